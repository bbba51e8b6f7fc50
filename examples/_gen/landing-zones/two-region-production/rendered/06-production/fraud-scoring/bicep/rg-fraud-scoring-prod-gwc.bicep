// fraud-scoring: what lies in the group rg-fraud-scoring-prod-gwc
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
  workload: 'fraud-scoring'
  'managed-by': 'fairway'
  'golden-path': 'batch-inference'
}

// Secrets, keys and certificates of fraud-scoring: soft delete and purge protection are its backup
// requests/fraud-scoring.yaml:3
resource germanywestcentralKeyVault 'Microsoft.KeyVault/vaults@2026-02-01' = {
  name: 'kv-fraud-prod-gwc-ad46s'
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
// requests/fraud-scoring.yaml:3
resource germanywestcentralAlertKeyVaultUnavailable 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-fraud-scoring-prod-gwc-key-vault-unavailable'
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

// What is worked on, and what comes out of it
// requests/fraud-scoring.yaml:3
resource germanywestcentralStorageBatch 'Microsoft.Storage/storageAccounts@2026-04-01' = {
  name: 'stfraudprodgwcbatchtt2o4'
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
// requests/fraud-scoring.yaml:3
resource germanywestcentralAlertStorageBatchUnavailable 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-fraud-scoring-prod-gwc-storage-batch-unavailable'
  location: 'global'
  tags: tags
  properties: {
    description: 'Storage does not answer.'
    severity: 1
    enabled: true
    autoMitigate: true
    scopes: [germanywestcentralStorageBatch.id]
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

// The private way to kv-fraud-prod-gwc-ad46s
// requests/fraud-scoring.yaml:3
resource germanywestcentralEndpointKeyVaultVault 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-fraud-scoring-prod-gwc-key-vault-vault'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeGpuProdGermanywestcentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-fraud-scoring-prod-gwc-pe-key-vault-vault'
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

// Every name under which kv-fraud-prod-gwc-ad46s is found
// requests/fraud-scoring.yaml:3
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

// The private way to stfraudprodgwcbatchtt2o4
// requests/fraud-scoring.yaml:3
resource germanywestcentralEndpointStorageBatchBlob 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-fraud-scoring-prod-gwc-storage-batch-blob'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeGpuProdGermanywestcentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-fraud-scoring-prod-gwc-pe-storage-batch-blob'
    privateLinkServiceConnections: [
      {
        name: 'blob'
        properties: {
          privateLinkServiceId: germanywestcentralStorageBatch.id
          groupIds: ['blob']
        }
      }
    ]
  }
}

// Every name under which stfraudprodgwcbatchtt2o4 is found
// requests/fraud-scoring.yaml:3
resource germanywestcentralEndpointStorageBatchBlobZones 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: germanywestcentralEndpointStorageBatchBlob
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

// What fraud-scoring signs in with: no password, no key
// requests/fraud-scoring.yaml:3
resource germanywestcentralIdentityWorkload 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-fraud-scoring-prod-gwc'
  location: 'germanywestcentral'
  tags: tags
}

// The service account fraud-scoring/fraud-scoring of the cluster signs in as id-fraud-scoring-prod-gwc
// requests/fraud-scoring.yaml:3
resource germanywestcentralIdentityWorkloadBatch 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: germanywestcentralIdentityWorkload
  name: 'batch'
  properties: {
    issuer: workloadGpuPlatformGermanywestcentralClusterOidcIssuerProfileIssuerUrl
    subject: 'system:serviceaccount:fraud-scoring:fraud-scoring'
    audiences: ['api://AzureADTokenExchange']
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests/fraud-scoring.yaml:3
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

// The work reads its secrets
// requests/fraud-scoring.yaml:3
resource germanywestcentralKeyVaultRoleKeyVaultSecretsUserGermanywestcentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: germanywestcentralKeyVault
  name: 'e04d1856-5c02-5e72-94d3-a509a598628f'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubGpuProd}/providers/Microsoft.Authorization/roleDefinitions/4633458b-17de-408a-b874-0445c86b69e6'
    principalId: germanywestcentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The work reads its secrets'
  }
}

// What was deleted or overwritten can be got back
// requests/fraud-scoring.yaml:3
resource germanywestcentralStorageBatchBlob 'Microsoft.Storage/storageAccounts/blobServices@2026-04-01' = {
  parent: germanywestcentralStorageBatch
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
// requests/fraud-scoring.yaml:3
resource germanywestcentralStorageBatchBlobDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: germanywestcentralStorageBatchBlob
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

// The container input
// requests/fraud-scoring.yaml:3
resource germanywestcentralStorageBatchBlobInput 'Microsoft.Storage/storageAccounts/blobServices/containers@2026-04-01' = {
  parent: germanywestcentralStorageBatchBlob
  name: 'input'
  properties: {
    publicAccess: 'None'
  }
}

// The container output
// requests/fraud-scoring.yaml:3
resource germanywestcentralStorageBatchBlobOutput 'Microsoft.Storage/storageAccounts/blobServices/containers@2026-04-01' = {
  parent: germanywestcentralStorageBatchBlob
  name: 'output'
  properties: {
    publicAccess: 'None'
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests/fraud-scoring.yaml:3
resource germanywestcentralStorageBatchDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: germanywestcentralStorageBatch
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
// requests/fraud-scoring.yaml:3
resource germanywestcentralStorageBatchLifecycle 'Microsoft.Storage/storageAccounts/managementPolicies@2026-04-01' = {
  parent: germanywestcentralStorageBatch
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
    germanywestcentralStorageBatchBlob
  ]
}

// The work reads its input and writes its output
// requests/fraud-scoring.yaml:3
resource germanywestcentralStorageBatchRoleStorageBlobDataContributorGermanywestcentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: germanywestcentralStorageBatch
  name: '90c01377-c156-5cbb-a8e2-e159fddac397'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubGpuProd}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe'
    principalId: germanywestcentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The work reads its input and writes its output'
  }
}

// Who is called when work in batches fails
// requests/fraud-scoring.yaml:3
resource germanywestcentralWorkRules 'Microsoft.AlertsManagement/prometheusRuleGroups@2023-03-01' = {
  name: 'prg-fraud-scoring-prod-gwc-work-rules'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    description: 'Who is called when work in batches fails'
    enabled: true
    interval: 'PT1M'
    scopes: [workloadGpuPlatformGermanywestcentralMetricsId]
    rules: [
      {
        alert: 'BatchFailed'
        enabled: true
        expression: 'max(kube_job_failed{namespace="fraud-scoring",condition="true"}) > 0'
        'for': 'PT1M'
        severity: 2
        annotations: {
          description: 'A run was given up: pieces failed as often as they may, or it took too long.'
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
