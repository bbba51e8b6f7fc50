output "mg_mp_ai_id" {
  description = "id of managementGroups mp-ai"
  value       = azapi_resource.mg_mp_ai.id
}
