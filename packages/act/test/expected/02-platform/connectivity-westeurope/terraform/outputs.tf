output "hub_westeurope_firewall_ip_configurations_private_ip_address" {
  description = "properties.ipConfigurations[0].properties.privateIPAddress of azureFirewalls afw-hub-weu"
  value       = azapi_resource.hub_westeurope_firewall.output.ip_configurations_private_ip_address
}

output "hub_westeurope_vnet_id" {
  description = "id of virtualNetworks vnet-hub-weu"
  value       = azapi_resource.hub_westeurope_vnet.id
}
