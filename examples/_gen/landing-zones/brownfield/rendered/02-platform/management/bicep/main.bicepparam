// Values for Management
// Written by Fairway from the estate: change the estate, not this file.
using 'main.bicep'

// id of workspaces mp-platform-weu-log
param managementLogAnalyticsId = '/subscriptions/9c3d7a20-0000-4000-8000-000000000001/resourceGroups/mp-logs/providers/Microsoft.OperationalInsights/workspaces/mp-central-logs'
