# risk-workspace
# Machine learning workspace for risk, in Risk models.
# Written by Fairway from the estate: change the estate, not this file.

# Secrets, keys and certificates of risk-workspace: soft delete and purge protection are its backup
# requests/risk-workspace.yaml:3
resource "azapi_resource" "workload_risk_workspace_swedencentral_key_vault" {
  type      = "Microsoft.KeyVault/vaults@2026-02-01"
  parent_id = azapi_resource.group_sub_risk_dev_rg_risk_workspace_dev_sdc.id
  name      = "kv-risk-wo-dev-sdc-ykkgb"
  location  = "swedencentral"

  tags = {
    team        = "risk"
    environment = "dev"
    cost-center = "CC-4200"
    workload    = "risk-workspace"
    managed-by  = "fairway"
    golden-path = "ml-workspace"
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
