# Connectivity in swedencentral
# The hub of swedencentral: its network, what leaves through it, the way to machines and to on-premises.
# Written by Fairway from the estate: change the estate, not this file.

# Servers on-premises forward their questions here: 10.64.224.164.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_resolver_inbound" {
  type      = "Microsoft.Network/dnsResolvers/inboundEndpoints@2025-05-01"
  parent_id = azapi_resource.hub_swedencentral_resolver.id
  name      = "inbound"
  location  = "swedencentral"

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
          privateIpAddress          = "10.64.224.164"
          privateIpAllocationMethod = "Static"
          subnet = {
            id = "${azapi_resource.hub_swedencentral_vnet.id}/subnets/snet-dns-inbound"
          }
        },
      ]
    }
  }
}
