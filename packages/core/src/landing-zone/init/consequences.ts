import type { ArmResource } from '@fairway/arm/resource'
import { costFloor, readable } from '../../cost/index.ts'
import { builtInPath } from '../../golden-path/index.ts'
import { gatewayChoice, networkKind, type GatewayChoice, type HubSpec } from '../../network/index.ts'

/** What a choice brings along. */
export interface Consequence {
  /** What it costs in a month in which nobody uses it, in words; prices are those of data/prices.json. */
  readonly cost: string
  /** What people have to do for it, or do without it. */
  readonly effort: string
}

/** Whose consequences are asked for. */
export interface ChoiceFacts {
  /** How many hubs there are: one for each region. */
  readonly hubs: number
  /** How many networks of applications there are. */
  readonly spokes: number
}

/** What a tier of the hub's firewall brings along. */
export function firewallConsequence(tier: HubSpec['firewall']['tier'], { hubs, spokes }: ChoiceFacts): Consequence {
  if (tier === 'none') {
    return {
      cost: `up to ${monthly('NAT', times(spokes, [natGateway, publicAddress]))}`,
      effort:
        'Every spoke with machines leaves through NAT of its own: nobody sees or filters what leaves. Fit for a beginning, not for production.',
    }
  }
  return {
    cost: monthly(
      `Azure Firewall ${tier}`,
      times(hubs, [{ type: 'Microsoft.Network/azureFirewalls', properties: { sku: { tier } } }, publicAddress]),
    ),
    effort: firewallEffort[tier],
  }
}

const firewallEffort = {
  Basic: 'Names of hosts are filtered; made for small networks. Somebody keeps the list of what may leave.',
  Standard: 'Names of hosts are filtered and known threats are stopped. Somebody keeps the list of what may leave.',
  Premium: 'Looks into encrypted traffic as well: certificates have to be handed out to every client, and exceptions kept.',
} as const

/** What a tier of Bastion brings along. */
export function bastionConsequence(tier: HubSpec['bastion'], { hubs }: ChoiceFacts): Consequence {
  if (tier === 'none') return { cost: NOTHING, effort: 'Nobody reaches a machine from outside. Services need none of it; GPU machines do.' }
  return {
    cost: monthly(`Azure Bastion ${tier}`, times(hubs, [{ type: 'Microsoft.Network/bastionHosts', sku: { name: tier } }, publicAddress])),
    effort: `${bastionEffort[tier]}, without public addresses and without VPN.`,
  }
}

// Clients of one's own, and so `az`, need Standard.
const bastionEffort = {
  Basic: 'People reach machines by the portal',
  Standard: 'People reach machines by the portal, by `az` and by clients of their own',
  Premium: 'People reach machines as with Standard, and sessions can be recorded',
} as const

/** What a DDoS plan brings along. */
export const ddosConsequence = (plan: 'created' | 'existing' | 'none'): Consequence =>
  plan === 'created'
    ? {
        cost: monthly('a DDoS plan', [{ type: 'Microsoft.Network/ddosProtectionPlans' }]),
        effort: 'One plan serves the whole tenant: look first whether there is one.',
      }
    : plan === 'existing'
      ? { cost: `${NOTHING}, it is paid for already`, effort: 'It is named and never written.' }
      : {
          cost: NOTHING,
          effort: 'What Azure does for every public address is all there is. Enough while nothing is served to the internet.',
        }

/** Whether management groups are made, or are there already. */
export const groupsConsequence = (state: 'new' | 'existing'): Consequence =>
  state === 'new'
    ? {
        cost: NOTHING,
        effort:
          'A tree of its own beside what there is: nothing that runs is touched. Whoever deploys it needs rights at the root of the tenant.',
      }
    : { cost: NOTHING, effort: 'Only the groups for AI are made. What exists is named and never written, and keeps its policies.' }

/** Whether hubs are made, or are there already. */
export const hubConsequence = (state: 'new' | 'existing'): Consequence =>
  state === 'new'
    ? { cost: 'that of its firewall, Bastion and gateway', effort: 'Everything is made, both sides of every peering too.' }
    : { cost: NOTHING, effort: 'Peerings and routes are made; whoever owns its firewall lets through what the plan lists.' }

/** Whether a workspace for logs is made, or is there already. */
export const logsConsequence = (state: 'new' | 'existing'): Consequence =>
  state === 'new'
    ? { cost: 'by the GB that is kept', effort: 'Every log of the landing zone goes there.' }
    : { cost: 'by the GB that is kept', effort: 'It is named and never written: its retention and its readers stay as they are.' }

/** What has to reach Azure from one's own data centre. */
export interface OnPremisesNeed {
  readonly dataPerMonthGiB: number
  readonly latency: 'sensitive' | 'tolerant'
}

/** VPN or ExpressRoute: which of them a need asks for, why, and what it brings along. */
export function connectionConsequence(need: OnPremisesNeed | undefined, hubs: number): Consequence & { readonly choice: GatewayChoice } {
  const hub = { region: 'swedencentral' }
  const spec = networkKind.schema.parse({
    addressSpaces: [{ region: hub.region, prefixes: ['10.0.0.0/16'] }],
    hubs: [hub],
    ...(need === undefined
      ? {}
      : { onPremises: { prefixes: ['192.168.0.0/16'], dataPerMonthGiB: need.dataPerMonthGiB, latency: need.latency } }),
  })
  const [first] = spec.hubs
  if (first === undefined) throw new Error('the network has no hub')
  const choice = gatewayChoice(spec, first)
  if (choice.kind === 'none') return { choice, cost: NOTHING, effort: 'It is added later, under `onPremises` of the Network.' }
  const gateway = { type: 'Microsoft.Network/virtualNetworkGateways', properties: { sku: { name: choice.size?.sku ?? '' } } }
  return {
    choice,
    cost: `${monthly(`gateway ${choice.size?.sku ?? ''}`, times(hubs, [gateway, publicAddress]))}${choice.kind === 'vpn' ? ', and traffic' : ', and circuit, provider and traffic'}`,
    effort: `${choice.why} ${connectionEffort[choice.kind]}`,
  }
}

const connectionEffort = {
  vpn: 'A device of yours needs a public address; it is set up in a day.',
  expressRoute: 'The circuit is ordered from a provider: count in weeks.',
} as const

/** What a golden path brings along: how long it takes to build, and what it takes. Its cost is what a plan says of it. */
export function pathEffort(name: string): string {
  const path = builtInPath(name)
  return path === undefined ? 'Nothing is built yet.' : `${path.summary} ${path.provisioning.minutes} minutes to build.`
}

const NOTHING = 'nothing'

/** A resource to be priced, without what prices do not go by. */
type Priced = Pick<ArmResource, 'type' | 'sku' | 'properties'>

const publicAddress: Priced = { type: 'Microsoft.Network/publicIPAddresses' }
const natGateway: Priced = { type: 'Microsoft.Network/natGateways' }

const times = (count: number, resources: readonly Priced[]): readonly Priced[] => Array.from({ length: count }, () => resources).flat()

/** What they cost in a month; `what` is said of those whose price nobody wrote down. */
function monthly(what: string, resources: readonly Priced[]): string {
  const { total, unknown } = costFloor(
    resources.map((resource, index) => ({
      key: String(index),
      resource: { ...resource, name: 'one', id: `/providers/${resource.type}/one` },
    })),
  )
  if (unknown.length === 0) return total.amount === '0' ? NOTHING : `${readable(total)} a month`
  return `the price of ${what} is not in the table; what comes with it ${readable(total)} a month`
}
