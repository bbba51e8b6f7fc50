output "mg_ai_corp_id" {
  description = "id of managementGroups ai-corp"
  value       = azapi_resource.mg_ai_corp.id
}

output "mg_ai_online_id" {
  description = "id of managementGroups ai-online"
  value       = azapi_resource.mg_ai_online.id
}
