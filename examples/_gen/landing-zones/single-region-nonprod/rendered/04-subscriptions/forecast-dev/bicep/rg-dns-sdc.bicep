// Harvest forecast: what lies in the group rg-dns-sdc
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of virtualNetworks vnet-forecast-dev-dev-sdc')
param spokeForecastDevSwedencentralVnetId string

var tags = {
  team: 'product'
  environment: 'dev'
  'cost-center': 'K-1'
  workload: 'forecast-dev'
  'managed-by': 'fairway'
}

// Names of private endpoints: privatelink.api.azureml.ms.
// landing-zone.yaml:35
resource dnsPrivatelinkApiAzuremlMs 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: 'privatelink.api.azureml.ms'
}

// Names of private endpoints: privatelink.azurecr.io.
// landing-zone.yaml:35
resource dnsPrivatelinkAzurecrIo 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: 'privatelink.azurecr.io'
}

// Names of private endpoints: privatelink.blob.core.windows.net.
// landing-zone.yaml:35
resource dnsPrivatelinkBlobCoreWindowsNet 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: 'privatelink.blob.core.windows.net'
}

// Names of private endpoints: privatelink.cognitiveservices.azure.com.
// landing-zone.yaml:35
resource dnsPrivatelinkCognitiveservicesAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: 'privatelink.cognitiveservices.azure.com'
}

// Names of private endpoints: privatelink.file.core.windows.net.
// landing-zone.yaml:35
resource dnsPrivatelinkFileCoreWindowsNet 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: 'privatelink.file.core.windows.net'
}

// Names of private endpoints: privatelink.notebooks.azure.net.
// landing-zone.yaml:35
resource dnsPrivatelinkNotebooksAzureNet 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: 'privatelink.notebooks.azure.net'
}

// Names of private endpoints: privatelink.openai.azure.com.
// landing-zone.yaml:35
resource dnsPrivatelinkOpenaiAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: 'privatelink.openai.azure.com'
}

// Names of private endpoints: privatelink.search.windows.net.
// landing-zone.yaml:35
resource dnsPrivatelinkSearchWindowsNet 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: 'privatelink.search.windows.net'
}

// Names of private endpoints: privatelink.services.ai.azure.com.
// landing-zone.yaml:35
resource dnsPrivatelinkServicesAiAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: 'privatelink.services.ai.azure.com'
}

// Names of private endpoints: privatelink.vaultcore.azure.net.
// landing-zone.yaml:35
resource dnsPrivatelinkVaultcoreAzureNet 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: 'privatelink.vaultcore.azure.net'
}

// The spoke knows privatelink.api.azureml.ms.
// landing-zone.yaml:21
resource dnsPrivatelinkApiAzuremlMsLinkSpokeSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkApiAzuremlMs
  name: 'link-spoke-forecast-dev-dev-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeForecastDevSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.azurecr.io.
// landing-zone.yaml:21
resource dnsPrivatelinkAzurecrIoLinkSpokeSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkAzurecrIo
  name: 'link-spoke-forecast-dev-dev-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeForecastDevSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.blob.core.windows.net.
// landing-zone.yaml:21
resource dnsPrivatelinkBlobCoreWindowsNetLinkSpokeSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkBlobCoreWindowsNet
  name: 'link-spoke-forecast-dev-dev-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeForecastDevSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.cognitiveservices.azure.com.
// landing-zone.yaml:21
resource dnsPrivatelinkCognitiveservicesAzureComLinkSpokeSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkCognitiveservicesAzureCom
  name: 'link-spoke-forecast-dev-dev-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeForecastDevSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.file.core.windows.net.
// landing-zone.yaml:21
resource dnsPrivatelinkFileCoreWindowsNetLinkSpokeSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkFileCoreWindowsNet
  name: 'link-spoke-forecast-dev-dev-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeForecastDevSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.notebooks.azure.net.
// landing-zone.yaml:21
resource dnsPrivatelinkNotebooksAzureNetLinkSpokeSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkNotebooksAzureNet
  name: 'link-spoke-forecast-dev-dev-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeForecastDevSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.openai.azure.com.
// landing-zone.yaml:21
resource dnsPrivatelinkOpenaiAzureComLinkSpokeSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkOpenaiAzureCom
  name: 'link-spoke-forecast-dev-dev-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeForecastDevSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.search.windows.net.
// landing-zone.yaml:21
resource dnsPrivatelinkSearchWindowsNetLinkSpokeSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkSearchWindowsNet
  name: 'link-spoke-forecast-dev-dev-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeForecastDevSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.services.ai.azure.com.
// landing-zone.yaml:21
resource dnsPrivatelinkServicesAiAzureComLinkSpokeSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkServicesAiAzureCom
  name: 'link-spoke-forecast-dev-dev-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeForecastDevSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.vaultcore.azure.net.
// landing-zone.yaml:21
resource dnsPrivatelinkVaultcoreAzureNetLinkSpokeSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkVaultcoreAzureNet
  name: 'link-spoke-forecast-dev-dev-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeForecastDevSwedencentralVnetId
    }
    registrationEnabled: false
  }
}
