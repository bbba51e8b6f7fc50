# growth-notebooks
# Notebook sandbox for product, in Harvest forecast.
# Written by Fairway from the estate: change the estate, not this file.

# The workspace of growth-notebooks
# requests.yaml:23
resource "azapi_resource" "swedencentral_workspace" {
  type      = "Microsoft.MachineLearningServices/workspaces@2026-05-01"
  parent_id = azapi_resource.group_rg_growth_notebooks_dev_sdc.id
  name      = "mlw-growth-notebooks-dev-sdc"
  location  = "swedencentral"
  tags      = local.tags

  identity {
    type         = "UserAssigned"
    identity_ids = [azapi_resource.swedencentral_identity_workload.id]
  }

  body = {
    sku = {
      name = "Basic"
      tier = "Basic"
    }
    kind = "Default"
    properties = {
      friendlyName                = "growth-notebooks"
      primaryUserAssignedIdentity = azapi_resource.swedencentral_identity_workload.id
      storageAccount              = azapi_resource.swedencentral_storage_ml.id
      keyVault                    = azapi_resource.swedencentral_key_vault.id
      containerRegistry           = azapi_resource.swedencentral_registry.id
      applicationInsights         = azapi_resource.swedencentral_application_insights.id
      systemDatastoresAuthMode    = "Identity"
      publicNetworkAccess         = "Disabled"
      v1LegacyMode                = false
      provisionNetworkNow         = true
      managedNetwork = {
        isolationMode = "AllowOnlyApprovedOutbound"
        firewallSku   = "Basic"
        outboundRules = {
          packages-anaconda-com = {
            type        = "FQDN"
            category    = "UserDefined"
            destination = "anaconda.com"
          }
          packages-any-anaconda-com = {
            type        = "FQDN"
            category    = "UserDefined"
            destination = "*.anaconda.com"
          }
          packages-any-anaconda-org = {
            type        = "FQDN"
            category    = "UserDefined"
            destination = "*.anaconda.org"
          }
          packages-any-pypi-org = {
            type        = "FQDN"
            category    = "UserDefined"
            destination = "*.pypi.org"
          }
          packages-any-pythonhosted-org = {
            type        = "FQDN"
            category    = "UserDefined"
            destination = "*.pythonhosted.org"
          }
          packages-any-pytorch-org = {
            type        = "FQDN"
            category    = "UserDefined"
            destination = "*.pytorch.org"
          }
          packages-files-pythonhosted-org = {
            type        = "FQDN"
            category    = "UserDefined"
            destination = "files.pythonhosted.org"
          }
          packages-pypi-org = {
            type        = "FQDN"
            category    = "UserDefined"
            destination = "pypi.org"
          }
          packages-pytorch-org = {
            type        = "FQDN"
            category    = "UserDefined"
            destination = "pytorch.org"
          }
        }
      }
    }
  }

  depends_on = [
    azapi_resource.swedencentral_application_insights_role_contributor_swedencentral_identity_workload,
    azapi_resource.swedencentral_endpoint_storage_ml_blob_role_reader_swedencentral_identity_workload,
    azapi_resource.swedencentral_endpoint_storage_ml_file_role_reader_swedencentral_identity_workload,
    azapi_resource.swedencentral_key_vault_role_azure_ai_network_connection_approver_swedencentral_identity_workload,
    azapi_resource.swedencentral_key_vault_role_contributor_swedencentral_identity_workload,
    azapi_resource.swedencentral_key_vault_role_key_vault_administrator_swedencentral_identity_workload,
    azapi_resource.swedencentral_registry_role_acr_push_swedencentral_identity_workload,
    azapi_resource.swedencentral_registry_role_azure_ai_network_connection_approver_swedencentral_identity_workload,
    azapi_resource.swedencentral_registry_role_contributor_swedencentral_identity_workload,
    azapi_resource.swedencentral_storage_ml_role_azure_ai_network_connection_approver_swedencentral_identity_workload,
    azapi_resource.swedencentral_storage_ml_role_contributor_swedencentral_identity_workload,
    azapi_resource.swedencentral_storage_ml_role_storage_blob_data_contributor_swedencentral_identity_workload,
    azapi_resource.swedencentral_storage_ml_role_storage_file_data_privileged_contributor_swedencentral_identity_workload,
  ]
}

# A machine of one person, stopped after 60 idle minutes and every day at 19:00
# requests.yaml:23
resource "azapi_resource" "swedencentral_workspace_instance_jon_box" {
  type      = "Microsoft.MachineLearningServices/workspaces/computes@2026-05-01"
  parent_id = azapi_resource.swedencentral_workspace.id
  name      = "jon-box-mkto3"
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
    azapi_resource.swedencentral_endpoint_workspace_amlworkspace,
    azapi_resource.swedencentral_endpoint_workspace_amlworkspace_zones,
    azapi_resource.swedencentral_registry_role_acr_pull_swedencentral_identity_compute,
    azapi_resource.swedencentral_storage_ml_role_storage_blob_data_contributor_2b8e4c10_0000_4000_8000_00000000c001,
    azapi_resource.swedencentral_storage_ml_role_storage_blob_data_contributor_swedencentral_identity_compute,
    azapi_resource.swedencentral_storage_ml_role_storage_file_data_privileged_contributor_2b8e4c10_0000_4000_8000_00000000c001,
    azapi_resource.swedencentral_storage_ml_role_storage_file_data_privileged_contributor_swedencentral_identity_compute,
    azapi_resource.swedencentral_workspace_role_azureml_data_scientist_2b8e4c10_0000_4000_8000_00000000c001,
    azapi_resource.swedencentral_workspace_role_contributor_swedencentral_identity_workload,
  ]
}
