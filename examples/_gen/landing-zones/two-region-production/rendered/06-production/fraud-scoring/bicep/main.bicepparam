// Values for fraud-scoring
// Written by Fairway from the estate: change the estate, not this file.
using 'main.bicep'

// First day of the month in which the budget of fraud-scoring begins. It must not be over when it is first deployed, and stays the same from then on.
param budgetStartFraudScoring = '2026-11-01T00:00:00Z'

// id of privateDnsZones privatelink.blob.core.windows.net
param dnsPrivatelinkBlobCoreWindowsNetId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net'

// id of privateDnsZones privatelink.vaultcore.azure.net
param dnsPrivatelinkVaultcoreAzureNetId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net'

// id of actionGroups ag-platform-sdc
param managementActionGroupId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.Insights/actionGroups/ag-platform-sdc'

// id of workspaces log-platform-sdc
param managementLogAnalyticsId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.OperationalInsights/workspaces/log-platform-sdc'

// id of virtualNetworks vnet-gpu-prod-prod-gwc
param spokeGpuProdGermanywestcentralVnetId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000012/resourceGroups/rg-gpu-prod-prod-gwc-network/providers/Microsoft.Network/virtualNetworks/vnet-gpu-prod-prod-gwc'

// id of virtualNetworks vnet-gpu-prod-prod-sdc
param spokeGpuProdSwedencentralVnetId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000012/resourceGroups/rg-gpu-prod-prod-sdc-network/providers/Microsoft.Network/virtualNetworks/vnet-gpu-prod-prod-sdc'

// Id of the subscription sub-gpu-prod
param subscriptionSubGpuProd = '4f0c5d1e-0000-4000-8000-000000000012'

// Id of the Microsoft Entra tenant
param tenantId = '4f0c5d1e-0000-4000-8000-00000000a001'

// properties.oidcIssuerProfile.issuerURL of managedClusters aks-gpu-platform-prod-gwc
// To be given: the output workload_gpu_platform_germanywestcentral_cluster_oidc_issuer_profile_issuer_url of 06-production/gpu-platform.
param workloadGpuPlatformGermanywestcentralClusterOidcIssuerProfileIssuerUrl = readEnvironmentVariable('WORKLOAD_GPU_PLATFORM_GERMANYWESTCENTRAL_CLUSTER_OIDC_ISSUER_PROFILE_ISSUER_URL')

// id of accounts amw-gpu-platform-prod-gwc
param workloadGpuPlatformGermanywestcentralMetricsId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000012/resourceGroups/rg-gpu-platform-prod-gwc/providers/Microsoft.Monitor/accounts/amw-gpu-platform-prod-gwc'

// properties.oidcIssuerProfile.issuerURL of managedClusters aks-gpu-platform-prod-sdc
// To be given: the output workload_gpu_platform_swedencentral_cluster_oidc_issuer_profile_issuer_url of 06-production/gpu-platform.
param workloadGpuPlatformSwedencentralClusterOidcIssuerProfileIssuerUrl = readEnvironmentVariable('WORKLOAD_GPU_PLATFORM_SWEDENCENTRAL_CLUSTER_OIDC_ISSUER_PROFILE_ISSUER_URL')

// id of accounts amw-gpu-platform-prod-sdc
param workloadGpuPlatformSwedencentralMetricsId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000012/resourceGroups/rg-gpu-platform-prod-sdc/providers/Microsoft.Monitor/accounts/amw-gpu-platform-prod-sdc'
