# Connectivity in swedencentral
# The hub of swedencentral: its network, what leaves through it, the way to machines and to on-premises.
# Written by Fairway from the estate: change the estate, not this file.

# Subnets for aks-nodes.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_ip_group_aks_nodes" {
  type      = "Microsoft.Network/ipGroups@2025-09-01"
  parent_id = azapi_resource.group_sub_connectivity_rg_connectivity_sdc.id
  name      = "ipg-hub-sdc-aks-nodes"
  location  = "swedencentral"

  tags = {
    team        = "platform"
    environment = "platform"
    workload    = "platform"
    managed-by  = "fairway"
  }

  body = {
    properties = {
      ipAddresses = ["10.64.232.64/27", "10.64.232.96/27"]
    }
  }
}

# Subnets for gpu-nodes.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_ip_group_gpu_nodes" {
  type      = "Microsoft.Network/ipGroups@2025-09-01"
  parent_id = azapi_resource.group_sub_connectivity_rg_connectivity_sdc.id
  name      = "ipg-hub-sdc-gpu-nodes"
  location  = "swedencentral"

  tags = {
    team        = "platform"
    environment = "platform"
    workload    = "platform"
    managed-by  = "fairway"
  }

  body = {
    properties = {
      ipAddresses = ["10.64.232.96/27"]
    }
  }
}

# Every network that leaves through this hub.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_ip_group_spokes" {
  type      = "Microsoft.Network/ipGroups@2025-09-01"
  parent_id = azapi_resource.group_sub_connectivity_rg_connectivity_sdc.id
  name      = "ipg-hub-sdc-spokes"
  location  = "swedencentral"

  tags = {
    team        = "platform"
    environment = "platform"
    workload    = "platform"
    managed-by  = "fairway"
  }

  body = {
    properties = {
      ipAddresses = ["10.64.228.0/22", "10.64.232.0/22", "10.64.236.0/22"]
    }
  }
}

# Subnets for api-management.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_ip_group_api_management" {
  type      = "Microsoft.Network/ipGroups@2025-09-01"
  parent_id = azapi_resource.group_sub_connectivity_rg_connectivity_sdc.id
  name      = "ipg-hub-sdc-api-management"
  location  = "swedencentral"

  tags = {
    team        = "platform"
    environment = "platform"
    workload    = "platform"
    managed-by  = "fairway"
  }

  body = {
    properties = {
      ipAddresses = ["10.64.228.64/27"]
    }
  }
}
