# Claims
# Makes the subscription ready: its place in the tree, its network on both sides, names, logs, protection.
# Written by Fairway from the estate: change the estate, not this file.

# The hub's side of the peering.
# landing-zone.yaml:25
resource "azapi_resource" "hub_germanywestcentral_peering_claims_prod" {
  type      = "Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2025-09-01"
  parent_id = var.hub_germanywestcentral_vnet_id
  name      = "peer-to-spoke-claims-prod-prod-gwc"

  body = {
    properties = {
      remoteVirtualNetwork = {
        id = azapi_resource.spoke_claims_prod_germanywestcentral_vnet.id
      }
      allowVirtualNetworkAccess = true
      allowForwardedTraffic     = true
      allowGatewayTransit       = true
      useRemoteGateways         = false
    }
  }
}
