# claims-search
# Answers from documents for claims, in Claims.
# Written by Fairway from the estate: change the estate, not this file.

# The application reads and writes conversations
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_swedencentral_conversations_role_workload_claims_search_swedencentral_identity_workload" {
  type      = "Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2026-03-15"
  parent_id = azapi_resource.workload_claims_search_swedencentral_conversations.id
  name      = "74c74c02-8ddf-5bb4-a506-08c2958ec830"

  body = {
    properties = {
      roleDefinitionId = "${azapi_resource.workload_claims_search_swedencentral_conversations.id}/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002"
      principalId      = azapi_resource.workload_claims_search_swedencentral_identity_workload.output.properties.principalId
      scope            = azapi_resource.workload_claims_search_swedencentral_conversations.id
    }
  }
}
