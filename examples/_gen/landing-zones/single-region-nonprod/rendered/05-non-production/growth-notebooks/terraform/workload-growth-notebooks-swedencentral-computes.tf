# growth-notebooks
# Notebook sandbox for product, in Harvest forecast.
# Written by Fairway from the estate: change the estate, not this file.

# A machine of one person, stopped after 60 idle minutes and every day at 19:00
# requests.yaml:23
resource "azapi_resource" "workload_growth_notebooks_swedencentral_workspace_instance_jon_box" {
  type      = "Microsoft.MachineLearningServices/workspaces/computes@2026-05-01"
  parent_id = azapi_resource.workload_growth_notebooks_swedencentral_workspace.id
  name      = "jon-box-mkto3"
  location  = "swedencentral"

  tags = {
    team        = "product"
    environment = "dev"
    cost-center = "K-1"
    workload    = "growth-notebooks"
    managed-by  = "fairway"
    golden-path = "notebook-sandbox"
    flag-from   = "2026-11-30"
    expires     = "2026-12-16"
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azapi_resource.workload_growth_notebooks_swedencentral_identity_compute.id]
  }

  body = {
    properties = {
      computeType      = "ComputeInstance"
      computeLocation  = "swedencentral"
      disableLocalAuth = true
      properties = {
        vmSize                           = "Standard_D4s_v5"
        applicationSharingPolicy         = "Personal"
        computeInstanceAuthorizationType = "personal"
        personalComputeInstanceSettings = {
          assignedUser = {
            objectId = "2b8e4c10-0000-4000-8000-00000000c001"
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
    azapi_resource.workload_growth_notebooks_swedencentral_endpoint_workspace_amlworkspace,
    azapi_resource.workload_growth_notebooks_swedencentral_endpoint_workspace_amlworkspace_zones,
    azapi_resource.workload_growth_notebooks_swedencentral_registry_role_acr_pull_workload_growth_notebooks_swedencentral_identity_compute,
    azapi_resource.workload_growth_notebooks_swedencentral_storage_ml_role_storage_blob_data_contributor_2b8e4c10_0000_4000_8000_00000000c001,
    azapi_resource.workload_growth_notebooks_swedencentral_storage_ml_role_storage_blob_data_contributor_workload_growth_notebooks_swedencentral_identity_compute,
    azapi_resource.workload_growth_notebooks_swedencentral_storage_ml_role_storage_file_data_privileged_contributor_2b8e4c10_0000_4000_8000_00000000c001,
    azapi_resource.workload_growth_notebooks_swedencentral_storage_ml_role_storage_file_data_privileged_contributor_workload_growth_notebooks_swedencentral_identity_compute,
    azapi_resource.workload_growth_notebooks_swedencentral_workspace_role_azureml_data_scientist_2b8e4c10_0000_4000_8000_00000000c001,
    azapi_resource.workload_growth_notebooks_swedencentral_workspace_role_contributor_workload_growth_notebooks_swedencentral_identity_workload,
  ]
}
