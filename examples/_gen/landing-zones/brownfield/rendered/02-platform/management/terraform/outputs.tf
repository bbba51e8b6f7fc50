output "management_action_group_id" {
  description = "id of actionGroups mp-platform-weu-ag"
  value       = azapi_resource.management_action_group.id
}
