// Field service: what lies in the group mp-private-dns
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of virtualNetworks mp-service-live-prd-sdc-vnet')
param spokeServiceLiveSwedencentralVnetId string

@description('id of virtualNetworks mp-service-live-prd-weu-vnet')
param spokeServiceLiveWesteuropeVnetId string

var tags = {
  team: 'service'
  environment: 'live'
  'cost-center': '7210'
  application: 'service-live'
  'managed-by': 'fairway'
}

// Names of private endpoints: privatelink.cognitiveservices.azure.com.
// network.yaml:35
resource dnsPrivatelinkCognitiveservicesAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: 'privatelink.cognitiveservices.azure.com'
}

// Names of private endpoints: privatelink.openai.azure.com.
// network.yaml:35
resource dnsPrivatelinkOpenaiAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: 'privatelink.openai.azure.com'
}

// Names of private endpoints: privatelink.services.ai.azure.com.
// network.yaml:35
resource dnsPrivatelinkServicesAiAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: 'privatelink.services.ai.azure.com'
}

// Names of private endpoints: privatelink.vaultcore.azure.net.
// network.yaml:35
resource dnsPrivatelinkVaultcoreAzureNet 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: 'privatelink.vaultcore.azure.net'
}

// The spoke knows privatelink.cognitiveservices.azure.com.
// landing-zone.yaml:41
resource dnsPrivatelinkCognitiveservicesAzureComLinkSpokeSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkCognitiveservicesAzureCom
  name: 'mp-spoke-service-live-prd-sdc-link'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeServiceLiveSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.cognitiveservices.azure.com.
// landing-zone.yaml:41
resource dnsPrivatelinkCognitiveservicesAzureComLinkSpokeWesteurope 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkCognitiveservicesAzureCom
  name: 'mp-spoke-service-live-prd-weu-link'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeServiceLiveWesteuropeVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.openai.azure.com.
// landing-zone.yaml:41
resource dnsPrivatelinkOpenaiAzureComLinkSpokeSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkOpenaiAzureCom
  name: 'mp-spoke-service-live-prd-sdc-link'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeServiceLiveSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.openai.azure.com.
// landing-zone.yaml:41
resource dnsPrivatelinkOpenaiAzureComLinkSpokeWesteurope 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkOpenaiAzureCom
  name: 'mp-spoke-service-live-prd-weu-link'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeServiceLiveWesteuropeVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.services.ai.azure.com.
// landing-zone.yaml:41
resource dnsPrivatelinkServicesAiAzureComLinkSpokeSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkServicesAiAzureCom
  name: 'mp-spoke-service-live-prd-sdc-link'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeServiceLiveSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.services.ai.azure.com.
// landing-zone.yaml:41
resource dnsPrivatelinkServicesAiAzureComLinkSpokeWesteurope 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkServicesAiAzureCom
  name: 'mp-spoke-service-live-prd-weu-link'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeServiceLiveWesteuropeVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.vaultcore.azure.net.
// landing-zone.yaml:41
resource dnsPrivatelinkVaultcoreAzureNetLinkSpokeSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkVaultcoreAzureNet
  name: 'mp-spoke-service-live-prd-sdc-link'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeServiceLiveSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.vaultcore.azure.net.
// landing-zone.yaml:41
resource dnsPrivatelinkVaultcoreAzureNetLinkSpokeWesteurope 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkVaultcoreAzureNet
  name: 'mp-spoke-service-live-prd-weu-link'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeServiceLiveWesteuropeVnetId
    }
    registrationEnabled: false
  }
}
