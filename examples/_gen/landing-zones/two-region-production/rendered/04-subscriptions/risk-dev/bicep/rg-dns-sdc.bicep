// Risk models: what lies in the group rg-dns-sdc
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of virtualNetworks vnet-risk-dev-dev-sdc')
param spokeRiskDevSwedencentralVnetId string

var tags = {
  team: 'risk'
  environment: 'dev'
  'cost-center': 'CC-4200'
  workload: 'risk-dev'
  'managed-by': 'fairway'
}

// Names of private endpoints: privatelink.api.azureml.ms.
// network.yaml:7
resource dnsPrivatelinkApiAzuremlMs 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: 'privatelink.api.azureml.ms'
}

// Names of private endpoints: privatelink.azurecr.io.
// network.yaml:7
resource dnsPrivatelinkAzurecrIo 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: 'privatelink.azurecr.io'
}

// Names of private endpoints: privatelink.blob.core.windows.net.
// network.yaml:7
resource dnsPrivatelinkBlobCoreWindowsNet 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: 'privatelink.blob.core.windows.net'
}

// Names of private endpoints: privatelink.file.core.windows.net.
// network.yaml:7
resource dnsPrivatelinkFileCoreWindowsNet 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: 'privatelink.file.core.windows.net'
}

// Names of private endpoints: privatelink.notebooks.azure.net.
// network.yaml:7
resource dnsPrivatelinkNotebooksAzureNet 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: 'privatelink.notebooks.azure.net'
}

// Names of private endpoints: privatelink.vaultcore.azure.net.
// network.yaml:7
resource dnsPrivatelinkVaultcoreAzureNet 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: 'privatelink.vaultcore.azure.net'
}

// The spoke knows privatelink.api.azureml.ms.
// landing-zone.yaml:37
resource dnsPrivatelinkApiAzuremlMsLinkSpokeSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkApiAzuremlMs
  name: 'link-spoke-risk-dev-dev-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeRiskDevSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.azurecr.io.
// landing-zone.yaml:37
resource dnsPrivatelinkAzurecrIoLinkSpokeSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkAzurecrIo
  name: 'link-spoke-risk-dev-dev-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeRiskDevSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.blob.core.windows.net.
// landing-zone.yaml:37
resource dnsPrivatelinkBlobCoreWindowsNetLinkSpokeSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkBlobCoreWindowsNet
  name: 'link-spoke-risk-dev-dev-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeRiskDevSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.file.core.windows.net.
// landing-zone.yaml:37
resource dnsPrivatelinkFileCoreWindowsNetLinkSpokeSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkFileCoreWindowsNet
  name: 'link-spoke-risk-dev-dev-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeRiskDevSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.notebooks.azure.net.
// landing-zone.yaml:37
resource dnsPrivatelinkNotebooksAzureNetLinkSpokeSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkNotebooksAzureNet
  name: 'link-spoke-risk-dev-dev-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeRiskDevSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.vaultcore.azure.net.
// landing-zone.yaml:37
resource dnsPrivatelinkVaultcoreAzureNetLinkSpokeSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkVaultcoreAzureNet
  name: 'link-spoke-risk-dev-dev-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeRiskDevSwedencentralVnetId
    }
    registrationEnabled: false
  }
}
