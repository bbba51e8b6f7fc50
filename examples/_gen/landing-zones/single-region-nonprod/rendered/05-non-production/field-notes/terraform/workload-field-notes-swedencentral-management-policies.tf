# field-notes
# Answers from documents for product, in Harvest forecast.
# Written by Fairway from the estate: change the estate, not this file.

# Older versions are deleted after 7 days
# requests.yaml:3
resource "azapi_resource" "workload_field_notes_swedencentral_storage_documents_lifecycle" {
  type      = "Microsoft.Storage/storageAccounts/managementPolicies@2026-04-01"
  parent_id = azapi_resource.workload_field_notes_swedencentral_storage_documents.id
  name      = "default"

  body = {
    properties = {
      policy = {
        rules = [
          {
            name    = "older-versions"
            enabled = true
            type    = "Lifecycle"
            definition = {
              filters = {
                blobTypes = ["blockBlob"]
              }
              actions = {
                version = {
                  delete = {
                    daysAfterCreationGreaterThan = 7
                  }
                }
                snapshot = {
                  delete = {
                    daysAfterCreationGreaterThan = 7
                  }
                }
              }
            }
          },
        ]
      }
    }
  }

  depends_on = [
    azapi_update_resource.workload_field_notes_swedencentral_storage_documents_blob,
  ]
}
