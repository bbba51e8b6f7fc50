# Field service
# Makes the subscription ready: its place in the tree, its network on both sides, names, logs, protection.
# Written by Fairway from the estate: change the estate, not this file.

# The existing hub's side of the peering: the only thing that is added to it.
# landing-zone.yaml:41
resource "azapi_resource" "hub_westeurope_peering_service_live" {
  type      = "Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2025-09-01"
  parent_id = var.hub_westeurope_vnet_id
  name      = "mp-to-spoke-service-live-prd-weu-peer"

  body = {
    properties = {
      remoteVirtualNetwork = {
        id = azapi_resource.spoke_service_live_westeurope_vnet.id
      }
      allowVirtualNetworkAccess = true
      allowForwardedTraffic     = true
      allowGatewayTransit       = false
      useRemoteGateways         = false
    }
  }
}
