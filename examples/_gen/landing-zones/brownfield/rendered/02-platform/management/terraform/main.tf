# Management
# Logs, alerts and what agents on machines need. Policies and workloads name what is made here.
# Written by Fairway from the estate: change the estate, not this file.

# Everything that the platform team runs by
# landing-zone.yaml:32
resource "azapi_resource" "group_mp_management_weu_rg" {
  type      = "Microsoft.Resources/resourceGroups@2025-04-01"
  parent_id = "/subscriptions/${var.subscription_mp_management}"
  name      = "mp-management-weu-rg"
  location  = "westeurope"
  tags      = local.tags
}

# Who is told of alerts
# landing-zone.yaml:32
resource "azapi_resource" "management_action_group" {
  type      = "Microsoft.Insights/actionGroups@2023-01-01"
  parent_id = azapi_resource.group_mp_management_weu_rg.id
  name      = "mp-platform-weu-ag"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      groupShortName = "platform"
      enabled        = true
      emailReceivers = [
        {
          name                 = "platform"
          emailAddress         = "cloud-office@meridian.example"
          useCommonAlertSchema = true
        },
        {
          name                 = "security"
          emailAddress         = "security@meridian.example"
          useCommonAlertSchema = true
        },
      ]
    }
  }
}

# What changes on machines: files, software, services
# landing-zone.yaml:32
resource "azapi_resource" "management_data_collection_rule_change_tracking" {
  type      = "Microsoft.Insights/dataCollectionRules@2024-03-11"
  parent_id = azapi_resource.group_mp_management_weu_rg.id
  name      = "mp-platform-weu-dcr-change-tracking"
  location  = "westeurope"
  tags      = local.tags

  body = {
    properties = {
      dataSources = {
        extensions = [
          {
            name          = "linux"
            extensionName = "ChangeTracking-Linux"
            streams = [
              "Microsoft-ConfigurationChange",
              "Microsoft-ConfigurationChangeV2",
              "Microsoft-ConfigurationData",
            ]
            extensionSettings = {
              enableFiles     = true
              enableSoftware  = true
              enableServices  = true
              enableInventory = true
            }
          },
          {
            name          = "windows"
            extensionName = "ChangeTracking-Windows"
            streams = [
              "Microsoft-ConfigurationChange",
              "Microsoft-ConfigurationChangeV2",
              "Microsoft-ConfigurationData",
            ]
            extensionSettings = {
              enableFiles     = true
              enableSoftware  = true
              enableServices  = true
              enableInventory = true
            }
          },
        ]
      }
      destinations = {
        logAnalytics = [
          {
            name                = "workspace"
            workspaceResourceId = var.management_log_analytics_id
          },
        ]
      }
      dataFlows = [
        {
          streams = [
            "Microsoft-ConfigurationChange",
            "Microsoft-ConfigurationChangeV2",
            "Microsoft-ConfigurationData",
          ]
          destinations = ["workspace"]
        },
      ]
    }
  }
}

# What Microsoft Defender sees of SQL on machines
# landing-zone.yaml:32
resource "azapi_resource" "management_data_collection_rule_defender_sql" {
  type      = "Microsoft.Insights/dataCollectionRules@2024-03-11"
  parent_id = azapi_resource.group_mp_management_weu_rg.id
  name      = "mp-platform-weu-dcr-defender-sql"
  location  = "westeurope"
  tags      = local.tags

  body = {
    properties = {
      dataSources = {
        extensions = [
          {
            name          = "defender-sql"
            extensionName = "MicrosoftDefenderForSQL"
            streams = [
              "Microsoft-DefenderForSqlAlerts",
              "Microsoft-DefenderForSqlLogins",
              "Microsoft-DefenderForSqlTelemetry",
              "Microsoft-DefenderForSqlScanEvents",
              "Microsoft-DefenderForSqlScanResults",
            ]
            extensionSettings = {
              enableCollectionOfSqlQueriesForSecurityResearch = false
            }
          },
        ]
      }
      destinations = {
        logAnalytics = [
          {
            name                = "workspace"
            workspaceResourceId = var.management_log_analytics_id
          },
        ]
      }
      dataFlows = [
        {
          streams = [
            "Microsoft-DefenderForSqlAlerts",
            "Microsoft-DefenderForSqlLogins",
            "Microsoft-DefenderForSqlTelemetry",
            "Microsoft-DefenderForSqlScanEvents",
            "Microsoft-DefenderForSqlScanResults",
          ]
          destinations = ["workspace"]
        },
      ]
    }
  }
}

# What VM insights counts on machines
# landing-zone.yaml:32
resource "azapi_resource" "management_data_collection_rule_vm_insights" {
  type      = "Microsoft.Insights/dataCollectionRules@2024-03-11"
  parent_id = azapi_resource.group_mp_management_weu_rg.id
  name      = "mp-platform-weu-dcr-vm-insights"
  location  = "westeurope"
  tags      = local.tags

  body = {
    properties = {
      dataSources = {
        performanceCounters = [
          {
            name                       = "vm-insights"
            streams                    = ["Microsoft-InsightsMetrics"]
            samplingFrequencyInSeconds = 60
            counterSpecifiers          = ["\\VmInsights\\DetailedMetrics"]
          },
        ]
      }
      destinations = {
        logAnalytics = [
          {
            name                = "workspace"
            workspaceResourceId = var.management_log_analytics_id
          },
        ]
      }
      dataFlows = [
        {
          streams      = ["Microsoft-InsightsMetrics"]
          destinations = ["workspace"]
        },
      ]
    }
  }
}

# Whom agents on virtual machines are
# landing-zone.yaml:32
resource "azapi_resource" "management_identity" {
  type      = "Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30"
  parent_id = azapi_resource.group_mp_management_weu_rg.id
  name      = "mp-platform-weu-id"
  location  = "westeurope"
  tags      = local.tags
}
