# risk-workspace
# Machine learning workspace for risk, in Risk models.
# Written by Fairway from the estate: change the estate, not this file.

# Traces of risk-workspace
# requests/risk-workspace.yaml:3
resource "azapi_resource" "workload_risk_workspace_swedencentral_application_insights" {
  type      = "Microsoft.Insights/components@2020-02-02"
  parent_id = azapi_resource.group_sub_risk_dev_rg_risk_workspace_dev_sdc.id
  name      = "appi-risk-workspace-dev-sdc"
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
    kind = "web"
    properties = {
      Application_Type                = "web"
      WorkspaceResourceId             = var.management_log_analytics_id
      IngestionMode                   = "LogAnalytics"
      DisableLocalAuth                = true
      publicNetworkAccessForIngestion = "Enabled"
      publicNetworkAccessForQuery     = "Disabled"
    }
  }
}
