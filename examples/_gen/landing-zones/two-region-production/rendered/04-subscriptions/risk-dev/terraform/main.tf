# Risk models
# Makes the subscription ready: its place in the tree, its network on both sides, names, logs, protection.
# Written by Fairway from the estate: change the estate, not this file.

# Who did what in the subscription
# landing-zone.yaml:37
resource "azapi_resource" "application_activity_log" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = "/subscriptions/${var.subscription_sub_risk_dev}"
  name      = "activity-log"

  body = {
    properties = {
      workspaceId = var.management_log_analytics_id
      logs = [
        {
          category = "Administrative"
          enabled  = true
        },
        {
          category = "Security"
          enabled  = true
        },
        {
          category = "ServiceHealth"
          enabled  = true
        },
        {
          category = "Alert"
          enabled  = true
        },
        {
          category = "Recommendation"
          enabled  = true
        },
        {
          category = "Policy"
          enabled  = true
        },
        {
          category = "Autoscale"
          enabled  = true
        },
        {
          category = "ResourceHealth"
          enabled  = true
        },
      ]
    }
  }
}

# Microsoft Defender for AI
# landing-zone.yaml:37
# Azure makes it by itself: it is changed here, and stays when this is destroyed.
resource "azapi_update_resource" "application_defender_ai" {
  type      = "Microsoft.Security/pricings@2024-01-01"
  parent_id = "/subscriptions/${var.subscription_sub_risk_dev}"
  name      = "AI"

  body = {
    properties = {
      pricingTier = "Standard"
    }
  }
}

# Microsoft Defender for Arm
# landing-zone.yaml:37
# Azure makes it by itself: it is changed here, and stays when this is destroyed.
resource "azapi_update_resource" "application_defender_arm" {
  type      = "Microsoft.Security/pricings@2024-01-01"
  parent_id = "/subscriptions/${var.subscription_sub_risk_dev}"
  name      = "Arm"

  body = {
    properties = {
      pricingTier = "Standard"
      subPlan     = "PerSubscription"
    }
  }

  depends_on = [
    azapi_update_resource.application_defender_ai,
  ]
}

# Microsoft Defender for Containers
# landing-zone.yaml:37
# Azure makes it by itself: it is changed here, and stays when this is destroyed.
resource "azapi_update_resource" "application_defender_containers" {
  type      = "Microsoft.Security/pricings@2024-01-01"
  parent_id = "/subscriptions/${var.subscription_sub_risk_dev}"
  name      = "Containers"

  body = {
    properties = {
      pricingTier = "Standard"
    }
  }

  depends_on = [
    azapi_update_resource.application_defender_arm,
  ]
}

# Microsoft Defender for KeyVaults
# landing-zone.yaml:37
# Azure makes it by itself: it is changed here, and stays when this is destroyed.
resource "azapi_update_resource" "application_defender_keyvaults" {
  type      = "Microsoft.Security/pricings@2024-01-01"
  parent_id = "/subscriptions/${var.subscription_sub_risk_dev}"
  name      = "KeyVaults"

  body = {
    properties = {
      pricingTier = "Standard"
      subPlan     = "PerKeyVault"
    }
  }

  depends_on = [
    azapi_update_resource.application_defender_containers,
  ]
}

# Microsoft Defender for StorageAccounts
# landing-zone.yaml:37
# Azure makes it by itself: it is changed here, and stays when this is destroyed.
resource "azapi_update_resource" "application_defender_storageaccounts" {
  type      = "Microsoft.Security/pricings@2024-01-01"
  parent_id = "/subscriptions/${var.subscription_sub_risk_dev}"
  name      = "StorageAccounts"

  body = {
    properties = {
      pricingTier = "Standard"
      subPlan     = "DefenderForStorageV2"
    }
  }

  depends_on = [
    azapi_update_resource.application_defender_keyvaults,
  ]
}

# Microsoft Defender for VirtualMachines
# landing-zone.yaml:37
# Azure makes it by itself: it is changed here, and stays when this is destroyed.
resource "azapi_update_resource" "application_defender_virtualmachines" {
  type      = "Microsoft.Security/pricings@2024-01-01"
  parent_id = "/subscriptions/${var.subscription_sub_risk_dev}"
  name      = "VirtualMachines"

  body = {
    properties = {
      pricingTier = "Standard"
      subPlan     = "P2"
    }
  }

  depends_on = [
    azapi_update_resource.application_defender_storageaccounts,
  ]
}

# The network of risk-dev in swedencentral.
# landing-zone.yaml:37
resource "azapi_resource" "group_rg_risk_dev_dev_sdc_network" {
  type      = "Microsoft.Resources/resourceGroups@2025-04-01"
  parent_id = "/subscriptions/${var.subscription_sub_risk_dev}"
  name      = "rg-risk-dev-dev-sdc-network"
  location  = "swedencentral"
  tags      = local.tags
}

# What may reach snet-private-endpoints.
# landing-zone.yaml:37
resource "azapi_resource" "spoke_swedencentral_nsg_snet_private_endpoints" {
  type      = "Microsoft.Network/networkSecurityGroups@2025-09-01"
  parent_id = azapi_resource.group_rg_risk_dev_dev_sdc_network.id
  name      = "nsg-risk-dev-dev-sdc-snet-private-endpoints"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      securityRules = [
        {
          name = "deny-internet"
          properties = {
            description              = "Nothing comes in from the internet."
            direction                = "Inbound"
            access                   = "Deny"
            priority                 = 4000
            protocol                 = "*"
            sourceAddressPrefix      = "Internet"
            sourcePortRange          = "*"
            destinationAddressPrefix = "*"
            destinationPortRange     = "*"
          }
        },
      ]
    }
  }
}

# Everything that is not in this network or the hub goes through the firewall, on-premises too.
# landing-zone.yaml:37
resource "azapi_resource" "spoke_swedencentral_routes" {
  type      = "Microsoft.Network/routeTables@2025-09-01"
  parent_id = azapi_resource.group_rg_risk_dev_dev_sdc_network.id
  name      = "rt-risk-dev-dev-sdc"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      disableBgpRoutePropagation = true
      routes = [
        {
          name = "to-everywhere"
          properties = {
            addressPrefix    = "0.0.0.0/0"
            nextHopType      = "VirtualAppliance"
            nextHopIpAddress = "10.64.224.4"
          }
        },
      ]
    }
  }
}

# The network of risk-dev in swedencentral.
# landing-zone.yaml:37
resource "azapi_resource" "spoke_swedencentral_vnet" {
  type      = "Microsoft.Network/virtualNetworks@2025-09-01"
  parent_id = azapi_resource.group_rg_risk_dev_dev_sdc_network.id
  name      = "vnet-risk-dev-dev-sdc"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      addressSpace = {
        addressPrefixes = ["10.64.236.0/22"]
      }
      dhcpOptions = {
        dnsServers = ["10.64.224.4"]
      }
      subnets = [
        {
          name = "snet-private-endpoints"
          properties = {
            addressPrefix                  = "10.64.236.0/26"
            defaultOutboundAccess          = false
            privateEndpointNetworkPolicies = "Enabled"
            networkSecurityGroup = {
              id = azapi_resource.spoke_swedencentral_nsg_snet_private_endpoints.id
            }
            routeTable = {
              id = azapi_resource.spoke_swedencentral_routes.id
            }
          }
        },
      ]
      enableDdosProtection = true
      ddosProtectionPlan = {
        id = var.ddos_plan_id
      }
    }
  }
}

# The spoke knows privatelink.api.azureml.ms.
# landing-zone.yaml:37
resource "azapi_resource" "dns_privatelink_api_azureml_ms_link_spoke_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_api_azureml_ms_id
  name      = "link-spoke-risk-dev-dev-sdc"
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

# The spoke knows privatelink.azurecr.io.
# landing-zone.yaml:37
resource "azapi_resource" "dns_privatelink_azurecr_io_link_spoke_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_azurecr_io_id
  name      = "link-spoke-risk-dev-dev-sdc"
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
# landing-zone.yaml:37
resource "azapi_resource" "dns_privatelink_blob_core_windows_net_link_spoke_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_blob_core_windows_net_id
  name      = "link-spoke-risk-dev-dev-sdc"
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

# The spoke knows privatelink.file.core.windows.net.
# landing-zone.yaml:37
resource "azapi_resource" "dns_privatelink_file_core_windows_net_link_spoke_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_file_core_windows_net_id
  name      = "link-spoke-risk-dev-dev-sdc"
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

# The spoke knows privatelink.notebooks.azure.net.
# landing-zone.yaml:37
resource "azapi_resource" "dns_privatelink_notebooks_azure_net_link_spoke_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_notebooks_azure_net_id
  name      = "link-spoke-risk-dev-dev-sdc"
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
# landing-zone.yaml:37
resource "azapi_resource" "dns_privatelink_vaultcore_azure_net_link_spoke_swedencentral" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_vaultcore_azure_net_id
  name      = "link-spoke-risk-dev-dev-sdc"
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

# The hub's side of the peering.
# landing-zone.yaml:37
resource "azapi_resource" "hub_swedencentral_peering_risk_dev" {
  type      = "Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2025-09-01"
  parent_id = var.hub_swedencentral_vnet_id
  name      = "peer-to-spoke-risk-dev-dev-sdc"

  body = {
    properties = {
      remoteVirtualNetwork = {
        id = azapi_resource.spoke_swedencentral_vnet.id
      }
      allowVirtualNetworkAccess = true
      allowForwardedTraffic     = true
      allowGatewayTransit       = true
      useRemoteGateways         = false
    }
  }
}

# sub-risk-dev inherits the policies of AI corp
# landing-zone.yaml:37
resource "azapi_resource" "mg_ai_corp_subscription_sub_risk_dev" {
  type      = "Microsoft.Management/managementGroups/subscriptions@2023-04-01"
  parent_id = var.mg_ai_corp_id
  name      = "4f0c5d1e-0000-4000-8000-000000000021"
}

# The way to the hub, and through its gateway to on-premises.
# landing-zone.yaml:37
resource "azapi_resource" "spoke_swedencentral_peering_to_hub" {
  type      = "Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2025-09-01"
  parent_id = azapi_resource.spoke_swedencentral_vnet.id
  name      = "peer-to-hub-dev-sdc"

  body = {
    properties = {
      remoteVirtualNetwork = {
        id = var.hub_swedencentral_vnet_id
      }
      allowVirtualNetworkAccess = true
      allowForwardedTraffic     = true
      allowGatewayTransit       = false
      useRemoteGateways         = true
    }
  }

  depends_on = [
    azapi_resource.hub_swedencentral_peering_risk_dev,
  ]
}
