# field-notes
# Answers from documents for product, in Harvest forecast.
# Written by Fairway from the estate: change the estate, not this file.

# What was deleted or overwritten can be got back
# requests.yaml:3
# Azure makes it by itself: it is changed here, and stays when this is destroyed.
resource "azapi_update_resource" "workload_field_notes_swedencentral_storage_documents_blob" {
  type      = "Microsoft.Storage/storageAccounts/blobServices@2026-04-01"
  parent_id = azapi_resource.workload_field_notes_swedencentral_storage_documents.id
  name      = "default"

  body = {
    properties = {
      deleteRetentionPolicy = {
        enabled = true
        days    = 7
      }
      containerDeleteRetentionPolicy = {
        enabled = true
        days    = 7
      }
      isVersioningEnabled = true
      changeFeed = {
        enabled         = true
        retentionInDays = 7
      }
      cors = {
        corsRules = []
      }
    }
  }
}
