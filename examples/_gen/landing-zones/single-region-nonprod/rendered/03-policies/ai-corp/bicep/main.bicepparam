// Values for Policies of AI corp
// Written by Fairway from the estate: change the estate, not this file.
using 'main.bicep'

// id of privateDnsZones privatelink.api.azureml.ms
param dnsPrivatelinkApiAzuremlMsId = '/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.api.azureml.ms'

// id of privateDnsZones privatelink.notebooks.azure.net
param dnsPrivatelinkNotebooksAzureNetId = '/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.notebooks.azure.net'

// id of privateDnsZones privatelink.search.windows.net
param dnsPrivatelinkSearchWindowsNetId = '/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.search.windows.net'

// id of workspaces log-platform-sdc
param managementLogAnalyticsId = '/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.OperationalInsights/workspaces/log-platform-sdc'

// id of policyDefinitions fairway-ai-account-outbound
param policyDefinitionFairwayAiAccountOutboundId = '/providers/Microsoft.Management/managementGroups/kelp/providers/Microsoft.Authorization/policyDefinitions/fairway-ai-account-outbound'

// id of policyDefinitions fairway-ai-gpu-allowed-sizes
param policyDefinitionFairwayAiGpuAllowedSizesId = '/providers/Microsoft.Management/managementGroups/kelp/providers/Microsoft.Authorization/policyDefinitions/fairway-ai-gpu-allowed-sizes'

// id of policyDefinitions fairway-ai-gpu-cost-tags
param policyDefinitionFairwayAiGpuCostTagsId = '/providers/Microsoft.Management/managementGroups/kelp/providers/Microsoft.Authorization/policyDefinitions/fairway-ai-gpu-cost-tags'

// id of policyDefinitions fairway-ai-gpu-pool-cost-tags
param policyDefinitionFairwayAiGpuPoolCostTagsId = '/providers/Microsoft.Management/managementGroups/kelp/providers/Microsoft.Authorization/policyDefinitions/fairway-ai-gpu-pool-cost-tags'

// Id of the subscription sub-platform
param subscriptionSubPlatform = '2b8e4c10-0000-4000-8000-000000000001'
