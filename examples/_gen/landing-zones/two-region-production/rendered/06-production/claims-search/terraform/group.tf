# claims-search
# Answers from documents for claims, in Claims.
# Written by Fairway from the estate: change the estate, not this file.

# Everything of claims-search in germanywestcentral
# requests/claims-search.yaml:3
resource "azapi_resource" "group_sub_claims_prod_rg_claims_search_prod_gwc" {
  type      = "Microsoft.Resources/resourceGroups@2025-04-01"
  parent_id = "/subscriptions/${var.subscription_sub_claims_prod}"
  name      = "rg-claims-search-prod-gwc"
  location  = "germanywestcentral"

  tags = {
    team        = "claims"
    environment = "prod"
    cost-center = "CC-4100"
    workload    = "claims-search"
    managed-by  = "fairway"
    golden-path = "rag"
  }
}

# Everything of claims-search in swedencentral
# requests/claims-search.yaml:3
resource "azapi_resource" "group_sub_claims_prod_rg_claims_search_prod_sdc" {
  type      = "Microsoft.Resources/resourceGroups@2025-04-01"
  parent_id = "/subscriptions/${var.subscription_sub_claims_prod}"
  name      = "rg-claims-search-prod-sdc"
  location  = "swedencentral"

  tags = {
    team        = "claims"
    environment = "prod"
    cost-center = "CC-4100"
    workload    = "claims-search"
    managed-by  = "fairway"
    golden-path = "rag"
  }
}
