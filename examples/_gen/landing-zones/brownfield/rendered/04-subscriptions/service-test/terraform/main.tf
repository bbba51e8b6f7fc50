# Field service, test
# Makes the subscription ready: its place in the tree, its network on both sides, names, logs, protection.
# Written by Fairway from the estate: change the estate, not this file.

# Who did what in the subscription
# landing-zone.yaml:35
resource "azapi_resource" "application_activity_log" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = "/subscriptions/${var.subscription_mp_service_test}"
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
# landing-zone.yaml:35
# Azure makes it by itself: it is changed here, and stays when this is destroyed.
resource "azapi_update_resource" "application_defender_ai" {
  type      = "Microsoft.Security/pricings@2024-01-01"
  parent_id = "/subscriptions/${var.subscription_mp_service_test}"
  name      = "AI"

  body = {
    properties = {
      pricingTier = "Standard"
    }
  }
}

# Microsoft Defender for Arm
# landing-zone.yaml:35
# Azure makes it by itself: it is changed here, and stays when this is destroyed.
resource "azapi_update_resource" "application_defender_arm" {
  type      = "Microsoft.Security/pricings@2024-01-01"
  parent_id = "/subscriptions/${var.subscription_mp_service_test}"
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
# landing-zone.yaml:35
# Azure makes it by itself: it is changed here, and stays when this is destroyed.
resource "azapi_update_resource" "application_defender_containers" {
  type      = "Microsoft.Security/pricings@2024-01-01"
  parent_id = "/subscriptions/${var.subscription_mp_service_test}"
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
# landing-zone.yaml:35
# Azure makes it by itself: it is changed here, and stays when this is destroyed.
resource "azapi_update_resource" "application_defender_keyvaults" {
  type      = "Microsoft.Security/pricings@2024-01-01"
  parent_id = "/subscriptions/${var.subscription_mp_service_test}"
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
# landing-zone.yaml:35
# Azure makes it by itself: it is changed here, and stays when this is destroyed.
resource "azapi_update_resource" "application_defender_storageaccounts" {
  type      = "Microsoft.Security/pricings@2024-01-01"
  parent_id = "/subscriptions/${var.subscription_mp_service_test}"
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
# landing-zone.yaml:35
# Azure makes it by itself: it is changed here, and stays when this is destroyed.
resource "azapi_update_resource" "application_defender_virtualmachines" {
  type      = "Microsoft.Security/pricings@2024-01-01"
  parent_id = "/subscriptions/${var.subscription_mp_service_test}"
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

# The network of service-test in westeurope.
# landing-zone.yaml:35
resource "azapi_resource" "group_mp_service_test_tst_weu_rg_network" {
  type      = "Microsoft.Resources/resourceGroups@2025-04-01"
  parent_id = "/subscriptions/${var.subscription_mp_service_test}"
  name      = "mp-service-test-tst-weu-rg-network"
  location  = "westeurope"
  tags      = local.tags
}

# What may reach snet-private-endpoints.
# landing-zone.yaml:35
resource "azapi_resource" "spoke_westeurope_nsg_snet_private_endpoints" {
  type      = "Microsoft.Network/networkSecurityGroups@2025-09-01"
  parent_id = azapi_resource.group_mp_service_test_tst_weu_rg_network.id
  name      = "mp-service-test-tst-weu-nsg-snet-private-endpoints"
  location  = "westeurope"
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
# landing-zone.yaml:35
resource "azapi_resource" "spoke_westeurope_routes" {
  type      = "Microsoft.Network/routeTables@2025-09-01"
  parent_id = azapi_resource.group_mp_service_test_tst_weu_rg_network.id
  name      = "mp-service-test-tst-weu-rt"
  location  = "westeurope"
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
            nextHopIpAddress = "10.128.0.4"
          }
        },
      ]
    }
  }
}

# The network of service-test in westeurope.
# landing-zone.yaml:35
resource "azapi_resource" "spoke_westeurope_vnet" {
  type      = "Microsoft.Network/virtualNetworks@2025-09-01"
  parent_id = azapi_resource.group_mp_service_test_tst_weu_rg_network.id
  name      = "mp-service-test-tst-weu-vnet"
  location  = "westeurope"
  tags      = local.tags

  body = {
    properties = {
      addressSpace = {
        addressPrefixes = ["10.128.68.0/22"]
      }
      dhcpOptions = {
        dnsServers = ["10.128.1.4"]
      }
      subnets = [
        {
          name = "snet-private-endpoints"
          properties = {
            addressPrefix                  = "10.128.68.0/26"
            defaultOutboundAccess          = false
            privateEndpointNetworkPolicies = "Enabled"
            networkSecurityGroup = {
              id = azapi_resource.spoke_westeurope_nsg_snet_private_endpoints.id
            }
            routeTable = {
              id = azapi_resource.spoke_westeurope_routes.id
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

# The spoke knows privatelink.cognitiveservices.azure.com.
# landing-zone.yaml:35
resource "azapi_resource" "dns_privatelink_cognitiveservices_azure_com_link_spoke_westeurope" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_cognitiveservices_azure_com_id
  name      = "mp-spoke-service-test-tst-weu-link"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = azapi_resource.spoke_westeurope_vnet.id
      }
      registrationEnabled = false
    }
  }
}

# The spoke knows privatelink.openai.azure.com.
# landing-zone.yaml:35
resource "azapi_resource" "dns_privatelink_openai_azure_com_link_spoke_westeurope" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_openai_azure_com_id
  name      = "mp-spoke-service-test-tst-weu-link"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = azapi_resource.spoke_westeurope_vnet.id
      }
      registrationEnabled = false
    }
  }
}

# The spoke knows privatelink.services.ai.azure.com.
# landing-zone.yaml:35
resource "azapi_resource" "dns_privatelink_services_ai_azure_com_link_spoke_westeurope" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_services_ai_azure_com_id
  name      = "mp-spoke-service-test-tst-weu-link"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = azapi_resource.spoke_westeurope_vnet.id
      }
      registrationEnabled = false
    }
  }
}

# The spoke knows privatelink.vaultcore.azure.net.
# landing-zone.yaml:35
resource "azapi_resource" "dns_privatelink_vaultcore_azure_net_link_spoke_westeurope" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = var.dns_privatelink_vaultcore_azure_net_id
  name      = "mp-spoke-service-test-tst-weu-link"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = azapi_resource.spoke_westeurope_vnet.id
      }
      registrationEnabled = false
    }
  }
}

# The existing hub's side of the peering: the only thing that is added to it.
# landing-zone.yaml:35
resource "azapi_resource" "hub_westeurope_peering_service_test" {
  type      = "Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2025-09-01"
  parent_id = var.hub_westeurope_vnet_id
  name      = "mp-to-spoke-service-test-tst-weu-peer"

  body = {
    properties = {
      remoteVirtualNetwork = {
        id = azapi_resource.spoke_westeurope_vnet.id
      }
      allowVirtualNetworkAccess = true
      allowForwardedTraffic     = true
      allowGatewayTransit       = true
      useRemoteGateways         = false
    }
  }
}

# mp-service-test inherits the policies of AI
# landing-zone.yaml:35
resource "azapi_resource" "mg_mp_ai_subscription_mp_service_test" {
  type      = "Microsoft.Management/managementGroups/subscriptions@2023-04-01"
  parent_id = var.mg_mp_ai_id
  name      = "9c3d7a20-0000-4000-8000-000000000011"
}

# The way to the hub, and through its gateway to on-premises.
# landing-zone.yaml:35
resource "azapi_resource" "spoke_westeurope_peering_to_hub" {
  type      = "Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2025-09-01"
  parent_id = azapi_resource.spoke_westeurope_vnet.id
  name      = "mp-to-hub-tst-weu-peer"

  body = {
    properties = {
      remoteVirtualNetwork = {
        id = var.hub_westeurope_vnet_id
      }
      allowVirtualNetworkAccess = true
      allowForwardedTraffic     = true
      allowGatewayTransit       = false
      useRemoteGateways         = true
    }
  }

  depends_on = [
    azapi_resource.hub_westeurope_peering_service_test,
  ]
}
