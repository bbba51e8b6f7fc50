# Connectivity in germanywestcentral
# The hub of germanywestcentral: its network, what leaves through it, the way to machines and to on-premises.
# Written by Fairway from the estate: change the estate, not this file.

# Answers names of private endpoints for on-premises.
# network.yaml:22
resource "azapi_resource" "hub_germanywestcentral_resolver" {
  type      = "Microsoft.Network/dnsResolvers@2025-05-01"
  parent_id = azapi_resource.group_sub_connectivity_rg_connectivity_gwc.id
  name      = "dnspr-hub-gwc"
  location  = "germanywestcentral"

  tags = {
    team        = "platform"
    environment = "platform"
    workload    = "platform"
    managed-by  = "fairway"
  }

  body = {
    properties = {
      virtualNetwork = {
        id = azapi_resource.hub_germanywestcentral_vnet.id
      }
    }
  }
}
