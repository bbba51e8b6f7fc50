// risk-notebooks: what lies in the group rg-risk-notebooks-dev-sdc
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of privateDnsZones privatelink.api.azureml.ms')
param dnsPrivatelinkApiAzuremlMsId string

@description('id of privateDnsZones privatelink.azurecr.io')
param dnsPrivatelinkAzurecrIoId string

@description('id of privateDnsZones privatelink.blob.core.windows.net')
param dnsPrivatelinkBlobCoreWindowsNetId string

@description('id of privateDnsZones privatelink.file.core.windows.net')
param dnsPrivatelinkFileCoreWindowsNetId string

@description('id of privateDnsZones privatelink.notebooks.azure.net')
param dnsPrivatelinkNotebooksAzureNetId string

@description('id of privateDnsZones privatelink.vaultcore.azure.net')
param dnsPrivatelinkVaultcoreAzureNetId string

@description('id of actionGroups ag-platform-sdc')
param managementActionGroupId string

@description('id of workspaces log-platform-sdc')
param managementLogAnalyticsId string

@description('id of virtualNetworks vnet-risk-dev-dev-sdc')
param spokeRiskDevSwedencentralVnetId string

@description('Id of the subscription sub-risk-dev')
@minLength(36)
@maxLength(36)
param subscriptionSubRiskDev string

@description('Id of the Microsoft Entra tenant')
@minLength(36)
@maxLength(36)
param tenantId string

var tags = {
  team: 'risk'
  environment: 'dev'
  'cost-center': 'CC-4200'
  workload: 'risk-notebooks'
  'managed-by': 'fairway'
  'golden-path': 'notebook-sandbox'
  expires: '2026-12-08'
  'flag-from': '2026-11-24'
}

// Secrets, keys and certificates of risk-notebooks: soft delete and purge protection are its backup
// requests/risk-notebooks.yaml:3
resource swedencentralKeyVault 'Microsoft.KeyVault/vaults@2026-02-01' = {
  name: 'kv-risk-no-dev-sdc-cufgm'
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
      bypass: 'AzureServices'
      ipRules: []
      virtualNetworkRules: []
    }
  }
}

// The vault does not answer.
// requests/risk-notebooks.yaml:3
resource swedencentralAlertKeyVaultUnavailable 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-risk-notebooks-dev-sdc-key-vault-unavailable'
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

// Data, code and results of risk-notebooks
// requests/risk-notebooks.yaml:3
resource swedencentralStorageMl 'Microsoft.Storage/storageAccounts@2026-04-01' = {
  name: 'strisknotebdevsdcmlvgtjk'
  location: 'swedencentral'
  tags: tags
  sku: {
    name: 'Standard_LRS'
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
      resourceAccessRules: [
        {
          tenantId: tenantId
          resourceId: '/subscriptions/${subscriptionSubRiskDev}/resourceGroups/rg-risk-notebooks-dev-sdc/providers/Microsoft.MachineLearningServices/workspaces/mlw-risk-notebooks-dev-sdc'
        }
      ]
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
// requests/risk-notebooks.yaml:3
resource swedencentralAlertStorageMlUnavailable 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-risk-notebooks-dev-sdc-storage-ml-unavailable'
  location: 'global'
  tags: tags
  properties: {
    description: 'Storage does not answer.'
    severity: 1
    enabled: true
    autoMitigate: true
    scopes: [swedencentralStorageMl.id]
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

// What risk-notebooks signs in with: no password, no key
// requests/risk-notebooks.yaml:3
resource swedencentralIdentityWorkload 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-risk-notebooks-dev-sdc'
  location: 'swedencentral'
  tags: tags
}

// Images of risk-notebooks
// requests/risk-notebooks.yaml:3
resource swedencentralRegistry 'Microsoft.ContainerRegistry/registries@2025-11-01' = {
  name: 'crrisknotebooksdevsdcvlons'
  location: 'swedencentral'
  tags: tags
  sku: {
    name: 'Premium'
  }
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    adminUserEnabled: false
    anonymousPullEnabled: false
    dataEndpointEnabled: true
    publicNetworkAccess: 'Disabled'
    networkRuleBypassOptions: 'AzureServices'
    networkRuleSet: {
      defaultAction: 'Deny'
      ipRules: []
    }
    zoneRedundancy: 'Disabled'
    policies: {
      azureADAuthenticationAsArmPolicy: {
        status: 'enabled'
      }
      exportPolicy: {
        status: 'disabled'
      }
      quarantinePolicy: {
        status: 'disabled'
      }
      trustPolicy: {
        status: 'disabled'
        type: 'Notary'
      }
    }
  }
}

// Traces of risk-notebooks
// requests/risk-notebooks.yaml:3
resource swedencentralApplicationInsights 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-risk-notebooks-dev-sdc'
  location: 'swedencentral'
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: managementLogAnalyticsId
    IngestionMode: 'LogAnalytics'
    DisableLocalAuth: true
    publicNetworkAccessForIngestion: 'Enabled'
    publicNetworkAccessForQuery: 'Disabled'
  }
}

// The workspace keeps what is its own in order
// requests/risk-notebooks.yaml:3
resource swedencentralStorageMlRoleContributorSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralStorageMl
  name: 'eec1033f-a023-5dbd-bb36-bfd09695c3ea'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The workspace keeps what is its own in order'
  }
}

// The workspace keeps what is its own in order
// requests/risk-notebooks.yaml:3
resource swedencentralKeyVaultRoleContributorSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralKeyVault
  name: '84366e26-6230-5270-b87c-6527bb263ae8'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The workspace keeps what is its own in order'
  }
}

// The workspace keeps what is its own in order
// requests/risk-notebooks.yaml:3
resource swedencentralRegistryRoleContributorSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralRegistry
  name: '253e7c2a-889e-5241-9ae7-4f9a2be59176'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The workspace keeps what is its own in order'
  }
}

// The workspace keeps what is its own in order
// requests/risk-notebooks.yaml:3
resource swedencentralApplicationInsightsRoleContributorSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralApplicationInsights
  name: '622e3b6c-c3ca-5073-9477-6e618d70f526'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The workspace keeps what is its own in order'
  }
}

// The workspace reads and writes its data
// requests/risk-notebooks.yaml:3
resource swedencentralStorageMlRoleStorageBlobDataContributorSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralStorageMl
  name: '3321884f-43f3-5aa5-b4eb-b45f529f93dc'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The workspace reads and writes its data'
  }
}

// The workspace reads and writes its notebooks
// requests/risk-notebooks.yaml:3
resource swedencentralStorageMlRoleStorageFileDataPrivilegedContributorSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralStorageMl
  name: '40d2275e-afd8-53ee-9cc8-3e1bfa6bd114'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/69566ab7-960f-475b-8e7c-b3118f30c6bd'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The workspace reads and writes its notebooks'
  }
}

// The workspace keeps secrets of its connections
// requests/risk-notebooks.yaml:3
resource swedencentralKeyVaultRoleKeyVaultAdministratorSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralKeyVault
  name: 'e51a8342-526a-5679-9d7b-d5dd9ef4adae'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/00482a5a-887f-4fb3-b363-3b7fe8e74483'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The workspace keeps secrets of its connections'
  }
}

// The workspace builds images
// requests/risk-notebooks.yaml:3
resource swedencentralRegistryRoleAcrPushSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralRegistry
  name: '75c97b6f-af99-5684-88d5-9cfd54311cbb'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/8311e382-0749-4cb8-b61a-304f252e45ec'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The workspace builds images'
  }
}

// The private way to strisknotebdevsdcmlvgtjk
// requests/risk-notebooks.yaml:3
resource swedencentralEndpointStorageMlBlob 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-risk-notebooks-dev-sdc-storage-ml-blob'
  location: 'swedencentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeRiskDevSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-risk-notebooks-dev-sdc-pe-storage-ml-blob'
    privateLinkServiceConnections: [
      {
        name: 'blob'
        properties: {
          privateLinkServiceId: swedencentralStorageMl.id
          groupIds: ['blob']
        }
      }
    ]
  }
}

// Studio shows data that lies behind this endpoint
// requests/risk-notebooks.yaml:3
resource swedencentralEndpointStorageMlBlobRoleReaderSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralEndpointStorageMlBlob
  name: '6fe580ea-e165-5dca-b0e2-a940f9999ef8'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'Studio shows data that lies behind this endpoint'
  }
}

// The private way to strisknotebdevsdcmlvgtjk
// requests/risk-notebooks.yaml:3
resource swedencentralEndpointStorageMlFile 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-risk-notebooks-dev-sdc-storage-ml-file'
  location: 'swedencentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeRiskDevSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-risk-notebooks-dev-sdc-pe-storage-ml-file'
    privateLinkServiceConnections: [
      {
        name: 'file'
        properties: {
          privateLinkServiceId: swedencentralStorageMl.id
          groupIds: ['file']
        }
      }
    ]
  }
}

// Studio shows data that lies behind this endpoint
// requests/risk-notebooks.yaml:3
resource swedencentralEndpointStorageMlFileRoleReaderSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralEndpointStorageMlFile
  name: '7ca3cf56-9f94-54d4-bad7-419aa96bb0fc'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'Studio shows data that lies behind this endpoint'
  }
}

// The managed network reaches it by an endpoint of its own
// requests/risk-notebooks.yaml:3
resource swedencentralStorageMlRoleAzureAiNetworkConnectionApproverSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralStorageMl
  name: '60c6d937-893a-57c3-8b83-2ef539d05cb3'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/b556d68e-0be0-4f35-a333-ad7ee1ce17ea'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The managed network reaches it by an endpoint of its own'
  }
}

// The managed network reaches it by an endpoint of its own
// requests/risk-notebooks.yaml:3
resource swedencentralKeyVaultRoleAzureAiNetworkConnectionApproverSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralKeyVault
  name: 'fb747c69-1cdd-596c-93e7-91694273621b'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/b556d68e-0be0-4f35-a333-ad7ee1ce17ea'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The managed network reaches it by an endpoint of its own'
  }
}

// The managed network reaches it by an endpoint of its own
// requests/risk-notebooks.yaml:3
resource swedencentralRegistryRoleAzureAiNetworkConnectionApproverSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralRegistry
  name: '89f2dd8e-f266-5a7a-837a-7c18a2abd521'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/b556d68e-0be0-4f35-a333-ad7ee1ce17ea'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The managed network reaches it by an endpoint of its own'
  }
}

// The workspace of risk-notebooks
// requests/risk-notebooks.yaml:3
resource swedencentralWorkspace 'Microsoft.MachineLearningServices/workspaces@2026-05-01' = {
  name: 'mlw-risk-notebooks-dev-sdc'
  location: 'swedencentral'
  tags: tags
  sku: {
    name: 'Basic'
    tier: 'Basic'
  }
  kind: 'Default'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${swedencentralIdentityWorkload.id}': {}
    }
  }
  properties: {
    friendlyName: 'risk-notebooks'
    primaryUserAssignedIdentity: swedencentralIdentityWorkload.id
    storageAccount: swedencentralStorageMl.id
    keyVault: swedencentralKeyVault.id
    containerRegistry: swedencentralRegistry.id
    applicationInsights: swedencentralApplicationInsights.id
    systemDatastoresAuthMode: 'Identity'
    publicNetworkAccess: 'Disabled'
    v1LegacyMode: false
    provisionNetworkNow: true
    managedNetwork: {
      isolationMode: 'AllowOnlyApprovedOutbound'
      firewallSku: 'Basic'
      outboundRules: {
        'packages-anaconda-com': {
          type: 'FQDN'
          category: 'UserDefined'
          destination: 'anaconda.com'
        }
        'packages-any-anaconda-com': {
          type: 'FQDN'
          category: 'UserDefined'
          destination: '*.anaconda.com'
        }
        'packages-any-anaconda-org': {
          type: 'FQDN'
          category: 'UserDefined'
          destination: '*.anaconda.org'
        }
        'packages-any-pypi-org': {
          type: 'FQDN'
          category: 'UserDefined'
          destination: '*.pypi.org'
        }
        'packages-any-pythonhosted-org': {
          type: 'FQDN'
          category: 'UserDefined'
          destination: '*.pythonhosted.org'
        }
        'packages-any-pytorch-org': {
          type: 'FQDN'
          category: 'UserDefined'
          destination: '*.pytorch.org'
        }
        'packages-files-pythonhosted-org': {
          type: 'FQDN'
          category: 'UserDefined'
          destination: 'files.pythonhosted.org'
        }
        'packages-pypi-org': {
          type: 'FQDN'
          category: 'UserDefined'
          destination: 'pypi.org'
        }
        'packages-pytorch-org': {
          type: 'FQDN'
          category: 'UserDefined'
          destination: 'pytorch.org'
        }
      }
    }
  }
  dependsOn: [
    swedencentralApplicationInsightsRoleContributorSwedencentralIdentityWorkload
    swedencentralEndpointStorageMlBlobRoleReaderSwedencentralIdentityWorkload
    swedencentralEndpointStorageMlFileRoleReaderSwedencentralIdentityWorkload
    swedencentralKeyVaultRoleAzureAiNetworkConnectionApproverSwedencentralIdentityWorkload
    swedencentralKeyVaultRoleContributorSwedencentralIdentityWorkload
    swedencentralKeyVaultRoleKeyVaultAdministratorSwedencentralIdentityWorkload
    swedencentralRegistryRoleAcrPushSwedencentralIdentityWorkload
    swedencentralRegistryRoleAzureAiNetworkConnectionApproverSwedencentralIdentityWorkload
    swedencentralRegistryRoleContributorSwedencentralIdentityWorkload
    swedencentralStorageMlRoleAzureAiNetworkConnectionApproverSwedencentralIdentityWorkload
    swedencentralStorageMlRoleContributorSwedencentralIdentityWorkload
    swedencentralStorageMlRoleStorageBlobDataContributorSwedencentralIdentityWorkload
    swedencentralStorageMlRoleStorageFileDataPrivilegedContributorSwedencentralIdentityWorkload
  ]
}

// The quota of cores is nearly used up.
// requests/risk-notebooks.yaml:3
resource swedencentralAlertWorkspaceQuota 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-risk-notebooks-dev-sdc-workspace-quota'
  location: 'global'
  tags: tags
  properties: {
    description: 'The quota of cores is nearly used up.'
    severity: 2
    enabled: true
    autoMitigate: true
    scopes: [swedencentralWorkspace.id]
    targetResourceType: 'Microsoft.MachineLearningServices/workspaces'
    targetResourceRegion: 'swedencentral'
    evaluationFrequency: 'PT15M'
    windowSize: 'PT1H'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'quota'
          metricName: 'Quota Utilization Percentage'
          metricNamespace: 'Microsoft.MachineLearningServices/workspaces'
          timeAggregation: 'Average'
          operator: 'GreaterThan'
          threshold: 80
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

// Nodes of a cluster cannot be used.
// requests/risk-notebooks.yaml:3
resource swedencentralAlertWorkspaceUnusable 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-risk-notebooks-dev-sdc-workspace-unusable'
  location: 'global'
  tags: tags
  properties: {
    description: 'Nodes of a cluster cannot be used.'
    severity: 2
    enabled: true
    autoMitigate: true
    scopes: [swedencentralWorkspace.id]
    targetResourceType: 'Microsoft.MachineLearningServices/workspaces'
    targetResourceRegion: 'swedencentral'
    evaluationFrequency: 'PT15M'
    windowSize: 'PT1H'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'unusable'
          metricName: 'Unusable Nodes'
          metricNamespace: 'Microsoft.MachineLearningServices/workspaces'
          timeAggregation: 'Maximum'
          operator: 'GreaterThan'
          threshold: 0
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

// The private way to kv-risk-no-dev-sdc-cufgm
// requests/risk-notebooks.yaml:3
resource swedencentralEndpointKeyVaultVault 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-risk-notebooks-dev-sdc-key-vault-vault'
  location: 'swedencentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeRiskDevSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-risk-notebooks-dev-sdc-pe-key-vault-vault'
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

// Every name under which kv-risk-no-dev-sdc-cufgm is found
// requests/risk-notebooks.yaml:3
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

// The private way to crrisknotebooksdevsdcvlons
// requests/risk-notebooks.yaml:3
resource swedencentralEndpointRegistryRegistry 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-risk-notebooks-dev-sdc-registry-registry'
  location: 'swedencentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeRiskDevSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-risk-notebooks-dev-sdc-pe-registry-registry'
    privateLinkServiceConnections: [
      {
        name: 'registry'
        properties: {
          privateLinkServiceId: swedencentralRegistry.id
          groupIds: ['registry']
        }
      }
    ]
  }
}

// Every name under which crrisknotebooksdevsdcvlons is found
// requests/risk-notebooks.yaml:3
resource swedencentralEndpointRegistryRegistryZones 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: swedencentralEndpointRegistryRegistry
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: 'privatelink-azurecr-io'
        properties: {
          privateDnsZoneId: dnsPrivatelinkAzurecrIoId
        }
      }
    ]
  }
}

// Every name under which strisknotebdevsdcmlvgtjk is found
// requests/risk-notebooks.yaml:3
resource swedencentralEndpointStorageMlBlobZones 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: swedencentralEndpointStorageMlBlob
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

// Every name under which strisknotebdevsdcmlvgtjk is found
// requests/risk-notebooks.yaml:3
resource swedencentralEndpointStorageMlFileZones 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: swedencentralEndpointStorageMlFile
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: 'privatelink-file-core-windows-net'
        properties: {
          privateDnsZoneId: dnsPrivatelinkFileCoreWindowsNetId
        }
      }
    ]
  }
}

// The private way to mlw-risk-notebooks-dev-sdc
// requests/risk-notebooks.yaml:3
resource swedencentralEndpointWorkspaceAmlworkspace 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-risk-notebooks-dev-sdc-workspace-amlworkspace'
  location: 'swedencentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeRiskDevSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-risk-notebooks-dev-sdc-pe-workspace-amlworkspace'
    privateLinkServiceConnections: [
      {
        name: 'amlworkspace'
        properties: {
          privateLinkServiceId: swedencentralWorkspace.id
          groupIds: ['amlworkspace']
        }
      }
    ]
  }
}

// Every name under which mlw-risk-notebooks-dev-sdc is found
// requests/risk-notebooks.yaml:3
resource swedencentralEndpointWorkspaceAmlworkspaceZones 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: swedencentralEndpointWorkspaceAmlworkspace
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: 'privatelink-api-azureml-ms'
        properties: {
          privateDnsZoneId: dnsPrivatelinkApiAzuremlMsId
        }
      }
      {
        name: 'privatelink-notebooks-azure-net'
        properties: {
          privateDnsZoneId: dnsPrivatelinkNotebooksAzureNetId
        }
      }
    ]
  }
}

// What risk-notebooks (compute) signs in with: no password, no key
// requests/risk-notebooks.yaml:3
resource swedencentralIdentityCompute 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-risk-notebooks-dev-sdc-compute'
  location: 'swedencentral'
  tags: tags
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests/risk-notebooks.yaml:3
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

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests/risk-notebooks.yaml:3
resource swedencentralRegistryDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: swedencentralRegistry
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

// Computes run images
// requests/risk-notebooks.yaml:3
resource swedencentralRegistryRoleAcrPullSwedencentralIdentityCompute 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralRegistry
  name: 'a840fb42-aee5-5f7e-a277-ee5855f5f72b'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/7f951dda-4ed3-4680-a7ca-43fe172d538d'
    principalId: swedencentralIdentityCompute.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'Computes run images'
  }
}

// What was deleted or overwritten can be got back
// requests/risk-notebooks.yaml:3
resource swedencentralStorageMlBlob 'Microsoft.Storage/storageAccounts/blobServices@2026-04-01' = {
  parent: swedencentralStorageMl
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
    isVersioningEnabled: true
    changeFeed: {
      enabled: true
      retentionInDays: 7
    }
    cors: {
      corsRules: []
    }
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests/risk-notebooks.yaml:3
resource swedencentralStorageMlBlobDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: swedencentralStorageMlBlob
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
// requests/risk-notebooks.yaml:3
resource swedencentralStorageMlDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: swedencentralStorageMl
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

// Shares that were deleted can be got back
// requests/risk-notebooks.yaml:3
resource swedencentralStorageMlFile 'Microsoft.Storage/storageAccounts/fileServices@2026-04-01' = {
  parent: swedencentralStorageMl
  name: 'default'
  properties: {
    shareDeleteRetentionPolicy: {
      enabled: true
      days: 7
    }
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests/risk-notebooks.yaml:3
resource swedencentralStorageMlFileDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: swedencentralStorageMlFile
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

// Older versions are deleted after 7 days
// requests/risk-notebooks.yaml:3
resource swedencentralStorageMlLifecycle 'Microsoft.Storage/storageAccounts/managementPolicies@2026-04-01' = {
  parent: swedencentralStorageMl
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
                  daysAfterCreationGreaterThan: 7
                }
              }
              snapshot: {
                delete: {
                  daysAfterCreationGreaterThan: 7
                }
              }
            }
          }
        }
      ]
    }
  }
  dependsOn: [
    swedencentralStorageMlBlob
  ]
}

// Somebody of the team reads and writes its data
// requests/risk-notebooks.yaml:3
resource swedencentralStorageMlRoleStorageBlobDataContributor4f0c5d1e0000_4000_8000_00000000c001 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralStorageMl
  name: 'd571eaaf-e898-5d3d-8af0-695a0fe7e60c'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe'
    principalId: '4f0c5d1e-0000-4000-8000-00000000c001'
    principalType: 'User'
    description: 'Somebody of the team reads and writes its data'
  }
}

// Somebody of the team reads and writes its data
// requests/risk-notebooks.yaml:3
resource swedencentralStorageMlRoleStorageBlobDataContributor4f0c5d1e0000_4000_8000_00000000c002 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralStorageMl
  name: '1384ca5d-d075-55f8-a388-210446cdbd26'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe'
    principalId: '4f0c5d1e-0000-4000-8000-00000000c002'
    principalType: 'User'
    description: 'Somebody of the team reads and writes its data'
  }
}

// Computes read and write data
// requests/risk-notebooks.yaml:3
resource swedencentralStorageMlRoleStorageBlobDataContributorSwedencentralIdentityCompute 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralStorageMl
  name: '92bb4925-948e-5b38-9ff2-88cc0b9dd484'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe'
    principalId: swedencentralIdentityCompute.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'Computes read and write data'
  }
}

// Somebody of the team reads and writes its notebooks
// requests/risk-notebooks.yaml:3
resource swedencentralStorageMlRoleStorageFileDataPrivilegedContributor4f0c5d1e0000_4000_8000_00000000c001 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralStorageMl
  name: 'f08bf628-757b-5f28-9e17-a73ea13a1474'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/69566ab7-960f-475b-8e7c-b3118f30c6bd'
    principalId: '4f0c5d1e-0000-4000-8000-00000000c001'
    principalType: 'User'
    description: 'Somebody of the team reads and writes its notebooks'
  }
}

// Somebody of the team reads and writes its notebooks
// requests/risk-notebooks.yaml:3
resource swedencentralStorageMlRoleStorageFileDataPrivilegedContributor4f0c5d1e0000_4000_8000_00000000c002 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralStorageMl
  name: '9c800d4c-011e-531b-b674-b79f9d6a02af'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/69566ab7-960f-475b-8e7c-b3118f30c6bd'
    principalId: '4f0c5d1e-0000-4000-8000-00000000c002'
    principalType: 'User'
    description: 'Somebody of the team reads and writes its notebooks'
  }
}

// Computes read and write notebooks
// requests/risk-notebooks.yaml:3
resource swedencentralStorageMlRoleStorageFileDataPrivilegedContributorSwedencentralIdentityCompute 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralStorageMl
  name: '1ea8e50c-75cf-5908-8686-2bda4aae8160'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/69566ab7-960f-475b-8e7c-b3118f30c6bd'
    principalId: swedencentralIdentityCompute.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'Computes read and write notebooks'
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests/risk-notebooks.yaml:3
resource swedencentralWorkspaceDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: swedencentralWorkspace
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

// The workspace keeps itself in order
// requests/risk-notebooks.yaml:3
resource swedencentralWorkspaceRoleContributorSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralWorkspace
  name: '19b6d684-1a66-5abd-b5d4-4ba4e37e83d8'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The workspace keeps itself in order'
  }
}

// Somebody of the team works in it
// requests/risk-notebooks.yaml:3
resource swedencentralWorkspaceRoleAzuremlDataScientist4f0c5d1e0000_4000_8000_00000000c001 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralWorkspace
  name: '30c8f06a-43fa-5ebc-a089-67ab866e3637'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/f6c7c914-8db3-469d-8ca1-694a8f32e121'
    principalId: '4f0c5d1e-0000-4000-8000-00000000c001'
    principalType: 'User'
    description: 'Somebody of the team works in it'
  }
}

// Somebody of the team works in it
// requests/risk-notebooks.yaml:3
resource swedencentralWorkspaceRoleAzuremlDataScientist4f0c5d1e0000_4000_8000_00000000c002 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralWorkspace
  name: '8e2da0cc-9bfb-5378-af7f-9b21a1466225'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/f6c7c914-8db3-469d-8ca1-694a8f32e121'
    principalId: '4f0c5d1e-0000-4000-8000-00000000c002'
    principalType: 'User'
    description: 'Somebody of the team works in it'
  }
}

// A machine of one person, stopped after 60 idle minutes and every day at 19:00
// requests/risk-notebooks.yaml:3
resource swedencentralWorkspaceInstanceLinBox 'Microsoft.MachineLearningServices/workspaces/computes@2026-05-01' = {
  parent: swedencentralWorkspace
  name: 'lin-box-muiay'
  location: 'swedencentral'
  tags: tags
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${swedencentralIdentityCompute.id}': {}
    }
  }
  properties: {
    computeType: 'ComputeInstance'
    computeLocation: 'swedencentral'
    disableLocalAuth: true
    properties: {
      vmSize: 'Standard_NC4as_T4_v3'
      applicationSharingPolicy: 'Personal'
      computeInstanceAuthorizationType: 'personal'
      personalComputeInstanceSettings: {
        assignedUser: {
          objectId: '4f0c5d1e-0000-4000-8000-00000000c001'
          tenantId: tenantId
        }
      }
      enableSSO: true
      enableNodePublicIp: false
      sshSettings: {
        sshPublicAccess: 'Disabled'
      }
      idleTimeBeforeShutdown: 'PT60M'
      schedules: {
        computeStartStop: [
          {
            action: 'Stop'
            status: 'Enabled'
            triggerType: 'Cron'
            cron: {
              expression: '0 19 * * *'
              timeZone: 'W. Europe Standard Time'
            }
          }
        ]
      }
    }
  }
  dependsOn: [
    swedencentralEndpointWorkspaceAmlworkspace
    swedencentralEndpointWorkspaceAmlworkspaceZones
    swedencentralRegistryRoleAcrPullSwedencentralIdentityCompute
    swedencentralStorageMlRoleStorageBlobDataContributor4f0c5d1e0000_4000_8000_00000000c001
    swedencentralStorageMlRoleStorageBlobDataContributor4f0c5d1e0000_4000_8000_00000000c002
    swedencentralStorageMlRoleStorageBlobDataContributorSwedencentralIdentityCompute
    swedencentralStorageMlRoleStorageFileDataPrivilegedContributor4f0c5d1e0000_4000_8000_00000000c001
    swedencentralStorageMlRoleStorageFileDataPrivilegedContributor4f0c5d1e0000_4000_8000_00000000c002
    swedencentralStorageMlRoleStorageFileDataPrivilegedContributorSwedencentralIdentityCompute
    swedencentralWorkspaceRoleAzuremlDataScientist4f0c5d1e0000_4000_8000_00000000c001
    swedencentralWorkspaceRoleAzuremlDataScientist4f0c5d1e0000_4000_8000_00000000c002
    swedencentralWorkspaceRoleContributorSwedencentralIdentityWorkload
  ]
}

// A machine of one person, stopped after 60 idle minutes and every day at 19:00
// requests/risk-notebooks.yaml:3
resource swedencentralWorkspaceInstanceOskarBox 'Microsoft.MachineLearningServices/workspaces/computes@2026-05-01' = {
  parent: swedencentralWorkspace
  name: 'oskar-box-maj4x'
  location: 'swedencentral'
  tags: tags
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${swedencentralIdentityCompute.id}': {}
    }
  }
  properties: {
    computeType: 'ComputeInstance'
    computeLocation: 'swedencentral'
    disableLocalAuth: true
    properties: {
      vmSize: 'Standard_NC4as_T4_v3'
      applicationSharingPolicy: 'Personal'
      computeInstanceAuthorizationType: 'personal'
      personalComputeInstanceSettings: {
        assignedUser: {
          objectId: '4f0c5d1e-0000-4000-8000-00000000c002'
          tenantId: tenantId
        }
      }
      enableSSO: true
      enableNodePublicIp: false
      sshSettings: {
        sshPublicAccess: 'Disabled'
      }
      idleTimeBeforeShutdown: 'PT60M'
      schedules: {
        computeStartStop: [
          {
            action: 'Stop'
            status: 'Enabled'
            triggerType: 'Cron'
            cron: {
              expression: '0 19 * * *'
              timeZone: 'W. Europe Standard Time'
            }
          }
        ]
      }
    }
  }
  dependsOn: [
    swedencentralEndpointWorkspaceAmlworkspace
    swedencentralEndpointWorkspaceAmlworkspaceZones
    swedencentralRegistryRoleAcrPullSwedencentralIdentityCompute
    swedencentralStorageMlRoleStorageBlobDataContributor4f0c5d1e0000_4000_8000_00000000c001
    swedencentralStorageMlRoleStorageBlobDataContributor4f0c5d1e0000_4000_8000_00000000c002
    swedencentralStorageMlRoleStorageBlobDataContributorSwedencentralIdentityCompute
    swedencentralStorageMlRoleStorageFileDataPrivilegedContributor4f0c5d1e0000_4000_8000_00000000c001
    swedencentralStorageMlRoleStorageFileDataPrivilegedContributor4f0c5d1e0000_4000_8000_00000000c002
    swedencentralStorageMlRoleStorageFileDataPrivilegedContributorSwedencentralIdentityCompute
    swedencentralWorkspaceRoleAzuremlDataScientist4f0c5d1e0000_4000_8000_00000000c001
    swedencentralWorkspaceRoleAzuremlDataScientist4f0c5d1e0000_4000_8000_00000000c002
    swedencentralWorkspaceRoleContributorSwedencentralIdentityWorkload
  ]
}
