# claims-search
# Answers from documents for claims, in Claims.
# Written by Fairway from the estate: change the estate, not this file.

# What claims-search finds its documents with
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_swedencentral_search" {
  type      = "Microsoft.Search/searchServices@2025-05-01"
  parent_id = azapi_resource.group_sub_claims_prod_rg_claims_search_prod_sdc.id
  name      = "srch-claims-search-prod-sdc-r7627"
  location  = "swedencentral"

  tags = {
    team        = "claims"
    environment = "prod"
    cost-center = "CC-4100"
    workload    = "claims-search"
    managed-by  = "fairway"
    golden-path = "rag"
  }

  identity {
    type = "SystemAssigned"
  }

  body = {
    sku = {
      name = "standard"
    }
    properties = {
      replicaCount        = 3
      partitionCount      = 1
      hostingMode         = "Default"
      disableLocalAuth    = true
      publicNetworkAccess = "Disabled"
      networkRuleSet = {
        bypass  = "None"
        ipRules = []
      }
      semanticSearch = "standard"
    }
  }

  timeouts {
    create = "60m"
    update = "60m"
    delete = "60m"
  }
}
