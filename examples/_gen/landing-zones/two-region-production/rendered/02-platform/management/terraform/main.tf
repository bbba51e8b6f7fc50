# Management
# Logs, alerts and what agents on machines need. Policies and workloads name what is made here.
# Written by Fairway from the estate: change the estate, not this file.

# Everything that the platform team runs by
# landing-zone.yaml:22
resource "azapi_resource" "group_rg_management_sdc" {
  type      = "Microsoft.Resources/resourceGroups@2025-04-01"
  parent_id = "/subscriptions/${var.subscription_sub_management}"
  name      = "rg-management-sdc"
  location  = "swedencentral"
  tags      = local.tags
}

# All logs of the landing zone
# landing-zone.yaml:22
resource "azapi_resource" "management_log_analytics" {
  type      = "Microsoft.OperationalInsights/workspaces@2026-03-01"
  parent_id = azapi_resource.group_rg_management_sdc.id
  name      = "log-platform-sdc"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      sku = {
        name = "PerGB2018"
      }
      retentionInDays = 180
      features = {
        enableLogAccessUsingOnlyResourcePermissions = true
        disableLocalAuth                            = true
      }
    }
  }
}

# Who is told of alerts
# landing-zone.yaml:22
resource "azapi_resource" "management_action_group" {
  type      = "Microsoft.Insights/actionGroups@2023-01-01"
  parent_id = azapi_resource.group_rg_management_sdc.id
  name      = "ag-platform-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      groupShortName = "platform"
      enabled        = true
      emailReceivers = [
        {
          name                 = "platform"
          emailAddress         = "ai-platform@northlight.example"
          useCommonAlertSchema = true
        },
        {
          name                 = "security"
          emailAddress         = "soc@northlight.example"
          useCommonAlertSchema = true
        },
      ]
    }
  }
}

# What changes on machines: files, software, services
# landing-zone.yaml:22
resource "azapi_resource" "management_data_collection_rule_change_tracking" {
  type      = "Microsoft.Insights/dataCollectionRules@2024-03-11"
  parent_id = azapi_resource.group_rg_management_sdc.id
  name      = "dcr-platform-sdc-change-tracking"
  location  = "swedencentral"
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
            workspaceResourceId = azapi_resource.management_log_analytics.id
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
# landing-zone.yaml:22
resource "azapi_resource" "management_data_collection_rule_defender_sql" {
  type      = "Microsoft.Insights/dataCollectionRules@2024-03-11"
  parent_id = azapi_resource.group_rg_management_sdc.id
  name      = "dcr-platform-sdc-defender-sql"
  location  = "swedencentral"
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
            workspaceResourceId = azapi_resource.management_log_analytics.id
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
# landing-zone.yaml:22
resource "azapi_resource" "management_data_collection_rule_vm_insights" {
  type      = "Microsoft.Insights/dataCollectionRules@2024-03-11"
  parent_id = azapi_resource.group_rg_management_sdc.id
  name      = "dcr-platform-sdc-vm-insights"
  location  = "swedencentral"
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
            workspaceResourceId = azapi_resource.management_log_analytics.id
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
# landing-zone.yaml:22
resource "azapi_resource" "management_identity" {
  type      = "Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30"
  parent_id = azapi_resource.group_rg_management_sdc.id
  name      = "id-platform-sdc"
  location  = "swedencentral"
  tags      = local.tags
}
