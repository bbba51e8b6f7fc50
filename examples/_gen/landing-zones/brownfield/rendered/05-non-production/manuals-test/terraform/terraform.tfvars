# Values for manuals-test
# Written by Fairway from the estate: change the estate, not this file.

budget_start_manuals_test                      = "2026-11-01T00:00:00Z"
dns_privatelink_cognitiveservices_azure_com_id = "/subscriptions/9c3d7a20-0000-4000-8000-000000000002/resourceGroups/mp-private-dns/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com"
dns_privatelink_openai_azure_com_id            = "/subscriptions/9c3d7a20-0000-4000-8000-000000000002/resourceGroups/mp-private-dns/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com"
dns_privatelink_services_ai_azure_com_id       = "/subscriptions/9c3d7a20-0000-4000-8000-000000000002/resourceGroups/mp-private-dns/providers/Microsoft.Network/privateDnsZones/privatelink.services.ai.azure.com"
dns_privatelink_vaultcore_azure_net_id         = "/subscriptions/9c3d7a20-0000-4000-8000-000000000002/resourceGroups/mp-private-dns/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net"
management_action_group_id                     = "/subscriptions/9c3d7a20-0000-4000-8000-000000000001/resourceGroups/mp-management-weu-rg/providers/Microsoft.Insights/actionGroups/mp-platform-weu-ag"
management_log_analytics_id                    = "/subscriptions/9c3d7a20-0000-4000-8000-000000000001/resourceGroups/mp-logs/providers/Microsoft.OperationalInsights/workspaces/mp-central-logs"
spoke_service_test_westeurope_vnet_id          = "/subscriptions/9c3d7a20-0000-4000-8000-000000000011/resourceGroups/mp-service-test-tst-weu-rg-network/providers/Microsoft.Network/virtualNetworks/mp-service-test-tst-weu-vnet"
subscription_mp_service_test                   = "9c3d7a20-0000-4000-8000-000000000011"
tenant_id                                      = "9c3d7a20-0000-4000-8000-00000000a001"
