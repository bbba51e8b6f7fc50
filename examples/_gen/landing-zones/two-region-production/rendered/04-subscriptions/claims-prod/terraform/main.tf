# Claims
# Makes the subscription ready: its place in the tree, its network on both sides, names, logs, protection.
# Written by Fairway from the estate: change the estate, not this file.

# The network of claims-prod in germanywestcentral.
# landing-zone.yaml:25
resource "azapi_resource" "group_rg_claims_prod_prod_gwc_network" {
  type      = "Microsoft.Resources/resourceGroups@2025-04-01"
  parent_id = "/subscriptions/${var.subscription_sub_claims_prod}"
  name      = "rg-claims-prod-prod-gwc-network"
  location  = "germanywestcentral"
  tags      = local.tags
}

# The network of claims-prod in swedencentral.
# landing-zone.yaml:25
resource "azapi_resource" "group_rg_claims_prod_prod_sdc_network" {
  type      = "Microsoft.Resources/resourceGroups@2025-04-01"
  parent_id = "/subscriptions/${var.subscription_sub_claims_prod}"
  name      = "rg-claims-prod-prod-sdc-network"
  location  = "swedencentral"
  tags      = local.tags
}

# The hub's side of the peering.
# landing-zone.yaml:25
resource "azapi_resource" "hub_germanywestcentral_peering_claims_prod" {
  type      = "Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2025-09-01"
  parent_id = var.hub_germanywestcentral_vnet_id
  name      = "peer-to-spoke-claims-prod-prod-gwc"

  body = {
    properties = {
      remoteVirtualNetwork = {
        id = azapi_resource.spoke_germanywestcentral_vnet.id
      }
      allowVirtualNetworkAccess = true
      allowForwardedTraffic     = true
      allowGatewayTransit       = true
      useRemoteGateways         = false
    }
  }
}

# The hub's side of the peering.
# landing-zone.yaml:25
resource "azapi_resource" "hub_swedencentral_peering_claims_prod" {
  type      = "Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2025-09-01"
  parent_id = var.hub_swedencentral_vnet_id
  name      = "peer-to-spoke-claims-prod-prod-sdc"

  body = {
    properties = {
      remoteVirtualNetwork = {
        id = azapi_resource.spoke_swedencentral_vnet.id
      }
      allowVirtualNetworkAccess = true
      allowForwardedTraffic     = true
      allowGatewayTransit       = true
      useRemoteGateways         = false
    }
  }
}

# sub-claims-prod inherits the policies of AI corp
# landing-zone.yaml:25
resource "azapi_resource" "mg_ai_corp_subscription_sub_claims_prod" {
  type      = "Microsoft.Management/managementGroups/subscriptions@2023-04-01"
  parent_id = var.mg_ai_corp_id
  name      = "4f0c5d1e-0000-4000-8000-000000000011"
}
