# The addresses of the landing zone: networks by name, with their subnets.
# Written by Fairway from the estate: change the estate, not this file.
terraform {
  required_version = ">= 1.11.0, < 2.0.0"
}

locals {
  networks = {
    vnet-hub-sdc = {
      prefix  = "10.40.0.0/22"
      subnets = {}
    }
    vnet-forecast-dev-dev-sdc = {
      prefix = "10.40.4.0/22"
      subnets = {
        snet-private-endpoints = "10.40.4.0/26"
      }
    }
  }
}

output "networks" {
  description = "Prefix and subnets of each network."
  value       = local.networks
}
