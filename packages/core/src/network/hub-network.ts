import { prefixText, type Prefix } from '../address/index.ts'
import type { GraphObject, ResourceNode } from '../graph/index.ts'
import { hubSubnet, type Hub } from './hub.ts'
import { hubKey } from './keys.ts'
import { bastionRules, subnetRules } from './security-rules.ts'
import { idOfKey, resourceIn } from './site.ts'
import { subnetBody } from './subnet-body.ts'
import { subnetNameOf } from './spoke-subnets.ts'
import type { SubnetFact } from './tables.ts'

/** What a network that is protected from floods says. */
export const ddosBody = (plan: string | undefined): GraphObject =>
  plan === undefined ? {} : { enableDdosProtection: true, ddosProtectionPlan: idOfKey(plan) }

/** The network of a created hub, with the security groups of its subnets. Routes are made by others: their keys come in. */
export function hubNetwork(hub: Hub, prefix: Prefix, joins: { readonly ddos?: string; readonly routes: ReadonlyMap<string, string> }) {
  const nodes: ResourceNode[] = []
  const subnets = hub.subnets.map(({ fact, prefix: own }) => {
    const group = fact.networkSecurityGroup === 'required' ? securityGroup(hub, fact) : undefined
    if (group !== undefined) nodes.push(group)
    const routeTable = joins.routes.get(fact.purpose)
    return subnetBody(subnetNameOf(fact), fact, own, {
      ...(group === undefined ? {} : { networkSecurityGroup: group.key }),
      ...(routeTable === undefined ? {} : { routeTable }),
    })
  })
  const network = resourceIn(hub.site, {
    key: hub.vnet,
    type: 'Microsoft.Network/virtualNetworks',
    name: hub.name,
    about: `The hub of ${hub.region}: everything between spokes, on-premises and the internet passes it.`,
    properties: { addressSpace: { addressPrefixes: [prefixText(prefix)] }, subnets, ...ddosBody(joins.ddos) },
  })
  return [...nodes, network]
}

function securityGroup(hub: Hub, fact: SubnetFact): ResourceNode {
  const bastion = hubSubnet(hub, 'bastion')
  return resourceIn(hub.site, {
    key: hubKey(hub.region, `nsg/${fact.purpose}`),
    type: 'Microsoft.Network/networkSecurityGroups',
    name: hubName(hub, 'Microsoft.Network/networkSecurityGroups', fact.purpose),
    about: fact.purpose === 'bastion' ? 'Exactly the rules that Azure Bastion needs.' : `What may reach the ${fact.purpose} subnet.`,
    properties: { securityRules: fact.purpose === 'bastion' ? bastionRules() : subnetRules(fact, [], bastion?.prefix) },
  })
}

/** The name of a resource of a hub. */
export const hubName = ({ namer, region }: Pick<Hub, 'namer' | 'region'>, type: string, instance?: string): string =>
  namer.nameOf({ type, workload: 'hub', region, ...(instance === undefined ? {} : { instance }) })

/** A public address: standard, static, in every zone. */
export const publicAddress = (hub: Hub, what: string): ResourceNode =>
  resourceIn(hub.site, {
    key: hubKey(hub.region, `public-ip/${what}`),
    type: 'Microsoft.Network/publicIPAddresses',
    name: hubName(hub, 'Microsoft.Network/publicIPAddresses', what),
    about: `The public address of the ${what}.`,
    more: { sku: { name: 'Standard', tier: 'Regional' }, ...(hub.zones.length === 0 ? {} : { zones: hub.zones }) },
    properties: {
      publicIPAllocationMethod: 'Static',
      publicIPAddressVersion: 'IPv4',
      ddosSettings: { protectionMode: 'VirtualNetworkInherited' },
    },
  })
