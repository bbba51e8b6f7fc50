import { stableGuid, subnetId, type ResourceNode } from '../graph/index.ts'
import { addressIn } from './address-requests.ts'
import { domainKey } from './check-regions.ts'
import { distinct } from './distinct.ts'
import { hubSubnet, type Hub } from './hub.ts'
import { hubName } from './hub-network.ts'
import { forwards } from './hub-subnets.ts'
import { hubKey } from './keys.ts'
import type { NetworkSpec } from './kind.ts'
import { childIn, idOfKey, idOfValue, resourceIn } from './site.ts'
import { subnetNameOf } from './spoke-subnets.ts'
import { subnetFacts } from './subnets.gen.ts'

/** A DNS private resolver: it answers on-premises, and forwards names that only on-premises knows where any are declared. */
export function resolverNodes(hub: Hub, spec: NetworkSpec): readonly ResourceNode[] {
  const inbound = hubSubnet(hub, 'dns-inbound')
  if (hub.spec.resolver === 'none' || inbound === undefined) return []
  const key = hubKey(hub.region, 'resolver')
  const more = { location: hub.region, tags: hub.site.tags }
  const address = addressIn(inbound.prefix, subnetFacts.hub.dnsInboundAddress)
  const resolver = resourceIn(hub.site, {
    key,
    type: 'Microsoft.Network/dnsResolvers',
    name: hubName(hub, 'Microsoft.Network/dnsResolvers'),
    about: 'Answers names of private endpoints for on-premises.',
    properties: { virtualNetwork: idOfKey(hub.vnet) },
  })
  const endpoint = childIn(hub.site, key, {
    key: `${key}/inbound`,
    type: 'Microsoft.Network/dnsResolvers/inboundEndpoints',
    name: 'inbound',
    about: `Servers on-premises forward their questions here: ${address}.`,
    more,
    properties: {
      ipConfigurations: [
        {
          privateIpAddress: address,
          privateIpAllocationMethod: 'Static',
          subnet: idOfValue(subnetId(hub.vnet, subnetNameOf({ purpose: 'dns-inbound' }))),
        },
      ],
    },
  })
  return [
    resolver,
    endpoint,
    ...(forwards(spec, hub.spec) && hubSubnet(hub, 'dns-outbound') !== undefined ? forwardingNodes(hub, spec, key) : []),
  ]
}

function forwardingNodes(hub: Hub, { onPremises }: NetworkSpec, resolver: string): readonly ResourceNode[] {
  const outbound = childIn(hub.site, resolver, {
    key: `${resolver}/outbound`,
    type: 'Microsoft.Network/dnsResolvers/outboundEndpoints',
    name: 'outbound',
    about: 'Questions for on-premises leave here.',
    more: { location: hub.region, tags: hub.site.tags },
    properties: { subnet: idOfValue(subnetId(hub.vnet, subnetNameOf({ purpose: 'dns-outbound' }))) },
    // Azure takes one change of a resolver at a time.
    dependsOn: [`${resolver}/inbound`],
  })
  const ruleset = resourceIn(hub.site, {
    key: `${resolver}/ruleset`,
    type: 'Microsoft.Network/dnsForwardingRulesets',
    name: hubName(hub, 'Microsoft.Network/dnsForwardingRulesets'),
    about: 'Which names are asked on-premises.',
    properties: { dnsResolverOutboundEndpoints: [idOfKey(outbound.key)] },
  })
  const rules = distinct(onPremises?.domains ?? [], ({ suffix }) => domainKey(suffix)).map(({ suffix, servers }) => {
    const domainName = `${domainKey(suffix)}.`
    const name = ruleName(domainName)
    return childIn(hub.site, ruleset.key, {
      key: `${ruleset.key}/${name}`,
      type: 'Microsoft.Network/dnsForwardingRulesets/forwardingRules',
      name,
      about: `${domainName} is known on-premises.`,
      properties: { domainName, forwardingRuleState: 'Enabled', targetDnsServers: servers.map((ipAddress) => ({ ipAddress, port: 53 })) },
    })
  })
  const link = childIn(hub.site, ruleset.key, {
    key: `${ruleset.key}/link`,
    type: 'Microsoft.Network/dnsForwardingRulesets/virtualNetworkLinks',
    name: 'hub',
    about: 'The hub asks by these rules, and so do the spokes that ask the hub.',
    properties: { virtualNetwork: idOfKey(hub.vnet) },
  })
  return [outbound, ruleset, ...rules, link]
}

/** A name for a rule: dots are not allowed in it, and two domains that differ in their dots only must not share one. */
const ruleName = (domain: string): string =>
  `to-${domain
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)}${stableGuid('forwarding-rule', domain).slice(0, 6)}`
