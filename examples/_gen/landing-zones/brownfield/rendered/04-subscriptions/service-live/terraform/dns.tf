# Field service
# Makes the subscription ready: its place in the tree, its network on both sides, names, logs, protection.
# Written by Fairway from the estate: change the estate, not this file.

# The spoke knows privatelink.cognitiveservices.azure.com.
# landing-zone.yaml:41
resource "azapi_resource" "dns_privatelink_cognitiveservices_azure_com_link_spoke_service_live_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_cognitiveservices_azure_com_id
  name      = "mp-spoke-service-live-prd-sdc-link"
  location  = "global"

  tags = {
    team        = "service"
    environment = "live"
    cost-center = "7210"
    application = "service-live"
    managed-by  = "fairway"
  }

  body = {
    properties = {
      virtualNetwork = {
        id = azapi_resource.spoke_service_live_swedencentral_vnet.id
      }
      registrationEnabled = false
    }
  }
}

# The spoke knows privatelink.cognitiveservices.azure.com.
# landing-zone.yaml:41
resource "azapi_resource" "dns_privatelink_cognitiveservices_azure_com_link_spoke_service_live_westeurope" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_cognitiveservices_azure_com_id
  name      = "mp-spoke-service-live-prd-weu-link"
  location  = "global"

  tags = {
    team        = "service"
    environment = "live"
    cost-center = "7210"
    application = "service-live"
    managed-by  = "fairway"
  }

  body = {
    properties = {
      virtualNetwork = {
        id = azapi_resource.spoke_service_live_westeurope_vnet.id
      }
      registrationEnabled = false
    }
  }
}

# The spoke knows privatelink.openai.azure.com.
# landing-zone.yaml:41
resource "azapi_resource" "dns_privatelink_openai_azure_com_link_spoke_service_live_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_openai_azure_com_id
  name      = "mp-spoke-service-live-prd-sdc-link"
  location  = "global"

  tags = {
    team        = "service"
    environment = "live"
    cost-center = "7210"
    application = "service-live"
    managed-by  = "fairway"
  }

  body = {
    properties = {
      virtualNetwork = {
        id = azapi_resource.spoke_service_live_swedencentral_vnet.id
      }
      registrationEnabled = false
    }
  }
}

# The spoke knows privatelink.openai.azure.com.
# landing-zone.yaml:41
resource "azapi_resource" "dns_privatelink_openai_azure_com_link_spoke_service_live_westeurope" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_openai_azure_com_id
  name      = "mp-spoke-service-live-prd-weu-link"
  location  = "global"

  tags = {
    team        = "service"
    environment = "live"
    cost-center = "7210"
    application = "service-live"
    managed-by  = "fairway"
  }

  body = {
    properties = {
      virtualNetwork = {
        id = azapi_resource.spoke_service_live_westeurope_vnet.id
      }
      registrationEnabled = false
    }
  }
}

# The spoke knows privatelink.services.ai.azure.com.
# landing-zone.yaml:41
resource "azapi_resource" "dns_privatelink_services_ai_azure_com_link_spoke_service_live_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_services_ai_azure_com_id
  name      = "mp-spoke-service-live-prd-sdc-link"
  location  = "global"

  tags = {
    team        = "service"
    environment = "live"
    cost-center = "7210"
    application = "service-live"
    managed-by  = "fairway"
  }

  body = {
    properties = {
      virtualNetwork = {
        id = azapi_resource.spoke_service_live_swedencentral_vnet.id
      }
      registrationEnabled = false
    }
  }
}

# The spoke knows privatelink.services.ai.azure.com.
# landing-zone.yaml:41
resource "azapi_resource" "dns_privatelink_services_ai_azure_com_link_spoke_service_live_westeurope" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_services_ai_azure_com_id
  name      = "mp-spoke-service-live-prd-weu-link"
  location  = "global"

  tags = {
    team        = "service"
    environment = "live"
    cost-center = "7210"
    application = "service-live"
    managed-by  = "fairway"
  }

  body = {
    properties = {
      virtualNetwork = {
        id = azapi_resource.spoke_service_live_westeurope_vnet.id
      }
      registrationEnabled = false
    }
  }
}

# The spoke knows privatelink.vaultcore.azure.net.
# landing-zone.yaml:41
resource "azapi_resource" "dns_privatelink_vaultcore_azure_net_link_spoke_service_live_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_vaultcore_azure_net_id
  name      = "mp-spoke-service-live-prd-sdc-link"
  location  = "global"

  tags = {
    team        = "service"
    environment = "live"
    cost-center = "7210"
    application = "service-live"
    managed-by  = "fairway"
  }

  body = {
    properties = {
      virtualNetwork = {
        id = azapi_resource.spoke_service_live_swedencentral_vnet.id
      }
      registrationEnabled = false
    }
  }
}

# The spoke knows privatelink.vaultcore.azure.net.
# landing-zone.yaml:41
resource "azapi_resource" "dns_privatelink_vaultcore_azure_net_link_spoke_service_live_westeurope" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_vaultcore_azure_net_id
  name      = "mp-spoke-service-live-prd-weu-link"
  location  = "global"

  tags = {
    team        = "service"
    environment = "live"
    cost-center = "7210"
    application = "service-live"
    managed-by  = "fairway"
  }

  body = {
    properties = {
      virtualNetwork = {
        id = azapi_resource.spoke_service_live_westeurope_vnet.id
      }
      registrationEnabled = false
    }
  }
}
