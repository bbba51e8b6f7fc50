# field-notes
# Answers from documents for product, in Harvest forecast.
# Written by Fairway from the estate: change the estate, not this file.

# What field-notes finds its documents with
# requests.yaml:3
resource "azapi_resource" "workload_field_notes_swedencentral_search" {
  type      = "Microsoft.Search/searchServices@2025-05-01"
  parent_id = azapi_resource.group_sub_forecast_dev_rg_field_notes_dev_sdc.id
  name      = "srch-field-notes-dev-sdc-caazo"
  location  = "swedencentral"

  tags = {
    team        = "product"
    environment = "dev"
    cost-center = "K-1"
    workload    = "field-notes"
    managed-by  = "fairway"
    golden-path = "rag"
  }

  identity {
    type = "SystemAssigned"
  }

  body = {
    sku = {
      name = "basic"
    }
    properties = {
      replicaCount        = 1
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
