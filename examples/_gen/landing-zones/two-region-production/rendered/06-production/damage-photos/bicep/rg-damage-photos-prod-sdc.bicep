// damage-photos: what lies in the group rg-damage-photos-prod-sdc
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of privateDnsZones privatelink.blob.core.windows.net')
param dnsPrivatelinkBlobCoreWindowsNetId string

@description('id of privateDnsZones privatelink.vaultcore.azure.net')
param dnsPrivatelinkVaultcoreAzureNetId string

@description('id of actionGroups ag-platform-sdc')
param managementActionGroupId string

@description('id of workspaces log-platform-sdc')
param managementLogAnalyticsId string

@description('id of virtualNetworks vnet-gpu-prod-prod-sdc')
param spokeGpuProdSwedencentralVnetId string

@description('Id of the subscription sub-gpu-prod')
@minLength(36)
@maxLength(36)
param subscriptionSubGpuProd string

@description('Id of the Microsoft Entra tenant')
@minLength(36)
@maxLength(36)
param tenantId string

@description('properties.oidcIssuerProfile.issuerURL of managedClusters aks-gpu-platform-prod-sdc')
param workloadGpuPlatformSwedencentralClusterOidcIssuerProfileIssuerUrl string

@description('id of accounts amw-gpu-platform-prod-sdc')
param workloadGpuPlatformSwedencentralMetricsId string

var tags = {
  team: 'claims'
  environment: 'prod'
  'cost-center': 'CC-1000'
  workload: 'damage-photos'
  'managed-by': 'fairway'
  'golden-path': 'inference-api'
}

// Secrets, keys and certificates of damage-photos: soft delete and purge protection are its backup
// requests/damage-photos.yaml:3
resource swedencentralKeyVault 'Microsoft.KeyVault/vaults@2026-02-01' = {
  name: 'kv-damage-prod-sdc-oyfrg'
  location: 'swedencentral'
  tags: tags
  properties: {
    tenantId: tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    enablePurgeProtection: true
    enabledForDeployment: false
    enabledForDiskEncryption: false
    enabledForTemplateDeployment: false
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'None'
      ipRules: []
      virtualNetworkRules: []
    }
  }
}

// The vault does not answer.
// requests/damage-photos.yaml:3
resource swedencentralAlertKeyVaultUnavailable 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-damage-photos-prod-sdc-key-vault-unavailable'
  location: 'global'
  tags: tags
  properties: {
    description: 'The vault does not answer.'
    severity: 1
    enabled: true
    autoMitigate: true
    scopes: [swedencentralKeyVault.id]
    targetResourceType: 'Microsoft.KeyVault/vaults'
    targetResourceRegion: 'swedencentral'
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'unavailable'
          metricName: 'Availability'
          metricNamespace: 'Microsoft.KeyVault/vaults'
          timeAggregation: 'Average'
          operator: 'LessThan'
          threshold: 99
          dimensions: []
          skipMetricValidation: true
        }
      ]
    }
    actions: [
      {
        actionGroupId: managementActionGroupId
      }
    ]
  }
}

// Weights that the service loads
// requests/damage-photos.yaml:3
resource swedencentralStorageModels 'Microsoft.Storage/storageAccounts@2026-04-01' = {
  name: 'stdamaprodsdcmodelsbhnfb'
  location: 'swedencentral'
  tags: tags
  sku: {
    name: 'Standard_ZRS'
  }
  kind: 'StorageV2'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    allowCrossTenantReplication: false
    allowedCopyScope: 'AAD'
    defaultToOAuthAuthentication: true
    isHnsEnabled: false
    isLocalUserEnabled: false
    isSftpEnabled: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'None'
      ipRules: []
      virtualNetworkRules: []
    }
    encryption: {
      keySource: 'Microsoft.Storage'
      requireInfrastructureEncryption: true
      services: {
        blob: {
          enabled: true
          keyType: 'Account'
        }
        file: {
          enabled: true
          keyType: 'Account'
        }
        queue: {
          enabled: true
          keyType: 'Account'
        }
        table: {
          enabled: true
          keyType: 'Account'
        }
      }
    }
  }
}

// Storage does not answer.
// requests/damage-photos.yaml:3
resource swedencentralAlertStorageModelsUnavailable 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-damage-photos-prod-sdc-storage-models-unavailable'
  location: 'global'
  tags: tags
  properties: {
    description: 'Storage does not answer.'
    severity: 1
    enabled: true
    autoMitigate: true
    scopes: [swedencentralStorageModels.id]
    targetResourceType: 'Microsoft.Storage/storageAccounts'
    targetResourceRegion: 'swedencentral'
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'unavailable'
          metricName: 'Availability'
          metricNamespace: 'Microsoft.Storage/storageAccounts'
          timeAggregation: 'Average'
          operator: 'LessThan'
          threshold: 99
          dimensions: []
          skipMetricValidation: true
        }
      ]
    }
    actions: [
      {
        actionGroupId: managementActionGroupId
      }
    ]
  }
}

// The private way to kv-damage-prod-sdc-oyfrg
// requests/damage-photos.yaml:3
resource swedencentralEndpointKeyVaultVault 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-damage-photos-prod-sdc-key-vault-vault'
  location: 'swedencentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeGpuProdSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-damage-photos-prod-sdc-pe-key-vault-vault'
    privateLinkServiceConnections: [
      {
        name: 'vault'
        properties: {
          privateLinkServiceId: swedencentralKeyVault.id
          groupIds: ['vault']
        }
      }
    ]
  }
}

// Every name under which kv-damage-prod-sdc-oyfrg is found
// requests/damage-photos.yaml:3
resource swedencentralEndpointKeyVaultVaultZones 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: swedencentralEndpointKeyVaultVault
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: 'privatelink-vaultcore-azure-net'
        properties: {
          privateDnsZoneId: dnsPrivatelinkVaultcoreAzureNetId
        }
      }
    ]
  }
}

// The private way to stdamaprodsdcmodelsbhnfb
// requests/damage-photos.yaml:3
resource swedencentralEndpointStorageModelsBlob 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-damage-photos-prod-sdc-storage-models-blob'
  location: 'swedencentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeGpuProdSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-damage-photos-prod-sdc-pe-storage-models-blob'
    privateLinkServiceConnections: [
      {
        name: 'blob'
        properties: {
          privateLinkServiceId: swedencentralStorageModels.id
          groupIds: ['blob']
        }
      }
    ]
  }
}

// Every name under which stdamaprodsdcmodelsbhnfb is found
// requests/damage-photos.yaml:3
resource swedencentralEndpointStorageModelsBlobZones 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: swedencentralEndpointStorageModelsBlob
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: 'privatelink-blob-core-windows-net'
        properties: {
          privateDnsZoneId: dnsPrivatelinkBlobCoreWindowsNetId
        }
      }
    ]
  }
}

// What damage-photos (gateway) signs in with: no password, no key
// requests/damage-photos.yaml:3
resource swedencentralIdentityGateway 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-damage-photos-prod-sdc-gateway'
  location: 'swedencentral'
  tags: tags
}

// The service account damage-photos-gateway/certificates of the cluster signs in as id-damage-photos-prod-sdc-gateway
// requests/damage-photos.yaml:3
resource swedencentralIdentityGatewayGateway 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: swedencentralIdentityGateway
  name: 'gateway'
  properties: {
    issuer: workloadGpuPlatformSwedencentralClusterOidcIssuerProfileIssuerUrl
    subject: 'system:serviceaccount:damage-photos-gateway:certificates'
    audiences: ['api://AzureADTokenExchange']
  }
}

// What damage-photos (scaler) signs in with: no password, no key
// requests/damage-photos.yaml:3
resource swedencentralIdentityScaler 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-damage-photos-prod-sdc-scaler'
  location: 'swedencentral'
  tags: tags
}

// The service account kube-system/keda-operator of the cluster signs in as id-damage-photos-prod-sdc-scaler
// requests/damage-photos.yaml:3
resource swedencentralIdentityScalerAutoscaler 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: swedencentralIdentityScaler
  name: 'autoscaler'
  properties: {
    issuer: workloadGpuPlatformSwedencentralClusterOidcIssuerProfileIssuerUrl
    subject: 'system:serviceaccount:kube-system:keda-operator'
    audiences: ['api://AzureADTokenExchange']
  }
}

// What damage-photos signs in with: no password, no key
// requests/damage-photos.yaml:3
resource swedencentralIdentityWorkload 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-damage-photos-prod-sdc'
  location: 'swedencentral'
  tags: tags
}

// The service account damage-photos/damage-photos of the cluster signs in as id-damage-photos-prod-sdc
// requests/damage-photos.yaml:3
resource swedencentralIdentityWorkloadService 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: swedencentralIdentityWorkload
  name: 'service'
  properties: {
    issuer: workloadGpuPlatformSwedencentralClusterOidcIssuerProfileIssuerUrl
    subject: 'system:serviceaccount:damage-photos:damage-photos'
    audiences: ['api://AzureADTokenExchange']
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests/damage-photos.yaml:3
resource swedencentralKeyVaultDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: swedencentralKeyVault
  name: 'to-log-analytics'
  properties: {
    workspaceId: managementLogAnalyticsId
    logs: [
      {
        categoryGroup: 'allLogs'
        enabled: true
      }
    ]
    metrics: [
      {
        category: 'AllMetrics'
        enabled: true
      }
    ]
  }
}

// The gateway shows the certificate of the host
// requests/damage-photos.yaml:3
resource swedencentralKeyVaultRoleKeyVaultSecretsUserSwedencentralIdentityGateway 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralKeyVault
  name: '5e380598-87c9-5473-9539-ced95c161391'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubGpuProd}/providers/Microsoft.Authorization/roleDefinitions/4633458b-17de-408a-b874-0445c86b69e6'
    principalId: swedencentralIdentityGateway.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The gateway shows the certificate of the host'
  }
}

// The service reads its secrets
// requests/damage-photos.yaml:3
resource swedencentralKeyVaultRoleKeyVaultSecretsUserSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralKeyVault
  name: 'c5b60a15-7a1d-5322-9299-489cb2dffc22'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubGpuProd}/providers/Microsoft.Authorization/roleDefinitions/4633458b-17de-408a-b874-0445c86b69e6'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The service reads its secrets'
  }
}

// Who is called when the service is slow, down or not measured
// requests/damage-photos.yaml:3
resource swedencentralServiceRules 'Microsoft.AlertsManagement/prometheusRuleGroups@2023-03-01' = {
  name: 'prg-damage-photos-prod-sdc-service-rules'
  location: 'swedencentral'
  tags: tags
  properties: {
    description: 'Who is called when the service is slow, down or not measured'
    enabled: true
    interval: 'PT1M'
    scopes: [workloadGpuPlatformSwedencentralMetricsId]
    rules: [
      {
        alert: 'InferenceDown'
        enabled: true
        expression: 'sum(kube_deployment_status_replicas_available{namespace="damage-photos",deployment="damage-photos"}) < 1'
        'for': 'PT2M'
        severity: 0
        annotations: {
          description: 'No replica of the service answers.'
        }
        actions: [
          {
            actionGroupId: managementActionGroupId
          }
        ]
        resolveConfiguration: {
          autoResolved: true
          timeToResolve: 'PT10M'
        }
      }
      {
        alert: 'InferenceSlow'
        enabled: true
        expression: 'histogram_quantile(0.95, sum by (le) (rate(vllm:e2e_request_latency_seconds_bucket{namespace="damage-photos",pod=~"damage-photos-.*"}[5m]))) > 5'
        'for': 'PT10M'
        severity: 2
        annotations: {
          description: 'One request in twenty takes longer than five seconds.'
        }
        actions: [
          {
            actionGroupId: managementActionGroupId
          }
        ]
        resolveConfiguration: {
          autoResolved: true
          timeToResolve: 'PT10M'
        }
      }
      {
        alert: 'InferenceQueue'
        enabled: true
        expression: 'sum(vllm:num_requests_waiting{namespace="damage-photos",pod=~"damage-photos-.*"}) > 50'
        'for': 'PT5M'
        severity: 2
        annotations: {
          description: 'More than 50 requests wait: the largest number of replicas is too small, or nodes are missing.'
        }
        actions: [
          {
            actionGroupId: managementActionGroupId
          }
        ]
        resolveConfiguration: {
          autoResolved: true
          timeToResolve: 'PT10M'
        }
      }
      {
        alert: 'InferenceUnmeasured'
        enabled: true
        expression: 'absent(vllm:num_requests_waiting{namespace="damage-photos",pod=~"damage-photos-.*"})'
        'for': 'PT10M'
        severity: 2
        annotations: {
          description: 'The service is not measured: the number of replicas is held where it is.'
        }
        actions: [
          {
            actionGroupId: managementActionGroupId
          }
        ]
        resolveConfiguration: {
          autoResolved: true
          timeToResolve: 'PT10M'
        }
      }
    ]
  }
}

// What was deleted or overwritten can be got back
// requests/damage-photos.yaml:3
resource swedencentralStorageModelsBlob 'Microsoft.Storage/storageAccounts/blobServices@2026-04-01' = {
  parent: swedencentralStorageModels
  name: 'default'
  properties: {
    deleteRetentionPolicy: {
      enabled: true
      days: 30
    }
    containerDeleteRetentionPolicy: {
      enabled: true
      days: 30
    }
    isVersioningEnabled: true
    changeFeed: {
      enabled: true
      retentionInDays: 30
    }
    cors: {
      corsRules: []
    }
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests/damage-photos.yaml:3
resource swedencentralStorageModelsBlobDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: swedencentralStorageModelsBlob
  name: 'to-log-analytics'
  properties: {
    workspaceId: managementLogAnalyticsId
    logs: [
      {
        categoryGroup: 'allLogs'
        enabled: true
      }
    ]
    metrics: [
      {
        category: 'AllMetrics'
        enabled: true
      }
    ]
  }
}

// The container models
// requests/damage-photos.yaml:3
resource swedencentralStorageModelsBlobModels 'Microsoft.Storage/storageAccounts/blobServices/containers@2026-04-01' = {
  parent: swedencentralStorageModelsBlob
  name: 'models'
  properties: {
    publicAccess: 'None'
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests/damage-photos.yaml:3
resource swedencentralStorageModelsDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: swedencentralStorageModels
  name: 'to-log-analytics'
  properties: {
    workspaceId: managementLogAnalyticsId
    metrics: [
      {
        category: 'AllMetrics'
        enabled: true
      }
    ]
  }
}

// Older versions are deleted after 30 days
// requests/damage-photos.yaml:3
resource swedencentralStorageModelsLifecycle 'Microsoft.Storage/storageAccounts/managementPolicies@2026-04-01' = {
  parent: swedencentralStorageModels
  name: 'default'
  properties: {
    policy: {
      rules: [
        {
          name: 'older-versions'
          enabled: true
          type: 'Lifecycle'
          definition: {
            filters: {
              blobTypes: ['blockBlob']
            }
            actions: {
              version: {
                delete: {
                  daysAfterCreationGreaterThan: 30
                }
              }
              snapshot: {
                delete: {
                  daysAfterCreationGreaterThan: 30
                }
              }
            }
          }
        }
      ]
    }
  }
  dependsOn: [
    swedencentralStorageModelsBlob
  ]
}

// The service loads its weights
// requests/damage-photos.yaml:3
resource swedencentralStorageModelsRoleStorageBlobDataReaderSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralStorageModels
  name: 'aeff637b-f1e7-5c35-af3c-4e9bb3d2c82f'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubGpuProd}/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The service loads its weights'
  }
}

@description('properties.principalId of userAssignedIdentities id-damage-photos-prod-sdc-scaler')
output workloadDamagePhotosSwedencentralIdentityScalerPrincipalId string = swedencentralIdentityScaler.properties.principalId
