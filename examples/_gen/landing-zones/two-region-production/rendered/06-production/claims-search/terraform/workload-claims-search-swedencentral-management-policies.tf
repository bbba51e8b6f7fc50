# claims-search
# Answers from documents for claims, in Claims.
# Written by Fairway from the estate: change the estate, not this file.

# Older versions are deleted after 30 days
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_swedencentral_storage_documents_lifecycle" {
  type      = "Microsoft.Storage/storageAccounts/managementPolicies@2026-04-01"
  parent_id = azapi_resource.workload_claims_search_swedencentral_storage_documents.id
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
                    daysAfterCreationGreaterThan = 30
                  }
                }
                snapshot = {
                  delete = {
                    daysAfterCreationGreaterThan = 30
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
    azapi_update_resource.workload_claims_search_swedencentral_storage_documents_blob,
  ]
}
