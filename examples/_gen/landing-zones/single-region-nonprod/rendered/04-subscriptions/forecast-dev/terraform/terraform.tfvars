# Values for Harvest forecast
# Written by Fairway from the estate: change the estate, not this file.

dns_privatelink_api_azureml_ms_id              = "/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.api.azureml.ms"
dns_privatelink_azurecr_io_id                  = "/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.azurecr.io"
dns_privatelink_blob_core_windows_net_id       = "/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net"
dns_privatelink_cognitiveservices_azure_com_id = "/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com"
dns_privatelink_file_core_windows_net_id       = "/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.file.core.windows.net"
dns_privatelink_notebooks_azure_net_id         = "/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.notebooks.azure.net"
dns_privatelink_openai_azure_com_id            = "/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com"
dns_privatelink_search_windows_net_id          = "/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.search.windows.net"
dns_privatelink_services_ai_azure_com_id       = "/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.services.ai.azure.com"
dns_privatelink_vaultcore_azure_net_id         = "/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net"
hub_swedencentral_vnet_id                      = "/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-connectivity-sdc/providers/Microsoft.Network/virtualNetworks/vnet-hub-sdc"
management_log_analytics_id                    = "/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.OperationalInsights/workspaces/log-platform-sdc"
mg_ai_corp_id                                  = "/providers/Microsoft.Management/managementGroups/ai-corp"
subscription_sub_forecast_dev                  = "2b8e4c10-0000-4000-8000-000000000002"
