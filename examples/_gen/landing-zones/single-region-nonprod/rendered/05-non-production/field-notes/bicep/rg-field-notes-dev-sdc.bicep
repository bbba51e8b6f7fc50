// field-notes: what lies in the group rg-field-notes-dev-sdc
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
  workload: 'field-notes'
  'managed-by': 'fairway'
  'golden-path': 'rag'
}

// Secrets, keys and certificates of field-notes: soft delete and purge protection are its backup
// requests.yaml:3
resource swedencentralKeyVault 'Microsoft.KeyVault/vaults@2026-02-01' = {
  name: 'kv-field-n-dev-sdc-g4l6r'
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
// requests.yaml:3
resource swedencentralAlertKeyVaultUnavailable 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-field-notes-dev-sdc-key-vault-unavailable'
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

// Models of field-notes
// requests.yaml:3
resource swedencentralOpenai 'Microsoft.CognitiveServices/accounts@2026-07-01' = {
  name: 'ais-field-notes-dev-sdc-je56k'
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
    customSubDomainName: 'ais-field-notes-dev-sdc-je56k'
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
// requests.yaml:3
resource swedencentralAlertOpenaiFailing 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-field-notes-dev-sdc-openai-failing'
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
// requests.yaml:3
resource swedencentralAlertOpenaiSlowAnswers 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-field-notes-dev-sdc-openai-slow-answers'
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
// requests.yaml:3
resource swedencentralAlertOpenaiThrottled 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-field-notes-dev-sdc-openai-throttled'
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

// What field-notes finds its documents with
// requests.yaml:3
resource swedencentralSearch 'Microsoft.Search/searchServices@2025-05-01' = {
  name: 'srch-field-notes-dev-sdc-caazo'
  location: 'swedencentral'
  tags: tags
  sku: {
    name: 'basic'
  }
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    replicaCount: 1
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
// requests.yaml:3
resource swedencentralAlertSearchSlow 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-field-notes-dev-sdc-search-slow'
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
// requests.yaml:3
resource swedencentralAlertSearchThrottled 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-field-notes-dev-sdc-search-throttled'
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

// Documents of field-notes
// requests.yaml:3
resource swedencentralStorageDocuments 'Microsoft.Storage/storageAccounts@2026-04-01' = {
  name: 'stfidevsdcdocumentsui3up'
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
// requests.yaml:3
resource swedencentralAlertStorageDocumentsUnavailable 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-field-notes-dev-sdc-storage-documents-unavailable'
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

// The private way to kv-field-n-dev-sdc-g4l6r
// requests.yaml:3
resource swedencentralEndpointKeyVaultVault 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-field-notes-dev-sdc-key-vault-vault'
  location: 'swedencentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeForecastDevSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-field-notes-dev-sdc-pe-key-vault-vault'
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

// Every name under which kv-field-n-dev-sdc-g4l6r is found
// requests.yaml:3
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
// requests.yaml:3
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
        severityThreshold: 'Medium'
        source: 'Prompt'
      }
      {
        name: 'Hate'
        enabled: true
        blocking: true
        severityThreshold: 'Medium'
        source: 'Completion'
      }
      {
        name: 'Sexual'
        enabled: true
        blocking: true
        severityThreshold: 'Medium'
        source: 'Prompt'
      }
      {
        name: 'Sexual'
        enabled: true
        blocking: true
        severityThreshold: 'Medium'
        source: 'Completion'
      }
      {
        name: 'Violence'
        enabled: true
        blocking: true
        severityThreshold: 'Medium'
        source: 'Prompt'
      }
      {
        name: 'Violence'
        enabled: true
        blocking: true
        severityThreshold: 'Medium'
        source: 'Completion'
      }
      {
        name: 'Selfharm'
        enabled: true
        blocking: true
        severityThreshold: 'Medium'
        source: 'Prompt'
      }
      {
        name: 'Selfharm'
        enabled: true
        blocking: true
        severityThreshold: 'Medium'
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
// requests.yaml:3
resource swedencentralOpenaiModelChat 'Microsoft.CognitiveServices/accounts/deployments@2026-07-01' = {
  parent: swedencentralOpenai
  name: 'chat'
  sku: {
    name: 'DataZoneStandard'
    capacity: 30
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
// requests.yaml:3
resource swedencentralOpenaiModelEmbeddings 'Microsoft.CognitiveServices/accounts/deployments@2026-07-01' = {
  parent: swedencentralOpenai
  name: 'embeddings'
  sku: {
    name: 'Standard'
    capacity: 30
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

// The private way to ais-field-notes-dev-sdc-je56k
// requests.yaml:3
resource swedencentralEndpointOpenaiAccount 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-field-notes-dev-sdc-openai-account'
  location: 'swedencentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeForecastDevSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-field-notes-dev-sdc-pe-openai-account'
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

// Every name under which ais-field-notes-dev-sdc-je56k is found
// requests.yaml:3
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

// The private way to srch-field-notes-dev-sdc-caazo
// requests.yaml:3
resource swedencentralEndpointSearchSearchservice 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-field-notes-dev-sdc-search-searchservice'
  location: 'swedencentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeForecastDevSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-field-notes-dev-sdc-pe-search-searchservice'
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

// Every name under which srch-field-notes-dev-sdc-caazo is found
// requests.yaml:3
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

// The private way to stfidevsdcdocumentsui3up
// requests.yaml:3
resource swedencentralEndpointStorageDocumentsBlob 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-field-notes-dev-sdc-storage-documents-blob'
  location: 'swedencentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeForecastDevSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-field-notes-dev-sdc-pe-storage-documents-blob'
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

// Every name under which stfidevsdcdocumentsui3up is found
// requests.yaml:3
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

// What field-notes (ingestion) signs in with: no password, no key
// requests.yaml:3
resource swedencentralIdentityIngestion 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-field-notes-dev-sdc-ingestion'
  location: 'swedencentral'
  tags: tags
}

// What field-notes signs in with: no password, no key
// requests.yaml:3
resource swedencentralIdentityWorkload 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-field-notes-dev-sdc'
  location: 'swedencentral'
  tags: tags
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests.yaml:3
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
// requests.yaml:3
resource swedencentralKeyVaultRoleKeyVaultSecretsUserSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralKeyVault
  name: '4b1031f1-ef4a-528d-9424-4cabb86738c5'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/4633458b-17de-408a-b874-0445c86b69e6'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The application reads its secrets'
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests.yaml:3
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
// requests.yaml:3
resource swedencentralOpenaiRoleCognitiveServicesOpenaiUserSwedencentralIdentityIngestion 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralOpenai
  name: '7cda4646-c8e3-53eb-b3f1-3f6d191612fe'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'
    principalId: swedencentralIdentityIngestion.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'Documents are embedded'
  }
}

// The application asks models
// requests.yaml:3
resource swedencentralOpenaiRoleCognitiveServicesOpenaiUserSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralOpenai
  name: 'f6f4af9c-7240-53c3-860f-a05c87e4de10'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The application asks models'
  }
}

// Search embeds documents and questions
// requests.yaml:3
resource swedencentralOpenaiRoleCognitiveServicesOpenaiUserSwedencentralSearch 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralOpenai
  name: '33fe8394-de9e-51e1-beca-8b48ac9edb45'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'
    principalId: swedencentralSearch.identity.principalId
    principalType: 'ServicePrincipal'
    description: 'Search embeds documents and questions'
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests.yaml:3
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
// requests.yaml:3
resource swedencentralSearchRoleSearchIndexDataContributorSwedencentralIdentityIngestion 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralSearch
  name: '55e64cc9-0dfd-588c-90cc-33c230540e42'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/8ebe5a00-799e-43f5-93ac-243d3dce84a7'
    principalId: swedencentralIdentityIngestion.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'Documents are brought into the index'
  }
}

// The application searches
// requests.yaml:3
resource swedencentralSearchRoleSearchIndexDataReaderSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralSearch
  name: '0a9d7f3d-2a21-5ac8-943f-cf8b37e1b080'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/1407120a-92aa-4202-b7e9-c0e197c71c8f'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The application searches'
  }
}

// Indexes and indexers are made
// requests.yaml:3
resource swedencentralSearchRoleSearchServiceContributorSwedencentralIdentityIngestion 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralSearch
  name: '24765592-cf5d-5e4b-8cd5-cb27b1d6f150'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/7ca78c08-252a-4471-8644-bb5ff32d4ba0'
    principalId: swedencentralIdentityIngestion.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'Indexes and indexers are made'
  }
}

// What was deleted or overwritten can be got back
// requests.yaml:3
resource swedencentralStorageDocumentsBlob 'Microsoft.Storage/storageAccounts/blobServices@2026-04-01' = {
  parent: swedencentralStorageDocuments
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

// The private way of search to stfidevsdcdocumentsui3up
// requests.yaml:3
resource swedencentralSearchToDocuments 'Microsoft.Search/searchServices/sharedPrivateLinkResources@2025-05-01' = {
  parent: swedencentralSearch
  name: 'to-documents'
  properties: {
    privateLinkResourceId: swedencentralStorageDocuments.id
    groupId: 'blob'
    requestMessage: 'Search of field-notes reads it'
  }
  dependsOn: [
    swedencentralStorageDocumentsBlob
  ]
}

// The private way of search to ais-field-notes-dev-sdc-je56k
// requests.yaml:3
resource swedencentralSearchToModels 'Microsoft.Search/searchServices/sharedPrivateLinkResources@2025-05-01' = {
  parent: swedencentralSearch
  name: 'to-models'
  properties: {
    privateLinkResourceId: swedencentralOpenai.id
    groupId: 'openai_account'
    requestMessage: 'Search of field-notes reads it'
  }
  dependsOn: [
    swedencentralEndpointOpenaiAccount
    swedencentralSearchToDocuments
  ]
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests.yaml:3
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

// The container documents
// requests.yaml:3
resource swedencentralStorageDocumentsBlobDocuments 'Microsoft.Storage/storageAccounts/blobServices/containers@2026-04-01' = {
  parent: swedencentralStorageDocumentsBlob
  name: 'documents'
  properties: {
    publicAccess: 'None'
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests.yaml:3
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

// Older versions are deleted after 7 days
// requests.yaml:3
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
    swedencentralStorageDocumentsBlob
  ]
}

// Documents are brought in
// requests.yaml:3
resource swedencentralStorageDocumentsRoleStorageBlobDataContributorSwedencentralIdentityIngestion 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralStorageDocuments
  name: '6cfd3b9a-dcee-5f3e-bc00-112fd0fcb106'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe'
    principalId: swedencentralIdentityIngestion.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'Documents are brought in'
  }
}

// The application shows documents
// requests.yaml:3
resource swedencentralStorageDocumentsRoleStorageBlobDataReaderSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralStorageDocuments
  name: '45b3657f-3302-5219-b56f-bcf08c89a425'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The application shows documents'
  }
}

// Search indexes documents
// requests.yaml:3
resource swedencentralStorageDocumentsRoleStorageBlobDataReaderSwedencentralSearch 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralStorageDocuments
  name: 'b162a12b-1ace-5bf4-bb1f-7b294bb279c3'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1'
    principalId: swedencentralSearch.identity.principalId
    principalType: 'ServicePrincipal'
    description: 'Search indexes documents'
  }
}
