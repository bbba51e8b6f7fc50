output "management_action_group_id" {
  description = "id of actionGroups ag-platform-sdc"
  value       = azapi_resource.management_action_group.id
}

output "management_log_analytics_id" {
  description = "id of workspaces log-platform-sdc"
  value       = azapi_resource.management_log_analytics.id
}
