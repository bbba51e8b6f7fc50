// Values for Policies of AI
// Written by Fairway from the estate: change the estate, not this file.
using 'main.bicep'

// id of privateDnsZones privatelink.api.azureml.ms
param dnsPrivatelinkApiAzuremlMsId = '/subscriptions/9c3d7a20-0000-4000-8000-000000000002/resourceGroups/mp-private-dns/providers/Microsoft.Network/privateDnsZones/privatelink.api.azureml.ms'

// id of privateDnsZones privatelink.cognitiveservices.azure.com
param dnsPrivatelinkCognitiveservicesAzureComId = '/subscriptions/9c3d7a20-0000-4000-8000-000000000002/resourceGroups/mp-private-dns/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com'

// id of privateDnsZones privatelink.notebooks.azure.net
param dnsPrivatelinkNotebooksAzureNetId = '/subscriptions/9c3d7a20-0000-4000-8000-000000000002/resourceGroups/mp-private-dns/providers/Microsoft.Network/privateDnsZones/privatelink.notebooks.azure.net'

// id of privateDnsZones privatelink.openai.azure.com
param dnsPrivatelinkOpenaiAzureComId = '/subscriptions/9c3d7a20-0000-4000-8000-000000000002/resourceGroups/mp-private-dns/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com'

// id of privateDnsZones privatelink.search.windows.net
param dnsPrivatelinkSearchWindowsNetId = '/subscriptions/9c3d7a20-0000-4000-8000-000000000002/resourceGroups/mp-private-dns/providers/Microsoft.Network/privateDnsZones/privatelink.search.windows.net'

// id of privateDnsZones privatelink.services.ai.azure.com
param dnsPrivatelinkServicesAiAzureComId = '/subscriptions/9c3d7a20-0000-4000-8000-000000000002/resourceGroups/mp-private-dns/providers/Microsoft.Network/privateDnsZones/privatelink.services.ai.azure.com'

// id of workspaces mp-platform-weu-log
param managementLogAnalyticsId = '/subscriptions/9c3d7a20-0000-4000-8000-000000000001/resourceGroups/mp-logs/providers/Microsoft.OperationalInsights/workspaces/mp-central-logs'

// id of policyDefinitions fairway-ai-account-outbound
param policyDefinitionFairwayAiAccountOutboundId = '/providers/Microsoft.Management/managementGroups/meridian-root/providers/Microsoft.Authorization/policyDefinitions/fairway-ai-account-outbound'

// id of policyDefinitions fairway-ai-allowed-deployment-types
param policyDefinitionFairwayAiAllowedDeploymentTypesId = '/providers/Microsoft.Management/managementGroups/meridian-root/providers/Microsoft.Authorization/policyDefinitions/fairway-ai-allowed-deployment-types'

// id of policyDefinitions fairway-ai-gpu-allowed-sizes
param policyDefinitionFairwayAiGpuAllowedSizesId = '/providers/Microsoft.Management/managementGroups/meridian-root/providers/Microsoft.Authorization/policyDefinitions/fairway-ai-gpu-allowed-sizes'

// id of policyDefinitions fairway-ai-gpu-cost-tags
param policyDefinitionFairwayAiGpuCostTagsId = '/providers/Microsoft.Management/managementGroups/meridian-root/providers/Microsoft.Authorization/policyDefinitions/fairway-ai-gpu-cost-tags'

// id of policyDefinitions fairway-ai-gpu-pool-cost-tags
param policyDefinitionFairwayAiGpuPoolCostTagsId = '/providers/Microsoft.Management/managementGroups/meridian-root/providers/Microsoft.Authorization/policyDefinitions/fairway-ai-gpu-pool-cost-tags'

// id of policyDefinitions fairway-deploy-foundry-dns
param policyDefinitionFairwayDeployFoundryDnsId = '/providers/Microsoft.Management/managementGroups/meridian-root/providers/Microsoft.Authorization/policyDefinitions/fairway-deploy-foundry-dns'

// id of policySetDefinitions fairway-endpoint-dns
param policySetFairwayEndpointDnsId = '/providers/Microsoft.Management/managementGroups/meridian-root/providers/Microsoft.Authorization/policySetDefinitions/fairway-endpoint-dns'

// Id of the subscription mp-network
param subscriptionMpNetwork = '9c3d7a20-0000-4000-8000-000000000002'
