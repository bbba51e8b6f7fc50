# Field service
# Makes the subscription ready: its place in the tree, its network on both sides, names, logs, protection.
# Written by Fairway from the estate: change the estate, not this file.

# What may reach snet-private-endpoints.
# landing-zone.yaml:41
resource "azapi_resource" "spoke_service_live_swedencentral_nsg_snet_private_endpoints" {
  type      = "Microsoft.Network/networkSecurityGroups@2025-09-01"
  parent_id = azapi_resource.group_mp_service_live_mp_service_live_prd_sdc_rg_network.id
  name      = "mp-service-live-prd-sdc-nsg-snet-private-endpoints"
  location  = "swedencentral"

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
resource "azapi_resource" "spoke_service_live_swedencentral_routes" {
  type      = "Microsoft.Network/routeTables@2025-09-01"
  parent_id = azapi_resource.group_mp_service_live_mp_service_live_prd_sdc_rg_network.id
  name      = "mp-service-live-prd-sdc-rt"
  location  = "swedencentral"

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
            nextHopIpAddress = "10.129.0.4"
          }
        },
      ]
    }
  }
}

# The network of service-live in swedencentral.
# landing-zone.yaml:41
resource "azapi_resource" "spoke_service_live_swedencentral_vnet" {
  type      = "Microsoft.Network/virtualNetworks@2025-09-01"
  parent_id = azapi_resource.group_mp_service_live_mp_service_live_prd_sdc_rg_network.id
  name      = "mp-service-live-prd-sdc-vnet"
  location  = "swedencentral"

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
        addressPrefixes = ["10.129.64.0/22"]
      }
      dhcpOptions = {
        dnsServers = ["10.129.1.4"]
      }
      subnets = [
        {
          name = "snet-private-endpoints"
          properties = {
            addressPrefix                  = "10.129.64.0/26"
            defaultOutboundAccess          = false
            privateEndpointNetworkPolicies = "Enabled"
            networkSecurityGroup = {
              id = azapi_resource.spoke_service_live_swedencentral_nsg_snet_private_endpoints.id
            }
            routeTable = {
              id = azapi_resource.spoke_service_live_swedencentral_routes.id
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
resource "azapi_resource" "spoke_service_live_swedencentral_peering_to_hub" {
  type      = "Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2025-09-01"
  parent_id = azapi_resource.spoke_service_live_swedencentral_vnet.id
  name      = "mp-to-hub-prd-sdc-peer"

  body = {
    properties = {
      remoteVirtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      allowVirtualNetworkAccess = true
      allowForwardedTraffic     = true
      allowGatewayTransit       = false
      useRemoteGateways         = false
    }
  }

  depends_on = [
    azapi_resource.hub_swedencentral_peering_service_live,
  ]
}
