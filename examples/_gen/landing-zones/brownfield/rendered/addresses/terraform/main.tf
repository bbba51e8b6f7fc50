# The addresses of the landing zone: networks by name, with their subnets.
# Written by Fairway from the estate: change the estate, not this file.
terraform {
  required_version = ">= 1.11.0, < 2.0.0"
}

locals {
  networks = {
    mp-service-live-prd-sdc-vnet = {
      prefix = "10.129.64.0/22"
      subnets = {
        snet-private-endpoints = "10.129.64.0/26"
      }
    }
    mp-service-live-prd-weu-vnet = {
      prefix = "10.128.64.0/22"
      subnets = {
        snet-api-management    = "10.128.64.64/27"
        snet-private-endpoints = "10.128.64.0/26"
      }
    }
    mp-service-test-tst-weu-vnet = {
      prefix = "10.128.68.0/22"
      subnets = {
        snet-private-endpoints = "10.128.68.0/26"
      }
    }
  }
}

output "networks" {
  description = "Prefix and subnets of each network."
  value       = local.networks
}
