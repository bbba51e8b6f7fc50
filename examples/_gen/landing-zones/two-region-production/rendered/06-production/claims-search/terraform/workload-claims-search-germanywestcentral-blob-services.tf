# claims-search
# Answers from documents for claims, in Claims.
# Written by Fairway from the estate: change the estate, not this file.

# What was deleted or overwritten can be got back
# requests/claims-search.yaml:3
# Azure makes it by itself: it is changed here, and stays when this is destroyed.
resource "azapi_update_resource" "workload_claims_search_germanywestcentral_storage_documents_blob" {
  type      = "Microsoft.Storage/storageAccounts/blobServices@2026-04-01"
  parent_id = azapi_resource.workload_claims_search_germanywestcentral_storage_documents.id
  name      = "default"

  body = {
    properties = {
      deleteRetentionPolicy = {
        enabled = true
        days    = 30
      }
      containerDeleteRetentionPolicy = {
        enabled = true
        days    = 30
      }
      isVersioningEnabled = true
      changeFeed = {
        enabled         = true
        retentionInDays = 30
      }
      cors = {
        corsRules = []
      }
    }
  }
}
