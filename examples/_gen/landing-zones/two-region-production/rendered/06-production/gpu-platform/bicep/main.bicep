// gpu-platform
// Kubernetes with GPUs for platform, in GPU platform.
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'subscription'

@description('First day of the month in which the budget of gpu-platform begins. It must not be over when it is first deployed, and stays the same from then on.')
param budgetStartGpuPlatform string

@description('id of privateDnsZones privatelink.azurecr.io')
param dnsPrivatelinkAzurecrIoId string

@description('id of privateDnsZones privatelink.germanywestcentral.azmk8s.io')
param dnsPrivatelinkGermanywestcentralAzmk8sIoId string

@description('id of privateDnsZones privatelink.germanywestcentral.prometheus.monitor.azure.com')
param dnsPrivatelinkGermanywestcentralPrometheusMonitorAzureComId string

@description('id of privateDnsZones privatelink.swedencentral.azmk8s.io')
param dnsPrivatelinkSwedencentralAzmk8sIoId string

@description('id of privateDnsZones privatelink.swedencentral.prometheus.monitor.azure.com')
param dnsPrivatelinkSwedencentralPrometheusMonitorAzureComId string

@description('id of privateDnsZones privatelink.vaultcore.azure.net')
param dnsPrivatelinkVaultcoreAzureNetId string

@description('id of actionGroups ag-platform-sdc')
param managementActionGroupId string

@description('id of workspaces log-platform-sdc')
param managementLogAnalyticsId string

@description('id of virtualNetworks vnet-gpu-prod-prod-gwc')
param spokeGpuProdGermanywestcentralVnetId string

@description('id of virtualNetworks vnet-gpu-prod-prod-sdc')
param spokeGpuProdSwedencentralVnetId string

@description('Id of the subscription sub-connectivity')
@minLength(36)
@maxLength(36)
param subscriptionSubConnectivity string

@description('Id of the subscription sub-gpu-prod')
@minLength(36)
@maxLength(36)
param subscriptionSubGpuProd string

@description('Id of the Microsoft Entra tenant')
@minLength(36)
@maxLength(36)
param tenantId string

// Everything of gpu-platform in germanywestcentral
// requests/gpu-platform.yaml:3
resource groupRgGpuPlatformProdGwc 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-gpu-platform-prod-gwc'
  location: 'germanywestcentral'
  tags: {
    team: 'platform'
    environment: 'prod'
    'cost-center': 'CC-1000'
    workload: 'gpu-platform'
    'managed-by': 'fairway'
    'golden-path': 'aks-gpu'
  }
}

// Everything of gpu-platform in swedencentral
// requests/gpu-platform.yaml:3
resource groupRgGpuPlatformProdSdc 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-gpu-platform-prod-sdc'
  location: 'swedencentral'
  tags: {
    team: 'platform'
    environment: 'prod'
    'cost-center': 'CC-1000'
    workload: 'gpu-platform'
    'managed-by': 'fairway'
    'golden-path': 'aks-gpu'
  }
}

// What gpu-platform may cost in a month, and who is told
// requests/gpu-platform.yaml:3
resource budget 'Microsoft.Consumption/budgets@2026-06-01' = {
  name: 'budget-gpu-platform'
  properties: {
    category: 'Cost'
    amount: 45000
    timeGrain: 'Monthly'
    timePeriod: {
      startDate: budgetStartGpuPlatform
    }
    filter: {
      dimensions: {
        name: 'ResourceGroupName'
        operator: 'In'
        values: [
          'rg-gpu-platform-prod-sdc'
          'rg-gpu-platform-prod-gwc'
          'rg-gpu-platform-prod-sdc-nodes'
          'rg-gpu-platform-prod-gwc-nodes'
        ]
      }
    }
    notifications: {
      'actual-50': {
        enabled: true
        operator: 'GreaterThanOrEqualTo'
        threshold: 50
        thresholdType: 'Actual'
        contactEmails: ['finops@northlight.example']
        contactGroups: [managementActionGroupId]
      }
      'actual-75': {
        enabled: true
        operator: 'GreaterThanOrEqualTo'
        threshold: 75
        thresholdType: 'Actual'
        contactEmails: ['finops@northlight.example']
        contactGroups: [managementActionGroupId]
      }
      'actual-90': {
        enabled: true
        operator: 'GreaterThanOrEqualTo'
        threshold: 90
        thresholdType: 'Actual'
        contactEmails: ['finops@northlight.example']
        contactGroups: [managementActionGroupId]
      }
      'forecasted-100': {
        enabled: true
        operator: 'GreaterThanOrEqualTo'
        threshold: 100
        thresholdType: 'Forecasted'
        contactEmails: ['finops@northlight.example']
        contactGroups: [managementActionGroupId]
      }
    }
  }
  dependsOn: [
    groupRgGpuPlatformProdGwc
    groupRgGpuPlatformProdSdc
  ]
}

module rgGpuPlatformProdGwc 'rg-gpu-platform-prod-gwc.bicep' = {
  name: 'gpu-platform-rg-gpu-platform-prod-gwc'
  scope: groupRgGpuPlatformProdGwc
  params: {
    dnsPrivatelinkAzurecrIoId: dnsPrivatelinkAzurecrIoId
    dnsPrivatelinkGermanywestcentralPrometheusMonitorAzureComId: dnsPrivatelinkGermanywestcentralPrometheusMonitorAzureComId
    dnsPrivatelinkVaultcoreAzureNetId: dnsPrivatelinkVaultcoreAzureNetId
    managementActionGroupId: managementActionGroupId
    managementLogAnalyticsId: managementLogAnalyticsId
    spokeGpuProdGermanywestcentralVnetId: spokeGpuProdGermanywestcentralVnetId
    subscriptionSubGpuProd: subscriptionSubGpuProd
    tenantId: tenantId
  }
}

module rgGpuProdProdGwcNetwork 'rg-gpu-prod-prod-gwc-network.bicep' = {
  name: 'gpu-platform-rg-gpu-prod-prod-gwc-network'
  scope: resourceGroup('rg-gpu-prod-prod-gwc-network')
  params: {
    subscriptionSubGpuProd: subscriptionSubGpuProd
    workloadGpuPlatformGermanywestcentralIdentityClusterPrincipalId: rgGpuPlatformProdGwc.outputs.workloadGpuPlatformGermanywestcentralIdentityClusterPrincipalId
  }
}

module rgDnsSdc 'rg-dns-sdc.bicep' = {
  name: 'gpu-platform-rg-dns-sdc'
  scope: resourceGroup(subscriptionSubConnectivity, 'rg-dns-sdc')
  params: {
    subscriptionSubGpuProd: subscriptionSubGpuProd
    workloadGpuPlatformGermanywestcentralIdentityClusterPrincipalId: rgGpuPlatformProdGwc.outputs.workloadGpuPlatformGermanywestcentralIdentityClusterPrincipalId
    workloadGpuPlatformSwedencentralIdentityClusterPrincipalId: rgGpuPlatformProdSdc.outputs.workloadGpuPlatformSwedencentralIdentityClusterPrincipalId
  }
}

module rgGpuPlatformProdGwc2 'rg-gpu-platform-prod-gwc-2.bicep' = {
  name: 'gpu-platform-rg-gpu-platform-prod-gwc-2'
  scope: groupRgGpuPlatformProdGwc
  params: {
    dnsPrivatelinkGermanywestcentralAzmk8sIoId: dnsPrivatelinkGermanywestcentralAzmk8sIoId
    managementLogAnalyticsId: managementLogAnalyticsId
    spokeGpuProdGermanywestcentralVnetId: spokeGpuProdGermanywestcentralVnetId
    subscriptionSubGpuProd: subscriptionSubGpuProd
    tenantId: tenantId
    workloadGpuPlatformGermanywestcentralCollectionContainersId: rgGpuPlatformProdGwc.outputs.workloadGpuPlatformGermanywestcentralCollectionContainersId
    workloadGpuPlatformGermanywestcentralCollectionEndpointId: rgGpuPlatformProdGwc.outputs.workloadGpuPlatformGermanywestcentralCollectionEndpointId
    workloadGpuPlatformGermanywestcentralCollectionPrometheusId: rgGpuPlatformProdGwc.outputs.workloadGpuPlatformGermanywestcentralCollectionPrometheusId
    workloadGpuPlatformGermanywestcentralIdentityClusterId: rgGpuPlatformProdGwc.outputs.workloadGpuPlatformGermanywestcentralIdentityClusterId
    workloadGpuPlatformGermanywestcentralIdentityNodesClientId: rgGpuPlatformProdGwc.outputs.workloadGpuPlatformGermanywestcentralIdentityNodesClientId
    workloadGpuPlatformGermanywestcentralIdentityNodesId: rgGpuPlatformProdGwc.outputs.workloadGpuPlatformGermanywestcentralIdentityNodesId
    workloadGpuPlatformGermanywestcentralIdentityNodesPrincipalId: rgGpuPlatformProdGwc.outputs.workloadGpuPlatformGermanywestcentralIdentityNodesPrincipalId
  }
  dependsOn: [
    rgDnsSdc
    rgGpuProdProdGwcNetwork
  ]
}

module rgGpuPlatformProdSdc 'rg-gpu-platform-prod-sdc.bicep' = {
  name: 'gpu-platform-rg-gpu-platform-prod-sdc'
  scope: groupRgGpuPlatformProdSdc
  params: {
    dnsPrivatelinkAzurecrIoId: dnsPrivatelinkAzurecrIoId
    dnsPrivatelinkSwedencentralPrometheusMonitorAzureComId: dnsPrivatelinkSwedencentralPrometheusMonitorAzureComId
    dnsPrivatelinkVaultcoreAzureNetId: dnsPrivatelinkVaultcoreAzureNetId
    managementActionGroupId: managementActionGroupId
    managementLogAnalyticsId: managementLogAnalyticsId
    spokeGpuProdSwedencentralVnetId: spokeGpuProdSwedencentralVnetId
    subscriptionSubGpuProd: subscriptionSubGpuProd
    tenantId: tenantId
  }
}

module rgGpuProdProdSdcNetwork 'rg-gpu-prod-prod-sdc-network.bicep' = {
  name: 'gpu-platform-rg-gpu-prod-prod-sdc-network'
  scope: resourceGroup('rg-gpu-prod-prod-sdc-network')
  params: {
    subscriptionSubGpuProd: subscriptionSubGpuProd
    workloadGpuPlatformSwedencentralIdentityClusterPrincipalId: rgGpuPlatformProdSdc.outputs.workloadGpuPlatformSwedencentralIdentityClusterPrincipalId
  }
}

module rgGpuPlatformProdSdc2 'rg-gpu-platform-prod-sdc-2.bicep' = {
  name: 'gpu-platform-rg-gpu-platform-prod-sdc-2'
  scope: groupRgGpuPlatformProdSdc
  params: {
    dnsPrivatelinkSwedencentralAzmk8sIoId: dnsPrivatelinkSwedencentralAzmk8sIoId
    managementLogAnalyticsId: managementLogAnalyticsId
    spokeGpuProdSwedencentralVnetId: spokeGpuProdSwedencentralVnetId
    subscriptionSubGpuProd: subscriptionSubGpuProd
    tenantId: tenantId
    workloadGpuPlatformSwedencentralCollectionContainersId: rgGpuPlatformProdSdc.outputs.workloadGpuPlatformSwedencentralCollectionContainersId
    workloadGpuPlatformSwedencentralCollectionEndpointId: rgGpuPlatformProdSdc.outputs.workloadGpuPlatformSwedencentralCollectionEndpointId
    workloadGpuPlatformSwedencentralCollectionPrometheusId: rgGpuPlatformProdSdc.outputs.workloadGpuPlatformSwedencentralCollectionPrometheusId
    workloadGpuPlatformSwedencentralIdentityClusterId: rgGpuPlatformProdSdc.outputs.workloadGpuPlatformSwedencentralIdentityClusterId
    workloadGpuPlatformSwedencentralIdentityNodesClientId: rgGpuPlatformProdSdc.outputs.workloadGpuPlatformSwedencentralIdentityNodesClientId
    workloadGpuPlatformSwedencentralIdentityNodesId: rgGpuPlatformProdSdc.outputs.workloadGpuPlatformSwedencentralIdentityNodesId
    workloadGpuPlatformSwedencentralIdentityNodesPrincipalId: rgGpuPlatformProdSdc.outputs.workloadGpuPlatformSwedencentralIdentityNodesPrincipalId
  }
  dependsOn: [
    rgDnsSdc
    rgGpuProdProdSdcNetwork
  ]
}

@description('properties.oidcIssuerProfile.issuerURL of managedClusters aks-gpu-platform-prod-gwc')
output workloadGpuPlatformGermanywestcentralClusterOidcIssuerProfileIssuerUrl string = rgGpuPlatformProdGwc2.outputs.workloadGpuPlatformGermanywestcentralClusterOidcIssuerProfileIssuerUrl

@description('id of accounts amw-gpu-platform-prod-gwc')
output workloadGpuPlatformGermanywestcentralMetricsId string = rgGpuPlatformProdGwc.outputs.workloadGpuPlatformGermanywestcentralMetricsId

@description('properties.oidcIssuerProfile.issuerURL of managedClusters aks-gpu-platform-prod-sdc')
output workloadGpuPlatformSwedencentralClusterOidcIssuerProfileIssuerUrl string = rgGpuPlatformProdSdc2.outputs.workloadGpuPlatformSwedencentralClusterOidcIssuerProfileIssuerUrl

@description('id of accounts amw-gpu-platform-prod-sdc')
output workloadGpuPlatformSwedencentralMetricsId string = rgGpuPlatformProdSdc.outputs.workloadGpuPlatformSwedencentralMetricsId
