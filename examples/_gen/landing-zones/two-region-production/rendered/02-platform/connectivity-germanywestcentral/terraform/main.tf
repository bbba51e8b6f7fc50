# Connectivity in germanywestcentral
# The hub of germanywestcentral: its network, what leaves through it, the way to machines and to on-premises.
# Written by Fairway from the estate: change the estate, not this file.

# The hub of germanywestcentral.
# network.yaml:22
resource "azapi_resource" "group_rg_connectivity_gwc" {
  type      = "Microsoft.Resources/resourceGroups@2025-04-01"
  parent_id = "/subscriptions/${var.subscription_sub_connectivity}"
  name      = "rg-connectivity-gwc"
  location  = "germanywestcentral"
  tags      = local.tags
}

# From the hub of swedencentral to that of germanywestcentral.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_hub_peering_germanywestcentral" {
  type      = "Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2025-09-01"
  parent_id = var.hub_swedencentral_vnet_id
  name      = "peer-to-hub-germanywestcentral-sdc"

  body = {
    properties = {
      remoteVirtualNetwork = {
        id = azapi_resource.hub_germanywestcentral_vnet.id
      }
      allowVirtualNetworkAccess = true
      allowForwardedTraffic     = true
      allowGatewayTransit       = false
      useRemoteGateways         = false
    }
  }
}
