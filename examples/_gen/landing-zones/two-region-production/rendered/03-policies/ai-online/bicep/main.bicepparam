// Values for Policies of AI online
// Written by Fairway from the estate: change the estate, not this file.
using 'main.bicep'

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
