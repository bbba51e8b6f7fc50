output "spoke_risk_dev_swedencentral_vnet_id" {
  description = "id of virtualNetworks vnet-risk-dev-dev-sdc"
  value       = azapi_resource.spoke_swedencentral_vnet.id
}
