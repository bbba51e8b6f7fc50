output "spoke_forecast_dev_swedencentral_vnet_id" {
  description = "id of virtualNetworks vnet-forecast-dev-dev-sdc"
  value       = azapi_resource.spoke_swedencentral_vnet.id
}
