# risk-notebooks
# Notebook sandbox for risk, in Risk models.
# Written by Fairway from the estate: change the estate, not this file.

# A machine of one person, stopped after 60 idle minutes and every day at 19:00
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "workload_risk_notebooks_swedencentral_workspace_instance_lin_box" {
  type      = "Microsoft.MachineLearningServices/workspaces/computes@2026-05-01"
  parent_id = azapi_resource.workload_risk_notebooks_swedencentral_workspace.id
  name      = "lin-box-muiay"
  location  = "swedencentral"

  tags = {
    team        = "risk"
    environment = "dev"
    cost-center = "CC-4200"
    workload    = "risk-notebooks"
    managed-by  = "fairway"
    golden-path = "notebook-sandbox"
    expires     = "2026-12-08"
    flag-from   = "2026-11-24"
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azapi_resource.workload_risk_notebooks_swedencentral_identity_compute.id]
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
    azapi_resource.workload_risk_notebooks_swedencentral_endpoint_workspace_amlworkspace,
    azapi_resource.workload_risk_notebooks_swedencentral_endpoint_workspace_amlworkspace_zones,
    azapi_resource.workload_risk_notebooks_swedencentral_registry_role_acr_pull_workload_risk_notebooks_swedencentral_identity_compute,
    azapi_resource.workload_risk_notebooks_swedencentral_storage_ml_role_storage_blob_data_contributor_4f0c5d1e_0000_4000_8000_00000000c001,
    azapi_resource.workload_risk_notebooks_swedencentral_storage_ml_role_storage_blob_data_contributor_4f0c5d1e_0000_4000_8000_00000000c002,
    azapi_resource.workload_risk_notebooks_swedencentral_storage_ml_role_storage_blob_data_contributor_workload_risk_notebooks_swedencentral_identity_compute,
    azapi_resource.workload_risk_notebooks_swedencentral_storage_ml_role_storage_file_data_privileged_contributor_4f0c5d1e_0000_4000_8000_00000000c001,
    azapi_resource.workload_risk_notebooks_swedencentral_storage_ml_role_storage_file_data_privileged_contributor_4f0c5d1e_0000_4000_8000_00000000c002,
    azapi_resource.workload_risk_notebooks_swedencentral_storage_ml_role_storage_file_data_privileged_contributor_workload_risk_notebooks_swedencentral_identity_compute,
    azapi_resource.workload_risk_notebooks_swedencentral_workspace_role_azureml_data_scientist_4f0c5d1e_0000_4000_8000_00000000c001,
    azapi_resource.workload_risk_notebooks_swedencentral_workspace_role_azureml_data_scientist_4f0c5d1e_0000_4000_8000_00000000c002,
    azapi_resource.workload_risk_notebooks_swedencentral_workspace_role_contributor_workload_risk_notebooks_swedencentral_identity_workload,
  ]
}

# A machine of one person, stopped after 60 idle minutes and every day at 19:00
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "workload_risk_notebooks_swedencentral_workspace_instance_oskar_box" {
  type      = "Microsoft.MachineLearningServices/workspaces/computes@2026-05-01"
  parent_id = azapi_resource.workload_risk_notebooks_swedencentral_workspace.id
  name      = "oskar-box-maj4x"
  location  = "swedencentral"

  tags = {
    team        = "risk"
    environment = "dev"
    cost-center = "CC-4200"
    workload    = "risk-notebooks"
    managed-by  = "fairway"
    golden-path = "notebook-sandbox"
    expires     = "2026-12-08"
    flag-from   = "2026-11-24"
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azapi_resource.workload_risk_notebooks_swedencentral_identity_compute.id]
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
    azapi_resource.workload_risk_notebooks_swedencentral_endpoint_workspace_amlworkspace,
    azapi_resource.workload_risk_notebooks_swedencentral_endpoint_workspace_amlworkspace_zones,
    azapi_resource.workload_risk_notebooks_swedencentral_registry_role_acr_pull_workload_risk_notebooks_swedencentral_identity_compute,
    azapi_resource.workload_risk_notebooks_swedencentral_storage_ml_role_storage_blob_data_contributor_4f0c5d1e_0000_4000_8000_00000000c001,
    azapi_resource.workload_risk_notebooks_swedencentral_storage_ml_role_storage_blob_data_contributor_4f0c5d1e_0000_4000_8000_00000000c002,
    azapi_resource.workload_risk_notebooks_swedencentral_storage_ml_role_storage_blob_data_contributor_workload_risk_notebooks_swedencentral_identity_compute,
    azapi_resource.workload_risk_notebooks_swedencentral_storage_ml_role_storage_file_data_privileged_contributor_4f0c5d1e_0000_4000_8000_00000000c001,
    azapi_resource.workload_risk_notebooks_swedencentral_storage_ml_role_storage_file_data_privileged_contributor_4f0c5d1e_0000_4000_8000_00000000c002,
    azapi_resource.workload_risk_notebooks_swedencentral_storage_ml_role_storage_file_data_privileged_contributor_workload_risk_notebooks_swedencentral_identity_compute,
    azapi_resource.workload_risk_notebooks_swedencentral_workspace_role_azureml_data_scientist_4f0c5d1e_0000_4000_8000_00000000c001,
    azapi_resource.workload_risk_notebooks_swedencentral_workspace_role_azureml_data_scientist_4f0c5d1e_0000_4000_8000_00000000c002,
    azapi_resource.workload_risk_notebooks_swedencentral_workspace_role_contributor_workload_risk_notebooks_swedencentral_identity_workload,
  ]
}
