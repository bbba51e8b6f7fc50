// Values for Harvest forecast
// Written by Fairway from the estate: change the estate, not this file.
using 'main.bicep'

// id of virtualNetworks vnet-hub-sdc
param hubSwedencentralVnetId = '/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-connectivity-sdc/providers/Microsoft.Network/virtualNetworks/vnet-hub-sdc'

// id of workspaces log-platform-sdc
param managementLogAnalyticsId = '/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.OperationalInsights/workspaces/log-platform-sdc'

// Id of the subscription sub-platform
param subscriptionSubPlatform = '2b8e4c10-0000-4000-8000-000000000001'
