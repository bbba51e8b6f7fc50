# Connectivity in swedencentral
# The hub of swedencentral: its network, what leaves through it, the way to machines and to on-premises.
# Written by Fairway from the estate: change the estate, not this file.

# Answers names of private endpoints for on-premises.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_resolver" {
  type      = "Microsoft.Network/dnsResolvers@2025-05-01"
  parent_id = azapi_resource.group_sub_connectivity_rg_connectivity_sdc.id
  name      = "dnspr-hub-sdc"
  location  = "swedencentral"

  tags = {
    team        = "platform"
    environment = "platform"
    workload    = "platform"
    managed-by  = "fairway"
  }

  body = {
    properties = {
      virtualNetwork = {
        id = azapi_resource.hub_swedencentral_vnet.id
      }
    }
  }
}
