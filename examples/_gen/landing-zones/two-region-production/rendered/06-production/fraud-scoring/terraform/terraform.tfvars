# Values for fraud-scoring
# Written by Fairway from the estate: change the estate, not this file.

budget_start_fraud_scoring                          = "2026-11-01T00:00:00Z"
dns_privatelink_blob_core_windows_net_id            = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net"
dns_privatelink_vaultcore_azure_net_id              = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net"
management_action_group_id                          = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.Insights/actionGroups/ag-platform-sdc"
management_log_analytics_id                         = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.OperationalInsights/workspaces/log-platform-sdc"
spoke_gpu_prod_germanywestcentral_vnet_id           = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000012/resourceGroups/rg-gpu-prod-prod-gwc-network/providers/Microsoft.Network/virtualNetworks/vnet-gpu-prod-prod-gwc"
spoke_gpu_prod_swedencentral_vnet_id                = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000012/resourceGroups/rg-gpu-prod-prod-sdc-network/providers/Microsoft.Network/virtualNetworks/vnet-gpu-prod-prod-sdc"
subscription_sub_gpu_prod                           = "4f0c5d1e-0000-4000-8000-000000000012"
tenant_id                                           = "4f0c5d1e-0000-4000-8000-00000000a001"
workload_gpu_platform_germanywestcentral_metrics_id = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000012/resourceGroups/rg-gpu-platform-prod-gwc/providers/Microsoft.Monitor/accounts/amw-gpu-platform-prod-gwc"
workload_gpu_platform_swedencentral_metrics_id      = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000012/resourceGroups/rg-gpu-platform-prod-sdc/providers/Microsoft.Monitor/accounts/amw-gpu-platform-prod-sdc"

# To be given, here or as TF_VAR_<name>:
#   workload_gpu_platform_germanywestcentral_cluster_oidc_issuer_profile_issuer_url: the output workload_gpu_platform_germanywestcentral_cluster_oidc_issuer_profile_issuer_url of 06-production/gpu-platform
#   workload_gpu_platform_swedencentral_cluster_oidc_issuer_profile_issuer_url: the output workload_gpu_platform_swedencentral_cluster_oidc_issuer_profile_issuer_url of 06-production/gpu-platform
