# Connectivity in germanywestcentral
# The hub of germanywestcentral: its network, what leaves through it, the way to machines and to on-premises.
# Written by Fairway from the estate: change the estate, not this file.

# What the firewall lets through; it answers names for spokes, so that rules can name hosts.
# network.yaml:22
resource "azapi_resource" "hub_germanywestcentral_firewall_policy" {
  type      = "Microsoft.Network/firewallPolicies@2025-09-01"
  parent_id = azapi_resource.group_sub_connectivity_rg_connectivity_gwc.id
  name      = "afwp-hub-gwc"
  location  = "germanywestcentral"

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
