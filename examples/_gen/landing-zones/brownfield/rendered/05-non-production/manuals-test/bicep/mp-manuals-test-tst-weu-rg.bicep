// manuals-test: what lies in the group mp-manuals-test-tst-weu-rg
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of privateDnsZones privatelink.cognitiveservices.azure.com')
param dnsPrivatelinkCognitiveservicesAzureComId string

@description('id of privateDnsZones privatelink.openai.azure.com')
param dnsPrivatelinkOpenaiAzureComId string

@description('id of privateDnsZones privatelink.services.ai.azure.com')
param dnsPrivatelinkServicesAiAzureComId string

@description('id of privateDnsZones privatelink.vaultcore.azure.net')
param dnsPrivatelinkVaultcoreAzureNetId string

@description('id of actionGroups mp-platform-weu-ag')
param managementActionGroupId string

@description('id of workspaces mp-platform-weu-log')
param managementLogAnalyticsId string

@description('id of virtualNetworks mp-service-test-tst-weu-vnet')
param spokeServiceTestWesteuropeVnetId string

@description('Id of the subscription mp-service-test')
@minLength(36)
@maxLength(36)
param subscriptionMpServiceTest string

@description('Id of the Microsoft Entra tenant')
@minLength(36)
@maxLength(36)
param tenantId string

// Secrets, keys and certificates of manuals-test: soft delete and purge protection are its backup
// requests.yaml:3
resource workloadManualsTestWesteuropeKeyVault 'Microsoft.KeyVault/vaults@2026-02-01' = {
  name: 'mp-manu-tst-weu-kv-c3iyf'
  location: 'westeurope'
  tags: {
    team: 'service'
    environment: 'test'
    'cost-center': '7210'
    application: 'manuals-test'
    'managed-by': 'fairway'
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
resource workloadManualsTestWesteuropeAlertKeyVaultUnavailable 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'mp-manuals-test-tst-weu-alert-key-vault-unavailable'
  location: 'global'
  tags: {
    team: 'service'
    environment: 'test'
    'cost-center': '7210'
    application: 'manuals-test'
    'managed-by': 'fairway'
  }
  properties: {
    description: 'The vault does not answer.'
    severity: 1
    enabled: true
    autoMitigate: true
    scopes: [workloadManualsTestWesteuropeKeyVault.id]
    targetResourceType: 'Microsoft.KeyVault/vaults'
    targetResourceRegion: 'westeurope'
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

// Models of manuals-test
// requests.yaml:3
resource workloadManualsTestWesteuropeOpenai 'Microsoft.CognitiveServices/accounts@2026-07-01' = {
  name: 'mp-manuals-test-tst-weu-ais-fjss2'
  location: 'westeurope'
  tags: {
    team: 'service'
    environment: 'test'
    'cost-center': '7210'
    application: 'manuals-test'
    'managed-by': 'fairway'
  }
  sku: {
    name: 'S0'
  }
  kind: 'AIServices'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    customSubDomainName: 'mp-manuals-test-tst-weu-ais-fjss2'
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
resource workloadManualsTestWesteuropeAlertOpenaiFailing 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'mp-manuals-test-tst-weu-alert-openai-failing'
  location: 'global'
  tags: {
    team: 'service'
    environment: 'test'
    'cost-center': '7210'
    application: 'manuals-test'
    'managed-by': 'fairway'
  }
  properties: {
    description: 'The service answers with errors of its own.'
    severity: 1
    enabled: true
    autoMitigate: true
    scopes: [workloadManualsTestWesteuropeOpenai.id]
    targetResourceType: 'Microsoft.CognitiveServices/accounts'
    targetResourceRegion: 'westeurope'
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
resource workloadManualsTestWesteuropeAlertOpenaiSlowAnswers 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'mp-manuals-test-tst-weu-alert-openai-slow-answers'
  location: 'global'
  tags: {
    team: 'service'
    environment: 'test'
    'cost-center': '7210'
    application: 'manuals-test'
    'managed-by': 'fairway'
  }
  properties: {
    description: 'Whole answers take longer than thirty seconds on average.'
    severity: 2
    enabled: true
    autoMitigate: true
    scopes: [workloadManualsTestWesteuropeOpenai.id]
    targetResourceType: 'Microsoft.CognitiveServices/accounts'
    targetResourceRegion: 'westeurope'
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
resource workloadManualsTestWesteuropeAlertOpenaiThrottled 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'mp-manuals-test-tst-weu-alert-openai-throttled'
  location: 'global'
  tags: {
    team: 'service'
    environment: 'test'
    'cost-center': '7210'
    application: 'manuals-test'
    'managed-by': 'fairway'
  }
  properties: {
    description: 'Requests were refused because a quota was used up.'
    severity: 2
    enabled: true
    autoMitigate: true
    scopes: [workloadManualsTestWesteuropeOpenai.id]
    targetResourceType: 'Microsoft.CognitiveServices/accounts'
    targetResourceRegion: 'westeurope'
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

// The private way to mp-manu-tst-weu-kv-c3iyf
// requests.yaml:3
resource workloadManualsTestWesteuropeEndpointKeyVaultVault 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'mp-manuals-test-tst-weu-pep-key-vault-vault'
  location: 'westeurope'
  tags: {
    team: 'service'
    environment: 'test'
    'cost-center': '7210'
    application: 'manuals-test'
    'managed-by': 'fairway'
  }
  properties: {
    subnet: {
      id: '${spokeServiceTestWesteuropeVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'mp-manuals-test-tst-weu-nic-pe-key-vault-vault'
    privateLinkServiceConnections: [
      {
        name: 'vault'
        properties: {
          privateLinkServiceId: workloadManualsTestWesteuropeKeyVault.id
          groupIds: ['vault']
        }
      }
    ]
  }
}

// Every name under which mp-manu-tst-weu-kv-c3iyf is found
// requests.yaml:3
resource workloadManualsTestWesteuropeEndpointKeyVaultVaultZones 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: workloadManualsTestWesteuropeEndpointKeyVaultVault
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
resource workloadManualsTestWesteuropeOpenaiContentFilter 'Microsoft.CognitiveServices/accounts/raiPolicies@2026-07-01' = {
  parent: workloadManualsTestWesteuropeOpenai
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
resource workloadManualsTestWesteuropeOpenaiModelChat 'Microsoft.CognitiveServices/accounts/deployments@2026-07-01' = {
  parent: workloadManualsTestWesteuropeOpenai
  name: 'chat'
  sku: {
    name: 'DataZoneStandard'
    capacity: 50
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
    workloadManualsTestWesteuropeOpenaiContentFilter
  ]
}

// The private way to mp-manuals-test-tst-weu-ais-fjss2
// requests.yaml:3
resource workloadManualsTestWesteuropeEndpointOpenaiAccount 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'mp-manuals-test-tst-weu-pep-openai-account'
  location: 'westeurope'
  tags: {
    team: 'service'
    environment: 'test'
    'cost-center': '7210'
    application: 'manuals-test'
    'managed-by': 'fairway'
  }
  properties: {
    subnet: {
      id: '${spokeServiceTestWesteuropeVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'mp-manuals-test-tst-weu-nic-pe-openai-account'
    privateLinkServiceConnections: [
      {
        name: 'account'
        properties: {
          privateLinkServiceId: workloadManualsTestWesteuropeOpenai.id
          groupIds: ['account']
        }
      }
    ]
  }
  dependsOn: [
    workloadManualsTestWesteuropeOpenaiModelChat
  ]
}

// Every name under which mp-manuals-test-tst-weu-ais-fjss2 is found
// requests.yaml:3
resource workloadManualsTestWesteuropeEndpointOpenaiAccountZones 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: workloadManualsTestWesteuropeEndpointOpenaiAccount
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

// What manuals-test signs in with: no password, no key
// requests.yaml:3
resource workloadManualsTestWesteuropeIdentityWorkload 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'mp-manuals-test-tst-weu-id'
  location: 'westeurope'
  tags: {
    team: 'service'
    environment: 'test'
    'cost-center': '7210'
    application: 'manuals-test'
    'managed-by': 'fairway'
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests.yaml:3
resource workloadManualsTestWesteuropeKeyVaultDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: workloadManualsTestWesteuropeKeyVault
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
resource workloadManualsTestWesteuropeKeyVaultRoleKeyVaultSecretsUserWorkloadManualsTestWesteuropeIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: workloadManualsTestWesteuropeKeyVault
  name: '43c20d64-baca-5f25-ae28-ed5290940b6c'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionMpServiceTest}/providers/Microsoft.Authorization/roleDefinitions/4633458b-17de-408a-b874-0445c86b69e6'
    principalId: workloadManualsTestWesteuropeIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The application reads its secrets'
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests.yaml:3
resource workloadManualsTestWesteuropeOpenaiDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: workloadManualsTestWesteuropeOpenai
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

// The application calls its models
// requests.yaml:3
resource workloadManualsTestWesteuropeOpenaiRoleCognitiveServicesOpenaiUserWorkloadManualsTestWesteuropeIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: workloadManualsTestWesteuropeOpenai
  name: '9f4d896b-05f3-5936-a4e7-52385af2132d'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionMpServiceTest}/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'
    principalId: workloadManualsTestWesteuropeIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The application calls its models'
  }
}
