output "spoke_service_test_westeurope_vnet_id" {
  description = "id of virtualNetworks mp-service-test-tst-weu-vnet"
  value       = azapi_resource.spoke_westeurope_vnet.id
}
