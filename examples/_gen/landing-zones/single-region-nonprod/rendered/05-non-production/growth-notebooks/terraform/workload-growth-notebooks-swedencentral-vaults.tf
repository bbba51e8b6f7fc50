# growth-notebooks
# Notebook sandbox for product, in Harvest forecast.
# Written by Fairway from the estate: change the estate, not this file.

# Secrets, keys and certificates of growth-notebooks: soft delete and purge protection are its backup
# requests.yaml:23
resource "azapi_resource" "workload_growth_notebooks_swedencentral_key_vault" {
  type      = "Microsoft.KeyVault/vaults@2026-02-01"
  parent_id = azapi_resource.group_sub_forecast_dev_rg_growth_notebooks_dev_sdc.id
  name      = "kv-growth-dev-sdc-lcozx"
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
