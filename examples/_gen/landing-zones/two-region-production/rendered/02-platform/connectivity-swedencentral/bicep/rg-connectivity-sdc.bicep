// Connectivity in swedencentral: what lies in the group rg-connectivity-sdc
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of workspaces log-platform-sdc')
param managementLogAnalyticsId string

var tags = {
  team: 'platform'
  environment: 'platform'
  workload: 'platform'
  'managed-by': 'fairway'
}

// One plan for every virtual network of the tenant, in every region.
// network.yaml:39
resource ddosPlan 'Microsoft.Network/ddosProtectionPlans@2025-09-01' = {
  name: 'ddos-hub-sdc'
  location: 'swedencentral'
  tags: tags
}

// The firewall reaches the internet itself, and other regions through their own firewall.
// network.yaml:18
resource hubSwedencentralRouteTableFirewall 'Microsoft.Network/routeTables@2025-09-01' = {
  name: 'rt-hub-sdc-firewall'
  location: 'swedencentral'
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
        name: 'to-germanywestcentral-1'
        properties: {
          addressPrefix: '10.65.0.0/16'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '10.65.0.4'
        }
      }
    ]
  }
}

// Exactly the rules that Azure Bastion needs.
// network.yaml:18
resource hubSwedencentralNsgBastion 'Microsoft.Network/networkSecurityGroups@2025-09-01' = {
  name: 'nsg-hub-sdc-bastion'
  location: 'swedencentral'
  tags: tags
  properties: {
    securityRules: [
      {
        name: 'allow-https-from-internet'
        properties: {
          description: 'People reach Bastion over HTTPS.'
          direction: 'Inbound'
          access: 'Allow'
          priority: 100
          protocol: 'Tcp'
          sourceAddressPrefix: 'Internet'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '443'
        }
      }
      {
        name: 'allow-gateway-manager'
        properties: {
          description: 'The control plane of Bastion.'
          direction: 'Inbound'
          access: 'Allow'
          priority: 110
          protocol: 'Tcp'
          sourceAddressPrefix: 'GatewayManager'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '443'
        }
      }
      {
        name: 'allow-load-balancer'
        properties: {
          description: 'Health probes.'
          direction: 'Inbound'
          access: 'Allow'
          priority: 120
          protocol: 'Tcp'
          sourceAddressPrefix: 'AzureLoadBalancer'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '443'
        }
      }
      {
        name: 'allow-bastion-hosts'
        properties: {
          description: 'Instances of Bastion talk to each other.'
          direction: 'Inbound'
          access: 'Allow'
          priority: 130
          protocol: '*'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'VirtualNetwork'
          destinationPortRanges: ['8080', '5701']
        }
      }
      {
        name: 'deny-all'
        properties: {
          description: 'Nothing else comes in.'
          direction: 'Inbound'
          access: 'Deny'
          priority: 4096
          protocol: '*'
          sourceAddressPrefix: '*'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '*'
        }
      }
      {
        name: 'allow-ssh-rdp-outbound'
        properties: {
          description: 'To the machines.'
          direction: 'Outbound'
          access: 'Allow'
          priority: 100
          protocol: '*'
          sourceAddressPrefix: '*'
          sourcePortRange: '*'
          destinationAddressPrefix: 'VirtualNetwork'
          destinationPortRanges: ['22', '3389']
        }
      }
      {
        name: 'allow-azure-cloud-outbound'
        properties: {
          description: 'Logs and metering.'
          direction: 'Outbound'
          access: 'Allow'
          priority: 110
          protocol: 'Tcp'
          sourceAddressPrefix: '*'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureCloud'
          destinationPortRange: '443'
        }
      }
      {
        name: 'allow-bastion-hosts-outbound'
        properties: {
          description: 'Instances of Bastion talk to each other.'
          direction: 'Outbound'
          access: 'Allow'
          priority: 120
          protocol: '*'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'VirtualNetwork'
          destinationPortRanges: ['8080', '5701']
        }
      }
      {
        name: 'allow-session-information-outbound'
        properties: {
          description: 'Session information and certificates.'
          direction: 'Outbound'
          access: 'Allow'
          priority: 130
          protocol: '*'
          sourceAddressPrefix: '*'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Internet'
          destinationPortRanges: ['80', '443']
        }
      }
      {
        name: 'deny-all-outbound'
        properties: {
          description: 'Nothing else leaves.'
          direction: 'Outbound'
          access: 'Deny'
          priority: 4096
          protocol: '*'
          sourceAddressPrefix: '*'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '*'
        }
      }
    ]
  }
}

// What comes from on-premises passes the firewall before it reaches a spoke: one route for each, for a wider one would lose against the peering.
// network.yaml:18
resource hubSwedencentralRouteTableGateway 'Microsoft.Network/routeTables@2025-09-01' = {
  name: 'rt-hub-sdc-gateway'
  location: 'swedencentral'
  tags: tags
  properties: {
    disableBgpRoutePropagation: false
    routes: [
      {
        name: 'to-claims-prod'
        properties: {
          addressPrefix: '10.64.228.0/22'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '10.64.224.4'
        }
      }
      {
        name: 'to-gpu-prod'
        properties: {
          addressPrefix: '10.64.232.0/22'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '10.64.224.4'
        }
      }
      {
        name: 'to-risk-dev'
        properties: {
          addressPrefix: '10.64.236.0/22'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '10.64.224.4'
        }
      }
    ]
  }
}

// What may reach the dns-inbound subnet.
// network.yaml:18
resource hubSwedencentralNsgDnsInbound 'Microsoft.Network/networkSecurityGroups@2025-09-01' = {
  name: 'nsg-hub-sdc-dns-inbound'
  location: 'swedencentral'
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
// network.yaml:18
resource hubSwedencentralRouteTableDnsInbound 'Microsoft.Network/routeTables@2025-09-01' = {
  name: 'rt-hub-sdc-dns-inbound'
  location: 'swedencentral'
  tags: tags
  properties: {
    disableBgpRoutePropagation: false
    routes: []
  }
}

// What may reach the dns-outbound subnet.
// network.yaml:18
resource hubSwedencentralNsgDnsOutbound 'Microsoft.Network/networkSecurityGroups@2025-09-01' = {
  name: 'nsg-hub-sdc-dns-outbound'
  location: 'swedencentral'
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
// network.yaml:18
resource hubSwedencentralRouteTableDnsOutbound 'Microsoft.Network/routeTables@2025-09-01' = {
  name: 'rt-hub-sdc-dns-outbound'
  location: 'swedencentral'
  tags: tags
  properties: {
    disableBgpRoutePropagation: false
    routes: []
  }
}

// The hub of swedencentral: everything between spokes, on-premises and the internet passes it.
// network.yaml:18
resource hubSwedencentralVnet 'Microsoft.Network/virtualNetworks@2025-09-01' = {
  name: 'vnet-hub-sdc'
  location: 'swedencentral'
  tags: tags
  properties: {
    addressSpace: {
      addressPrefixes: ['10.64.224.0/22']
    }
    subnets: [
      {
        name: 'AzureFirewallSubnet'
        properties: {
          addressPrefix: '10.64.224.0/26'
          defaultOutboundAccess: false
          privateEndpointNetworkPolicies: 'Enabled'
          routeTable: {
            id: hubSwedencentralRouteTableFirewall.id
          }
        }
      }
      {
        name: 'AzureBastionSubnet'
        properties: {
          addressPrefix: '10.64.224.64/26'
          defaultOutboundAccess: false
          privateEndpointNetworkPolicies: 'Enabled'
          networkSecurityGroup: {
            id: hubSwedencentralNsgBastion.id
          }
        }
      }
      {
        name: 'GatewaySubnet'
        properties: {
          addressPrefix: '10.64.224.128/27'
          defaultOutboundAccess: false
          privateEndpointNetworkPolicies: 'Enabled'
          routeTable: {
            id: hubSwedencentralRouteTableGateway.id
          }
        }
      }
      {
        name: 'snet-dns-inbound'
        properties: {
          addressPrefix: '10.64.224.160/28'
          defaultOutboundAccess: false
          privateEndpointNetworkPolicies: 'Enabled'
          networkSecurityGroup: {
            id: hubSwedencentralNsgDnsInbound.id
          }
          routeTable: {
            id: hubSwedencentralRouteTableDnsInbound.id
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
          addressPrefix: '10.64.224.176/28'
          defaultOutboundAccess: false
          privateEndpointNetworkPolicies: 'Enabled'
          networkSecurityGroup: {
            id: hubSwedencentralNsgDnsOutbound.id
          }
          routeTable: {
            id: hubSwedencentralRouteTableDnsOutbound.id
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
      id: ddosPlan.id
    }
  }
}

// The public address of the bastion.
// network.yaml:18
resource hubSwedencentralPublicIpBastion 'Microsoft.Network/publicIPAddresses@2025-09-01' = {
  name: 'pip-hub-sdc-bastion'
  location: 'swedencentral'
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

// People reach machines through it, and no machine needs a public address.
// network.yaml:18
resource hubSwedencentralBastion 'Microsoft.Network/bastionHosts@2025-09-01' = {
  name: 'bas-hub-sdc'
  location: 'swedencentral'
  tags: tags
  sku: {
    name: 'Standard'
  }
  zones: ['1', '2', '3']
  properties: {
    enableTunneling: true
    ipConfigurations: [
      {
        name: 'bastion'
        properties: {
          privateIPAllocationMethod: 'Dynamic'
          publicIPAddress: {
            id: hubSwedencentralPublicIpBastion.id
          }
          subnet: {
            id: '${hubSwedencentralVnet.id}/subnets/AzureBastionSubnet'
          }
        }
      }
    ]
  }
}

// All logs and metrics, in one place.
// network.yaml:18
resource hubSwedencentralBastionDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: hubSwedencentralBastion
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

// What the firewall lets through; it answers names for spokes, so that rules can name hosts.
// network.yaml:18
resource hubSwedencentralFirewallPolicy 'Microsoft.Network/firewallPolicies@2025-09-01' = {
  name: 'afwp-hub-sdc'
  location: 'swedencentral'
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
// network.yaml:18
resource hubSwedencentralPublicIpFirewall 'Microsoft.Network/publicIPAddresses@2025-09-01' = {
  name: 'pip-hub-sdc-firewall'
  location: 'swedencentral'
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

// Everything that leaves a spoke of swedencentral passes it. Its address is the first free one of its subnet: 10.64.224.4.
// network.yaml:18
resource hubSwedencentralFirewall 'Microsoft.Network/azureFirewalls@2025-09-01' = {
  name: 'afw-hub-sdc'
  location: 'swedencentral'
  tags: tags
  zones: ['1', '2', '3']
  properties: {
    sku: {
      name: 'AZFW_VNet'
      tier: 'Premium'
    }
    firewallPolicy: {
      id: hubSwedencentralFirewallPolicy.id
    }
    ipConfigurations: [
      {
        name: 'firewall'
        properties: {
          subnet: {
            id: '${hubSwedencentralVnet.id}/subnets/AzureFirewallSubnet'
          }
          publicIPAddress: {
            id: hubSwedencentralPublicIpFirewall.id
          }
        }
      }
    ]
  }
}

// Subnets for aks-nodes.
// network.yaml:18
resource hubSwedencentralIpGroupAksNodes 'Microsoft.Network/ipGroups@2025-09-01' = {
  name: 'ipg-hub-sdc-aks-nodes'
  location: 'swedencentral'
  tags: tags
  properties: {
    ipAddresses: ['10.64.232.64/27', '10.64.232.96/27']
  }
}

// Subnets for gpu-nodes.
// network.yaml:18
resource hubSwedencentralIpGroupGpuNodes 'Microsoft.Network/ipGroups@2025-09-01' = {
  name: 'ipg-hub-sdc-gpu-nodes'
  location: 'swedencentral'
  tags: tags
  properties: {
    ipAddresses: ['10.64.232.96/27']
  }
}

// Every network that leaves through this hub.
// network.yaml:18
resource hubSwedencentralIpGroupSpokes 'Microsoft.Network/ipGroups@2025-09-01' = {
  name: 'ipg-hub-sdc-spokes'
  location: 'swedencentral'
  tags: tags
  properties: {
    ipAddresses: ['10.64.228.0/22', '10.64.232.0/22', '10.64.236.0/22']
  }
}

// What may pass inside; everything else between networks is denied.
// network.yaml:18
resource hubSwedencentralFirewallRulesInternal 'Microsoft.Network/firewallPolicies/ruleCollectionGroups@2025-09-01' = {
  parent: hubSwedencentralFirewallPolicy
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
            destinationAddresses: ['10.64.228.0/26', '10.64.232.0/26', '10.64.236.0/26']
            ipProtocols: ['TCP']
            destinationPorts: ['443']
          }
          {
            ruleType: 'NetworkRule'
            name: 'claims-prod-to-other-regions'
            description: 'The application calls itself in another region.'
            sourceAddresses: ['10.64.228.0/22']
            destinationAddresses: ['10.65.4.0/22']
            ipProtocols: ['TCP']
            destinationPorts: ['443']
          }
          {
            ruleType: 'NetworkRule'
            name: 'claims-prod-from-other-regions'
            description: 'The application is called by itself from another region.'
            sourceAddresses: ['10.65.4.0/22']
            destinationAddresses: ['10.64.228.0/22']
            ipProtocols: ['TCP']
            destinationPorts: ['443']
          }
          {
            ruleType: 'NetworkRule'
            name: 'gpu-prod-to-other-regions'
            description: 'The application calls itself in another region.'
            sourceAddresses: ['10.64.232.0/22']
            destinationAddresses: ['10.65.8.0/22']
            ipProtocols: ['TCP']
            destinationPorts: ['443']
          }
          {
            ruleType: 'NetworkRule'
            name: 'gpu-prod-from-other-regions'
            description: 'The application is called by itself from another region.'
            sourceAddresses: ['10.65.8.0/22']
            destinationAddresses: ['10.64.232.0/22']
            ipProtocols: ['TCP']
            destinationPorts: ['443']
          }
        ]
      }
    ]
  }
  dependsOn: [
    hubSwedencentralFirewall
  ]
}

// What platform has to reach.
// network.yaml:18
resource hubSwedencentralFirewallRulesPlatform 'Microsoft.Network/firewallPolicies/ruleCollectionGroups@2025-09-01' = {
  parent: hubSwedencentralFirewallPolicy
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
            sourceIpGroups: [hubSwedencentralIpGroupSpokes.id]
            ipProtocols: ['TCP']
            destinationPorts: ['443']
            destinationAddresses: ['AzureActiveDirectory']
          }
          {
            ruleType: 'NetworkRule'
            name: 'resource-manager'
            description: 'Calls to Azure itself.'
            sourceIpGroups: [hubSwedencentralIpGroupSpokes.id]
            ipProtocols: ['TCP']
            destinationPorts: ['443']
            destinationAddresses: ['AzureResourceManager']
          }
          {
            ruleType: 'NetworkRule'
            name: 'monitor'
            description: 'Logs and metrics that do not take a private link.'
            sourceIpGroups: [hubSwedencentralIpGroupSpokes.id]
            ipProtocols: ['TCP']
            destinationPorts: ['443']
            destinationAddresses: ['AzureMonitor']
          }
          {
            ruleType: 'NetworkRule'
            name: 'time'
            description: 'Time of Linux machines.'
            sourceIpGroups: [hubSwedencentralIpGroupGpuNodes.id, hubSwedencentralIpGroupAksNodes.id]
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
            sourceIpGroups: [hubSwedencentralIpGroupSpokes.id]
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
    hubSwedencentralFirewall
    hubSwedencentralFirewallRulesInternal
  ]
}

// What linux has to reach.
// network.yaml:18
resource hubSwedencentralFirewallRulesLinux 'Microsoft.Network/firewallPolicies/ruleCollectionGroups@2025-09-01' = {
  parent: hubSwedencentralFirewallPolicy
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
            sourceIpGroups: [hubSwedencentralIpGroupGpuNodes.id, hubSwedencentralIpGroupAksNodes.id]
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
            sourceIpGroups: [hubSwedencentralIpGroupGpuNodes.id, hubSwedencentralIpGroupAksNodes.id]
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
            sourceIpGroups: [hubSwedencentralIpGroupGpuNodes.id, hubSwedencentralIpGroupAksNodes.id]
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
            sourceIpGroups: [hubSwedencentralIpGroupGpuNodes.id]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'global.handler.control.monitor.azure.com'
              'swedencentral.handler.control.monitor.azure.com'
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
    hubSwedencentralFirewall
    hubSwedencentralFirewallRulesPlatform
  ]
}

// What nvidia has to reach.
// network.yaml:18
resource hubSwedencentralFirewallRulesNvidia 'Microsoft.Network/firewallPolicies/ruleCollectionGroups@2025-09-01' = {
  parent: hubSwedencentralFirewallPolicy
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
            sourceIpGroups: [hubSwedencentralIpGroupGpuNodes.id, hubSwedencentralIpGroupAksNodes.id]
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
            sourceIpGroups: [hubSwedencentralIpGroupGpuNodes.id]
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
            sourceIpGroups: [hubSwedencentralIpGroupAksNodes.id, hubSwedencentralIpGroupGpuNodes.id]
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
    hubSwedencentralFirewall
    hubSwedencentralFirewallRulesLinux
  ]
}

// What aks has to reach.
// network.yaml:18
resource hubSwedencentralFirewallRulesAks 'Microsoft.Network/firewallPolicies/ruleCollectionGroups@2025-09-01' = {
  parent: hubSwedencentralFirewallPolicy
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
            sourceIpGroups: [hubSwedencentralIpGroupAksNodes.id, hubSwedencentralIpGroupGpuNodes.id]
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
            sourceIpGroups: [hubSwedencentralIpGroupAksNodes.id, hubSwedencentralIpGroupGpuNodes.id]
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
            sourceIpGroups: [hubSwedencentralIpGroupAksNodes.id, hubSwedencentralIpGroupGpuNodes.id]
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
            sourceIpGroups: [hubSwedencentralIpGroupAksNodes.id, hubSwedencentralIpGroupGpuNodes.id]
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
              'swedencentral.ingest.monitor.azure.com'
              'swedencentral.handler.control.monitor.azure.com'
              'global.handler.control.monitor.azure.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'defender'
            description: 'The sensor of Microsoft Defender in clusters.'
            sourceIpGroups: [hubSwedencentralIpGroupAksNodes.id, hubSwedencentralIpGroupGpuNodes.id]
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
            sourceIpGroups: [hubSwedencentralIpGroupAksNodes.id, hubSwedencentralIpGroupGpuNodes.id]
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
            sourceIpGroups: [hubSwedencentralIpGroupAksNodes.id, hubSwedencentralIpGroupGpuNodes.id]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: ['swedencentral.dp.kubernetesconfiguration.azure.com']
            terminateTLS: false
          }
        ]
      }
    ]
  }
  dependsOn: [
    hubSwedencentralFirewall
    hubSwedencentralFirewallRulesNvidia
  ]
}

// Subnets for api-management.
// network.yaml:18
resource hubSwedencentralIpGroupApiManagement 'Microsoft.Network/ipGroups@2025-09-01' = {
  name: 'ipg-hub-sdc-api-management'
  location: 'swedencentral'
  tags: tags
  properties: {
    ipAddresses: ['10.64.228.64/27']
  }
}

// What api-management has to reach.
// network.yaml:18
resource hubSwedencentralFirewallRulesApiManagement 'Microsoft.Network/firewallPolicies/ruleCollectionGroups@2025-09-01' = {
  parent: hubSwedencentralFirewallPolicy
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
            sourceIpGroups: [hubSwedencentralIpGroupApiManagement.id]
            ipProtocols: ['TCP']
            destinationPorts: ['443', '1433']
            destinationAddresses: ['Storage', 'Sql', 'AzureKeyVault']
          }
          {
            ruleType: 'NetworkRule'
            name: 'api-management-monitor'
            description: 'Metrics of API Management.'
            sourceIpGroups: [hubSwedencentralIpGroupApiManagement.id]
            ipProtocols: ['TCP']
            destinationPorts: ['443', '1886']
            destinationAddresses: ['AzureMonitor']
          }
        ]
      }
    ]
  }
  dependsOn: [
    hubSwedencentralFirewall
    hubSwedencentralFirewallRulesAks
  ]
}

// What the Network lets out beside what services need.
// network.yaml:18
resource hubSwedencentralFirewallRulesDeclared 'Microsoft.Network/firewallPolicies/ruleCollectionGroups@2025-09-01' = {
  parent: hubSwedencentralFirewallPolicy
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
            sourceAddresses: ['10.64.232.0/22', '10.64.236.0/22']
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
    hubSwedencentralFirewall
    hubSwedencentralFirewallRulesApiManagement
  ]
}

// All logs and metrics, in one place.
// network.yaml:18
resource hubSwedencentralFirewallDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: hubSwedencentralFirewall
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
// network.yaml:18
resource hubSwedencentralPublicIpGateway 'Microsoft.Network/publicIPAddresses@2025-09-01' = {
  name: 'pip-hub-sdc-gateway'
  location: 'swedencentral'
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
// network.yaml:18
resource hubSwedencentralGateway 'Microsoft.Network/virtualNetworkGateways@2025-09-01' = {
  name: 'vgw-hub-sdc'
  location: 'swedencentral'
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
            id: hubSwedencentralPublicIpGateway.id
          }
          subnet: {
            id: '${hubSwedencentralVnet.id}/subnets/GatewaySubnet'
          }
        }
      }
    ]
  }
}

// The way through the circuit frankfurt.
// network.yaml:18
resource hubSwedencentralGatewayConnectionFrankfurt 'Microsoft.Network/connections@2025-09-01' = {
  name: 'con-hub-sdc-frankfurt'
  location: 'swedencentral'
  tags: tags
  properties: {
    virtualNetworkGateway1: {
      id: hubSwedencentralGateway.id
      properties: {}
    }
    connectionType: 'ExpressRoute'
    peer: {
      id: '/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-expressroute/providers/Microsoft.Network/expressRouteCircuits/erc-frankfurt'
    }
  }
}

// The way through the circuit stockholm.
// network.yaml:18
resource hubSwedencentralGatewayConnectionStockholm 'Microsoft.Network/connections@2025-09-01' = {
  name: 'con-hub-sdc-stockholm'
  location: 'swedencentral'
  tags: tags
  properties: {
    virtualNetworkGateway1: {
      id: hubSwedencentralGateway.id
      properties: {}
    }
    connectionType: 'ExpressRoute'
    peer: {
      id: '/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-expressroute/providers/Microsoft.Network/expressRouteCircuits/erc-stockholm'
    }
  }
}

// All logs and metrics, in one place.
// network.yaml:18
resource hubSwedencentralGatewayDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: hubSwedencentralGateway
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

// Answers names of private endpoints for on-premises.
// network.yaml:18
resource hubSwedencentralResolver 'Microsoft.Network/dnsResolvers@2025-05-01' = {
  name: 'dnspr-hub-sdc'
  location: 'swedencentral'
  tags: tags
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnet.id
    }
  }
}

// Servers on-premises forward their questions here: 10.64.224.164.
// network.yaml:18
resource hubSwedencentralResolverInbound 'Microsoft.Network/dnsResolvers/inboundEndpoints@2025-05-01' = {
  parent: hubSwedencentralResolver
  name: 'inbound'
  location: 'swedencentral'
  tags: tags
  properties: {
    ipConfigurations: [
      {
        privateIpAddress: '10.64.224.164'
        privateIpAllocationMethod: 'Static'
        subnet: {
          id: '${hubSwedencentralVnet.id}/subnets/snet-dns-inbound'
        }
      }
    ]
  }
}

// Questions for on-premises leave here.
// network.yaml:18
resource hubSwedencentralResolverOutbound 'Microsoft.Network/dnsResolvers/outboundEndpoints@2025-05-01' = {
  parent: hubSwedencentralResolver
  name: 'outbound'
  location: 'swedencentral'
  tags: tags
  properties: {
    subnet: {
      id: '${hubSwedencentralVnet.id}/subnets/snet-dns-outbound'
    }
  }
  dependsOn: [
    hubSwedencentralResolverInbound
  ]
}

// Which names are asked on-premises.
// network.yaml:18
resource hubSwedencentralResolverRuleset 'Microsoft.Network/dnsForwardingRulesets@2025-05-01' = {
  name: 'dnsfrs-hub-sdc'
  location: 'swedencentral'
  tags: tags
  properties: {
    dnsResolverOutboundEndpoints: [
      {
        id: hubSwedencentralResolverOutbound.id
      }
    ]
  }
}

// The hub asks by these rules, and so do the spokes that ask the hub.
// network.yaml:18
resource hubSwedencentralResolverRulesetLink 'Microsoft.Network/dnsForwardingRulesets/virtualNetworkLinks@2025-05-01' = {
  parent: hubSwedencentralResolverRuleset
  name: 'hub'
  properties: {
    virtualNetwork: {
      id: hubSwedencentralVnet.id
    }
  }
}

// corp.northlight.example. is known on-premises.
// network.yaml:18
resource hubSwedencentralResolverRulesetToCorpNorthlightExampleDd9283 'Microsoft.Network/dnsForwardingRulesets/forwardingRules@2025-05-01' = {
  parent: hubSwedencentralResolverRuleset
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

@description('id of ddosProtectionPlans ddos-hub-sdc')
output ddosPlanId string = ddosPlan.id

@description('id of virtualNetworks vnet-hub-sdc')
output hubSwedencentralVnetId string = hubSwedencentralVnet.id
