# claims-assistant
# Models in the EU for claims, in Claims.
# Written by Fairway from the estate: change the estate, not this file.

# Everything of claims-assistant in germanywestcentral
# requests/claims-assistant.yaml:3
resource "azapi_resource" "group_sub_claims_prod_rg_claims_assistant_prod_gwc" {
  type      = "Microsoft.Resources/resourceGroups@2025-04-01"
  parent_id = "/subscriptions/${var.subscription_sub_claims_prod}"
  name      = "rg-claims-assistant-prod-gwc"
  location  = "germanywestcentral"

  tags = {
    team        = "claims"
    environment = "prod"
    cost-center = "CC-4100"
    workload    = "claims-assistant"
    managed-by  = "fairway"
    golden-path = "eu-models"
  }
}

# Everything of claims-assistant in swedencentral
# requests/claims-assistant.yaml:3
resource "azapi_resource" "group_sub_claims_prod_rg_claims_assistant_prod_sdc" {
  type      = "Microsoft.Resources/resourceGroups@2025-04-01"
  parent_id = "/subscriptions/${var.subscription_sub_claims_prod}"
  name      = "rg-claims-assistant-prod-sdc"
  location  = "swedencentral"

  tags = {
    team        = "claims"
    environment = "prod"
    cost-center = "CC-4100"
    workload    = "claims-assistant"
    managed-by  = "fairway"
    golden-path = "eu-models"
  }
}
