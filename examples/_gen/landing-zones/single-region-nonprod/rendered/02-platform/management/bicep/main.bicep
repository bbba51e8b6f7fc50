// Management
// Logs, alerts and what agents on machines need. Policies and workloads name what is made here.
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'subscription'

// Everything that the platform team runs by
// landing-zone.yaml:18
resource groupRgManagementSdc 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-management-sdc'
  location: 'swedencentral'
  tags: {
    team: 'platform'
    environment: 'platform'
    workload: 'platform'
    'managed-by': 'fairway'
  }
}

module rgManagementSdc 'rg-management-sdc.bicep' = {
  name: 'management-rg-management-sdc'
  scope: groupRgManagementSdc
}

@description('id of actionGroups ag-platform-sdc')
output managementActionGroupId string = rgManagementSdc.outputs.managementActionGroupId

@description('id of workspaces log-platform-sdc')
output managementLogAnalyticsId string = rgManagementSdc.outputs.managementLogAnalyticsId
