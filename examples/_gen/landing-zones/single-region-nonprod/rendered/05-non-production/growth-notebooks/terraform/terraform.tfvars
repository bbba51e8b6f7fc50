# Values for growth-notebooks
# Written by Fairway from the estate: change the estate, not this file.

budget_start_growth_notebooks            = "2026-11-01T00:00:00Z"
dns_privatelink_api_azureml_ms_id        = "/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.api.azureml.ms"
dns_privatelink_azurecr_io_id            = "/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.azurecr.io"
dns_privatelink_blob_core_windows_net_id = "/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net"
dns_privatelink_file_core_windows_net_id = "/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.file.core.windows.net"
dns_privatelink_notebooks_azure_net_id   = "/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.notebooks.azure.net"
dns_privatelink_vaultcore_azure_net_id   = "/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net"
management_action_group_id               = "/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.Insights/actionGroups/ag-platform-sdc"
management_log_analytics_id              = "/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.OperationalInsights/workspaces/log-platform-sdc"
spoke_forecast_dev_swedencentral_vnet_id = "/subscriptions/2b8e4c10-0000-4000-8000-000000000002/resourceGroups/rg-forecast-dev-dev-sdc-network/providers/Microsoft.Network/virtualNetworks/vnet-forecast-dev-dev-sdc"
subscription_sub_forecast_dev            = "2b8e4c10-0000-4000-8000-000000000002"
tenant_id                                = "2b8e4c10-0000-4000-8000-00000000a001"
