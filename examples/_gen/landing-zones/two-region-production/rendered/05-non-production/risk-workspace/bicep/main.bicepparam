// Values for risk-workspace
// Written by Fairway from the estate: change the estate, not this file.
using 'main.bicep'

// First day of the month in which the budget of risk-workspace begins. It must not be over when it is first deployed, and stays the same from then on.
param budgetStartRiskWorkspace = '2026-11-01T00:00:00Z'

// id of privateDnsZones privatelink.api.azureml.ms
param dnsPrivatelinkApiAzuremlMsId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.api.azureml.ms'

// id of privateDnsZones privatelink.azurecr.io
param dnsPrivatelinkAzurecrIoId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.azurecr.io'

// id of privateDnsZones privatelink.blob.core.windows.net
param dnsPrivatelinkBlobCoreWindowsNetId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net'

// id of privateDnsZones privatelink.file.core.windows.net
param dnsPrivatelinkFileCoreWindowsNetId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.file.core.windows.net'

// id of privateDnsZones privatelink.notebooks.azure.net
param dnsPrivatelinkNotebooksAzureNetId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.notebooks.azure.net'

// id of privateDnsZones privatelink.vaultcore.azure.net
param dnsPrivatelinkVaultcoreAzureNetId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net'

// id of actionGroups ag-platform-sdc
param managementActionGroupId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.Insights/actionGroups/ag-platform-sdc'

// id of workspaces log-platform-sdc
param managementLogAnalyticsId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.OperationalInsights/workspaces/log-platform-sdc'

// id of virtualNetworks vnet-risk-dev-dev-sdc
param spokeRiskDevSwedencentralVnetId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000021/resourceGroups/rg-risk-dev-dev-sdc-network/providers/Microsoft.Network/virtualNetworks/vnet-risk-dev-dev-sdc'

// Id of the subscription sub-risk-dev
param subscriptionSubRiskDev = '4f0c5d1e-0000-4000-8000-000000000021'

// Id of the Microsoft Entra tenant
param tenantId = '4f0c5d1e-0000-4000-8000-00000000a001'
