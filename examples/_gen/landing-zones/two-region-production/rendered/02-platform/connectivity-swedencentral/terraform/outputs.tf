output "ddos_plan_id" {
  description = "id of ddosProtectionPlans ddos-hub-sdc"
  value       = azapi_resource.ddos_plan.id
}

output "hub_swedencentral_vnet_id" {
  description = "id of virtualNetworks vnet-hub-sdc"
  value       = azapi_resource.hub_swedencentral_vnet.id
}
