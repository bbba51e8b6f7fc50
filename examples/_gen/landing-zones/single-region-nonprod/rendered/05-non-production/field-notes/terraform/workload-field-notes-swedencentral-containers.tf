# field-notes
# Answers from documents for product, in Harvest forecast.
# Written by Fairway from the estate: change the estate, not this file.

# The container documents
# requests.yaml:3
resource "azapi_resource" "workload_field_notes_swedencentral_storage_documents_blob_documents" {
  type      = "Microsoft.Storage/storageAccounts/blobServices/containers@2026-04-01"
  parent_id = azapi_update_resource.workload_field_notes_swedencentral_storage_documents_blob.id
  name      = "documents"

  body = {
    properties = {
      publicAccess = "None"
    }
  }
}
