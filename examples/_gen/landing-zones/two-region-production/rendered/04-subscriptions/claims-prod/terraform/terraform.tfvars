# Values for Claims
# Written by Fairway from the estate: change the estate, not this file.

ddos_plan_id                                   = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-connectivity-sdc/providers/Microsoft.Network/ddosProtectionPlans/ddos-hub-sdc"
dns_privatelink_blob_core_windows_net_id       = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net"
dns_privatelink_cognitiveservices_azure_com_id = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com"
dns_privatelink_documents_azure_com_id         = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.documents.azure.com"
dns_privatelink_openai_azure_com_id            = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com"
dns_privatelink_search_windows_net_id          = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.search.windows.net"
dns_privatelink_services_ai_azure_com_id       = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.services.ai.azure.com"
dns_privatelink_vaultcore_azure_net_id         = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net"
hub_germanywestcentral_vnet_id                 = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-connectivity-gwc/providers/Microsoft.Network/virtualNetworks/vnet-hub-gwc"
hub_swedencentral_vnet_id                      = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-connectivity-sdc/providers/Microsoft.Network/virtualNetworks/vnet-hub-sdc"
management_log_analytics_id                    = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.OperationalInsights/workspaces/log-platform-sdc"
mg_ai_corp_id                                  = "/providers/Microsoft.Management/managementGroups/ai-corp"
subscription_sub_claims_prod                   = "4f0c5d1e-0000-4000-8000-000000000011"
