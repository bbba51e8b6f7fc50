// Vision in production: what lies in the group rg-vision-weu
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('properties.ipConfigurations[0].properties.privateIPAddress of azureFirewalls afw-hub-weu')
param hubWesteuropeFirewallIpConfigurationsPrivateIpAddress string

@description('id of virtualNetworks vnet-hub-weu')
param hubWesteuropeVnetId string

@description('id of workspaces log-platform')
param managementLogAnalyticsId string

// The gateway of Vision
// estate/landing-zone.yaml:12
resource workloadVisionGateway 'Microsoft.ApiManagement/service@2024-05-01' existing = {
  name: 'apim-vision'
}

// The network of Vision
// estate/landing-zone.yaml:12
resource spokeVisionWeuVnet 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'vnet-vision-weu'
  location: 'westeurope'
  properties: {
    addressSpace: {
      addressPrefixes: ['10.1.0.0/22']
    }
    dhcpOptions: {
      dnsServers: [hubWesteuropeFirewallIpConfigurationsPrivateIpAddress]
    }
  }
}

// Reaches the hub
// estate/landing-zone.yaml:12
resource spokeVisionWeuPeeringToHub 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2024-05-01' = {
  parent: spokeVisionWeuVnet
  name: 'to-hub'
  properties: {
    remoteVirtualNetwork: {
      id: hubWesteuropeVnetId
    }
    allowForwardedTraffic: true
  }
}

// Who Vision is
// estate/landing-zone.yaml:12
resource workloadVisionIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-05-01' = {
  name: 'id-vision'
  location: 'westeurope'
}

// The models of Vision
// estate/landing-zone.yaml:12
resource workloadVisionAccount 'Microsoft.CognitiveServices/accounts@2026-07-01' = {
  name: 'oai-vision-weu'
  location: 'westeurope'
  tags: {
    team: 'vision'
    'cost-center': 'CC-42'
    workload: 'Vision\'s models'
  }
  sku: {
    name: 'S0'
  }
  kind: 'OpenAI'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${workloadVisionIdentity.id}': {}
    }
  }
  properties: {
    disableLocalAuth: true
    publicNetworkAccess: 'Disabled'
    dynamicThrottlingRate: json('0.5')
  }
}

// What the models are asked is logged
// estate/landing-zone.yaml:12
resource workloadVisionDiagnostics 'Microsoft.Insights/diagnosticSettings@2024-05-01' = {
  scope: workloadVisionAccount
  name: 'to-platform'
  properties: {
    workspaceId: managementLogAnalyticsId
    logs: [
      {
        categoryGroup: 'allLogs'
        enabled: true
      }
    ]
  }
}

// Who may ask, and which backend answers
// estate/landing-zone.yaml:12
resource workloadVisionPolicy 'Microsoft.ApiManagement/service/policies@2024-05-01' = {
  parent: workloadVisionGateway
  name: 'policy'
  properties: {
    format: 'rawxml'
    value: '''
<policies>
  <inbound>
    <set-variable name="it" value="@(context.Request.Headers["it's ${here}"])" />

  </inbound>
</policies>'''
  }
}

// Vision may use its models
// estate/landing-zone.yaml:12
resource workloadVisionRole 'Microsoft.Authorization/roleAssignments@2024-05-01' = {
  scope: workloadVisionAccount
  name: '1b9e3c1f-2f6c-5a5e-9c67-1f7f3a6a9e11'
  properties: {
    principalId: workloadVisionIdentity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'
  }
}

@description('id of virtualNetworks vnet-vision-weu')
output spokeVisionWeuVnetId string = spokeVisionWeuVnet.id
