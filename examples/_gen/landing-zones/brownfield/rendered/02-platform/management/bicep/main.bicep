// Management
// Logs, alerts and what agents on machines need. Policies and workloads name what is made here.
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'subscription'

@description('id of workspaces mp-platform-weu-log')
param managementLogAnalyticsId string

// Everything that the platform team runs by
// landing-zone.yaml:32
resource groupMpManagementWeuRg 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'mp-management-weu-rg'
  location: 'westeurope'
  tags: {
    team: 'platform'
    environment: 'platform'
    application: 'platform'
    'managed-by': 'fairway'
  }
}

module mpManagementWeuRg 'mp-management-weu-rg.bicep' = {
  name: 'management-mp-management-weu-rg'
  scope: groupMpManagementWeuRg
  params: {
    managementLogAnalyticsId: managementLogAnalyticsId
  }
}

@description('id of actionGroups mp-platform-weu-ag')
output managementActionGroupId string = mpManagementWeuRg.outputs.managementActionGroupId
