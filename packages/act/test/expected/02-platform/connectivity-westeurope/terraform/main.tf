# Connectivity in West Europe
# The hub through which everything goes that leaves a spoke.
# Written by Fairway from the estate: change the estate, not this file.

# What the hub of West Europe consists of
# estate/landing-zone.yaml:12
resource "azapi_resource" "group_rg_hub_weu" {
  type      = "Microsoft.Resources/resourceGroups@2024-05-01"
  parent_id = "/subscriptions/${var.subscription_connectivity}"
  name      = "rg-hub-weu"
  location  = "westeurope"

  tags = {
    team        = "vision"
    cost-center = "CC-42"
    workload    = "Vision's models"
  }
}

# The hub of West Europe
# estate/landing-zone.yaml:12
resource "azapi_resource" "hub_westeurope_vnet" {
  type      = "Microsoft.Network/virtualNetworks@2024-05-01"
  parent_id = azapi_resource.group_rg_hub_weu.id
  name      = "vnet-hub-weu"
  location  = "westeurope"

  tags = {
    team        = "vision"
    cost-center = "CC-42"
    workload    = "Vision's models"
  }

  body = {
    properties = {
      addressSpace = {
        addressPrefixes = ["10.0.0.0/22"]
      }
      subnets = [
        {
          name = "AzureFirewallSubnet"
          properties = {
            addressPrefix = "10.0.0.0/26"
          }
        },
        {
          name = "GatewaySubnet"
          properties = {
            addressPrefix = "10.0.0.64/27"
          }
        },
      ]
    }
  }
}

# All traffic that leaves goes through it
# estate/landing-zone.yaml:12
resource "azapi_resource" "hub_westeurope_firewall" {
  type      = "Microsoft.Network/azureFirewalls@2024-05-01"
  parent_id = azapi_resource.group_rg_hub_weu.id
  name      = "afw-hub-weu"
  location  = "westeurope"

  body = {
    zones = ["1", "2", "3"]
    properties = {
      sku = {
        name = "AZFW_VNet"
        tier = "Standard"
      }
      ipConfigurations = [
        {
          name = "main"
          properties = {
            subnet = {
              id = "${azapi_resource.hub_westeurope_vnet.id}/subnets/AzureFirewallSubnet"
            }
          }
        },
      ]
    }
  }

  response_export_values = {
    ip_configurations_private_ip_address = "properties.ipConfigurations[0].properties.privateIPAddress"
  }

  timeouts {
    create = "90m"
    update = "90m"
    delete = "90m"
  }
}
