# Connectivity in germanywestcentral
# The hub of germanywestcentral: its network, what leaves through it, the way to machines and to on-premises.
# Written by Fairway from the estate: change the estate, not this file.

# From the hub of germanywestcentral to that of swedencentral.
# network.yaml:22
resource "azapi_resource" "hub_germanywestcentral_hub_peering_swedencentral" {
  type      = "Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2025-09-01"
  parent_id = azapi_resource.hub_germanywestcentral_vnet.id
  name      = "peer-to-hub-swedencentral-gwc"

  body = {
    properties = {
      remoteVirtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      allowVirtualNetworkAccess = true
      allowForwardedTraffic     = true
      allowGatewayTransit       = false
      useRemoteGateways         = false
    }
  }
}
