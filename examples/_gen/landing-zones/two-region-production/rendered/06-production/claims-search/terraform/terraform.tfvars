# Values for claims-search
# Written by Fairway from the estate: change the estate, not this file.

budget_start_claims_search                     = "2026-11-01T00:00:00Z"
dns_privatelink_blob_core_windows_net_id       = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net"
dns_privatelink_cognitiveservices_azure_com_id = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com"
dns_privatelink_documents_azure_com_id         = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.documents.azure.com"
dns_privatelink_openai_azure_com_id            = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com"
dns_privatelink_search_windows_net_id          = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.search.windows.net"
dns_privatelink_services_ai_azure_com_id       = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.services.ai.azure.com"
dns_privatelink_vaultcore_azure_net_id         = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net"
management_action_group_id                     = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.Insights/actionGroups/ag-platform-sdc"
management_log_analytics_id                    = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.OperationalInsights/workspaces/log-platform-sdc"
spoke_claims_prod_germanywestcentral_vnet_id   = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000011/resourceGroups/rg-claims-prod-prod-gwc-network/providers/Microsoft.Network/virtualNetworks/vnet-claims-prod-prod-gwc"
spoke_claims_prod_swedencentral_vnet_id        = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000011/resourceGroups/rg-claims-prod-prod-sdc-network/providers/Microsoft.Network/virtualNetworks/vnet-claims-prod-prod-sdc"
subscription_sub_claims_prod                   = "4f0c5d1e-0000-4000-8000-000000000011"
tenant_id                                      = "4f0c5d1e-0000-4000-8000-00000000a001"
