import { parseResourceId } from '@fairway/arm/resource'
import { placeIn } from '../estate/index.ts'
import { diagnostic, type Diagnostic } from '../kernel/index.ts'
import { isVirtualHub } from './check-elsewhere.ts'
import { isAddress } from './check-on-premises.ts'
import { gatewayChoice } from './gateway-choice.ts'
import type { NetworkInput } from './input.ts'
import type { HubSpec } from './kind.ts'
import { subnetFacts } from './subnets.gen.ts'

type At = (...path: readonly (string | number)[]) => { readonly at: ReturnType<typeof placeIn> }

/** What is wrong with hubs and the DDoS plan: what exists must be named, what is created has nothing of what exists. */
export const checkHubs = (input: NetworkInput): readonly Diagnostic[] => [
  ...input.network.spec.hubs.flatMap((hub, index) => {
    const at: At = (...path) => ({ at: placeIn(input.network, ['spec', 'hubs', index, ...path]) })
    return [
      ...(hub.state === 'existing' ? existing(input, hub, at) : created(input, hub, at)),
      ...addresses(hub, at),
      ...tooManyRoutes(input, hub, at),
    ]
  }),
  ...checkPlan(input),
]

/** Whether an id is one of a type. */
const isOf = (id: string, type: string): boolean => parseResourceId(id)?.type.toLowerCase() === type.toLowerCase()

function existing({ network }: NetworkInput, hub: HubSpec, at: At): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  if (hub.virtualNetworkId === undefined) {
    found.push(
      diagnostic('FW8104', `the hub of ${hub.region} exists, and nothing says which network it is`, {
        ...at('state'),
        help: 'add `virtualNetworkId`',
      }),
    )
  } else if (!isOf(hub.virtualNetworkId, 'Microsoft.Network/virtualNetworks') && !isVirtualHub(hub.virtualNetworkId)) {
    found.push(diagnostic('FW8104', 'this is not the id of a virtual network', at('virtualNetworkId')))
  }
  if (hub.firewall.tier !== 'none' && hub.firewall.privateIpAddress === undefined) {
    const help = 'add `firewall: { privateIpAddress: ... }`, or write `tier: none` when it has no firewall'
    found.push(
      diagnostic('FW8104', `the firewall of the existing hub of ${hub.region} has no address that routes can name`, {
        ...at('firewall'),
        help,
      }),
    )
  }
  if (hub.prefix === undefined) {
    const help = 'add `prefix`, so that nobody is given its addresses'
    found.push(diagnostic('FW8104', `nothing says which addresses the existing hub of ${hub.region} has`, { ...at('region'), help }))
  }
  if (hub.gateway === 'by-need' && network.spec.onPremises !== undefined) {
    const help = 'write `gateway: expressRoute`, `vpn` or `none`, whichever it has: spokes use it, and it announces them'
    found.push(
      diagnostic('FW8112', `nothing says whether the existing hub of ${hub.region} has a gateway to on-premises`, {
        ...at('region'),
        help,
      }),
    )
  }
  for (const property of ['jumpbox', 'resolver'] as const) {
    if (hub[property] === 'created')
      found.push(diagnostic('FW8116', `\`${property}\` is created only in hubs that are created`, at(property)))
  }
  return found
}

function created({ network }: NetworkInput, hub: HubSpec, at: At): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  if (hub.virtualNetworkId !== undefined)
    found.push(diagnostic('FW8116', '`virtualNetworkId` is of an existing hub', at('virtualNetworkId')))
  if (hub.dnsServers.length > 0) found.push(diagnostic('FW8116', '`dnsServers` are of an existing hub', at('dnsServers')))
  if (hub.firewall.privateIpAddress !== undefined) {
    found.push(diagnostic('FW8116', '`privateIpAddress` is of an existing firewall', at('firewall', 'privateIpAddress')))
  }
  if (hub.jumpbox === 'created' && hub.bastion === 'none') {
    found.push(diagnostic('FW8116', 'nobody reaches the jumpbox without Bastion', { ...at('jumpbox'), help: 'give `bastion` a tier' }))
  }
  const { kind } = gatewayChoice(network.spec, hub)
  const forced = hub.firewall.tier !== 'none' && hub.firewall.tunnelling === 'forced'
  if (forced && kind === 'none')
    found.push(diagnostic('FW8111', `the hub of ${hub.region} has no gateway to on-premises`, at('firewall', 'tunnelling')))
  const { onPremises } = network.spec
  const missing =
    kind === 'vpn' && (onPremises?.sites ?? []).length === 0
      ? 'site'
      : kind === 'expressRoute' && (onPremises?.circuits ?? []).length === 0
        ? 'circuit'
        : undefined
  if (missing !== undefined) {
    const help = `add \`${missing}s\` to \`onPremises\``
    found.push(diagnostic('FW8112', `the gateway of ${hub.region} has no ${missing} to connect to`, { ...at('gateway'), help }))
  }
  return found
}

function addresses(hub: HubSpec, at: At): readonly Diagnostic[] {
  const { privateIpAddress } = hub.firewall
  return [
    ...(privateIpAddress === undefined || isAddress(privateIpAddress)
      ? []
      : [noAddress(privateIpAddress, at('firewall', 'privateIpAddress'))]),
    ...hub.dnsServers.flatMap((server, index) => (isAddress(server) ? [] : [noAddress(server, at('dnsServers', index))])),
  ]
}

const noAddress = (text: string, at: ReturnType<At>): Diagnostic => diagnostic('FW8113', `\`${text}\` is not an address`, at)

/** Each spoke is a route of the gateway's table. */
function tooManyRoutes({ spokes }: NetworkInput, hub: HubSpec, at: At): readonly Diagnostic[] {
  const count = spokes.filter(({ region }) => region === hub.region).length
  const most = subnetFacts.routesPerTable
  return count <= most
    ? []
    : [diagnostic('FW8115', `the hub of ${hub.region} has ${count} spokes, and a route table holds ${most} routes`, at('region'))]
}

function checkPlan({ network }: NetworkInput): readonly Diagnostic[] {
  const { plan, id } = network.spec.ddos
  const at = placeIn(network, ['spec', 'ddos', id === undefined ? 'plan' : 'id'])
  if (plan !== 'existing') return id === undefined ? [] : [diagnostic('FW8116', 'the `id` is of an existing plan', { at })]
  if (id === undefined)
    return [diagnostic('FW8104', 'the DDoS protection plan exists, and nothing says which it is', { at, help: 'add `id`' })]
  return isOf(id, 'Microsoft.Network/ddosProtectionPlans')
    ? []
    : [diagnostic('FW8104', 'this is not the id of a DDoS protection plan', { at })]
}
