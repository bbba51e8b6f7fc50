// Management: what lies in the group mp-management-weu-rg
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of workspaces mp-platform-weu-log')
param managementLogAnalyticsId string

var tags = {
  team: 'platform'
  environment: 'platform'
  application: 'platform'
  'managed-by': 'fairway'
}

// Who is told of alerts
// landing-zone.yaml:32
resource managementActionGroup 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'mp-platform-weu-ag'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'platform'
    enabled: true
    emailReceivers: [
      {
        name: 'platform'
        emailAddress: 'cloud-office@meridian.example'
        useCommonAlertSchema: true
      }
      {
        name: 'security'
        emailAddress: 'security@meridian.example'
        useCommonAlertSchema: true
      }
    ]
  }
}

// What changes on machines: files, software, services
// landing-zone.yaml:32
resource managementDataCollectionRuleChangeTracking 'Microsoft.Insights/dataCollectionRules@2024-03-11' = {
  name: 'mp-platform-weu-dcr-change-tracking'
  location: 'westeurope'
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
          workspaceResourceId: managementLogAnalyticsId
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
// landing-zone.yaml:32
resource managementDataCollectionRuleDefenderSql 'Microsoft.Insights/dataCollectionRules@2024-03-11' = {
  name: 'mp-platform-weu-dcr-defender-sql'
  location: 'westeurope'
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
          workspaceResourceId: managementLogAnalyticsId
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
// landing-zone.yaml:32
resource managementDataCollectionRuleVmInsights 'Microsoft.Insights/dataCollectionRules@2024-03-11' = {
  name: 'mp-platform-weu-dcr-vm-insights'
  location: 'westeurope'
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
          workspaceResourceId: managementLogAnalyticsId
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
// landing-zone.yaml:32
resource managementIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'mp-platform-weu-id'
  location: 'westeurope'
  tags: tags
}

@description('id of actionGroups mp-platform-weu-ag')
output managementActionGroupId string = managementActionGroup.id
