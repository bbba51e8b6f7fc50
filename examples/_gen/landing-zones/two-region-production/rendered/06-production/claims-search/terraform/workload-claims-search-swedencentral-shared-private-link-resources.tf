# claims-search
# Answers from documents for claims, in Claims.
# Written by Fairway from the estate: change the estate, not this file.

# The private way of search to ststclaimssearchprof26ai
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_swedencentral_search_to_documents" {
  type      = "Microsoft.Search/searchServices/sharedPrivateLinkResources@2025-05-01"
  parent_id = azapi_resource.workload_claims_search_swedencentral_search.id
  name      = "to-documents"

  body = {
    properties = {
      privateLinkResourceId = azapi_resource.workload_claims_search_swedencentral_storage_documents.id
      groupId               = "blob"
      requestMessage        = "Search of claims-search reads it"
    }
  }

  timeouts {
    create = "60m"
    update = "60m"
    delete = "60m"
  }

  depends_on = [
    azapi_update_resource.workload_claims_search_swedencentral_storage_documents_blob,
  ]
}

# The private way of search to ais-claims-search-prod-sdc-fvh6g
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_swedencentral_search_to_models" {
  type      = "Microsoft.Search/searchServices/sharedPrivateLinkResources@2025-05-01"
  parent_id = azapi_resource.workload_claims_search_swedencentral_search.id
  name      = "to-models"

  body = {
    properties = {
      privateLinkResourceId = azapi_resource.workload_claims_search_swedencentral_openai.id
      groupId               = "openai_account"
      requestMessage        = "Search of claims-search reads it"
    }
  }

  timeouts {
    create = "60m"
    update = "60m"
    delete = "60m"
  }

  depends_on = [
    azapi_resource.workload_claims_search_swedencentral_openai_model_embeddings,
    azapi_resource.workload_claims_search_swedencentral_search_to_documents,
  ]
}
