// Vision in production
// Network, models and budget of Vision, and both sides of its way to the hub.
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'subscription'

@description('properties.ipConfigurations[0].properties.privateIPAddress of azureFirewalls afw-hub-weu')
param hubWesteuropeFirewallIpConfigurationsPrivateIpAddress string

@description('id of virtualNetworks vnet-hub-weu')
param hubWesteuropeVnetId string

@description('id of workspaces log-platform')
param managementLogAnalyticsId string

@description('Id of the subscription connectivity')
@minLength(36)
@maxLength(36)
param subscriptionConnectivity string

// Everything of the workload Vision in West Europe
// estate/landing-zone.yaml:12
resource groupRgVisionWeu 'Microsoft.Resources/resourceGroups@2024-05-01' = {
  name: 'rg-vision-weu'
  location: 'westeurope'
  tags: {
    team: 'vision'
    'cost-center': 'CC-42'
    workload: 'Vision\'s models'
  }
}

// Tells at 50, 75 and 90 percent
// estate/landing-zone.yaml:12
resource workloadVisionBudget 'Microsoft.Consumption/budgets@2024-05-01' = {
  name: 'vision'
  properties: {
    amount: 1200
    category: 'Cost'
    timeGrain: 'Monthly'
    notifications: {
      at50: {
        enabled: true
        operator: 'GreaterThan'
        threshold: 50
        contactEmails: ['vision@contoso.example']
      }
    }
  }
  dependsOn: [
    rgVisionWeu
  ]
}

module rgVisionWeu 'rg-vision-weu.bicep' = {
  name: 'vision-prod-rg-vision-weu'
  scope: groupRgVisionWeu
  params: {
    hubWesteuropeFirewallIpConfigurationsPrivateIpAddress: hubWesteuropeFirewallIpConfigurationsPrivateIpAddress
    hubWesteuropeVnetId: hubWesteuropeVnetId
    managementLogAnalyticsId: managementLogAnalyticsId
  }
}

module rgHubWeu 'rg-hub-weu.bicep' = {
  name: 'vision-prod-rg-hub-weu'
  scope: resourceGroup(subscriptionConnectivity, 'rg-hub-weu')
  params: {
    spokeVisionWeuVnetId: rgVisionWeu.outputs.spokeVisionWeuVnetId
  }
}
