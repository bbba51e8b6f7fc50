# claims-search
# Answers from documents for claims, in Claims.
# Written by Fairway from the estate: change the estate, not this file.

# What was deleted or overwritten can be got back
# requests/claims-search.yaml:3
# Azure makes it by itself: it is changed here, and stays when this is destroyed.
resource "azapi_update_resource" "germanywestcentral_storage_documents_blob" {
  type      = "Microsoft.Storage/storageAccounts/blobServices@2026-04-01"
  parent_id = azapi_resource.germanywestcentral_storage_documents.id
  name      = "default"

  body = {
    properties = {
      deleteRetentionPolicy = {
        enabled = true
        days    = 30
      }
      containerDeleteRetentionPolicy = {
        enabled = true
        days    = 30
      }
      isVersioningEnabled = true
      changeFeed = {
        enabled         = true
        retentionInDays = 30
      }
      cors = {
        corsRules = []
      }
    }
  }
}

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests/claims-search.yaml:3
resource "azapi_resource" "germanywestcentral_storage_documents_blob_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_update_resource.germanywestcentral_storage_documents_blob.id
  name      = "to-log-analytics"

  body = {
    properties = {
      workspaceId = var.management_log_analytics_id
      logs = [
        {
          categoryGroup = "allLogs"
          enabled       = true
        },
      ]
      metrics = [
        {
          category = "AllMetrics"
          enabled  = true
        },
      ]
    }
  }
}

# The container expert-reports
# requests/claims-search.yaml:3
resource "azapi_resource" "germanywestcentral_storage_documents_blob_expert_reports" {
  type      = "Microsoft.Storage/storageAccounts/blobServices/containers@2026-04-01"
  parent_id = azapi_update_resource.germanywestcentral_storage_documents_blob.id
  name      = "expert-reports"

  body = {
    properties = {
      publicAccess = "None"
    }
  }
}

# The container policies
# requests/claims-search.yaml:3
resource "azapi_resource" "germanywestcentral_storage_documents_blob_policies" {
  type      = "Microsoft.Storage/storageAccounts/blobServices/containers@2026-04-01"
  parent_id = azapi_update_resource.germanywestcentral_storage_documents_blob.id
  name      = "policies"

  body = {
    properties = {
      publicAccess = "None"
    }
  }
}

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests/claims-search.yaml:3
resource "azapi_resource" "germanywestcentral_storage_documents_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.germanywestcentral_storage_documents.id
  name      = "to-log-analytics"

  body = {
    properties = {
      workspaceId = var.management_log_analytics_id
      metrics = [
        {
          category = "AllMetrics"
          enabled  = true
        },
      ]
    }
  }
}

# Older versions are deleted after 30 days
# requests/claims-search.yaml:3
resource "azapi_resource" "germanywestcentral_storage_documents_lifecycle" {
  type      = "Microsoft.Storage/storageAccounts/managementPolicies@2026-04-01"
  parent_id = azapi_resource.germanywestcentral_storage_documents.id
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
    azapi_update_resource.germanywestcentral_storage_documents_blob,
  ]
}

# Documents are brought in
# requests/claims-search.yaml:3
resource "azapi_resource" "germanywestcentral_storage_documents_role_storage_blob_data_contributor_swedencentral_identity_ingestion" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.germanywestcentral_storage_documents.id
  name      = "0e57f9a1-ad59-5e1e-adf0-eadf1f0b29e9"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe"
      principalId      = azapi_resource.swedencentral_identity_ingestion.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Documents are brought in"
    }
  }
}

# Search indexes documents
# requests/claims-search.yaml:3
resource "azapi_resource" "germanywestcentral_storage_documents_role_storage_blob_data_reader_germanywestcentral_search" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.germanywestcentral_storage_documents.id
  name      = "813eea4f-d1c6-5e27-bc56-e7351f677ed4"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1"
      principalId      = azapi_resource.germanywestcentral_search.identity[0].principal_id
      principalType    = "ServicePrincipal"
      description      = "Search indexes documents"
    }
  }
}

# The application shows documents
# requests/claims-search.yaml:3
resource "azapi_resource" "germanywestcentral_storage_documents_role_storage_blob_data_reader_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.germanywestcentral_storage_documents.id
  name      = "4a93e9d4-7687-5c8f-9de1-75ab1add41d6"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The application shows documents"
    }
  }
}
