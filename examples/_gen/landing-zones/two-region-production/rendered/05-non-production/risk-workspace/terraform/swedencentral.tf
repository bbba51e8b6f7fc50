# risk-workspace
# Machine learning workspace for risk, in Risk models.
# Written by Fairway from the estate: change the estate, not this file.

# Secrets, keys and certificates of risk-workspace: soft delete and purge protection are its backup
# requests/risk-workspace.yaml:3
resource "azapi_resource" "swedencentral_key_vault" {
  type      = "Microsoft.KeyVault/vaults@2026-02-01"
  parent_id = azapi_resource.group_rg_risk_workspace_dev_sdc.id
  name      = "kv-risk-wo-dev-sdc-ykkgb"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      tenantId = var.tenant_id
      sku = {
        family = "A"
        name   = "standard"
      }
      enableRbacAuthorization      = true
      enableSoftDelete             = true
      softDeleteRetentionInDays    = 90
      enablePurgeProtection        = true
      enabledForDeployment         = false
      enabledForDiskEncryption     = false
      enabledForTemplateDeployment = false
      publicNetworkAccess          = "Disabled"
      networkAcls = {
        defaultAction       = "Deny"
        bypass              = "AzureServices"
        ipRules             = []
        virtualNetworkRules = []
      }
    }
  }
}

# Data, code and results of risk-workspace
# requests/risk-workspace.yaml:3
resource "azapi_resource" "swedencentral_storage_ml" {
  type      = "Microsoft.Storage/storageAccounts@2026-04-01"
  parent_id = azapi_resource.group_rg_risk_workspace_dev_sdc.id
  name      = "striskworksdevsdcmluamdj"
  location  = "swedencentral"
  tags      = local.tags

  identity {
    type = "SystemAssigned"
  }

  body = {
    sku = {
      name = "Standard_LRS"
    }
    kind = "StorageV2"
    properties = {
      accessTier                   = "Hot"
      allowBlobPublicAccess        = false
      allowSharedKeyAccess         = false
      allowCrossTenantReplication  = false
      allowedCopyScope             = "AAD"
      defaultToOAuthAuthentication = true
      isHnsEnabled                 = false
      isLocalUserEnabled           = false
      isSftpEnabled                = false
      minimumTlsVersion            = "TLS1_2"
      supportsHttpsTrafficOnly     = true
      publicNetworkAccess          = "Disabled"
      networkAcls = {
        defaultAction       = "Deny"
        bypass              = "None"
        ipRules             = []
        virtualNetworkRules = []
        resourceAccessRules = [
          {
            tenantId   = var.tenant_id
            resourceId = "/subscriptions/${var.subscription_sub_risk_dev}/resourceGroups/rg-risk-workspace-dev-sdc/providers/Microsoft.MachineLearningServices/workspaces/mlw-risk-workspace-dev-sdc"
          },
        ]
      }
      encryption = {
        keySource                       = "Microsoft.Storage"
        requireInfrastructureEncryption = true
        services = {
          blob = {
            enabled = true
            keyType = "Account"
          }
          file = {
            enabled = true
            keyType = "Account"
          }
          queue = {
            enabled = true
            keyType = "Account"
          }
          table = {
            enabled = true
            keyType = "Account"
          }
        }
      }
    }
  }
}

# What risk-workspace signs in with: no password, no key
# requests/risk-workspace.yaml:3
resource "azapi_resource" "swedencentral_identity_workload" {
  type      = "Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30"
  parent_id = azapi_resource.group_rg_risk_workspace_dev_sdc.id
  name      = "id-risk-workspace-dev-sdc"
  location  = "swedencentral"
  tags      = local.tags

  response_export_values = ["properties.principalId"]
}

# Images of risk-workspace
# requests/risk-workspace.yaml:3
resource "azapi_resource" "swedencentral_registry" {
  type      = "Microsoft.ContainerRegistry/registries@2025-11-01"
  parent_id = azapi_resource.group_rg_risk_workspace_dev_sdc.id
  name      = "crriskworkspacedevsdcaej6h"
  location  = "swedencentral"
  tags      = local.tags

  identity {
    type = "SystemAssigned"
  }

  body = {
    sku = {
      name = "Premium"
    }
    properties = {
      adminUserEnabled         = false
      anonymousPullEnabled     = false
      dataEndpointEnabled      = true
      publicNetworkAccess      = "Disabled"
      networkRuleBypassOptions = "AzureServices"
      networkRuleSet = {
        defaultAction = "Deny"
        ipRules       = []
      }
      zoneRedundancy = "Disabled"
      policies = {
        azureADAuthenticationAsArmPolicy = {
          status = "enabled"
        }
        exportPolicy = {
          status = "disabled"
        }
        quarantinePolicy = {
          status = "disabled"
        }
        trustPolicy = {
          status = "disabled"
          type   = "Notary"
        }
      }
    }
  }
}

# The workspace of risk-workspace
# requests/risk-workspace.yaml:3
resource "azapi_resource" "swedencentral_workspace" {
  type      = "Microsoft.MachineLearningServices/workspaces@2026-05-01"
  parent_id = azapi_resource.group_rg_risk_workspace_dev_sdc.id
  name      = "mlw-risk-workspace-dev-sdc"
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
      friendlyName                = "risk-workspace"
      primaryUserAssignedIdentity = azapi_resource.swedencentral_identity_workload.id
      storageAccount              = azapi_resource.swedencentral_storage_ml.id
      keyVault                    = azapi_resource.swedencentral_key_vault.id
      containerRegistry           = azapi_resource.swedencentral_registry.id
      applicationInsights         = azapi_resource.swedencentral_application_insights.id
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

# What risk-workspace (compute) signs in with: no password, no key
# requests/risk-workspace.yaml:3
resource "azapi_resource" "swedencentral_identity_compute" {
  type      = "Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30"
  parent_id = azapi_resource.group_rg_risk_workspace_dev_sdc.id
  name      = "id-risk-workspace-dev-sdc-compute"
  location  = "swedencentral"
  tags      = local.tags

  response_export_values = ["properties.principalId"]
}
