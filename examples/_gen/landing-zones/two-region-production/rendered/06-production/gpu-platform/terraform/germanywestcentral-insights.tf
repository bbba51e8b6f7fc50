# gpu-platform
# Kubernetes with GPUs for platform, in GPU platform.
# Written by Fairway from the estate: change the estate, not this file.

# The vault does not answer.
# requests/gpu-platform.yaml:3
resource "azapi_resource" "germanywestcentral_alert_key_vault_unavailable" {
  type      = "Microsoft.Insights/metricAlerts@2026-01-01"
  parent_id = azapi_resource.group_rg_gpu_platform_prod_gwc.id
  name      = "alert-gpu-platform-prod-gwc-key-vault-unavailable"
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

# Where measurements are handed in, with Microsoft Entra ID
# requests/gpu-platform.yaml:3
resource "azapi_resource" "germanywestcentral_collection_endpoint" {
  type      = "Microsoft.Insights/dataCollectionEndpoints@2024-03-11"
  parent_id = azapi_resource.group_rg_gpu_platform_prod_gwc.id
  name      = "dce-gpu-platform-prod-gwc"
  location  = "germanywestcentral"
  tags      = local.tags

  body = {
    kind = "Linux"
    properties = {
      networkAcls = {
        publicNetworkAccess = "Enabled"
      }
    }
  }
}

# What containers write goes to the Log Analytics workspace of the landing zone, and the rule lies where that is
# requests/gpu-platform.yaml:3
resource "azapi_resource" "germanywestcentral_collection_containers" {
  type      = "Microsoft.Insights/dataCollectionRules@2024-03-11"
  parent_id = azapi_resource.group_rg_gpu_platform_prod_gwc.id
  name      = "dcr-gpu-platform-prod-gwc-containers"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    kind = "Linux"
    properties = {
      dataSources = {
        extensions = [
          {
            name          = "ContainerInsightsExtension"
            extensionName = "ContainerInsights"
            streams       = ["Microsoft-ContainerInsights-Group-Default"]
            extensionSettings = {
              dataCollectionSettings = {
                interval               = "1m"
                namespaceFilteringMode = "Exclude"
                namespaces             = ["kube-system"]
                enableContainerLogV2   = true
              }
            }
          },
        ]
      }
      destinations = {
        logAnalytics = [
          {
            name                = "logs"
            workspaceResourceId = var.management_log_analytics_id
          },
        ]
      }
      dataFlows = [
        {
          streams      = ["Microsoft-ContainerInsights-Group-Default"]
          destinations = ["logs"]
        },
      ]
    }
  }
}

# What Prometheus measures goes to the workspace
# requests/gpu-platform.yaml:3
resource "azapi_resource" "germanywestcentral_collection_prometheus" {
  type      = "Microsoft.Insights/dataCollectionRules@2024-03-11"
  parent_id = azapi_resource.group_rg_gpu_platform_prod_gwc.id
  name      = "dcr-gpu-platform-prod-gwc-prometheus"
  location  = "germanywestcentral"
  tags      = local.tags

  body = {
    kind = "Linux"
    properties = {
      dataCollectionEndpointId = azapi_resource.germanywestcentral_collection_endpoint.id
      dataSources = {
        prometheusForwarder = [
          {
            name               = "prometheus"
            streams            = ["Microsoft-PrometheusMetrics"]
            labelIncludeFilter = {}
          },
        ]
      }
      destinations = {
        monitoringAccounts = [
          {
            name              = "metrics"
            accountResourceId = azapi_resource.germanywestcentral_metrics.id
          },
        ]
      }
      dataFlows = [
        {
          streams      = ["Microsoft-PrometheusMetrics"]
          destinations = ["metrics"]
        },
      ]
    }
  }
}

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests/gpu-platform.yaml:3
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
# requests/gpu-platform.yaml:3
resource "azapi_resource" "germanywestcentral_registry_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.germanywestcentral_registry.id
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
