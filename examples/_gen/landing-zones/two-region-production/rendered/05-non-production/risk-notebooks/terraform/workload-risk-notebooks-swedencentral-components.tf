# risk-notebooks
# Notebook sandbox for risk, in Risk models.
# Written by Fairway from the estate: change the estate, not this file.

# Traces of risk-notebooks
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "workload_risk_notebooks_swedencentral_application_insights" {
  type      = "Microsoft.Insights/components@2020-02-02"
  parent_id = azapi_resource.group_sub_risk_dev_rg_risk_notebooks_dev_sdc.id
  name      = "appi-risk-notebooks-dev-sdc"
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
