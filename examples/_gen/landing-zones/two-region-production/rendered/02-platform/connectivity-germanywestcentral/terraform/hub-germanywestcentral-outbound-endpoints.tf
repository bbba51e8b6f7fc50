# Connectivity in germanywestcentral
# The hub of germanywestcentral: its network, what leaves through it, the way to machines and to on-premises.
# Written by Fairway from the estate: change the estate, not this file.

# Questions for on-premises leave here.
# network.yaml:22
resource "azapi_resource" "hub_germanywestcentral_resolver_outbound" {
  type      = "Microsoft.Network/dnsResolvers/outboundEndpoints@2025-05-01"
  parent_id = azapi_resource.hub_germanywestcentral_resolver.id
  name      = "outbound"
  location  = "germanywestcentral"

  tags = {
    team        = "platform"
    environment = "platform"
    workload    = "platform"
    managed-by  = "fairway"
  }

  body = {
    properties = {
      subnet = {
        id = "${azapi_resource.hub_germanywestcentral_vnet.id}/subnets/snet-dns-outbound"
      }
    }
  }

  depends_on = [
    azapi_resource.hub_germanywestcentral_resolver_inbound,
  ]
}
