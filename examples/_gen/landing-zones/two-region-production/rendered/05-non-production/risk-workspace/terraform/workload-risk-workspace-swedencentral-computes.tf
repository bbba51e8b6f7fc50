# risk-workspace
# Machine learning workspace for risk, in Risk models.
# Written by Fairway from the estate: change the estate, not this file.

# At most 4 machines of Standard_D4s_v5, none while nobody uses them
# requests/risk-workspace.yaml:3
resource "azapi_resource" "workload_risk_workspace_swedencentral_workspace_cluster_cpu" {
  type      = "Microsoft.MachineLearningServices/workspaces/computes@2026-05-01"
  parent_id = azapi_resource.workload_risk_workspace_swedencentral_workspace.id
  name      = "cpu"
  location  = "swedencentral"

  tags = {
    team        = "risk"
    environment = "dev"
    cost-center = "CC-4200"
    workload    = "risk-workspace"
    managed-by  = "fairway"
    golden-path = "ml-workspace"
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azapi_resource.workload_risk_workspace_swedencentral_identity_compute.id]
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
    azapi_resource.workload_risk_workspace_swedencentral_endpoint_workspace_amlworkspace,
    azapi_resource.workload_risk_workspace_swedencentral_endpoint_workspace_amlworkspace_zones,
    azapi_resource.workload_risk_workspace_swedencentral_registry_role_acr_pull_workload_risk_workspace_swedencentral_identity_compute,
    azapi_resource.workload_risk_workspace_swedencentral_registry_role_acr_push_workload_risk_workspace_swedencentral_identity_compute,
    azapi_resource.workload_risk_workspace_swedencentral_storage_ml_role_storage_blob_data_contributor_4f0c5d1e_0000_4000_8000_00000000b003,
    azapi_resource.workload_risk_workspace_swedencentral_storage_ml_role_storage_blob_data_contributor_workload_risk_workspace_swedencentral_identity_compute,
    azapi_resource.workload_risk_workspace_swedencentral_storage_ml_role_storage_file_data_privileged_contributor_4f0c5d1e_0000_4000_8000_00000000b003,
    azapi_resource.workload_risk_workspace_swedencentral_storage_ml_role_storage_file_data_privileged_contributor_workload_risk_workspace_swedencentral_identity_compute,
    azapi_resource.workload_risk_workspace_swedencentral_workspace_role_azureml_data_scientist_4f0c5d1e_0000_4000_8000_00000000b003,
    azapi_resource.workload_risk_workspace_swedencentral_workspace_role_contributor_workload_risk_workspace_swedencentral_identity_workload,
  ]
}

# At most 2 machines of Standard_NC24ads_A100_v4, none while nobody uses them
# requests/risk-workspace.yaml:3
resource "azapi_resource" "workload_risk_workspace_swedencentral_workspace_cluster_train" {
  type      = "Microsoft.MachineLearningServices/workspaces/computes@2026-05-01"
  parent_id = azapi_resource.workload_risk_workspace_swedencentral_workspace.id
  name      = "train"
  location  = "swedencentral"

  tags = {
    team        = "risk"
    environment = "dev"
    cost-center = "CC-4200"
    workload    = "risk-workspace"
    managed-by  = "fairway"
    golden-path = "ml-workspace"
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azapi_resource.workload_risk_workspace_swedencentral_identity_compute.id]
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
    azapi_resource.workload_risk_workspace_swedencentral_endpoint_workspace_amlworkspace,
    azapi_resource.workload_risk_workspace_swedencentral_endpoint_workspace_amlworkspace_zones,
    azapi_resource.workload_risk_workspace_swedencentral_registry_role_acr_pull_workload_risk_workspace_swedencentral_identity_compute,
    azapi_resource.workload_risk_workspace_swedencentral_registry_role_acr_push_workload_risk_workspace_swedencentral_identity_compute,
    azapi_resource.workload_risk_workspace_swedencentral_storage_ml_role_storage_blob_data_contributor_4f0c5d1e_0000_4000_8000_00000000b003,
    azapi_resource.workload_risk_workspace_swedencentral_storage_ml_role_storage_blob_data_contributor_workload_risk_workspace_swedencentral_identity_compute,
    azapi_resource.workload_risk_workspace_swedencentral_storage_ml_role_storage_file_data_privileged_contributor_4f0c5d1e_0000_4000_8000_00000000b003,
    azapi_resource.workload_risk_workspace_swedencentral_storage_ml_role_storage_file_data_privileged_contributor_workload_risk_workspace_swedencentral_identity_compute,
    azapi_resource.workload_risk_workspace_swedencentral_workspace_role_azureml_data_scientist_4f0c5d1e_0000_4000_8000_00000000b003,
    azapi_resource.workload_risk_workspace_swedencentral_workspace_role_contributor_workload_risk_workspace_swedencentral_identity_workload,
  ]
}
