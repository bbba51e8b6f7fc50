# Field service
# Makes the subscription ready: its place in the tree, its network on both sides, names, logs, protection.
# Written by Fairway from the estate: change the estate, not this file.

# What may reach snet-api-management.
# landing-zone.yaml:41
resource "azapi_resource" "spoke_service_live_westeurope_nsg_snet_api_management" {
  type      = "Microsoft.Network/networkSecurityGroups@2025-09-01"
  parent_id = azapi_resource.group_mp_service_live_mp_service_live_prd_weu_rg_network.id
  name      = "mp-service-live-prd-weu-nsg-snet-api-management"
  location  = "westeurope"

  tags = {
    team        = "service"
    environment = "live"
    cost-center = "7210"
    application = "service-live"
    managed-by  = "fairway"
  }

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
# landing-zone.yaml:41
resource "azapi_resource" "spoke_service_live_westeurope_routes_api_management" {
  type      = "Microsoft.Network/routeTables@2025-09-01"
  parent_id = azapi_resource.group_mp_service_live_mp_service_live_prd_weu_rg_network.id
  name      = "mp-service-live-prd-weu-rt-api-management"
  location  = "westeurope"

  tags = {
    team        = "service"
    environment = "live"
    cost-center = "7210"
    application = "service-live"
    managed-by  = "fairway"
  }

  body = {
    properties = {
      disableBgpRoutePropagation = true
      routes = [
        {
          name = "to-everywhere"
          properties = {
            addressPrefix    = "0.0.0.0/0"
            nextHopType      = "VirtualAppliance"
            nextHopIpAddress = "10.128.0.4"
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
# landing-zone.yaml:41
resource "azapi_resource" "spoke_service_live_westeurope_nsg_snet_private_endpoints" {
  type      = "Microsoft.Network/networkSecurityGroups@2025-09-01"
  parent_id = azapi_resource.group_mp_service_live_mp_service_live_prd_weu_rg_network.id
  name      = "mp-service-live-prd-weu-nsg-snet-private-endpoints"
  location  = "westeurope"

  tags = {
    team        = "service"
    environment = "live"
    cost-center = "7210"
    application = "service-live"
    managed-by  = "fairway"
  }

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
# landing-zone.yaml:41
resource "azapi_resource" "spoke_service_live_westeurope_routes" {
  type      = "Microsoft.Network/routeTables@2025-09-01"
  parent_id = azapi_resource.group_mp_service_live_mp_service_live_prd_weu_rg_network.id
  name      = "mp-service-live-prd-weu-rt"
  location  = "westeurope"

  tags = {
    team        = "service"
    environment = "live"
    cost-center = "7210"
    application = "service-live"
    managed-by  = "fairway"
  }

  body = {
    properties = {
      disableBgpRoutePropagation = true
      routes = [
        {
          name = "to-everywhere"
          properties = {
            addressPrefix    = "0.0.0.0/0"
            nextHopType      = "VirtualAppliance"
            nextHopIpAddress = "10.128.0.4"
          }
        },
      ]
    }
  }
}

# The network of service-live in westeurope.
# landing-zone.yaml:41
resource "azapi_resource" "spoke_service_live_westeurope_vnet" {
  type      = "Microsoft.Network/virtualNetworks@2025-09-01"
  parent_id = azapi_resource.group_mp_service_live_mp_service_live_prd_weu_rg_network.id
  name      = "mp-service-live-prd-weu-vnet"
  location  = "westeurope"

  tags = {
    team        = "service"
    environment = "live"
    cost-center = "7210"
    application = "service-live"
    managed-by  = "fairway"
  }

  body = {
    properties = {
      addressSpace = {
        addressPrefixes = ["10.128.64.0/22"]
      }
      dhcpOptions = {
        dnsServers = ["10.128.1.4"]
      }
      subnets = [
        {
          name = "snet-api-management"
          properties = {
            addressPrefix                  = "10.128.64.64/27"
            defaultOutboundAccess          = false
            privateEndpointNetworkPolicies = "Enabled"
            networkSecurityGroup = {
              id = azapi_resource.spoke_service_live_westeurope_nsg_snet_api_management.id
            }
            routeTable = {
              id = azapi_resource.spoke_service_live_westeurope_routes_api_management.id
            }
          }
        },
        {
          name = "snet-private-endpoints"
          properties = {
            addressPrefix                  = "10.128.64.0/26"
            defaultOutboundAccess          = false
            privateEndpointNetworkPolicies = "Enabled"
            networkSecurityGroup = {
              id = azapi_resource.spoke_service_live_westeurope_nsg_snet_private_endpoints.id
            }
            routeTable = {
              id = azapi_resource.spoke_service_live_westeurope_routes.id
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

# The way to the hub.
# landing-zone.yaml:41
resource "azapi_resource" "spoke_service_live_westeurope_peering_to_hub" {
  type      = "Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2025-09-01"
  parent_id = azapi_resource.spoke_service_live_westeurope_vnet.id
  name      = "mp-to-hub-prd-weu-peer"

  body = {
    properties = {
      remoteVirtualNetwork = {
        id = var.hub_westeurope_vnet_id
      }
      allowVirtualNetworkAccess = true
      allowForwardedTraffic     = true
      allowGatewayTransit       = false
      useRemoteGateways         = false
    }
  }

  depends_on = [
    azapi_resource.hub_westeurope_peering_service_live,
  ]
}
