# GPU platform
# Makes the subscription ready: its place in the tree, its network on both sides, names, logs, protection.
# Written by Fairway from the estate: change the estate, not this file.

# What may reach snet-aks-nodes.
# landing-zone.yaml:31
resource "azapi_resource" "spoke_swedencentral_nsg_snet_aks_nodes" {
  type      = "Microsoft.Network/networkSecurityGroups@2025-09-01"
  parent_id = azapi_resource.group_rg_gpu_prod_prod_sdc_network.id
  name      = "nsg-gpu-prod-prod-sdc-snet-aks-nodes"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      securityRules = [
        {
          name = "allow-pods-of-gpu-platform"
          properties = {
            description              = "Pods of gpu-platform on other nodes."
            direction                = "Inbound"
            access                   = "Allow"
            priority                 = 500
            protocol                 = "*"
            sourceAddressPrefix      = "100.64.0.0/16"
            sourcePortRange          = "*"
            destinationAddressPrefix = "*"
            destinationPortRange     = "*"
          }
        },
        {
          name = "allow-ssh-from-bastion"
          properties = {
            description              = "People reach machines through Bastion only."
            direction                = "Inbound"
            access                   = "Allow"
            priority                 = 3000
            protocol                 = "Tcp"
            sourceAddressPrefix      = "10.64.224.64/26"
            sourcePortRange          = "*"
            destinationAddressPrefix = "*"
            destinationPortRanges    = ["22", "3389"]
          }
        },
        {
          name = "deny-internet"
          properties = {
            description              = "Nothing comes in from the internet."
            direction                = "Inbound"
            access                   = "Deny"
            priority                 = 4000
            protocol                 = "*"
            sourceAddressPrefix      = "Internet"
            sourcePortRange          = "*"
            destinationAddressPrefix = "*"
            destinationPortRange     = "*"
          }
        },
      ]
    }
  }
}

# Everything that is not in this network or the hub goes through the firewall, on-premises too.
# landing-zone.yaml:31
resource "azapi_resource" "spoke_swedencentral_routes" {
  type      = "Microsoft.Network/routeTables@2025-09-01"
  parent_id = azapi_resource.group_rg_gpu_prod_prod_sdc_network.id
  name      = "rt-gpu-prod-prod-sdc"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      disableBgpRoutePropagation = true
      routes = [
        {
          name = "to-everywhere"
          properties = {
            addressPrefix    = "0.0.0.0/0"
            nextHopType      = "VirtualAppliance"
            nextHopIpAddress = "10.64.224.4"
          }
        },
      ]
    }
  }
}

# What may reach snet-gpu-nodes.
# landing-zone.yaml:31
resource "azapi_resource" "spoke_swedencentral_nsg_snet_gpu_nodes" {
  type      = "Microsoft.Network/networkSecurityGroups@2025-09-01"
  parent_id = azapi_resource.group_rg_gpu_prod_prod_sdc_network.id
  name      = "nsg-gpu-prod-prod-sdc-snet-gpu-nodes"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      securityRules = [
        {
          name = "allow-pods-of-gpu-platform"
          properties = {
            description              = "Pods of gpu-platform on other nodes."
            direction                = "Inbound"
            access                   = "Allow"
            priority                 = 500
            protocol                 = "*"
            sourceAddressPrefix      = "100.64.0.0/16"
            sourcePortRange          = "*"
            destinationAddressPrefix = "*"
            destinationPortRange     = "*"
          }
        },
        {
          name = "allow-ssh-from-bastion"
          properties = {
            description              = "People reach machines through Bastion only."
            direction                = "Inbound"
            access                   = "Allow"
            priority                 = 3000
            protocol                 = "Tcp"
            sourceAddressPrefix      = "10.64.224.64/26"
            sourcePortRange          = "*"
            destinationAddressPrefix = "*"
            destinationPortRanges    = ["22", "3389"]
          }
        },
        {
          name = "deny-internet"
          properties = {
            description              = "Nothing comes in from the internet."
            direction                = "Inbound"
            access                   = "Deny"
            priority                 = 4000
            protocol                 = "*"
            sourceAddressPrefix      = "Internet"
            sourcePortRange          = "*"
            destinationAddressPrefix = "*"
            destinationPortRange     = "*"
          }
        },
      ]
    }
  }
}

# What may reach snet-private-endpoints.
# landing-zone.yaml:31
resource "azapi_resource" "spoke_swedencentral_nsg_snet_private_endpoints" {
  type      = "Microsoft.Network/networkSecurityGroups@2025-09-01"
  parent_id = azapi_resource.group_rg_gpu_prod_prod_sdc_network.id
  name      = "nsg-gpu-prod-prod-sdc-snet-private-endpoints"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      securityRules = [
        {
          name = "deny-internet"
          properties = {
            description              = "Nothing comes in from the internet."
            direction                = "Inbound"
            access                   = "Deny"
            priority                 = 4000
            protocol                 = "*"
            sourceAddressPrefix      = "Internet"
            sourcePortRange          = "*"
            destinationAddressPrefix = "*"
            destinationPortRange     = "*"
          }
        },
      ]
    }
  }
}

# The network of gpu-prod in swedencentral.
# landing-zone.yaml:31
resource "azapi_resource" "spoke_swedencentral_vnet" {
  type      = "Microsoft.Network/virtualNetworks@2025-09-01"
  parent_id = azapi_resource.group_rg_gpu_prod_prod_sdc_network.id
  name      = "vnet-gpu-prod-prod-sdc"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      addressSpace = {
        addressPrefixes = ["10.64.232.0/22"]
      }
      dhcpOptions = {
        dnsServers = ["10.64.224.4"]
      }
      subnets = [
        {
          name = "snet-aks-nodes"
          properties = {
            addressPrefix                  = "10.64.232.64/27"
            defaultOutboundAccess          = false
            privateEndpointNetworkPolicies = "Enabled"
            networkSecurityGroup = {
              id = azapi_resource.spoke_swedencentral_nsg_snet_aks_nodes.id
            }
            routeTable = {
              id = azapi_resource.spoke_swedencentral_routes.id
            }
          }
        },
        {
          name = "snet-gpu-nodes"
          properties = {
            addressPrefix                  = "10.64.232.96/27"
            defaultOutboundAccess          = false
            privateEndpointNetworkPolicies = "Enabled"
            networkSecurityGroup = {
              id = azapi_resource.spoke_swedencentral_nsg_snet_gpu_nodes.id
            }
            routeTable = {
              id = azapi_resource.spoke_swedencentral_routes.id
            }
          }
        },
        {
          name = "snet-private-endpoints"
          properties = {
            addressPrefix                  = "10.64.232.0/26"
            defaultOutboundAccess          = false
            privateEndpointNetworkPolicies = "Enabled"
            networkSecurityGroup = {
              id = azapi_resource.spoke_swedencentral_nsg_snet_private_endpoints.id
            }
            routeTable = {
              id = azapi_resource.spoke_swedencentral_routes.id
            }
          }
        },
      ]
      enableDdosProtection = true
      ddosProtectionPlan = {
        id = var.ddos_plan_id
      }
    }
  }
}

# The way to the hub, and through its gateway to on-premises.
# landing-zone.yaml:31
resource "azapi_resource" "spoke_swedencentral_peering_to_hub" {
  type      = "Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2025-09-01"
  parent_id = azapi_resource.spoke_swedencentral_vnet.id
  name      = "peer-to-hub-prod-sdc"

  body = {
    properties = {
      remoteVirtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      allowVirtualNetworkAccess = true
      allowForwardedTraffic     = true
      allowGatewayTransit       = false
      useRemoteGateways         = true
    }
  }

  depends_on = [
    azapi_resource.hub_swedencentral_peering_gpu_prod,
  ]
}
