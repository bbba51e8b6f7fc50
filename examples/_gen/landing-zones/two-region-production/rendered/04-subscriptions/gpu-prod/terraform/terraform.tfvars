# Values for GPU platform
# Written by Fairway from the estate: change the estate, not this file.

ddos_plan_id                                                       = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-connectivity-sdc/providers/Microsoft.Network/ddosProtectionPlans/ddos-hub-sdc"
dns_privatelink_azurecr_io_id                                      = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.azurecr.io"
dns_privatelink_blob_core_windows_net_id                           = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net"
dns_privatelink_dfs_core_windows_net_id                            = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.dfs.core.windows.net"
dns_privatelink_germanywestcentral_azmk8s_io_id                    = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.germanywestcentral.azmk8s.io"
dns_privatelink_germanywestcentral_prometheus_monitor_azure_com_id = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.germanywestcentral.prometheus.monitor.azure.com"
dns_privatelink_swedencentral_azmk8s_io_id                         = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.swedencentral.azmk8s.io"
dns_privatelink_swedencentral_prometheus_monitor_azure_com_id      = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.swedencentral.prometheus.monitor.azure.com"
dns_privatelink_vaultcore_azure_net_id                             = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net"
hub_germanywestcentral_vnet_id                                     = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-connectivity-gwc/providers/Microsoft.Network/virtualNetworks/vnet-hub-gwc"
hub_swedencentral_vnet_id                                          = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-connectivity-sdc/providers/Microsoft.Network/virtualNetworks/vnet-hub-sdc"
management_log_analytics_id                                        = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.OperationalInsights/workspaces/log-platform-sdc"
mg_ai_corp_id                                                      = "/providers/Microsoft.Management/managementGroups/ai-corp"
subscription_sub_gpu_prod                                          = "4f0c5d1e-0000-4000-8000-000000000012"
