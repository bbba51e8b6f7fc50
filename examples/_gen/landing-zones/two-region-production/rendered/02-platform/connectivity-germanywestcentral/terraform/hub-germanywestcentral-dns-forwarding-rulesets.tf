# Connectivity in germanywestcentral
# The hub of germanywestcentral: its network, what leaves through it, the way to machines and to on-premises.
# Written by Fairway from the estate: change the estate, not this file.

# Which names are asked on-premises.
# network.yaml:22
resource "azapi_resource" "hub_germanywestcentral_resolver_ruleset" {
  type      = "Microsoft.Network/dnsForwardingRulesets@2025-05-01"
  parent_id = azapi_resource.group_sub_connectivity_rg_connectivity_gwc.id
  name      = "dnsfrs-hub-gwc"
  location  = "germanywestcentral"

  tags = {
    team        = "platform"
    environment = "platform"
    workload    = "platform"
    managed-by  = "fairway"
  }

  body = {
    properties = {
      dnsResolverOutboundEndpoints = [
        {
          id = azapi_resource.hub_germanywestcentral_resolver_outbound.id
        },
      ]
    }
  }
}
