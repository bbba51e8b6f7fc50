# Values for Policies of Platform
# Written by Fairway from the estate: change the estate, not this file.

management_data_collection_rule_change_tracking_id = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.Insights/dataCollectionRules/dcr-platform-sdc-change-tracking"
management_data_collection_rule_defender_sql_id    = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.Insights/dataCollectionRules/dcr-platform-sdc-defender-sql"
management_data_collection_rule_vm_insights_id     = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.Insights/dataCollectionRules/dcr-platform-sdc-vm-insights"
management_identity_id                             = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-platform-sdc"
management_log_analytics_id                        = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.OperationalInsights/workspaces/log-platform-sdc"
