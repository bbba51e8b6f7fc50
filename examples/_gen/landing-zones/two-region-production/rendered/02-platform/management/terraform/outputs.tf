output "management_action_group_id" {
  description = "id of actionGroups ag-platform-sdc"
  value       = azapi_resource.management_action_group.id
}

output "management_data_collection_rule_change_tracking_id" {
  description = "id of dataCollectionRules dcr-platform-sdc-change-tracking"
  value       = azapi_resource.management_data_collection_rule_change_tracking.id
}

output "management_data_collection_rule_defender_sql_id" {
  description = "id of dataCollectionRules dcr-platform-sdc-defender-sql"
  value       = azapi_resource.management_data_collection_rule_defender_sql.id
}

output "management_data_collection_rule_vm_insights_id" {
  description = "id of dataCollectionRules dcr-platform-sdc-vm-insights"
  value       = azapi_resource.management_data_collection_rule_vm_insights.id
}

output "management_identity_id" {
  description = "id of userAssignedIdentities id-platform-sdc"
  value       = azapi_resource.management_identity.id
}

output "management_log_analytics_id" {
  description = "id of workspaces log-platform-sdc"
  value       = azapi_resource.management_log_analytics.id
}
