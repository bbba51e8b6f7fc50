# claims-search
# Answers from documents for claims, in Claims.
# Written by Fairway from the estate: change the estate, not this file.

# Messages, by conversation
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_swedencentral_conversations_database_messages" {
  type      = "Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2026-03-15"
  parent_id = azapi_resource.workload_claims_search_swedencentral_conversations_database.id
  name      = "messages"

  body = {
    properties = {
      resource = {
        id = "messages"
        partitionKey = {
          paths   = ["/conversation"]
          kind    = "Hash"
          version = 2
        }
      }
      options = {
        autoscaleSettings = {
          maxThroughput = 1000
        }
      }
    }
  }
}

# The container expert-reports
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_swedencentral_storage_documents_blob_expert_reports" {
  type      = "Microsoft.Storage/storageAccounts/blobServices/containers@2026-04-01"
  parent_id = azapi_update_resource.workload_claims_search_swedencentral_storage_documents_blob.id
  name      = "expert-reports"

  body = {
    properties = {
      publicAccess = "None"
    }
  }
}

# The container policies
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_swedencentral_storage_documents_blob_policies" {
  type      = "Microsoft.Storage/storageAccounts/blobServices/containers@2026-04-01"
  parent_id = azapi_update_resource.workload_claims_search_swedencentral_storage_documents_blob.id
  name      = "policies"

  body = {
    properties = {
      publicAccess = "None"
    }
  }
}
