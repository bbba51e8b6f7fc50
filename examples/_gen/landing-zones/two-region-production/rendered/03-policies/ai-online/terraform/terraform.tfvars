# Values for Policies of AI online
# Written by Fairway from the estate: change the estate, not this file.

policy_definition_fairway_ai_account_outbound_id         = "/providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/policyDefinitions/fairway-ai-account-outbound"
policy_definition_fairway_ai_allowed_deployment_types_id = "/providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/policyDefinitions/fairway-ai-allowed-deployment-types"
policy_definition_fairway_ai_allowed_models_id           = "/providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/policyDefinitions/fairway-ai-allowed-models"
policy_definition_fairway_ai_gpu_allowed_sizes_id        = "/providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/policyDefinitions/fairway-ai-gpu-allowed-sizes"
policy_definition_fairway_ai_gpu_cost_tags_id            = "/providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/policyDefinitions/fairway-ai-gpu-cost-tags"
policy_definition_fairway_ai_gpu_pool_cost_tags_id       = "/providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/policyDefinitions/fairway-ai-gpu-pool-cost-tags"
