# growth-notebooks
# Notebook sandbox for product, in Harvest forecast.
# Written by Fairway from the estate: change the estate, not this file.

# Traces of growth-notebooks
# requests.yaml:23
resource "azapi_resource" "workload_growth_notebooks_swedencentral_application_insights" {
  type      = "Microsoft.Insights/components@2020-02-02"
  parent_id = azapi_resource.group_sub_forecast_dev_rg_growth_notebooks_dev_sdc.id
  name      = "appi-growth-notebooks-dev-sdc"
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
