// claims-search: what lies in the group rg-claims-search-prod-sdc
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of privateDnsZones privatelink.blob.core.windows.net')
param dnsPrivatelinkBlobCoreWindowsNetId string

@description('id of privateDnsZones privatelink.cognitiveservices.azure.com')
param dnsPrivatelinkCognitiveservicesAzureComId string

@description('id of privateDnsZones privatelink.documents.azure.com')
param dnsPrivatelinkDocumentsAzureComId string

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

@description('id of virtualNetworks vnet-claims-prod-prod-sdc')
param spokeClaimsProdSwedencentralVnetId string

@description('Id of the subscription sub-claims-prod')
@minLength(36)
@maxLength(36)
param subscriptionSubClaimsProd string

@description('Id of the Microsoft Entra tenant')
@minLength(36)
@maxLength(36)
param tenantId string

var tags = {
  team: 'claims'
  environment: 'prod'
  'cost-center': 'CC-4100'
  workload: 'claims-search'
  'managed-by': 'fairway'
  'golden-path': 'rag'
}

// What claims-search signs in with: no password, no key
// requests/claims-search.yaml:3
resource swedencentralIdentityWorkload 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-claims-search-prod-sdc'
  location: 'swedencentral'
  tags: tags
}

// What claims-search (ingestion) signs in with: no password, no key
// requests/claims-search.yaml:3
resource swedencentralIdentityIngestion 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-claims-search-prod-sdc-ingestion'
  location: 'swedencentral'
  tags: tags
}

// Conversations of claims-search, backed up all the time
// requests/claims-search.yaml:3
resource swedencentralConversations 'Microsoft.DocumentDB/databaseAccounts@2026-03-15' = {
  name: 'cosno-claims-search-prod-sdc-kdigg'
  location: 'swedencentral'
  tags: tags
  kind: 'GlobalDocumentDB'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    databaseAccountOfferType: 'Standard'
    locations: [
      {
        locationName: 'swedencentral'
        failoverPriority: 0
        isZoneRedundant: true
      }
      {
        locationName: 'germanywestcentral'
        failoverPriority: 1
        isZoneRedundant: true
      }
    ]
    enableAutomaticFailover: true
    consistencyPolicy: {
      defaultConsistencyLevel: 'Session'
    }
    backupPolicy: {
      type: 'Continuous'
      continuousModeProperties: {
        tier: 'Continuous30Days'
      }
    }
    disableLocalAuth: true
    disableKeyBasedMetadataWriteAccess: true
    publicNetworkAccess: 'Disabled'
    networkAclBypass: 'None'
    isVirtualNetworkFilterEnabled: true
    ipRules: []
    virtualNetworkRules: []
    minimalTlsVersion: 'Tls12'
  }
}

// Request units of a partition are nearly used up.
// requests/claims-search.yaml:3
resource swedencentralAlertConversationsBusy 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-claims-search-prod-sdc-conversations-busy'
  location: 'global'
  tags: tags
  properties: {
    description: 'Request units of a partition are nearly used up.'
    severity: 2
    enabled: true
    autoMitigate: true
    scopes: [swedencentralConversations.id]
    targetResourceType: 'Microsoft.DocumentDB/databaseAccounts'
    targetResourceRegion: 'swedencentral'
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'busy'
          metricName: 'NormalizedRUConsumption'
          metricNamespace: 'Microsoft.DocumentDB/databaseAccounts'
          timeAggregation: 'Maximum'
          operator: 'GreaterThan'
          threshold: 90
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

// Secrets, keys and certificates of claims-search: soft delete and purge protection are its backup
// requests/claims-search.yaml:3
resource swedencentralKeyVault 'Microsoft.KeyVault/vaults@2026-02-01' = {
  name: 'kv-claims-prod-sdc-y4rj5'
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
// requests/claims-search.yaml:3
resource swedencentralAlertKeyVaultUnavailable 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-claims-search-prod-sdc-key-vault-unavailable'
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

// Models of claims-search
// requests/claims-search.yaml:3
resource swedencentralOpenai 'Microsoft.CognitiveServices/accounts@2026-07-01' = {
  name: 'ais-claims-search-prod-sdc-fvh6g'
  location: 'swedencentral'
  tags: tags
  sku: {
    name: 'S0'
  }
  kind: 'AIServices'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    customSubDomainName: 'ais-claims-search-prod-sdc-fvh6g'
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
resource swedencentralAlertOpenaiFailing 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-claims-search-prod-sdc-openai-failing'
  location: 'global'
  tags: tags
  properties: {
    description: 'The service answers with errors of its own.'
    severity: 1
    enabled: true
    autoMitigate: true
    scopes: [swedencentralOpenai.id]
    targetResourceType: 'Microsoft.CognitiveServices/accounts'
    targetResourceRegion: 'swedencentral'
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
resource swedencentralAlertOpenaiSlowAnswers 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-claims-search-prod-sdc-openai-slow-answers'
  location: 'global'
  tags: tags
  properties: {
    description: 'Whole answers take longer than thirty seconds on average.'
    severity: 2
    enabled: true
    autoMitigate: true
    scopes: [swedencentralOpenai.id]
    targetResourceType: 'Microsoft.CognitiveServices/accounts'
    targetResourceRegion: 'swedencentral'
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
resource swedencentralAlertOpenaiThrottled 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-claims-search-prod-sdc-openai-throttled'
  location: 'global'
  tags: tags
  properties: {
    description: 'Requests were refused because a quota was used up.'
    severity: 2
    enabled: true
    autoMitigate: true
    scopes: [swedencentralOpenai.id]
    targetResourceType: 'Microsoft.CognitiveServices/accounts'
    targetResourceRegion: 'swedencentral'
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
resource swedencentralSearch 'Microsoft.Search/searchServices@2025-05-01' = {
  name: 'srch-claims-search-prod-sdc-r7627'
  location: 'swedencentral'
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
resource swedencentralAlertSearchSlow 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-claims-search-prod-sdc-search-slow'
  location: 'global'
  tags: tags
  properties: {
    description: 'Search takes longer than a second on average.'
    severity: 2
    enabled: true
    autoMitigate: true
    scopes: [swedencentralSearch.id]
    targetResourceType: 'Microsoft.Search/searchServices'
    targetResourceRegion: 'swedencentral'
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
resource swedencentralAlertSearchThrottled 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-claims-search-prod-sdc-search-throttled'
  location: 'global'
  tags: tags
  properties: {
    description: 'Search refuses queries for want of capacity.'
    severity: 2
    enabled: true
    autoMitigate: true
    scopes: [swedencentralSearch.id]
    targetResourceType: 'Microsoft.Search/searchServices'
    targetResourceRegion: 'swedencentral'
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
resource swedencentralStorageDocuments 'Microsoft.Storage/storageAccounts@2026-04-01' = {
  name: 'stclaimssearchprodsf26ai'
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
// requests/claims-search.yaml:3
resource swedencentralAlertStorageDocumentsUnavailable 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-claims-search-prod-sdc-storage-documents-unavailable'
  location: 'global'
  tags: tags
  properties: {
    description: 'Storage does not answer.'
    severity: 1
    enabled: true
    autoMitigate: true
    scopes: [swedencentralStorageDocuments.id]
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

// The database of conversations
// requests/claims-search.yaml:3
resource swedencentralConversationsDatabase 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2026-03-15' = {
  parent: swedencentralConversations
  name: 'conversations'
  properties: {
    'resource': {
      id: 'conversations'
    }
  }
}

// Messages, by conversation
// requests/claims-search.yaml:3
resource swedencentralConversationsDatabaseMessages 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2026-03-15' = {
  parent: swedencentralConversationsDatabase
  name: 'messages'
  properties: {
    'resource': {
      id: 'messages'
      partitionKey: {
        paths: ['/conversation']
        kind: 'Hash'
        version: 2
      }
    }
    options: {
      autoscaleSettings: {
        maxThroughput: 1000
      }
    }
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests/claims-search.yaml:3
resource swedencentralConversationsDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: swedencentralConversations
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

// The application reads and writes conversations
// requests/claims-search.yaml:3
resource swedencentralConversationsRoleSwedencentralIdentityWorkload 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2026-03-15' = {
  parent: swedencentralConversations
  name: '74c74c02-8ddf-5bb4-a506-08c2958ec830'
  properties: {
    roleDefinitionId: '${swedencentralConversations.id}/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002'
    principalId: swedencentralIdentityWorkload.properties.principalId
    scope: swedencentralConversations.id
  }
}

// The private way to cosno-claims-search-prod-sdc-kdigg
// requests/claims-search.yaml:3
resource swedencentralEndpointConversationsSql 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-claims-search-prod-sdc-conversations-sql'
  location: 'swedencentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeClaimsProdSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-claims-search-prod-sdc-pe-conversations-sql'
    privateLinkServiceConnections: [
      {
        name: 'Sql'
        properties: {
          privateLinkServiceId: swedencentralConversations.id
          groupIds: ['Sql']
        }
      }
    ]
  }
}

// Every name under which cosno-claims-search-prod-sdc-kdigg is found
// requests/claims-search.yaml:3
resource swedencentralEndpointConversationsSqlZones 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: swedencentralEndpointConversationsSql
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: 'privatelink-documents-azure-com'
        properties: {
          privateDnsZoneId: dnsPrivatelinkDocumentsAzureComId
        }
      }
    ]
  }
}

// The private way to kv-claims-prod-sdc-y4rj5
// requests/claims-search.yaml:3
resource swedencentralEndpointKeyVaultVault 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-claims-search-prod-sdc-key-vault-vault'
  location: 'swedencentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeClaimsProdSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-claims-search-prod-sdc-pe-key-vault-vault'
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

// Every name under which kv-claims-prod-sdc-y4rj5 is found
// requests/claims-search.yaml:3
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

// What prompts and answers must not hold
// requests/claims-search.yaml:3
resource swedencentralOpenaiContentFilter 'Microsoft.CognitiveServices/accounts/raiPolicies@2026-07-01' = {
  parent: swedencentralOpenai
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
resource swedencentralOpenaiModelChat 'Microsoft.CognitiveServices/accounts/deployments@2026-07-01' = {
  parent: swedencentralOpenai
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
    swedencentralOpenaiContentFilter
  ]
}

// text-embedding-3-large 1, Standard
// requests/claims-search.yaml:3
resource swedencentralOpenaiModelEmbeddings 'Microsoft.CognitiveServices/accounts/deployments@2026-07-01' = {
  parent: swedencentralOpenai
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
    swedencentralOpenaiModelChat
  ]
}

// The private way to ais-claims-search-prod-sdc-fvh6g
// requests/claims-search.yaml:3
resource swedencentralEndpointOpenaiAccount 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-claims-search-prod-sdc-openai-account'
  location: 'swedencentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeClaimsProdSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-claims-search-prod-sdc-pe-openai-account'
    privateLinkServiceConnections: [
      {
        name: 'account'
        properties: {
          privateLinkServiceId: swedencentralOpenai.id
          groupIds: ['account']
        }
      }
    ]
  }
  dependsOn: [
    swedencentralOpenaiModelEmbeddings
  ]
}

// Every name under which ais-claims-search-prod-sdc-fvh6g is found
// requests/claims-search.yaml:3
resource swedencentralEndpointOpenaiAccountZones 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: swedencentralEndpointOpenaiAccount
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

// The private way to srch-claims-search-prod-sdc-r7627
// requests/claims-search.yaml:3
resource swedencentralEndpointSearchSearchservice 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-claims-search-prod-sdc-search-searchservice'
  location: 'swedencentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeClaimsProdSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-claims-search-prod-sdc-pe-search-searchservice'
    privateLinkServiceConnections: [
      {
        name: 'searchService'
        properties: {
          privateLinkServiceId: swedencentralSearch.id
          groupIds: ['searchService']
        }
      }
    ]
  }
}

// Every name under which srch-claims-search-prod-sdc-r7627 is found
// requests/claims-search.yaml:3
resource swedencentralEndpointSearchSearchserviceZones 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: swedencentralEndpointSearchSearchservice
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

// The private way to stclaimssearchprodsf26ai
// requests/claims-search.yaml:3
resource swedencentralEndpointStorageDocumentsBlob 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-claims-search-prod-sdc-storage-documents-blob'
  location: 'swedencentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeClaimsProdSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-claims-search-prod-sdc-pe-storage-documents-blob'
    privateLinkServiceConnections: [
      {
        name: 'blob'
        properties: {
          privateLinkServiceId: swedencentralStorageDocuments.id
          groupIds: ['blob']
        }
      }
    ]
  }
}

// Every name under which stclaimssearchprodsf26ai is found
// requests/claims-search.yaml:3
resource swedencentralEndpointStorageDocumentsBlobZones 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: swedencentralEndpointStorageDocumentsBlob
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

// The application reads its secrets
// requests/claims-search.yaml:3
resource swedencentralKeyVaultRoleKeyVaultSecretsUserSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralKeyVault
  name: '56698168-7631-5f9e-8ead-0a498353710b'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubClaimsProd}/providers/Microsoft.Authorization/roleDefinitions/4633458b-17de-408a-b874-0445c86b69e6'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The application reads its secrets'
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests/claims-search.yaml:3
resource swedencentralOpenaiDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: swedencentralOpenai
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

// Documents are embedded
// requests/claims-search.yaml:3
resource swedencentralOpenaiRoleCognitiveServicesOpenaiUserSwedencentralIdentityIngestion 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralOpenai
  name: '1c13015e-2259-5f24-858e-14aa77444eeb'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubClaimsProd}/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'
    principalId: swedencentralIdentityIngestion.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'Documents are embedded'
  }
}

// The application asks models
// requests/claims-search.yaml:3
resource swedencentralOpenaiRoleCognitiveServicesOpenaiUserSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralOpenai
  name: '4af4abe8-602c-5599-aae9-968cd81235db'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubClaimsProd}/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The application asks models'
  }
}

// Search embeds documents and questions
// requests/claims-search.yaml:3
resource swedencentralOpenaiRoleCognitiveServicesOpenaiUserSwedencentralSearch 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralOpenai
  name: '7399b22f-a91d-55fa-9787-4cdcb90d6bfb'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubClaimsProd}/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'
    principalId: swedencentralSearch.identity.principalId
    principalType: 'ServicePrincipal'
    description: 'Search embeds documents and questions'
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests/claims-search.yaml:3
resource swedencentralSearchDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: swedencentralSearch
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
resource swedencentralSearchRoleSearchIndexDataContributorSwedencentralIdentityIngestion 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralSearch
  name: '860bdef4-83f4-5763-aa43-78216b9a2200'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubClaimsProd}/providers/Microsoft.Authorization/roleDefinitions/8ebe5a00-799e-43f5-93ac-243d3dce84a7'
    principalId: swedencentralIdentityIngestion.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'Documents are brought into the index'
  }
}

// The application searches
// requests/claims-search.yaml:3
resource swedencentralSearchRoleSearchIndexDataReaderSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralSearch
  name: '1c28f634-95db-5241-b813-4fe250014a3c'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubClaimsProd}/providers/Microsoft.Authorization/roleDefinitions/1407120a-92aa-4202-b7e9-c0e197c71c8f'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The application searches'
  }
}

// Indexes and indexers are made
// requests/claims-search.yaml:3
resource swedencentralSearchRoleSearchServiceContributorSwedencentralIdentityIngestion 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralSearch
  name: 'fb13e5ae-9183-5535-9c1e-a7da6b93aa60'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubClaimsProd}/providers/Microsoft.Authorization/roleDefinitions/7ca78c08-252a-4471-8644-bb5ff32d4ba0'
    principalId: swedencentralIdentityIngestion.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'Indexes and indexers are made'
  }
}

// What was deleted or overwritten can be got back
// requests/claims-search.yaml:3
resource swedencentralStorageDocumentsBlob 'Microsoft.Storage/storageAccounts/blobServices@2026-04-01' = {
  parent: swedencentralStorageDocuments
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

// The private way of search to stclaimssearchprodsf26ai
// requests/claims-search.yaml:3
resource swedencentralSearchToDocuments 'Microsoft.Search/searchServices/sharedPrivateLinkResources@2025-05-01' = {
  parent: swedencentralSearch
  name: 'to-documents'
  properties: {
    privateLinkResourceId: swedencentralStorageDocuments.id
    groupId: 'blob'
    requestMessage: 'Search of claims-search reads it'
  }
  dependsOn: [
    swedencentralStorageDocumentsBlob
  ]
}

// The private way of search to ais-claims-search-prod-sdc-fvh6g
// requests/claims-search.yaml:3
resource swedencentralSearchToModels 'Microsoft.Search/searchServices/sharedPrivateLinkResources@2025-05-01' = {
  parent: swedencentralSearch
  name: 'to-models'
  properties: {
    privateLinkResourceId: swedencentralOpenai.id
    groupId: 'openai_account'
    requestMessage: 'Search of claims-search reads it'
  }
  dependsOn: [
    swedencentralEndpointOpenaiAccount
    swedencentralSearchToDocuments
  ]
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests/claims-search.yaml:3
resource swedencentralStorageDocumentsBlobDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: swedencentralStorageDocumentsBlob
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
resource swedencentralStorageDocumentsBlobExpertReports 'Microsoft.Storage/storageAccounts/blobServices/containers@2026-04-01' = {
  parent: swedencentralStorageDocumentsBlob
  name: 'expert-reports'
  properties: {
    publicAccess: 'None'
  }
}

// The container policies
// requests/claims-search.yaml:3
resource swedencentralStorageDocumentsBlobPolicies 'Microsoft.Storage/storageAccounts/blobServices/containers@2026-04-01' = {
  parent: swedencentralStorageDocumentsBlob
  name: 'policies'
  properties: {
    publicAccess: 'None'
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests/claims-search.yaml:3
resource swedencentralStorageDocumentsDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: swedencentralStorageDocuments
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
resource swedencentralStorageDocumentsLifecycle 'Microsoft.Storage/storageAccounts/managementPolicies@2026-04-01' = {
  parent: swedencentralStorageDocuments
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
    swedencentralStorageDocumentsBlob
  ]
}

// Documents are brought in
// requests/claims-search.yaml:3
resource swedencentralStorageDocumentsRoleStorageBlobDataContributorSwedencentralIdentityIngestion 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralStorageDocuments
  name: '03a9ac47-4242-5057-9d98-c259fdf3b41b'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubClaimsProd}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe'
    principalId: swedencentralIdentityIngestion.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'Documents are brought in'
  }
}

// The application shows documents
// requests/claims-search.yaml:3
resource swedencentralStorageDocumentsRoleStorageBlobDataReaderSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralStorageDocuments
  name: '8d31cedb-9be4-5b3c-a1a0-8903c021a05e'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubClaimsProd}/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The application shows documents'
  }
}

// Search indexes documents
// requests/claims-search.yaml:3
resource swedencentralStorageDocumentsRoleStorageBlobDataReaderSwedencentralSearch 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralStorageDocuments
  name: '61982cba-d42e-5d04-952e-65cc62e54dd8'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubClaimsProd}/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1'
    principalId: swedencentralSearch.identity.principalId
    principalType: 'ServicePrincipal'
    description: 'Search indexes documents'
  }
}

@description('properties.principalId of userAssignedIdentities id-claims-search-prod-sdc-ingestion')
output workloadClaimsSearchSwedencentralIdentityIngestionPrincipalId string = swedencentralIdentityIngestion.properties.principalId

@description('properties.principalId of userAssignedIdentities id-claims-search-prod-sdc')
output workloadClaimsSearchSwedencentralIdentityWorkloadPrincipalId string = swedencentralIdentityWorkload.properties.principalId
