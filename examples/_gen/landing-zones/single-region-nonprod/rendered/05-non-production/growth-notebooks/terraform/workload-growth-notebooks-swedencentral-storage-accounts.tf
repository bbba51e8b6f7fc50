# growth-notebooks
# Notebook sandbox for product, in Harvest forecast.
# Written by Fairway from the estate: change the estate, not this file.

# Data, code and results of growth-notebooks
# requests.yaml:23
resource "azapi_resource" "workload_growth_notebooks_swedencentral_storage_ml" {
  type      = "Microsoft.Storage/storageAccounts@2026-04-01"
  parent_id = azapi_resource.group_sub_forecast_dev_rg_growth_notebooks_dev_sdc.id
  name      = "stgrowthnotdevsdcmlzdw64"
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
            resourceId = "/subscriptions/${var.subscription_sub_forecast_dev}/resourceGroups/rg-growth-notebooks-dev-sdc/providers/Microsoft.MachineLearningServices/workspaces/mlw-growth-notebooks-dev-sdc"
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
