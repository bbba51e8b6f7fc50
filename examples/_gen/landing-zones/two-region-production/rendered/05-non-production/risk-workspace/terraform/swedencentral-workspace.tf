# risk-workspace
# Machine learning workspace for risk, in Risk models.
# Written by Fairway from the estate: change the estate, not this file.

# The workspace keeps itself in order
# requests/risk-workspace.yaml:3
resource "azapi_resource" "swedencentral_workspace_role_contributor_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_workspace.id
  name      = "cfb64197-6b0d-5ccb-86d8-dd9946c32ca5"

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
# requests/risk-workspace.yaml:3
resource "azapi_resource" "swedencentral_workspace_role_azureml_data_scientist_4f0c5d1e_0000_4000_8000_00000000b003" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_workspace.id
  name      = "6485dd25-8ffc-5bb3-835e-c11903967a31"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/f6c7c914-8db3-469d-8ca1-694a8f32e121"
      principalId      = "4f0c5d1e-0000-4000-8000-00000000b003"
      principalType    = "Group"
      description      = "Somebody of the team works in it"
    }
  }
}

# At most 4 machines of Standard_D4s_v5, none while nobody uses them
# requests/risk-workspace.yaml:3
resource "azapi_resource" "swedencentral_workspace_cluster_cpu" {
  type      = "Microsoft.MachineLearningServices/workspaces/computes@2026-05-01"
  parent_id = azapi_resource.swedencentral_workspace.id
  name      = "cpu"
  location  = "swedencentral"
  tags      = local.tags

  identity {
    type         = "UserAssigned"
    identity_ids = [azapi_resource.swedencentral_identity_compute.id]
  }

  body = {
    properties = {
      computeType      = "AmlCompute"
      computeLocation  = "swedencentral"
      disableLocalAuth = true
      properties = {
        osType                      = "Linux"
        vmSize                      = "Standard_D4s_v5"
        vmPriority                  = "Dedicated"
        enableNodePublicIp          = false
        remoteLoginPortPublicAccess = "Disabled"
        scaleSettings = {
          minNodeCount                = 0
          maxNodeCount                = 4
          nodeIdleTimeBeforeScaleDown = "PT10M"
        }
      }
    }
  }

  depends_on = [
    azapi_resource.swedencentral_endpoint_workspace_amlworkspace,
    azapi_resource.swedencentral_endpoint_workspace_amlworkspace_zones,
    azapi_resource.swedencentral_registry_role_acr_pull_swedencentral_identity_compute,
    azapi_resource.swedencentral_registry_role_acr_push_swedencentral_identity_compute,
    azapi_resource.swedencentral_storage_ml_role_storage_blob_data_contributor_4f0c5d1e_0000_4000_8000_00000000b003,
    azapi_resource.swedencentral_storage_ml_role_storage_blob_data_contributor_swedencentral_identity_compute,
    azapi_resource.swedencentral_storage_ml_role_storage_file_data_privileged_contributor_4f0c5d1e_0000_4000_8000_00000000b003,
    azapi_resource.swedencentral_storage_ml_role_storage_file_data_privileged_contributor_swedencentral_identity_compute,
    azapi_resource.swedencentral_workspace_role_azureml_data_scientist_4f0c5d1e_0000_4000_8000_00000000b003,
    azapi_resource.swedencentral_workspace_role_contributor_swedencentral_identity_workload,
  ]
}

# At most 2 machines of Standard_NC24ads_A100_v4, none while nobody uses them
# requests/risk-workspace.yaml:3
resource "azapi_resource" "swedencentral_workspace_cluster_train" {
  type      = "Microsoft.MachineLearningServices/workspaces/computes@2026-05-01"
  parent_id = azapi_resource.swedencentral_workspace.id
  name      = "train"
  location  = "swedencentral"
  tags      = local.tags

  identity {
    type         = "UserAssigned"
    identity_ids = [azapi_resource.swedencentral_identity_compute.id]
  }

  body = {
    properties = {
      computeType      = "AmlCompute"
      computeLocation  = "swedencentral"
      disableLocalAuth = true
      properties = {
        osType                      = "Linux"
        vmSize                      = "Standard_NC24ads_A100_v4"
        vmPriority                  = "Dedicated"
        enableNodePublicIp          = false
        remoteLoginPortPublicAccess = "Disabled"
        scaleSettings = {
          minNodeCount                = 0
          maxNodeCount                = 2
          nodeIdleTimeBeforeScaleDown = "PT10M"
        }
      }
    }
  }

  depends_on = [
    azapi_resource.swedencentral_endpoint_workspace_amlworkspace,
    azapi_resource.swedencentral_endpoint_workspace_amlworkspace_zones,
    azapi_resource.swedencentral_registry_role_acr_pull_swedencentral_identity_compute,
    azapi_resource.swedencentral_registry_role_acr_push_swedencentral_identity_compute,
    azapi_resource.swedencentral_storage_ml_role_storage_blob_data_contributor_4f0c5d1e_0000_4000_8000_00000000b003,
    azapi_resource.swedencentral_storage_ml_role_storage_blob_data_contributor_swedencentral_identity_compute,
    azapi_resource.swedencentral_storage_ml_role_storage_file_data_privileged_contributor_4f0c5d1e_0000_4000_8000_00000000b003,
    azapi_resource.swedencentral_storage_ml_role_storage_file_data_privileged_contributor_swedencentral_identity_compute,
    azapi_resource.swedencentral_workspace_role_azureml_data_scientist_4f0c5d1e_0000_4000_8000_00000000b003,
    azapi_resource.swedencentral_workspace_role_contributor_swedencentral_identity_workload,
  ]
}

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests/risk-workspace.yaml:3
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
