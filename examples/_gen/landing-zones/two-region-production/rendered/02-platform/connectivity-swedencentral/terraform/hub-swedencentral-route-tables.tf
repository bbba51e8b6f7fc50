# Connectivity in swedencentral
# The hub of swedencentral: its network, what leaves through it, the way to machines and to on-premises.
# Written by Fairway from the estate: change the estate, not this file.

# The firewall reaches the internet itself, and other regions through their own firewall.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_route_table_firewall" {
  type      = "Microsoft.Network/routeTables@2025-09-01"
  parent_id = azapi_resource.group_sub_connectivity_rg_connectivity_sdc.id
  name      = "rt-hub-sdc-firewall"
  location  = "swedencentral"

  tags = {
    team        = "platform"
    environment = "platform"
    workload    = "platform"
    managed-by  = "fairway"
  }

  body = {
    properties = {
      disableBgpRoutePropagation = false
      routes = [
        {
          name = "to-internet"
          properties = {
            addressPrefix = "0.0.0.0/0"
            nextHopType   = "Internet"
          }
        },
        {
          name = "to-germanywestcentral-1"
          properties = {
            addressPrefix    = "10.65.0.0/16"
            nextHopType      = "VirtualAppliance"
            nextHopIpAddress = "10.65.0.4"
          }
        },
      ]
    }
  }
}

# What comes from on-premises passes the firewall before it reaches a spoke: one route for each, for a wider one would lose against the peering.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_route_table_gateway" {
  type      = "Microsoft.Network/routeTables@2025-09-01"
  parent_id = azapi_resource.group_sub_connectivity_rg_connectivity_sdc.id
  name      = "rt-hub-sdc-gateway"
  location  = "swedencentral"

  tags = {
    team        = "platform"
    environment = "platform"
    workload    = "platform"
    managed-by  = "fairway"
  }

  body = {
    properties = {
      disableBgpRoutePropagation = false
      routes = [
        {
          name = "to-claims-prod"
          properties = {
            addressPrefix    = "10.64.228.0/22"
            nextHopType      = "VirtualAppliance"
            nextHopIpAddress = "10.64.224.4"
          }
        },
        {
          name = "to-gpu-prod"
          properties = {
            addressPrefix    = "10.64.232.0/22"
            nextHopType      = "VirtualAppliance"
            nextHopIpAddress = "10.64.224.4"
          }
        },
        {
          name = "to-risk-dev"
          properties = {
            addressPrefix    = "10.64.236.0/22"
            nextHopType      = "VirtualAppliance"
            nextHopIpAddress = "10.64.224.4"
          }
        },
      ]
    }
  }
}

# Nothing is routed otherwise than Azure does for dns-inbound.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_route_table_dns_inbound" {
  type      = "Microsoft.Network/routeTables@2025-09-01"
  parent_id = azapi_resource.group_sub_connectivity_rg_connectivity_sdc.id
  name      = "rt-hub-sdc-dns-inbound"
  location  = "swedencentral"

  tags = {
    team        = "platform"
    environment = "platform"
    workload    = "platform"
    managed-by  = "fairway"
  }

  body = {
    properties = {
      disableBgpRoutePropagation = false
      routes                     = []
    }
  }
}

# Nothing is routed otherwise than Azure does for dns-outbound.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_route_table_dns_outbound" {
  type      = "Microsoft.Network/routeTables@2025-09-01"
  parent_id = azapi_resource.group_sub_connectivity_rg_connectivity_sdc.id
  name      = "rt-hub-sdc-dns-outbound"
  location  = "swedencentral"

  tags = {
    team        = "platform"
    environment = "platform"
    workload    = "platform"
    managed-by  = "fairway"
  }

  body = {
    properties = {
      disableBgpRoutePropagation = false
      routes                     = []
    }
  }
}
