// Values for gpu-platform
// Written by Fairway from the estate: change the estate, not this file.
using 'main.bicep'

// First day of the month in which the budget of gpu-platform begins. It must not be over when it is first deployed, and stays the same from then on.
param budgetStartGpuPlatform = '2026-11-01T00:00:00Z'

// id of privateDnsZones privatelink.azurecr.io
param dnsPrivatelinkAzurecrIoId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.azurecr.io'

// id of privateDnsZones privatelink.germanywestcentral.azmk8s.io
param dnsPrivatelinkGermanywestcentralAzmk8sIoId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.germanywestcentral.azmk8s.io'

// id of privateDnsZones privatelink.germanywestcentral.prometheus.monitor.azure.com
param dnsPrivatelinkGermanywestcentralPrometheusMonitorAzureComId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.germanywestcentral.prometheus.monitor.azure.com'

// id of privateDnsZones privatelink.swedencentral.azmk8s.io
param dnsPrivatelinkSwedencentralAzmk8sIoId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.swedencentral.azmk8s.io'

// id of privateDnsZones privatelink.swedencentral.prometheus.monitor.azure.com
param dnsPrivatelinkSwedencentralPrometheusMonitorAzureComId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.swedencentral.prometheus.monitor.azure.com'

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

// Id of the subscription sub-connectivity
param subscriptionSubConnectivity = '4f0c5d1e-0000-4000-8000-000000000002'

// Id of the subscription sub-gpu-prod
param subscriptionSubGpuProd = '4f0c5d1e-0000-4000-8000-000000000012'

// Id of the Microsoft Entra tenant
param tenantId = '4f0c5d1e-0000-4000-8000-00000000a001'
