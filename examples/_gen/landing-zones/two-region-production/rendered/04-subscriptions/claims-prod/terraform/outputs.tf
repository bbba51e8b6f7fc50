output "spoke_claims_prod_germanywestcentral_vnet_id" {
  description = "id of virtualNetworks vnet-claims-prod-prod-gwc"
  value       = azapi_resource.spoke_germanywestcentral_vnet.id
}

output "spoke_claims_prod_swedencentral_vnet_id" {
  description = "id of virtualNetworks vnet-claims-prod-prod-sdc"
  value       = azapi_resource.spoke_swedencentral_vnet.id
}
