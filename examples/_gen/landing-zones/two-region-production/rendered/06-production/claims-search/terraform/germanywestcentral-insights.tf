# claims-search
# Answers from documents for claims, in Claims.
# Written by Fairway from the estate: change the estate, not this file.

# The vault does not answer.
# requests/claims-search.yaml:3
resource "azapi_resource" "germanywestcentral_alert_key_vault_unavailable" {
  type      = "Microsoft.Insights/metricAlerts@2026-01-01"
  parent_id = azapi_resource.group_rg_claims_search_prod_gwc.id
  name      = "alert-claims-search-prod-gwc-key-vault-unavailable"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      description          = "The vault does not answer."
      severity             = 1
      enabled              = true
      autoMitigate         = true
      scopes               = [azapi_resource.germanywestcentral_key_vault.id]
      targetResourceType   = "Microsoft.KeyVault/vaults"
      targetResourceRegion = "germanywestcentral"
      evaluationFrequency  = "PT5M"
      windowSize           = "PT15M"
      criteria = {
        "odata.type" = "Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria"
        allOf = [
          {
            criterionType        = "StaticThresholdCriterion"
            name                 = "unavailable"
            metricName           = "Availability"
            metricNamespace      = "Microsoft.KeyVault/vaults"
            timeAggregation      = "Average"
            operator             = "LessThan"
            threshold            = 99
            dimensions           = []
            skipMetricValidation = true
          },
        ]
      }
      actions = [
        {
          actionGroupId = var.management_action_group_id
        },
      ]
    }
  }
}

# The service answers with errors of its own.
# requests/claims-search.yaml:3
resource "azapi_resource" "germanywestcentral_alert_openai_failing" {
  type      = "Microsoft.Insights/metricAlerts@2026-01-01"
  parent_id = azapi_resource.group_rg_claims_search_prod_gwc.id
  name      = "alert-claims-search-prod-gwc-openai-failing"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      description          = "The service answers with errors of its own."
      severity             = 1
      enabled              = true
      autoMitigate         = true
      scopes               = [azapi_resource.germanywestcentral_openai.id]
      targetResourceType   = "Microsoft.CognitiveServices/accounts"
      targetResourceRegion = "germanywestcentral"
      evaluationFrequency  = "PT5M"
      windowSize           = "PT15M"
      criteria = {
        "odata.type" = "Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria"
        allOf = [
          {
            criterionType   = "StaticThresholdCriterion"
            name            = "failing"
            metricName      = "AzureOpenAIRequests"
            metricNamespace = "Microsoft.CognitiveServices/accounts"
            timeAggregation = "Total"
            operator        = "GreaterThan"
            threshold       = 10
            dimensions = [
              {
                name     = "StatusCode"
                operator = "Include"
                values   = ["500", "502", "503", "504"]
              },
            ]
            skipMetricValidation = true
          },
        ]
      }
      actions = [
        {
          actionGroupId = var.management_action_group_id
        },
      ]
    }
  }
}

# Whole answers take longer than thirty seconds on average.
# requests/claims-search.yaml:3
resource "azapi_resource" "germanywestcentral_alert_openai_slow_answers" {
  type      = "Microsoft.Insights/metricAlerts@2026-01-01"
  parent_id = azapi_resource.group_rg_claims_search_prod_gwc.id
  name      = "alert-claims-search-prod-gwc-openai-slow-answers"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      description          = "Whole answers take longer than thirty seconds on average."
      severity             = 2
      enabled              = true
      autoMitigate         = true
      scopes               = [azapi_resource.germanywestcentral_openai.id]
      targetResourceType   = "Microsoft.CognitiveServices/accounts"
      targetResourceRegion = "germanywestcentral"
      evaluationFrequency  = "PT5M"
      windowSize           = "PT15M"
      criteria = {
        "odata.type" = "Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria"
        allOf = [
          {
            criterionType        = "StaticThresholdCriterion"
            name                 = "slow-answers"
            metricName           = "AzureOpenAITTLTInMS"
            metricNamespace      = "Microsoft.CognitiveServices/accounts"
            timeAggregation      = "Average"
            operator             = "GreaterThan"
            threshold            = 30000
            dimensions           = []
            skipMetricValidation = true
          },
        ]
      }
      actions = [
        {
          actionGroupId = var.management_action_group_id
        },
      ]
    }
  }
}

# Requests were refused because a quota was used up.
# requests/claims-search.yaml:3
resource "azapi_resource" "germanywestcentral_alert_openai_throttled" {
  type      = "Microsoft.Insights/metricAlerts@2026-01-01"
  parent_id = azapi_resource.group_rg_claims_search_prod_gwc.id
  name      = "alert-claims-search-prod-gwc-openai-throttled"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      description          = "Requests were refused because a quota was used up."
      severity             = 2
      enabled              = true
      autoMitigate         = true
      scopes               = [azapi_resource.germanywestcentral_openai.id]
      targetResourceType   = "Microsoft.CognitiveServices/accounts"
      targetResourceRegion = "germanywestcentral"
      evaluationFrequency  = "PT5M"
      windowSize           = "PT15M"
      criteria = {
        "odata.type" = "Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria"
        allOf = [
          {
            criterionType   = "StaticThresholdCriterion"
            name            = "throttled"
            metricName      = "AzureOpenAIRequests"
            metricNamespace = "Microsoft.CognitiveServices/accounts"
            timeAggregation = "Total"
            operator        = "GreaterThan"
            threshold       = 50
            dimensions = [
              {
                name     = "StatusCode"
                operator = "Include"
                values   = ["429"]
              },
            ]
            skipMetricValidation = true
          },
        ]
      }
      actions = [
        {
          actionGroupId = var.management_action_group_id
        },
      ]
    }
  }
}

# Search takes longer than a second on average.
# requests/claims-search.yaml:3
resource "azapi_resource" "germanywestcentral_alert_search_slow" {
  type      = "Microsoft.Insights/metricAlerts@2026-01-01"
  parent_id = azapi_resource.group_rg_claims_search_prod_gwc.id
  name      = "alert-claims-search-prod-gwc-search-slow"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      description          = "Search takes longer than a second on average."
      severity             = 2
      enabled              = true
      autoMitigate         = true
      scopes               = [azapi_resource.germanywestcentral_search.id]
      targetResourceType   = "Microsoft.Search/searchServices"
      targetResourceRegion = "germanywestcentral"
      evaluationFrequency  = "PT5M"
      windowSize           = "PT15M"
      criteria = {
        "odata.type" = "Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria"
        allOf = [
          {
            criterionType        = "StaticThresholdCriterion"
            name                 = "slow"
            metricName           = "SearchLatency"
            metricNamespace      = "Microsoft.Search/searchServices"
            timeAggregation      = "Average"
            operator             = "GreaterThan"
            threshold            = 1
            dimensions           = []
            skipMetricValidation = true
          },
        ]
      }
      actions = [
        {
          actionGroupId = var.management_action_group_id
        },
      ]
    }
  }
}

# Search refuses queries for want of capacity.
# requests/claims-search.yaml:3
resource "azapi_resource" "germanywestcentral_alert_search_throttled" {
  type      = "Microsoft.Insights/metricAlerts@2026-01-01"
  parent_id = azapi_resource.group_rg_claims_search_prod_gwc.id
  name      = "alert-claims-search-prod-gwc-search-throttled"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      description          = "Search refuses queries for want of capacity."
      severity             = 2
      enabled              = true
      autoMitigate         = true
      scopes               = [azapi_resource.germanywestcentral_search.id]
      targetResourceType   = "Microsoft.Search/searchServices"
      targetResourceRegion = "germanywestcentral"
      evaluationFrequency  = "PT5M"
      windowSize           = "PT15M"
      criteria = {
        "odata.type" = "Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria"
        allOf = [
          {
            criterionType        = "StaticThresholdCriterion"
            name                 = "throttled"
            metricName           = "ThrottledSearchQueriesPercentage"
            metricNamespace      = "Microsoft.Search/searchServices"
            timeAggregation      = "Average"
            operator             = "GreaterThan"
            threshold            = 5
            dimensions           = []
            skipMetricValidation = true
          },
        ]
      }
      actions = [
        {
          actionGroupId = var.management_action_group_id
        },
      ]
    }
  }
}

# Storage does not answer.
# requests/claims-search.yaml:3
resource "azapi_resource" "germanywestcentral_alert_storage_documents_unavailable" {
  type      = "Microsoft.Insights/metricAlerts@2026-01-01"
  parent_id = azapi_resource.group_rg_claims_search_prod_gwc.id
  name      = "alert-claims-search-prod-gwc-storage-documents-unavailable"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      description          = "Storage does not answer."
      severity             = 1
      enabled              = true
      autoMitigate         = true
      scopes               = [azapi_resource.germanywestcentral_storage_documents.id]
      targetResourceType   = "Microsoft.Storage/storageAccounts"
      targetResourceRegion = "germanywestcentral"
      evaluationFrequency  = "PT5M"
      windowSize           = "PT15M"
      criteria = {
        "odata.type" = "Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria"
        allOf = [
          {
            criterionType        = "StaticThresholdCriterion"
            name                 = "unavailable"
            metricName           = "Availability"
            metricNamespace      = "Microsoft.Storage/storageAccounts"
            timeAggregation      = "Average"
            operator             = "LessThan"
            threshold            = 99
            dimensions           = []
            skipMetricValidation = true
          },
        ]
      }
      actions = [
        {
          actionGroupId = var.management_action_group_id
        },
      ]
    }
  }
}

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests/claims-search.yaml:3
resource "azapi_resource" "germanywestcentral_key_vault_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.germanywestcentral_key_vault.id
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
resource "azapi_resource" "germanywestcentral_search_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.germanywestcentral_search.id
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
