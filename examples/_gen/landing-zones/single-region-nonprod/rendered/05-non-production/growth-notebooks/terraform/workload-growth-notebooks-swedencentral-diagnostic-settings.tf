# growth-notebooks
# Notebook sandbox for product, in Harvest forecast.
# Written by Fairway from the estate: change the estate, not this file.

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests.yaml:23
resource "azapi_resource" "workload_growth_notebooks_swedencentral_key_vault_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.workload_growth_notebooks_swedencentral_key_vault.id
  name      = "to-log-analytics"

  body = {
    properties = {
      workspaceId = var.management_log_analytics_id
      logs = [
        {
          categoryGroup = "allLogs"
          enabled       = true
        },
      ]
      metrics = [
        {
          category = "AllMetrics"
          enabled  = true
        },
      ]
    }
  }
}

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests.yaml:23
resource "azapi_resource" "workload_growth_notebooks_swedencentral_registry_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.workload_growth_notebooks_swedencentral_registry.id
  name      = "to-log-analytics"

  body = {
    properties = {
      workspaceId = var.management_log_analytics_id
      logs = [
        {
          categoryGroup = "allLogs"
          enabled       = true
        },
      ]
      metrics = [
        {
          category = "AllMetrics"
          enabled  = true
        },
      ]
    }
  }
}

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests.yaml:23
resource "azapi_resource" "workload_growth_notebooks_swedencentral_storage_ml_blob_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_update_resource.workload_growth_notebooks_swedencentral_storage_ml_blob.id
  name      = "to-log-analytics"

  body = {
    properties = {
      workspaceId = var.management_log_analytics_id
      logs = [
        {
          categoryGroup = "allLogs"
          enabled       = true
        },
      ]
      metrics = [
        {
          category = "AllMetrics"
          enabled  = true
        },
      ]
    }
  }
}

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests.yaml:23
resource "azapi_resource" "workload_growth_notebooks_swedencentral_storage_ml_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.workload_growth_notebooks_swedencentral_storage_ml.id
  name      = "to-log-analytics"

  body = {
    properties = {
      workspaceId = var.management_log_analytics_id
      metrics = [
        {
          category = "AllMetrics"
          enabled  = true
        },
      ]
    }
  }
}

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests.yaml:23
resource "azapi_resource" "workload_growth_notebooks_swedencentral_storage_ml_file_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_update_resource.workload_growth_notebooks_swedencentral_storage_ml_file.id
  name      = "to-log-analytics"

  body = {
    properties = {
      workspaceId = var.management_log_analytics_id
      logs = [
        {
          categoryGroup = "allLogs"
          enabled       = true
        },
      ]
      metrics = [
        {
          category = "AllMetrics"
          enabled  = true
        },
      ]
    }
  }
}

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests.yaml:23
resource "azapi_resource" "workload_growth_notebooks_swedencentral_workspace_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.workload_growth_notebooks_swedencentral_workspace.id
  name      = "to-log-analytics"

  body = {
    properties = {
      workspaceId = var.management_log_analytics_id
      logs = [
        {
          categoryGroup = "allLogs"
          enabled       = true
        },
      ]
      metrics = [
        {
          category = "AllMetrics"
          enabled  = true
        },
      ]
    }
  }
}
