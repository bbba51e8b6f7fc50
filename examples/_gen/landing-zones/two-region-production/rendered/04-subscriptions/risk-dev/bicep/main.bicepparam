// Values for Risk models
// Written by Fairway from the estate: change the estate, not this file.
using 'main.bicep'

// id of ddosProtectionPlans ddos-hub-sdc
param ddosPlanId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-connectivity-sdc/providers/Microsoft.Network/ddosProtectionPlans/ddos-hub-sdc'

// id of virtualNetworks vnet-hub-sdc
param hubSwedencentralVnetId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-connectivity-sdc/providers/Microsoft.Network/virtualNetworks/vnet-hub-sdc'

// id of workspaces log-platform-sdc
param managementLogAnalyticsId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.OperationalInsights/workspaces/log-platform-sdc'

// Id of the subscription sub-connectivity
param subscriptionSubConnectivity = '4f0c5d1e-0000-4000-8000-000000000002'
