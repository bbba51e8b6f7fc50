# Connectivity in swedencentral
# The hub of swedencentral: its network, what leaves through it, the way to machines and to on-premises.
# Written by Fairway from the estate: change the estate, not this file.

# What the firewall lets through; it answers names for spokes, so that rules can name hosts.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_firewall_policy" {
  type      = "Microsoft.Network/firewallPolicies@2025-09-01"
  parent_id = azapi_resource.group_sub_connectivity_rg_connectivity_sdc.id
  name      = "afwp-hub-sdc"
  location  = "swedencentral"

  tags = {
    team        = "platform"
    environment = "platform"
    workload    = "platform"
    managed-by  = "fairway"
  }

  body = {
    properties = {
      sku = {
        tier = "Premium"
      }
      threatIntelMode = "Deny"
      dnsSettings = {
        enableProxy = true
        servers     = []
      }
      intrusionDetection = {
        mode = "Alert"
      }
    }
  }
}
