// Private DNS
// Private DNS zones of Azure services, linked to every hub, so that private endpoints are found by their usual names.
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'subscription'

@description('id of virtualNetworks vnet-hub-gwc')
param hubGermanywestcentralVnetId string

@description('id of virtualNetworks vnet-hub-sdc')
param hubSwedencentralVnetId string

// Private DNS zones of the whole landing zone.
// network.yaml:7
resource groupRgDnsSdc 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-dns-sdc'
  location: 'swedencentral'
  tags: {
    team: 'platform'
    environment: 'platform'
    workload: 'platform'
    'managed-by': 'fairway'
  }
}

module rgDnsSdc 'rg-dns-sdc.bicep' = {
  name: 'dns-rg-dns-sdc'
  scope: groupRgDnsSdc
  params: {
    hubGermanywestcentralVnetId: hubGermanywestcentralVnetId
    hubSwedencentralVnetId: hubSwedencentralVnetId
  }
}

@description('id of privateDnsZones privatelink.api.azureml.ms')
output dnsPrivatelinkApiAzuremlMsId string = rgDnsSdc.outputs.dnsPrivatelinkApiAzuremlMsId

@description('id of privateDnsZones privatelink.azurecr.io')
output dnsPrivatelinkAzurecrIoId string = rgDnsSdc.outputs.dnsPrivatelinkAzurecrIoId

@description('id of privateDnsZones privatelink.blob.core.windows.net')
output dnsPrivatelinkBlobCoreWindowsNetId string = rgDnsSdc.outputs.dnsPrivatelinkBlobCoreWindowsNetId

@description('id of privateDnsZones privatelink.cognitiveservices.azure.com')
output dnsPrivatelinkCognitiveservicesAzureComId string = rgDnsSdc.outputs.dnsPrivatelinkCognitiveservicesAzureComId

@description('id of privateDnsZones privatelink.dfs.core.windows.net')
output dnsPrivatelinkDfsCoreWindowsNetId string = rgDnsSdc.outputs.dnsPrivatelinkDfsCoreWindowsNetId

@description('id of privateDnsZones privatelink.documents.azure.com')
output dnsPrivatelinkDocumentsAzureComId string = rgDnsSdc.outputs.dnsPrivatelinkDocumentsAzureComId

@description('id of privateDnsZones privatelink.file.core.windows.net')
output dnsPrivatelinkFileCoreWindowsNetId string = rgDnsSdc.outputs.dnsPrivatelinkFileCoreWindowsNetId

@description('id of privateDnsZones privatelink.germanywestcentral.azmk8s.io')
output dnsPrivatelinkGermanywestcentralAzmk8sIoId string = rgDnsSdc.outputs.dnsPrivatelinkGermanywestcentralAzmk8sIoId

@description('id of privateDnsZones privatelink.germanywestcentral.prometheus.monitor.azure.com')
output dnsPrivatelinkGermanywestcentralPrometheusMonitorAzureComId string = rgDnsSdc.outputs.dnsPrivatelinkGermanywestcentralPrometheusMonitorAzureComId

@description('id of privateDnsZones privatelink.notebooks.azure.net')
output dnsPrivatelinkNotebooksAzureNetId string = rgDnsSdc.outputs.dnsPrivatelinkNotebooksAzureNetId

@description('id of privateDnsZones privatelink.openai.azure.com')
output dnsPrivatelinkOpenaiAzureComId string = rgDnsSdc.outputs.dnsPrivatelinkOpenaiAzureComId

@description('id of privateDnsZones privatelink.search.windows.net')
output dnsPrivatelinkSearchWindowsNetId string = rgDnsSdc.outputs.dnsPrivatelinkSearchWindowsNetId

@description('id of privateDnsZones privatelink.services.ai.azure.com')
output dnsPrivatelinkServicesAiAzureComId string = rgDnsSdc.outputs.dnsPrivatelinkServicesAiAzureComId

@description('id of privateDnsZones privatelink.swedencentral.azmk8s.io')
output dnsPrivatelinkSwedencentralAzmk8sIoId string = rgDnsSdc.outputs.dnsPrivatelinkSwedencentralAzmk8sIoId

@description('id of privateDnsZones privatelink.swedencentral.prometheus.monitor.azure.com')
output dnsPrivatelinkSwedencentralPrometheusMonitorAzureComId string = rgDnsSdc.outputs.dnsPrivatelinkSwedencentralPrometheusMonitorAzureComId

@description('id of privateDnsZones privatelink.vaultcore.azure.net')
output dnsPrivatelinkVaultcoreAzureNetId string = rgDnsSdc.outputs.dnsPrivatelinkVaultcoreAzureNetId
