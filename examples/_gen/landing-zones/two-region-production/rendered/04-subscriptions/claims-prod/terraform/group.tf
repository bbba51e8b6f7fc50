# Claims
# Makes the subscription ready: its place in the tree, its network on both sides, names, logs, protection.
# Written by Fairway from the estate: change the estate, not this file.

# The network of claims-prod in germanywestcentral.
# landing-zone.yaml:25
resource "azapi_resource" "group_sub_claims_prod_rg_claims_prod_prod_gwc_network" {
  type      = "Microsoft.Resources/resourceGroups@2025-04-01"
  parent_id = "/subscriptions/${var.subscription_sub_claims_prod}"
  name      = "rg-claims-prod-prod-gwc-network"
  location  = "germanywestcentral"

  tags = {
    team        = "claims"
    environment = "prod"
    cost-center = "CC-4100"
    workload    = "claims-prod"
    managed-by  = "fairway"
  }
}

# The network of claims-prod in swedencentral.
# landing-zone.yaml:25
resource "azapi_resource" "group_sub_claims_prod_rg_claims_prod_prod_sdc_network" {
  type      = "Microsoft.Resources/resourceGroups@2025-04-01"
  parent_id = "/subscriptions/${var.subscription_sub_claims_prod}"
  name      = "rg-claims-prod-prod-sdc-network"
  location  = "swedencentral"

  tags = {
    team        = "claims"
    environment = "prod"
    cost-center = "CC-4100"
    workload    = "claims-prod"
    managed-by  = "fairway"
  }
}
