output "dns_privatelink_api_azureml_ms_id" {
  description = "id of privateDnsZones privatelink.api.azureml.ms"
  value       = azapi_resource.dns_privatelink_api_azureml_ms.id
}

output "dns_privatelink_azurecr_io_id" {
  description = "id of privateDnsZones privatelink.azurecr.io"
  value       = azapi_resource.dns_privatelink_azurecr_io.id
}

output "dns_privatelink_blob_core_windows_net_id" {
  description = "id of privateDnsZones privatelink.blob.core.windows.net"
  value       = azapi_resource.dns_privatelink_blob_core_windows_net.id
}

output "dns_privatelink_cognitiveservices_azure_com_id" {
  description = "id of privateDnsZones privatelink.cognitiveservices.azure.com"
  value       = azapi_resource.dns_privatelink_cognitiveservices_azure_com.id
}

output "dns_privatelink_file_core_windows_net_id" {
  description = "id of privateDnsZones privatelink.file.core.windows.net"
  value       = azapi_resource.dns_privatelink_file_core_windows_net.id
}

output "dns_privatelink_notebooks_azure_net_id" {
  description = "id of privateDnsZones privatelink.notebooks.azure.net"
  value       = azapi_resource.dns_privatelink_notebooks_azure_net.id
}

output "dns_privatelink_openai_azure_com_id" {
  description = "id of privateDnsZones privatelink.openai.azure.com"
  value       = azapi_resource.dns_privatelink_openai_azure_com.id
}

output "dns_privatelink_search_windows_net_id" {
  description = "id of privateDnsZones privatelink.search.windows.net"
  value       = azapi_resource.dns_privatelink_search_windows_net.id
}

output "dns_privatelink_services_ai_azure_com_id" {
  description = "id of privateDnsZones privatelink.services.ai.azure.com"
  value       = azapi_resource.dns_privatelink_services_ai_azure_com.id
}

output "dns_privatelink_vaultcore_azure_net_id" {
  description = "id of privateDnsZones privatelink.vaultcore.azure.net"
  value       = azapi_resource.dns_privatelink_vaultcore_azure_net.id
}
