output "hub_germanywestcentral_vnet_id" {
  description = "id of virtualNetworks vnet-hub-gwc"
  value       = azapi_resource.hub_germanywestcentral_vnet.id
}
