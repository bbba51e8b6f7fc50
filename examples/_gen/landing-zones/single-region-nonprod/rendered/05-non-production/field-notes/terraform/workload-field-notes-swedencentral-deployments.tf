# field-notes
# Answers from documents for product, in Harvest forecast.
# Written by Fairway from the estate: change the estate, not this file.

# gpt-5.4 2026-03-05, DataZoneStandard
# requests.yaml:3
resource "azapi_resource" "workload_field_notes_swedencentral_openai_model_chat" {
  type      = "Microsoft.CognitiveServices/accounts/deployments@2026-07-01"
  parent_id = azapi_resource.workload_field_notes_swedencentral_openai.id
  name      = "chat"

  body = {
    sku = {
      name     = "DataZoneStandard"
      capacity = 30
    }
    properties = {
      model = {
        format  = "OpenAI"
        name    = "gpt-5.4"
        version = "2026-03-05"
      }
      versionUpgradeOption = "OnceCurrentVersionExpired"
      raiPolicyName        = "content-filter"
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false

  depends_on = [
    azapi_resource.workload_field_notes_swedencentral_openai_content_filter,
  ]
}

# text-embedding-3-large 1, Standard
# requests.yaml:3
resource "azapi_resource" "workload_field_notes_swedencentral_openai_model_embeddings" {
  type      = "Microsoft.CognitiveServices/accounts/deployments@2026-07-01"
  parent_id = azapi_resource.workload_field_notes_swedencentral_openai.id
  name      = "embeddings"

  body = {
    sku = {
      name     = "Standard"
      capacity = 30
    }
    properties = {
      model = {
        format  = "OpenAI"
        name    = "text-embedding-3-large"
        version = "1"
      }
      versionUpgradeOption = "OnceCurrentVersionExpired"
      raiPolicyName        = "content-filter"
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false

  depends_on = [
    azapi_resource.workload_field_notes_swedencentral_openai_model_chat,
  ]
}
