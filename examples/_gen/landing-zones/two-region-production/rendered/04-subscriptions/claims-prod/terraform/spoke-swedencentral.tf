# Claims
# Makes the subscription ready: its place in the tree, its network on both sides, names, logs, protection.
# Written by Fairway from the estate: change the estate, not this file.

# What may reach snet-api-management.
# landing-zone.yaml:25
resource "azapi_resource" "spoke_swedencentral_nsg_snet_api_management" {
  type      = "Microsoft.Network/networkSecurityGroups@2025-09-01"
  parent_id = azapi_resource.group_rg_claims_prod_prod_sdc_network.id
  name      = "nsg-claims-prod-prod-sdc-snet-api-management"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      securityRules = [
        {
          name = "allow-api-management-control"
          properties = {
            description              = "The control plane of API Management."
            direction                = "Inbound"
            access                   = "Allow"
            priority                 = 200
            protocol                 = "Tcp"
            sourceAddressPrefix      = "ApiManagement"
            sourcePortRange          = "*"
            destinationAddressPrefix = "VirtualNetwork"
            destinationPortRange     = "3443"
          }
        },
        {
          name = "allow-api-management-probes"
          properties = {
            description              = "Health probes of API Management."
            direction                = "Inbound"
            access                   = "Allow"
            priority                 = 210
            protocol                 = "Tcp"
            sourceAddressPrefix      = "AzureLoadBalancer"
            sourcePortRange          = "*"
            destinationAddressPrefix = "VirtualNetwork"
            destinationPortRange     = "6390"
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
# landing-zone.yaml:25
resource "azapi_resource" "spoke_swedencentral_routes_api_management" {
  type      = "Microsoft.Network/routeTables@2025-09-01"
  parent_id = azapi_resource.group_rg_claims_prod_prod_sdc_network.id
  name      = "rt-claims-prod-prod-sdc-api-management"
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
        {
          name = "to-ApiManagement"
          properties = {
            addressPrefix = "ApiManagement"
            nextHopType   = "Internet"
          }
        },
      ]
    }
  }
}

# What may reach snet-private-endpoints.
# landing-zone.yaml:25
resource "azapi_resource" "spoke_swedencentral_nsg_snet_private_endpoints" {
  type      = "Microsoft.Network/networkSecurityGroups@2025-09-01"
  parent_id = azapi_resource.group_rg_claims_prod_prod_sdc_network.id
  name      = "nsg-claims-prod-prod-sdc-snet-private-endpoints"
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

# Everything that is not in this network or the hub goes through the firewall, on-premises too.
# landing-zone.yaml:25
resource "azapi_resource" "spoke_swedencentral_routes" {
  type      = "Microsoft.Network/routeTables@2025-09-01"
  parent_id = azapi_resource.group_rg_claims_prod_prod_sdc_network.id
  name      = "rt-claims-prod-prod-sdc"
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

# The network of claims-prod in swedencentral.
# landing-zone.yaml:25
resource "azapi_resource" "spoke_swedencentral_vnet" {
  type      = "Microsoft.Network/virtualNetworks@2025-09-01"
  parent_id = azapi_resource.group_rg_claims_prod_prod_sdc_network.id
  name      = "vnet-claims-prod-prod-sdc"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      addressSpace = {
        addressPrefixes = ["10.64.228.0/22"]
      }
      dhcpOptions = {
        dnsServers = ["10.64.224.4"]
      }
      subnets = [
        {
          name = "snet-api-management"
          properties = {
            addressPrefix                  = "10.64.228.64/27"
            defaultOutboundAccess          = false
            privateEndpointNetworkPolicies = "Enabled"
            networkSecurityGroup = {
              id = azapi_resource.spoke_swedencentral_nsg_snet_api_management.id
            }
            routeTable = {
              id = azapi_resource.spoke_swedencentral_routes_api_management.id
            }
          }
        },
        {
          name = "snet-private-endpoints"
          properties = {
            addressPrefix                  = "10.64.228.0/26"
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
# landing-zone.yaml:25
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
    azapi_resource.hub_swedencentral_peering_claims_prod,
  ]
}
