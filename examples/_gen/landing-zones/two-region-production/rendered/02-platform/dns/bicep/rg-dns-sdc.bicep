// Private DNS: what lies in the group rg-dns-sdc
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of virtualNetworks vnet-hub-gwc')
param hubGermanywestcentralVnetId string

@description('id of virtualNetworks vnet-hub-sdc')
param hubSwedencentralVnetId string

var tags = {
  team: 'platform'
  environment: 'platform'
  workload: 'platform'
  'managed-by': 'fairway'
}

// Names of private endpoints: privatelink.adf.azure.com.
// network.yaml:7
resource dnsPrivatelinkAdfAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.adf.azure.com'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.adf.azure.com.
// network.yaml:7
resource dnsPrivatelinkAdfAzureComLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkAdfAzureCom
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.adf.azure.com.
// network.yaml:7
resource dnsPrivatelinkAdfAzureComLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkAdfAzureCom
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.agentsvc.azure-automation.net.
// network.yaml:7
resource dnsPrivatelinkAgentsvcAzureAutomationNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.agentsvc.azure-automation.net'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.agentsvc.azure-automation.net.
// network.yaml:7
resource dnsPrivatelinkAgentsvcAzureAutomationNetLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkAgentsvcAzureAutomationNet
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.agentsvc.azure-automation.net.
// network.yaml:7
resource dnsPrivatelinkAgentsvcAzureAutomationNetLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkAgentsvcAzureAutomationNet
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.api.azureml.ms.
// network.yaml:7
resource dnsPrivatelinkApiAzuremlMs 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.api.azureml.ms'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.api.azureml.ms.
// network.yaml:7
resource dnsPrivatelinkApiAzuremlMsLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkApiAzuremlMs
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.api.azureml.ms.
// network.yaml:7
resource dnsPrivatelinkApiAzuremlMsLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkApiAzuremlMs
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.azconfig.io.
// network.yaml:7
resource dnsPrivatelinkAzconfigIo 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.azconfig.io'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.azconfig.io.
// network.yaml:7
resource dnsPrivatelinkAzconfigIoLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkAzconfigIo
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.azconfig.io.
// network.yaml:7
resource dnsPrivatelinkAzconfigIoLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkAzconfigIo
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.azure-api.net.
// network.yaml:7
resource dnsPrivatelinkAzureApiNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.azure-api.net'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.azure-api.net.
// network.yaml:7
resource dnsPrivatelinkAzureApiNetLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkAzureApiNet
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.azure-api.net.
// network.yaml:7
resource dnsPrivatelinkAzureApiNetLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkAzureApiNet
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.azurecr.io.
// network.yaml:7
resource dnsPrivatelinkAzurecrIo 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.azurecr.io'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.azurecr.io.
// network.yaml:7
resource dnsPrivatelinkAzurecrIoLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkAzurecrIo
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.azurecr.io.
// network.yaml:7
resource dnsPrivatelinkAzurecrIoLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkAzurecrIo
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.azuredatabricks.net.
// network.yaml:7
resource dnsPrivatelinkAzuredatabricksNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.azuredatabricks.net'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.azuredatabricks.net.
// network.yaml:7
resource dnsPrivatelinkAzuredatabricksNetLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkAzuredatabricksNet
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.azuredatabricks.net.
// network.yaml:7
resource dnsPrivatelinkAzuredatabricksNetLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkAzuredatabricksNet
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.blob.core.windows.net.
// network.yaml:7
resource dnsPrivatelinkBlobCoreWindowsNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.blob.core.windows.net'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.blob.core.windows.net.
// network.yaml:7
resource dnsPrivatelinkBlobCoreWindowsNetLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkBlobCoreWindowsNet
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.blob.core.windows.net.
// network.yaml:7
resource dnsPrivatelinkBlobCoreWindowsNetLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkBlobCoreWindowsNet
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.cassandra.cosmos.azure.com.
// network.yaml:7
resource dnsPrivatelinkCassandraCosmosAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.cassandra.cosmos.azure.com'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.cassandra.cosmos.azure.com.
// network.yaml:7
resource dnsPrivatelinkCassandraCosmosAzureComLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkCassandraCosmosAzureCom
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.cassandra.cosmos.azure.com.
// network.yaml:7
resource dnsPrivatelinkCassandraCosmosAzureComLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkCassandraCosmosAzureCom
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.cognitiveservices.azure.com.
// network.yaml:7
resource dnsPrivatelinkCognitiveservicesAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.cognitiveservices.azure.com'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.cognitiveservices.azure.com.
// network.yaml:7
resource dnsPrivatelinkCognitiveservicesAzureComLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkCognitiveservicesAzureCom
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.cognitiveservices.azure.com.
// network.yaml:7
resource dnsPrivatelinkCognitiveservicesAzureComLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkCognitiveservicesAzureCom
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.database.windows.net.
// network.yaml:7
resource dnsPrivatelinkDatabaseWindowsNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.database.windows.net'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.database.windows.net.
// network.yaml:7
resource dnsPrivatelinkDatabaseWindowsNetLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkDatabaseWindowsNet
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.database.windows.net.
// network.yaml:7
resource dnsPrivatelinkDatabaseWindowsNetLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkDatabaseWindowsNet
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.datafactory.azure.net.
// network.yaml:7
resource dnsPrivatelinkDatafactoryAzureNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.datafactory.azure.net'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.datafactory.azure.net.
// network.yaml:7
resource dnsPrivatelinkDatafactoryAzureNetLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkDatafactoryAzureNet
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.datafactory.azure.net.
// network.yaml:7
resource dnsPrivatelinkDatafactoryAzureNetLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkDatafactoryAzureNet
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.dfs.core.windows.net.
// network.yaml:7
resource dnsPrivatelinkDfsCoreWindowsNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.dfs.core.windows.net'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.dfs.core.windows.net.
// network.yaml:7
resource dnsPrivatelinkDfsCoreWindowsNetLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkDfsCoreWindowsNet
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.dfs.core.windows.net.
// network.yaml:7
resource dnsPrivatelinkDfsCoreWindowsNetLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkDfsCoreWindowsNet
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.documents.azure.com.
// network.yaml:7
resource dnsPrivatelinkDocumentsAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.documents.azure.com'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.documents.azure.com.
// network.yaml:7
resource dnsPrivatelinkDocumentsAzureComLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkDocumentsAzureCom
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.documents.azure.com.
// network.yaml:7
resource dnsPrivatelinkDocumentsAzureComLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkDocumentsAzureCom
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.eventgrid.azure.net.
// network.yaml:7
resource dnsPrivatelinkEventgridAzureNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.eventgrid.azure.net'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.eventgrid.azure.net.
// network.yaml:7
resource dnsPrivatelinkEventgridAzureNetLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkEventgridAzureNet
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.eventgrid.azure.net.
// network.yaml:7
resource dnsPrivatelinkEventgridAzureNetLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkEventgridAzureNet
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.fabric.microsoft.com.
// network.yaml:7
resource dnsPrivatelinkFabricMicrosoftCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.fabric.microsoft.com'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.fabric.microsoft.com.
// network.yaml:7
resource dnsPrivatelinkFabricMicrosoftComLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkFabricMicrosoftCom
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.fabric.microsoft.com.
// network.yaml:7
resource dnsPrivatelinkFabricMicrosoftComLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkFabricMicrosoftCom
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.file.core.windows.net.
// network.yaml:7
resource dnsPrivatelinkFileCoreWindowsNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.file.core.windows.net'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.file.core.windows.net.
// network.yaml:7
resource dnsPrivatelinkFileCoreWindowsNetLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkFileCoreWindowsNet
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.file.core.windows.net.
// network.yaml:7
resource dnsPrivatelinkFileCoreWindowsNetLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkFileCoreWindowsNet
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.germanywestcentral.azmk8s.io.
// network.yaml:7
resource dnsPrivatelinkGermanywestcentralAzmk8sIo 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.germanywestcentral.azmk8s.io'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.germanywestcentral.azmk8s.io.
// network.yaml:7
resource dnsPrivatelinkGermanywestcentralAzmk8sIoLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkGermanywestcentralAzmk8sIo
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.germanywestcentral.azmk8s.io.
// network.yaml:7
resource dnsPrivatelinkGermanywestcentralAzmk8sIoLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkGermanywestcentralAzmk8sIo
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.germanywestcentral.azurecontainerapps.io.
// network.yaml:7
resource dnsPrivatelinkGermanywestcentralAzurecontainerappsIo 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.germanywestcentral.azurecontainerapps.io'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.germanywestcentral.azurecontainerapps.io.
// network.yaml:7
resource dnsPrivatelinkGermanywestcentralAzurecontainerappsIoLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkGermanywestcentralAzurecontainerappsIo
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.germanywestcentral.azurecontainerapps.io.
// network.yaml:7
resource dnsPrivatelinkGermanywestcentralAzurecontainerappsIoLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkGermanywestcentralAzurecontainerappsIo
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.germanywestcentral.prometheus.monitor.azure.com.
// network.yaml:7
resource dnsPrivatelinkGermanywestcentralPrometheusMonitorAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.germanywestcentral.prometheus.monitor.azure.com'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.germanywestcentral.prometheus.monitor.azure.com.
// network.yaml:7
resource dnsPrivatelinkGermanywestcentralPrometheusMonitorAzureComLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkGermanywestcentralPrometheusMonitorAzureCom
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.germanywestcentral.prometheus.monitor.azure.com.
// network.yaml:7
resource dnsPrivatelinkGermanywestcentralPrometheusMonitorAzureComLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkGermanywestcentralPrometheusMonitorAzureCom
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.grafana.azure.com.
// network.yaml:7
resource dnsPrivatelinkGrafanaAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.grafana.azure.com'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.grafana.azure.com.
// network.yaml:7
resource dnsPrivatelinkGrafanaAzureComLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkGrafanaAzureCom
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.grafana.azure.com.
// network.yaml:7
resource dnsPrivatelinkGrafanaAzureComLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkGrafanaAzureCom
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.gremlin.cosmos.azure.com.
// network.yaml:7
resource dnsPrivatelinkGremlinCosmosAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.gremlin.cosmos.azure.com'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.gremlin.cosmos.azure.com.
// network.yaml:7
resource dnsPrivatelinkGremlinCosmosAzureComLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkGremlinCosmosAzureCom
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.gremlin.cosmos.azure.com.
// network.yaml:7
resource dnsPrivatelinkGremlinCosmosAzureComLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkGremlinCosmosAzureCom
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.gwc.backup.windowsazure.com.
// network.yaml:7
resource dnsPrivatelinkGwcBackupWindowsazureCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.gwc.backup.windowsazure.com'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.gwc.backup.windowsazure.com.
// network.yaml:7
resource dnsPrivatelinkGwcBackupWindowsazureComLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkGwcBackupWindowsazureCom
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.gwc.backup.windowsazure.com.
// network.yaml:7
resource dnsPrivatelinkGwcBackupWindowsazureComLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkGwcBackupWindowsazureCom
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.managedhsm.azure.net.
// network.yaml:7
resource dnsPrivatelinkManagedhsmAzureNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.managedhsm.azure.net'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.managedhsm.azure.net.
// network.yaml:7
resource dnsPrivatelinkManagedhsmAzureNetLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkManagedhsmAzureNet
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.managedhsm.azure.net.
// network.yaml:7
resource dnsPrivatelinkManagedhsmAzureNetLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkManagedhsmAzureNet
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.mongo.cosmos.azure.com.
// network.yaml:7
resource dnsPrivatelinkMongoCosmosAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.mongo.cosmos.azure.com'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.mongo.cosmos.azure.com.
// network.yaml:7
resource dnsPrivatelinkMongoCosmosAzureComLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkMongoCosmosAzureCom
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.mongo.cosmos.azure.com.
// network.yaml:7
resource dnsPrivatelinkMongoCosmosAzureComLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkMongoCosmosAzureCom
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.mongocluster.cosmos.azure.com.
// network.yaml:7
resource dnsPrivatelinkMongoclusterCosmosAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.mongocluster.cosmos.azure.com'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.mongocluster.cosmos.azure.com.
// network.yaml:7
resource dnsPrivatelinkMongoclusterCosmosAzureComLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkMongoclusterCosmosAzureCom
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.mongocluster.cosmos.azure.com.
// network.yaml:7
resource dnsPrivatelinkMongoclusterCosmosAzureComLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkMongoclusterCosmosAzureCom
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.monitor.azure.com.
// network.yaml:7
resource dnsPrivatelinkMonitorAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.monitor.azure.com'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.monitor.azure.com.
// network.yaml:7
resource dnsPrivatelinkMonitorAzureComLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkMonitorAzureCom
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.monitor.azure.com.
// network.yaml:7
resource dnsPrivatelinkMonitorAzureComLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkMonitorAzureCom
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.notebooks.azure.net.
// network.yaml:7
resource dnsPrivatelinkNotebooksAzureNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.notebooks.azure.net'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.notebooks.azure.net.
// network.yaml:7
resource dnsPrivatelinkNotebooksAzureNetLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkNotebooksAzureNet
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.notebooks.azure.net.
// network.yaml:7
resource dnsPrivatelinkNotebooksAzureNetLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkNotebooksAzureNet
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.ods.opinsights.azure.com.
// network.yaml:7
resource dnsPrivatelinkOdsOpinsightsAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.ods.opinsights.azure.com'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.ods.opinsights.azure.com.
// network.yaml:7
resource dnsPrivatelinkOdsOpinsightsAzureComLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkOdsOpinsightsAzureCom
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.ods.opinsights.azure.com.
// network.yaml:7
resource dnsPrivatelinkOdsOpinsightsAzureComLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkOdsOpinsightsAzureCom
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.oms.opinsights.azure.com.
// network.yaml:7
resource dnsPrivatelinkOmsOpinsightsAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.oms.opinsights.azure.com'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.oms.opinsights.azure.com.
// network.yaml:7
resource dnsPrivatelinkOmsOpinsightsAzureComLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkOmsOpinsightsAzureCom
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.oms.opinsights.azure.com.
// network.yaml:7
resource dnsPrivatelinkOmsOpinsightsAzureComLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkOmsOpinsightsAzureCom
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.openai.azure.com.
// network.yaml:7
resource dnsPrivatelinkOpenaiAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.openai.azure.com'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.openai.azure.com.
// network.yaml:7
resource dnsPrivatelinkOpenaiAzureComLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkOpenaiAzureCom
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.openai.azure.com.
// network.yaml:7
resource dnsPrivatelinkOpenaiAzureComLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkOpenaiAzureCom
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.postgres.cosmos.azure.com.
// network.yaml:7
resource dnsPrivatelinkPostgresCosmosAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.postgres.cosmos.azure.com'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.postgres.cosmos.azure.com.
// network.yaml:7
resource dnsPrivatelinkPostgresCosmosAzureComLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkPostgresCosmosAzureCom
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.postgres.cosmos.azure.com.
// network.yaml:7
resource dnsPrivatelinkPostgresCosmosAzureComLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkPostgresCosmosAzureCom
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.postgres.database.azure.com.
// network.yaml:7
resource dnsPrivatelinkPostgresDatabaseAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.postgres.database.azure.com'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.postgres.database.azure.com.
// network.yaml:7
resource dnsPrivatelinkPostgresDatabaseAzureComLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkPostgresDatabaseAzureCom
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.postgres.database.azure.com.
// network.yaml:7
resource dnsPrivatelinkPostgresDatabaseAzureComLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkPostgresDatabaseAzureCom
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.queue.core.windows.net.
// network.yaml:7
resource dnsPrivatelinkQueueCoreWindowsNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.queue.core.windows.net'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.queue.core.windows.net.
// network.yaml:7
resource dnsPrivatelinkQueueCoreWindowsNetLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkQueueCoreWindowsNet
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.queue.core.windows.net.
// network.yaml:7
resource dnsPrivatelinkQueueCoreWindowsNetLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkQueueCoreWindowsNet
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.redis.azure.net.
// network.yaml:7
resource dnsPrivatelinkRedisAzureNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.redis.azure.net'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.redis.azure.net.
// network.yaml:7
resource dnsPrivatelinkRedisAzureNetLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkRedisAzureNet
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.redis.azure.net.
// network.yaml:7
resource dnsPrivatelinkRedisAzureNetLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkRedisAzureNet
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.redis.cache.windows.net.
// network.yaml:7
resource dnsPrivatelinkRedisCacheWindowsNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.redis.cache.windows.net'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.redis.cache.windows.net.
// network.yaml:7
resource dnsPrivatelinkRedisCacheWindowsNetLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkRedisCacheWindowsNet
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.redis.cache.windows.net.
// network.yaml:7
resource dnsPrivatelinkRedisCacheWindowsNetLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkRedisCacheWindowsNet
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.redisenterprise.cache.azure.net.
// network.yaml:7
resource dnsPrivatelinkRedisenterpriseCacheAzureNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.redisenterprise.cache.azure.net'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.redisenterprise.cache.azure.net.
// network.yaml:7
resource dnsPrivatelinkRedisenterpriseCacheAzureNetLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkRedisenterpriseCacheAzureNet
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.redisenterprise.cache.azure.net.
// network.yaml:7
resource dnsPrivatelinkRedisenterpriseCacheAzureNetLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkRedisenterpriseCacheAzureNet
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.sdc.backup.windowsazure.com.
// network.yaml:7
resource dnsPrivatelinkSdcBackupWindowsazureCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.sdc.backup.windowsazure.com'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.sdc.backup.windowsazure.com.
// network.yaml:7
resource dnsPrivatelinkSdcBackupWindowsazureComLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkSdcBackupWindowsazureCom
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.sdc.backup.windowsazure.com.
// network.yaml:7
resource dnsPrivatelinkSdcBackupWindowsazureComLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkSdcBackupWindowsazureCom
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.search.windows.net.
// network.yaml:7
resource dnsPrivatelinkSearchWindowsNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.search.windows.net'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.search.windows.net.
// network.yaml:7
resource dnsPrivatelinkSearchWindowsNetLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkSearchWindowsNet
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.search.windows.net.
// network.yaml:7
resource dnsPrivatelinkSearchWindowsNetLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkSearchWindowsNet
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.servicebus.windows.net.
// network.yaml:7
resource dnsPrivatelinkServicebusWindowsNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.servicebus.windows.net'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.servicebus.windows.net.
// network.yaml:7
resource dnsPrivatelinkServicebusWindowsNetLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkServicebusWindowsNet
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.servicebus.windows.net.
// network.yaml:7
resource dnsPrivatelinkServicebusWindowsNetLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkServicebusWindowsNet
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.services.ai.azure.com.
// network.yaml:7
resource dnsPrivatelinkServicesAiAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.services.ai.azure.com'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.services.ai.azure.com.
// network.yaml:7
resource dnsPrivatelinkServicesAiAzureComLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkServicesAiAzureCom
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.services.ai.azure.com.
// network.yaml:7
resource dnsPrivatelinkServicesAiAzureComLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkServicesAiAzureCom
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.swedencentral.azmk8s.io.
// network.yaml:7
resource dnsPrivatelinkSwedencentralAzmk8sIo 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.swedencentral.azmk8s.io'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.swedencentral.azmk8s.io.
// network.yaml:7
resource dnsPrivatelinkSwedencentralAzmk8sIoLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkSwedencentralAzmk8sIo
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.swedencentral.azmk8s.io.
// network.yaml:7
resource dnsPrivatelinkSwedencentralAzmk8sIoLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkSwedencentralAzmk8sIo
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.swedencentral.azurecontainerapps.io.
// network.yaml:7
resource dnsPrivatelinkSwedencentralAzurecontainerappsIo 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.swedencentral.azurecontainerapps.io'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.swedencentral.azurecontainerapps.io.
// network.yaml:7
resource dnsPrivatelinkSwedencentralAzurecontainerappsIoLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkSwedencentralAzurecontainerappsIo
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.swedencentral.azurecontainerapps.io.
// network.yaml:7
resource dnsPrivatelinkSwedencentralAzurecontainerappsIoLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkSwedencentralAzurecontainerappsIo
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.swedencentral.prometheus.monitor.azure.com.
// network.yaml:7
resource dnsPrivatelinkSwedencentralPrometheusMonitorAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.swedencentral.prometheus.monitor.azure.com'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.swedencentral.prometheus.monitor.azure.com.
// network.yaml:7
resource dnsPrivatelinkSwedencentralPrometheusMonitorAzureComLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkSwedencentralPrometheusMonitorAzureCom
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.swedencentral.prometheus.monitor.azure.com.
// network.yaml:7
resource dnsPrivatelinkSwedencentralPrometheusMonitorAzureComLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkSwedencentralPrometheusMonitorAzureCom
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.table.core.windows.net.
// network.yaml:7
resource dnsPrivatelinkTableCoreWindowsNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.table.core.windows.net'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.table.core.windows.net.
// network.yaml:7
resource dnsPrivatelinkTableCoreWindowsNetLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkTableCoreWindowsNet
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.table.core.windows.net.
// network.yaml:7
resource dnsPrivatelinkTableCoreWindowsNetLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkTableCoreWindowsNet
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.table.cosmos.azure.com.
// network.yaml:7
resource dnsPrivatelinkTableCosmosAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.table.cosmos.azure.com'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.table.cosmos.azure.com.
// network.yaml:7
resource dnsPrivatelinkTableCosmosAzureComLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkTableCosmosAzureCom
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.table.cosmos.azure.com.
// network.yaml:7
resource dnsPrivatelinkTableCosmosAzureComLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkTableCosmosAzureCom
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.ts.eventgrid.azure.net.
// network.yaml:7
resource dnsPrivatelinkTsEventgridAzureNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.ts.eventgrid.azure.net'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.ts.eventgrid.azure.net.
// network.yaml:7
resource dnsPrivatelinkTsEventgridAzureNetLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkTsEventgridAzureNet
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.ts.eventgrid.azure.net.
// network.yaml:7
resource dnsPrivatelinkTsEventgridAzureNetLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkTsEventgridAzureNet
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

// Names of private endpoints: privatelink.vaultcore.azure.net.
// network.yaml:7
resource dnsPrivatelinkVaultcoreAzureNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.vaultcore.azure.net'
  location: 'global'
  tags: tags
}

// The hub of germanywestcentral knows privatelink.vaultcore.azure.net.
// network.yaml:7
resource dnsPrivatelinkVaultcoreAzureNetLinkHubGermanywestcentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkVaultcoreAzureNet
  name: 'link-hub-gwc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    registrationEnabled: false
  }
}

// The hub of swedencentral knows privatelink.vaultcore.azure.net.
// network.yaml:7
resource dnsPrivatelinkVaultcoreAzureNetLinkHubSwedencentral 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsPrivatelinkVaultcoreAzureNet
  name: 'link-hub-sdc'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnetId
    }
    registrationEnabled: false
  }
}

@description('id of privateDnsZones privatelink.api.azureml.ms')
output dnsPrivatelinkApiAzuremlMsId string = dnsPrivatelinkApiAzuremlMs.id

@description('id of privateDnsZones privatelink.azurecr.io')
output dnsPrivatelinkAzurecrIoId string = dnsPrivatelinkAzurecrIo.id

@description('id of privateDnsZones privatelink.blob.core.windows.net')
output dnsPrivatelinkBlobCoreWindowsNetId string = dnsPrivatelinkBlobCoreWindowsNet.id

@description('id of privateDnsZones privatelink.cognitiveservices.azure.com')
output dnsPrivatelinkCognitiveservicesAzureComId string = dnsPrivatelinkCognitiveservicesAzureCom.id

@description('id of privateDnsZones privatelink.dfs.core.windows.net')
output dnsPrivatelinkDfsCoreWindowsNetId string = dnsPrivatelinkDfsCoreWindowsNet.id

@description('id of privateDnsZones privatelink.documents.azure.com')
output dnsPrivatelinkDocumentsAzureComId string = dnsPrivatelinkDocumentsAzureCom.id

@description('id of privateDnsZones privatelink.file.core.windows.net')
output dnsPrivatelinkFileCoreWindowsNetId string = dnsPrivatelinkFileCoreWindowsNet.id

@description('id of privateDnsZones privatelink.germanywestcentral.azmk8s.io')
output dnsPrivatelinkGermanywestcentralAzmk8sIoId string = dnsPrivatelinkGermanywestcentralAzmk8sIo.id

@description('id of privateDnsZones privatelink.germanywestcentral.prometheus.monitor.azure.com')
output dnsPrivatelinkGermanywestcentralPrometheusMonitorAzureComId string = dnsPrivatelinkGermanywestcentralPrometheusMonitorAzureCom.id

@description('id of privateDnsZones privatelink.notebooks.azure.net')
output dnsPrivatelinkNotebooksAzureNetId string = dnsPrivatelinkNotebooksAzureNet.id

@description('id of privateDnsZones privatelink.openai.azure.com')
output dnsPrivatelinkOpenaiAzureComId string = dnsPrivatelinkOpenaiAzureCom.id

@description('id of privateDnsZones privatelink.search.windows.net')
output dnsPrivatelinkSearchWindowsNetId string = dnsPrivatelinkSearchWindowsNet.id

@description('id of privateDnsZones privatelink.services.ai.azure.com')
output dnsPrivatelinkServicesAiAzureComId string = dnsPrivatelinkServicesAiAzureCom.id

@description('id of privateDnsZones privatelink.swedencentral.azmk8s.io')
output dnsPrivatelinkSwedencentralAzmk8sIoId string = dnsPrivatelinkSwedencentralAzmk8sIo.id

@description('id of privateDnsZones privatelink.swedencentral.prometheus.monitor.azure.com')
output dnsPrivatelinkSwedencentralPrometheusMonitorAzureComId string = dnsPrivatelinkSwedencentralPrometheusMonitorAzureCom.id

@description('id of privateDnsZones privatelink.vaultcore.azure.net')
output dnsPrivatelinkVaultcoreAzureNetId string = dnsPrivatelinkVaultcoreAzureNet.id
