// GPU platform: what lies in the group rg-dns-sdc
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of virtualNetworks vnet-gpu-prod-prod-gwc')
param spokeGpuProdGermanywestcentralVnetId string

@description('id of virtualNetworks vnet-gpu-prod-prod-sdc')
param spokeGpuProdSwedencentralVnetId string

var tags = {
  team: 'platform'
  environment: 'prod'
  'cost-center': 'CC-1000'
  workload: 'gpu-prod'
  'managed-by': 'fairway'
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

// Names of private endpoints: privatelink.dfs.core.windows.net.
// network.yaml:7
resource dnsPrivatelinkDfsCoreWindowsNet 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: 'privatelink.dfs.core.windows.net'
}

// Names of private endpoints: privatelink.germanywestcentral.azmk8s.io.
// network.yaml:7
resource dnsPrivatelinkGermanywestcentralAzmk8sIo 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: 'privatelink.germanywestcentral.azmk8s.io'
}

// Names of private endpoints: privatelink.germanywestcentral.prometheus.monitor.azure.com.
// network.yaml:7
resource dnsPrivatelinkGermanywestcentralPrometheusMonitorAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: 'privatelink.germanywestcentral.prometheus.monitor.azure.com'
}

// Names of private endpoints: privatelink.swedencentral.azmk8s.io.
// network.yaml:7
resource dnsPrivatelinkSwedencentralAzmk8sIo 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: 'privatelink.swedencentral.azmk8s.io'
}

// Names of private endpoints: privatelink.swedencentral.prometheus.monitor.azure.com.
// network.yaml:7
resource dnsPrivatelinkSwedencentralPrometheusMonitorAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: 'privatelink.swedencentral.prometheus.monitor.azure.com'
}

// Names of private endpoints: privatelink.vaultcore.azure.net.
// network.yaml:7
resource dnsPrivatelinkVaultcoreAzureNet 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: 'privatelink.vaultcore.azure.net'
}

// The spoke knows privatelink.azurecr.io.
// landing-zone.yaml:31
resource dnsPrivatelinkAzurecrIoLinkSpokeGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkAzurecrIo
  name: 'link-spoke-gpu-prod-prod-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeGpuProdGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.azurecr.io.
// landing-zone.yaml:31
resource dnsPrivatelinkAzurecrIoLinkSpokeSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkAzurecrIo
  name: 'link-spoke-gpu-prod-prod-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeGpuProdSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.blob.core.windows.net.
// landing-zone.yaml:31
resource dnsPrivatelinkBlobCoreWindowsNetLinkSpokeGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkBlobCoreWindowsNet
  name: 'link-spoke-gpu-prod-prod-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeGpuProdGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.blob.core.windows.net.
// landing-zone.yaml:31
resource dnsPrivatelinkBlobCoreWindowsNetLinkSpokeSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkBlobCoreWindowsNet
  name: 'link-spoke-gpu-prod-prod-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeGpuProdSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.dfs.core.windows.net.
// landing-zone.yaml:31
resource dnsPrivatelinkDfsCoreWindowsNetLinkSpokeSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkDfsCoreWindowsNet
  name: 'link-spoke-gpu-prod-prod-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeGpuProdSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.germanywestcentral.azmk8s.io.
// landing-zone.yaml:31
resource dnsPrivatelinkGermanywestcentralAzmk8sIoLinkSpokeGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkGermanywestcentralAzmk8sIo
  name: 'link-spoke-gpu-prod-prod-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeGpuProdGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.germanywestcentral.prometheus.monitor.azure.com.
// landing-zone.yaml:31
resource dnsPrivatelinkGermanywestcentralPrometheusMonitorAzureComLinkSpokeGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkGermanywestcentralPrometheusMonitorAzureCom
  name: 'link-spoke-gpu-prod-prod-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeGpuProdGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.swedencentral.azmk8s.io.
// landing-zone.yaml:31
resource dnsPrivatelinkSwedencentralAzmk8sIoLinkSpokeSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkSwedencentralAzmk8sIo
  name: 'link-spoke-gpu-prod-prod-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeGpuProdSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.swedencentral.prometheus.monitor.azure.com.
// landing-zone.yaml:31
resource dnsPrivatelinkSwedencentralPrometheusMonitorAzureComLinkSpokeSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkSwedencentralPrometheusMonitorAzureCom
  name: 'link-spoke-gpu-prod-prod-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeGpuProdSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.vaultcore.azure.net.
// landing-zone.yaml:31
resource dnsPrivatelinkVaultcoreAzureNetLinkSpokeGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkVaultcoreAzureNet
  name: 'link-spoke-gpu-prod-prod-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeGpuProdGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The spoke knows privatelink.vaultcore.azure.net.
// landing-zone.yaml:31
resource dnsPrivatelinkVaultcoreAzureNetLinkSpokeSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkVaultcoreAzureNet
  name: 'link-spoke-gpu-prod-prod-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: spokeGpuProdSwedencentralVnetId
    }
    registrationEnabled: false
  }
}
