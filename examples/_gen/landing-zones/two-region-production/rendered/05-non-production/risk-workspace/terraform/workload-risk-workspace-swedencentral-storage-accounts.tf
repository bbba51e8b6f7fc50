# risk-workspace
# Machine learning workspace for risk, in Risk models.
# Written by Fairway from the estate: change the estate, not this file.

# Data, code and results of risk-workspace
# requests/risk-workspace.yaml:3
resource "azapi_resource" "workload_risk_workspace_swedencentral_storage_ml" {
  type      = "Microsoft.Storage/storageAccounts@2026-04-01"
  parent_id = azapi_resource.group_sub_risk_dev_rg_risk_workspace_dev_sdc.id
  name      = "striskworksdevsdcmluamdj"
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
