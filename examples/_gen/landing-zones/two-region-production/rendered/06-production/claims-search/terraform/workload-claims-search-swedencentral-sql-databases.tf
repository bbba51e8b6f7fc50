# claims-search
# Answers from documents for claims, in Claims.
# Written by Fairway from the estate: change the estate, not this file.

# The database of conversations
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_swedencentral_conversations_database" {
  type      = "Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2026-03-15"
  parent_id = azapi_resource.workload_claims_search_swedencentral_conversations.id
  name      = "conversations"

  body = {
    properties = {
      resource = {
        id = "conversations"
      }
    }
  }
}
