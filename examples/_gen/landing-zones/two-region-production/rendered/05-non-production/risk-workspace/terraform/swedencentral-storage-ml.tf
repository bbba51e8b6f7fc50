# risk-workspace
# Machine learning workspace for risk, in Risk models.
# Written by Fairway from the estate: change the estate, not this file.

# The workspace keeps what is its own in order
# requests/risk-workspace.yaml:3
resource "azapi_resource" "swedencentral_storage_ml_role_contributor_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_storage_ml.id
  name      = "330976b0-3e22-5ea7-b01b-97af0b2ebcde"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The workspace keeps what is its own in order"
    }
  }
}

# The workspace reads and writes its data
# requests/risk-workspace.yaml:3
resource "azapi_resource" "swedencentral_storage_ml_role_storage_blob_data_contributor_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_storage_ml.id
  name      = "0c739dc9-232e-5a07-add2-64ea58e8cadd"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The workspace reads and writes its data"
    }
  }
}

# The workspace reads and writes its notebooks
# requests/risk-workspace.yaml:3
resource "azapi_resource" "swedencentral_storage_ml_role_storage_file_data_privileged_contributor_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_storage_ml.id
  name      = "cb1d16d7-e995-5b34-b045-73d986297d55"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/69566ab7-960f-475b-8e7c-b3118f30c6bd"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The workspace reads and writes its notebooks"
    }
  }
}

# The managed network reaches it by an endpoint of its own
# requests/risk-workspace.yaml:3
resource "azapi_resource" "swedencentral_storage_ml_role_azure_ai_network_connection_approver_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_storage_ml.id
  name      = "d268b355-5c20-5d8d-ab61-c5206ee79452"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/b556d68e-0be0-4f35-a333-ad7ee1ce17ea"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The managed network reaches it by an endpoint of its own"
    }
  }
}

# What was deleted or overwritten can be got back
# requests/risk-workspace.yaml:3
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
# requests/risk-workspace.yaml:3
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
# requests/risk-workspace.yaml:3
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
# requests/risk-workspace.yaml:3
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
# requests/risk-workspace.yaml:3
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
# requests/risk-workspace.yaml:3
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
# requests/risk-workspace.yaml:3
resource "azapi_resource" "swedencentral_storage_ml_role_storage_blob_data_contributor_4f0c5d1e_0000_4000_8000_00000000b003" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_storage_ml.id
  name      = "8fe834ed-1cf5-5979-8d5a-f691bda76cfe"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe"
      principalId      = "4f0c5d1e-0000-4000-8000-00000000b003"
      principalType    = "Group"
      description      = "Somebody of the team reads and writes its data"
    }
  }
}

# Computes read and write data
# requests/risk-workspace.yaml:3
resource "azapi_resource" "swedencentral_storage_ml_role_storage_blob_data_contributor_swedencentral_identity_compute" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_storage_ml.id
  name      = "6e8e2fd5-1357-5295-bf87-20ece5db0e5c"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe"
      principalId      = azapi_resource.swedencentral_identity_compute.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Computes read and write data"
    }
  }
}

# Somebody of the team reads and writes its notebooks
# requests/risk-workspace.yaml:3
resource "azapi_resource" "swedencentral_storage_ml_role_storage_file_data_privileged_contributor_4f0c5d1e_0000_4000_8000_00000000b003" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_storage_ml.id
  name      = "69810c6f-7658-5455-8fe2-4c45605718ed"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/69566ab7-960f-475b-8e7c-b3118f30c6bd"
      principalId      = "4f0c5d1e-0000-4000-8000-00000000b003"
      principalType    = "Group"
      description      = "Somebody of the team reads and writes its notebooks"
    }
  }
}

# Computes read and write notebooks
# requests/risk-workspace.yaml:3
resource "azapi_resource" "swedencentral_storage_ml_role_storage_file_data_privileged_contributor_swedencentral_identity_compute" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_storage_ml.id
  name      = "49334c99-335d-5daa-bd6b-3845a1deaf78"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/69566ab7-960f-475b-8e7c-b3118f30c6bd"
      principalId      = azapi_resource.swedencentral_identity_compute.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Computes read and write notebooks"
    }
  }
}
