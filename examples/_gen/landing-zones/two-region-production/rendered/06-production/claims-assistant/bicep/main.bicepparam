// Values for claims-assistant
// Written by Fairway from the estate: change the estate, not this file.
using 'main.bicep'

// First day of the month in which the budget of claims-assistant begins. It must not be over when it is first deployed, and stays the same from then on.
param budgetStartClaimsAssistant = '2026-11-01T00:00:00Z'

// id of privateDnsZones privatelink.cognitiveservices.azure.com
param dnsPrivatelinkCognitiveservicesAzureComId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com'

// id of privateDnsZones privatelink.openai.azure.com
param dnsPrivatelinkOpenaiAzureComId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com'

// id of privateDnsZones privatelink.services.ai.azure.com
param dnsPrivatelinkServicesAiAzureComId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.services.ai.azure.com'

// id of privateDnsZones privatelink.vaultcore.azure.net
param dnsPrivatelinkVaultcoreAzureNetId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net'

// id of actionGroups ag-platform-sdc
param managementActionGroupId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.Insights/actionGroups/ag-platform-sdc'

// id of workspaces log-platform-sdc
param managementLogAnalyticsId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.OperationalInsights/workspaces/log-platform-sdc'

// id of virtualNetworks vnet-claims-prod-prod-gwc
param spokeClaimsProdGermanywestcentralVnetId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000011/resourceGroups/rg-claims-prod-prod-gwc-network/providers/Microsoft.Network/virtualNetworks/vnet-claims-prod-prod-gwc'

// id of virtualNetworks vnet-claims-prod-prod-sdc
param spokeClaimsProdSwedencentralVnetId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000011/resourceGroups/rg-claims-prod-prod-sdc-network/providers/Microsoft.Network/virtualNetworks/vnet-claims-prod-prod-sdc'

// Id of the subscription sub-claims-prod
param subscriptionSubClaimsProd = '4f0c5d1e-0000-4000-8000-000000000011'

// Id of the Microsoft Entra tenant
param tenantId = '4f0c5d1e-0000-4000-8000-00000000a001'
