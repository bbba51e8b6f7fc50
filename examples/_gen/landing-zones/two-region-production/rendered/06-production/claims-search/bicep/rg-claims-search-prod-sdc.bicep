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

// What claims-search signs in with: no password, no key
// requests/claims-search.yaml:3
resource workloadClaimsSearchSwedencentralIdentityWorkload 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-claims-search-prod-sdc'
  location: 'swedencentral'
  tags: {
    team: 'claims'
    environment: 'prod'
    'cost-center': 'CC-4100'
    workload: 'claims-search'
    'managed-by': 'fairway'
    'golden-path': 'rag'
  }
}

// What claims-search (ingestion) signs in with: no password, no key
// requests/claims-search.yaml:3
resource workloadClaimsSearchSwedencentralIdentityIngestion 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-claims-search-prod-sdc-ingestion'
  location: 'swedencentral'
  tags: {
    team: 'claims'
    environment: 'prod'
    'cost-center': 'CC-4100'
    workload: 'claims-search'
    'managed-by': 'fairway'
    'golden-path': 'rag'
  }
}

// Conversations of claims-search, backed up all the time
// requests/claims-search.yaml:3
resource workloadClaimsSearchSwedencentralConversations 'Microsoft.DocumentDB/databaseAccounts@2026-03-15' = {
  name: 'cosno-claims-search-prod-sdc-kdigg'
  location: 'swedencentral'
  tags: {
    team: 'claims'
    environment: 'prod'
    'cost-center': 'CC-4100'
    workload: 'claims-search'
    'managed-by': 'fairway'
    'golden-path': 'rag'
  }
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
        isZoneRedundant: false
      }
      {
        locationName: 'germanywestcentral'
        failoverPriority: 1
        isZoneRedundant: false
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
resource workloadClaimsSearchSwedencentralAlertConversationsBusy 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-claims-search-prod-sdc-conversations-busy'
  location: 'global'
  tags: {
    team: 'claims'
    environment: 'prod'
    'cost-center': 'CC-4100'
    workload: 'claims-search'
    'managed-by': 'fairway'
    'golden-path': 'rag'
  }
  properties: {
    description: 'Request units of a partition are nearly used up.'
    severity: 2
    enabled: true
    autoMitigate: true
    scopes: [workloadClaimsSearchSwedencentralConversations.id]
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
resource workloadClaimsSearchSwedencentralKeyVault 'Microsoft.KeyVault/vaults@2026-02-01' = {
  name: 'kv-claims-prod-sdc-y4rj5'
  location: 'swedencentral'
  tags: {
    team: 'claims'
    environment: 'prod'
    'cost-center': 'CC-4100'
    workload: 'claims-search'
    'managed-by': 'fairway'
    'golden-path': 'rag'
  }
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
resource workloadClaimsSearchSwedencentralAlertKeyVaultUnavailable 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-claims-search-prod-sdc-key-vault-unavailable'
  location: 'global'
  tags: {
    team: 'claims'
    environment: 'prod'
    'cost-center': 'CC-4100'
    workload: 'claims-search'
    'managed-by': 'fairway'
    'golden-path': 'rag'
  }
  properties: {
    description: 'The vault does not answer.'
    severity: 1
    enabled: true
    autoMitigate: true
    scopes: [workloadClaimsSearchSwedencentralKeyVault.id]
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
resource workloadClaimsSearchSwedencentralOpenai 'Microsoft.CognitiveServices/accounts@2026-07-01' = {
  name: 'ais-claims-search-prod-sdc-fvh6g'
  location: 'swedencentral'
  tags: {
    team: 'claims'
    environment: 'prod'
    'cost-center': 'CC-4100'
    workload: 'claims-search'
    'managed-by': 'fairway'
    'golden-path': 'rag'
  }
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
resource workloadClaimsSearchSwedencentralAlertOpenaiFailing 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-claims-search-prod-sdc-openai-failing'
  location: 'global'
  tags: {
    team: 'claims'
    environment: 'prod'
    'cost-center': 'CC-4100'
    workload: 'claims-search'
    'managed-by': 'fairway'
    'golden-path': 'rag'
  }
  properties: {
    description: 'The service answers with errors of its own.'
    severity: 1
    enabled: true
    autoMitigate: true
    scopes: [workloadClaimsSearchSwedencentralOpenai.id]
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
resource workloadClaimsSearchSwedencentralAlertOpenaiSlowAnswers 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-claims-search-prod-sdc-openai-slow-answers'
  location: 'global'
  tags: {
    team: 'claims'
    environment: 'prod'
    'cost-center': 'CC-4100'
    workload: 'claims-search'
    'managed-by': 'fairway'
    'golden-path': 'rag'
  }
  properties: {
    description: 'Whole answers take longer than thirty seconds on average.'
    severity: 2
    enabled: true
    autoMitigate: true
    scopes: [workloadClaimsSearchSwedencentralOpenai.id]
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
resource workloadClaimsSearchSwedencentralAlertOpenaiThrottled 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-claims-search-prod-sdc-openai-throttled'
  location: 'global'
  tags: {
    team: 'claims'
    environment: 'prod'
    'cost-center': 'CC-4100'
    workload: 'claims-search'
    'managed-by': 'fairway'
    'golden-path': 'rag'
  }
  properties: {
    description: 'Requests were refused because a quota was used up.'
    severity: 2
    enabled: true
    autoMitigate: true
    scopes: [workloadClaimsSearchSwedencentralOpenai.id]
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
resource workloadClaimsSearchSwedencentralSearch 'Microsoft.Search/searchServices@2025-05-01' = {
  name: 'srch-claims-search-prod-sdc-r7627'
  location: 'swedencentral'
  tags: {
    team: 'claims'
    environment: 'prod'
    'cost-center': 'CC-4100'
    workload: 'claims-search'
    'managed-by': 'fairway'
    'golden-path': 'rag'
  }
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
resource workloadClaimsSearchSwedencentralAlertSearchSlow 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-claims-search-prod-sdc-search-slow'
  location: 'global'
  tags: {
    team: 'claims'
    environment: 'prod'
    'cost-center': 'CC-4100'
    workload: 'claims-search'
    'managed-by': 'fairway'
    'golden-path': 'rag'
  }
  properties: {
    description: 'Search takes longer than a second on average.'
    severity: 2
    enabled: true
    autoMitigate: true
    scopes: [workloadClaimsSearchSwedencentralSearch.id]
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
resource workloadClaimsSearchSwedencentralAlertSearchThrottled 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-claims-search-prod-sdc-search-throttled'
  location: 'global'
  tags: {
    team: 'claims'
    environment: 'prod'
    'cost-center': 'CC-4100'
    workload: 'claims-search'
    'managed-by': 'fairway'
    'golden-path': 'rag'
  }
  properties: {
    description: 'Search refuses queries for want of capacity.'
    severity: 2
    enabled: true
    autoMitigate: true
    scopes: [workloadClaimsSearchSwedencentralSearch.id]
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
resource workloadClaimsSearchSwedencentralStorageDocuments 'Microsoft.Storage/storageAccounts@2026-04-01' = {
  name: 'ststclaimssearchprof26ai'
  location: 'swedencentral'
  tags: {
    team: 'claims'
    environment: 'prod'
    'cost-center': 'CC-4100'
    workload: 'claims-search'
    'managed-by': 'fairway'
    'golden-path': 'rag'
  }
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
resource workloadClaimsSearchSwedencentralAlertStorageDocumentsUnavailable 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-claims-search-prod-sdc-storage-documents-unavailable'
  location: 'global'
  tags: {
    team: 'claims'
    environment: 'prod'
    'cost-center': 'CC-4100'
    workload: 'claims-search'
    'managed-by': 'fairway'
    'golden-path': 'rag'
  }
  properties: {
    description: 'Storage does not answer.'
    severity: 1
    enabled: true
    autoMitigate: true
    scopes: [workloadClaimsSearchSwedencentralStorageDocuments.id]
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
resource workloadClaimsSearchSwedencentralConversationsDatabase 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2026-03-15' = {
  parent: workloadClaimsSearchSwedencentralConversations
  name: 'conversations'
  properties: {
    'resource': {
      id: 'conversations'
    }
  }
}

// Messages, by conversation
// requests/claims-search.yaml:3
resource workloadClaimsSearchSwedencentralConversationsDatabaseMessages 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2026-03-15' = {
  parent: workloadClaimsSearchSwedencentralConversationsDatabase
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
resource workloadClaimsSearchSwedencentralConversationsDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: workloadClaimsSearchSwedencentralConversations
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
resource workloadClaimsSearchSwedencentralConversationsRoleWorkloadClaimsSearchSwedencentralIdentityWorkload 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2026-03-15' = {
  parent: workloadClaimsSearchSwedencentralConversations
  name: '74c74c02-8ddf-5bb4-a506-08c2958ec830'
  properties: {
    roleDefinitionId: '${workloadClaimsSearchSwedencentralConversations.id}/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002'
    principalId: workloadClaimsSearchSwedencentralIdentityWorkload.properties.principalId
    scope: workloadClaimsSearchSwedencentralConversations.id
  }
}

// The private way to cosno-claims-search-prod-sdc-kdigg
// requests/claims-search.yaml:3
resource workloadClaimsSearchSwedencentralEndpointConversationsSql 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-claims-search-prod-sdc-conversations-sql'
  location: 'swedencentral'
  tags: {
    team: 'claims'
    environment: 'prod'
    'cost-center': 'CC-4100'
    workload: 'claims-search'
    'managed-by': 'fairway'
    'golden-path': 'rag'
  }
  properties: {
    subnet: {
      id: '${spokeClaimsProdSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-claims-search-prod-sdc-pe-conversations-sql'
    privateLinkServiceConnections: [
      {
        name: 'Sql'
        properties: {
          privateLinkServiceId: workloadClaimsSearchSwedencentralConversations.id
          groupIds: ['Sql']
        }
      }
    ]
  }
}

// Every name under which cosno-claims-search-prod-sdc-kdigg is found
// requests/claims-search.yaml:3
resource workloadClaimsSearchSwedencentralEndpointConversationsSqlZones 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: workloadClaimsSearchSwedencentralEndpointConversationsSql
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
resource workloadClaimsSearchSwedencentralEndpointKeyVaultVault 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-claims-search-prod-sdc-key-vault-vault'
  location: 'swedencentral'
  tags: {
    team: 'claims'
    environment: 'prod'
    'cost-center': 'CC-4100'
    workload: 'claims-search'
    'managed-by': 'fairway'
    'golden-path': 'rag'
  }
  properties: {
    subnet: {
      id: '${spokeClaimsProdSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-claims-search-prod-sdc-pe-key-vault-vault'
    privateLinkServiceConnections: [
      {
        name: 'vault'
        properties: {
          privateLinkServiceId: workloadClaimsSearchSwedencentralKeyVault.id
          groupIds: ['vault']
        }
      }
    ]
  }
}

// Every name under which kv-claims-prod-sdc-y4rj5 is found
// requests/claims-search.yaml:3
resource workloadClaimsSearchSwedencentralEndpointKeyVaultVaultZones 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: workloadClaimsSearchSwedencentralEndpointKeyVaultVault
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
resource workloadClaimsSearchSwedencentralOpenaiContentFilter 'Microsoft.CognitiveServices/accounts/raiPolicies@2026-07-01' = {
  parent: workloadClaimsSearchSwedencentralOpenai
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
resource workloadClaimsSearchSwedencentralOpenaiModelChat 'Microsoft.CognitiveServices/accounts/deployments@2026-07-01' = {
  parent: workloadClaimsSearchSwedencentralOpenai
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
    workloadClaimsSearchSwedencentralOpenaiContentFilter
  ]
}

// text-embedding-3-large 1, Standard
// requests/claims-search.yaml:3
resource workloadClaimsSearchSwedencentralOpenaiModelEmbeddings 'Microsoft.CognitiveServices/accounts/deployments@2026-07-01' = {
  parent: workloadClaimsSearchSwedencentralOpenai
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
    workloadClaimsSearchSwedencentralOpenaiModelChat
  ]
}

// The private way to ais-claims-search-prod-sdc-fvh6g
// requests/claims-search.yaml:3
resource workloadClaimsSearchSwedencentralEndpointOpenaiAccount 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-claims-search-prod-sdc-openai-account'
  location: 'swedencentral'
  tags: {
    team: 'claims'
    environment: 'prod'
    'cost-center': 'CC-4100'
    workload: 'claims-search'
    'managed-by': 'fairway'
    'golden-path': 'rag'
  }
  properties: {
    subnet: {
      id: '${spokeClaimsProdSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-claims-search-prod-sdc-pe-openai-account'
    privateLinkServiceConnections: [
      {
        name: 'account'
        properties: {
          privateLinkServiceId: workloadClaimsSearchSwedencentralOpenai.id
          groupIds: ['account']
        }
      }
    ]
  }
  dependsOn: [
    workloadClaimsSearchSwedencentralOpenaiModelEmbeddings
  ]
}

// Every name under which ais-claims-search-prod-sdc-fvh6g is found
// requests/claims-search.yaml:3
resource workloadClaimsSearchSwedencentralEndpointOpenaiAccountZones 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: workloadClaimsSearchSwedencentralEndpointOpenaiAccount
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
resource workloadClaimsSearchSwedencentralEndpointSearchSearchservice 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-claims-search-prod-sdc-search-searchservice'
  location: 'swedencentral'
  tags: {
    team: 'claims'
    environment: 'prod'
    'cost-center': 'CC-4100'
    workload: 'claims-search'
    'managed-by': 'fairway'
    'golden-path': 'rag'
  }
  properties: {
    subnet: {
      id: '${spokeClaimsProdSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-claims-search-prod-sdc-pe-search-searchservice'
    privateLinkServiceConnections: [
      {
        name: 'searchService'
        properties: {
          privateLinkServiceId: workloadClaimsSearchSwedencentralSearch.id
          groupIds: ['searchService']
        }
      }
    ]
  }
}

// Every name under which srch-claims-search-prod-sdc-r7627 is found
// requests/claims-search.yaml:3
resource workloadClaimsSearchSwedencentralEndpointSearchSearchserviceZones 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: workloadClaimsSearchSwedencentralEndpointSearchSearchservice
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

// The private way to ststclaimssearchprof26ai
// requests/claims-search.yaml:3
resource workloadClaimsSearchSwedencentralEndpointStorageDocumentsBlob 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-claims-search-prod-sdc-storage-documents-blob'
  location: 'swedencentral'
  tags: {
    team: 'claims'
    environment: 'prod'
    'cost-center': 'CC-4100'
    workload: 'claims-search'
    'managed-by': 'fairway'
    'golden-path': 'rag'
  }
  properties: {
    subnet: {
      id: '${spokeClaimsProdSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-claims-search-prod-sdc-pe-storage-documents-blob'
    privateLinkServiceConnections: [
      {
        name: 'blob'
        properties: {
          privateLinkServiceId: workloadClaimsSearchSwedencentralStorageDocuments.id
          groupIds: ['blob']
        }
      }
    ]
  }
}

// Every name under which ststclaimssearchprof26ai is found
// requests/claims-search.yaml:3
resource workloadClaimsSearchSwedencentralEndpointStorageDocumentsBlobZones 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: workloadClaimsSearchSwedencentralEndpointStorageDocumentsBlob
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
resource workloadClaimsSearchSwedencentralKeyVaultDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: workloadClaimsSearchSwedencentralKeyVault
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
resource workloadClaimsSearchSwedencentralKeyVaultRoleKeyVaultSecretsUserWorkloadClaimsSearchSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: workloadClaimsSearchSwedencentralKeyVault
  name: '56698168-7631-5f9e-8ead-0a498353710b'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubClaimsProd}/providers/Microsoft.Authorization/roleDefinitions/4633458b-17de-408a-b874-0445c86b69e6'
    principalId: workloadClaimsSearchSwedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The application reads its secrets'
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests/claims-search.yaml:3
resource workloadClaimsSearchSwedencentralOpenaiDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: workloadClaimsSearchSwedencentralOpenai
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
resource workloadClaimsSearchSwedencentralOpenaiRoleCognitiveServicesOpenaiUserWorkloadClaimsSearchSwedencentralIdentityIngestion 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: workloadClaimsSearchSwedencentralOpenai
  name: '1c13015e-2259-5f24-858e-14aa77444eeb'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubClaimsProd}/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'
    principalId: workloadClaimsSearchSwedencentralIdentityIngestion.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'Documents are embedded'
  }
}

// The application asks models
// requests/claims-search.yaml:3
resource workloadClaimsSearchSwedencentralOpenaiRoleCognitiveServicesOpenaiUserWorkloadClaimsSearchSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: workloadClaimsSearchSwedencentralOpenai
  name: '4af4abe8-602c-5599-aae9-968cd81235db'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubClaimsProd}/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'
    principalId: workloadClaimsSearchSwedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The application asks models'
  }
}

// Search embeds documents and questions
// requests/claims-search.yaml:3
resource workloadClaimsSearchSwedencentralOpenaiRoleCognitiveServicesOpenaiUserWorkloadClaimsSearchSwedencentralSearch 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: workloadClaimsSearchSwedencentralOpenai
  name: '7399b22f-a91d-55fa-9787-4cdcb90d6bfb'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubClaimsProd}/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'
    principalId: workloadClaimsSearchSwedencentralSearch.identity.principalId
    principalType: 'ServicePrincipal'
    description: 'Search embeds documents and questions'
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests/claims-search.yaml:3
resource workloadClaimsSearchSwedencentralSearchDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: workloadClaimsSearchSwedencentralSearch
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
resource workloadClaimsSearchSwedencentralSearchRoleSearchIndexDataContributorWorkloadClaimsSearchSwedencentralIdentityIngestion 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: workloadClaimsSearchSwedencentralSearch
  name: '860bdef4-83f4-5763-aa43-78216b9a2200'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubClaimsProd}/providers/Microsoft.Authorization/roleDefinitions/8ebe5a00-799e-43f5-93ac-243d3dce84a7'
    principalId: workloadClaimsSearchSwedencentralIdentityIngestion.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'Documents are brought into the index'
  }
}

// The application searches
// requests/claims-search.yaml:3
resource workloadClaimsSearchSwedencentralSearchRoleSearchIndexDataReaderWorkloadClaimsSearchSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: workloadClaimsSearchSwedencentralSearch
  name: '1c28f634-95db-5241-b813-4fe250014a3c'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubClaimsProd}/providers/Microsoft.Authorization/roleDefinitions/1407120a-92aa-4202-b7e9-c0e197c71c8f'
    principalId: workloadClaimsSearchSwedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The application searches'
  }
}

// Models look up documents
// requests/claims-search.yaml:3
resource workloadClaimsSearchSwedencentralSearchRoleSearchIndexDataReaderWorkloadClaimsSearchSwedencentralOpenai 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: workloadClaimsSearchSwedencentralSearch
  name: '5af86401-c7ac-59a2-a571-89079bb50467'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubClaimsProd}/providers/Microsoft.Authorization/roleDefinitions/1407120a-92aa-4202-b7e9-c0e197c71c8f'
    principalId: workloadClaimsSearchSwedencentralOpenai.identity.principalId
    principalType: 'ServicePrincipal'
    description: 'Models look up documents'
  }
}

// Indexes and indexers are made
// requests/claims-search.yaml:3
resource workloadClaimsSearchSwedencentralSearchRoleSearchServiceContributorWorkloadClaimsSearchSwedencentralIdentityIngestion 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: workloadClaimsSearchSwedencentralSearch
  name: 'fb13e5ae-9183-5535-9c1e-a7da6b93aa60'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubClaimsProd}/providers/Microsoft.Authorization/roleDefinitions/7ca78c08-252a-4471-8644-bb5ff32d4ba0'
    principalId: workloadClaimsSearchSwedencentralIdentityIngestion.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'Indexes and indexers are made'
  }
}

// Models read how an index is made
// requests/claims-search.yaml:3
resource workloadClaimsSearchSwedencentralSearchRoleSearchServiceContributorWorkloadClaimsSearchSwedencentralOpenai 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: workloadClaimsSearchSwedencentralSearch
  name: '8cae057f-beaf-5235-a092-c5ab838f572a'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubClaimsProd}/providers/Microsoft.Authorization/roleDefinitions/7ca78c08-252a-4471-8644-bb5ff32d4ba0'
    principalId: workloadClaimsSearchSwedencentralOpenai.identity.principalId
    principalType: 'ServicePrincipal'
    description: 'Models read how an index is made'
  }
}

// What was deleted or overwritten can be got back
// requests/claims-search.yaml:3
resource workloadClaimsSearchSwedencentralStorageDocumentsBlob 'Microsoft.Storage/storageAccounts/blobServices@2026-04-01' = {
  parent: workloadClaimsSearchSwedencentralStorageDocuments
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

// The private way of search to ststclaimssearchprof26ai
// requests/claims-search.yaml:3
resource workloadClaimsSearchSwedencentralSearchToDocuments 'Microsoft.Search/searchServices/sharedPrivateLinkResources@2025-05-01' = {
  parent: workloadClaimsSearchSwedencentralSearch
  name: 'to-documents'
  properties: {
    privateLinkResourceId: workloadClaimsSearchSwedencentralStorageDocuments.id
    groupId: 'blob'
    requestMessage: 'Search of claims-search reads it'
  }
  dependsOn: [
    workloadClaimsSearchSwedencentralStorageDocumentsBlob
  ]
}

// The private way of search to ais-claims-search-prod-sdc-fvh6g
// requests/claims-search.yaml:3
resource workloadClaimsSearchSwedencentralSearchToModels 'Microsoft.Search/searchServices/sharedPrivateLinkResources@2025-05-01' = {
  parent: workloadClaimsSearchSwedencentralSearch
  name: 'to-models'
  properties: {
    privateLinkResourceId: workloadClaimsSearchSwedencentralOpenai.id
    groupId: 'openai_account'
    requestMessage: 'Search of claims-search reads it'
  }
  dependsOn: [
    workloadClaimsSearchSwedencentralOpenaiModelEmbeddings
    workloadClaimsSearchSwedencentralSearchToDocuments
  ]
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests/claims-search.yaml:3
resource workloadClaimsSearchSwedencentralStorageDocumentsBlobDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: workloadClaimsSearchSwedencentralStorageDocumentsBlob
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
resource workloadClaimsSearchSwedencentralStorageDocumentsBlobExpertReports 'Microsoft.Storage/storageAccounts/blobServices/containers@2026-04-01' = {
  parent: workloadClaimsSearchSwedencentralStorageDocumentsBlob
  name: 'expert-reports'
  properties: {
    publicAccess: 'None'
  }
}

// The container policies
// requests/claims-search.yaml:3
resource workloadClaimsSearchSwedencentralStorageDocumentsBlobPolicies 'Microsoft.Storage/storageAccounts/blobServices/containers@2026-04-01' = {
  parent: workloadClaimsSearchSwedencentralStorageDocumentsBlob
  name: 'policies'
  properties: {
    publicAccess: 'None'
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests/claims-search.yaml:3
resource workloadClaimsSearchSwedencentralStorageDocumentsDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: workloadClaimsSearchSwedencentralStorageDocuments
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
resource workloadClaimsSearchSwedencentralStorageDocumentsLifecycle 'Microsoft.Storage/storageAccounts/managementPolicies@2026-04-01' = {
  parent: workloadClaimsSearchSwedencentralStorageDocuments
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
    workloadClaimsSearchSwedencentralStorageDocumentsBlob
  ]
}

// Documents are brought in
// requests/claims-search.yaml:3
resource workloadClaimsSearchSwedencentralStorageDocumentsRoleStorageBlobDataContributorWorkloadClaimsSearchSwedencentralIdentityIngestion 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: workloadClaimsSearchSwedencentralStorageDocuments
  name: '03a9ac47-4242-5057-9d98-c259fdf3b41b'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubClaimsProd}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe'
    principalId: workloadClaimsSearchSwedencentralIdentityIngestion.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'Documents are brought in'
  }
}

// The application shows documents
// requests/claims-search.yaml:3
resource workloadClaimsSearchSwedencentralStorageDocumentsRoleStorageBlobDataReaderWorkloadClaimsSearchSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: workloadClaimsSearchSwedencentralStorageDocuments
  name: '8d31cedb-9be4-5b3c-a1a0-8903c021a05e'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubClaimsProd}/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1'
    principalId: workloadClaimsSearchSwedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The application shows documents'
  }
}

// Models read documents
// requests/claims-search.yaml:3
resource workloadClaimsSearchSwedencentralStorageDocumentsRoleStorageBlobDataReaderWorkloadClaimsSearchSwedencentralOpenai 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: workloadClaimsSearchSwedencentralStorageDocuments
  name: 'c20bf9a1-e415-5508-9f9b-bc4e91b6281e'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubClaimsProd}/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1'
    principalId: workloadClaimsSearchSwedencentralOpenai.identity.principalId
    principalType: 'ServicePrincipal'
    description: 'Models read documents'
  }
}

// Search indexes documents
// requests/claims-search.yaml:3
resource workloadClaimsSearchSwedencentralStorageDocumentsRoleStorageBlobDataReaderWorkloadClaimsSearchSwedencentralSearch 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: workloadClaimsSearchSwedencentralStorageDocuments
  name: '61982cba-d42e-5d04-952e-65cc62e54dd8'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubClaimsProd}/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1'
    principalId: workloadClaimsSearchSwedencentralSearch.identity.principalId
    principalType: 'ServicePrincipal'
    description: 'Search indexes documents'
  }
}

@description('properties.principalId of userAssignedIdentities id-claims-search-prod-sdc-ingestion')
output workloadClaimsSearchSwedencentralIdentityIngestionPrincipalId string = workloadClaimsSearchSwedencentralIdentityIngestion.properties.principalId

@description('properties.principalId of userAssignedIdentities id-claims-search-prod-sdc')
output workloadClaimsSearchSwedencentralIdentityWorkloadPrincipalId string = workloadClaimsSearchSwedencentralIdentityWorkload.properties.principalId
