// claims-search: what lies in the group rg-claims-search-prod-gwc
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of privateDnsZones privatelink.blob.core.windows.net')
param dnsPrivatelinkBlobCoreWindowsNetId string

@description('id of privateDnsZones privatelink.cognitiveservices.azure.com')
param dnsPrivatelinkCognitiveservicesAzureComId string

@description('id of privateDnsZones privatelink.openai.azure.com')
param dnsPrivatelinkOpenaiAzureComId string

@description('id of privateDnsZones privatelink.search.windows.net')
param dnsPrivatelinkSearchWindowsNetId string

@description('id of privateDnsZones privatelink.services.ai.azure.com')
param dnsPrivatelinkServicesAiAzureComId string

@description('id of privateDnsZones privatelink.vaultcore.azure.net')
param dnsPrivatelinkVaultcoreAzureNetId string

@description('id of actionGroups ag-platform-sdc')
param managementActionGroupId string

@description('id of workspaces log-platform-sdc')
param managementLogAnalyticsId string

@description('id of virtualNetworks vnet-claims-prod-prod-gwc')
param spokeClaimsProdGermanywestcentralVnetId string

@description('Id of the subscription sub-claims-prod')
@minLength(36)
@maxLength(36)
param subscriptionSubClaimsProd string

@description('Id of the Microsoft Entra tenant')
@minLength(36)
@maxLength(36)
param tenantId string

@description('properties.principalId of userAssignedIdentities id-claims-search-prod-sdc-ingestion')
@minLength(36)
@maxLength(36)
param workloadClaimsSearchSwedencentralIdentityIngestionPrincipalId string

@description('properties.principalId of userAssignedIdentities id-claims-search-prod-sdc')
@minLength(36)
@maxLength(36)
param workloadClaimsSearchSwedencentralIdentityWorkloadPrincipalId string

var tags = {
  team: 'claims'
  environment: 'prod'
  'cost-center': 'CC-4100'
  workload: 'claims-search'
  'managed-by': 'fairway'
  'golden-path': 'rag'
}

// Secrets, keys and certificates of claims-search: soft delete and purge protection are its backup
// requests/claims-search.yaml:3
resource germanywestcentralKeyVault 'Microsoft.KeyVault/vaults@2026-02-01' = {
  name: 'kv-claims-prod-gwc-vwo7e'
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
// requests/claims-search.yaml:3
resource germanywestcentralAlertKeyVaultUnavailable 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-claims-search-prod-gwc-key-vault-unavailable'
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

// Models of claims-search
// requests/claims-search.yaml:3
resource germanywestcentralOpenai 'Microsoft.CognitiveServices/accounts@2026-07-01' = {
  name: 'ais-claims-search-prod-gwc-nub5k'
  location: 'germanywestcentral'
  tags: tags
  sku: {
    name: 'S0'
  }
  kind: 'AIServices'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    customSubDomainName: 'ais-claims-search-prod-gwc-nub5k'
    disableLocalAuth: true
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'None'
      ipRules: []
      virtualNetworkRules: []
    }
    restrictOutboundNetworkAccess: true
    allowedFqdnList: []
    allowProjectManagement: false
  }
}

// The service answers with errors of its own.
// requests/claims-search.yaml:3
resource germanywestcentralAlertOpenaiFailing 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-claims-search-prod-gwc-openai-failing'
  location: 'global'
  tags: tags
  properties: {
    description: 'The service answers with errors of its own.'
    severity: 1
    enabled: true
    autoMitigate: true
    scopes: [germanywestcentralOpenai.id]
    targetResourceType: 'Microsoft.CognitiveServices/accounts'
    targetResourceRegion: 'germanywestcentral'
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'failing'
          metricName: 'AzureOpenAIRequests'
          metricNamespace: 'Microsoft.CognitiveServices/accounts'
          timeAggregation: 'Total'
          operator: 'GreaterThan'
          threshold: 10
          dimensions: [
            {
              name: 'StatusCode'
              operator: 'Include'
              values: ['500', '502', '503', '504']
            }
          ]
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

// Whole answers take longer than thirty seconds on average.
// requests/claims-search.yaml:3
resource germanywestcentralAlertOpenaiSlowAnswers 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-claims-search-prod-gwc-openai-slow-answers'
  location: 'global'
  tags: tags
  properties: {
    description: 'Whole answers take longer than thirty seconds on average.'
    severity: 2
    enabled: true
    autoMitigate: true
    scopes: [germanywestcentralOpenai.id]
    targetResourceType: 'Microsoft.CognitiveServices/accounts'
    targetResourceRegion: 'germanywestcentral'
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'slow-answers'
          metricName: 'AzureOpenAITTLTInMS'
          metricNamespace: 'Microsoft.CognitiveServices/accounts'
          timeAggregation: 'Average'
          operator: 'GreaterThan'
          threshold: 30000
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

// Requests were refused because a quota was used up.
// requests/claims-search.yaml:3
resource germanywestcentralAlertOpenaiThrottled 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-claims-search-prod-gwc-openai-throttled'
  location: 'global'
  tags: tags
  properties: {
    description: 'Requests were refused because a quota was used up.'
    severity: 2
    enabled: true
    autoMitigate: true
    scopes: [germanywestcentralOpenai.id]
    targetResourceType: 'Microsoft.CognitiveServices/accounts'
    targetResourceRegion: 'germanywestcentral'
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'throttled'
          metricName: 'AzureOpenAIRequests'
          metricNamespace: 'Microsoft.CognitiveServices/accounts'
          timeAggregation: 'Total'
          operator: 'GreaterThan'
          threshold: 50
          dimensions: [
            {
              name: 'StatusCode'
              operator: 'Include'
              values: ['429']
            }
          ]
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

// What claims-search finds its documents with
// requests/claims-search.yaml:3
resource germanywestcentralSearch 'Microsoft.Search/searchServices@2025-05-01' = {
  name: 'srch-claims-search-prod-gwc-usdzf'
  location: 'germanywestcentral'
  tags: tags
  sku: {
    name: 'standard'
  }
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    replicaCount: 3
    partitionCount: 1
    hostingMode: 'Default'
    disableLocalAuth: true
    publicNetworkAccess: 'Disabled'
    networkRuleSet: {
      bypass: 'None'
      ipRules: []
    }
    semanticSearch: 'standard'
  }
}

// Search takes longer than a second on average.
// requests/claims-search.yaml:3
resource germanywestcentralAlertSearchSlow 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-claims-search-prod-gwc-search-slow'
  location: 'global'
  tags: tags
  properties: {
    description: 'Search takes longer than a second on average.'
    severity: 2
    enabled: true
    autoMitigate: true
    scopes: [germanywestcentralSearch.id]
    targetResourceType: 'Microsoft.Search/searchServices'
    targetResourceRegion: 'germanywestcentral'
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'slow'
          metricName: 'SearchLatency'
          metricNamespace: 'Microsoft.Search/searchServices'
          timeAggregation: 'Average'
          operator: 'GreaterThan'
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

// Search refuses queries for want of capacity.
// requests/claims-search.yaml:3
resource germanywestcentralAlertSearchThrottled 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-claims-search-prod-gwc-search-throttled'
  location: 'global'
  tags: tags
  properties: {
    description: 'Search refuses queries for want of capacity.'
    severity: 2
    enabled: true
    autoMitigate: true
    scopes: [germanywestcentralSearch.id]
    targetResourceType: 'Microsoft.Search/searchServices'
    targetResourceRegion: 'germanywestcentral'
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'throttled'
          metricName: 'ThrottledSearchQueriesPercentage'
          metricNamespace: 'Microsoft.Search/searchServices'
          timeAggregation: 'Average'
          operator: 'GreaterThan'
          threshold: 5
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

// Documents of claims-search
// requests/claims-search.yaml:3
resource germanywestcentralStorageDocuments 'Microsoft.Storage/storageAccounts@2026-04-01' = {
  name: 'stclaimssearchprodglu63p'
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
// requests/claims-search.yaml:3
resource germanywestcentralAlertStorageDocumentsUnavailable 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-claims-search-prod-gwc-storage-documents-unavailable'
  location: 'global'
  tags: tags
  properties: {
    description: 'Storage does not answer.'
    severity: 1
    enabled: true
    autoMitigate: true
    scopes: [germanywestcentralStorageDocuments.id]
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

// The private way to kv-claims-prod-gwc-vwo7e
// requests/claims-search.yaml:3
resource germanywestcentralEndpointKeyVaultVault 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-claims-search-prod-gwc-key-vault-vault'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeClaimsProdGermanywestcentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-claims-search-prod-gwc-pe-key-vault-vault'
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

// Every name under which kv-claims-prod-gwc-vwo7e is found
// requests/claims-search.yaml:3
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

// What prompts and answers must not hold
// requests/claims-search.yaml:3
resource germanywestcentralOpenaiContentFilter 'Microsoft.CognitiveServices/accounts/raiPolicies@2026-07-01' = {
  parent: germanywestcentralOpenai
  name: 'content-filter'
  properties: {
    mode: 'Blocking'
    basePolicyName: 'Microsoft.DefaultV2'
    contentFilters: [
      {
        name: 'Hate'
        enabled: true
        blocking: true
        severityThreshold: 'Low'
        source: 'Prompt'
      }
      {
        name: 'Hate'
        enabled: true
        blocking: true
        severityThreshold: 'Low'
        source: 'Completion'
      }
      {
        name: 'Sexual'
        enabled: true
        blocking: true
        severityThreshold: 'Low'
        source: 'Prompt'
      }
      {
        name: 'Sexual'
        enabled: true
        blocking: true
        severityThreshold: 'Low'
        source: 'Completion'
      }
      {
        name: 'Violence'
        enabled: true
        blocking: true
        severityThreshold: 'Low'
        source: 'Prompt'
      }
      {
        name: 'Violence'
        enabled: true
        blocking: true
        severityThreshold: 'Low'
        source: 'Completion'
      }
      {
        name: 'Selfharm'
        enabled: true
        blocking: true
        severityThreshold: 'Low'
        source: 'Prompt'
      }
      {
        name: 'Selfharm'
        enabled: true
        blocking: true
        severityThreshold: 'Low'
        source: 'Completion'
      }
      {
        name: 'Jailbreak'
        enabled: true
        blocking: true
        source: 'Prompt'
      }
      {
        name: 'Indirect Attack'
        enabled: true
        blocking: true
        source: 'Prompt'
      }
      {
        name: 'Protected Material Text'
        enabled: true
        blocking: true
        source: 'Completion'
      }
      {
        name: 'Protected Material Code'
        enabled: true
        blocking: true
        source: 'Completion'
      }
    ]
  }
}

// gpt-5.4 2026-03-05, DataZoneStandard
// requests/claims-search.yaml:3
resource germanywestcentralOpenaiModelChat 'Microsoft.CognitiveServices/accounts/deployments@2026-07-01' = {
  parent: germanywestcentralOpenai
  name: 'chat'
  sku: {
    name: 'DataZoneStandard'
    capacity: 150
  }
  properties: {
    model: {
      format: 'OpenAI'
      name: 'gpt-5.4'
      version: '2026-03-05'
    }
    versionUpgradeOption: 'OnceCurrentVersionExpired'
    raiPolicyName: 'content-filter'
  }
  dependsOn: [
    germanywestcentralOpenaiContentFilter
  ]
}

// text-embedding-3-large 1, Standard
// requests/claims-search.yaml:3
resource germanywestcentralOpenaiModelEmbeddings 'Microsoft.CognitiveServices/accounts/deployments@2026-07-01' = {
  parent: germanywestcentralOpenai
  name: 'embeddings'
  sku: {
    name: 'Standard'
    capacity: 120
  }
  properties: {
    model: {
      format: 'OpenAI'
      name: 'text-embedding-3-large'
      version: '1'
    }
    versionUpgradeOption: 'OnceCurrentVersionExpired'
    raiPolicyName: 'content-filter'
  }
  dependsOn: [
    germanywestcentralOpenaiModelChat
  ]
}

// The private way to ais-claims-search-prod-gwc-nub5k
// requests/claims-search.yaml:3
resource germanywestcentralEndpointOpenaiAccount 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-claims-search-prod-gwc-openai-account'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeClaimsProdGermanywestcentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-claims-search-prod-gwc-pe-openai-account'
    privateLinkServiceConnections: [
      {
        name: 'account'
        properties: {
          privateLinkServiceId: germanywestcentralOpenai.id
          groupIds: ['account']
        }
      }
    ]
  }
  dependsOn: [
    germanywestcentralOpenaiModelEmbeddings
  ]
}

// Every name under which ais-claims-search-prod-gwc-nub5k is found
// requests/claims-search.yaml:3
resource germanywestcentralEndpointOpenaiAccountZones 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: germanywestcentralEndpointOpenaiAccount
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: 'privatelink-cognitiveservices-azure-com'
        properties: {
          privateDnsZoneId: dnsPrivatelinkCognitiveservicesAzureComId
        }
      }
      {
        name: 'privatelink-openai-azure-com'
        properties: {
          privateDnsZoneId: dnsPrivatelinkOpenaiAzureComId
        }
      }
      {
        name: 'privatelink-services-ai-azure-com'
        properties: {
          privateDnsZoneId: dnsPrivatelinkServicesAiAzureComId
        }
      }
    ]
  }
}

// The private way to srch-claims-search-prod-gwc-usdzf
// requests/claims-search.yaml:3
resource germanywestcentralEndpointSearchSearchservice 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-claims-search-prod-gwc-search-searchservice'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeClaimsProdGermanywestcentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-claims-search-prod-gwc-pe-search-searchservice'
    privateLinkServiceConnections: [
      {
        name: 'searchService'
        properties: {
          privateLinkServiceId: germanywestcentralSearch.id
          groupIds: ['searchService']
        }
      }
    ]
  }
}

// Every name under which srch-claims-search-prod-gwc-usdzf is found
// requests/claims-search.yaml:3
resource germanywestcentralEndpointSearchSearchserviceZones 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: germanywestcentralEndpointSearchSearchservice
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: 'privatelink-search-windows-net'
        properties: {
          privateDnsZoneId: dnsPrivatelinkSearchWindowsNetId
        }
      }
    ]
  }
}

// The private way to stclaimssearchprodglu63p
// requests/claims-search.yaml:3
resource germanywestcentralEndpointStorageDocumentsBlob 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-claims-search-prod-gwc-storage-documents-blob'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeClaimsProdGermanywestcentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-claims-search-prod-gwc-pe-storage-documents-blob'
    privateLinkServiceConnections: [
      {
        name: 'blob'
        properties: {
          privateLinkServiceId: germanywestcentralStorageDocuments.id
          groupIds: ['blob']
        }
      }
    ]
  }
}

// Every name under which stclaimssearchprodglu63p is found
// requests/claims-search.yaml:3
resource germanywestcentralEndpointStorageDocumentsBlobZones 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: germanywestcentralEndpointStorageDocumentsBlob
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

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests/claims-search.yaml:3
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

// The application reads its secrets
// requests/claims-search.yaml:3
resource germanywestcentralKeyVaultRoleKeyVaultSecretsUserSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: germanywestcentralKeyVault
  name: '2996acc4-13e1-50a3-8ab4-8751ae9f1c3e'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubClaimsProd}/providers/Microsoft.Authorization/roleDefinitions/4633458b-17de-408a-b874-0445c86b69e6'
    principalId: workloadClaimsSearchSwedencentralIdentityWorkloadPrincipalId
    principalType: 'ServicePrincipal'
    description: 'The application reads its secrets'
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests/claims-search.yaml:3
resource germanywestcentralOpenaiDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: germanywestcentralOpenai
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

// Search embeds documents and questions
// requests/claims-search.yaml:3
resource germanywestcentralOpenaiRoleCognitiveServicesOpenaiUserGermanywestcentralSearch 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: germanywestcentralOpenai
  name: 'eccd5e48-2899-55f1-8bb5-595469f10a46'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubClaimsProd}/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'
    principalId: germanywestcentralSearch.identity.principalId
    principalType: 'ServicePrincipal'
    description: 'Search embeds documents and questions'
  }
}

// Documents are embedded
// requests/claims-search.yaml:3
resource germanywestcentralOpenaiRoleCognitiveServicesOpenaiUserSwedencentralIdentityIngestion 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: germanywestcentralOpenai
  name: '9989d0cc-4563-5105-9e31-ab425b0f77f7'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubClaimsProd}/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'
    principalId: workloadClaimsSearchSwedencentralIdentityIngestionPrincipalId
    principalType: 'ServicePrincipal'
    description: 'Documents are embedded'
  }
}

// The application asks models
// requests/claims-search.yaml:3
resource germanywestcentralOpenaiRoleCognitiveServicesOpenaiUserSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: germanywestcentralOpenai
  name: '6667f717-425d-52dc-a43e-4a85b5af261b'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubClaimsProd}/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'
    principalId: workloadClaimsSearchSwedencentralIdentityWorkloadPrincipalId
    principalType: 'ServicePrincipal'
    description: 'The application asks models'
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests/claims-search.yaml:3
resource germanywestcentralSearchDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: germanywestcentralSearch
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

// Documents are brought into the index
// requests/claims-search.yaml:3
resource germanywestcentralSearchRoleSearchIndexDataContributorSwedencentralIdentityIngestion 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: germanywestcentralSearch
  name: 'e99cc45b-ddd8-5aa5-834c-238c4e9ec3d4'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubClaimsProd}/providers/Microsoft.Authorization/roleDefinitions/8ebe5a00-799e-43f5-93ac-243d3dce84a7'
    principalId: workloadClaimsSearchSwedencentralIdentityIngestionPrincipalId
    principalType: 'ServicePrincipal'
    description: 'Documents are brought into the index'
  }
}

// The application searches
// requests/claims-search.yaml:3
resource germanywestcentralSearchRoleSearchIndexDataReaderSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: germanywestcentralSearch
  name: '71e2ea43-fd78-56bb-92b7-8a929f941a54'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubClaimsProd}/providers/Microsoft.Authorization/roleDefinitions/1407120a-92aa-4202-b7e9-c0e197c71c8f'
    principalId: workloadClaimsSearchSwedencentralIdentityWorkloadPrincipalId
    principalType: 'ServicePrincipal'
    description: 'The application searches'
  }
}

// Indexes and indexers are made
// requests/claims-search.yaml:3
resource germanywestcentralSearchRoleSearchServiceContributorSwedencentralIdentityIngestion 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: germanywestcentralSearch
  name: '9965d3e5-27a0-5d8c-84b7-102a91520d9b'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubClaimsProd}/providers/Microsoft.Authorization/roleDefinitions/7ca78c08-252a-4471-8644-bb5ff32d4ba0'
    principalId: workloadClaimsSearchSwedencentralIdentityIngestionPrincipalId
    principalType: 'ServicePrincipal'
    description: 'Indexes and indexers are made'
  }
}

// What was deleted or overwritten can be got back
// requests/claims-search.yaml:3
resource germanywestcentralStorageDocumentsBlob 'Microsoft.Storage/storageAccounts/blobServices@2026-04-01' = {
  parent: germanywestcentralStorageDocuments
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

// The private way of search to stclaimssearchprodglu63p
// requests/claims-search.yaml:3
resource germanywestcentralSearchToDocuments 'Microsoft.Search/searchServices/sharedPrivateLinkResources@2025-05-01' = {
  parent: germanywestcentralSearch
  name: 'to-documents'
  properties: {
    privateLinkResourceId: germanywestcentralStorageDocuments.id
    groupId: 'blob'
    requestMessage: 'Search of claims-search reads it'
  }
  dependsOn: [
    germanywestcentralStorageDocumentsBlob
  ]
}

// The private way of search to ais-claims-search-prod-gwc-nub5k
// requests/claims-search.yaml:3
resource germanywestcentralSearchToModels 'Microsoft.Search/searchServices/sharedPrivateLinkResources@2025-05-01' = {
  parent: germanywestcentralSearch
  name: 'to-models'
  properties: {
    privateLinkResourceId: germanywestcentralOpenai.id
    groupId: 'openai_account'
    requestMessage: 'Search of claims-search reads it'
  }
  dependsOn: [
    germanywestcentralEndpointOpenaiAccount
    germanywestcentralSearchToDocuments
  ]
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests/claims-search.yaml:3
resource germanywestcentralStorageDocumentsBlobDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: germanywestcentralStorageDocumentsBlob
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

// The container expert-reports
// requests/claims-search.yaml:3
resource germanywestcentralStorageDocumentsBlobExpertReports 'Microsoft.Storage/storageAccounts/blobServices/containers@2026-04-01' = {
  parent: germanywestcentralStorageDocumentsBlob
  name: 'expert-reports'
  properties: {
    publicAccess: 'None'
  }
}

// The container policies
// requests/claims-search.yaml:3
resource germanywestcentralStorageDocumentsBlobPolicies 'Microsoft.Storage/storageAccounts/blobServices/containers@2026-04-01' = {
  parent: germanywestcentralStorageDocumentsBlob
  name: 'policies'
  properties: {
    publicAccess: 'None'
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests/claims-search.yaml:3
resource germanywestcentralStorageDocumentsDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: germanywestcentralStorageDocuments
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
// requests/claims-search.yaml:3
resource germanywestcentralStorageDocumentsLifecycle 'Microsoft.Storage/storageAccounts/managementPolicies@2026-04-01' = {
  parent: germanywestcentralStorageDocuments
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
    germanywestcentralStorageDocumentsBlob
  ]
}

// Documents are brought in
// requests/claims-search.yaml:3
resource germanywestcentralStorageDocumentsRoleStorageBlobDataContributorSwedencentralIdentityIngestion 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: germanywestcentralStorageDocuments
  name: '0e57f9a1-ad59-5e1e-adf0-eadf1f0b29e9'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubClaimsProd}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe'
    principalId: workloadClaimsSearchSwedencentralIdentityIngestionPrincipalId
    principalType: 'ServicePrincipal'
    description: 'Documents are brought in'
  }
}

// Search indexes documents
// requests/claims-search.yaml:3
resource germanywestcentralStorageDocumentsRoleStorageBlobDataReaderGermanywestcentralSearch 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: germanywestcentralStorageDocuments
  name: '813eea4f-d1c6-5e27-bc56-e7351f677ed4'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubClaimsProd}/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1'
    principalId: germanywestcentralSearch.identity.principalId
    principalType: 'ServicePrincipal'
    description: 'Search indexes documents'
  }
}

// The application shows documents
// requests/claims-search.yaml:3
resource germanywestcentralStorageDocumentsRoleStorageBlobDataReaderSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: germanywestcentralStorageDocuments
  name: '4a93e9d4-7687-5c8f-9de1-75ab1add41d6'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubClaimsProd}/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1'
    principalId: workloadClaimsSearchSwedencentralIdentityWorkloadPrincipalId
    principalType: 'ServicePrincipal'
    description: 'The application shows documents'
  }
}
