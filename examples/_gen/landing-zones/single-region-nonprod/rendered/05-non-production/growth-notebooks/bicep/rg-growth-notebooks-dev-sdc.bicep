// growth-notebooks: what lies in the group rg-growth-notebooks-dev-sdc
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

@description('id of virtualNetworks vnet-forecast-dev-dev-sdc')
param spokeForecastDevSwedencentralVnetId string

@description('Id of the subscription sub-forecast-dev')
@minLength(36)
@maxLength(36)
param subscriptionSubForecastDev string

@description('Id of the Microsoft Entra tenant')
@minLength(36)
@maxLength(36)
param tenantId string

var tags = {
  team: 'product'
  environment: 'dev'
  'cost-center': 'K-1'
  workload: 'growth-notebooks'
  'managed-by': 'fairway'
  'golden-path': 'notebook-sandbox'
  'flag-from': '2026-11-30'
  expires: '2026-12-16'
}

// Secrets, keys and certificates of growth-notebooks: soft delete and purge protection are its backup
// requests.yaml:23
resource swedencentralKeyVault 'Microsoft.KeyVault/vaults@2026-02-01' = {
  name: 'kv-growth-dev-sdc-lcozx'
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
// requests.yaml:23
resource swedencentralAlertKeyVaultUnavailable 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-growth-notebooks-dev-sdc-key-vault-unavailable'
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

// Data, code and results of growth-notebooks
// requests.yaml:23
resource swedencentralStorageMl 'Microsoft.Storage/storageAccounts@2026-04-01' = {
  name: 'stgrowthnotdevsdcmlzdw64'
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
          resourceId: '/subscriptions/${subscriptionSubForecastDev}/resourceGroups/rg-growth-notebooks-dev-sdc/providers/Microsoft.MachineLearningServices/workspaces/mlw-growth-notebooks-dev-sdc'
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
// requests.yaml:23
resource swedencentralAlertStorageMlUnavailable 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-growth-notebooks-dev-sdc-storage-ml-unavailable'
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

// What growth-notebooks signs in with: no password, no key
// requests.yaml:23
resource swedencentralIdentityWorkload 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-growth-notebooks-dev-sdc'
  location: 'swedencentral'
  tags: tags
}

// Images of growth-notebooks
// requests.yaml:23
resource swedencentralRegistry 'Microsoft.ContainerRegistry/registries@2025-11-01' = {
  name: 'crgrowthnotebooksdevsdcfmcpd'
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

// Traces of growth-notebooks
// requests.yaml:23
resource swedencentralApplicationInsights 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-growth-notebooks-dev-sdc'
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
// requests.yaml:23
resource swedencentralStorageMlRoleContributorSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralStorageMl
  name: 'd52f5137-ebc7-59ea-a8db-b615f4a87c8b'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The workspace keeps what is its own in order'
  }
}

// The workspace keeps what is its own in order
// requests.yaml:23
resource swedencentralKeyVaultRoleContributorSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralKeyVault
  name: '219bdc1a-39a6-55e4-8a11-b1224c15aaae'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The workspace keeps what is its own in order'
  }
}

// The workspace keeps what is its own in order
// requests.yaml:23
resource swedencentralRegistryRoleContributorSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralRegistry
  name: '73598301-cc15-5d85-a862-bc69738b7e4c'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The workspace keeps what is its own in order'
  }
}

// The workspace keeps what is its own in order
// requests.yaml:23
resource swedencentralApplicationInsightsRoleContributorSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralApplicationInsights
  name: '90adce64-c9c0-5119-9342-2f4d3367750a'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The workspace keeps what is its own in order'
  }
}

// The workspace reads and writes its data
// requests.yaml:23
resource swedencentralStorageMlRoleStorageBlobDataContributorSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralStorageMl
  name: 'e33758be-6538-5ce1-837b-49a34ce1c531'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The workspace reads and writes its data'
  }
}

// The workspace reads and writes its notebooks
// requests.yaml:23
resource swedencentralStorageMlRoleStorageFileDataPrivilegedContributorSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralStorageMl
  name: 'c0f61f43-f3ca-5c14-bcc3-3291a29c2bbf'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/69566ab7-960f-475b-8e7c-b3118f30c6bd'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The workspace reads and writes its notebooks'
  }
}

// The workspace keeps secrets of its connections
// requests.yaml:23
resource swedencentralKeyVaultRoleKeyVaultAdministratorSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralKeyVault
  name: '25270468-8b23-58d2-a6bc-4c55b533dfbb'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/00482a5a-887f-4fb3-b363-3b7fe8e74483'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The workspace keeps secrets of its connections'
  }
}

// The workspace builds images
// requests.yaml:23
resource swedencentralRegistryRoleAcrPushSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralRegistry
  name: '84a086a1-df31-50a0-8e13-f300d598f8b8'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/8311e382-0749-4cb8-b61a-304f252e45ec'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The workspace builds images'
  }
}

// The private way to stgrowthnotdevsdcmlzdw64
// requests.yaml:23
resource swedencentralEndpointStorageMlBlob 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-growth-notebooks-dev-sdc-storage-ml-blob'
  location: 'swedencentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeForecastDevSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-growth-notebooks-dev-sdc-pe-storage-ml-blob'
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
// requests.yaml:23
resource swedencentralEndpointStorageMlBlobRoleReaderSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralEndpointStorageMlBlob
  name: '7c3be329-c5b7-5357-93b7-5d69c304f276'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'Studio shows data that lies behind this endpoint'
  }
}

// The private way to stgrowthnotdevsdcmlzdw64
// requests.yaml:23
resource swedencentralEndpointStorageMlFile 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-growth-notebooks-dev-sdc-storage-ml-file'
  location: 'swedencentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeForecastDevSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-growth-notebooks-dev-sdc-pe-storage-ml-file'
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
// requests.yaml:23
resource swedencentralEndpointStorageMlFileRoleReaderSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralEndpointStorageMlFile
  name: 'de38c4c4-3d91-5f92-87db-e0bfe3a377c2'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'Studio shows data that lies behind this endpoint'
  }
}

// The managed network reaches it by an endpoint of its own
// requests.yaml:23
resource swedencentralStorageMlRoleAzureAiNetworkConnectionApproverSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralStorageMl
  name: 'e6952d50-333c-5b22-8976-6208df91d5cd'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/b556d68e-0be0-4f35-a333-ad7ee1ce17ea'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The managed network reaches it by an endpoint of its own'
  }
}

// The managed network reaches it by an endpoint of its own
// requests.yaml:23
resource swedencentralKeyVaultRoleAzureAiNetworkConnectionApproverSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralKeyVault
  name: 'f8866f28-4fa9-507b-a1d3-392f9636de47'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/b556d68e-0be0-4f35-a333-ad7ee1ce17ea'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The managed network reaches it by an endpoint of its own'
  }
}

// The managed network reaches it by an endpoint of its own
// requests.yaml:23
resource swedencentralRegistryRoleAzureAiNetworkConnectionApproverSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralRegistry
  name: 'c7c84ccf-447f-5b3f-9efd-b389d09af22a'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/b556d68e-0be0-4f35-a333-ad7ee1ce17ea'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The managed network reaches it by an endpoint of its own'
  }
}

// The workspace of growth-notebooks
// requests.yaml:23
resource swedencentralWorkspace 'Microsoft.MachineLearningServices/workspaces@2026-05-01' = {
  name: 'mlw-growth-notebooks-dev-sdc'
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
    friendlyName: 'growth-notebooks'
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
// requests.yaml:23
resource swedencentralAlertWorkspaceQuota 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-growth-notebooks-dev-sdc-workspace-quota'
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
// requests.yaml:23
resource swedencentralAlertWorkspaceUnusable 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-growth-notebooks-dev-sdc-workspace-unusable'
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

// The private way to kv-growth-dev-sdc-lcozx
// requests.yaml:23
resource swedencentralEndpointKeyVaultVault 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-growth-notebooks-dev-sdc-key-vault-vault'
  location: 'swedencentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeForecastDevSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-growth-notebooks-dev-sdc-pe-key-vault-vault'
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

// Every name under which kv-growth-dev-sdc-lcozx is found
// requests.yaml:23
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

// The private way to crgrowthnotebooksdevsdcfmcpd
// requests.yaml:23
resource swedencentralEndpointRegistryRegistry 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-growth-notebooks-dev-sdc-registry-registry'
  location: 'swedencentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeForecastDevSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-growth-notebooks-dev-sdc-pe-registry-registry'
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

// Every name under which crgrowthnotebooksdevsdcfmcpd is found
// requests.yaml:23
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

// Every name under which stgrowthnotdevsdcmlzdw64 is found
// requests.yaml:23
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

// Every name under which stgrowthnotdevsdcmlzdw64 is found
// requests.yaml:23
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

// The private way to mlw-growth-notebooks-dev-sdc
// requests.yaml:23
resource swedencentralEndpointWorkspaceAmlworkspace 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-growth-notebooks-dev-sdc-workspace-amlworkspace'
  location: 'swedencentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeForecastDevSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-growth-notebooks-dev-sdc-pe-workspace-amlworkspace'
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

// Every name under which mlw-growth-notebooks-dev-sdc is found
// requests.yaml:23
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

// What growth-notebooks (compute) signs in with: no password, no key
// requests.yaml:23
resource swedencentralIdentityCompute 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-growth-notebooks-dev-sdc-compute'
  location: 'swedencentral'
  tags: tags
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests.yaml:23
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
// requests.yaml:23
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
// requests.yaml:23
resource swedencentralRegistryRoleAcrPullSwedencentralIdentityCompute 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralRegistry
  name: '51437066-976b-5fc1-9bb3-518f5d0c3164'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/7f951dda-4ed3-4680-a7ca-43fe172d538d'
    principalId: swedencentralIdentityCompute.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'Computes run images'
  }
}

// What was deleted or overwritten can be got back
// requests.yaml:23
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
// requests.yaml:23
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
// requests.yaml:23
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
// requests.yaml:23
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
// requests.yaml:23
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
// requests.yaml:23
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
// requests.yaml:23
resource swedencentralStorageMlRoleStorageBlobDataContributor2b8e4c10_0000_4000_8000_00000000c001 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralStorageMl
  name: 'de5e542e-117b-5958-a201-5a30baad7c2c'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe'
    principalId: '2b8e4c10-0000-4000-8000-00000000c001'
    principalType: 'User'
    description: 'Somebody of the team reads and writes its data'
  }
}

// Computes read and write data
// requests.yaml:23
resource swedencentralStorageMlRoleStorageBlobDataContributorSwedencentralIdentityCompute 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralStorageMl
  name: 'b6bbd062-03f2-5af4-9f67-f68b236485c8'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe'
    principalId: swedencentralIdentityCompute.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'Computes read and write data'
  }
}

// Somebody of the team reads and writes its notebooks
// requests.yaml:23
resource swedencentralStorageMlRoleStorageFileDataPrivilegedContributor2b8e4c10_0000_4000_8000_00000000c001 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralStorageMl
  name: '26f1132f-f301-559f-9759-8f70975e7d72'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/69566ab7-960f-475b-8e7c-b3118f30c6bd'
    principalId: '2b8e4c10-0000-4000-8000-00000000c001'
    principalType: 'User'
    description: 'Somebody of the team reads and writes its notebooks'
  }
}

// Computes read and write notebooks
// requests.yaml:23
resource swedencentralStorageMlRoleStorageFileDataPrivilegedContributorSwedencentralIdentityCompute 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralStorageMl
  name: 'fb1d20c6-a5d3-5c9a-815f-6d738729700a'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/69566ab7-960f-475b-8e7c-b3118f30c6bd'
    principalId: swedencentralIdentityCompute.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'Computes read and write notebooks'
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests.yaml:23
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
// requests.yaml:23
resource swedencentralWorkspaceRoleContributorSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralWorkspace
  name: '5d0ab748-6d72-5063-b62e-5fcdfef4a388'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The workspace keeps itself in order'
  }
}

// Somebody of the team works in it
// requests.yaml:23
resource swedencentralWorkspaceRoleAzuremlDataScientist2b8e4c10_0000_4000_8000_00000000c001 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralWorkspace
  name: '2bcc0c5d-05b2-5a78-a8f1-678752478808'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/f6c7c914-8db3-469d-8ca1-694a8f32e121'
    principalId: '2b8e4c10-0000-4000-8000-00000000c001'
    principalType: 'User'
    description: 'Somebody of the team works in it'
  }
}

// A machine of one person, stopped after 60 idle minutes and every day at 19:00
// requests.yaml:23
resource swedencentralWorkspaceInstanceJonBox 'Microsoft.MachineLearningServices/workspaces/computes@2026-05-01' = {
  parent: swedencentralWorkspace
  name: 'jon-box-mkto3'
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
      vmSize: 'Standard_D4s_v5'
      applicationSharingPolicy: 'Personal'
      computeInstanceAuthorizationType: 'personal'
      personalComputeInstanceSettings: {
        assignedUser: {
          objectId: '2b8e4c10-0000-4000-8000-00000000c001'
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
    swedencentralStorageMlRoleStorageBlobDataContributor2b8e4c10_0000_4000_8000_00000000c001
    swedencentralStorageMlRoleStorageBlobDataContributorSwedencentralIdentityCompute
    swedencentralStorageMlRoleStorageFileDataPrivilegedContributor2b8e4c10_0000_4000_8000_00000000c001
    swedencentralStorageMlRoleStorageFileDataPrivilegedContributorSwedencentralIdentityCompute
    swedencentralWorkspaceRoleAzuremlDataScientist2b8e4c10_0000_4000_8000_00000000c001
    swedencentralWorkspaceRoleContributorSwedencentralIdentityWorkload
  ]
}
