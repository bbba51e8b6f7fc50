// document-training: what lies in the group rg-document-training-prod-sdc
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of privateDnsZones privatelink.blob.core.windows.net')
param dnsPrivatelinkBlobCoreWindowsNetId string

@description('id of privateDnsZones privatelink.dfs.core.windows.net')
param dnsPrivatelinkDfsCoreWindowsNetId string

@description('id of privateDnsZones privatelink.vaultcore.azure.net')
param dnsPrivatelinkVaultcoreAzureNetId string

@description('The public SSH key of the local administrator of document-training, for emergencies: people sign in with Microsoft Entra ID.')
param documentTrainingSshPublicKey string

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

var tags = {
  team: 'platform'
  environment: 'prod'
  'cost-center': 'CC-1000'
  workload: 'document-training'
  'managed-by': 'fairway'
  'golden-path': 'gpu-cluster'
  expires: '2027-04-30'
}

// Secrets, keys and certificates of document-training: soft delete and purge protection are its backup
// requests/document-training.yaml:3
resource swedencentralKeyVault 'Microsoft.KeyVault/vaults@2026-02-01' = {
  name: 'kv-docume-prod-sdc-zdqmc'
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
// requests/document-training.yaml:3
resource swedencentralAlertKeyVaultUnavailable 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-document-training-prod-sdc-key-vault-unavailable'
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

// What document-training signs in with: no password, no key
// requests/document-training.yaml:3
resource swedencentralIdentityWorkload 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-document-training-prod-sdc'
  location: 'swedencentral'
  tags: tags
}

// Keeps machines that train together in one building
// requests/document-training.yaml:3
resource swedencentralProximity 'Microsoft.Compute/proximityPlacementGroups@2026-04-01' = {
  name: 'ppg-document-training-prod-sdc'
  location: 'swedencentral'
  tags: tags
  zones: ['2']
  properties: {
    proximityPlacementGroupType: 'Standard'
    intent: {
      vmSizes: ['Standard_ND96isr_H100_v5']
    }
  }
}

// 2 machines of Standard_ND96isr_H100_v5 for training
// requests/document-training.yaml:3
resource swedencentralNodes 'Microsoft.Compute/virtualMachineScaleSets@2026-04-01' = {
  name: 'vmss-document-training-prod-sdc'
  location: 'swedencentral'
  tags: tags
  sku: {
    name: 'Standard_ND96isr_H100_v5'
    tier: 'Standard'
    capacity: 2
  }
  identity: {
    type: 'SystemAssigned, UserAssigned'
    userAssignedIdentities: {
      '${swedencentralIdentityWorkload.id}': {}
    }
  }
  zones: ['2']
  properties: {
    orchestrationMode: 'Uniform'
    singlePlacementGroup: true
    overprovision: false
    upgradePolicy: {
      mode: 'Manual'
    }
    proximityPlacementGroup: {
      id: swedencentralProximity.id
    }
    virtualMachineProfile: {
      priority: 'Regular'
      osProfile: {
        computerNamePrefix: 'document-'
        adminUsername: 'fairway'
        linuxConfiguration: {
          disablePasswordAuthentication: true
          provisionVMAgent: true
          patchSettings: {
            patchMode: 'ImageDefault'
            assessmentMode: 'ImageDefault'
          }
          ssh: {
            publicKeys: [
              {
                path: '/home/fairway/.ssh/authorized_keys'
                keyData: documentTrainingSshPublicKey
              }
            ]
          }
        }
      }
      storageProfile: {
        imageReference: {
          publisher: 'microsoft-dsvm'
          offer: 'ubuntu-hpc'
          sku: '2204'
          version: 'latest'
        }
        osDisk: {
          createOption: 'FromImage'
          osType: 'Linux'
          diskSizeGB: 256
          deleteOption: 'Delete'
          caching: 'ReadWrite'
          managedDisk: {
            storageAccountType: 'Premium_LRS'
          }
        }
      }
      networkProfile: {
        networkInterfaceConfigurations: [
          {
            name: 'primary'
            properties: {
              primary: true
              enableAcceleratedNetworking: true
              enableIPForwarding: false
              ipConfigurations: [
                {
                  name: 'primary'
                  properties: {
                    primary: true
                    subnet: {
                      id: '${spokeGpuProdSwedencentralVnetId}/subnets/snet-gpu-nodes'
                    }
                  }
                }
              ]
            }
          }
        ]
      }
      securityProfile: {
        encryptionAtHost: true
      }
      diagnosticsProfile: {
        bootDiagnostics: {
          enabled: true
        }
      }
      scheduledEventsProfile: {
        terminateNotificationProfile: {
          enable: true
          notBeforeTimeout: 'PT5M'
        }
      }
      extensionProfile: {
        extensions: [
          {
            name: 'entra-sign-in'
            properties: {
              publisher: 'Microsoft.Azure.ActiveDirectory'
              type: 'AADSSHLoginForLinux'
              typeHandlerVersion: '1.0'
              autoUpgradeMinorVersion: true
            }
          }
        ]
      }
    }
  }
}

// A machine does not run although it should: training over several machines stands still.
// requests/document-training.yaml:3
resource swedencentralAlertNodesUnavailable 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-document-training-prod-sdc-nodes-unavailable'
  location: 'global'
  tags: tags
  properties: {
    description: 'A machine does not run although it should: training over several machines stands still.'
    severity: 2
    enabled: true
    autoMitigate: true
    scopes: [swedencentralNodes.id]
    targetResourceType: 'Microsoft.Compute/virtualMachineScaleSets'
    targetResourceRegion: 'swedencentral'
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'unavailable'
          metricName: 'VmAvailabilityMetric'
          metricNamespace: 'Microsoft.Compute/virtualMachineScaleSets'
          timeAggregation: 'Average'
          operator: 'LessThan'
          threshold: 1
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

// What training has reached, and the data that it reads: folders can be renamed at once
// requests/document-training.yaml:3
resource swedencentralStorageCheckpoints 'Microsoft.Storage/storageAccounts@2026-04-01' = {
  name: 'stdocumenttrainingpzynuy'
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
    isHnsEnabled: true
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
// requests/document-training.yaml:3
resource swedencentralAlertStorageCheckpointsUnavailable 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-document-training-prod-sdc-storage-checkpoints-unavailable'
  location: 'global'
  tags: tags
  properties: {
    description: 'Storage does not answer.'
    severity: 1
    enabled: true
    autoMitigate: true
    scopes: [swedencentralStorageCheckpoints.id]
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

// The private way to kv-docume-prod-sdc-zdqmc
// requests/document-training.yaml:3
resource swedencentralEndpointKeyVaultVault 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-document-training-prod-sdc-key-vault-vault'
  location: 'swedencentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeGpuProdSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-document-training-prod-sdc-pe-key-vault-vault'
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

// Every name under which kv-docume-prod-sdc-zdqmc is found
// requests/document-training.yaml:3
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

// The private way to stdocumenttrainingpzynuy
// requests/document-training.yaml:3
resource swedencentralEndpointStorageCheckpointsBlob 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-document-training-prod-sdc-storage-checkpoints-blob'
  location: 'swedencentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeGpuProdSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-document-training-prod-sdc-pe-storage-checkpoints-blob'
    privateLinkServiceConnections: [
      {
        name: 'blob'
        properties: {
          privateLinkServiceId: swedencentralStorageCheckpoints.id
          groupIds: ['blob']
        }
      }
    ]
  }
}

// Every name under which stdocumenttrainingpzynuy is found
// requests/document-training.yaml:3
resource swedencentralEndpointStorageCheckpointsBlobZones 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: swedencentralEndpointStorageCheckpointsBlob
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

// The private way to stdocumenttrainingpzynuy
// requests/document-training.yaml:3
resource swedencentralEndpointStorageCheckpointsDfs 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-document-training-prod-sdc-storage-checkpoints-dfs'
  location: 'swedencentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeGpuProdSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-document-training-prod-sdc-pe-storage-checkpoints-dfs'
    privateLinkServiceConnections: [
      {
        name: 'dfs'
        properties: {
          privateLinkServiceId: swedencentralStorageCheckpoints.id
          groupIds: ['dfs']
        }
      }
    ]
  }
}

// Every name under which stdocumenttrainingpzynuy is found
// requests/document-training.yaml:3
resource swedencentralEndpointStorageCheckpointsDfsZones 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: swedencentralEndpointStorageCheckpointsDfs
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: 'privatelink-dfs-core-windows-net'
        properties: {
          privateDnsZoneId: dnsPrivatelinkDfsCoreWindowsNetId
        }
      }
    ]
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests/document-training.yaml:3
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

// Machines read secrets of the workload
// requests/document-training.yaml:3
resource swedencentralKeyVaultRoleKeyVaultSecretsUserSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralKeyVault
  name: 'd3d63467-f8b9-5461-b79e-693bfac280f9'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubGpuProd}/providers/Microsoft.Authorization/roleDefinitions/4633458b-17de-408a-b874-0445c86b69e6'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'Machines read secrets of the workload'
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests/document-training.yaml:3
resource swedencentralNodesDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: swedencentralNodes
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

// Signs in to the machines without a password
// requests/document-training.yaml:3
resource swedencentralNodesRoleVirtualMachineUserLogin4f0c5d1e0000_4000_8000_00000000b002 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralNodes
  name: '6b1b04c9-616f-5f9a-83ad-aa75412e7d5c'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubGpuProd}/providers/Microsoft.Authorization/roleDefinitions/fb879df8-f326-4884-b1cf-06f3ad86be52'
    principalId: '4f0c5d1e-0000-4000-8000-00000000b002'
    principalType: 'Group'
    description: 'Signs in to the machines without a password'
  }
}

// What was deleted or overwritten can be got back
// requests/document-training.yaml:3
resource swedencentralStorageCheckpointsBlob 'Microsoft.Storage/storageAccounts/blobServices@2026-04-01' = {
  parent: swedencentralStorageCheckpoints
  name: 'default'
  properties: {
    deleteRetentionPolicy: {
      enabled: true
      days: 7
    }
    containerDeleteRetentionPolicy: {
      enabled: true
      days: 7
    }
    isVersioningEnabled: false
    changeFeed: {
      enabled: false
    }
    cors: {
      corsRules: []
    }
  }
}

// The container checkpoints
// requests/document-training.yaml:3
resource swedencentralStorageCheckpointsBlobCheckpoints 'Microsoft.Storage/storageAccounts/blobServices/containers@2026-04-01' = {
  parent: swedencentralStorageCheckpointsBlob
  name: 'checkpoints'
  properties: {
    publicAccess: 'None'
  }
}

// The container datasets
// requests/document-training.yaml:3
resource swedencentralStorageCheckpointsBlobDatasets 'Microsoft.Storage/storageAccounts/blobServices/containers@2026-04-01' = {
  parent: swedencentralStorageCheckpointsBlob
  name: 'datasets'
  properties: {
    publicAccess: 'None'
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests/document-training.yaml:3
resource swedencentralStorageCheckpointsBlobDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: swedencentralStorageCheckpointsBlob
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

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests/document-training.yaml:3
resource swedencentralStorageCheckpointsDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: swedencentralStorageCheckpoints
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

// Machines write checkpoints and read data
// requests/document-training.yaml:3
resource swedencentralStorageCheckpointsRoleStorageBlobDataContributorSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralStorageCheckpoints
  name: '690941c3-5704-5a67-8bac-291724283b6a'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubGpuProd}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'Machines write checkpoints and read data'
  }
}
