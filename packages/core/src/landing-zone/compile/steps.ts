import { landingZoneLockKind, lockedAddresses, planAddresses, prefixText, type AddressPlan } from '../../address/index.ts'
import { declared, declaredOne, placeIn, type Declared, type Estate } from '../../estate/index.ts'
import { Input, Reference, subscriptionInput, TENANT_INPUT, type GraphPart } from '../../graph/index.ts'
import type { PlatformValue, PlatformValues, SubscriptionPlacement } from '../../hierarchy/index.ts'
import type { Inventory } from '../../inventory/index.ts'
import { byText, diagnostic, type Diagnostic, type Instant } from '../../kernel/index.ts'
import {
  addressPoolsOf,
  addressRequestsOf,
  reservedRangesOf,
  subnetKeysOf,
  type NetworkSpec,
  type SpokeInput,
} from '../../network/index.ts'
import { organizationKind, subscriptionKind } from '../../organization/index.ts'
import { observedNetworks, ownAddresses } from './addresses.ts'
import { subscriptionInputs, VENDING_ROOT } from './application-parts.ts'
import type { Application } from './applications.ts'
import type { LandingZoneSpec } from '../kind.ts'
import { AGENT_IDENTITY, collectionRuleKey, LOG_ANALYTICS } from './platform.ts'

/** Subscriptions of the platform, each once, with the group that its work belongs to. */
export function platformPlacements(landingZone: Declared<LandingZoneSpec>, estate: Estate): readonly SubscriptionPlacement[] {
  const ids = subscriptionIds(estate)
  const { platform: groups } = landingZone.spec.hierarchy
  const placed = new Map<string, SubscriptionPlacement>()
  // A small organisation has one subscription for several of them: it lies in the first group of this order.
  for (const role of ['connectivity', 'management', 'identity', 'security'] as const) {
    const subscription = landingZone.spec.platform[role]
    if (subscription === undefined || placed.has(subscription)) continue
    const id = ids.get(subscription)
    placed.set(subscription, {
      subscription,
      ...(id === undefined ? {} : { id }),
      group: groups[role] ?? role,
      at: placeIn(landingZone, groups[role] === undefined ? ['spec', 'platform', role] : ['spec', 'hierarchy', 'platform', role]),
    })
  }
  return [...placed.values()]
}

/** Subscriptions of applications in the groups that they name. */
export const applicationPlacements = (
  applications: readonly Application[],
  estate: Estate,
  groups: ReadonlySet<string>,
): readonly SubscriptionPlacement[] => {
  const ids = subscriptionIds(estate)
  // A group that is not there was told where the application was looked up.
  const placed = applications.filter(({ group }) => groups.has(group))
  return placed.map(({ subscription, group, root, at }) => {
    const id = ids.get(subscription)
    return { subscription, ...(id === undefined ? {} : { id }), group, root, at }
  })
}

/** The ids of subscriptions by their names in the estate. */
const subscriptionIds = (estate: Estate): ReadonlyMap<string, string> =>
  new Map(declared(estate, subscriptionKind).map(({ name, spec }) => [name, spec.id]))

/** The values that nobody but whoever deploys can give, as far as the estate does not have them. */
export function inputsOf(landingZone: Declared<LandingZoneSpec>, applications: readonly Application[], estate: Estate): GraphPart {
  const ids = subscriptionIds(estate)
  const { platform } = landingZone.spec
  const names = [...Object.values(platform).filter((one) => one !== undefined), ...applications.map((one) => one.subscription)]
  const tenantId = declaredOne(estate, organizationKind)?.spec.tenantId
  return {
    nodes: [],
    inputs: [
      { name: TENANT_INPUT, description: 'Id of the Microsoft Entra tenant', ...(tenantId === undefined ? {} : { value: tenantId }) },
      ...subscriptionInputs(
        new Map([...new Set(names)].map((name) => [name, ids.get(name)])),
        applications.filter((one) => one.state === 'created'),
      ),
    ],
    ...(applications.some((one) => one.state === 'created')
      ? {
          roots: [
            {
              name: VENDING_ROOT,
              wave: 'subscriptions',
              title: 'New subscriptions',
              about:
                'Creates subscriptions for applications that have none. Whoever runs it may create subscriptions, and needs nothing else.',
              scope: { kind: 'tenant' },
            },
          ],
        }
      : {}),
  }
}

/** Subscriptions of the landing zone whose id only stands in for a real one. */
export function madeUpSubscriptions(
  landingZone: Declared<LandingZoneSpec>,
  applications: readonly Application[],
  estate: Estate,
): readonly Diagnostic[] {
  const used = new Set([...Object.values(landingZone.spec.platform), ...applications.map(({ subscription }) => subscription)])
  return declared(estate, subscriptionKind)
    .filter(({ name, spec }) => used.has(name) && spec.id.startsWith('00000000-0000-'))
    .map((one) => diagnostic('FW8621', `nobody has the subscription id of \`${one.name}\``, { at: placeIn(one, ['spec', 'id']) }))
}

/** A day begins in the Pacific up to fourteen hours before it does in Greenwich. */
const EARLIEST_DAY_MS = 14 * 3_600_000

/** Steps that are said to be done on a day that has not come. */
export function wavesAhead(landingZone: Declared<LandingZoneSpec>, now: Instant): readonly Diagnostic[] {
  const latest = Date.parse(now) + EARLIEST_DAY_MS
  return landingZone.spec.waves.flatMap(({ wave, completedOn }, index) => {
    if (Date.parse(completedOn) <= latest) return []
    const at = placeIn(landingZone, ['spec', 'waves', index, 'completedOn'])
    return [diagnostic('FW8623', `\`${wave}\` is said to be done on ${completedOn.slice(0, 10)}, and it is ${now.slice(0, 10)}`, { at })]
  })
}

/** What addresses are planned from. */
export interface AddressInput {
  readonly network: Declared<NetworkSpec>
  readonly spokes: readonly SpokeInput[]
  readonly estate: Estate
  readonly inventory: Inventory | undefined
  readonly locked: readonly { readonly key: string; readonly prefix: string }[] | undefined
  /** The keys of the networks that the landing zone makes, by their canonical ids. */
  readonly own: ReadonlyMap<string, string>
}

/**
 * Who gets which addresses: what the lock has stays, what the inventory shows of the landing zone's own networks stays too, and what others have is
 * kept clear.
 */
export function addressPlanOf({ network, spokes, estate, inventory, locked, own }: AddressInput): AddressPlan {
  const pools = addressPoolsOf(network)
  const kept = locked ?? lockedAddresses(declaredOne(estate, landingZoneLockKind))
  const known = new Set(kept.map(({ key }) => key))
  const subnets = subnetKeysOf(network, spokes)
  const networks = new Map([...own].map(([id, key]) => [id, { key, subnets: subnets.get(key) ?? new Map<string, string>() }]))
  const adopted = inventory === undefined ? [] : ownAddresses(inventory, networks).filter(({ key }) => !known.has(key))
  // An existing hub has the prefix that is declared; whatever else it has is as taken as anybody's.
  const ofHubs = network.spec.hubs.flatMap(({ state, prefix }) => (state === 'existing' && prefix !== undefined ? [prefix] : []))
  const given = [...kept, ...adopted].map(({ prefix }) => (typeof prefix === 'string' ? prefix : prefixText(prefix)))
  const observed = inventory === undefined ? [] : observedNetworks(inventory, pools, new Set([...own.keys(), ...given, ...ofHubs]))
  return planAddresses({
    pools,
    reserved: [...reservedRangesOf(network), ...observed],
    requests: addressRequestsOf(network, spokes),
    locked: [...kept, ...adopted],
  })
}

/** What the platform offers to policies. */
export function platformValues(landingZone: Declared<LandingZoneSpec>, network: Declared<NetworkSpec>, dns: DnsPlace): PlatformValues {
  const { contacts } = landingZone.spec
  const zones: Pick<PlatformValue, 'scope'> =
    dns.group === undefined ? {} : { scope: { kind: 'resourceGroup', subscription: dns.subscription, group: dns.group } }
  return {
    logAnalytics: resource(LOG_ANALYTICS),
    monitoringIdentity: resource(AGENT_IDENTITY),
    monitoringIdentityName: { value: new Reference(AGENT_IDENTITY, 'name') },
    vmInsightsRule: resource(collectionRuleKey('vm-insights')),
    changeTrackingRule: resource(collectionRuleKey('change-tracking')),
    defenderSqlRule: resource(collectionRuleKey('defender-sql')),
    securityContact: { value: contacts.security },
    ...(network.spec.ddos.plan === 'none' ? {} : { ddosPlan: resource('ddos/plan') }),
    ...(dns.group === undefined
      ? {}
      : {
          dnsSubscription: { value: new Input(subscriptionInput(dns.subscription)), ...zones },
          dnsResourceGroup: { value: dns.group, ...zones },
        }),
    dnsZones: [...dns.zones].toSorted(byText),
    dnsZone: (zone) => (dns.zones.has(zone) ? { value: new Reference(`dns/${zone}`), ...zones } : undefined),
  }
}

/** Rights to use it are given at the resource itself: it may exist already, in a subscription that is not the platform's. */
const resource = (key: string): PlatformValue => ({ value: new Reference(key), scope: { kind: 'resource', of: key }, dependsOn: [key] })

/** Where private DNS zones lie, and which there are. */
export interface DnsPlace {
  readonly subscription: string
  readonly group?: string
  readonly zones: ReadonlySet<string>
}

/** Where the zones of a network's nodes lie. */
export function dnsPlaceOf(part: GraphPart, subscription: string): DnsPlace {
  const zones = part.nodes.filter((node) => node.key.startsWith('dns/') && node.type === 'Microsoft.Network/privateDnsZones')
  const scope = zones.find((node) => node.scope.kind === 'resourceGroup')?.scope
  return {
    subscription: scope?.kind === 'resourceGroup' ? scope.subscription : subscription,
    ...(scope?.kind === 'resourceGroup' ? { group: scope.group } : {}),
    zones: new Set(zones.map((node) => node.name)),
  }
}
