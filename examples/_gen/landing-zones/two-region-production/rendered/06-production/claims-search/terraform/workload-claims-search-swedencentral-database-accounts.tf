# claims-search
# Answers from documents for claims, in Claims.
# Written by Fairway from the estate: change the estate, not this file.

# Conversations of claims-search, backed up all the time
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_swedencentral_conversations" {
  type      = "Microsoft.DocumentDB/databaseAccounts@2026-03-15"
  parent_id = azapi_resource.group_sub_claims_prod_rg_claims_search_prod_sdc.id
  name      = "cosno-claims-search-prod-sdc-kdigg"
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
    kind = "GlobalDocumentDB"
    properties = {
      databaseAccountOfferType = "Standard"
      locations = [
        {
          locationName     = "swedencentral"
          failoverPriority = 0
          isZoneRedundant  = false
        },
        {
          locationName     = "germanywestcentral"
          failoverPriority = 1
          isZoneRedundant  = false
        },
      ]
      enableAutomaticFailover = true
      consistencyPolicy = {
        defaultConsistencyLevel = "Session"
      }
      backupPolicy = {
        type = "Continuous"
        continuousModeProperties = {
          tier = "Continuous30Days"
        }
      }
      disableLocalAuth                   = true
      disableKeyBasedMetadataWriteAccess = true
      publicNetworkAccess                = "Disabled"
      networkAclBypass                   = "None"
      isVirtualNetworkFilterEnabled      = true
      ipRules                            = []
      virtualNetworkRules                = []
      minimalTlsVersion                  = "Tls12"
    }
  }

  timeouts {
    create = "180m"
    update = "180m"
    delete = "180m"
  }
}
