# field-notes
# Answers from documents for product, in Harvest forecast.
# Written by Fairway from the estate: change the estate, not this file.

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests.yaml:3
resource "azapi_resource" "workload_field_notes_swedencentral_key_vault_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.workload_field_notes_swedencentral_key_vault.id
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
# requests.yaml:3
resource "azapi_resource" "workload_field_notes_swedencentral_openai_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.workload_field_notes_swedencentral_openai.id
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
# requests.yaml:3
resource "azapi_resource" "workload_field_notes_swedencentral_search_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.workload_field_notes_swedencentral_search.id
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
# requests.yaml:3
resource "azapi_resource" "workload_field_notes_swedencentral_storage_documents_blob_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_update_resource.workload_field_notes_swedencentral_storage_documents_blob.id
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
# requests.yaml:3
resource "azapi_resource" "workload_field_notes_swedencentral_storage_documents_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.workload_field_notes_swedencentral_storage_documents.id
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
