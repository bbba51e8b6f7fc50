# Field service
# Makes the subscription ready: its place in the tree, its network on both sides, names, logs, protection.
# Written by Fairway from the estate: change the estate, not this file.

# The network of service-live in swedencentral.
# landing-zone.yaml:41
resource "azapi_resource" "group_mp_service_live_mp_service_live_prd_sdc_rg_network" {
  type      = "Microsoft.Resources/resourceGroups@2025-04-01"
  parent_id = "/subscriptions/${var.subscription_mp_service_live}"
  name      = "mp-service-live-prd-sdc-rg-network"
  location  = "swedencentral"

  tags = {
    team        = "service"
    environment = "live"
    cost-center = "7210"
    application = "service-live"
    managed-by  = "fairway"
  }
}

# The network of service-live in westeurope.
# landing-zone.yaml:41
resource "azapi_resource" "group_mp_service_live_mp_service_live_prd_weu_rg_network" {
  type      = "Microsoft.Resources/resourceGroups@2025-04-01"
  parent_id = "/subscriptions/${var.subscription_mp_service_live}"
  name      = "mp-service-live-prd-weu-rg-network"
  location  = "westeurope"

  tags = {
    team        = "service"
    environment = "live"
    cost-center = "7210"
    application = "service-live"
    managed-by  = "fairway"
  }
}
