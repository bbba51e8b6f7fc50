# Connectivity in germanywestcentral
# The hub of germanywestcentral: its network, what leaves through it, the way to machines and to on-premises.
# Written by Fairway from the estate: change the estate, not this file.

# Subnets for aks-nodes.
# network.yaml:22
resource "azapi_resource" "hub_germanywestcentral_ip_group_aks_nodes" {
  type      = "Microsoft.Network/ipGroups@2025-09-01"
  parent_id = azapi_resource.group_sub_connectivity_rg_connectivity_gwc.id
  name      = "ipg-hub-gwc-aks-nodes"
  location  = "germanywestcentral"

  tags = {
    team        = "platform"
    environment = "platform"
    workload    = "platform"
    managed-by  = "fairway"
  }

  body = {
    properties = {
      ipAddresses = ["10.65.8.64/27", "10.65.8.96/28"]
    }
  }
}

# Subnets for gpu-nodes.
# network.yaml:22
resource "azapi_resource" "hub_germanywestcentral_ip_group_gpu_nodes" {
  type      = "Microsoft.Network/ipGroups@2025-09-01"
  parent_id = azapi_resource.group_sub_connectivity_rg_connectivity_gwc.id
  name      = "ipg-hub-gwc-gpu-nodes"
  location  = "germanywestcentral"

  tags = {
    team        = "platform"
    environment = "platform"
    workload    = "platform"
    managed-by  = "fairway"
  }

  body = {
    properties = {
      ipAddresses = ["10.65.8.96/28"]
    }
  }
}

# Every network that leaves through this hub.
# network.yaml:22
resource "azapi_resource" "hub_germanywestcentral_ip_group_spokes" {
  type      = "Microsoft.Network/ipGroups@2025-09-01"
  parent_id = azapi_resource.group_sub_connectivity_rg_connectivity_gwc.id
  name      = "ipg-hub-gwc-spokes"
  location  = "germanywestcentral"

  tags = {
    team        = "platform"
    environment = "platform"
    workload    = "platform"
    managed-by  = "fairway"
  }

  body = {
    properties = {
      ipAddresses = ["10.65.4.0/22", "10.65.8.0/22"]
    }
  }
}

# Subnets for api-management.
# network.yaml:22
resource "azapi_resource" "hub_germanywestcentral_ip_group_api_management" {
  type      = "Microsoft.Network/ipGroups@2025-09-01"
  parent_id = azapi_resource.group_sub_connectivity_rg_connectivity_gwc.id
  name      = "ipg-hub-gwc-api-management"
  location  = "germanywestcentral"

  tags = {
    team        = "platform"
    environment = "platform"
    workload    = "platform"
    managed-by  = "fairway"
  }

  body = {
    properties = {
      ipAddresses = ["10.65.4.64/27"]
    }
  }
}
