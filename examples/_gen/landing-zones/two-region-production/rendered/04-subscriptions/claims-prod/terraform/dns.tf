# Claims
# Makes the subscription ready: its place in the tree, its network on both sides, names, logs, protection.
# Written by Fairway from the estate: change the estate, not this file.

# The spoke knows privatelink.blob.core.windows.net.
# landing-zone.yaml:25
resource "azapi_resource" "dns_privatelink_blob_core_windows_net_link_spoke_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_blob_core_windows_net_id
  name      = "link-spoke-claims-prod-prod-gwc"
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
# landing-zone.yaml:25
resource "azapi_resource" "dns_privatelink_blob_core_windows_net_link_spoke_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_blob_core_windows_net_id
  name      = "link-spoke-claims-prod-prod-sdc"
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

# The spoke knows privatelink.cognitiveservices.azure.com.
# landing-zone.yaml:25
resource "azapi_resource" "dns_privatelink_cognitiveservices_azure_com_link_spoke_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_cognitiveservices_azure_com_id
  name      = "link-spoke-claims-prod-prod-gwc"
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

# The spoke knows privatelink.cognitiveservices.azure.com.
# landing-zone.yaml:25
resource "azapi_resource" "dns_privatelink_cognitiveservices_azure_com_link_spoke_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_cognitiveservices_azure_com_id
  name      = "link-spoke-claims-prod-prod-sdc"
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

# The spoke knows privatelink.documents.azure.com.
# landing-zone.yaml:25
resource "azapi_resource" "dns_privatelink_documents_azure_com_link_spoke_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_documents_azure_com_id
  name      = "link-spoke-claims-prod-prod-sdc"
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

# The spoke knows privatelink.openai.azure.com.
# landing-zone.yaml:25
resource "azapi_resource" "dns_privatelink_openai_azure_com_link_spoke_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_openai_azure_com_id
  name      = "link-spoke-claims-prod-prod-gwc"
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

# The spoke knows privatelink.openai.azure.com.
# landing-zone.yaml:25
resource "azapi_resource" "dns_privatelink_openai_azure_com_link_spoke_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_openai_azure_com_id
  name      = "link-spoke-claims-prod-prod-sdc"
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

# The spoke knows privatelink.search.windows.net.
# landing-zone.yaml:25
resource "azapi_resource" "dns_privatelink_search_windows_net_link_spoke_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_search_windows_net_id
  name      = "link-spoke-claims-prod-prod-gwc"
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

# The spoke knows privatelink.search.windows.net.
# landing-zone.yaml:25
resource "azapi_resource" "dns_privatelink_search_windows_net_link_spoke_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_search_windows_net_id
  name      = "link-spoke-claims-prod-prod-sdc"
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

# The spoke knows privatelink.services.ai.azure.com.
# landing-zone.yaml:25
resource "azapi_resource" "dns_privatelink_services_ai_azure_com_link_spoke_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_services_ai_azure_com_id
  name      = "link-spoke-claims-prod-prod-gwc"
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

# The spoke knows privatelink.services.ai.azure.com.
# landing-zone.yaml:25
resource "azapi_resource" "dns_privatelink_services_ai_azure_com_link_spoke_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_services_ai_azure_com_id
  name      = "link-spoke-claims-prod-prod-sdc"
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
# landing-zone.yaml:25
resource "azapi_resource" "dns_privatelink_vaultcore_azure_net_link_spoke_germanywestcentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_vaultcore_azure_net_id
  name      = "link-spoke-claims-prod-prod-gwc"
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
# landing-zone.yaml:25
resource "azapi_resource" "dns_privatelink_vaultcore_azure_net_link_spoke_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_vaultcore_azure_net_id
  name      = "link-spoke-claims-prod-prod-sdc"
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
