// Connectivity in germanywestcentral: what lies in the group rg-connectivity-gwc
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of ddosProtectionPlans ddos-hub-sdc')
param ddosPlanId string

@description('id of virtualNetworks vnet-hub-sdc')
param hubSwedencentralVnetId string

@description('id of workspaces log-platform-sdc')
param managementLogAnalyticsId string

var tags = {
  team: 'platform'
  environment: 'platform'
  workload: 'platform'
  'managed-by': 'fairway'
}

// The firewall reaches the internet itself, and other regions through their own firewall.
// network.yaml:22
resource hubGermanywestcentralRouteTableFirewall 'Microsoft.Network/routeTables@2025-09-01' = {
  name: 'rt-hub-gwc-firewall'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    disableBgpRoutePropagation: false
    routes: [
      {
        name: 'to-internet'
        properties: {
          addressPrefix: '0.0.0.0/0'
          nextHopType: 'Internet'
        }
      }
      {
        name: 'to-swedencentral-1'
        properties: {
          addressPrefix: '10.64.0.0/16'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '10.64.224.4'
        }
      }
    ]
  }
}

// What comes from on-premises passes the firewall before it reaches a spoke: one route for each, for a wider one would lose against the peering.
// network.yaml:22
resource hubGermanywestcentralRouteTableGateway 'Microsoft.Network/routeTables@2025-09-01' = {
  name: 'rt-hub-gwc-gateway'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    disableBgpRoutePropagation: false
    routes: [
      {
        name: 'to-claims-prod'
        properties: {
          addressPrefix: '10.65.4.0/22'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '10.65.0.4'
        }
      }
      {
        name: 'to-gpu-prod'
        properties: {
          addressPrefix: '10.65.8.0/22'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '10.65.0.4'
        }
      }
    ]
  }
}

// What may reach the dns-inbound subnet.
// network.yaml:22
resource hubGermanywestcentralNsgDnsInbound 'Microsoft.Network/networkSecurityGroups@2025-09-01' = {
  name: 'nsg-hub-gwc-dns-inbound'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    securityRules: [
      {
        name: 'allow-dns'
        properties: {
          description: 'Questions from spokes and on-premises.'
          direction: 'Inbound'
          access: 'Allow'
          priority: 200
          protocol: '*'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '53'
        }
      }
      {
        name: 'deny-internet'
        properties: {
          description: 'Nothing comes in from the internet.'
          direction: 'Inbound'
          access: 'Deny'
          priority: 4000
          protocol: '*'
          sourceAddressPrefix: 'Internet'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '*'
        }
      }
    ]
  }
}

// Nothing is routed otherwise than Azure does for dns-inbound.
// network.yaml:22
resource hubGermanywestcentralRouteTableDnsInbound 'Microsoft.Network/routeTables@2025-09-01' = {
  name: 'rt-hub-gwc-dns-inbound'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    disableBgpRoutePropagation: false
    routes: []
  }
}

// What may reach the dns-outbound subnet.
// network.yaml:22
resource hubGermanywestcentralNsgDnsOutbound 'Microsoft.Network/networkSecurityGroups@2025-09-01' = {
  name: 'nsg-hub-gwc-dns-outbound'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    securityRules: [
      {
        name: 'deny-internet'
        properties: {
          description: 'Nothing comes in from the internet.'
          direction: 'Inbound'
          access: 'Deny'
          priority: 4000
          protocol: '*'
          sourceAddressPrefix: 'Internet'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '*'
        }
      }
    ]
  }
}

// Nothing is routed otherwise than Azure does for dns-outbound.
// network.yaml:22
resource hubGermanywestcentralRouteTableDnsOutbound 'Microsoft.Network/routeTables@2025-09-01' = {
  name: 'rt-hub-gwc-dns-outbound'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    disableBgpRoutePropagation: false
    routes: []
  }
}

// The hub of germanywestcentral: everything between spokes, on-premises and the internet passes it.
// network.yaml:22
resource hubGermanywestcentralVnet 'Microsoft.Network/virtualNetworks@2025-09-01' = {
  name: 'vnet-hub-gwc'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    addressSpace: {
      addressPrefixes: ['10.65.0.0/22']
    }
    subnets: [
      {
        name: 'AzureFirewallSubnet'
        properties: {
          addressPrefix: '10.65.0.0/26'
          defaultOutboundAccess: false
          privateEndpointNetworkPolicies: 'Enabled'
          routeTable: {
            id: hubGermanywestcentralRouteTableFirewall.id
          }
        }
      }
      {
        name: 'GatewaySubnet'
        properties: {
          addressPrefix: '10.65.0.128/27'
          defaultOutboundAccess: false
          privateEndpointNetworkPolicies: 'Enabled'
          routeTable: {
            id: hubGermanywestcentralRouteTableGateway.id
          }
        }
      }
      {
        name: 'snet-dns-inbound'
        properties: {
          addressPrefix: '10.65.0.160/28'
          defaultOutboundAccess: false
          privateEndpointNetworkPolicies: 'Enabled'
          networkSecurityGroup: {
            id: hubGermanywestcentralNsgDnsInbound.id
          }
          routeTable: {
            id: hubGermanywestcentralRouteTableDnsInbound.id
          }
          delegations: [
            {
              name: 'Microsoft.Network.dnsResolvers'
              properties: {
                serviceName: 'Microsoft.Network/dnsResolvers'
              }
            }
          ]
        }
      }
      {
        name: 'snet-dns-outbound'
        properties: {
          addressPrefix: '10.65.0.176/28'
          defaultOutboundAccess: false
          privateEndpointNetworkPolicies: 'Enabled'
          networkSecurityGroup: {
            id: hubGermanywestcentralNsgDnsOutbound.id
          }
          routeTable: {
            id: hubGermanywestcentralRouteTableDnsOutbound.id
          }
          delegations: [
            {
              name: 'Microsoft.Network.dnsResolvers'
              properties: {
                serviceName: 'Microsoft.Network/dnsResolvers'
              }
            }
          ]
        }
      }
    ]
    enableDdosProtection: true
    ddosProtectionPlan: {
      id: ddosPlanId
    }
  }
}

// What the firewall lets through; it answers names for spokes, so that rules can name hosts.
// network.yaml:22
resource hubGermanywestcentralFirewallPolicy 'Microsoft.Network/firewallPolicies@2025-09-01' = {
  name: 'afwp-hub-gwc'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    sku: {
      tier: 'Premium'
    }
    threatIntelMode: 'Deny'
    dnsSettings: {
      enableProxy: true
      servers: []
    }
    intrusionDetection: {
      mode: 'Alert'
    }
  }
}

// The public address of the firewall.
// network.yaml:22
resource hubGermanywestcentralPublicIpFirewall 'Microsoft.Network/publicIPAddresses@2025-09-01' = {
  name: 'pip-hub-gwc-firewall'
  location: 'germanywestcentral'
  tags: tags
  sku: {
    name: 'Standard'
    tier: 'Regional'
  }
  zones: ['1', '2', '3']
  properties: {
    publicIPAllocationMethod: 'Static'
    publicIPAddressVersion: 'IPv4'
    ddosSettings: {
      protectionMode: 'VirtualNetworkInherited'
    }
  }
}

// Everything that leaves a spoke of germanywestcentral passes it. Its address is the first free one of its subnet: 10.65.0.4.
// network.yaml:22
resource hubGermanywestcentralFirewall 'Microsoft.Network/azureFirewalls@2025-09-01' = {
  name: 'afw-hub-gwc'
  location: 'germanywestcentral'
  tags: tags
  zones: ['1', '2', '3']
  properties: {
    sku: {
      name: 'AZFW_VNet'
      tier: 'Premium'
    }
    firewallPolicy: {
      id: hubGermanywestcentralFirewallPolicy.id
    }
    ipConfigurations: [
      {
        name: 'firewall'
        properties: {
          subnet: {
            id: '${hubGermanywestcentralVnet.id}/subnets/AzureFirewallSubnet'
          }
          publicIPAddress: {
            id: hubGermanywestcentralPublicIpFirewall.id
          }
        }
      }
    ]
  }
}

// Subnets for aks-nodes.
// network.yaml:22
resource hubGermanywestcentralIpGroupAksNodes 'Microsoft.Network/ipGroups@2025-09-01' = {
  name: 'ipg-hub-gwc-aks-nodes'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    ipAddresses: ['10.65.8.64/27', '10.65.8.96/28']
  }
}

// Subnets for gpu-nodes.
// network.yaml:22
resource hubGermanywestcentralIpGroupGpuNodes 'Microsoft.Network/ipGroups@2025-09-01' = {
  name: 'ipg-hub-gwc-gpu-nodes'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    ipAddresses: ['10.65.8.96/28']
  }
}

// Every network that leaves through this hub.
// network.yaml:22
resource hubGermanywestcentralIpGroupSpokes 'Microsoft.Network/ipGroups@2025-09-01' = {
  name: 'ipg-hub-gwc-spokes'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    ipAddresses: ['10.65.4.0/22', '10.65.8.0/22']
  }
}

// What may pass inside; everything else between networks is denied.
// network.yaml:22
resource hubGermanywestcentralFirewallRulesInternal 'Microsoft.Network/firewallPolicies/ruleCollectionGroups@2025-09-01' = {
  parent: hubGermanywestcentralFirewallPolicy
  name: 'internal'
  properties: {
    priority: 150
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'allow-internal-network'
        priority: 150
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'NetworkRule'
            name: 'on-premises-to-private-endpoints'
            description: 'People and systems on-premises use private endpoints.'
            sourceAddresses: ['10.0.0.0/10', '172.20.0.0/14']
            destinationAddresses: ['10.65.4.0/26', '10.65.8.0/26']
            ipProtocols: ['TCP']
            destinationPorts: ['443']
          }
          {
            ruleType: 'NetworkRule'
            name: 'claims-prod-to-other-regions'
            description: 'The application calls itself in another region.'
            sourceAddresses: ['10.65.4.0/22']
            destinationAddresses: ['10.64.228.0/22']
            ipProtocols: ['TCP']
            destinationPorts: ['443']
          }
          {
            ruleType: 'NetworkRule'
            name: 'claims-prod-from-other-regions'
            description: 'The application is called by itself from another region.'
            sourceAddresses: ['10.64.228.0/22']
            destinationAddresses: ['10.65.4.0/22']
            ipProtocols: ['TCP']
            destinationPorts: ['443']
          }
          {
            ruleType: 'NetworkRule'
            name: 'gpu-prod-to-other-regions'
            description: 'The application calls itself in another region.'
            sourceAddresses: ['10.65.8.0/22']
            destinationAddresses: ['10.64.232.0/22']
            ipProtocols: ['TCP']
            destinationPorts: ['443']
          }
          {
            ruleType: 'NetworkRule'
            name: 'gpu-prod-from-other-regions'
            description: 'The application is called by itself from another region.'
            sourceAddresses: ['10.64.232.0/22']
            destinationAddresses: ['10.65.8.0/22']
            ipProtocols: ['TCP']
            destinationPorts: ['443']
          }
        ]
      }
    ]
  }
  dependsOn: [
    hubGermanywestcentralFirewall
  ]
}

// What platform has to reach.
// network.yaml:22
resource hubGermanywestcentralFirewallRulesPlatform 'Microsoft.Network/firewallPolicies/ruleCollectionGroups@2025-09-01' = {
  parent: hubGermanywestcentralFirewallPolicy
  name: 'platform'
  properties: {
    priority: 200
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'allow-platform-network'
        priority: 200
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'NetworkRule'
            name: 'entra'
            description: 'Sign-in and tokens of identities.'
            sourceIpGroups: [hubGermanywestcentralIpGroupSpokes.id]
            ipProtocols: ['TCP']
            destinationPorts: ['443']
            destinationAddresses: ['AzureActiveDirectory']
          }
          {
            ruleType: 'NetworkRule'
            name: 'resource-manager'
            description: 'Calls to Azure itself.'
            sourceIpGroups: [hubGermanywestcentralIpGroupSpokes.id]
            ipProtocols: ['TCP']
            destinationPorts: ['443']
            destinationAddresses: ['AzureResourceManager']
          }
          {
            ruleType: 'NetworkRule'
            name: 'monitor'
            description: 'Logs and metrics that do not take a private link.'
            sourceIpGroups: [hubGermanywestcentralIpGroupSpokes.id]
            ipProtocols: ['TCP']
            destinationPorts: ['443']
            destinationAddresses: ['AzureMonitor']
          }
          {
            ruleType: 'NetworkRule'
            name: 'time'
            description: 'Time of Linux machines.'
            sourceIpGroups: [
              hubGermanywestcentralIpGroupGpuNodes.id
              hubGermanywestcentralIpGroupAksNodes.id
            ]
            ipProtocols: ['UDP']
            destinationPorts: ['123']
            destinationFqdns: ['ntp.ubuntu.com']
          }
        ]
      }
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'allow-platform-application'
        priority: 201
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'identity-names'
            description: 'Tokens of managed identities.'
            sourceIpGroups: [hubGermanywestcentralIpGroupSpokes.id]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.identity.azure.net'
              'login.microsoftonline.com'
              '*.login.microsoftonline.com'
              '*.login.microsoft.com'
              'login.microsoft.com'
            ]
            terminateTLS: false
          }
        ]
      }
    ]
  }
  dependsOn: [
    hubGermanywestcentralFirewall
    hubGermanywestcentralFirewallRulesInternal
  ]
}

// What linux has to reach.
// network.yaml:22
resource hubGermanywestcentralFirewallRulesLinux 'Microsoft.Network/firewallPolicies/ruleCollectionGroups@2025-09-01' = {
  parent: hubGermanywestcentralFirewallPolicy
  name: 'linux'
  properties: {
    priority: 300
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'allow-linux-application'
        priority: 301
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'ubuntu'
            description: 'Packages and security updates of Ubuntu.'
            sourceIpGroups: [
              hubGermanywestcentralIpGroupGpuNodes.id
              hubGermanywestcentralIpGroupAksNodes.id
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'azure.archive.ubuntu.com'
              'archive.ubuntu.com'
              'security.ubuntu.com'
              'changelogs.ubuntu.com'
              'snapshot.ubuntu.com'
              'esm.ubuntu.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'ubuntu-http'
            description: 'The same archives, which sign their packages and speak HTTP.'
            sourceIpGroups: [
              hubGermanywestcentralIpGroupGpuNodes.id
              hubGermanywestcentralIpGroupAksNodes.id
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
            ]
            targetFqdns: [
              'azure.archive.ubuntu.com'
              'archive.ubuntu.com'
              'security.ubuntu.com'
              'changelogs.ubuntu.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'microsoft-packages'
            description: 'Packages of Microsoft for Linux.'
            sourceIpGroups: [
              hubGermanywestcentralIpGroupGpuNodes.id
              hubGermanywestcentralIpGroupAksNodes.id
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: ['packages.microsoft.com']
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'monitor-agent'
            description: 'The Azure Monitor agent.'
            sourceIpGroups: [hubGermanywestcentralIpGroupGpuNodes.id]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'global.handler.control.monitor.azure.com'
              'germanywestcentral.handler.control.monitor.azure.com'
              '*.ods.opinsights.azure.com'
              '*.ingest.monitor.azure.com'
            ]
            terminateTLS: false
          }
        ]
      }
    ]
  }
  dependsOn: [
    hubGermanywestcentralFirewall
    hubGermanywestcentralFirewallRulesPlatform
  ]
}

// What nvidia has to reach.
// network.yaml:22
resource hubGermanywestcentralFirewallRulesNvidia 'Microsoft.Network/firewallPolicies/ruleCollectionGroups@2025-09-01' = {
  parent: hubGermanywestcentralFirewallPolicy
  name: 'nvidia'
  properties: {
    priority: 350
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'allow-nvidia-application'
        priority: 351
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'drivers'
            description: 'GPU drivers and the container toolkit.'
            sourceIpGroups: [
              hubGermanywestcentralIpGroupGpuNodes.id
              hubGermanywestcentralIpGroupAksNodes.id
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: ['nvidia.github.io', 'us.download.nvidia.com', 'download.docker.com']
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'cuda'
            description: 'The CUDA repository and drivers of the extension.'
            sourceIpGroups: [hubGermanywestcentralIpGroupGpuNodes.id]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: ['developer.download.nvidia.com', 'download.microsoft.com', 'go.microsoft.com']
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'nvidia-registry'
            description: 'Images of the GPU operator and DCGM.'
            sourceIpGroups: [
              hubGermanywestcentralIpGroupAksNodes.id
              hubGermanywestcentralIpGroupGpuNodes.id
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: ['nvcr.io', '*.nvcr.io', 'helm.ngc.nvidia.com']
            terminateTLS: false
          }
        ]
      }
    ]
  }
  dependsOn: [
    hubGermanywestcentralFirewall
    hubGermanywestcentralFirewallRulesLinux
  ]
}

// What aks has to reach.
// network.yaml:22
resource hubGermanywestcentralFirewallRulesAks 'Microsoft.Network/firewallPolicies/ruleCollectionGroups@2025-09-01' = {
  parent: hubGermanywestcentralFirewallPolicy
  name: 'aks'
  properties: {
    priority: 400
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'allow-aks-application'
        priority: 401
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'aks'
            description: 'The names that AKS itself keeps under its tag.'
            sourceIpGroups: [
              hubGermanywestcentralIpGroupAksNodes.id
              hubGermanywestcentralIpGroupGpuNodes.id
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            fqdnTags: ['AzureKubernetesService']
          }
          {
            ruleType: 'ApplicationRule'
            name: 'registry'
            description: 'Images of the system.'
            sourceIpGroups: [
              hubGermanywestcentralIpGroupAksNodes.id
              hubGermanywestcentralIpGroupGpuNodes.id
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: ['mcr.microsoft.com', '*.data.mcr.microsoft.com', 'mcr-0001.mcr-msedge.net']
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'binaries'
            description: 'Kubernetes and network binaries.'
            sourceIpGroups: [
              hubGermanywestcentralIpGroupAksNodes.id
              hubGermanywestcentralIpGroupGpuNodes.id
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'acs-mirror.azureedge.net'
              'packages.aks.azure.com'
              'management.azure.com'
              'login.microsoftonline.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'monitoring'
            description: 'Managed Prometheus and container logs.'
            sourceIpGroups: [
              hubGermanywestcentralIpGroupAksNodes.id
              hubGermanywestcentralIpGroupGpuNodes.id
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'dc.services.visualstudio.com'
              '*.ods.opinsights.azure.com'
              '*.oms.opinsights.azure.com'
              '*.monitoring.azure.com'
              'germanywestcentral.ingest.monitor.azure.com'
              'germanywestcentral.handler.control.monitor.azure.com'
              'global.handler.control.monitor.azure.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'defender'
            description: 'The sensor of Microsoft Defender in clusters.'
            sourceIpGroups: [
              hubGermanywestcentralIpGroupAksNodes.id
              hubGermanywestcentralIpGroupGpuNodes.id
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: ['*.cloud.defender.microsoft.com']
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'policy'
            description: 'Azure Policy in clusters.'
            sourceIpGroups: [
              hubGermanywestcentralIpGroupAksNodes.id
              hubGermanywestcentralIpGroupGpuNodes.id
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: ['data.policy.core.windows.net', 'store.policy.core.windows.net']
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'extensions'
            description: 'Cluster extensions.'
            sourceIpGroups: [
              hubGermanywestcentralIpGroupAksNodes.id
              hubGermanywestcentralIpGroupGpuNodes.id
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: ['germanywestcentral.dp.kubernetesconfiguration.azure.com']
            terminateTLS: false
          }
        ]
      }
    ]
  }
  dependsOn: [
    hubGermanywestcentralFirewall
    hubGermanywestcentralFirewallRulesNvidia
  ]
}

// Subnets for api-management.
// network.yaml:22
resource hubGermanywestcentralIpGroupApiManagement 'Microsoft.Network/ipGroups@2025-09-01' = {
  name: 'ipg-hub-gwc-api-management'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    ipAddresses: ['10.65.4.64/27']
  }
}

// What api-management has to reach.
// network.yaml:22
resource hubGermanywestcentralFirewallRulesApiManagement 'Microsoft.Network/firewallPolicies/ruleCollectionGroups@2025-09-01' = {
  parent: hubGermanywestcentralFirewallPolicy
  name: 'api-management'
  properties: {
    priority: 650
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'allow-api-management-network'
        priority: 650
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'NetworkRule'
            name: 'api-management'
            description: 'Configuration, secrets and reports of API Management.'
            sourceIpGroups: [hubGermanywestcentralIpGroupApiManagement.id]
            ipProtocols: ['TCP']
            destinationPorts: ['443', '1433']
            destinationAddresses: ['Storage', 'Sql', 'AzureKeyVault']
          }
          {
            ruleType: 'NetworkRule'
            name: 'api-management-monitor'
            description: 'Metrics of API Management.'
            sourceIpGroups: [hubGermanywestcentralIpGroupApiManagement.id]
            ipProtocols: ['TCP']
            destinationPorts: ['443', '1886']
            destinationAddresses: ['AzureMonitor']
          }
        ]
      }
    ]
  }
  dependsOn: [
    hubGermanywestcentralFirewall
    hubGermanywestcentralFirewallRulesAks
  ]
}

// What the Network lets out beside what services need.
// network.yaml:22
resource hubGermanywestcentralFirewallRulesDeclared 'Microsoft.Network/firewallPolicies/ruleCollectionGroups@2025-09-01' = {
  parent: hubGermanywestcentralFirewallPolicy
  name: 'declared'
  properties: {
    priority: 1000
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'allow-declared-application'
        priority: 1001
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'model-hub'
            description: 'Training reads public weights.'
            sourceAddresses: ['10.65.8.0/22']
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: ['huggingface.co', '*.huggingface.co', '*.hf.co']
            terminateTLS: false
          }
        ]
      }
    ]
  }
  dependsOn: [
    hubGermanywestcentralFirewall
    hubGermanywestcentralFirewallRulesApiManagement
  ]
}

// All logs and metrics, in one place.
// network.yaml:22
resource hubGermanywestcentralFirewallDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: hubGermanywestcentralFirewall
  name: 'to-log-analytics'
  properties: {
    workspaceId: managementLogAnalyticsId
    logs: [
      {
        categoryGroup: 'allLogs'
        enabled: true
      }
    ]
    metrics: [
      {
        category: 'AllMetrics'
        enabled: true
      }
    ]
  }
}

// The public address of the gateway.
// network.yaml:22
resource hubGermanywestcentralPublicIpGateway 'Microsoft.Network/publicIPAddresses@2025-09-01' = {
  name: 'pip-hub-gwc-gateway'
  location: 'germanywestcentral'
  tags: tags
  sku: {
    name: 'Standard'
    tier: 'Regional'
  }
  zones: ['1', '2', '3']
  properties: {
    publicIPAllocationMethod: 'Static'
    publicIPAddressVersion: 'IPv4'
    ddosSettings: {
      protectionMode: 'VirtualNetworkInherited'
    }
  }
}

// On-premises waits for answers from Azure, and the latency of the internet is promised by nobody (40,960 GiB a month). ErGw2AZ carries 2,000 Mbit/s.
// network.yaml:22
resource hubGermanywestcentralGateway 'Microsoft.Network/virtualNetworkGateways@2025-09-01' = {
  name: 'vgw-hub-gwc'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    gatewayType: 'ExpressRoute'
    sku: {
      name: 'ErGw2AZ'
      tier: 'ErGw2AZ'
    }
    ipConfigurations: [
      {
        name: 'gateway-1'
        properties: {
          privateIPAllocationMethod: 'Dynamic'
          publicIPAddress: {
            id: hubGermanywestcentralPublicIpGateway.id
          }
          subnet: {
            id: '${hubGermanywestcentralVnet.id}/subnets/GatewaySubnet'
          }
        }
      }
    ]
  }
}

// The way through the circuit frankfurt.
// network.yaml:22
resource hubGermanywestcentralGatewayConnectionFrankfurt 'Microsoft.Network/connections@2025-09-01' = {
  name: 'con-hub-gwc-frankfurt'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    virtualNetworkGateway1: {
      id: hubGermanywestcentralGateway.id
      properties: {}
    }
    connectionType: 'ExpressRoute'
    peer: {
      id: '/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-expressroute/providers/Microsoft.Network/expressRouteCircuits/erc-frankfurt'
    }
  }
}

// The way through the circuit stockholm.
// network.yaml:22
resource hubGermanywestcentralGatewayConnectionStockholm 'Microsoft.Network/connections@2025-09-01' = {
  name: 'con-hub-gwc-stockholm'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    virtualNetworkGateway1: {
      id: hubGermanywestcentralGateway.id
      properties: {}
    }
    connectionType: 'ExpressRoute'
    peer: {
      id: '/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-expressroute/providers/Microsoft.Network/expressRouteCircuits/erc-stockholm'
    }
  }
}

// All logs and metrics, in one place.
// network.yaml:22
resource hubGermanywestcentralGatewayDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: hubGermanywestcentralGateway
  name: 'to-log-analytics'
  properties: {
    workspaceId: managementLogAnalyticsId
    logs: [
      {
        categoryGroup: 'allLogs'
        enabled: true
      }
    ]
    metrics: [
      {
        category: 'AllMetrics'
        enabled: true
      }
    ]
  }
}

// From the hub of germanywestcentral to that of swedencentral.
// network.yaml:22
resource hubGermanywestcentralHubPeeringSwedencentral 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2025-09-01' = {
  parent: hubGermanywestcentralVnet
  name: 'peer-to-hub-swedencentral-gwc'
  properties: {
    remoteVirtualNetwork: {
      id: hubSwedencentralVnetId
    }
    allowVirtualNetworkAccess: true
    allowForwardedTraffic: true
    allowGatewayTransit: false
    useRemoteGateways: false
  }
}

// Answers names of private endpoints for on-premises.
// network.yaml:22
resource hubGermanywestcentralResolver 'Microsoft.Network/dnsResolvers@2025-05-01' = {
  name: 'dnspr-hub-gwc'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnet.id
    }
  }
}

// Servers on-premises forward their questions here: 10.65.0.164.
// network.yaml:22
resource hubGermanywestcentralResolverInbound 'Microsoft.Network/dnsResolvers/inboundEndpoints@2025-05-01' = {
  parent: hubGermanywestcentralResolver
  name: 'inbound'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    ipConfigurations: [
      {
        privateIpAddress: '10.65.0.164'
        privateIpAllocationMethod: 'Static'
        subnet: {
          id: '${hubGermanywestcentralVnet.id}/subnets/snet-dns-inbound'
        }
      }
    ]
  }
}

// Questions for on-premises leave here.
// network.yaml:22
resource hubGermanywestcentralResolverOutbound 'Microsoft.Network/dnsResolvers/outboundEndpoints@2025-05-01' = {
  parent: hubGermanywestcentralResolver
  name: 'outbound'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    subnet: {
      id: '${hubGermanywestcentralVnet.id}/subnets/snet-dns-outbound'
    }
  }
  dependsOn: [
    hubGermanywestcentralResolverInbound
  ]
}

// Which names are asked on-premises.
// network.yaml:22
resource hubGermanywestcentralResolverRuleset 'Microsoft.Network/dnsForwardingRulesets@2025-05-01' = {
  name: 'dnsfrs-hub-gwc'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    dnsResolverOutboundEndpoints: [
      {
        id: hubGermanywestcentralResolverOutbound.id
      }
    ]
  }
}

// The hub asks by these rules, and so do the spokes that ask the hub.
// network.yaml:22
resource hubGermanywestcentralResolverRulesetLink 'Microsoft.Network/dnsForwardingRulesets/virtualNetworkLinks@2025-05-01' = {
  parent: hubGermanywestcentralResolverRuleset
  name: 'hub'
  properties: {
    virtualNetwork: {
      id: hubGermanywestcentralVnet.id
    }
  }
}

// corp.northlight.example. is known on-premises.
// network.yaml:22
resource hubGermanywestcentralResolverRulesetToCorpNorthlightExampleDd9283 'Microsoft.Network/dnsForwardingRulesets/forwardingRules@2025-05-01' = {
  parent: hubGermanywestcentralResolverRuleset
  name: 'to-corp-northlight-example-dd9283'
  properties: {
    domainName: 'corp.northlight.example.'
    forwardingRuleState: 'Enabled'
    targetDnsServers: [
      {
        ipAddress: '10.1.0.53'
        port: 53
      }
      {
        ipAddress: '10.1.1.53'
        port: 53
      }
    ]
  }
}

@description('id of virtualNetworks vnet-hub-gwc')
output hubGermanywestcentralVnetId string = hubGermanywestcentralVnet.id
