output "spoke_gpu_prod_germanywestcentral_vnet_id" {
  description = "id of virtualNetworks vnet-gpu-prod-prod-gwc"
  value       = azapi_resource.spoke_germanywestcentral_vnet.id
}

output "spoke_gpu_prod_swedencentral_vnet_id" {
  description = "id of virtualNetworks vnet-gpu-prod-prod-sdc"
  value       = azapi_resource.spoke_swedencentral_vnet.id
}
