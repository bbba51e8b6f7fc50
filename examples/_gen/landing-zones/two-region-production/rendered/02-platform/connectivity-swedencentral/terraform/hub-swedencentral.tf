# Connectivity in swedencentral
# The hub of swedencentral: its network, what leaves through it, the way to machines and to on-premises.
# Written by Fairway from the estate: change the estate, not this file.

# The firewall reaches the internet itself, and other regions through their own firewall.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_route_table_firewall" {
  type      = "Microsoft.Network/routeTables@2025-09-01"
  parent_id = azapi_resource.group_rg_connectivity_sdc.id
  name      = "rt-hub-sdc-firewall"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      disableBgpRoutePropagation = false
      routes = [
        {
          name = "to-internet"
          properties = {
            addressPrefix = "0.0.0.0/0"
            nextHopType   = "Internet"
          }
        },
        {
          name = "to-germanywestcentral-1"
          properties = {
            addressPrefix    = "10.65.0.0/16"
            nextHopType      = "VirtualAppliance"
            nextHopIpAddress = "10.65.0.4"
          }
        },
      ]
    }
  }
}

# What comes from on-premises passes the firewall before it reaches a spoke: one route for each, for a wider one would lose against the peering.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_route_table_gateway" {
  type      = "Microsoft.Network/routeTables@2025-09-01"
  parent_id = azapi_resource.group_rg_connectivity_sdc.id
  name      = "rt-hub-sdc-gateway"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      disableBgpRoutePropagation = false
      routes = [
        {
          name = "to-claims-prod"
          properties = {
            addressPrefix    = "10.64.228.0/22"
            nextHopType      = "VirtualAppliance"
            nextHopIpAddress = "10.64.224.4"
          }
        },
        {
          name = "to-gpu-prod"
          properties = {
            addressPrefix    = "10.64.232.0/22"
            nextHopType      = "VirtualAppliance"
            nextHopIpAddress = "10.64.224.4"
          }
        },
        {
          name = "to-risk-dev"
          properties = {
            addressPrefix    = "10.64.236.0/22"
            nextHopType      = "VirtualAppliance"
            nextHopIpAddress = "10.64.224.4"
          }
        },
      ]
    }
  }
}

# Nothing is routed otherwise than Azure does for dns-inbound.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_route_table_dns_inbound" {
  type      = "Microsoft.Network/routeTables@2025-09-01"
  parent_id = azapi_resource.group_rg_connectivity_sdc.id
  name      = "rt-hub-sdc-dns-inbound"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      disableBgpRoutePropagation = false
      routes                     = []
    }
  }
}

# Nothing is routed otherwise than Azure does for dns-outbound.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_route_table_dns_outbound" {
  type      = "Microsoft.Network/routeTables@2025-09-01"
  parent_id = azapi_resource.group_rg_connectivity_sdc.id
  name      = "rt-hub-sdc-dns-outbound"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      disableBgpRoutePropagation = false
      routes                     = []
    }
  }
}

# The hub of swedencentral: everything between spokes, on-premises and the internet passes it.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_vnet" {
  type      = "Microsoft.Network/virtualNetworks@2025-09-01"
  parent_id = azapi_resource.group_rg_connectivity_sdc.id
  name      = "vnet-hub-sdc"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      addressSpace = {
        addressPrefixes = ["10.64.224.0/22"]
      }
      subnets = [
        {
          name = "AzureFirewallSubnet"
          properties = {
            addressPrefix                  = "10.64.224.0/26"
            defaultOutboundAccess          = false
            privateEndpointNetworkPolicies = "Enabled"
            routeTable = {
              id = azapi_resource.hub_swedencentral_route_table_firewall.id
            }
          }
        },
        {
          name = "AzureBastionSubnet"
          properties = {
            addressPrefix                  = "10.64.224.64/26"
            defaultOutboundAccess          = false
            privateEndpointNetworkPolicies = "Enabled"
            networkSecurityGroup = {
              id = azapi_resource.hub_swedencentral_nsg_bastion.id
            }
          }
        },
        {
          name = "GatewaySubnet"
          properties = {
            addressPrefix                  = "10.64.224.128/27"
            defaultOutboundAccess          = false
            privateEndpointNetworkPolicies = "Enabled"
            routeTable = {
              id = azapi_resource.hub_swedencentral_route_table_gateway.id
            }
          }
        },
        {
          name = "snet-dns-inbound"
          properties = {
            addressPrefix                  = "10.64.224.160/28"
            defaultOutboundAccess          = false
            privateEndpointNetworkPolicies = "Enabled"
            networkSecurityGroup = {
              id = azapi_resource.hub_swedencentral_nsg_dns_inbound.id
            }
            routeTable = {
              id = azapi_resource.hub_swedencentral_route_table_dns_inbound.id
            }
            delegations = [
              {
                name = "Microsoft.Network.dnsResolvers"
                properties = {
                  serviceName = "Microsoft.Network/dnsResolvers"
                }
              },
            ]
          }
        },
        {
          name = "snet-dns-outbound"
          properties = {
            addressPrefix                  = "10.64.224.176/28"
            defaultOutboundAccess          = false
            privateEndpointNetworkPolicies = "Enabled"
            networkSecurityGroup = {
              id = azapi_resource.hub_swedencentral_nsg_dns_outbound.id
            }
            routeTable = {
              id = azapi_resource.hub_swedencentral_route_table_dns_outbound.id
            }
            delegations = [
              {
                name = "Microsoft.Network.dnsResolvers"
                properties = {
                  serviceName = "Microsoft.Network/dnsResolvers"
                }
              },
            ]
          }
        },
      ]
      enableDdosProtection = true
      ddosProtectionPlan = {
        id = azapi_resource.ddos_plan.id
      }
    }
  }
}

# The public address of the bastion.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_public_ip_bastion" {
  type      = "Microsoft.Network/publicIPAddresses@2025-09-01"
  parent_id = azapi_resource.group_rg_connectivity_sdc.id
  name      = "pip-hub-sdc-bastion"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    sku = {
      name = "Standard"
      tier = "Regional"
    }
    zones = ["1", "2", "3"]
    properties = {
      publicIPAllocationMethod = "Static"
      publicIPAddressVersion   = "IPv4"
      ddosSettings = {
        protectionMode = "VirtualNetworkInherited"
      }
    }
  }
}

# People reach machines through it, and no machine needs a public address.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_bastion" {
  type      = "Microsoft.Network/bastionHosts@2025-09-01"
  parent_id = azapi_resource.group_rg_connectivity_sdc.id
  name      = "bas-hub-sdc"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    sku = {
      name = "Standard"
    }
    zones = ["1", "2", "3"]
    properties = {
      enableTunneling = true
      ipConfigurations = [
        {
          name = "bastion"
          properties = {
            privateIPAllocationMethod = "Dynamic"
            publicIPAddress = {
              id = azapi_resource.hub_swedencentral_public_ip_bastion.id
            }
            subnet = {
              id = "${azapi_resource.hub_swedencentral_vnet.id}/subnets/AzureBastionSubnet"
            }
          }
        },
      ]
    }
  }
}

# All logs and metrics, in one place.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_bastion_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.hub_swedencentral_bastion.id
  name      = "to-log-analytics"

  body = {
    properties = {
      workspaceId = var.management_log_analytics_id
      logs = [
        {
          categoryGroup = "allLogs"
          enabled       = true
        },
      ]
      metrics = [
        {
          category = "AllMetrics"
          enabled  = true
        },
      ]
    }
  }
}

# What the firewall lets through; it answers names for spokes, so that rules can name hosts.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_firewall_policy" {
  type      = "Microsoft.Network/firewallPolicies@2025-09-01"
  parent_id = azapi_resource.group_rg_connectivity_sdc.id
  name      = "afwp-hub-sdc"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      sku = {
        tier = "Premium"
      }
      threatIntelMode = "Deny"
      dnsSettings = {
        enableProxy = true
        servers     = []
      }
      intrusionDetection = {
        mode = "Alert"
      }
    }
  }
}

# The public address of the firewall.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_public_ip_firewall" {
  type      = "Microsoft.Network/publicIPAddresses@2025-09-01"
  parent_id = azapi_resource.group_rg_connectivity_sdc.id
  name      = "pip-hub-sdc-firewall"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    sku = {
      name = "Standard"
      tier = "Regional"
    }
    zones = ["1", "2", "3"]
    properties = {
      publicIPAllocationMethod = "Static"
      publicIPAddressVersion   = "IPv4"
      ddosSettings = {
        protectionMode = "VirtualNetworkInherited"
      }
    }
  }
}

# Everything that leaves a spoke of swedencentral passes it. Its address is the first free one of its subnet: 10.64.224.4.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_firewall" {
  type      = "Microsoft.Network/azureFirewalls@2025-09-01"
  parent_id = azapi_resource.group_rg_connectivity_sdc.id
  name      = "afw-hub-sdc"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    zones = ["1", "2", "3"]
    properties = {
      sku = {
        name = "AZFW_VNet"
        tier = "Premium"
      }
      firewallPolicy = {
        id = azapi_resource.hub_swedencentral_firewall_policy.id
      }
      ipConfigurations = [
        {
          name = "firewall"
          properties = {
            subnet = {
              id = "${azapi_resource.hub_swedencentral_vnet.id}/subnets/AzureFirewallSubnet"
            }
            publicIPAddress = {
              id = azapi_resource.hub_swedencentral_public_ip_firewall.id
            }
          }
        },
      ]
    }
  }

  timeouts {
    create = "90m"
    update = "90m"
    delete = "90m"
  }
}

# Subnets for aks-nodes.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_ip_group_aks_nodes" {
  type      = "Microsoft.Network/ipGroups@2025-09-01"
  parent_id = azapi_resource.group_rg_connectivity_sdc.id
  name      = "ipg-hub-sdc-aks-nodes"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      ipAddresses = ["10.64.232.64/27", "10.64.232.96/27"]
    }
  }
}

# Subnets for gpu-nodes.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_ip_group_gpu_nodes" {
  type      = "Microsoft.Network/ipGroups@2025-09-01"
  parent_id = azapi_resource.group_rg_connectivity_sdc.id
  name      = "ipg-hub-sdc-gpu-nodes"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      ipAddresses = ["10.64.232.96/27"]
    }
  }
}

# Every network that leaves through this hub.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_ip_group_spokes" {
  type      = "Microsoft.Network/ipGroups@2025-09-01"
  parent_id = azapi_resource.group_rg_connectivity_sdc.id
  name      = "ipg-hub-sdc-spokes"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      ipAddresses = ["10.64.228.0/22", "10.64.232.0/22", "10.64.236.0/22"]
    }
  }
}

# Subnets for api-management.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_ip_group_api_management" {
  type      = "Microsoft.Network/ipGroups@2025-09-01"
  parent_id = azapi_resource.group_rg_connectivity_sdc.id
  name      = "ipg-hub-sdc-api-management"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      ipAddresses = ["10.64.228.64/27"]
    }
  }
}

# All logs and metrics, in one place.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_firewall_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.hub_swedencentral_firewall.id
  name      = "to-log-analytics"

  body = {
    properties = {
      workspaceId = var.management_log_analytics_id
      logs = [
        {
          categoryGroup = "allLogs"
          enabled       = true
        },
      ]
      metrics = [
        {
          category = "AllMetrics"
          enabled  = true
        },
      ]
    }
  }
}

# The public address of the gateway.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_public_ip_gateway" {
  type      = "Microsoft.Network/publicIPAddresses@2025-09-01"
  parent_id = azapi_resource.group_rg_connectivity_sdc.id
  name      = "pip-hub-sdc-gateway"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    sku = {
      name = "Standard"
      tier = "Regional"
    }
    zones = ["1", "2", "3"]
    properties = {
      publicIPAllocationMethod = "Static"
      publicIPAddressVersion   = "IPv4"
      ddosSettings = {
        protectionMode = "VirtualNetworkInherited"
      }
    }
  }
}

# On-premises waits for answers from Azure, and the latency of the internet is promised by nobody (40,960 GiB a month). ErGw2AZ carries 2,000 Mbit/s.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_gateway" {
  type      = "Microsoft.Network/virtualNetworkGateways@2025-09-01"
  parent_id = azapi_resource.group_rg_connectivity_sdc.id
  name      = "vgw-hub-sdc"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      gatewayType = "ExpressRoute"
      sku = {
        name = "ErGw2AZ"
        tier = "ErGw2AZ"
      }
      ipConfigurations = [
        {
          name = "gateway-1"
          properties = {
            privateIPAllocationMethod = "Dynamic"
            publicIPAddress = {
              id = azapi_resource.hub_swedencentral_public_ip_gateway.id
            }
            subnet = {
              id = "${azapi_resource.hub_swedencentral_vnet.id}/subnets/GatewaySubnet"
            }
          }
        },
      ]
    }
  }

  timeouts {
    create = "90m"
    update = "90m"
    delete = "90m"
  }
}

# The way through the circuit frankfurt.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_gateway_connection_frankfurt" {
  type      = "Microsoft.Network/connections@2025-09-01"
  parent_id = azapi_resource.group_rg_connectivity_sdc.id
  name      = "con-hub-sdc-frankfurt"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      virtualNetworkGateway1 = {
        id         = azapi_resource.hub_swedencentral_gateway.id
        properties = {}
      }
      connectionType = "ExpressRoute"
      peer = {
        id = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-expressroute/providers/Microsoft.Network/expressRouteCircuits/erc-frankfurt"
      }
    }
  }
}

# The way through the circuit stockholm.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_gateway_connection_stockholm" {
  type      = "Microsoft.Network/connections@2025-09-01"
  parent_id = azapi_resource.group_rg_connectivity_sdc.id
  name      = "con-hub-sdc-stockholm"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      virtualNetworkGateway1 = {
        id         = azapi_resource.hub_swedencentral_gateway.id
        properties = {}
      }
      connectionType = "ExpressRoute"
      peer = {
        id = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-expressroute/providers/Microsoft.Network/expressRouteCircuits/erc-stockholm"
      }
    }
  }
}

# All logs and metrics, in one place.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_gateway_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.hub_swedencentral_gateway.id
  name      = "to-log-analytics"

  body = {
    properties = {
      workspaceId = var.management_log_analytics_id
      logs = [
        {
          categoryGroup = "allLogs"
          enabled       = true
        },
      ]
      metrics = [
        {
          category = "AllMetrics"
          enabled  = true
        },
      ]
    }
  }
}

# Answers names of private endpoints for on-premises.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_resolver" {
  type      = "Microsoft.Network/dnsResolvers@2025-05-01"
  parent_id = azapi_resource.group_rg_connectivity_sdc.id
  name      = "dnspr-hub-sdc"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      virtualNetwork = {
        id = azapi_resource.hub_swedencentral_vnet.id
      }
    }
  }
}

# Servers on-premises forward their questions here: 10.64.224.164.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_resolver_inbound" {
  type      = "Microsoft.Network/dnsResolvers/inboundEndpoints@2025-05-01"
  parent_id = azapi_resource.hub_swedencentral_resolver.id
  name      = "inbound"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      ipConfigurations = [
        {
          privateIpAddress          = "10.64.224.164"
          privateIpAllocationMethod = "Static"
          subnet = {
            id = "${azapi_resource.hub_swedencentral_vnet.id}/subnets/snet-dns-inbound"
          }
        },
      ]
    }
  }
}

# Questions for on-premises leave here.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_resolver_outbound" {
  type      = "Microsoft.Network/dnsResolvers/outboundEndpoints@2025-05-01"
  parent_id = azapi_resource.hub_swedencentral_resolver.id
  name      = "outbound"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      subnet = {
        id = "${azapi_resource.hub_swedencentral_vnet.id}/subnets/snet-dns-outbound"
      }
    }
  }

  depends_on = [
    azapi_resource.hub_swedencentral_resolver_inbound,
  ]
}

# Which names are asked on-premises.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_resolver_ruleset" {
  type      = "Microsoft.Network/dnsForwardingRulesets@2025-05-01"
  parent_id = azapi_resource.group_rg_connectivity_sdc.id
  name      = "dnsfrs-hub-sdc"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      dnsResolverOutboundEndpoints = [
        {
          id = azapi_resource.hub_swedencentral_resolver_outbound.id
        },
      ]
    }
  }
}

# The hub asks by these rules, and so do the spokes that ask the hub.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_resolver_ruleset_link" {
  type      = "Microsoft.Network/dnsForwardingRulesets/virtualNetworkLinks@2025-05-01"
  parent_id = azapi_resource.hub_swedencentral_resolver_ruleset.id
  name      = "hub"

  body = {
    properties = {
      virtualNetwork = {
        id = azapi_resource.hub_swedencentral_vnet.id
      }
    }
  }
}

# corp.northlight.example. is known on-premises.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_resolver_ruleset_to_corp_northlight_example_dd9283" {
  type      = "Microsoft.Network/dnsForwardingRulesets/forwardingRules@2025-05-01"
  parent_id = azapi_resource.hub_swedencentral_resolver_ruleset.id
  name      = "to-corp-northlight-example-dd9283"

  body = {
    properties = {
      domainName          = "corp.northlight.example."
      forwardingRuleState = "Enabled"
      targetDnsServers = [
        {
          ipAddress = "10.1.0.53"
          port      = 53
        },
        {
          ipAddress = "10.1.1.53"
          port      = 53
        },
      ]
    }
  }
}
