import { prefixText, type Prefix } from '../address/index.ts'
import { Reference, type GraphObject, type GraphValue, type ResourceNode } from '../graph/index.ts'
import { byText } from '../kernel/index.ts'
import { declaredRules } from './declared-rules.ts'
import { firewallRules } from './firewall-rules.gen.ts'
import { hubSubnet, type Hub } from './hub.ts'
import { hubName } from './hub-network.ts'
import { declaredInternalRules, internalRules } from './internal-rules.ts'
import { hubKey } from './keys.ts'
import type { NetworkSpec } from './kind.ts'
import type { PlacedSpoke } from './placed-spoke.ts'
import { rulesFor, type Rule, type RuleGroup } from './outbound-rule.ts'
import { childIn, resourceIn } from './site.ts'
import type { FirewallRuleFact } from './tables.ts'

/** Networks by what they are for; `spokes` has every network that may leave. */
type Senders = ReadonlyMap<string, readonly Prefix[]>

/**
 * The rules of a hub's firewall and the groups of addresses that they let out: an address group for each purpose, so that a new spoke adds an
 * address and changes no rule. Groups are written one after another, and after the firewall: Azure takes one change of a policy at a time.
 */
export function ruleGroups(hub: Hub, spec: NetworkSpec, spokes: readonly PlacedSpoke[]): readonly ResourceNode[] {
  const { tier } = hub.spec.firewall
  if (tier === 'none' || hub.firewallAddress === undefined) return []
  const senders = sendersOf(
    hub,
    spokes.filter((spoke) => spoke.hub === hub),
  )
  const groups = [
    internalRules(hub, spec, spokes),
    declaredInternalRules(hub, spec, spokes),
    ...firewallRules.services.map(({ service, priority, rules }) => ({
      name: service,
      priority,
      about: `What ${service} has to reach.`,
      rules: rules.flatMap((rule) => serviceRule(hub, rule, senders)),
    })),
    declaredRules(hub, spec, spokes),
  ].filter((group) => group.rules.length > 0)
  const used = new Set(groups.flatMap(({ rules }) => rules.flatMap(({ body }) => groupsNamed(body['sourceIpGroups']))))
  const addressGroups = [...senders]
    .filter(([name]) => used.has(ipGroupKey(hub, name)))
    .map(([name, prefixes]) => ipGroup(hub, name, prefixes))
  return [...addressGroups, ...groups.map((group, index) => groupNode(hub, group, groups[index - 1]))]
}

const ipGroupKey = (hub: Hub, name: string): string => hubKey(hub.region, `ip-group/${name}`)
const groupKey = (hub: Hub, name: string): string => hubKey(hub.region, `firewall-rules/${name}`)

const groupsNamed = (value: GraphValue | undefined): readonly string[] =>
  Array.isArray(value) ? value.flatMap((one: GraphValue) => (one instanceof Reference ? [one.of] : [])) : []

/** Whose traffic leaves through a hub. */
function sendersOf(hub: Hub, spokes: readonly PlacedSpoke[]): Senders {
  const jumpbox = hubSubnet(hub, 'jumpbox')
  const senders = new Map<string, Prefix[]>()
  const add = (name: string, prefix: Prefix): void => {
    const known = senders.get(name)
    if (known === undefined) senders.set(name, [prefix])
    else known.push(prefix)
  }
  for (const spoke of spokes) {
    add('spokes', spoke.prefix)
    for (const subnet of spoke.subnets) add(subnet.fact.purpose, subnet.prefix)
    // Pools of GPUs lie in a subnet of their own, and are nodes of the cluster as well: without its names none of them joins it.
    const isCluster = spoke.subnets.some(({ fact }) => fact.purpose === 'aks-nodes')
    for (const { fact, prefix } of spoke.subnets) if (isCluster && fact.purpose === 'gpu-nodes') add('aks-nodes', prefix)
  }
  if (jumpbox !== undefined) for (const name of ['spokes', 'jumpbox']) add(name, jumpbox.prefix)
  return new Map([...senders].toSorted(([a], [b]) => byText(a, b)))
}

/** The rule of a service, when somebody in the region needs it. */
function serviceRule(hub: Hub, fact: FirewallRuleFact, senders: Senders): readonly Rule[] {
  const purposes = (fact.purposes === 'all' ? ['spokes'] : fact.purposes).filter((purpose) => senders.has(purpose))
  if (purposes.length === 0) return []
  const from = { sourceIpGroups: purposes.map((purpose) => new Reference(ipGroupKey(hub, purpose))) }
  return rulesFor({ ...fact, why: fact.about }, from, hub)
}

const ipGroup = (hub: Hub, name: string, prefixes: readonly Prefix[]): ResourceNode =>
  resourceIn(hub.site, {
    key: ipGroupKey(hub, name),
    type: 'Microsoft.Network/ipGroups',
    name: hubName(hub, 'Microsoft.Network/ipGroups', name),
    about: name === 'spokes' ? 'Every network that leaves through this hub.' : `Subnets for ${name}.`,
    properties: { ipAddresses: prefixes.map(prefixText) },
  })

function groupNode(hub: Hub, group: RuleGroup, before: RuleGroup | undefined): ResourceNode {
  const collections = (['network', 'application'] as const).flatMap((kind, index) => {
    const rules = group.rules.filter((rule) => rule.kind === kind).map(({ body }) => body)
    return rules.length === 0 ? [] : [collection(`allow-${group.name}-${kind}`, group.priority + index, rules)]
  })
  return childIn(hub.site, hubKey(hub.region, 'firewall-policy'), {
    key: groupKey(hub, group.name),
    type: 'Microsoft.Network/firewallPolicies/ruleCollectionGroups',
    name: group.name,
    about: group.about,
    properties: { priority: group.priority, ruleCollections: collections },
    dependsOn: [hubKey(hub.region, 'firewall'), ...(before === undefined ? [] : [groupKey(hub, before.name)])],
  })
}

const collection = (name: string, priority: number, rules: readonly GraphObject[]): GraphObject => ({
  ruleCollectionType: 'FirewallPolicyFilterRuleCollection',
  name,
  priority,
  action: { type: 'Allow' },
  rules,
})
