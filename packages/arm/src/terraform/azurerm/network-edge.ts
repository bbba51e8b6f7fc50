import type { Mapping } from '../mapping/mapping.ts'
import { block, each, either, filled, negated, some } from '../mapping/steps.ts'
import { edgeZone, reference } from './shared.ts'

const gatewayConfiguration = {
  name: 'name',
  properties: { subnet: reference(`subnet_id`), publicIPAddress: reference('public_ip_address_id') },
}

/** What joins networks to machines and to the world: addresses, interfaces, firewalls, bastions. */
export const networkEdge: Readonly<Record<string, Mapping>> = {
  azurerm_public_ip: {
    type: 'Microsoft.Network/publicIPAddresses',
    place: { in: 'group' },
    body: {
      extendedLocation: edgeZone,
      sku: { name: 'sku', tier: 'sku_tier' },
      zones: filled('zones'),
      properties: {
        publicIPAllocationMethod: 'allocation_method',
        publicIPAddressVersion: 'ip_version',
        idleTimeoutInMinutes: 'idle_timeout_in_minutes',
        publicIPPrefix: reference('public_ip_prefix_id'),
        dnsSettings: {
          domainNameLabel: filled('domain_name_label'),
          domainNameLabelScope: filled('domain_name_label_scope'),
          reverseFqdn: filled('reverse_fqdn'),
        },
        ddosSettings: { protectionMode: 'ddos_protection_mode', ddosProtectionPlan: reference('ddos_protection_plan_id') },
      },
    },
    ignored: ['ip_address', 'fqdn', 'ip_tags'],
  },
  azurerm_network_interface: {
    type: 'Microsoft.Network/networkInterfaces',
    place: { in: 'group' },
    body: {
      extendedLocation: edgeZone,
      properties: {
        ipConfigurations: each('ip_configuration', {
          name: 'name',
          properties: {
            subnet: reference('subnet_id'),
            privateIPAddress: filled('private_ip_address'),
            privateIPAllocationMethod: 'private_ip_address_allocation',
            privateIPAddressVersion: 'private_ip_address_version',
            publicIPAddress: reference('public_ip_address_id'),
            primary: 'primary',
            gatewayLoadBalancer: reference('gateway_load_balancer_frontend_ip_configuration_id'),
          },
        }),
        dnsSettings: { dnsServers: filled('dns_servers'), internalDnsNameLabel: filled('internal_dns_name_label') },
        enableAcceleratedNetworking: either('accelerated_networking_enabled', 'enable_accelerated_networking'),
        enableIPForwarding: either('ip_forwarding_enabled', 'enable_ip_forwarding'),
        auxiliaryMode: filled('auxiliary_mode'),
        auxiliarySku: filled('auxiliary_sku'),
      },
    },
    ignored: ['applied_dns_servers', 'internal_domain_name_suffix', 'mac_address', 'private_ip_address', 'private_ip_addresses', 'virtual_machine_id'],
  },
  azurerm_network_interface_security_group_association: {
    type: 'Microsoft.Network/networkInterfaces',
    place: { in: 'parent', parent: [] },
    changes: 'network_interface_id',
    body: { properties: { networkSecurityGroup: reference('network_security_group_id') } },
  },
  azurerm_firewall: {
    type: 'Microsoft.Network/azureFirewalls',
    place: { in: 'group' },
    body: {
      zones: filled('zones'),
      properties: {
        sku: { name: 'sku_name', tier: 'sku_tier' },
        threatIntelMode: filled('threat_intel_mode'),
        firewallPolicy: reference('firewall_policy_id'),
        ipConfigurations: some('ip_configuration', gatewayConfiguration),
        managementIpConfiguration: block('management_ip_configuration', gatewayConfiguration),
        virtualHub: block('virtual_hub', { id: 'virtual_hub_id' }),
        hubIPAddresses: block('virtual_hub', { publicIPs: { count: 'public_ip_count' } }),
      },
    },
    ignored: ['ip_configuration.private_ip_address', 'management_ip_configuration.private_ip_address', 'virtual_hub.*'],
  },
  azurerm_bastion_host: {
    type: 'Microsoft.Network/bastionHosts',
    place: { in: 'group' },
    body: {
      sku: { name: 'sku' },
      zones: filled('zones'),
      properties: {
        ipConfigurations: some('ip_configuration', gatewayConfiguration),
        virtualNetwork: reference('virtual_network_id'),
        disableCopyPaste: negated('copy_paste_enabled'),
        enableFileCopy: 'file_copy_enabled',
        enableIpConnect: 'ip_connect_enabled',
        enableKerberos: 'kerberos_enabled',
        enableShareableLink: 'shareable_link_enabled',
        enableTunneling: 'tunneling_enabled',
        enableSessionRecording: 'session_recording_enabled',
        scaleUnits: 'scale_units',
      },
    },
    ignored: ['dns_name'],
  },
} // prettier-ignore
