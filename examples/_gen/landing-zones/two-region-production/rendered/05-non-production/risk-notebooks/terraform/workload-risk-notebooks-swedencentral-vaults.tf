# risk-notebooks
# Notebook sandbox for risk, in Risk models.
# Written by Fairway from the estate: change the estate, not this file.

# Secrets, keys and certificates of risk-notebooks: soft delete and purge protection are its backup
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "workload_risk_notebooks_swedencentral_key_vault" {
  type      = "Microsoft.KeyVault/vaults@2026-02-01"
  parent_id = azapi_resource.group_sub_risk_dev_rg_risk_notebooks_dev_sdc.id
  name      = "kv-risk-no-dev-sdc-cufgm"
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
