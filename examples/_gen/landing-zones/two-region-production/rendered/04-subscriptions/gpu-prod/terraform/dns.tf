# GPU platform
# Makes the subscription ready: its place in the tree, its network on both sides, names, logs, protection.
# Written by Fairway from the estate: change the estate, not this file.

# The spoke knows privatelink.azurecr.io.
# landing-zone.yaml:31
resource "azapi_resource" "dns_privatelink_azurecr_io_link_spoke_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_azurecr_io_id
  name      = "link-spoke-gpu-prod-prod-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = azapi_resource.spoke_germanywestcentral_vnet.id
      }
      registrationEnabled = false
    }
  }
}

# The spoke knows privatelink.azurecr.io.
# landing-zone.yaml:31
resource "azapi_resource" "dns_privatelink_azurecr_io_link_spoke_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_azurecr_io_id
  name      = "link-spoke-gpu-prod-prod-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = azapi_resource.spoke_swedencentral_vnet.id
      }
      registrationEnabled = false
    }
  }
}

# The spoke knows privatelink.blob.core.windows.net.
# landing-zone.yaml:31
resource "azapi_resource" "dns_privatelink_blob_core_windows_net_link_spoke_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_blob_core_windows_net_id
  name      = "link-spoke-gpu-prod-prod-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = azapi_resource.spoke_germanywestcentral_vnet.id
      }
      registrationEnabled = false
    }
  }
}

# The spoke knows privatelink.blob.core.windows.net.
# landing-zone.yaml:31
resource "azapi_resource" "dns_privatelink_blob_core_windows_net_link_spoke_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_blob_core_windows_net_id
  name      = "link-spoke-gpu-prod-prod-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = azapi_resource.spoke_swedencentral_vnet.id
      }
      registrationEnabled = false
    }
  }
}

# The spoke knows privatelink.dfs.core.windows.net.
# landing-zone.yaml:31
resource "azapi_resource" "dns_privatelink_dfs_core_windows_net_link_spoke_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_dfs_core_windows_net_id
  name      = "link-spoke-gpu-prod-prod-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = azapi_resource.spoke_swedencentral_vnet.id
      }
      registrationEnabled = false
    }
  }
}

# The spoke knows privatelink.germanywestcentral.azmk8s.io.
# landing-zone.yaml:31
resource "azapi_resource" "dns_privatelink_germanywestcentral_azmk8s_io_link_spoke_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_germanywestcentral_azmk8s_io_id
  name      = "link-spoke-gpu-prod-prod-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = azapi_resource.spoke_germanywestcentral_vnet.id
      }
      registrationEnabled = false
    }
  }
}

# The spoke knows privatelink.germanywestcentral.prometheus.monitor.azure.com.
# landing-zone.yaml:31
resource "azapi_resource" "dns_privatelink_germanywestcentral_prometheus_monitor_azure_com_link_spoke_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_germanywestcentral_prometheus_monitor_azure_com_id
  name      = "link-spoke-gpu-prod-prod-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = azapi_resource.spoke_germanywestcentral_vnet.id
      }
      registrationEnabled = false
    }
  }
}

# The spoke knows privatelink.swedencentral.azmk8s.io.
# landing-zone.yaml:31
resource "azapi_resource" "dns_privatelink_swedencentral_azmk8s_io_link_spoke_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_swedencentral_azmk8s_io_id
  name      = "link-spoke-gpu-prod-prod-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = azapi_resource.spoke_swedencentral_vnet.id
      }
      registrationEnabled = false
    }
  }
}

# The spoke knows privatelink.swedencentral.prometheus.monitor.azure.com.
# landing-zone.yaml:31
resource "azapi_resource" "dns_privatelink_swedencentral_prometheus_monitor_azure_com_link_spoke_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_swedencentral_prometheus_monitor_azure_com_id
  name      = "link-spoke-gpu-prod-prod-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = azapi_resource.spoke_swedencentral_vnet.id
      }
      registrationEnabled = false
    }
  }
}

# The spoke knows privatelink.vaultcore.azure.net.
# landing-zone.yaml:31
resource "azapi_resource" "dns_privatelink_vaultcore_azure_net_link_spoke_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_vaultcore_azure_net_id
  name      = "link-spoke-gpu-prod-prod-gwc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = azapi_resource.spoke_germanywestcentral_vnet.id
      }
      registrationEnabled = false
    }
  }
}

# The spoke knows privatelink.vaultcore.azure.net.
# landing-zone.yaml:31
resource "azapi_resource" "dns_privatelink_vaultcore_azure_net_link_spoke_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_vaultcore_azure_net_id
  name      = "link-spoke-gpu-prod-prod-sdc"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = azapi_resource.spoke_swedencentral_vnet.id
      }
      registrationEnabled = false
    }
  }
}
