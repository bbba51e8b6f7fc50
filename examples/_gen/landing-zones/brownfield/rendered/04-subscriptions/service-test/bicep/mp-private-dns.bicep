// Field service, test: what lies in the group mp-private-dns
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of virtualNetworks mp-service-test-tst-weu-vnet')
param spokeServiceTestWesteuropeVnetId string

var tags = {
  team: 'service'
  environment: 'test'
  'cost-center': '7210'
  application: 'service-test'
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
// landing-zone.yaml:35
resource dnsPrivatelinkCognitiveservicesAzureComLinkSpokeWesteurope 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkCognitiveservicesAzureCom
  name: 'mp-spoke-service-test-tst-weu-link'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeServiceTestWesteuropeVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.openai.azure.com.
// landing-zone.yaml:35
resource dnsPrivatelinkOpenaiAzureComLinkSpokeWesteurope 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkOpenaiAzureCom
  name: 'mp-spoke-service-test-tst-weu-link'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeServiceTestWesteuropeVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.services.ai.azure.com.
// landing-zone.yaml:35
resource dnsPrivatelinkServicesAiAzureComLinkSpokeWesteurope 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkServicesAiAzureCom
  name: 'mp-spoke-service-test-tst-weu-link'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeServiceTestWesteuropeVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.vaultcore.azure.net.
// landing-zone.yaml:35
resource dnsPrivatelinkVaultcoreAzureNetLinkSpokeWesteurope 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkVaultcoreAzureNet
  name: 'mp-spoke-service-test-tst-weu-link'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeServiceTestWesteuropeVnetId
    }
    registrationEnabled: false
  }
}
