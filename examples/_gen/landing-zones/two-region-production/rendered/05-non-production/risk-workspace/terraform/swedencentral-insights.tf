# risk-workspace
# Machine learning workspace for risk, in Risk models.
# Written by Fairway from the estate: change the estate, not this file.

# The vault does not answer.
# requests/risk-workspace.yaml:3
resource "azapi_resource" "swedencentral_alert_key_vault_unavailable" {
  type      = "Microsoft.Insights/metricAlerts@2026-01-01"
  parent_id = azapi_resource.group_rg_risk_workspace_dev_sdc.id
  name      = "alert-risk-workspace-dev-sdc-key-vault-unavailable"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      description          = "The vault does not answer."
      severity             = 1
      enabled              = true
      autoMitigate         = true
      scopes               = [azapi_resource.swedencentral_key_vault.id]
      targetResourceType   = "Microsoft.KeyVault/vaults"
      targetResourceRegion = "swedencentral"
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

# Storage does not answer.
# requests/risk-workspace.yaml:3
resource "azapi_resource" "swedencentral_alert_storage_ml_unavailable" {
  type      = "Microsoft.Insights/metricAlerts@2026-01-01"
  parent_id = azapi_resource.group_rg_risk_workspace_dev_sdc.id
  name      = "alert-risk-workspace-dev-sdc-storage-ml-unavailable"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      description          = "Storage does not answer."
      severity             = 1
      enabled              = true
      autoMitigate         = true
      scopes               = [azapi_resource.swedencentral_storage_ml.id]
      targetResourceType   = "Microsoft.Storage/storageAccounts"
      targetResourceRegion = "swedencentral"
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

# Traces of risk-workspace
# requests/risk-workspace.yaml:3
resource "azapi_resource" "swedencentral_application_insights" {
  type      = "Microsoft.Insights/components@2020-02-02"
  parent_id = azapi_resource.group_rg_risk_workspace_dev_sdc.id
  name      = "appi-risk-workspace-dev-sdc"
  location  = "swedencentral"
  tags      = local.tags

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

# The quota of cores is nearly used up.
# requests/risk-workspace.yaml:3
resource "azapi_resource" "swedencentral_alert_workspace_quota" {
  type      = "Microsoft.Insights/metricAlerts@2026-01-01"
  parent_id = azapi_resource.group_rg_risk_workspace_dev_sdc.id
  name      = "alert-risk-workspace-dev-sdc-workspace-quota"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      description          = "The quota of cores is nearly used up."
      severity             = 2
      enabled              = true
      autoMitigate         = true
      scopes               = [azapi_resource.swedencentral_workspace.id]
      targetResourceType   = "Microsoft.MachineLearningServices/workspaces"
      targetResourceRegion = "swedencentral"
      evaluationFrequency  = "PT15M"
      windowSize           = "PT1H"
      criteria = {
        "odata.type" = "Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria"
        allOf = [
          {
            criterionType        = "StaticThresholdCriterion"
            name                 = "quota"
            metricName           = "Quota Utilization Percentage"
            metricNamespace      = "Microsoft.MachineLearningServices/workspaces"
            timeAggregation      = "Average"
            operator             = "GreaterThan"
            threshold            = 80
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

# Nodes of a cluster cannot be used.
# requests/risk-workspace.yaml:3
resource "azapi_resource" "swedencentral_alert_workspace_unusable" {
  type      = "Microsoft.Insights/metricAlerts@2026-01-01"
  parent_id = azapi_resource.group_rg_risk_workspace_dev_sdc.id
  name      = "alert-risk-workspace-dev-sdc-workspace-unusable"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      description          = "Nodes of a cluster cannot be used."
      severity             = 2
      enabled              = true
      autoMitigate         = true
      scopes               = [azapi_resource.swedencentral_workspace.id]
      targetResourceType   = "Microsoft.MachineLearningServices/workspaces"
      targetResourceRegion = "swedencentral"
      evaluationFrequency  = "PT15M"
      windowSize           = "PT1H"
      criteria = {
        "odata.type" = "Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria"
        allOf = [
          {
            criterionType        = "StaticThresholdCriterion"
            name                 = "unusable"
            metricName           = "Unusable Nodes"
            metricNamespace      = "Microsoft.MachineLearningServices/workspaces"
            timeAggregation      = "Maximum"
            operator             = "GreaterThan"
            threshold            = 0
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
# requests/risk-workspace.yaml:3
resource "azapi_resource" "swedencentral_key_vault_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.swedencentral_key_vault.id
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
# requests/risk-workspace.yaml:3
resource "azapi_resource" "swedencentral_registry_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.swedencentral_registry.id
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
