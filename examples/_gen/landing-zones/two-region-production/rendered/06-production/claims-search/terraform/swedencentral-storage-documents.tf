# claims-search
# Answers from documents for claims, in Claims.
# Written by Fairway from the estate: change the estate, not this file.

# What was deleted or overwritten can be got back
# requests/claims-search.yaml:3
# Azure makes it by itself: it is changed here, and stays when this is destroyed.
resource "azapi_update_resource" "swedencentral_storage_documents_blob" {
  type      = "Microsoft.Storage/storageAccounts/blobServices@2026-04-01"
  parent_id = azapi_resource.swedencentral_storage_documents.id
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
resource "azapi_resource" "swedencentral_storage_documents_blob_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_update_resource.swedencentral_storage_documents_blob.id
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
resource "azapi_resource" "swedencentral_storage_documents_blob_expert_reports" {
  type      = "Microsoft.Storage/storageAccounts/blobServices/containers@2026-04-01"
  parent_id = azapi_update_resource.swedencentral_storage_documents_blob.id
  name      = "expert-reports"

  body = {
    properties = {
      publicAccess = "None"
    }
  }
}

# The container policies
# requests/claims-search.yaml:3
resource "azapi_resource" "swedencentral_storage_documents_blob_policies" {
  type      = "Microsoft.Storage/storageAccounts/blobServices/containers@2026-04-01"
  parent_id = azapi_update_resource.swedencentral_storage_documents_blob.id
  name      = "policies"

  body = {
    properties = {
      publicAccess = "None"
    }
  }
}

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests/claims-search.yaml:3
resource "azapi_resource" "swedencentral_storage_documents_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.swedencentral_storage_documents.id
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
resource "azapi_resource" "swedencentral_storage_documents_lifecycle" {
  type      = "Microsoft.Storage/storageAccounts/managementPolicies@2026-04-01"
  parent_id = azapi_resource.swedencentral_storage_documents.id
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
    azapi_update_resource.swedencentral_storage_documents_blob,
  ]
}

# Documents are brought in
# requests/claims-search.yaml:3
resource "azapi_resource" "swedencentral_storage_documents_role_storage_blob_data_contributor_swedencentral_identity_ingestion" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_storage_documents.id
  name      = "03a9ac47-4242-5057-9d98-c259fdf3b41b"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe"
      principalId      = azapi_resource.swedencentral_identity_ingestion.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Documents are brought in"
    }
  }
}

# The application shows documents
# requests/claims-search.yaml:3
resource "azapi_resource" "swedencentral_storage_documents_role_storage_blob_data_reader_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_storage_documents.id
  name      = "8d31cedb-9be4-5b3c-a1a0-8903c021a05e"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The application shows documents"
    }
  }
}

# Search indexes documents
# requests/claims-search.yaml:3
resource "azapi_resource" "swedencentral_storage_documents_role_storage_blob_data_reader_swedencentral_search" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_storage_documents.id
  name      = "61982cba-d42e-5d04-952e-65cc62e54dd8"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1"
      principalId      = azapi_resource.swedencentral_search.identity[0].principal_id
      principalType    = "ServicePrincipal"
      description      = "Search indexes documents"
    }
  }
}
