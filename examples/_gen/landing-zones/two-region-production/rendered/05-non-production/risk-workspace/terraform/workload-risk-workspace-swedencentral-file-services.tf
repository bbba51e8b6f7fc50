# risk-workspace
# Machine learning workspace for risk, in Risk models.
# Written by Fairway from the estate: change the estate, not this file.

# Shares that were deleted can be got back
# requests/risk-workspace.yaml:3
# Azure makes it by itself: it is changed here, and stays when this is destroyed.
resource "azapi_update_resource" "workload_risk_workspace_swedencentral_storage_ml_file" {
  type      = "Microsoft.Storage/storageAccounts/fileServices@2026-04-01"
  parent_id = azapi_resource.workload_risk_workspace_swedencentral_storage_ml.id
  name      = "default"

  body = {
    properties = {
      shareDeleteRetentionPolicy = {
        enabled = true
        days    = 7
      }
    }
  }
}
