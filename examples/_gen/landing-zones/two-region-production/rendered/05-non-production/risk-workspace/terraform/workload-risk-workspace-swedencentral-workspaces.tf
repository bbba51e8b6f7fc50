# risk-workspace
# Machine learning workspace for risk, in Risk models.
# Written by Fairway from the estate: change the estate, not this file.

# The workspace of risk-workspace
# requests/risk-workspace.yaml:3
resource "azapi_resource" "workload_risk_workspace_swedencentral_workspace" {
  type      = "Microsoft.MachineLearningServices/workspaces@2026-05-01"
  parent_id = azapi_resource.group_sub_risk_dev_rg_risk_workspace_dev_sdc.id
  name      = "mlw-risk-workspace-dev-sdc"
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
    identity_ids = [azapi_resource.workload_risk_workspace_swedencentral_identity_workload.id]
  }

  body = {
    sku = {
      name = "Basic"
      tier = "Basic"
    }
    kind = "Default"
    properties = {
      friendlyName                = "risk-workspace"
      primaryUserAssignedIdentity = azapi_resource.workload_risk_workspace_swedencentral_identity_workload.id
      storageAccount              = azapi_resource.workload_risk_workspace_swedencentral_storage_ml.id
      keyVault                    = azapi_resource.workload_risk_workspace_swedencentral_key_vault.id
      containerRegistry           = azapi_resource.workload_risk_workspace_swedencentral_registry.id
      applicationInsights         = azapi_resource.workload_risk_workspace_swedencentral_application_insights.id
      systemDatastoresAuthMode    = "Identity"
      publicNetworkAccess         = "Disabled"
      v1LegacyMode                = false
      provisionNetworkNow         = true
      imageBuildCompute           = "cpu"
      managedNetwork = {
        isolationMode = "AllowOnlyApprovedOutbound"
        firewallSku   = "Basic"
        outboundRules = {
          own-feed = {
            type        = "FQDN"
            category    = "UserDefined"
            destination = "pkgs.dev.azure.com"
          }
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
    azapi_resource.workload_risk_workspace_swedencentral_application_insights_role_contributor_workload_risk_workspace_swedencentral_identity_workload,
    azapi_resource.workload_risk_workspace_swedencentral_endpoint_storage_ml_blob_role_reader_workload_risk_workspace_swedencentral_identity_workload,
    azapi_resource.workload_risk_workspace_swedencentral_endpoint_storage_ml_file_role_reader_workload_risk_workspace_swedencentral_identity_workload,
    azapi_resource.workload_risk_workspace_swedencentral_key_vault_role_azure_ai_network_connection_approver_workload_risk_workspace_swedencentral_identity_workload,
    azapi_resource.workload_risk_workspace_swedencentral_key_vault_role_contributor_workload_risk_workspace_swedencentral_identity_workload,
    azapi_resource.workload_risk_workspace_swedencentral_key_vault_role_key_vault_administrator_workload_risk_workspace_swedencentral_identity_workload,
    azapi_resource.workload_risk_workspace_swedencentral_registry_role_acr_push_workload_risk_workspace_swedencentral_identity_workload,
    azapi_resource.workload_risk_workspace_swedencentral_registry_role_azure_ai_network_connection_approver_workload_risk_workspace_swedencentral_identity_workload,
    azapi_resource.workload_risk_workspace_swedencentral_registry_role_contributor_workload_risk_workspace_swedencentral_identity_workload,
    azapi_resource.workload_risk_workspace_swedencentral_storage_ml_role_azure_ai_network_connection_approver_workload_risk_workspace_swedencentral_identity_workload,
    azapi_resource.workload_risk_workspace_swedencentral_storage_ml_role_contributor_workload_risk_workspace_swedencentral_identity_workload,
    azapi_resource.workload_risk_workspace_swedencentral_storage_ml_role_storage_blob_data_contributor_workload_risk_workspace_swedencentral_identity_workload,
    azapi_resource.workload_risk_workspace_swedencentral_storage_ml_role_storage_file_data_privileged_contributor_workload_risk_workspace_swedencentral_identity_workload,
  ]
}
