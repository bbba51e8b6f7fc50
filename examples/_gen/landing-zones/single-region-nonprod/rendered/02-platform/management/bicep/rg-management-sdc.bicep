// Management: what lies in the group rg-management-sdc
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

var tags = {
  team: 'platform'
  environment: 'platform'
  workload: 'platform'
  'managed-by': 'fairway'
}

// All logs of the landing zone
// landing-zone.yaml:18
resource managementLogAnalytics 'Microsoft.OperationalInsights/workspaces@2026-03-01' = {
  name: 'log-platform-sdc'
  location: 'swedencentral'
  tags: tags
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: 90
    features: {
      enableLogAccessUsingOnlyResourcePermissions: true
      disableLocalAuth: true
    }
  }
}

// Who is told of alerts
// landing-zone.yaml:18
resource managementActionGroup 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-platform-sdc'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'platform'
    enabled: true
    emailReceivers: [
      {
        name: 'platform'
        emailAddress: 'runa@kelpworks.example'
        useCommonAlertSchema: true
      }
    ]
  }
}

// What changes on machines: files, software, services
// landing-zone.yaml:18
resource managementDataCollectionRuleChangeTracking 'Microsoft.Insights/dataCollectionRules@2024-03-11' = {
  name: 'dcr-platform-sdc-change-tracking'
  location: 'swedencentral'
  tags: tags
  properties: {
    dataSources: {
      extensions: [
        {
          name: 'linux'
          extensionName: 'ChangeTracking-Linux'
          streams: [
            'Microsoft-ConfigurationChange'
            'Microsoft-ConfigurationChangeV2'
            'Microsoft-ConfigurationData'
          ]
          extensionSettings: {
            enableFiles: true
            enableSoftware: true
            enableServices: true
            enableInventory: true
          }
        }
        {
          name: 'windows'
          extensionName: 'ChangeTracking-Windows'
          streams: [
            'Microsoft-ConfigurationChange'
            'Microsoft-ConfigurationChangeV2'
            'Microsoft-ConfigurationData'
          ]
          extensionSettings: {
            enableFiles: true
            enableSoftware: true
            enableServices: true
            enableInventory: true
          }
        }
      ]
    }
    destinations: {
      logAnalytics: [
        {
          name: 'workspace'
          workspaceResourceId: managementLogAnalytics.id
        }
      ]
    }
    dataFlows: [
      {
        streams: [
          'Microsoft-ConfigurationChange'
          'Microsoft-ConfigurationChangeV2'
          'Microsoft-ConfigurationData'
        ]
        destinations: ['workspace']
      }
    ]
  }
}

// What Microsoft Defender sees of SQL on machines
// landing-zone.yaml:18
resource managementDataCollectionRuleDefenderSql 'Microsoft.Insights/dataCollectionRules@2024-03-11' = {
  name: 'dcr-platform-sdc-defender-sql'
  location: 'swedencentral'
  tags: tags
  properties: {
    dataSources: {
      extensions: [
        {
          name: 'defender-sql'
          extensionName: 'MicrosoftDefenderForSQL'
          streams: [
            'Microsoft-DefenderForSqlAlerts'
            'Microsoft-DefenderForSqlLogins'
            'Microsoft-DefenderForSqlTelemetry'
            'Microsoft-DefenderForSqlScanEvents'
            'Microsoft-DefenderForSqlScanResults'
          ]
          extensionSettings: {
            enableCollectionOfSqlQueriesForSecurityResearch: false
          }
        }
      ]
    }
    destinations: {
      logAnalytics: [
        {
          name: 'workspace'
          workspaceResourceId: managementLogAnalytics.id
        }
      ]
    }
    dataFlows: [
      {
        streams: [
          'Microsoft-DefenderForSqlAlerts'
          'Microsoft-DefenderForSqlLogins'
          'Microsoft-DefenderForSqlTelemetry'
          'Microsoft-DefenderForSqlScanEvents'
          'Microsoft-DefenderForSqlScanResults'
        ]
        destinations: ['workspace']
      }
    ]
  }
}

// What VM insights counts on machines
// landing-zone.yaml:18
resource managementDataCollectionRuleVmInsights 'Microsoft.Insights/dataCollectionRules@2024-03-11' = {
  name: 'dcr-platform-sdc-vm-insights'
  location: 'swedencentral'
  tags: tags
  properties: {
    dataSources: {
      performanceCounters: [
        {
          name: 'vm-insights'
          streams: ['Microsoft-InsightsMetrics']
          samplingFrequencyInSeconds: 60
          counterSpecifiers: ['\\VmInsights\\DetailedMetrics']
        }
      ]
    }
    destinations: {
      logAnalytics: [
        {
          name: 'workspace'
          workspaceResourceId: managementLogAnalytics.id
        }
      ]
    }
    dataFlows: [
      {
        streams: ['Microsoft-InsightsMetrics']
        destinations: ['workspace']
      }
    ]
  }
}

// Whom agents on virtual machines are
// landing-zone.yaml:18
resource managementIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-platform-sdc'
  location: 'swedencentral'
  tags: tags
}

@description('id of actionGroups ag-platform-sdc')
output managementActionGroupId string = managementActionGroup.id

@description('id of workspaces log-platform-sdc')
output managementLogAnalyticsId string = managementLogAnalytics.id
