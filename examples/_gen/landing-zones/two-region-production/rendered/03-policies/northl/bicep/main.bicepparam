// Values for Policies of northl
// Written by Fairway from the estate: change the estate, not this file.
using 'main.bicep'

// id of workspaces log-platform-sdc
param managementLogAnalyticsId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.OperationalInsights/workspaces/log-platform-sdc'

// Id of the subscription sub-management
param subscriptionSubManagement = '4f0c5d1e-0000-4000-8000-000000000001'
