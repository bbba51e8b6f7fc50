output "spoke_service_live_swedencentral_vnet_id" {
  description = "id of virtualNetworks mp-service-live-prd-sdc-vnet"
  value       = azapi_resource.spoke_swedencentral_vnet.id
}

output "spoke_service_live_westeurope_vnet_id" {
  description = "id of virtualNetworks mp-service-live-prd-weu-vnet"
  value       = azapi_resource.spoke_westeurope_vnet.id
}
