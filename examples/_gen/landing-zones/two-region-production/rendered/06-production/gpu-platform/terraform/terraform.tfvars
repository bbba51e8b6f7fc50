# Values for gpu-platform
# Written by Fairway from the estate: change the estate, not this file.

budget_start_gpu_platform                                          = "2026-11-01T00:00:00Z"
dns_privatelink_azurecr_io_id                                      = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.azurecr.io"
dns_privatelink_germanywestcentral_azmk8s_io_id                    = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.germanywestcentral.azmk8s.io"
dns_privatelink_germanywestcentral_prometheus_monitor_azure_com_id = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.germanywestcentral.prometheus.monitor.azure.com"
dns_privatelink_swedencentral_azmk8s_io_id                         = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.swedencentral.azmk8s.io"
dns_privatelink_swedencentral_prometheus_monitor_azure_com_id      = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.swedencentral.prometheus.monitor.azure.com"
dns_privatelink_vaultcore_azure_net_id                             = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net"
management_action_group_id                                         = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.Insights/actionGroups/ag-platform-sdc"
management_log_analytics_id                                        = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.OperationalInsights/workspaces/log-platform-sdc"
spoke_gpu_prod_germanywestcentral_vnet_id                          = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000012/resourceGroups/rg-gpu-prod-prod-gwc-network/providers/Microsoft.Network/virtualNetworks/vnet-gpu-prod-prod-gwc"
spoke_gpu_prod_swedencentral_vnet_id                               = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000012/resourceGroups/rg-gpu-prod-prod-sdc-network/providers/Microsoft.Network/virtualNetworks/vnet-gpu-prod-prod-sdc"
subscription_sub_gpu_prod                                          = "4f0c5d1e-0000-4000-8000-000000000012"
tenant_id                                                          = "4f0c5d1e-0000-4000-8000-00000000a001"
