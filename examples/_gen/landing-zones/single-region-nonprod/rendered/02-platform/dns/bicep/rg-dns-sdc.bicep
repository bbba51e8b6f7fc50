// Private DNS: what lies in the group rg-dns-sdc
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of virtualNetworks vnet-hub-sdc')
param hubSwedencentralVnetId string

var tags = {
  team: 'platform'
  environment: 'platform'
  workload: 'platform'
  'managed-by': 'fairway'
}

// Names of private endpoints: privatelink.adf.azure.com.
// landing-zone.yaml:35
resource dnsPrivatelinkAdfAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.adf.azure.com'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.adf.azure.com.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkAgentsvcAzureAutomationNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.agentsvc.azure-automation.net'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.agentsvc.azure-automation.net.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkApiAzuremlMs 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.api.azureml.ms'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.api.azureml.ms.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkAzconfigIo 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.azconfig.io'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.azconfig.io.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkAzureApiNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.azure-api.net'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.azure-api.net.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkAzurecrIo 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.azurecr.io'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.azurecr.io.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkAzuredatabricksNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.azuredatabricks.net'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.azuredatabricks.net.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkBlobCoreWindowsNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.blob.core.windows.net'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.blob.core.windows.net.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkCassandraCosmosAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.cassandra.cosmos.azure.com'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.cassandra.cosmos.azure.com.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkCognitiveservicesAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.cognitiveservices.azure.com'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.cognitiveservices.azure.com.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkDatabaseWindowsNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.database.windows.net'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.database.windows.net.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkDatafactoryAzureNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.datafactory.azure.net'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.datafactory.azure.net.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkDfsCoreWindowsNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.dfs.core.windows.net'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.dfs.core.windows.net.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkDocumentsAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.documents.azure.com'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.documents.azure.com.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkEventgridAzureNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.eventgrid.azure.net'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.eventgrid.azure.net.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkFabricMicrosoftCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.fabric.microsoft.com'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.fabric.microsoft.com.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkFileCoreWindowsNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.file.core.windows.net'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.file.core.windows.net.
// landing-zone.yaml:35
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

// Names of private endpoints: privatelink.grafana.azure.com.
// landing-zone.yaml:35
resource dnsPrivatelinkGrafanaAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.grafana.azure.com'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.grafana.azure.com.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkGremlinCosmosAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.gremlin.cosmos.azure.com'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.gremlin.cosmos.azure.com.
// landing-zone.yaml:35
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

// Names of private endpoints: privatelink.managedhsm.azure.net.
// landing-zone.yaml:35
resource dnsPrivatelinkManagedhsmAzureNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.managedhsm.azure.net'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.managedhsm.azure.net.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkMongoCosmosAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.mongo.cosmos.azure.com'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.mongo.cosmos.azure.com.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkMongoclusterCosmosAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.mongocluster.cosmos.azure.com'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.mongocluster.cosmos.azure.com.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkMonitorAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.monitor.azure.com'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.monitor.azure.com.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkNotebooksAzureNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.notebooks.azure.net'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.notebooks.azure.net.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkOdsOpinsightsAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.ods.opinsights.azure.com'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.ods.opinsights.azure.com.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkOmsOpinsightsAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.oms.opinsights.azure.com'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.oms.opinsights.azure.com.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkOpenaiAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.openai.azure.com'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.openai.azure.com.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkPostgresCosmosAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.postgres.cosmos.azure.com'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.postgres.cosmos.azure.com.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkPostgresDatabaseAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.postgres.database.azure.com'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.postgres.database.azure.com.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkQueueCoreWindowsNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.queue.core.windows.net'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.queue.core.windows.net.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkRedisAzureNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.redis.azure.net'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.redis.azure.net.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkRedisCacheWindowsNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.redis.cache.windows.net'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.redis.cache.windows.net.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkRedisenterpriseCacheAzureNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.redisenterprise.cache.azure.net'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.redisenterprise.cache.azure.net.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkSdcBackupWindowsazureCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.sdc.backup.windowsazure.com'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.sdc.backup.windowsazure.com.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkSearchWindowsNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.search.windows.net'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.search.windows.net.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkServicebusWindowsNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.servicebus.windows.net'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.servicebus.windows.net.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkServicesAiAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.services.ai.azure.com'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.services.ai.azure.com.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkSwedencentralAzmk8sIo 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.swedencentral.azmk8s.io'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.swedencentral.azmk8s.io.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkSwedencentralAzurecontainerappsIo 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.swedencentral.azurecontainerapps.io'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.swedencentral.azurecontainerapps.io.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkSwedencentralPrometheusMonitorAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.swedencentral.prometheus.monitor.azure.com'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.swedencentral.prometheus.monitor.azure.com.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkTableCoreWindowsNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.table.core.windows.net'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.table.core.windows.net.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkTableCosmosAzureCom 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.table.cosmos.azure.com'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.table.cosmos.azure.com.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkTsEventgridAzureNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.ts.eventgrid.azure.net'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.ts.eventgrid.azure.net.
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource dnsPrivatelinkVaultcoreAzureNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.vaultcore.azure.net'
  location: 'global'
  tags: tags
}

// The hub of swedencentral knows privatelink.vaultcore.azure.net.
// landing-zone.yaml:35
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

@description('id of privateDnsZones privatelink.file.core.windows.net')
output dnsPrivatelinkFileCoreWindowsNetId string = dnsPrivatelinkFileCoreWindowsNet.id

@description('id of privateDnsZones privatelink.notebooks.azure.net')
output dnsPrivatelinkNotebooksAzureNetId string = dnsPrivatelinkNotebooksAzureNet.id

@description('id of privateDnsZones privatelink.openai.azure.com')
output dnsPrivatelinkOpenaiAzureComId string = dnsPrivatelinkOpenaiAzureCom.id

@description('id of privateDnsZones privatelink.search.windows.net')
output dnsPrivatelinkSearchWindowsNetId string = dnsPrivatelinkSearchWindowsNet.id

@description('id of privateDnsZones privatelink.services.ai.azure.com')
output dnsPrivatelinkServicesAiAzureComId string = dnsPrivatelinkServicesAiAzureCom.id

@description('id of privateDnsZones privatelink.vaultcore.azure.net')
output dnsPrivatelinkVaultcoreAzureNetId string = dnsPrivatelinkVaultcoreAzureNet.id
