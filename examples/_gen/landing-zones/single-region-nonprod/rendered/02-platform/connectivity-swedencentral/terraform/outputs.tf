output "hub_swedencentral_vnet_id" {
  description = "id of virtualNetworks vnet-hub-sdc"
  value       = azapi_resource.hub_swedencentral_vnet.id
}
