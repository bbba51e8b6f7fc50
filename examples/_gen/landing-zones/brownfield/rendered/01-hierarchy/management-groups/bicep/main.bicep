// Management groups
// Makes the tree of management groups, by which policies and roles are inherited, and puts the subscriptions of the platform into it.
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'tenant'

@description('id of managementGroups mp-corp')
param mgMpCorpId string

// Connectivity: no policies of its own
// landing-zone.yaml:16
resource mgConnectivity 'Microsoft.Management/managementGroups@2023-04-01' existing = {
  name: 'connectivity'
}

// Management: no policies of its own
// landing-zone.yaml:15
resource mgManagement 'Microsoft.Management/managementGroups@2023-04-01' existing = {
  name: 'management'
}

// mp-network inherits the policies of Connectivity
// landing-zone.yaml:33
resource mgConnectivitySubscriptionMpNetwork 'Microsoft.Management/managementGroups/subscriptions@2023-04-01' = {
  parent: mgConnectivity
  name: '9c3d7a20-0000-4000-8000-000000000002'
}

// mp-management inherits the policies of Management
// landing-zone.yaml:32
resource mgManagementSubscriptionMpManagement 'Microsoft.Management/managementGroups/subscriptions@2023-04-01' = {
  parent: mgManagement
  name: '9c3d7a20-0000-4000-8000-000000000001'
}

// AI: ai_corp
// landing-zone.yaml:19
resource mgMpAi 'Microsoft.Management/managementGroups@2023-04-01' = {
  name: 'mp-ai'
  properties: {
    displayName: 'AI'
    details: {
      parent: {
        id: mgMpCorpId
      }
    }
  }
}

@description('id of managementGroups mp-ai')
output mgMpAiId string = mgMpAi.id
