// Values for field-notes
// Written by Fairway from the estate: change the estate, not this file.
using 'main.bicep'

// First day of the month in which the budget of field-notes begins. It must not be over when it is first deployed, and stays the same from then on.
param budgetStartFieldNotes = '2026-11-01T00:00:00Z'

// id of privateDnsZones privatelink.blob.core.windows.net
param dnsPrivatelinkBlobCoreWindowsNetId = '/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net'

// id of privateDnsZones privatelink.cognitiveservices.azure.com
param dnsPrivatelinkCognitiveservicesAzureComId = '/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com'

// id of privateDnsZones privatelink.openai.azure.com
param dnsPrivatelinkOpenaiAzureComId = '/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com'

// id of privateDnsZones privatelink.search.windows.net
param dnsPrivatelinkSearchWindowsNetId = '/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.search.windows.net'

// id of privateDnsZones privatelink.services.ai.azure.com
param dnsPrivatelinkServicesAiAzureComId = '/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.services.ai.azure.com'

// id of privateDnsZones privatelink.vaultcore.azure.net
param dnsPrivatelinkVaultcoreAzureNetId = '/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net'

// id of actionGroups ag-platform-sdc
param managementActionGroupId = '/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.Insights/actionGroups/ag-platform-sdc'

// id of workspaces log-platform-sdc
param managementLogAnalyticsId = '/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.OperationalInsights/workspaces/log-platform-sdc'

// id of virtualNetworks vnet-forecast-dev-dev-sdc
param spokeForecastDevSwedencentralVnetId = '/subscriptions/2b8e4c10-0000-4000-8000-000000000002/resourceGroups/rg-forecast-dev-dev-sdc-network/providers/Microsoft.Network/virtualNetworks/vnet-forecast-dev-dev-sdc'

// Id of the subscription sub-forecast-dev
param subscriptionSubForecastDev = '2b8e4c10-0000-4000-8000-000000000002'

// Id of the Microsoft Entra tenant
param tenantId = '2b8e4c10-0000-4000-8000-00000000a001'
