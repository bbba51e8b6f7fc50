# risk-notebooks
# Notebook sandbox for risk, in Risk models.
# Written by Fairway from the estate: change the estate, not this file.

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "swedencentral_workspace_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.swedencentral_workspace.id
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

# The workspace keeps itself in order
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "swedencentral_workspace_role_contributor_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_workspace.id
  name      = "19b6d684-1a66-5abd-b5d4-4ba4e37e83d8"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The workspace keeps itself in order"
    }
  }
}

# Somebody of the team works in it
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "swedencentral_workspace_role_azureml_data_scientist_4f0c5d1e_0000_4000_8000_00000000c001" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_workspace.id
  name      = "30c8f06a-43fa-5ebc-a089-67ab866e3637"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/f6c7c914-8db3-469d-8ca1-694a8f32e121"
      principalId      = "4f0c5d1e-0000-4000-8000-00000000c001"
      principalType    = "User"
      description      = "Somebody of the team works in it"
    }
  }
}

# Somebody of the team works in it
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "swedencentral_workspace_role_azureml_data_scientist_4f0c5d1e_0000_4000_8000_00000000c002" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_workspace.id
  name      = "8e2da0cc-9bfb-5378-af7f-9b21a1466225"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/f6c7c914-8db3-469d-8ca1-694a8f32e121"
      principalId      = "4f0c5d1e-0000-4000-8000-00000000c002"
      principalType    = "User"
      description      = "Somebody of the team works in it"
    }
  }
}

# A machine of one person, stopped after 60 idle minutes and every day at 19:00
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "swedencentral_workspace_instance_lin_box" {
  type      = "Microsoft.MachineLearningServices/workspaces/computes@2026-05-01"
  parent_id = azapi_resource.swedencentral_workspace.id
  name      = "lin-box-muiay"
  location  = "swedencentral"
  tags      = local.tags

  identity {
    type         = "UserAssigned"
    identity_ids = [azapi_resource.swedencentral_identity_compute.id]
  }

  body = {
    properties = {
      computeType      = "ComputeInstance"
      computeLocation  = "swedencentral"
      disableLocalAuth = true
      properties = {
        vmSize                           = "Standard_NC4as_T4_v3"
        applicationSharingPolicy         = "Personal"
        computeInstanceAuthorizationType = "personal"
        personalComputeInstanceSettings = {
          assignedUser = {
            objectId = "4f0c5d1e-0000-4000-8000-00000000c001"
            tenantId = var.tenant_id
          }
        }
        enableSSO          = true
        enableNodePublicIp = false
        sshSettings = {
          sshPublicAccess = "Disabled"
        }
        idleTimeBeforeShutdown = "PT60M"
        schedules = {
          computeStartStop = [
            {
              action      = "Stop"
              status      = "Enabled"
              triggerType = "Cron"
              cron = {
                expression = "0 19 * * *"
                timeZone   = "W. Europe Standard Time"
              }
            },
          ]
        }
      }
    }
  }

  depends_on = [
    azapi_resource.swedencentral_endpoint_workspace_amlworkspace,
    azapi_resource.swedencentral_endpoint_workspace_amlworkspace_zones,
    azapi_resource.swedencentral_registry_role_acr_pull_swedencentral_identity_compute,
    azapi_resource.swedencentral_storage_ml_role_storage_blob_data_contributor_4f0c5d1e_0000_4000_8000_00000000c001,
    azapi_resource.swedencentral_storage_ml_role_storage_blob_data_contributor_4f0c5d1e_0000_4000_8000_00000000c002,
    azapi_resource.swedencentral_storage_ml_role_storage_blob_data_contributor_swedencentral_identity_compute,
    azapi_resource.swedencentral_storage_ml_role_storage_file_data_privileged_contributor_4f0c5d1e_0000_4000_8000_00000000c001,
    azapi_resource.swedencentral_storage_ml_role_storage_file_data_privileged_contributor_4f0c5d1e_0000_4000_8000_00000000c002,
    azapi_resource.swedencentral_storage_ml_role_storage_file_data_privileged_contributor_swedencentral_identity_compute,
    azapi_resource.swedencentral_workspace_role_azureml_data_scientist_4f0c5d1e_0000_4000_8000_00000000c001,
    azapi_resource.swedencentral_workspace_role_azureml_data_scientist_4f0c5d1e_0000_4000_8000_00000000c002,
    azapi_resource.swedencentral_workspace_role_contributor_swedencentral_identity_workload,
  ]
}

# A machine of one person, stopped after 60 idle minutes and every day at 19:00
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "swedencentral_workspace_instance_oskar_box" {
  type      = "Microsoft.MachineLearningServices/workspaces/computes@2026-05-01"
  parent_id = azapi_resource.swedencentral_workspace.id
  name      = "oskar-box-maj4x"
  location  = "swedencentral"
  tags      = local.tags

  identity {
    type         = "UserAssigned"
    identity_ids = [azapi_resource.swedencentral_identity_compute.id]
  }

  body = {
    properties = {
      computeType      = "ComputeInstance"
      computeLocation  = "swedencentral"
      disableLocalAuth = true
      properties = {
        vmSize                           = "Standard_NC4as_T4_v3"
        applicationSharingPolicy         = "Personal"
        computeInstanceAuthorizationType = "personal"
        personalComputeInstanceSettings = {
          assignedUser = {
            objectId = "4f0c5d1e-0000-4000-8000-00000000c002"
            tenantId = var.tenant_id
          }
        }
        enableSSO          = true
        enableNodePublicIp = false
        sshSettings = {
          sshPublicAccess = "Disabled"
        }
        idleTimeBeforeShutdown = "PT60M"
        schedules = {
          computeStartStop = [
            {
              action      = "Stop"
              status      = "Enabled"
              triggerType = "Cron"
              cron = {
                expression = "0 19 * * *"
                timeZone   = "W. Europe Standard Time"
              }
            },
          ]
        }
      }
    }
  }

  depends_on = [
    azapi_resource.swedencentral_endpoint_workspace_amlworkspace,
    azapi_resource.swedencentral_endpoint_workspace_amlworkspace_zones,
    azapi_resource.swedencentral_registry_role_acr_pull_swedencentral_identity_compute,
    azapi_resource.swedencentral_storage_ml_role_storage_blob_data_contributor_4f0c5d1e_0000_4000_8000_00000000c001,
    azapi_resource.swedencentral_storage_ml_role_storage_blob_data_contributor_4f0c5d1e_0000_4000_8000_00000000c002,
    azapi_resource.swedencentral_storage_ml_role_storage_blob_data_contributor_swedencentral_identity_compute,
    azapi_resource.swedencentral_storage_ml_role_storage_file_data_privileged_contributor_4f0c5d1e_0000_4000_8000_00000000c001,
    azapi_resource.swedencentral_storage_ml_role_storage_file_data_privileged_contributor_4f0c5d1e_0000_4000_8000_00000000c002,
    azapi_resource.swedencentral_storage_ml_role_storage_file_data_privileged_contributor_swedencentral_identity_compute,
    azapi_resource.swedencentral_workspace_role_azureml_data_scientist_4f0c5d1e_0000_4000_8000_00000000c001,
    azapi_resource.swedencentral_workspace_role_azureml_data_scientist_4f0c5d1e_0000_4000_8000_00000000c002,
    azapi_resource.swedencentral_workspace_role_contributor_swedencentral_identity_workload,
  ]
}
