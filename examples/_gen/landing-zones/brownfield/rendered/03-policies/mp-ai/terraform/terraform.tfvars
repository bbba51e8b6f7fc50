# Values for Policies of AI
# Written by Fairway from the estate: change the estate, not this file.

dns_privatelink_api_azureml_ms_id                        = "/subscriptions/9c3d7a20-0000-4000-8000-000000000002/resourceGroups/mp-private-dns/providers/Microsoft.Network/privateDnsZones/privatelink.api.azureml.ms"
dns_privatelink_cognitiveservices_azure_com_id           = "/subscriptions/9c3d7a20-0000-4000-8000-000000000002/resourceGroups/mp-private-dns/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com"
dns_privatelink_notebooks_azure_net_id                   = "/subscriptions/9c3d7a20-0000-4000-8000-000000000002/resourceGroups/mp-private-dns/providers/Microsoft.Network/privateDnsZones/privatelink.notebooks.azure.net"
dns_privatelink_openai_azure_com_id                      = "/subscriptions/9c3d7a20-0000-4000-8000-000000000002/resourceGroups/mp-private-dns/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com"
dns_privatelink_search_windows_net_id                    = "/subscriptions/9c3d7a20-0000-4000-8000-000000000002/resourceGroups/mp-private-dns/providers/Microsoft.Network/privateDnsZones/privatelink.search.windows.net"
dns_privatelink_services_ai_azure_com_id                 = "/subscriptions/9c3d7a20-0000-4000-8000-000000000002/resourceGroups/mp-private-dns/providers/Microsoft.Network/privateDnsZones/privatelink.services.ai.azure.com"
management_log_analytics_id                              = "/subscriptions/9c3d7a20-0000-4000-8000-000000000001/resourceGroups/mp-logs/providers/Microsoft.OperationalInsights/workspaces/mp-central-logs"
policy_definition_fairway_ai_account_outbound_id         = "/providers/Microsoft.Management/managementGroups/meridian-root/providers/Microsoft.Authorization/policyDefinitions/fairway-ai-account-outbound"
policy_definition_fairway_ai_allowed_deployment_types_id = "/providers/Microsoft.Management/managementGroups/meridian-root/providers/Microsoft.Authorization/policyDefinitions/fairway-ai-allowed-deployment-types"
policy_definition_fairway_ai_gpu_allowed_sizes_id        = "/providers/Microsoft.Management/managementGroups/meridian-root/providers/Microsoft.Authorization/policyDefinitions/fairway-ai-gpu-allowed-sizes"
policy_definition_fairway_ai_gpu_cost_tags_id            = "/providers/Microsoft.Management/managementGroups/meridian-root/providers/Microsoft.Authorization/policyDefinitions/fairway-ai-gpu-cost-tags"
policy_definition_fairway_ai_gpu_pool_cost_tags_id       = "/providers/Microsoft.Management/managementGroups/meridian-root/providers/Microsoft.Authorization/policyDefinitions/fairway-ai-gpu-pool-cost-tags"
policy_definition_fairway_deploy_foundry_dns_id          = "/providers/Microsoft.Management/managementGroups/meridian-root/providers/Microsoft.Authorization/policyDefinitions/fairway-deploy-foundry-dns"
policy_set_fairway_endpoint_dns_id                       = "/providers/Microsoft.Management/managementGroups/meridian-root/providers/Microsoft.Authorization/policySetDefinitions/fairway-endpoint-dns"
subscription_mp_network                                  = "9c3d7a20-0000-4000-8000-000000000002"
