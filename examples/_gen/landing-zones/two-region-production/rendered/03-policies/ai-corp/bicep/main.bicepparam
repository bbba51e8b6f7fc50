// Values for Policies of AI corp
// Written by Fairway from the estate: change the estate, not this file.
using 'main.bicep'

// id of privateDnsZones privatelink.api.azureml.ms
param dnsPrivatelinkApiAzuremlMsId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.api.azureml.ms'

// id of privateDnsZones privatelink.notebooks.azure.net
param dnsPrivatelinkNotebooksAzureNetId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.notebooks.azure.net'

// id of privateDnsZones privatelink.search.windows.net
param dnsPrivatelinkSearchWindowsNetId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.search.windows.net'

// id of policyDefinitions fairway-ai-account-outbound
param policyDefinitionFairwayAiAccountOutboundId = '/providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/policyDefinitions/fairway-ai-account-outbound'

// id of policyDefinitions fairway-ai-allowed-deployment-types
param policyDefinitionFairwayAiAllowedDeploymentTypesId = '/providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/policyDefinitions/fairway-ai-allowed-deployment-types'

// id of policyDefinitions fairway-ai-allowed-models
param policyDefinitionFairwayAiAllowedModelsId = '/providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/policyDefinitions/fairway-ai-allowed-models'

// id of policyDefinitions fairway-ai-gpu-allowed-sizes
param policyDefinitionFairwayAiGpuAllowedSizesId = '/providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/policyDefinitions/fairway-ai-gpu-allowed-sizes'

// id of policyDefinitions fairway-ai-gpu-cost-tags
param policyDefinitionFairwayAiGpuCostTagsId = '/providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/policyDefinitions/fairway-ai-gpu-cost-tags'

// id of policyDefinitions fairway-ai-gpu-pool-cost-tags
param policyDefinitionFairwayAiGpuPoolCostTagsId = '/providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/policyDefinitions/fairway-ai-gpu-pool-cost-tags'

// Id of the subscription sub-connectivity
param subscriptionSubConnectivity = '4f0c5d1e-0000-4000-8000-000000000002'

// Id of the subscription sub-risk-dev
param subscriptionSubRiskDev = '4f0c5d1e-0000-4000-8000-000000000021'
