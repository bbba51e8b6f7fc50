# field-notes
# Answers from documents for product, in Harvest forecast.
# Written by Fairway from the estate: change the estate, not this file.

# What was deleted or overwritten can be got back
# requests.yaml:3
# Azure makes it by itself: it is changed here, and stays when this is destroyed.
resource "azapi_update_resource" "swedencentral_storage_documents_blob" {
  type      = "Microsoft.Storage/storageAccounts/blobServices@2026-04-01"
  parent_id = azapi_resource.swedencentral_storage_documents.id
  name      = "default"

  body = {
    properties = {
      deleteRetentionPolicy = {
        enabled = true
        days    = 7
      }
      containerDeleteRetentionPolicy = {
        enabled = true
        days    = 7
      }
      isVersioningEnabled = true
      changeFeed = {
        enabled         = true
        retentionInDays = 7
      }
      cors = {
        corsRules = []
      }
    }
  }
}

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests.yaml:3
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

# The container documents
# requests.yaml:3
resource "azapi_resource" "swedencentral_storage_documents_blob_documents" {
  type      = "Microsoft.Storage/storageAccounts/blobServices/containers@2026-04-01"
  parent_id = azapi_update_resource.swedencentral_storage_documents_blob.id
  name      = "documents"

  body = {
    properties = {
      publicAccess = "None"
    }
  }
}

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests.yaml:3
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

# Older versions are deleted after 7 days
# requests.yaml:3
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
    azapi_update_resource.swedencentral_storage_documents_blob,
  ]
}

# Documents are brought in
# requests.yaml:3
resource "azapi_resource" "swedencentral_storage_documents_role_storage_blob_data_contributor_swedencentral_identity_ingestion" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_storage_documents.id
  name      = "6cfd3b9a-dcee-5f3e-bc00-112fd0fcb106"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe"
      principalId      = azapi_resource.swedencentral_identity_ingestion.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Documents are brought in"
    }
  }
}

# The application shows documents
# requests.yaml:3
resource "azapi_resource" "swedencentral_storage_documents_role_storage_blob_data_reader_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_storage_documents.id
  name      = "45b3657f-3302-5219-b56f-bcf08c89a425"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The application shows documents"
    }
  }
}

# Search indexes documents
# requests.yaml:3
resource "azapi_resource" "swedencentral_storage_documents_role_storage_blob_data_reader_swedencentral_search" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_storage_documents.id
  name      = "b162a12b-1ace-5bf4-bb1f-7b294bb279c3"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1"
      principalId      = azapi_resource.swedencentral_search.identity[0].principal_id
      principalType    = "ServicePrincipal"
      description      = "Search indexes documents"
    }
  }
}
