# The addresses of the landing zone: networks by name, with their subnets.
# Written by Fairway from the estate: change the estate, not this file.
terraform {
  required_version = ">= 1.11.0, < 2.0.0"
}

locals {
  networks = {
    vnet-hub-gwc = {
      prefix = "10.65.0.0/22"
      subnets = {
        AzureFirewallSubnet = "10.65.0.0/26"
        GatewaySubnet       = "10.65.0.128/27"
        snet-dns-inbound    = "10.65.0.160/28"
        snet-dns-outbound   = "10.65.0.176/28"
      }
    }
    vnet-hub-sdc = {
      prefix = "10.64.224.0/22"
      subnets = {
        AzureFirewallSubnet = "10.64.224.0/26"
        AzureBastionSubnet  = "10.64.224.64/26"
        GatewaySubnet       = "10.64.224.128/27"
        snet-dns-inbound    = "10.64.224.160/28"
        snet-dns-outbound   = "10.64.224.176/28"
      }
    }
    vnet-claims-prod-prod-gwc = {
      prefix = "10.65.4.0/22"
      subnets = {
        snet-api-management    = "10.65.4.64/27"
        snet-private-endpoints = "10.65.4.0/26"
      }
    }
    vnet-claims-prod-prod-sdc = {
      prefix = "10.64.228.0/22"
      subnets = {
        snet-api-management    = "10.64.228.64/27"
        snet-private-endpoints = "10.64.228.0/26"
      }
    }
    vnet-gpu-prod-prod-gwc = {
      prefix = "10.65.8.0/22"
      subnets = {
        snet-aks-nodes         = "10.65.8.64/27"
        snet-gpu-nodes         = "10.65.8.96/28"
        snet-private-endpoints = "10.65.8.0/26"
      }
    }
    vnet-gpu-prod-prod-sdc = {
      prefix = "10.64.232.0/22"
      subnets = {
        snet-aks-nodes         = "10.64.232.64/27"
        snet-gpu-nodes         = "10.64.232.96/27"
        snet-private-endpoints = "10.64.232.0/26"
      }
    }
    vnet-risk-dev-dev-sdc = {
      prefix = "10.64.236.0/22"
      subnets = {
        snet-private-endpoints = "10.64.236.0/26"
      }
    }
  }
}

output "networks" {
  description = "Prefix and subnets of each network."
  value       = local.networks
}
