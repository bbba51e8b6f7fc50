# growth-notebooks
# Notebook sandbox for product, in Harvest forecast.
# Written by Fairway from the estate: change the estate, not this file.

# The workspace keeps what is its own in order
# requests.yaml:23
resource "azapi_resource" "swedencentral_storage_ml_role_contributor_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_storage_ml.id
  name      = "d52f5137-ebc7-59ea-a8db-b615f4a87c8b"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The workspace keeps what is its own in order"
    }
  }
}

# The workspace reads and writes its data
# requests.yaml:23
resource "azapi_resource" "swedencentral_storage_ml_role_storage_blob_data_contributor_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_storage_ml.id
  name      = "e33758be-6538-5ce1-837b-49a34ce1c531"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The workspace reads and writes its data"
    }
  }
}

# The workspace reads and writes its notebooks
# requests.yaml:23
resource "azapi_resource" "swedencentral_storage_ml_role_storage_file_data_privileged_contributor_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_storage_ml.id
  name      = "c0f61f43-f3ca-5c14-bcc3-3291a29c2bbf"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/69566ab7-960f-475b-8e7c-b3118f30c6bd"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The workspace reads and writes its notebooks"
    }
  }
}

# The managed network reaches it by an endpoint of its own
# requests.yaml:23
resource "azapi_resource" "swedencentral_storage_ml_role_azure_ai_network_connection_approver_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_storage_ml.id
  name      = "e6952d50-333c-5b22-8976-6208df91d5cd"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/b556d68e-0be0-4f35-a333-ad7ee1ce17ea"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The managed network reaches it by an endpoint of its own"
    }
  }
}

# What was deleted or overwritten can be got back
# requests.yaml:23
# Azure makes it by itself: it is changed here, and stays when this is destroyed.
resource "azapi_update_resource" "swedencentral_storage_ml_blob" {
  type      = "Microsoft.Storage/storageAccounts/blobServices@2026-04-01"
  parent_id = azapi_resource.swedencentral_storage_ml.id
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
# requests.yaml:23
resource "azapi_resource" "swedencentral_storage_ml_blob_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_update_resource.swedencentral_storage_ml_blob.id
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

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests.yaml:23
resource "azapi_resource" "swedencentral_storage_ml_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.swedencentral_storage_ml.id
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

# Shares that were deleted can be got back
# requests.yaml:23
# Azure makes it by itself: it is changed here, and stays when this is destroyed.
resource "azapi_update_resource" "swedencentral_storage_ml_file" {
  type      = "Microsoft.Storage/storageAccounts/fileServices@2026-04-01"
  parent_id = azapi_resource.swedencentral_storage_ml.id
  name      = "default"

  body = {
    properties = {
      shareDeleteRetentionPolicy = {
        enabled = true
        days    = 7
      }
    }
  }
}

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests.yaml:23
resource "azapi_resource" "swedencentral_storage_ml_file_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_update_resource.swedencentral_storage_ml_file.id
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

# Older versions are deleted after 7 days
# requests.yaml:23
resource "azapi_resource" "swedencentral_storage_ml_lifecycle" {
  type      = "Microsoft.Storage/storageAccounts/managementPolicies@2026-04-01"
  parent_id = azapi_resource.swedencentral_storage_ml.id
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
    azapi_update_resource.swedencentral_storage_ml_blob,
  ]
}

# Somebody of the team reads and writes its data
# requests.yaml:23
resource "azapi_resource" "swedencentral_storage_ml_role_storage_blob_data_contributor_2b8e4c10_0000_4000_8000_00000000c001" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_storage_ml.id
  name      = "de5e542e-117b-5958-a201-5a30baad7c2c"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe"
      principalId      = "2b8e4c10-0000-4000-8000-00000000c001"
      principalType    = "User"
      description      = "Somebody of the team reads and writes its data"
    }
  }
}

# Computes read and write data
# requests.yaml:23
resource "azapi_resource" "swedencentral_storage_ml_role_storage_blob_data_contributor_swedencentral_identity_compute" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_storage_ml.id
  name      = "b6bbd062-03f2-5af4-9f67-f68b236485c8"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe"
      principalId      = azapi_resource.swedencentral_identity_compute.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Computes read and write data"
    }
  }
}

# Somebody of the team reads and writes its notebooks
# requests.yaml:23
resource "azapi_resource" "swedencentral_storage_ml_role_storage_file_data_privileged_contributor_2b8e4c10_0000_4000_8000_00000000c001" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_storage_ml.id
  name      = "26f1132f-f301-559f-9759-8f70975e7d72"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/69566ab7-960f-475b-8e7c-b3118f30c6bd"
      principalId      = "2b8e4c10-0000-4000-8000-00000000c001"
      principalType    = "User"
      description      = "Somebody of the team reads and writes its notebooks"
    }
  }
}

# Computes read and write notebooks
# requests.yaml:23
resource "azapi_resource" "swedencentral_storage_ml_role_storage_file_data_privileged_contributor_swedencentral_identity_compute" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_storage_ml.id
  name      = "fb1d20c6-a5d3-5c9a-815f-6d738729700a"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/69566ab7-960f-475b-8e7c-b3118f30c6bd"
      principalId      = azapi_resource.swedencentral_identity_compute.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Computes read and write notebooks"
    }
  }
}
