# GPU platform
# Makes the subscription ready: its place in the tree, its network on both sides, names, logs, protection.
# Written by Fairway from the estate: change the estate, not this file.

# The hub's side of the peering.
# landing-zone.yaml:31
resource "azapi_resource" "hub_swedencentral_peering_gpu_prod" {
  type      = "Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2025-09-01"
  parent_id = var.hub_swedencentral_vnet_id
  name      = "peer-to-spoke-gpu-prod-prod-sdc"

  body = {
    properties = {
      remoteVirtualNetwork = {
        id = azapi_resource.spoke_gpu_prod_swedencentral_vnet.id
      }
      allowVirtualNetworkAccess = true
      allowForwardedTraffic     = true
      allowGatewayTransit       = true
      useRemoteGateways         = false
    }
  }
}
