import { isPrivate, isShared, parsePrefix } from '../address/index.ts'
import { subnetId, type GraphObject, type ResourceNode } from '../graph/index.ts'
import { zonesIn, type Hub } from './hub.ts'
import { hubName, publicAddress } from './hub-network.ts'
import { hasManagementSubnet } from './hub-subnets.ts'
import { hubKey } from './keys.ts'
import type { NetworkSpec } from './kind.ts'
import { diagnosticsOf, idOfKey, idOfValue, resourceIn } from './site.ts'
import { subnetNameOf } from './spoke-subnets.ts'

/** The firewall of a created hub with its policy and addresses. Its rules are made by `ruleGroups`. */
export function firewallNodes(hub: Hub, spec: NetworkSpec, workspace: string | undefined): readonly ResourceNode[] {
  const { tier, tunnelling } = hub.spec.firewall
  if (tier === 'none' || hub.firewallAddress === undefined) return []
  const key = hubKey(hub.region, 'firewall')
  const policy = hubKey(hub.region, 'firewall-policy')
  const data = tunnelling === 'forced' ? undefined : publicAddress(hub, 'firewall')
  const management = hasManagementSubnet(hub.spec) ? publicAddress(hub, 'firewall-management') : undefined
  const firewall = resourceIn(hub.site, {
    key,
    type: 'Microsoft.Network/azureFirewalls',
    name: hubName(hub, 'Microsoft.Network/azureFirewalls'),
    about: `Everything that leaves a spoke of ${hub.region} passes it. Its address is the first free one of its subnet: ${hub.firewallAddress}.`,
    more: zonesIn(hub),
    properties: {
      sku: { name: 'AZFW_VNet', tier },
      firewallPolicy: idOfKey(policy),
      ipConfigurations: [ipConfiguration(hub, 'firewall', data?.key)],
      ...(management === undefined ? {} : { managementIpConfiguration: ipConfiguration(hub, 'firewall-management', management.key) }),
    },
  })
  const nodes = [policyNode(hub, tier, spec), firewall, data, management].filter((node) => node !== undefined)
  return workspace === undefined ? nodes : [...nodes, diagnosticsOf(hub.site, key, workspace)]
}

const ipConfiguration = (hub: Hub, purpose: 'firewall' | 'firewall-management', address: string | undefined): GraphObject => ({
  name: purpose,
  properties: {
    subnet: idOfValue(subnetId(hub.vnet, subnetNameOf({ purpose }))),
    ...(address === undefined ? {} : { publicIPAddress: idOfKey(address) }),
  },
})

/** Threats are denied where the tier can; the Basic tier only tells, and has no DNS proxy. */
function policyNode(hub: Hub, tier: 'Standard' | 'Premium' | 'Basic', spec: NetworkSpec): ResourceNode {
  const privateRanges = unusualRanges(spec)
  return resourceIn(hub.site, {
    key: hubKey(hub.region, 'firewall-policy'),
    type: 'Microsoft.Network/firewallPolicies',
    name: hubName(hub, 'Microsoft.Network/firewallPolicies'),
    about:
      tier === 'Basic'
        ? 'What the firewall lets through.'
        : 'What the firewall lets through; it answers names for spokes, so that rules can name hosts.',
    properties: {
      sku: { tier },
      threatIntelMode: tier === 'Basic' ? 'Alert' : 'Deny',
      ...(tier === 'Basic' ? {} : { dnsSettings: { enableProxy: true, servers: [] } }),
      ...(tier === 'Premium' ? { intrusionDetection: { mode: 'Alert' } } : {}),
      ...(privateRanges.length === 0 ? {} : { snat: { privateRanges: ['IANAPrivateRanges', ...privateRanges] } }),
    },
  })
}

/** Own networks outside of the private ranges: the firewall would hide their senders as if they were the internet. */
const unusualRanges = ({ addressSpaces, onPremises }: NetworkSpec): readonly string[] =>
  [...addressSpaces.flatMap(({ prefixes }) => prefixes), ...(onPremises?.prefixes ?? [])].filter((text) => {
    const prefix = parsePrefix(text)
    return prefix.ok && !isPrivate(prefix.value) && !isShared(prefix.value)
  })
