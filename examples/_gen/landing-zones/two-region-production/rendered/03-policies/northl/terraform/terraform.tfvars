# Values for Policies of northl
# Written by Fairway from the estate: change the estate, not this file.

management_log_analytics_id = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.OperationalInsights/workspaces/log-platform-sdc"
