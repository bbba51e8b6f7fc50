# Values for Policies of AI online
# Written by Fairway from the estate: change the estate, not this file.

management_log_analytics_id                        = "/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.OperationalInsights/workspaces/log-platform-sdc"
policy_definition_fairway_ai_account_outbound_id   = "/providers/Microsoft.Management/managementGroups/kelp/providers/Microsoft.Authorization/policyDefinitions/fairway-ai-account-outbound"
policy_definition_fairway_ai_gpu_allowed_sizes_id  = "/providers/Microsoft.Management/managementGroups/kelp/providers/Microsoft.Authorization/policyDefinitions/fairway-ai-gpu-allowed-sizes"
policy_definition_fairway_ai_gpu_cost_tags_id      = "/providers/Microsoft.Management/managementGroups/kelp/providers/Microsoft.Authorization/policyDefinitions/fairway-ai-gpu-cost-tags"
policy_definition_fairway_ai_gpu_pool_cost_tags_id = "/providers/Microsoft.Management/managementGroups/kelp/providers/Microsoft.Authorization/policyDefinitions/fairway-ai-gpu-pool-cost-tags"
