# Private DNS
# Private DNS zones of Azure services, linked to every hub, so that private endpoints are found by their usual names.
# Written by Fairway from the estate: change the estate, not this file.

# The hub of germanywestcentral knows privatelink.adf.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_adf_azure_com_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_adf_azure_com.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.adf.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_adf_azure_com_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_adf_azure_com.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.agentsvc.azure-automation.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_agentsvc_azure_automation_net_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_agentsvc_azure_automation_net.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.agentsvc.azure-automation.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_agentsvc_azure_automation_net_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_agentsvc_azure_automation_net.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.api.azureml.ms.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_api_azureml_ms_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_api_azureml_ms.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.api.azureml.ms.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_api_azureml_ms_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_api_azureml_ms.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.azconfig.io.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_azconfig_io_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_azconfig_io.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.azconfig.io.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_azconfig_io_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_azconfig_io.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.azure-api.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_azure_api_net_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_azure_api_net.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.azure-api.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_azure_api_net_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_azure_api_net.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.azurecr.io.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_azurecr_io_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_azurecr_io.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.azurecr.io.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_azurecr_io_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_azurecr_io.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.azuredatabricks.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_azuredatabricks_net_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_azuredatabricks_net.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.azuredatabricks.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_azuredatabricks_net_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_azuredatabricks_net.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.blob.core.windows.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_blob_core_windows_net_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_blob_core_windows_net.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.blob.core.windows.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_blob_core_windows_net_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_blob_core_windows_net.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.cassandra.cosmos.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_cassandra_cosmos_azure_com_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_cassandra_cosmos_azure_com.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.cassandra.cosmos.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_cassandra_cosmos_azure_com_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_cassandra_cosmos_azure_com.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.cognitiveservices.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_cognitiveservices_azure_com_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_cognitiveservices_azure_com.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.cognitiveservices.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_cognitiveservices_azure_com_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_cognitiveservices_azure_com.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.database.windows.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_database_windows_net_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_database_windows_net.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.database.windows.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_database_windows_net_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_database_windows_net.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.datafactory.azure.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_datafactory_azure_net_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_datafactory_azure_net.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.datafactory.azure.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_datafactory_azure_net_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_datafactory_azure_net.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.dfs.core.windows.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_dfs_core_windows_net_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_dfs_core_windows_net.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.dfs.core.windows.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_dfs_core_windows_net_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_dfs_core_windows_net.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.documents.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_documents_azure_com_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_documents_azure_com.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.documents.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_documents_azure_com_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_documents_azure_com.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.eventgrid.azure.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_eventgrid_azure_net_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_eventgrid_azure_net.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.eventgrid.azure.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_eventgrid_azure_net_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_eventgrid_azure_net.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.fabric.microsoft.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_fabric_microsoft_com_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_fabric_microsoft_com.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.fabric.microsoft.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_fabric_microsoft_com_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_fabric_microsoft_com.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.file.core.windows.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_file_core_windows_net_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_file_core_windows_net.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.file.core.windows.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_file_core_windows_net_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_file_core_windows_net.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.germanywestcentral.azmk8s.io.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_germanywestcentral_azmk8s_io_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_germanywestcentral_azmk8s_io.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.germanywestcentral.azmk8s.io.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_germanywestcentral_azmk8s_io_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_germanywestcentral_azmk8s_io.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.germanywestcentral.azurecontainerapps.io.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_germanywestcentral_azurecontainerapps_io_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_germanywestcentral_azurecontainerapps_io.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.germanywestcentral.azurecontainerapps.io.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_germanywestcentral_azurecontainerapps_io_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_germanywestcentral_azurecontainerapps_io.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.germanywestcentral.prometheus.monitor.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_germanywestcentral_prometheus_monitor_azure_com_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_germanywestcentral_prometheus_monitor_azure_com.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.germanywestcentral.prometheus.monitor.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_germanywestcentral_prometheus_monitor_azure_com_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_germanywestcentral_prometheus_monitor_azure_com.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.grafana.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_grafana_azure_com_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_grafana_azure_com.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.grafana.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_grafana_azure_com_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_grafana_azure_com.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.gremlin.cosmos.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_gremlin_cosmos_azure_com_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_gremlin_cosmos_azure_com.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.gremlin.cosmos.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_gremlin_cosmos_azure_com_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_gremlin_cosmos_azure_com.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.gwc.backup.windowsazure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_gwc_backup_windowsazure_com_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_gwc_backup_windowsazure_com.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.gwc.backup.windowsazure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_gwc_backup_windowsazure_com_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_gwc_backup_windowsazure_com.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.managedhsm.azure.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_managedhsm_azure_net_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_managedhsm_azure_net.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.managedhsm.azure.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_managedhsm_azure_net_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_managedhsm_azure_net.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.mongo.cosmos.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_mongo_cosmos_azure_com_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_mongo_cosmos_azure_com.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.mongo.cosmos.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_mongo_cosmos_azure_com_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_mongo_cosmos_azure_com.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.mongocluster.cosmos.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_mongocluster_cosmos_azure_com_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_mongocluster_cosmos_azure_com.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.mongocluster.cosmos.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_mongocluster_cosmos_azure_com_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_mongocluster_cosmos_azure_com.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.monitor.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_monitor_azure_com_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_monitor_azure_com.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.monitor.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_monitor_azure_com_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_monitor_azure_com.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.notebooks.azure.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_notebooks_azure_net_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_notebooks_azure_net.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.notebooks.azure.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_notebooks_azure_net_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_notebooks_azure_net.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.ods.opinsights.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_ods_opinsights_azure_com_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_ods_opinsights_azure_com.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.ods.opinsights.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_ods_opinsights_azure_com_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_ods_opinsights_azure_com.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.oms.opinsights.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_oms_opinsights_azure_com_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_oms_opinsights_azure_com.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.oms.opinsights.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_oms_opinsights_azure_com_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_oms_opinsights_azure_com.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.openai.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_openai_azure_com_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_openai_azure_com.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.openai.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_openai_azure_com_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_openai_azure_com.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.postgres.cosmos.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_postgres_cosmos_azure_com_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_postgres_cosmos_azure_com.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.postgres.cosmos.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_postgres_cosmos_azure_com_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_postgres_cosmos_azure_com.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.postgres.database.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_postgres_database_azure_com_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_postgres_database_azure_com.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.postgres.database.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_postgres_database_azure_com_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_postgres_database_azure_com.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.queue.core.windows.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_queue_core_windows_net_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_queue_core_windows_net.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.queue.core.windows.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_queue_core_windows_net_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_queue_core_windows_net.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.redis.azure.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_redis_azure_net_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_redis_azure_net.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.redis.azure.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_redis_azure_net_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_redis_azure_net.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.redis.cache.windows.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_redis_cache_windows_net_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_redis_cache_windows_net.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.redis.cache.windows.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_redis_cache_windows_net_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_redis_cache_windows_net.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.redisenterprise.cache.azure.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_redisenterprise_cache_azure_net_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_redisenterprise_cache_azure_net.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.redisenterprise.cache.azure.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_redisenterprise_cache_azure_net_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_redisenterprise_cache_azure_net.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.sdc.backup.windowsazure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_sdc_backup_windowsazure_com_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_sdc_backup_windowsazure_com.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.sdc.backup.windowsazure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_sdc_backup_windowsazure_com_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_sdc_backup_windowsazure_com.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.search.windows.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_search_windows_net_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_search_windows_net.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.search.windows.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_search_windows_net_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_search_windows_net.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.servicebus.windows.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_servicebus_windows_net_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_servicebus_windows_net.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.servicebus.windows.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_servicebus_windows_net_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_servicebus_windows_net.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.services.ai.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_services_ai_azure_com_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_services_ai_azure_com.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.services.ai.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_services_ai_azure_com_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_services_ai_azure_com.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.swedencentral.azmk8s.io.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_swedencentral_azmk8s_io_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_swedencentral_azmk8s_io.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.swedencentral.azmk8s.io.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_swedencentral_azmk8s_io_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_swedencentral_azmk8s_io.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.swedencentral.azurecontainerapps.io.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_swedencentral_azurecontainerapps_io_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_swedencentral_azurecontainerapps_io.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.swedencentral.azurecontainerapps.io.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_swedencentral_azurecontainerapps_io_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_swedencentral_azurecontainerapps_io.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.swedencentral.prometheus.monitor.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_swedencentral_prometheus_monitor_azure_com_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_swedencentral_prometheus_monitor_azure_com.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.swedencentral.prometheus.monitor.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_swedencentral_prometheus_monitor_azure_com_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_swedencentral_prometheus_monitor_azure_com.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.table.core.windows.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_table_core_windows_net_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_table_core_windows_net.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.table.core.windows.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_table_core_windows_net_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_table_core_windows_net.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.table.cosmos.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_table_cosmos_azure_com_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_table_cosmos_azure_com.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.table.cosmos.azure.com.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_table_cosmos_azure_com_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_table_cosmos_azure_com.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.ts.eventgrid.azure.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_ts_eventgrid_azure_net_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_ts_eventgrid_azure_net.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.ts.eventgrid.azure.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_ts_eventgrid_azure_net_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_ts_eventgrid_azure_net.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of germanywestcentral knows privatelink.vaultcore.azure.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_vaultcore_azure_net_link_hub_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_vaultcore_azure_net.id
  name      = "link-hub-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_germanywestcentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}

# The hub of swedencentral knows privatelink.vaultcore.azure.net.
# network.yaml:7
resource "azapi_resource" "dns_privatelink_vaultcore_azure_net_link_hub_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.dns_privatelink_vaultcore_azure_net.id
  name      = "link-hub-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      registrationEnabled = false
    }
  }
}
