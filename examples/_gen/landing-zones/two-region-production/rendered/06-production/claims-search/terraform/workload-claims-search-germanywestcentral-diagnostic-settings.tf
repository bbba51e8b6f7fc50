# claims-search
# Answers from documents for claims, in Claims.
# Written by Fairway from the estate: change the estate, not this file.

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_germanywestcentral_key_vault_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.workload_claims_search_germanywestcentral_key_vault.id
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
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_germanywestcentral_openai_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.workload_claims_search_germanywestcentral_openai.id
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
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_germanywestcentral_search_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.workload_claims_search_germanywestcentral_search.id
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
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_germanywestcentral_storage_documents_blob_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_update_resource.workload_claims_search_germanywestcentral_storage_documents_blob.id
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
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_germanywestcentral_storage_documents_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.workload_claims_search_germanywestcentral_storage_documents.id
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
