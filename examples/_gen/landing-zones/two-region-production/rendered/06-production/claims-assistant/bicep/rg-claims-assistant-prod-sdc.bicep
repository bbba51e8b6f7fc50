// claims-assistant: what lies in the group rg-claims-assistant-prod-sdc
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

@description('id of actionGroups ag-platform-sdc')
param managementActionGroupId string

@description('id of workspaces log-platform-sdc')
param managementLogAnalyticsId string

@description('id of virtualNetworks vnet-claims-prod-prod-gwc')
param spokeClaimsProdGermanywestcentralVnetId string

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
  workload: 'claims-assistant'
  'managed-by': 'fairway'
  'golden-path': 'eu-models'
}

// What claims-assistant signs in with: no password, no key
// requests/claims-assistant.yaml:3
resource swedencentralIdentityWorkload 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-claims-assistant-prod-sdc'
  location: 'swedencentral'
  tags: tags
}

// One address for the models of claims-assistant in every region
// requests/claims-assistant.yaml:3
resource swedencentralGateway 'Microsoft.ApiManagement/service@2024-05-01' = {
  name: 'apim-claims-assistant-prod-sdc-ovrma'
  location: 'swedencentral'
  tags: tags
  sku: {
    name: 'Premium'
    capacity: 1
  }
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    publisherName: 'Northlight Insurance'
    publisherEmail: 'ai-platform@northlight.example'
    virtualNetworkType: 'Internal'
    virtualNetworkConfiguration: {
      subnetResourceId: '${spokeClaimsProdSwedencentralVnetId}/subnets/snet-api-management'
    }
    additionalLocations: [
      {
        location: 'germanywestcentral'
        sku: {
          name: 'Premium'
          capacity: 1
        }
        virtualNetworkConfiguration: {
          subnetResourceId: '${spokeClaimsProdGermanywestcentralVnetId}/subnets/snet-api-management'
        }
      }
    ]
    apiVersionConstraint: {
      minApiVersion: '2022-08-01'
    }
    developerPortalStatus: 'Disabled'
    customProperties: {
      'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Tls10': 'false'
      'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.Tls10': 'false'
      'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Tls11': 'false'
      'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.Tls11': 'false'
      'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Ssl30': 'false'
      'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.Ssl30': 'false'
    }
  }
}

// The gateway answers with errors, its own or those of every backend.
// requests/claims-assistant.yaml:3
resource swedencentralAlertGatewayFailing 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-claims-assistant-prod-sdc-gateway-failing'
  location: 'global'
  tags: tags
  properties: {
    description: 'The gateway answers with errors, its own or those of every backend.'
    severity: 1
    enabled: true
    autoMitigate: true
    scopes: [swedencentralGateway.id]
    targetResourceType: 'Microsoft.ApiManagement/service'
    targetResourceRegion: 'swedencentral'
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'failing'
          metricName: 'Requests'
          metricNamespace: 'Microsoft.ApiManagement/service'
          timeAggregation: 'Total'
          operator: 'GreaterThan'
          threshold: 10
          dimensions: [
            {
              name: 'GatewayResponseCodeCategory'
              operator: 'Include'
              values: ['5xx']
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

// The gateway's units are nearly used up.
// requests/claims-assistant.yaml:3
resource swedencentralAlertGatewayFull 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-claims-assistant-prod-sdc-gateway-full'
  location: 'global'
  tags: tags
  properties: {
    description: 'The gateway\'s units are nearly used up.'
    severity: 2
    enabled: true
    autoMitigate: true
    scopes: [swedencentralGateway.id]
    targetResourceType: 'Microsoft.ApiManagement/service'
    targetResourceRegion: 'swedencentral'
    evaluationFrequency: 'PT5M'
    windowSize: 'PT30M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'full'
          metricName: 'Capacity'
          metricNamespace: 'Microsoft.ApiManagement/service'
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

// The gateway refused requests: a limit of a client, or every backend is full.
// requests/claims-assistant.yaml:3
resource swedencentralAlertGatewayThrottled 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-claims-assistant-prod-sdc-gateway-throttled'
  location: 'global'
  tags: tags
  properties: {
    description: 'The gateway refused requests: a limit of a client, or every backend is full.'
    severity: 2
    enabled: true
    autoMitigate: true
    scopes: [swedencentralGateway.id]
    targetResourceType: 'Microsoft.ApiManagement/service'
    targetResourceRegion: 'swedencentral'
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'throttled'
          metricName: 'Requests'
          metricNamespace: 'Microsoft.ApiManagement/service'
          timeAggregation: 'Total'
          operator: 'GreaterThan'
          threshold: 50
          dimensions: [
            {
              name: 'GatewayResponseCode'
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

// Secrets, keys and certificates of claims-assistant: soft delete and purge protection are its backup
// requests/claims-assistant.yaml:3
resource swedencentralKeyVault 'Microsoft.KeyVault/vaults@2026-02-01' = {
  name: 'kv-claims-prod-sdc-wtxmr'
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
// requests/claims-assistant.yaml:3
resource swedencentralAlertKeyVaultUnavailable 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-claims-assistant-prod-sdc-key-vault-unavailable'
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

// Models of claims-assistant
// requests/claims-assistant.yaml:3
resource swedencentralOpenai 'Microsoft.CognitiveServices/accounts@2026-07-01' = {
  name: 'ais-claims-assistant-prod-sdc-pv7kh'
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
    customSubDomainName: 'ais-claims-assistant-prod-sdc-pv7kh'
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
// requests/claims-assistant.yaml:3
resource swedencentralAlertOpenaiFailing 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-claims-assistant-prod-sdc-openai-failing'
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
// requests/claims-assistant.yaml:3
resource swedencentralAlertOpenaiSlowAnswers 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-claims-assistant-prod-sdc-openai-slow-answers'
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
// requests/claims-assistant.yaml:3
resource swedencentralAlertOpenaiThrottled 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-claims-assistant-prod-sdc-openai-throttled'
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

// Traces of claims-assistant
// requests/claims-assistant.yaml:3
resource swedencentralApplicationInsights 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-claims-assistant-prod-sdc'
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

// The gateway tells how many tokens its clients use
// requests/claims-assistant.yaml:3
resource swedencentralApplicationInsightsRoleMonitoringMetricsPublisherSwedencentralGateway 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralApplicationInsights
  name: 'b88da431-1622-5d9e-b80d-63eaac8a69a8'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubClaimsProd}/providers/Microsoft.Authorization/roleDefinitions/3913510d-42f4-4e42-8a64-420c390055eb'
    principalId: swedencentralGateway.identity.principalId
    principalType: 'ServicePrincipal'
    description: 'The gateway tells how many tokens its clients use'
  }
}

// The private way to kv-claims-prod-sdc-wtxmr
// requests/claims-assistant.yaml:3
resource swedencentralEndpointKeyVaultVault 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-claims-assistant-prod-sdc-key-vault-vault'
  location: 'swedencentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeClaimsProdSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-claims-assistant-prod-sdc-pe-key-vault-vault'
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

// Every name under which kv-claims-prod-sdc-wtxmr is found
// requests/claims-assistant.yaml:3
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
// requests/claims-assistant.yaml:3
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
// requests/claims-assistant.yaml:3
resource swedencentralOpenaiModelClaimsChat 'Microsoft.CognitiveServices/accounts/deployments@2026-07-01' = {
  parent: swedencentralOpenai
  name: 'claims-chat'
  sku: {
    name: 'DataZoneStandard'
    capacity: 300
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

// The private way to ais-claims-assistant-prod-sdc-pv7kh
// requests/claims-assistant.yaml:3
resource swedencentralEndpointOpenaiAccount 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-claims-assistant-prod-sdc-openai-account'
  location: 'swedencentral'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeClaimsProdSwedencentralVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'nic-claims-assistant-prod-sdc-pe-openai-account'
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
    swedencentralOpenaiModelClaimsChat
  ]
}

// Every name under which ais-claims-assistant-prod-sdc-pv7kh is found
// requests/claims-assistant.yaml:3
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

// The interface of Azure OpenAI, as clients know it
// requests/claims-assistant.yaml:3
resource swedencentralGatewayApi 'Microsoft.ApiManagement/service/apis@2024-05-01' = {
  parent: swedencentralGateway
  name: 'openai'
  properties: {
    displayName: 'Models'
    description: 'Models of claims-assistant'
    path: 'openai'
    protocols: ['https']
    type: 'http'
    subscriptionRequired: false
  }
}

// Requests to /deployments/{deployment}/*
// requests/claims-assistant.yaml:3
resource swedencentralGatewayApiOperationDeployments 'Microsoft.ApiManagement/service/apis/operations@2024-05-01' = {
  parent: swedencentralGatewayApi
  name: 'deployments'
  properties: {
    displayName: 'deployments'
    method: 'POST'
    urlTemplate: '/deployments/{deployment}/*'
    templateParameters: [
      {
        name: 'deployment'
        type: 'string'
        required: true
        description: 'The name of a deployment.'
      }
    ]
  }
}

// Requests to /v1/*
// requests/claims-assistant.yaml:3
resource swedencentralGatewayApiOperationV1 'Microsoft.ApiManagement/service/apis/operations@2024-05-01' = {
  parent: swedencentralGatewayApi
  name: 'v1'
  properties: {
    displayName: 'v1'
    method: 'POST'
    urlTemplate: '/v1/*'
    templateParameters: []
  }
}

// claims-chat in swedencentral, left alone for as long as it says when it refuses
// requests/claims-assistant.yaml:3
resource swedencentralGatewayBackendSwedencentralClaimsChat 'Microsoft.ApiManagement/service/backends@2024-05-01' = {
  parent: swedencentralGateway
  name: 'swedencentral-claims-chat'
  properties: {
    type: 'Single'
    protocol: 'http'
    url: 'https://ais-claims-assistant-prod-sdc-pv7kh.openai.azure.com/openai'
    description: 'claims-chat in swedencentral'
    tls: {
      validateCertificateChain: true
      validateCertificateName: true
    }
    circuitBreaker: {
      rules: [
        {
          name: 'refusing'
          failureCondition: {
            count: 1
            interval: 'PT1M'
            statusCodeRanges: [
              {
                min: 429
                max: 429
              }
              {
                min: 502
                max: 504
              }
            ]
          }
          tripDuration: 'PT1M'
          acceptRetryAfter: true
        }
      ]
    }
  }
}

// claims-chat in germanywestcentral, left alone for as long as it says when it refuses
// requests/claims-assistant.yaml:3
resource swedencentralGatewayBackendGermanywestcentralClaimsChat 'Microsoft.ApiManagement/service/backends@2024-05-01' = {
  parent: swedencentralGateway
  name: 'germanywestcentral-claims-chat'
  properties: {
    type: 'Single'
    protocol: 'http'
    url: 'https://ais-claims-assistant-prod-gwc-zwoqb.openai.azure.com/openai'
    description: 'claims-chat in germanywestcentral'
    tls: {
      validateCertificateChain: true
      validateCertificateName: true
    }
    circuitBreaker: {
      rules: [
        {
          name: 'refusing'
          failureCondition: {
            count: 1
            interval: 'PT1M'
            statusCodeRanges: [
              {
                min: 429
                max: 429
              }
              {
                min: 502
                max: 504
              }
            ]
          }
          tripDuration: 'PT1M'
          acceptRetryAfter: true
        }
      ]
    }
  }
}

// The regions that have claims-chat
// requests/claims-assistant.yaml:3
resource swedencentralGatewayPoolClaimsChat 'Microsoft.ApiManagement/service/backends@2024-05-01' = {
  parent: swedencentralGateway
  name: 'pool-claims-chat'
  properties: {
    type: 'Pool'
    description: 'Regions that have claims-chat'
    pool: {
      services: [
        {
          id: swedencentralGatewayBackendSwedencentralClaimsChat.id
          priority: 1
          weight: 50
        }
        {
          id: swedencentralGatewayBackendGermanywestcentralClaimsChat.id
          priority: 1
          weight: 50
        }
      ]
    }
  }
}

// Who may call, how much, and which region answers
// requests/claims-assistant.yaml:3
resource swedencentralGatewayApiPolicy 'Microsoft.ApiManagement/service/apis/policies@2024-05-01' = {
  parent: swedencentralGatewayApi
  name: 'policy'
  properties: {
    format: 'xml'
    value: format('''
<policies>
  <inbound>
    <base />
    <validate-azure-ad-token tenant-id="{0}" header-name="Authorization" failed-validation-httpcode="401">
      <client-application-ids>
        <application-id>{1}</application-id>
      </client-application-ids>
      <audiences>
        <audience>https://cognitiveservices.azure.com</audience>
      </audiences>
    </validate-azure-ad-token>
    <llm-token-limit counter-key="@(context.Request.Headers.GetValueOrDefault(&quot;Authorization&quot;,&quot;&quot;).AsJwt()?.Claims.GetValueOrDefault(&quot;appid&quot;,&quot;none&quot;))" tokens-per-minute="150000" estimate-prompt-tokens="false" remaining-tokens-header-name="x-remaining-tokens" tokens-consumed-header-name="x-consumed-tokens" />
    <set-variable name="deployment" value="@(context.Request.MatchedParameters.ContainsKey(&quot;deployment&quot;) ? context.Request.MatchedParameters[&quot;deployment&quot;] : context.Request.Headers.GetValueOrDefault(&quot;Content-Type&quot;,&quot;&quot;).Contains(&quot;json&quot;) ? (string)(context.Request.Body?.As&lt;JObject&gt;(preserveContent: true)?[&quot;model&quot;] ?? &quot;&quot;) : &quot;&quot;)" />
    <choose>
      <when condition="@(((string)context.Variables[&quot;deployment&quot;]).Equals(&quot;claims-chat&quot;, StringComparison.OrdinalIgnoreCase))">
        <set-backend-service backend-id="pool-claims-chat" />
      </when>
      <otherwise>
        <return-response>
          <set-status code="404" reason="no such deployment" />
        </return-response>
      </otherwise>
    </choose>
    <llm-emit-token-metric namespace="tokens">
      <dimension name="client" value="@(context.Request.Headers.GetValueOrDefault(&quot;Authorization&quot;,&quot;&quot;).AsJwt()?.Claims.GetValueOrDefault(&quot;appid&quot;,&quot;none&quot;))" />
      <dimension name="deployment" value="@((string)context.Variables[&quot;deployment&quot;])" />
    </llm-emit-token-metric>
    <authentication-managed-identity resource="https://cognitiveservices.azure.com" />
  </inbound>
  <backend>
    <retry condition="@(context.Response != null &amp;&amp; (context.Response.StatusCode == 429 || context.Response.StatusCode &gt;= 500))" count="1" interval="1" first-fast-retry="true">
      <forward-request buffer-request-body="true" buffer-response="false" timeout="240" />
    </retry>
  </backend>
  <outbound>
    <base />
  </outbound>
  <on-error>
    <base />
  </on-error>
</policies>''', tenantId, swedencentralIdentityWorkload.properties.clientId)
  }
  dependsOn: [
    swedencentralGatewayApiOperationDeployments
    swedencentralGatewayApiOperationV1
    swedencentralGatewayPoolClaimsChat
  ]
}

// Where traces go: an address, no secret that anybody could sign in with
// requests/claims-assistant.yaml:3
resource swedencentralGatewayLoggerAddress 'Microsoft.ApiManagement/service/namedValues@2024-05-01' = {
  parent: swedencentralGateway
  name: 'application-insights-address'
  properties: {
    displayName: 'application-insights-address'
    value: swedencentralApplicationInsights.properties.ConnectionString
    secret: false
  }
}

// Where the gateway tells what it does
// requests/claims-assistant.yaml:3
resource swedencentralGatewayLogger 'Microsoft.ApiManagement/service/loggers@2024-05-01' = {
  parent: swedencentralGateway
  name: 'application-insights'
  properties: {
    loggerType: 'applicationInsights'
    description: 'Application Insights, by the identity of the gateway'
    resourceId: swedencentralApplicationInsights.id
    credentials: {
      connectionString: '{{application-insights-address}}'
      identityClientId: 'SystemAssigned'
    }
  }
  dependsOn: [
    swedencentralApplicationInsightsRoleMonitoringMetricsPublisherSwedencentralGateway
    swedencentralGatewayLoggerAddress
  ]
}

// Which requests are told of, and that tokens are counted
// requests/claims-assistant.yaml:3
resource swedencentralGatewayApiTraces 'Microsoft.ApiManagement/service/apis/diagnostics@2024-05-01' = {
  parent: swedencentralGatewayApi
  name: 'applicationinsights'
  properties: {
    loggerId: swedencentralGatewayLogger.id
    alwaysLog: 'allErrors'
    sampling: {
      samplingType: 'fixed'
      percentage: 100
    }
    httpCorrelationProtocol: 'W3C'
    verbosity: 'error'
    metrics: true
    frontend: {
      request: {
        body: {
          bytes: 0
        }
      }
      response: {
        body: {
          bytes: 0
        }
      }
    }
    backend: {
      request: {
        body: {
          bytes: 0
        }
      }
      response: {
        body: {
          bytes: 0
        }
      }
    }
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests/claims-assistant.yaml:3
resource swedencentralGatewayDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: swedencentralGateway
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
// requests/claims-assistant.yaml:3
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
// requests/claims-assistant.yaml:3
resource swedencentralKeyVaultRoleKeyVaultSecretsUserSwedencentralIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralKeyVault
  name: '6c126af0-de72-53be-8686-82f5ac648db5'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubClaimsProd}/providers/Microsoft.Authorization/roleDefinitions/4633458b-17de-408a-b874-0445c86b69e6'
    principalId: swedencentralIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The application reads its secrets'
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests/claims-assistant.yaml:3
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

// The gateway calls models for its clients
// requests/claims-assistant.yaml:3
resource swedencentralOpenaiRoleCognitiveServicesOpenaiUserSwedencentralGateway 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: swedencentralOpenai
  name: 'd710cd4c-1f84-52a0-830a-c30909645169'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubClaimsProd}/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'
    principalId: swedencentralGateway.identity.principalId
    principalType: 'ServicePrincipal'
    description: 'The gateway calls models for its clients'
  }
}

@description('identity.principalId of service apim-claims-assistant-prod-sdc-ovrma')
output workloadClaimsAssistantSwedencentralGatewayIdentityPrincipalId string = swedencentralGateway.identity.principalId

@description('properties.principalId of userAssignedIdentities id-claims-assistant-prod-sdc')
output workloadClaimsAssistantSwedencentralIdentityWorkloadPrincipalId string = swedencentralIdentityWorkload.properties.principalId
