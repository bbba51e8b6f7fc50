# manuals
# Models for applications for service, in Field service.
# Written by Fairway from the estate: change the estate, not this file.

# Everything of manuals in swedencentral
# requests.yaml:21
resource "azapi_resource" "group_mp_service_live_mp_manuals_prd_sdc_rg" {
  type      = "Microsoft.Resources/resourceGroups@2025-04-01"
  parent_id = "/subscriptions/${var.subscription_mp_service_live}"
  name      = "mp-manuals-prd-sdc-rg"
  location  = "swedencentral"

  tags = {
    team        = "service"
    environment = "live"
    cost-center = "7210"
    application = "manuals"
    managed-by  = "fairway"
  }
}

# Everything of manuals in westeurope
# requests.yaml:21
resource "azapi_resource" "group_mp_service_live_mp_manuals_prd_weu_rg" {
  type      = "Microsoft.Resources/resourceGroups@2025-04-01"
  parent_id = "/subscriptions/${var.subscription_mp_service_live}"
  name      = "mp-manuals-prd-weu-rg"
  location  = "westeurope"

  tags = {
    team        = "service"
    environment = "live"
    cost-center = "7210"
    application = "manuals"
    managed-by  = "fairway"
  }
}
