# Connectivity in germanywestcentral
# The hub of germanywestcentral: its network, what leaves through it, the way to machines and to on-premises.
# Written by Fairway from the estate: change the estate, not this file.

# corp.northlight.example. is known on-premises.
# network.yaml:22
resource "azapi_resource" "hub_germanywestcentral_resolver_ruleset_to_corp_northlight_example_dd9283" {
  type      = "Microsoft.Network/dnsForwardingRulesets/forwardingRules@2025-05-01"
  parent_id = azapi_resource.hub_germanywestcentral_resolver_ruleset.id
  name      = "to-corp-northlight-example-dd9283"

  body = {
    properties = {
      domainName          = "corp.northlight.example."
      forwardingRuleState = "Enabled"
      targetDnsServers = [
        {
          ipAddress = "10.1.0.53"
          port      = 53
        },
        {
          ipAddress = "10.1.1.53"
          port      = 53
        },
      ]
    }
  }
}
