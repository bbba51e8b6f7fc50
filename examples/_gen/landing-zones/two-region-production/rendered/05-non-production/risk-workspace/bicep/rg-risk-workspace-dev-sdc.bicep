// risk-workspace: what lies in the group rg-risk-workspace-dev-sdc
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
  workload: 'risk-workspace'
  'managed-by': 'fairway'
  'golden-path': 'ml-workspace'
}

// Secrets, keys and certificates of risk-workspace: soft delete and purge protection are its backup
// requests/risk-workspace.yaml:3
resource swedencentralKeyVault 'Microsoft.KeyVault/vaults@2026-02-01' = {
  name: 'kv-risk-wo-dev-sdc-ykkgb'
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
// requests/risk-workspace.yaml:3
resource swedencentralAlertKeyVaultUnavailable 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-risk-workspace-dev-sdc-key-vault-unavailable'
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

// Data, code and results of risk-workspace
// requests/risk-workspace.yaml:3
resource swedencentralStorageMl 'Microsoft.Storage/storageAccounts@2026-04-01' = {
  name: 'striskworksdevsdcmluamdj'
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
          resourceId: '/subscriptions/${subscriptionSubRiskDev}/resourceGroups/rg-risk-workspace-dev-sdc/providers/Microsoft.MachineLearningServices/workspaces/mlw-risk-workspace-dev-sdc'
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
// requests/risk-workspace.yaml:3
resource swedencentralAlertStorageMlUnavailable 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-risk-workspace-dev-sdc-storage-ml-unavailable'
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

// What risk-workspace signs in with: no password, no key
// requests/risk-workspace.yaml:3
resource swedencentralIdentityWorkload 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-risk-workspace-dev-sdc'
  location: 'swedencentral'
  tags: tags
}

// Images of risk-workspace
// requests/risk-workspace.yaml:3
resource swedencentralRegistry 'Microsoft.ContainerRegistry/registries@2025-11-01' = {
  name: 'crriskworkspacedevsdcaej6h'
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

// Traces of risk-workspace
// requests/risk-workspace.yaml:3
resource swedencentralApplicationInsights 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-risk-workspace-dev-sdc'
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
// requests/risk-workspace.yaml:3
resource swedencentralStorageMlRoleContributorSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralStorageMl
  name: '330976b0-3e22-5ea7-b01b-97af0b2ebcde'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The workspace keeps what is its own in order'
  }
}

// The workspace keeps what is its own in order
// requests/risk-workspace.yaml:3
resource swedencentralKeyVaultRoleContributorSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralKeyVault
  name: '1b90e549-985f-5323-a0a9-524195b614cb'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The workspace keeps what is its own in order'
  }
}

// The workspace keeps what is its own in order
// requests/risk-workspace.yaml:3
resource swedencentralRegistryRoleContributorSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralRegistry
  name: 'e27e5bcb-d1a3-59a4-81c6-f490b33fe185'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The workspace keeps what is its own in order'
  }
}

// The workspace keeps what is its own in order
// requests/risk-workspace.yaml:3
resource swedencentralApplicationInsightsRoleContributorSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralApplicationInsights
  name: '7fa7313c-1e91-5373-add0-b409c150a411'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The workspace keeps what is its own in order'
  }
}

// The workspace reads and writes its data
// requests/risk-workspace.yaml:3
resource swedencentralStorageMlRoleStorageBlobDataContributorSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralStorageMl
  name: '0c739dc9-232e-5a07-add2-64ea58e8cadd'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The workspace reads and writes its data'
  }
}

// The workspace reads and writes its notebooks
// requests/risk-workspace.yaml:3
resource swedencentralStorageMlRoleStorageFileDataPrivilegedContributorSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralStorageMl
  name: 'cb1d16d7-e995-5b34-b045-73d986297d55'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/69566ab7-960f-475b-8e7c-b3118f30c6bd'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The workspace reads and writes its notebooks'
  }
}

// The workspace keeps secrets of its connections
// requests/risk-workspace.yaml:3
resource swedencentralKeyVaultRoleKeyVaultAdministratorSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralKeyVault
  name: 'a1a15d13-2de6-5067-9d86-a3b8ece1f612'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/00482a5a-887f-4fb3-b363-3b7fe8e74483'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The workspace keeps secrets of its connections'
  }
}

// The workspace builds images
// requests/risk-workspace.yaml:3
resource swedencentralRegistryRoleAcrPushSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralRegistry
  name: '3d9b98f7-0f6a-57a9-ae3b-7f95cff63e16'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/8311e382-0749-4cb8-b61a-304f252e45ec'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The workspace builds images'
  }
}

// The private way to striskworksdevsdcmluamdj
// requests/risk-workspace.yaml:3
resource swedencentralEndpointStorageMlBlob 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-risk-workspace-dev-sdc-storage-ml-blob'
  location: 'swedencentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeRiskDevSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-risk-workspace-dev-sdc-pe-storage-ml-blob'
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
// requests/risk-workspace.yaml:3
resource swedencentralEndpointStorageMlBlobRoleReaderSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralEndpointStorageMlBlob
  name: 'a4c51732-2481-5382-b0c1-43d7b9442d19'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'Studio shows data that lies behind this endpoint'
  }
}

// The private way to striskworksdevsdcmluamdj
// requests/risk-workspace.yaml:3
resource swedencentralEndpointStorageMlFile 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-risk-workspace-dev-sdc-storage-ml-file'
  location: 'swedencentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeRiskDevSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-risk-workspace-dev-sdc-pe-storage-ml-file'
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
// requests/risk-workspace.yaml:3
resource swedencentralEndpointStorageMlFileRoleReaderSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralEndpointStorageMlFile
  name: 'af546809-5cd6-54e1-befd-357b24b69d98'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'Studio shows data that lies behind this endpoint'
  }
}

// The managed network reaches it by an endpoint of its own
// requests/risk-workspace.yaml:3
resource swedencentralStorageMlRoleAzureAiNetworkConnectionApproverSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralStorageMl
  name: 'd268b355-5c20-5d8d-ab61-c5206ee79452'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/b556d68e-0be0-4f35-a333-ad7ee1ce17ea'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The managed network reaches it by an endpoint of its own'
  }
}

// The managed network reaches it by an endpoint of its own
// requests/risk-workspace.yaml:3
resource swedencentralKeyVaultRoleAzureAiNetworkConnectionApproverSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralKeyVault
  name: '71efe8cd-a537-5851-9fb8-269dd5164e5d'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/b556d68e-0be0-4f35-a333-ad7ee1ce17ea'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The managed network reaches it by an endpoint of its own'
  }
}

// The managed network reaches it by an endpoint of its own
// requests/risk-workspace.yaml:3
resource swedencentralRegistryRoleAzureAiNetworkConnectionApproverSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralRegistry
  name: 'a7347c77-70f7-5883-b927-502570b1eba0'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/b556d68e-0be0-4f35-a333-ad7ee1ce17ea'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The managed network reaches it by an endpoint of its own'
  }
}

// The workspace of risk-workspace
// requests/risk-workspace.yaml:3
resource swedencentralWorkspace 'Microsoft.MachineLearningServices/workspaces@2026-05-01' = {
  name: 'mlw-risk-workspace-dev-sdc'
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
    friendlyName: 'risk-workspace'
    primaryUserAssignedIdentity: swedencentralIdentityWorkload.id
    storageAccount: swedencentralStorageMl.id
    keyVault: swedencentralKeyVault.id
    containerRegistry: swedencentralRegistry.id
    applicationInsights: swedencentralApplicationInsights.id
    systemDatastoresAuthMode: 'Identity'
    publicNetworkAccess: 'Disabled'
    v1LegacyMode: false
    provisionNetworkNow: true
    imageBuildCompute: 'cpu'
    managedNetwork: {
      isolationMode: 'AllowOnlyApprovedOutbound'
      firewallSku: 'Basic'
      outboundRules: {
        'own-feed': {
          type: 'FQDN'
          category: 'UserDefined'
          destination: 'pkgs.dev.azure.com'
        }
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
// requests/risk-workspace.yaml:3
resource swedencentralAlertWorkspaceQuota 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-risk-workspace-dev-sdc-workspace-quota'
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
// requests/risk-workspace.yaml:3
resource swedencentralAlertWorkspaceUnusable 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-risk-workspace-dev-sdc-workspace-unusable'
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

// The private way to kv-risk-wo-dev-sdc-ykkgb
// requests/risk-workspace.yaml:3
resource swedencentralEndpointKeyVaultVault 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-risk-workspace-dev-sdc-key-vault-vault'
  location: 'swedencentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeRiskDevSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-risk-workspace-dev-sdc-pe-key-vault-vault'
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

// Every name under which kv-risk-wo-dev-sdc-ykkgb is found
// requests/risk-workspace.yaml:3
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

// The private way to crriskworkspacedevsdcaej6h
// requests/risk-workspace.yaml:3
resource swedencentralEndpointRegistryRegistry 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-risk-workspace-dev-sdc-registry-registry'
  location: 'swedencentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeRiskDevSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-risk-workspace-dev-sdc-pe-registry-registry'
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

// Every name under which crriskworkspacedevsdcaej6h is found
// requests/risk-workspace.yaml:3
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

// Every name under which striskworksdevsdcmluamdj is found
// requests/risk-workspace.yaml:3
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

// Every name under which striskworksdevsdcmluamdj is found
// requests/risk-workspace.yaml:3
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

// The private way to mlw-risk-workspace-dev-sdc
// requests/risk-workspace.yaml:3
resource swedencentralEndpointWorkspaceAmlworkspace 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-risk-workspace-dev-sdc-workspace-amlworkspace'
  location: 'swedencentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeRiskDevSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-risk-workspace-dev-sdc-pe-workspace-amlworkspace'
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

// Every name under which mlw-risk-workspace-dev-sdc is found
// requests/risk-workspace.yaml:3
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

// What risk-workspace (compute) signs in with: no password, no key
// requests/risk-workspace.yaml:3
resource swedencentralIdentityCompute 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-risk-workspace-dev-sdc-compute'
  location: 'swedencentral'
  tags: tags
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests/risk-workspace.yaml:3
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
// requests/risk-workspace.yaml:3
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
// requests/risk-workspace.yaml:3
resource swedencentralRegistryRoleAcrPullSwedencentralIdentityCompute 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralRegistry
  name: 'ef564db8-8343-519c-935c-23195507f583'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/7f951dda-4ed3-4680-a7ca-43fe172d538d'
    principalId: swedencentralIdentityCompute.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'Computes run images'
  }
}

// Images are built on a compute
// requests/risk-workspace.yaml:3
resource swedencentralRegistryRoleAcrPushSwedencentralIdentityCompute 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralRegistry
  name: 'b2087859-e193-5ce9-b5b8-58b5c1b6b5ef'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/8311e382-0749-4cb8-b61a-304f252e45ec'
    principalId: swedencentralIdentityCompute.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'Images are built on a compute'
  }
}

// What was deleted or overwritten can be got back
// requests/risk-workspace.yaml:3
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
// requests/risk-workspace.yaml:3
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
// requests/risk-workspace.yaml:3
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
// requests/risk-workspace.yaml:3
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
// requests/risk-workspace.yaml:3
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
// requests/risk-workspace.yaml:3
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
// requests/risk-workspace.yaml:3
resource swedencentralStorageMlRoleStorageBlobDataContributor4f0c5d1e0000_4000_8000_00000000b003 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralStorageMl
  name: '8fe834ed-1cf5-5979-8d5a-f691bda76cfe'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe'
    principalId: '4f0c5d1e-0000-4000-8000-00000000b003'
    principalType: 'Group'
    description: 'Somebody of the team reads and writes its data'
  }
}

// Computes read and write data
// requests/risk-workspace.yaml:3
resource swedencentralStorageMlRoleStorageBlobDataContributorSwedencentralIdentityCompute 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralStorageMl
  name: '6e8e2fd5-1357-5295-bf87-20ece5db0e5c'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe'
    principalId: swedencentralIdentityCompute.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'Computes read and write data'
  }
}

// Somebody of the team reads and writes its notebooks
// requests/risk-workspace.yaml:3
resource swedencentralStorageMlRoleStorageFileDataPrivilegedContributor4f0c5d1e0000_4000_8000_00000000b003 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralStorageMl
  name: '69810c6f-7658-5455-8fe2-4c45605718ed'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/69566ab7-960f-475b-8e7c-b3118f30c6bd'
    principalId: '4f0c5d1e-0000-4000-8000-00000000b003'
    principalType: 'Group'
    description: 'Somebody of the team reads and writes its notebooks'
  }
}

// Computes read and write notebooks
// requests/risk-workspace.yaml:3
resource swedencentralStorageMlRoleStorageFileDataPrivilegedContributorSwedencentralIdentityCompute 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralStorageMl
  name: '49334c99-335d-5daa-bd6b-3845a1deaf78'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/69566ab7-960f-475b-8e7c-b3118f30c6bd'
    principalId: swedencentralIdentityCompute.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'Computes read and write notebooks'
  }
}

// The workspace keeps itself in order
// requests/risk-workspace.yaml:3
resource swedencentralWorkspaceRoleContributorSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralWorkspace
  name: 'cfb64197-6b0d-5ccb-86d8-dd9946c32ca5'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The workspace keeps itself in order'
  }
}

// Somebody of the team works in it
// requests/risk-workspace.yaml:3
resource swedencentralWorkspaceRoleAzuremlDataScientist4f0c5d1e0000_4000_8000_00000000b003 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralWorkspace
  name: '6485dd25-8ffc-5bb3-835e-c11903967a31'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubRiskDev}/providers/Microsoft.Authorization/roleDefinitions/f6c7c914-8db3-469d-8ca1-694a8f32e121'
    principalId: '4f0c5d1e-0000-4000-8000-00000000b003'
    principalType: 'Group'
    description: 'Somebody of the team works in it'
  }
}

// At most 4 machines of Standard_D4s_v5, none while nobody uses them
// requests/risk-workspace.yaml:3
resource swedencentralWorkspaceClusterCpu 'Microsoft.MachineLearningServices/workspaces/computes@2026-05-01' = {
  parent: swedencentralWorkspace
  name: 'cpu'
  location: 'swedencentral'
  tags: tags
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${swedencentralIdentityCompute.id}': {}
    }
  }
  properties: {
    computeType: 'AmlCompute'
    computeLocation: 'swedencentral'
    disableLocalAuth: true
    properties: {
      osType: 'Linux'
      vmSize: 'Standard_D4s_v5'
      vmPriority: 'Dedicated'
      enableNodePublicIp: false
      remoteLoginPortPublicAccess: 'Disabled'
      scaleSettings: {
        minNodeCount: 0
        maxNodeCount: 4
        nodeIdleTimeBeforeScaleDown: 'PT10M'
      }
    }
  }
  dependsOn: [
    swedencentralEndpointWorkspaceAmlworkspace
    swedencentralEndpointWorkspaceAmlworkspaceZones
    swedencentralRegistryRoleAcrPullSwedencentralIdentityCompute
    swedencentralRegistryRoleAcrPushSwedencentralIdentityCompute
    swedencentralStorageMlRoleStorageBlobDataContributor4f0c5d1e0000_4000_8000_00000000b003
    swedencentralStorageMlRoleStorageBlobDataContributorSwedencentralIdentityCompute
    swedencentralStorageMlRoleStorageFileDataPrivilegedContributor4f0c5d1e0000_4000_8000_00000000b003
    swedencentralStorageMlRoleStorageFileDataPrivilegedContributorSwedencentralIdentityCompute
    swedencentralWorkspaceRoleAzuremlDataScientist4f0c5d1e0000_4000_8000_00000000b003
    swedencentralWorkspaceRoleContributorSwedencentralIdentityWorkload
  ]
}

// At most 2 machines of Standard_NC24ads_A100_v4, none while nobody uses them
// requests/risk-workspace.yaml:3
resource swedencentralWorkspaceClusterTrain 'Microsoft.MachineLearningServices/workspaces/computes@2026-05-01' = {
  parent: swedencentralWorkspace
  name: 'train'
  location: 'swedencentral'
  tags: tags
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${swedencentralIdentityCompute.id}': {}
    }
  }
  properties: {
    computeType: 'AmlCompute'
    computeLocation: 'swedencentral'
    disableLocalAuth: true
    properties: {
      osType: 'Linux'
      vmSize: 'Standard_NC24ads_A100_v4'
      vmPriority: 'Dedicated'
      enableNodePublicIp: false
      remoteLoginPortPublicAccess: 'Disabled'
      scaleSettings: {
        minNodeCount: 0
        maxNodeCount: 2
        nodeIdleTimeBeforeScaleDown: 'PT10M'
      }
    }
  }
  dependsOn: [
    swedencentralEndpointWorkspaceAmlworkspace
    swedencentralEndpointWorkspaceAmlworkspaceZones
    swedencentralRegistryRoleAcrPullSwedencentralIdentityCompute
    swedencentralRegistryRoleAcrPushSwedencentralIdentityCompute
    swedencentralStorageMlRoleStorageBlobDataContributor4f0c5d1e0000_4000_8000_00000000b003
    swedencentralStorageMlRoleStorageBlobDataContributorSwedencentralIdentityCompute
    swedencentralStorageMlRoleStorageFileDataPrivilegedContributor4f0c5d1e0000_4000_8000_00000000b003
    swedencentralStorageMlRoleStorageFileDataPrivilegedContributorSwedencentralIdentityCompute
    swedencentralWorkspaceRoleAzuremlDataScientist4f0c5d1e0000_4000_8000_00000000b003
    swedencentralWorkspaceRoleContributorSwedencentralIdentityWorkload
  ]
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests/risk-workspace.yaml:3
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
