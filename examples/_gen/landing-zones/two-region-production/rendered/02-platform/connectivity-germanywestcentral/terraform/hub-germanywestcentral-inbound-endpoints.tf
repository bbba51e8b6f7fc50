# Connectivity in germanywestcentral
# The hub of germanywestcentral: its network, what leaves through it, the way to machines and to on-premises.
# Written by Fairway from the estate: change the estate, not this file.

# Servers on-premises forward their questions here: 10.65.0.164.
# network.yaml:22
resource "azapi_resource" "hub_germanywestcentral_resolver_inbound" {
  type      = "Microsoft.Network/dnsResolvers/inboundEndpoints@2025-05-01"
  parent_id = azapi_resource.hub_germanywestcentral_resolver.id
  name      = "inbound"
  location  = "germanywestcentral"

  tags = {
    team        = "platform"
    environment = "platform"
    workload    = "platform"
    managed-by  = "fairway"
  }

  body = {
    properties = {
      ipConfigurations = [
        {
          privateIpAddress          = "10.65.0.164"
          privateIpAllocationMethod = "Static"
          subnet = {
            id = "${azapi_resource.hub_germanywestcentral_vnet.id}/subnets/snet-dns-inbound"
          }
        },
      ]
    }
  }
}
