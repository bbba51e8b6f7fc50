# claims-search
# Answers from documents for claims, in Claims.
# Written by Fairway from the estate: change the estate, not this file.

# What claims-search signs in with: no password, no key
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_swedencentral_identity_workload" {
  type      = "Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30"
  parent_id = azapi_resource.group_sub_claims_prod_rg_claims_search_prod_sdc.id
  name      = "id-claims-search-prod-sdc"
  location  = "swedencentral"

  tags = {
    team        = "claims"
    environment = "prod"
    cost-center = "CC-4100"
    workload    = "claims-search"
    managed-by  = "fairway"
    golden-path = "rag"
  }

  response_export_values = ["properties.principalId"]
}

# What claims-search (ingestion) signs in with: no password, no key
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_swedencentral_identity_ingestion" {
  type      = "Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30"
  parent_id = azapi_resource.group_sub_claims_prod_rg_claims_search_prod_sdc.id
  name      = "id-claims-search-prod-sdc-ingestion"
  location  = "swedencentral"

  tags = {
    team        = "claims"
    environment = "prod"
    cost-center = "CC-4100"
    workload    = "claims-search"
    managed-by  = "fairway"
    golden-path = "rag"
  }

  response_export_values = ["properties.principalId"]
}
