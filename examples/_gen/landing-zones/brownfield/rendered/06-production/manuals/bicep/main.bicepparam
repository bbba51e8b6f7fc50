// Values for manuals
// Written by Fairway from the estate: change the estate, not this file.
using 'main.bicep'

// First day of the month in which the budget of manuals begins. It must not be over when it is first deployed, and stays the same from then on.
param budgetStartManuals = '2026-11-01T00:00:00Z'

// id of privateDnsZones privatelink.cognitiveservices.azure.com
param dnsPrivatelinkCognitiveservicesAzureComId = '/subscriptions/9c3d7a20-0000-4000-8000-000000000002/resourceGroups/mp-private-dns/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com'

// id of privateDnsZones privatelink.openai.azure.com
param dnsPrivatelinkOpenaiAzureComId = '/subscriptions/9c3d7a20-0000-4000-8000-000000000002/resourceGroups/mp-private-dns/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com'

// id of privateDnsZones privatelink.services.ai.azure.com
param dnsPrivatelinkServicesAiAzureComId = '/subscriptions/9c3d7a20-0000-4000-8000-000000000002/resourceGroups/mp-private-dns/providers/Microsoft.Network/privateDnsZones/privatelink.services.ai.azure.com'

// id of privateDnsZones privatelink.vaultcore.azure.net
param dnsPrivatelinkVaultcoreAzureNetId = '/subscriptions/9c3d7a20-0000-4000-8000-000000000002/resourceGroups/mp-private-dns/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net'

// id of actionGroups mp-platform-weu-ag
param managementActionGroupId = '/subscriptions/9c3d7a20-0000-4000-8000-000000000001/resourceGroups/mp-management-weu-rg/providers/Microsoft.Insights/actionGroups/mp-platform-weu-ag'

// id of workspaces mp-platform-weu-log
param managementLogAnalyticsId = '/subscriptions/9c3d7a20-0000-4000-8000-000000000001/resourceGroups/mp-logs/providers/Microsoft.OperationalInsights/workspaces/mp-central-logs'

// id of virtualNetworks mp-service-live-prd-sdc-vnet
param spokeServiceLiveSwedencentralVnetId = '/subscriptions/9c3d7a20-0000-4000-8000-000000000012/resourceGroups/mp-service-live-prd-sdc-rg-network/providers/Microsoft.Network/virtualNetworks/mp-service-live-prd-sdc-vnet'

// id of virtualNetworks mp-service-live-prd-weu-vnet
param spokeServiceLiveWesteuropeVnetId = '/subscriptions/9c3d7a20-0000-4000-8000-000000000012/resourceGroups/mp-service-live-prd-weu-rg-network/providers/Microsoft.Network/virtualNetworks/mp-service-live-prd-weu-vnet'

// Id of the subscription mp-service-live
param subscriptionMpServiceLive = '9c3d7a20-0000-4000-8000-000000000012'

// Id of the Microsoft Entra tenant
param tenantId = '9c3d7a20-0000-4000-8000-00000000a001'
