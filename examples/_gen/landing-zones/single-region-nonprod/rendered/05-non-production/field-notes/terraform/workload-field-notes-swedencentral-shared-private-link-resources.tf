# field-notes
# Answers from documents for product, in Harvest forecast.
# Written by Fairway from the estate: change the estate, not this file.

# The private way of search to ststfieldnotesdevsdui3up
# requests.yaml:3
resource "azapi_resource" "workload_field_notes_swedencentral_search_to_documents" {
  type      = "Microsoft.Search/searchServices/sharedPrivateLinkResources@2025-05-01"
  parent_id = azapi_resource.workload_field_notes_swedencentral_search.id
  name      = "to-documents"

  body = {
    properties = {
      privateLinkResourceId = azapi_resource.workload_field_notes_swedencentral_storage_documents.id
      groupId               = "blob"
      requestMessage        = "Search of field-notes reads it"
    }
  }

  timeouts {
    create = "60m"
    update = "60m"
    delete = "60m"
  }

  depends_on = [
    azapi_update_resource.workload_field_notes_swedencentral_storage_documents_blob,
  ]
}

# The private way of search to ais-field-notes-dev-sdc-je56k
# requests.yaml:3
resource "azapi_resource" "workload_field_notes_swedencentral_search_to_models" {
  type      = "Microsoft.Search/searchServices/sharedPrivateLinkResources@2025-05-01"
  parent_id = azapi_resource.workload_field_notes_swedencentral_search.id
  name      = "to-models"

  body = {
    properties = {
      privateLinkResourceId = azapi_resource.workload_field_notes_swedencentral_openai.id
      groupId               = "openai_account"
      requestMessage        = "Search of field-notes reads it"
    }
  }

  timeouts {
    create = "60m"
    update = "60m"
    delete = "60m"
  }

  depends_on = [
    azapi_resource.workload_field_notes_swedencentral_openai_model_embeddings,
    azapi_resource.workload_field_notes_swedencentral_search_to_documents,
  ]
}
