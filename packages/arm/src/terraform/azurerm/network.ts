import type { Mapping } from '../mapping/mapping.ts'
import { attribute, Step, type Shape } from '../mapping/rule.ts'
import { block, constant, each, either, enabled, filled, negated, some } from '../mapping/steps.ts'
import { Unknown } from '../../value/index.ts'
import { edgeZone, lastPart, reference } from './shared.ts'

const delegations = some('delegation', {
  name: 'name',
  properties: { serviceName: 'service_delegation.name', actions: filled('service_delegation.actions') },
})

const subnetProperties: Shape = {
  addressPrefixes: filled('address_prefixes'),
  serviceEndpoints: some('service_endpoints', { service: '.' }),
  serviceEndpointPolicies: some('service_endpoint_policy_ids', { id: '.' }),
  delegations,
  defaultOutboundAccess: 'default_outbound_access_enabled',
  privateEndpointNetworkPolicies: either(filled('private_endpoint_network_policies'), enabled('private_endpoint_network_policies_enabled')),
  privateLinkServiceNetworkPolicies: enabled('private_link_service_network_policies_enabled'),
}

const ruleProperties: Shape = {
  description: filled('description'),
  protocol: 'protocol',
  sourcePortRange: filled('source_port_range'),
  sourcePortRanges: filled('source_port_ranges'),
  destinationPortRange: filled('destination_port_range'),
  destinationPortRanges: filled('destination_port_ranges'),
  sourceAddressPrefix: filled('source_address_prefix'),
  sourceAddressPrefixes: filled('source_address_prefixes'),
  destinationAddressPrefix: filled('destination_address_prefix'),
  destinationAddressPrefixes: filled('destination_address_prefixes'),
  sourceApplicationSecurityGroups: some('source_application_security_group_ids', { id: '.' }),
  destinationApplicationSecurityGroups: some('destination_application_security_group_ids', { id: '.' }),
  access: 'access',
  priority: 'priority',
  direction: 'direction',
}

const routeProperties: Shape = {
  addressPrefix: 'address_prefix',
  nextHopType: 'next_hop_type',
  nextHopIpAddress: filled('next_hop_in_ip_address'),
}

/** Virtual networks and what stands in them. */
export const network: Readonly<Record<string, Mapping>> = {
  azurerm_virtual_network: {
    type: 'Microsoft.Network/virtualNetworks',
    place: { in: 'group' },
    body: {
      extendedLocation: edgeZone,
      properties: {
        addressSpace: { addressPrefixes: filled('address_space'), ipamPoolPrefixAllocations: some('ip_address_pool', { pool: { id: 'id' }, numberOfIpAddresses: 'number_of_ip_addresses' }) },
        dhcpOptions: { dnsServers: filled('dns_servers') },
        ddosProtectionPlan: block('ddos_protection_plan', { id: 'id' }),
        enableDdosProtection: 'ddos_protection_plan.enable',
        encryption: block('encryption', { enabled: constant(true), enforcement: 'enforcement' }),
        flowTimeoutInMinutes: 'flow_timeout_in_minutes',
        bgpCommunities: { virtualNetworkCommunity: filled('bgp_community') },
        privateEndpointVNetPolicies: 'private_endpoint_vnet_policies',
        subnets: some('subnet', {
          name: 'name',
          properties: {
            ...subnetProperties,
            addressPrefix: filled('address_prefix'),
            networkSecurityGroup: reference('security_group'),
            routeTable: reference('route_table_id'),
          },
        }),
      },
    },
    ignored: ['guid', 'subnet.id', 'ip_address_pool.allocated_ip_address_prefixes'],
  },
  azurerm_subnet: {
    type: 'Microsoft.Network/virtualNetworks/subnets',
    place: { in: 'group', parents: ['virtual_network_name'] },
    body: { properties: { ...subnetProperties, sharingScope: filled('sharing_scope'), ipamPoolPrefixAllocations: some('ip_address_pool', { pool: { id: 'id' }, numberOfIpAddresses: 'number_of_ip_addresses' }) } },
    ignored: ['ip_address_pool.allocated_ip_address_prefixes'],
  },
  azurerm_subnet_network_security_group_association: {
    type: 'Microsoft.Network/virtualNetworks/subnets', place: { in: 'parent', parent: [] }, changes: 'subnet_id',
    body: { properties: { networkSecurityGroup: reference('network_security_group_id') } },
  },
  azurerm_subnet_route_table_association: {
    type: 'Microsoft.Network/virtualNetworks/subnets', place: { in: 'parent', parent: [] }, changes: 'subnet_id',
    body: { properties: { routeTable: reference('route_table_id') } },
  },
  azurerm_subnet_nat_gateway_association: {
    type: 'Microsoft.Network/virtualNetworks/subnets', place: { in: 'parent', parent: [] }, changes: 'subnet_id',
    body: { properties: { natGateway: reference('nat_gateway_id') } },
  },
  azurerm_network_security_group: {
    type: 'Microsoft.Network/networkSecurityGroups',
    place: { in: 'group' },
    body: { properties: { securityRules: some('security_rule', { name: 'name', properties: ruleProperties }) } },
  },
  azurerm_network_security_rule: {
    type: 'Microsoft.Network/networkSecurityGroups/securityRules',
    place: { in: 'group', parents: ['network_security_group_name'] },
    body: { properties: ruleProperties },
  },
  azurerm_route_table: {
    type: 'Microsoft.Network/routeTables',
    place: { in: 'group' },
    body: {
      properties: {
        disableBgpRoutePropagation: either(negated('bgp_route_propagation_enabled'), 'disable_bgp_route_propagation'),
        routes: some('route', { name: 'name', properties: routeProperties }),
      },
    },
    ignored: ['subnets'],
  },
  azurerm_route: {
    type: 'Microsoft.Network/routeTables/routes',
    place: { in: 'group', parents: ['route_table_name'] },
    body: { properties: routeProperties },
  },
  azurerm_virtual_network_peering: {
    type: 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings',
    place: { in: 'group', parents: ['virtual_network_name'] },
    body: {
      properties: {
        remoteVirtualNetwork: reference('remote_virtual_network_id'),
        allowVirtualNetworkAccess: 'allow_virtual_network_access',
        allowForwardedTraffic: 'allow_forwarded_traffic',
        allowGatewayTransit: 'allow_gateway_transit',
        useRemoteGateways: 'use_remote_gateways',
        peerCompleteVnets: 'peer_complete_virtual_networks_enabled',
        localSubnetNames: filled('local_subnet_names'),
        remoteSubnetNames: filled('remote_subnet_names'),
        enableOnlyIPv6Peering: 'only_ipv6_peering_enabled',
      },
    },
    ignored: ['triggers'],
  },
  azurerm_nat_gateway: {
    type: 'Microsoft.Network/natGateways',
    place: { in: 'group' },
    body: { sku: { name: 'sku_name' }, zones: filled('zones'), properties: { idleTimeoutInMinutes: 'idle_timeout_in_minutes' } },
    ignored: ['resource_guid'],
  },
  azurerm_private_dns_zone: {
    type: 'Microsoft.Network/privateDnsZones',
    place: { in: 'group' },
    body: { location: constant('global') },
    ignored: ['number_of_record_sets', 'max_number_of_*', 'soa_record*'],
  },
  azurerm_private_dns_zone_virtual_network_link: {
    type: 'Microsoft.Network/privateDnsZones/virtualNetworkLinks',
    place: { in: 'group', parents: ['private_dns_zone_name'] },
    body: {
      location: constant('global'),
      properties: {
        virtualNetwork: reference('virtual_network_id'),
        registrationEnabled: 'registration_enabled',
        resolutionPolicy: filled('resolution_policy'),
      },
    },
  },
  azurerm_private_endpoint: {
    type: 'Microsoft.Network/privateEndpoints',
    place: { in: 'group' },
    body: {
      properties: {
        subnet: reference('subnet_id'),
        customNetworkInterfaceName: filled('custom_network_interface_name'),
        privateLinkServiceConnections: connections(false),
        manualPrivateLinkServiceConnections: connections(true),
        ipConfigurations: some('ip_configuration', {
          name: 'name',
          properties: { privateIPAddress: 'private_ip_address', groupId: filled('subresource_name'), memberName: either(filled('member_name'), filled('subresource_name')) },
        }),
      },
    },
    children: [
      {
        type: 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups',
        when: 'private_dns_zone_group',
        each: true,
        name: 'name',
        body: { properties: { privateDnsZoneConfigs: each('private_dns_zone_ids', { name: lastPart('.'), properties: { privateDnsZoneId: '.' } }) } },
      },
    ],
    ignored: ['network_interface', 'private_dns_zone_configs', 'custom_dns_configs', 'private_service_connection.private_ip_address', 'private_dns_zone_group.id'],
  },
  azurerm_firewall_policy: {
    type: 'Microsoft.Network/firewallPolicies',
    place: { in: 'group' },
    body: {
      properties: {
        sku: { tier: 'sku' },
        basePolicy: reference('base_policy_id'),
        threatIntelMode: 'threat_intelligence_mode',
        intrusionDetection: block('intrusion_detection', { mode: 'mode' }),
        dnsSettings: block('dns', { servers: filled('servers'), enableProxy: 'proxy_enabled' }),
        snat: { privateRanges: filled('private_ip_ranges') },
      },
    },
    ignored: ['child_policies', 'firewalls', 'rule_collection_groups'],
  },
  azurerm_application_security_group: { type: 'Microsoft.Network/applicationSecurityGroups', place: { in: 'group' }, body: {} },
  azurerm_network_watcher: { type: 'Microsoft.Network/networkWatchers', place: { in: 'group' }, body: {} },
} // prettier-ignore

/** Connections that wait for approval stand in a list of their own. */
function connections(manual: boolean): Step {
  const all = each('private_service_connection', {
    name: 'name',
    properties: {
      privateLinkServiceId: either(filled('private_connection_resource_id'), filled('private_connection_resource_alias')),
      groupIds: filled('subresource_names'),
      requestMessage: filled('request_message'),
    },
  })
  return new Step([...all.reads, 'private_service_connection.is_manual_connection'], (outer) => {
    const isManual = attribute(outer, 'private_service_connection.is_manual_connection')
    if (isManual instanceof Unknown) return isManual
    return (isManual === true) === manual ? all.run(outer) : undefined
  })
}
