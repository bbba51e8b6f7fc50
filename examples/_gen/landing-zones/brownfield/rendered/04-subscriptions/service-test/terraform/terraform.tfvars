# Values for Field service, test
# Written by Fairway from the estate: change the estate, not this file.

ddos_plan_id                                   = "/subscriptions/9c3d7a20-0000-4000-8000-000000000002/resourceGroups/mp-ddos/providers/Microsoft.Network/ddosProtectionPlans/mp-ddos"
dns_privatelink_cognitiveservices_azure_com_id = "/subscriptions/9c3d7a20-0000-4000-8000-000000000002/resourceGroups/mp-private-dns/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com"
dns_privatelink_openai_azure_com_id            = "/subscriptions/9c3d7a20-0000-4000-8000-000000000002/resourceGroups/mp-private-dns/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com"
dns_privatelink_services_ai_azure_com_id       = "/subscriptions/9c3d7a20-0000-4000-8000-000000000002/resourceGroups/mp-private-dns/providers/Microsoft.Network/privateDnsZones/privatelink.services.ai.azure.com"
dns_privatelink_vaultcore_azure_net_id         = "/subscriptions/9c3d7a20-0000-4000-8000-000000000002/resourceGroups/mp-private-dns/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net"
hub_westeurope_vnet_id                         = "/subscriptions/9c3d7a20-0000-4000-8000-000000000002/resourceGroups/mp-hub-weu/providers/Microsoft.Network/virtualNetworks/mp-hub-weu"
management_log_analytics_id                    = "/subscriptions/9c3d7a20-0000-4000-8000-000000000001/resourceGroups/mp-logs/providers/Microsoft.OperationalInsights/workspaces/mp-central-logs"
mg_mp_ai_id                                    = "/providers/Microsoft.Management/managementGroups/mp-ai"
subscription_mp_service_test                   = "9c3d7a20-0000-4000-8000-000000000011"
