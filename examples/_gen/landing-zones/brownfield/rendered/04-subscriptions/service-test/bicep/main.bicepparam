// Values for Field service, test
// Written by Fairway from the estate: change the estate, not this file.
using 'main.bicep'

// id of ddosProtectionPlans mp-ddos
param ddosPlanId = '/subscriptions/9c3d7a20-0000-4000-8000-000000000002/resourceGroups/mp-ddos/providers/Microsoft.Network/ddosProtectionPlans/mp-ddos'

// id of virtualNetworks mp-hub-weu
param hubWesteuropeVnetId = '/subscriptions/9c3d7a20-0000-4000-8000-000000000002/resourceGroups/mp-hub-weu/providers/Microsoft.Network/virtualNetworks/mp-hub-weu'

// id of workspaces mp-platform-weu-log
param managementLogAnalyticsId = '/subscriptions/9c3d7a20-0000-4000-8000-000000000001/resourceGroups/mp-logs/providers/Microsoft.OperationalInsights/workspaces/mp-central-logs'

// Id of the subscription mp-network
param subscriptionMpNetwork = '9c3d7a20-0000-4000-8000-000000000002'
