// Claims: what lies in the group rg-dns-sdc
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of virtualNetworks vnet-claims-prod-prod-gwc')
param spokeClaimsProdGermanywestcentralVnetId string

@description('id of virtualNetworks vnet-claims-prod-prod-sdc')
param spokeClaimsProdSwedencentralVnetId string

var tags = {
  team: 'claims'
  environment: 'prod'
  'cost-center': 'CC-4100'
  workload: 'claims-prod'
  'managed-by': 'fairway'
}

// Names of private endpoints: privatelink.blob.core.windows.net.
// network.yaml:7
resource dnsPrivatelinkBlobCoreWindowsNet 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: 'privatelink.blob.core.windows.net'
}

// Names of private endpoints: privatelink.cognitiveservices.azure.com.
// network.yaml:7
resource dnsPrivatelinkCognitiveservicesAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: 'privatelink.cognitiveservices.azure.com'
}

// Names of private endpoints: privatelink.documents.azure.com.
// network.yaml:7
resource dnsPrivatelinkDocumentsAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: 'privatelink.documents.azure.com'
}

// Names of private endpoints: privatelink.openai.azure.com.
// network.yaml:7
resource dnsPrivatelinkOpenaiAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: 'privatelink.openai.azure.com'
}

// Names of private endpoints: privatelink.search.windows.net.
// network.yaml:7
resource dnsPrivatelinkSearchWindowsNet 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: 'privatelink.search.windows.net'
}

// Names of private endpoints: privatelink.services.ai.azure.com.
// network.yaml:7
resource dnsPrivatelinkServicesAiAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: 'privatelink.services.ai.azure.com'
}

// Names of private endpoints: privatelink.vaultcore.azure.net.
// network.yaml:7
resource dnsPrivatelinkVaultcoreAzureNet 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: 'privatelink.vaultcore.azure.net'
}

// The spoke knows privatelink.blob.core.windows.net.
// landing-zone.yaml:25
resource dnsPrivatelinkBlobCoreWindowsNetLinkSpokeGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkBlobCoreWindowsNet
  name: 'link-spoke-claims-prod-prod-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeClaimsProdGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.blob.core.windows.net.
// landing-zone.yaml:25
resource dnsPrivatelinkBlobCoreWindowsNetLinkSpokeSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkBlobCoreWindowsNet
  name: 'link-spoke-claims-prod-prod-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeClaimsProdSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.cognitiveservices.azure.com.
// landing-zone.yaml:25
resource dnsPrivatelinkCognitiveservicesAzureComLinkSpokeGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkCognitiveservicesAzureCom
  name: 'link-spoke-claims-prod-prod-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeClaimsProdGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.cognitiveservices.azure.com.
// landing-zone.yaml:25
resource dnsPrivatelinkCognitiveservicesAzureComLinkSpokeSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkCognitiveservicesAzureCom
  name: 'link-spoke-claims-prod-prod-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeClaimsProdSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.documents.azure.com.
// landing-zone.yaml:25
resource dnsPrivatelinkDocumentsAzureComLinkSpokeSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkDocumentsAzureCom
  name: 'link-spoke-claims-prod-prod-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeClaimsProdSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.openai.azure.com.
// landing-zone.yaml:25
resource dnsPrivatelinkOpenaiAzureComLinkSpokeGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkOpenaiAzureCom
  name: 'link-spoke-claims-prod-prod-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeClaimsProdGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.openai.azure.com.
// landing-zone.yaml:25
resource dnsPrivatelinkOpenaiAzureComLinkSpokeSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkOpenaiAzureCom
  name: 'link-spoke-claims-prod-prod-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeClaimsProdSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.search.windows.net.
// landing-zone.yaml:25
resource dnsPrivatelinkSearchWindowsNetLinkSpokeGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkSearchWindowsNet
  name: 'link-spoke-claims-prod-prod-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeClaimsProdGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.search.windows.net.
// landing-zone.yaml:25
resource dnsPrivatelinkSearchWindowsNetLinkSpokeSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkSearchWindowsNet
  name: 'link-spoke-claims-prod-prod-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeClaimsProdSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.services.ai.azure.com.
// landing-zone.yaml:25
resource dnsPrivatelinkServicesAiAzureComLinkSpokeGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkServicesAiAzureCom
  name: 'link-spoke-claims-prod-prod-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeClaimsProdGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.services.ai.azure.com.
// landing-zone.yaml:25
resource dnsPrivatelinkServicesAiAzureComLinkSpokeSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkServicesAiAzureCom
  name: 'link-spoke-claims-prod-prod-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeClaimsProdSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.vaultcore.azure.net.
// landing-zone.yaml:25
resource dnsPrivatelinkVaultcoreAzureNetLinkSpokeGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkVaultcoreAzureNet
  name: 'link-spoke-claims-prod-prod-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeClaimsProdGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.vaultcore.azure.net.
// landing-zone.yaml:25
resource dnsPrivatelinkVaultcoreAzureNetLinkSpokeSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkVaultcoreAzureNet
  name: 'link-spoke-claims-prod-prod-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeClaimsProdSwedencentralVnetId
    }
    registrationEnabled: false
  }
}
