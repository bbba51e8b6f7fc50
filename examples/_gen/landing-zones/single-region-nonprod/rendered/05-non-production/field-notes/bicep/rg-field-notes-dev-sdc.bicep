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

// Secrets, keys and certificates of field-notes: soft delete and purge protection are its backup
// requests.yaml:3
resource workloadFieldNotesSwedencentralKeyVault 'Microsoft.KeyVault/vaults@2026-02-01' = {
  name: 'kv-field-n-dev-sdc-g4l6r'
  location: 'swedencentral'
  tags: {
    team: 'product'
    environment: 'dev'
    'cost-center': 'K-1'
    workload: 'field-notes'
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
// requests.yaml:3
resource workloadFieldNotesSwedencentralAlertKeyVaultUnavailable 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-field-notes-dev-sdc-key-vault-unavailable'
  location: 'global'
  tags: {
    team: 'product'
    environment: 'dev'
    'cost-center': 'K-1'
    workload: 'field-notes'
    'managed-by': 'fairway'
    'golden-path': 'rag'
  }
  properties: {
    description: 'The vault does not answer.'
    severity: 1
    enabled: true
    autoMitigate: true
    scopes: [workloadFieldNotesSwedencentralKeyVault.id]
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
resource workloadFieldNotesSwedencentralOpenai 'Microsoft.CognitiveServices/accounts@2026-07-01' = {
  name: 'ais-field-notes-dev-sdc-je56k'
  location: 'swedencentral'
  tags: {
    team: 'product'
    environment: 'dev'
    'cost-center': 'K-1'
    workload: 'field-notes'
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
resource workloadFieldNotesSwedencentralAlertOpenaiFailing 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-field-notes-dev-sdc-openai-failing'
  location: 'global'
  tags: {
    team: 'product'
    environment: 'dev'
    'cost-center': 'K-1'
    workload: 'field-notes'
    'managed-by': 'fairway'
    'golden-path': 'rag'
  }
  properties: {
    description: 'The service answers with errors of its own.'
    severity: 1
    enabled: true
    autoMitigate: true
    scopes: [workloadFieldNotesSwedencentralOpenai.id]
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
resource workloadFieldNotesSwedencentralAlertOpenaiSlowAnswers 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-field-notes-dev-sdc-openai-slow-answers'
  location: 'global'
  tags: {
    team: 'product'
    environment: 'dev'
    'cost-center': 'K-1'
    workload: 'field-notes'
    'managed-by': 'fairway'
    'golden-path': 'rag'
  }
  properties: {
    description: 'Whole answers take longer than thirty seconds on average.'
    severity: 2
    enabled: true
    autoMitigate: true
    scopes: [workloadFieldNotesSwedencentralOpenai.id]
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
resource workloadFieldNotesSwedencentralAlertOpenaiThrottled 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-field-notes-dev-sdc-openai-throttled'
  location: 'global'
  tags: {
    team: 'product'
    environment: 'dev'
    'cost-center': 'K-1'
    workload: 'field-notes'
    'managed-by': 'fairway'
    'golden-path': 'rag'
  }
  properties: {
    description: 'Requests were refused because a quota was used up.'
    severity: 2
    enabled: true
    autoMitigate: true
    scopes: [workloadFieldNotesSwedencentralOpenai.id]
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
resource workloadFieldNotesSwedencentralSearch 'Microsoft.Search/searchServices@2025-05-01' = {
  name: 'srch-field-notes-dev-sdc-caazo'
  location: 'swedencentral'
  tags: {
    team: 'product'
    environment: 'dev'
    'cost-center': 'K-1'
    workload: 'field-notes'
    'managed-by': 'fairway'
    'golden-path': 'rag'
  }
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
resource workloadFieldNotesSwedencentralAlertSearchSlow 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-field-notes-dev-sdc-search-slow'
  location: 'global'
  tags: {
    team: 'product'
    environment: 'dev'
    'cost-center': 'K-1'
    workload: 'field-notes'
    'managed-by': 'fairway'
    'golden-path': 'rag'
  }
  properties: {
    description: 'Search takes longer than a second on average.'
    severity: 2
    enabled: true
    autoMitigate: true
    scopes: [workloadFieldNotesSwedencentralSearch.id]
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
resource workloadFieldNotesSwedencentralAlertSearchThrottled 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-field-notes-dev-sdc-search-throttled'
  location: 'global'
  tags: {
    team: 'product'
    environment: 'dev'
    'cost-center': 'K-1'
    workload: 'field-notes'
    'managed-by': 'fairway'
    'golden-path': 'rag'
  }
  properties: {
    description: 'Search refuses queries for want of capacity.'
    severity: 2
    enabled: true
    autoMitigate: true
    scopes: [workloadFieldNotesSwedencentralSearch.id]
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
resource workloadFieldNotesSwedencentralStorageDocuments 'Microsoft.Storage/storageAccounts@2026-04-01' = {
  name: 'ststfieldnotesdevsdui3up'
  location: 'swedencentral'
  tags: {
    team: 'product'
    environment: 'dev'
    'cost-center': 'K-1'
    workload: 'field-notes'
    'managed-by': 'fairway'
    'golden-path': 'rag'
  }
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
resource workloadFieldNotesSwedencentralAlertStorageDocumentsUnavailable 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-field-notes-dev-sdc-storage-documents-unavailable'
  location: 'global'
  tags: {
    team: 'product'
    environment: 'dev'
    'cost-center': 'K-1'
    workload: 'field-notes'
    'managed-by': 'fairway'
    'golden-path': 'rag'
  }
  properties: {
    description: 'Storage does not answer.'
    severity: 1
    enabled: true
    autoMitigate: true
    scopes: [workloadFieldNotesSwedencentralStorageDocuments.id]
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
resource workloadFieldNotesSwedencentralEndpointKeyVaultVault 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-field-notes-dev-sdc-key-vault-vault'
  location: 'swedencentral'
  tags: {
    team: 'product'
    environment: 'dev'
    'cost-center': 'K-1'
    workload: 'field-notes'
    'managed-by': 'fairway'
    'golden-path': 'rag'
  }
  properties: {
    subnet: {
      id: '${spokeForecastDevSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-field-notes-dev-sdc-pe-key-vault-vault'
    privateLinkServiceConnections: [
      {
        name: 'vault'
        properties: {
          privateLinkServiceId: workloadFieldNotesSwedencentralKeyVault.id
          groupIds: ['vault']
        }
      }
    ]
  }
}

// Every name under which kv-field-n-dev-sdc-g4l6r is found
// requests.yaml:3
resource workloadFieldNotesSwedencentralEndpointKeyVaultVaultZones 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: workloadFieldNotesSwedencentralEndpointKeyVaultVault
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
resource workloadFieldNotesSwedencentralOpenaiContentFilter 'Microsoft.CognitiveServices/accounts/raiPolicies@2026-07-01' = {
  parent: workloadFieldNotesSwedencentralOpenai
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
resource workloadFieldNotesSwedencentralOpenaiModelChat 'Microsoft.CognitiveServices/accounts/deployments@2026-07-01' = {
  parent: workloadFieldNotesSwedencentralOpenai
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
    workloadFieldNotesSwedencentralOpenaiContentFilter
  ]
}

// text-embedding-3-large 1, Standard
// requests.yaml:3
resource workloadFieldNotesSwedencentralOpenaiModelEmbeddings 'Microsoft.CognitiveServices/accounts/deployments@2026-07-01' = {
  parent: workloadFieldNotesSwedencentralOpenai
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
    workloadFieldNotesSwedencentralOpenaiModelChat
  ]
}

// The private way to ais-field-notes-dev-sdc-je56k
// requests.yaml:3
resource workloadFieldNotesSwedencentralEndpointOpenaiAccount 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-field-notes-dev-sdc-openai-account'
  location: 'swedencentral'
  tags: {
    team: 'product'
    environment: 'dev'
    'cost-center': 'K-1'
    workload: 'field-notes'
    'managed-by': 'fairway'
    'golden-path': 'rag'
  }
  properties: {
    subnet: {
      id: '${spokeForecastDevSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-field-notes-dev-sdc-pe-openai-account'
    privateLinkServiceConnections: [
      {
        name: 'account'
        properties: {
          privateLinkServiceId: workloadFieldNotesSwedencentralOpenai.id
          groupIds: ['account']
        }
      }
    ]
  }
  dependsOn: [
    workloadFieldNotesSwedencentralOpenaiModelEmbeddings
  ]
}

// Every name under which ais-field-notes-dev-sdc-je56k is found
// requests.yaml:3
resource workloadFieldNotesSwedencentralEndpointOpenaiAccountZones 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: workloadFieldNotesSwedencentralEndpointOpenaiAccount
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
resource workloadFieldNotesSwedencentralEndpointSearchSearchservice 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-field-notes-dev-sdc-search-searchservice'
  location: 'swedencentral'
  tags: {
    team: 'product'
    environment: 'dev'
    'cost-center': 'K-1'
    workload: 'field-notes'
    'managed-by': 'fairway'
    'golden-path': 'rag'
  }
  properties: {
    subnet: {
      id: '${spokeForecastDevSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-field-notes-dev-sdc-pe-search-searchservice'
    privateLinkServiceConnections: [
      {
        name: 'searchService'
        properties: {
          privateLinkServiceId: workloadFieldNotesSwedencentralSearch.id
          groupIds: ['searchService']
        }
      }
    ]
  }
}

// Every name under which srch-field-notes-dev-sdc-caazo is found
// requests.yaml:3
resource workloadFieldNotesSwedencentralEndpointSearchSearchserviceZones 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: workloadFieldNotesSwedencentralEndpointSearchSearchservice
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

// The private way to ststfieldnotesdevsdui3up
// requests.yaml:3
resource workloadFieldNotesSwedencentralEndpointStorageDocumentsBlob 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-field-notes-dev-sdc-storage-documents-blob'
  location: 'swedencentral'
  tags: {
    team: 'product'
    environment: 'dev'
    'cost-center': 'K-1'
    workload: 'field-notes'
    'managed-by': 'fairway'
    'golden-path': 'rag'
  }
  properties: {
    subnet: {
      id: '${spokeForecastDevSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-field-notes-dev-sdc-pe-storage-documents-blob'
    privateLinkServiceConnections: [
      {
        name: 'blob'
        properties: {
          privateLinkServiceId: workloadFieldNotesSwedencentralStorageDocuments.id
          groupIds: ['blob']
        }
      }
    ]
  }
}

// Every name under which ststfieldnotesdevsdui3up is found
// requests.yaml:3
resource workloadFieldNotesSwedencentralEndpointStorageDocumentsBlobZones 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: workloadFieldNotesSwedencentralEndpointStorageDocumentsBlob
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
resource workloadFieldNotesSwedencentralIdentityIngestion 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-field-notes-dev-sdc-ingestion'
  location: 'swedencentral'
  tags: {
    team: 'product'
    environment: 'dev'
    'cost-center': 'K-1'
    workload: 'field-notes'
    'managed-by': 'fairway'
    'golden-path': 'rag'
  }
}

// What field-notes signs in with: no password, no key
// requests.yaml:3
resource workloadFieldNotesSwedencentralIdentityWorkload 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-field-notes-dev-sdc'
  location: 'swedencentral'
  tags: {
    team: 'product'
    environment: 'dev'
    'cost-center': 'K-1'
    workload: 'field-notes'
    'managed-by': 'fairway'
    'golden-path': 'rag'
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests.yaml:3
resource workloadFieldNotesSwedencentralKeyVaultDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: workloadFieldNotesSwedencentralKeyVault
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
resource workloadFieldNotesSwedencentralKeyVaultRoleKeyVaultSecretsUserWorkloadFieldNotesSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: workloadFieldNotesSwedencentralKeyVault
  name: '4b1031f1-ef4a-528d-9424-4cabb86738c5'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/4633458b-17de-408a-b874-0445c86b69e6'
    principalId: workloadFieldNotesSwedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The application reads its secrets'
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests.yaml:3
resource workloadFieldNotesSwedencentralOpenaiDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: workloadFieldNotesSwedencentralOpenai
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
resource workloadFieldNotesSwedencentralOpenaiRoleCognitiveServicesOpenaiUserWorkloadFieldNotesSwedencentralIdentityIngestion 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: workloadFieldNotesSwedencentralOpenai
  name: '7cda4646-c8e3-53eb-b3f1-3f6d191612fe'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'
    principalId: workloadFieldNotesSwedencentralIdentityIngestion.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'Documents are embedded'
  }
}

// The application asks models
// requests.yaml:3
resource workloadFieldNotesSwedencentralOpenaiRoleCognitiveServicesOpenaiUserWorkloadFieldNotesSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: workloadFieldNotesSwedencentralOpenai
  name: 'f6f4af9c-7240-53c3-860f-a05c87e4de10'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'
    principalId: workloadFieldNotesSwedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The application asks models'
  }
}

// Search embeds documents and questions
// requests.yaml:3
resource workloadFieldNotesSwedencentralOpenaiRoleCognitiveServicesOpenaiUserWorkloadFieldNotesSwedencentralSearch 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: workloadFieldNotesSwedencentralOpenai
  name: '33fe8394-de9e-51e1-beca-8b48ac9edb45'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'
    principalId: workloadFieldNotesSwedencentralSearch.identity.principalId
    principalType: 'ServicePrincipal'
    description: 'Search embeds documents and questions'
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests.yaml:3
resource workloadFieldNotesSwedencentralSearchDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: workloadFieldNotesSwedencentralSearch
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
resource workloadFieldNotesSwedencentralSearchRoleSearchIndexDataContributorWorkloadFieldNotesSwedencentralIdentityIngestion 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: workloadFieldNotesSwedencentralSearch
  name: '55e64cc9-0dfd-588c-90cc-33c230540e42'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/8ebe5a00-799e-43f5-93ac-243d3dce84a7'
    principalId: workloadFieldNotesSwedencentralIdentityIngestion.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'Documents are brought into the index'
  }
}

// The application searches
// requests.yaml:3
resource workloadFieldNotesSwedencentralSearchRoleSearchIndexDataReaderWorkloadFieldNotesSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: workloadFieldNotesSwedencentralSearch
  name: '0a9d7f3d-2a21-5ac8-943f-cf8b37e1b080'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/1407120a-92aa-4202-b7e9-c0e197c71c8f'
    principalId: workloadFieldNotesSwedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The application searches'
  }
}

// Models look up documents
// requests.yaml:3
resource workloadFieldNotesSwedencentralSearchRoleSearchIndexDataReaderWorkloadFieldNotesSwedencentralOpenai 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: workloadFieldNotesSwedencentralSearch
  name: 'f13b1ad5-e729-55b3-8ba7-e104097bf5f5'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/1407120a-92aa-4202-b7e9-c0e197c71c8f'
    principalId: workloadFieldNotesSwedencentralOpenai.identity.principalId
    principalType: 'ServicePrincipal'
    description: 'Models look up documents'
  }
}

// Indexes and indexers are made
// requests.yaml:3
resource workloadFieldNotesSwedencentralSearchRoleSearchServiceContributorWorkloadFieldNotesSwedencentralIdentityIngestion 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: workloadFieldNotesSwedencentralSearch
  name: '24765592-cf5d-5e4b-8cd5-cb27b1d6f150'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/7ca78c08-252a-4471-8644-bb5ff32d4ba0'
    principalId: workloadFieldNotesSwedencentralIdentityIngestion.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'Indexes and indexers are made'
  }
}

// Models read how an index is made
// requests.yaml:3
resource workloadFieldNotesSwedencentralSearchRoleSearchServiceContributorWorkloadFieldNotesSwedencentralOpenai 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: workloadFieldNotesSwedencentralSearch
  name: '8a95e83e-511f-5769-823b-43da135cdeca'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/7ca78c08-252a-4471-8644-bb5ff32d4ba0'
    principalId: workloadFieldNotesSwedencentralOpenai.identity.principalId
    principalType: 'ServicePrincipal'
    description: 'Models read how an index is made'
  }
}

// What was deleted or overwritten can be got back
// requests.yaml:3
resource workloadFieldNotesSwedencentralStorageDocumentsBlob 'Microsoft.Storage/storageAccounts/blobServices@2026-04-01' = {
  parent: workloadFieldNotesSwedencentralStorageDocuments
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

// The private way of search to ststfieldnotesdevsdui3up
// requests.yaml:3
resource workloadFieldNotesSwedencentralSearchToDocuments 'Microsoft.Search/searchServices/sharedPrivateLinkResources@2025-05-01' = {
  parent: workloadFieldNotesSwedencentralSearch
  name: 'to-documents'
  properties: {
    privateLinkResourceId: workloadFieldNotesSwedencentralStorageDocuments.id
    groupId: 'blob'
    requestMessage: 'Search of field-notes reads it'
  }
  dependsOn: [
    workloadFieldNotesSwedencentralStorageDocumentsBlob
  ]
}

// The private way of search to ais-field-notes-dev-sdc-je56k
// requests.yaml:3
resource workloadFieldNotesSwedencentralSearchToModels 'Microsoft.Search/searchServices/sharedPrivateLinkResources@2025-05-01' = {
  parent: workloadFieldNotesSwedencentralSearch
  name: 'to-models'
  properties: {
    privateLinkResourceId: workloadFieldNotesSwedencentralOpenai.id
    groupId: 'openai_account'
    requestMessage: 'Search of field-notes reads it'
  }
  dependsOn: [
    workloadFieldNotesSwedencentralOpenaiModelEmbeddings
    workloadFieldNotesSwedencentralSearchToDocuments
  ]
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests.yaml:3
resource workloadFieldNotesSwedencentralStorageDocumentsBlobDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: workloadFieldNotesSwedencentralStorageDocumentsBlob
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
resource workloadFieldNotesSwedencentralStorageDocumentsBlobDocuments 'Microsoft.Storage/storageAccounts/blobServices/containers@2026-04-01' = {
  parent: workloadFieldNotesSwedencentralStorageDocumentsBlob
  name: 'documents'
  properties: {
    publicAccess: 'None'
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests.yaml:3
resource workloadFieldNotesSwedencentralStorageDocumentsDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: workloadFieldNotesSwedencentralStorageDocuments
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
resource workloadFieldNotesSwedencentralStorageDocumentsLifecycle 'Microsoft.Storage/storageAccounts/managementPolicies@2026-04-01' = {
  parent: workloadFieldNotesSwedencentralStorageDocuments
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
    workloadFieldNotesSwedencentralStorageDocumentsBlob
  ]
}

// Documents are brought in
// requests.yaml:3
resource workloadFieldNotesSwedencentralStorageDocumentsRoleStorageBlobDataContributorWorkloadFieldNotesSwedencentralIdentityIngestion 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: workloadFieldNotesSwedencentralStorageDocuments
  name: '6cfd3b9a-dcee-5f3e-bc00-112fd0fcb106'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe'
    principalId: workloadFieldNotesSwedencentralIdentityIngestion.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'Documents are brought in'
  }
}

// The application shows documents
// requests.yaml:3
resource workloadFieldNotesSwedencentralStorageDocumentsRoleStorageBlobDataReaderWorkloadFieldNotesSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: workloadFieldNotesSwedencentralStorageDocuments
  name: '45b3657f-3302-5219-b56f-bcf08c89a425'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1'
    principalId: workloadFieldNotesSwedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The application shows documents'
  }
}

// Models read documents
// requests.yaml:3
resource workloadFieldNotesSwedencentralStorageDocumentsRoleStorageBlobDataReaderWorkloadFieldNotesSwedencentralOpenai 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: workloadFieldNotesSwedencentralStorageDocuments
  name: 'd0bb9fa8-c10d-5d15-912b-7cc11ae4c11b'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1'
    principalId: workloadFieldNotesSwedencentralOpenai.identity.principalId
    principalType: 'ServicePrincipal'
    description: 'Models read documents'
  }
}

// Search indexes documents
// requests.yaml:3
resource workloadFieldNotesSwedencentralStorageDocumentsRoleStorageBlobDataReaderWorkloadFieldNotesSwedencentralSearch 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: workloadFieldNotesSwedencentralStorageDocuments
  name: 'b162a12b-1ace-5bf4-bb1f-7b294bb279c3'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubForecastDev}/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1'
    principalId: workloadFieldNotesSwedencentralSearch.identity.principalId
    principalType: 'ServicePrincipal'
    description: 'Search indexes documents'
  }
}
