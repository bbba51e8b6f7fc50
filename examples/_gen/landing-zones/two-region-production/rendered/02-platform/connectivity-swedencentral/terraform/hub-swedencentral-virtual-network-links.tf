# Connectivity in swedencentral
# The hub of swedencentral: its network, what leaves through it, the way to machines and to on-premises.
# Written by Fairway from the estate: change the estate, not this file.

# The hub asks by these rules, and so do the spokes that ask the hub.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_resolver_ruleset_link" {
  type      = "Microsoft.Network/dnsForwardingRulesets/virtualNetworkLinks@2025-05-01"
  parent_id = azapi_resource.hub_swedencentral_resolver_ruleset.id
  name      = "hub"

  body = {
    properties = {
      virtualNetwork = {
        id = azapi_resource.hub_swedencentral_vnet.id
      }
    }
  }
}
