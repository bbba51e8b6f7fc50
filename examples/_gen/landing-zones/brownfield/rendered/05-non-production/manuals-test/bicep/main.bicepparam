// Values for manuals-test
// Written by Fairway from the estate: change the estate, not this file.
using 'main.bicep'

// First day of the month in which the budget of manuals-test begins. It must not be over when it is first deployed, and stays the same from then on.
param budgetStartManualsTest = '2026-11-01T00:00:00Z'

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

// id of virtualNetworks mp-service-test-tst-weu-vnet
param spokeServiceTestWesteuropeVnetId = '/subscriptions/9c3d7a20-0000-4000-8000-000000000011/resourceGroups/mp-service-test-tst-weu-rg-network/providers/Microsoft.Network/virtualNetworks/mp-service-test-tst-weu-vnet'

// Id of the subscription mp-service-test
param subscriptionMpServiceTest = '9c3d7a20-0000-4000-8000-000000000011'

// Id of the Microsoft Entra tenant
param tenantId = '9c3d7a20-0000-4000-8000-00000000a001'
