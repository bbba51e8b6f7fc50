// damage-photos: what lies in the group rg-damage-photos-prod-gwc
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

@description('id of virtualNetworks vnet-gpu-prod-prod-gwc')
param spokeGpuProdGermanywestcentralVnetId string

@description('Id of the subscription sub-gpu-prod')
@minLength(36)
@maxLength(36)
param subscriptionSubGpuProd string

@description('Id of the Microsoft Entra tenant')
@minLength(36)
@maxLength(36)
param tenantId string

@description('properties.oidcIssuerProfile.issuerURL of managedClusters aks-gpu-platform-prod-gwc')
param workloadGpuPlatformGermanywestcentralClusterOidcIssuerProfileIssuerUrl string

@description('id of accounts amw-gpu-platform-prod-gwc')
param workloadGpuPlatformGermanywestcentralMetricsId string

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
resource germanywestcentralKeyVault 'Microsoft.KeyVault/vaults@2026-02-01' = {
  name: 'kv-damage-prod-gwc-zej4j'
  location: 'germanywestcentral'
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
resource germanywestcentralAlertKeyVaultUnavailable 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-damage-photos-prod-gwc-key-vault-unavailable'
  location: 'global'
  tags: tags
  properties: {
    description: 'The vault does not answer.'
    severity: 1
    enabled: true
    autoMitigate: true
    scopes: [germanywestcentralKeyVault.id]
    targetResourceType: 'Microsoft.KeyVault/vaults'
    targetResourceRegion: 'germanywestcentral'
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
resource germanywestcentralStorageModels 'Microsoft.Storage/storageAccounts@2026-04-01' = {
  name: 'stdamaprodgwcmodelsqacvi'
  location: 'germanywestcentral'
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
resource germanywestcentralAlertStorageModelsUnavailable 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-damage-photos-prod-gwc-storage-models-unavailable'
  location: 'global'
  tags: tags
  properties: {
    description: 'Storage does not answer.'
    severity: 1
    enabled: true
    autoMitigate: true
    scopes: [germanywestcentralStorageModels.id]
    targetResourceType: 'Microsoft.Storage/storageAccounts'
    targetResourceRegion: 'germanywestcentral'
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

// The private way to kv-damage-prod-gwc-zej4j
// requests/damage-photos.yaml:3
resource germanywestcentralEndpointKeyVaultVault 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-damage-photos-prod-gwc-key-vault-vault'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeGpuProdGermanywestcentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-damage-photos-prod-gwc-pe-key-vault-vault'
    privateLinkServiceConnections: [
      {
        name: 'vault'
        properties: {
          privateLinkServiceId: germanywestcentralKeyVault.id
          groupIds: ['vault']
        }
      }
    ]
  }
}

// Every name under which kv-damage-prod-gwc-zej4j is found
// requests/damage-photos.yaml:3
resource germanywestcentralEndpointKeyVaultVaultZones 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: germanywestcentralEndpointKeyVaultVault
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

// The private way to stdamaprodgwcmodelsqacvi
// requests/damage-photos.yaml:3
resource germanywestcentralEndpointStorageModelsBlob 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-damage-photos-prod-gwc-storage-models-blob'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeGpuProdGermanywestcentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-damage-photos-prod-gwc-pe-storage-models-blob'
    privateLinkServiceConnections: [
      {
        name: 'blob'
        properties: {
          privateLinkServiceId: germanywestcentralStorageModels.id
          groupIds: ['blob']
        }
      }
    ]
  }
}

// Every name under which stdamaprodgwcmodelsqacvi is found
// requests/damage-photos.yaml:3
resource germanywestcentralEndpointStorageModelsBlobZones 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: germanywestcentralEndpointStorageModelsBlob
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
resource germanywestcentralIdentityGateway 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-damage-photos-prod-gwc-gateway'
  location: 'germanywestcentral'
  tags: tags
}

// The service account damage-photos-gateway/certificates of the cluster signs in as id-damage-photos-prod-gwc-gateway
// requests/damage-photos.yaml:3
resource germanywestcentralIdentityGatewayGateway 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: germanywestcentralIdentityGateway
  name: 'gateway'
  properties: {
    issuer: workloadGpuPlatformGermanywestcentralClusterOidcIssuerProfileIssuerUrl
    subject: 'system:serviceaccount:damage-photos-gateway:certificates'
    audiences: ['api://AzureADTokenExchange']
  }
}

// What damage-photos (scaler) signs in with: no password, no key
// requests/damage-photos.yaml:3
resource germanywestcentralIdentityScaler 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-damage-photos-prod-gwc-scaler'
  location: 'germanywestcentral'
  tags: tags
}

// The service account kube-system/keda-operator of the cluster signs in as id-damage-photos-prod-gwc-scaler
// requests/damage-photos.yaml:3
resource germanywestcentralIdentityScalerAutoscaler 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: germanywestcentralIdentityScaler
  name: 'autoscaler'
  properties: {
    issuer: workloadGpuPlatformGermanywestcentralClusterOidcIssuerProfileIssuerUrl
    subject: 'system:serviceaccount:kube-system:keda-operator'
    audiences: ['api://AzureADTokenExchange']
  }
}

// What damage-photos signs in with: no password, no key
// requests/damage-photos.yaml:3
resource germanywestcentralIdentityWorkload 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-damage-photos-prod-gwc'
  location: 'germanywestcentral'
  tags: tags
}

// The service account damage-photos/damage-photos of the cluster signs in as id-damage-photos-prod-gwc
// requests/damage-photos.yaml:3
resource germanywestcentralIdentityWorkloadService 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: germanywestcentralIdentityWorkload
  name: 'service'
  properties: {
    issuer: workloadGpuPlatformGermanywestcentralClusterOidcIssuerProfileIssuerUrl
    subject: 'system:serviceaccount:damage-photos:damage-photos'
    audiences: ['api://AzureADTokenExchange']
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests/damage-photos.yaml:3
resource germanywestcentralKeyVaultDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: germanywestcentralKeyVault
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
resource germanywestcentralKeyVaultRoleKeyVaultSecretsUserGermanywestcentralIdentityGateway 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: germanywestcentralKeyVault
  name: 'f049c5e9-956e-58bb-933b-b096882f8e5e'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubGpuProd}/providers/Microsoft.Authorization/roleDefinitions/4633458b-17de-408a-b874-0445c86b69e6'
    principalId: germanywestcentralIdentityGateway.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The gateway shows the certificate of the host'
  }
}

// The service reads its secrets
// requests/damage-photos.yaml:3
resource germanywestcentralKeyVaultRoleKeyVaultSecretsUserGermanywestcentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: germanywestcentralKeyVault
  name: '4f15ae8c-1542-5415-838e-642d89fc1b60'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubGpuProd}/providers/Microsoft.Authorization/roleDefinitions/4633458b-17de-408a-b874-0445c86b69e6'
    principalId: germanywestcentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The service reads its secrets'
  }
}

// Who is called when the service is slow, down or not measured
// requests/damage-photos.yaml:3
resource germanywestcentralServiceRules 'Microsoft.AlertsManagement/prometheusRuleGroups@2023-03-01' = {
  name: 'prg-damage-photos-prod-gwc-service-rules'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    description: 'Who is called when the service is slow, down or not measured'
    enabled: true
    interval: 'PT1M'
    scopes: [workloadGpuPlatformGermanywestcentralMetricsId]
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
resource germanywestcentralStorageModelsBlob 'Microsoft.Storage/storageAccounts/blobServices@2026-04-01' = {
  parent: germanywestcentralStorageModels
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
resource germanywestcentralStorageModelsBlobDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: germanywestcentralStorageModelsBlob
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
resource germanywestcentralStorageModelsBlobModels 'Microsoft.Storage/storageAccounts/blobServices/containers@2026-04-01' = {
  parent: germanywestcentralStorageModelsBlob
  name: 'models'
  properties: {
    publicAccess: 'None'
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests/damage-photos.yaml:3
resource germanywestcentralStorageModelsDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: germanywestcentralStorageModels
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
resource germanywestcentralStorageModelsLifecycle 'Microsoft.Storage/storageAccounts/managementPolicies@2026-04-01' = {
  parent: germanywestcentralStorageModels
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
    germanywestcentralStorageModelsBlob
  ]
}

// The service loads its weights
// requests/damage-photos.yaml:3
resource germanywestcentralStorageModelsRoleStorageBlobDataReaderGermanywestcentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: germanywestcentralStorageModels
  name: 'a0b8e3a0-9046-53be-bd56-f15a9dc7fdea'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubGpuProd}/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1'
    principalId: germanywestcentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The service loads its weights'
  }
}

@description('properties.principalId of userAssignedIdentities id-damage-photos-prod-gwc-scaler')
output workloadDamagePhotosGermanywestcentralIdentityScalerPrincipalId string = germanywestcentralIdentityScaler.properties.principalId
