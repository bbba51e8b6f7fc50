// manuals: what lies in the group mp-manuals-prd-weu-rg
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

@description('id of virtualNetworks mp-service-live-prd-weu-vnet')
param spokeServiceLiveWesteuropeVnetId string

@description('Id of the subscription mp-service-live')
@minLength(36)
@maxLength(36)
param subscriptionMpServiceLive string

@description('Id of the Microsoft Entra tenant')
@minLength(36)
@maxLength(36)
param tenantId string

var tags = {
  team: 'service'
  environment: 'live'
  'cost-center': '7210'
  application: 'manuals'
  'managed-by': 'fairway'
}

// What manuals signs in with: no password, no key
// requests.yaml:21
resource westeuropeIdentityWorkload 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'mp-manuals-prd-weu-id'
  location: 'westeurope'
  tags: tags
}

// One address for the models of manuals in every region
// requests.yaml:21
resource westeuropeGateway 'Microsoft.ApiManagement/service@2024-05-01' = {
  name: 'mp-manuals-prd-weu-apim-lypq2'
  location: 'westeurope'
  tags: tags
  sku: {
    name: 'Premium'
    capacity: 1
  }
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    publisherName: 'Meridian Pumps'
    publisherEmail: 'cloud-office@meridian.example'
    virtualNetworkType: 'Internal'
    virtualNetworkConfiguration: {
      subnetResourceId: '${spokeServiceLiveWesteuropeVnetId}/subnets/snet-api-management'
    }
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
// requests.yaml:21
resource westeuropeAlertGatewayFailing 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'mp-manuals-prd-weu-alert-gateway-failing'
  location: 'global'
  tags: tags
  properties: {
    description: 'The gateway answers with errors, its own or those of every backend.'
    severity: 1
    enabled: true
    autoMitigate: true
    scopes: [westeuropeGateway.id]
    targetResourceType: 'Microsoft.ApiManagement/service'
    targetResourceRegion: 'westeurope'
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
// requests.yaml:21
resource westeuropeAlertGatewayFull 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'mp-manuals-prd-weu-alert-gateway-full'
  location: 'global'
  tags: tags
  properties: {
    description: 'The gateway\'s units are nearly used up.'
    severity: 2
    enabled: true
    autoMitigate: true
    scopes: [westeuropeGateway.id]
    targetResourceType: 'Microsoft.ApiManagement/service'
    targetResourceRegion: 'westeurope'
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
// requests.yaml:21
resource westeuropeAlertGatewayThrottled 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'mp-manuals-prd-weu-alert-gateway-throttled'
  location: 'global'
  tags: tags
  properties: {
    description: 'The gateway refused requests: a limit of a client, or every backend is full.'
    severity: 2
    enabled: true
    autoMitigate: true
    scopes: [westeuropeGateway.id]
    targetResourceType: 'Microsoft.ApiManagement/service'
    targetResourceRegion: 'westeurope'
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

// Secrets, keys and certificates of manuals: soft delete and purge protection are its backup
// requests.yaml:21
resource westeuropeKeyVault 'Microsoft.KeyVault/vaults@2026-02-01' = {
  name: 'mp-manu-prd-weu-kv-sdk5g'
  location: 'westeurope'
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
// requests.yaml:21
resource westeuropeAlertKeyVaultUnavailable 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'mp-manuals-prd-weu-alert-key-vault-unavailable'
  location: 'global'
  tags: tags
  properties: {
    description: 'The vault does not answer.'
    severity: 1
    enabled: true
    autoMitigate: true
    scopes: [westeuropeKeyVault.id]
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

// Models of manuals
// requests.yaml:21
resource westeuropeOpenai 'Microsoft.CognitiveServices/accounts@2026-07-01' = {
  name: 'mp-manuals-prd-weu-ais-klptz'
  location: 'westeurope'
  tags: tags
  sku: {
    name: 'S0'
  }
  kind: 'AIServices'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    customSubDomainName: 'mp-manuals-prd-weu-ais-klptz'
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
// requests.yaml:21
resource westeuropeAlertOpenaiFailing 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'mp-manuals-prd-weu-alert-openai-failing'
  location: 'global'
  tags: tags
  properties: {
    description: 'The service answers with errors of its own.'
    severity: 1
    enabled: true
    autoMitigate: true
    scopes: [westeuropeOpenai.id]
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
// requests.yaml:21
resource westeuropeAlertOpenaiSlowAnswers 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'mp-manuals-prd-weu-alert-openai-slow-answers'
  location: 'global'
  tags: tags
  properties: {
    description: 'Whole answers take longer than thirty seconds on average.'
    severity: 2
    enabled: true
    autoMitigate: true
    scopes: [westeuropeOpenai.id]
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
// requests.yaml:21
resource westeuropeAlertOpenaiThrottled 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'mp-manuals-prd-weu-alert-openai-throttled'
  location: 'global'
  tags: tags
  properties: {
    description: 'Requests were refused because a quota was used up.'
    severity: 2
    enabled: true
    autoMitigate: true
    scopes: [westeuropeOpenai.id]
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

// Traces of manuals
// requests.yaml:21
resource westeuropeApplicationInsights 'Microsoft.Insights/components@2020-02-02' = {
  name: 'mp-manuals-prd-weu-appi'
  location: 'westeurope'
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
// requests.yaml:21
resource westeuropeApplicationInsightsRoleMonitoringMetricsPublisherWesteuropeGateway 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: westeuropeApplicationInsights
  name: 'fbeda4c2-e902-513d-ace5-81746576bb99'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionMpServiceLive}/providers/Microsoft.Authorization/roleDefinitions/3913510d-42f4-4e42-8a64-420c390055eb'
    principalId: westeuropeGateway.identity.principalId
    principalType: 'ServicePrincipal'
    description: 'The gateway tells how many tokens its clients use'
  }
}

// The private way to mp-manu-prd-weu-kv-sdk5g
// requests.yaml:21
resource westeuropeEndpointKeyVaultVault 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'mp-manuals-prd-weu-pep-key-vault-vault'
  location: 'westeurope'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeServiceLiveWesteuropeVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'mp-manuals-prd-weu-nic-pe-key-vault-vault'
    privateLinkServiceConnections: [
      {
        name: 'vault'
        properties: {
          privateLinkServiceId: westeuropeKeyVault.id
          groupIds: ['vault']
        }
      }
    ]
  }
}

// Every name under which mp-manu-prd-weu-kv-sdk5g is found
// requests.yaml:21
resource westeuropeEndpointKeyVaultVaultZones 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: westeuropeEndpointKeyVaultVault
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
// requests.yaml:21
resource westeuropeOpenaiContentFilter 'Microsoft.CognitiveServices/accounts/raiPolicies@2026-07-01' = {
  parent: westeuropeOpenai
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
// requests.yaml:21
resource westeuropeOpenaiModelChat 'Microsoft.CognitiveServices/accounts/deployments@2026-07-01' = {
  parent: westeuropeOpenai
  name: 'chat'
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
    westeuropeOpenaiContentFilter
  ]
}

// The private way to mp-manuals-prd-weu-ais-klptz
// requests.yaml:21
resource westeuropeEndpointOpenaiAccount 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'mp-manuals-prd-weu-pep-openai-account'
  location: 'westeurope'
  tags: tags
  properties: {
    subnet: {
      id: '${spokeServiceLiveWesteuropeVnetId}/subnets/snet-private-endpoints'
    }
    customNetworkInterfaceName: 'mp-manuals-prd-weu-nic-pe-openai-account'
    privateLinkServiceConnections: [
      {
        name: 'account'
        properties: {
          privateLinkServiceId: westeuropeOpenai.id
          groupIds: ['account']
        }
      }
    ]
  }
  dependsOn: [
    westeuropeOpenaiModelChat
  ]
}

// Every name under which mp-manuals-prd-weu-ais-klptz is found
// requests.yaml:21
resource westeuropeEndpointOpenaiAccountZones 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: westeuropeEndpointOpenaiAccount
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
// requests.yaml:21
resource westeuropeGatewayApi 'Microsoft.ApiManagement/service/apis@2024-05-01' = {
  parent: westeuropeGateway
  name: 'openai'
  properties: {
    displayName: 'Models'
    description: 'Models of manuals'
    path: 'openai'
    protocols: ['https']
    type: 'http'
    subscriptionRequired: false
  }
}

// Requests to /deployments/{deployment}/*
// requests.yaml:21
resource westeuropeGatewayApiOperationDeployments 'Microsoft.ApiManagement/service/apis/operations@2024-05-01' = {
  parent: westeuropeGatewayApi
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
// requests.yaml:21
resource westeuropeGatewayApiOperationV1 'Microsoft.ApiManagement/service/apis/operations@2024-05-01' = {
  parent: westeuropeGatewayApi
  name: 'v1'
  properties: {
    displayName: 'v1'
    method: 'POST'
    urlTemplate: '/v1/*'
    templateParameters: []
  }
}

// chat in westeurope, left alone for as long as it says when it refuses
// requests.yaml:21
resource westeuropeGatewayBackendWesteuropeChat 'Microsoft.ApiManagement/service/backends@2024-05-01' = {
  parent: westeuropeGateway
  name: 'westeurope-chat'
  properties: {
    type: 'Single'
    protocol: 'http'
    url: 'https://mp-manuals-prd-weu-ais-klptz.openai.azure.com/openai'
    description: 'chat in westeurope'
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

// chat in swedencentral, left alone for as long as it says when it refuses
// requests.yaml:21
resource westeuropeGatewayBackendSwedencentralChat 'Microsoft.ApiManagement/service/backends@2024-05-01' = {
  parent: westeuropeGateway
  name: 'swedencentral-chat'
  properties: {
    type: 'Single'
    protocol: 'http'
    url: 'https://mp-manuals-prd-sdc-ais-kpveh.openai.azure.com/openai'
    description: 'chat in swedencentral'
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

// The regions that have chat
// requests.yaml:21
resource westeuropeGatewayPoolChat 'Microsoft.ApiManagement/service/backends@2024-05-01' = {
  parent: westeuropeGateway
  name: 'pool-chat'
  properties: {
    type: 'Pool'
    description: 'Regions that have chat'
    pool: {
      services: [
        {
          id: westeuropeGatewayBackendWesteuropeChat.id
          priority: 1
          weight: 50
        }
        {
          id: westeuropeGatewayBackendSwedencentralChat.id
          priority: 2
          weight: 50
        }
      ]
    }
  }
}

// Who may call, how much, and which region answers
// requests.yaml:21
resource westeuropeGatewayApiPolicy 'Microsoft.ApiManagement/service/apis/policies@2024-05-01' = {
  parent: westeuropeGatewayApi
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
    <llm-token-limit counter-key="@(context.Request.Headers.GetValueOrDefault(&quot;Authorization&quot;,&quot;&quot;).AsJwt()?.Claims.GetValueOrDefault(&quot;appid&quot;,&quot;none&quot;))" tokens-per-minute="100000" estimate-prompt-tokens="false" remaining-tokens-header-name="x-remaining-tokens" tokens-consumed-header-name="x-consumed-tokens" />
    <set-variable name="deployment" value="@(context.Request.MatchedParameters.ContainsKey(&quot;deployment&quot;) ? context.Request.MatchedParameters[&quot;deployment&quot;] : context.Request.Headers.GetValueOrDefault(&quot;Content-Type&quot;,&quot;&quot;).Contains(&quot;json&quot;) ? (string)(context.Request.Body?.As&lt;JObject&gt;(preserveContent: true)?[&quot;model&quot;] ?? &quot;&quot;) : &quot;&quot;)" />
    <choose>
      <when condition="@(((string)context.Variables[&quot;deployment&quot;]).Equals(&quot;chat&quot;, StringComparison.OrdinalIgnoreCase))">
        <set-backend-service backend-id="pool-chat" />
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
</policies>''', tenantId, westeuropeIdentityWorkload.properties.clientId)
  }
  dependsOn: [
    westeuropeGatewayApiOperationDeployments
    westeuropeGatewayApiOperationV1
    westeuropeGatewayPoolChat
  ]
}

// Where traces go: an address, no secret that anybody could sign in with
// requests.yaml:21
resource westeuropeGatewayLoggerAddress 'Microsoft.ApiManagement/service/namedValues@2024-05-01' = {
  parent: westeuropeGateway
  name: 'application-insights-address'
  properties: {
    displayName: 'application-insights-address'
    value: westeuropeApplicationInsights.properties.ConnectionString
    secret: false
  }
}

// Where the gateway tells what it does
// requests.yaml:21
resource westeuropeGatewayLogger 'Microsoft.ApiManagement/service/loggers@2024-05-01' = {
  parent: westeuropeGateway
  name: 'application-insights'
  properties: {
    loggerType: 'applicationInsights'
    description: 'Application Insights, by the identity of the gateway'
    resourceId: westeuropeApplicationInsights.id
    credentials: {
      connectionString: '{{application-insights-address}}'
      identityClientId: 'SystemAssigned'
    }
  }
  dependsOn: [
    westeuropeApplicationInsightsRoleMonitoringMetricsPublisherWesteuropeGateway
    westeuropeGatewayLoggerAddress
  ]
}

// Which requests are told of, and that tokens are counted
// requests.yaml:21
resource westeuropeGatewayApiTraces 'Microsoft.ApiManagement/service/apis/diagnostics@2024-05-01' = {
  parent: westeuropeGatewayApi
  name: 'applicationinsights'
  properties: {
    loggerId: westeuropeGatewayLogger.id
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
// requests.yaml:21
resource westeuropeGatewayDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: westeuropeGateway
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
// requests.yaml:21
resource westeuropeKeyVaultDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: westeuropeKeyVault
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
// requests.yaml:21
resource westeuropeKeyVaultRoleKeyVaultSecretsUserWesteuropeIdentityWorkload 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: westeuropeKeyVault
  name: 'b2d0b07f-0ec9-501d-b011-5e7ba97d3691'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionMpServiceLive}/providers/Microsoft.Authorization/roleDefinitions/4633458b-17de-408a-b874-0445c86b69e6'
    principalId: westeuropeIdentityWorkload.properties.principalId
    principalType: 'ServicePrincipal'
    description: 'The application reads its secrets'
  }
}

// Every log and metric goes to the Log Analytics workspace of the landing zone
// requests.yaml:21
resource westeuropeOpenaiDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: westeuropeOpenai
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
// requests.yaml:21
resource westeuropeOpenaiRoleCognitiveServicesOpenaiUserWesteuropeGateway 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: westeuropeOpenai
  name: '285c3e66-2bb5-53d4-8a03-07d80319288c'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionMpServiceLive}/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'
    principalId: westeuropeGateway.identity.principalId
    principalType: 'ServicePrincipal'
    description: 'The gateway calls models for its clients'
  }
}

@description('identity.principalId of service mp-manuals-prd-weu-apim-lypq2')
output workloadManualsWesteuropeGatewayIdentityPrincipalId string = westeuropeGateway.identity.principalId

@description('properties.principalId of userAssignedIdentities mp-manuals-prd-weu-id')
output workloadManualsWesteuropeIdentityWorkloadPrincipalId string = westeuropeIdentityWorkload.properties.principalId
