# Connectivity in swedencentral
# The hub of swedencentral: its network, what leaves through it, the way to machines and to on-premises.
# Written by Fairway from the estate: change the estate, not this file.

# The way through the circuit frankfurt.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_gateway_connection_frankfurt" {
  type      = "Microsoft.Network/connections@2025-09-01"
  parent_id = azapi_resource.group_sub_connectivity_rg_connectivity_sdc.id
  name      = "con-hub-sdc-frankfurt"
  location  = "swedencentral"

  tags = {
    team        = "platform"
    environment = "platform"
    workload    = "platform"
    managed-by  = "fairway"
  }

  body = {
    properties = {
      virtualNetworkGateway1 = {
        id         = azapi_resource.hub_swedencentral_gateway.id
        properties = {}
      }
      connectionType = "ExpressRoute"
      peer = {
        id = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-expressroute/providers/Microsoft.Network/expressRouteCircuits/erc-frankfurt"
      }
    }
  }
}

# The way through the circuit stockholm.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_gateway_connection_stockholm" {
  type      = "Microsoft.Network/connections@2025-09-01"
  parent_id = azapi_resource.group_sub_connectivity_rg_connectivity_sdc.id
  name      = "con-hub-sdc-stockholm"
  location  = "swedencentral"

  tags = {
    team        = "platform"
    environment = "platform"
    workload    = "platform"
    managed-by  = "fairway"
  }

  body = {
    properties = {
      virtualNetworkGateway1 = {
        id         = azapi_resource.hub_swedencentral_gateway.id
        properties = {}
      }
      connectionType = "ExpressRoute"
      peer = {
        id = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-expressroute/providers/Microsoft.Network/expressRouteCircuits/erc-stockholm"
      }
    }
  }
}
