// Values for Policies of Platform
// Written by Fairway from the estate: change the estate, not this file.
using 'main.bicep'

// id of dataCollectionRules dcr-platform-sdc-change-tracking
param managementDataCollectionRuleChangeTrackingId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.Insights/dataCollectionRules/dcr-platform-sdc-change-tracking'

// id of dataCollectionRules dcr-platform-sdc-defender-sql
param managementDataCollectionRuleDefenderSqlId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.Insights/dataCollectionRules/dcr-platform-sdc-defender-sql'

// id of dataCollectionRules dcr-platform-sdc-vm-insights
param managementDataCollectionRuleVmInsightsId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.Insights/dataCollectionRules/dcr-platform-sdc-vm-insights'

// id of userAssignedIdentities id-platform-sdc
param managementIdentityId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-platform-sdc'

// id of workspaces log-platform-sdc
param managementLogAnalyticsId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.OperationalInsights/workspaces/log-platform-sdc'

// Id of the subscription sub-management
param subscriptionSubManagement = '4f0c5d1e-0000-4000-8000-000000000001'
