# growth-notebooks
# Notebook sandbox for product, in Harvest forecast.
# Written by Fairway from the estate: change the estate, not this file.

# The workspace of growth-notebooks
# requests.yaml:23
resource "azapi_resource" "workload_growth_notebooks_swedencentral_workspace" {
  type      = "Microsoft.MachineLearningServices/workspaces@2026-05-01"
  parent_id = azapi_resource.group_sub_forecast_dev_rg_growth_notebooks_dev_sdc.id
  name      = "mlw-growth-notebooks-dev-sdc"
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
    identity_ids = [azapi_resource.workload_growth_notebooks_swedencentral_identity_workload.id]
  }

  body = {
    sku = {
      name = "Basic"
      tier = "Basic"
    }
    kind = "Default"
    properties = {
      friendlyName                = "growth-notebooks"
      primaryUserAssignedIdentity = azapi_resource.workload_growth_notebooks_swedencentral_identity_workload.id
      storageAccount              = azapi_resource.workload_growth_notebooks_swedencentral_storage_ml.id
      keyVault                    = azapi_resource.workload_growth_notebooks_swedencentral_key_vault.id
      containerRegistry           = azapi_resource.workload_growth_notebooks_swedencentral_registry.id
      applicationInsights         = azapi_resource.workload_growth_notebooks_swedencentral_application_insights.id
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
    azapi_resource.workload_growth_notebooks_swedencentral_application_insights_role_contributor_workload_growth_notebooks_swedencentral_identity_workload,
    azapi_resource.workload_growth_notebooks_swedencentral_endpoint_storage_ml_blob_role_reader_workload_growth_notebooks_swedencentral_identity_workload,
    azapi_resource.workload_growth_notebooks_swedencentral_endpoint_storage_ml_file_role_reader_workload_growth_notebooks_swedencentral_identity_workload,
    azapi_resource.workload_growth_notebooks_swedencentral_key_vault_role_azure_ai_network_connection_approver_workload_growth_notebooks_swedencentral_identity_workload,
    azapi_resource.workload_growth_notebooks_swedencentral_key_vault_role_contributor_workload_growth_notebooks_swedencentral_identity_workload,
    azapi_resource.workload_growth_notebooks_swedencentral_key_vault_role_key_vault_administrator_workload_growth_notebooks_swedencentral_identity_workload,
    azapi_resource.workload_growth_notebooks_swedencentral_registry_role_acr_push_workload_growth_notebooks_swedencentral_identity_workload,
    azapi_resource.workload_growth_notebooks_swedencentral_registry_role_azure_ai_network_connection_approver_workload_growth_notebooks_swedencentral_identity_workload,
    azapi_resource.workload_growth_notebooks_swedencentral_registry_role_contributor_workload_growth_notebooks_swedencentral_identity_workload,
    azapi_resource.workload_growth_notebooks_swedencentral_storage_ml_role_azure_ai_network_connection_approver_workload_growth_notebooks_swedencentral_identity_workload,
    azapi_resource.workload_growth_notebooks_swedencentral_storage_ml_role_contributor_workload_growth_notebooks_swedencentral_identity_workload,
    azapi_resource.workload_growth_notebooks_swedencentral_storage_ml_role_storage_blob_data_contributor_workload_growth_notebooks_swedencentral_identity_workload,
    azapi_resource.workload_growth_notebooks_swedencentral_storage_ml_role_storage_file_data_privileged_contributor_workload_growth_notebooks_swedencentral_identity_workload,
  ]
}
