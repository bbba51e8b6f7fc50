import { parseResourceId } from '@fairway/arm/resource'
import { parsePrefix } from '../address/index.ts'
import { placeIn } from '../estate/index.ts'
import { diagnostic, type Diagnostic } from '../kernel/index.ts'
import type { NetworkInput } from './input.ts'

/** Whether a text is an IPv4 address. */
export const isAddress = (text: string): boolean => parsePrefix(`${text}/32`).ok

/** What is wrong with sites, circuits, domains and the networks of others. */
export function checkOnPremises({ network }: NetworkInput): readonly Diagnostic[] {
  const { onPremises, hubs, peers } = network.spec
  const found: Diagnostic[] = []
  const address = (text: string | undefined, ...path: readonly (string | number)[]): void => {
    const at = placeIn(network, ['spec', 'onPremises', ...path])
    if (text !== undefined && !isAddress(text)) found.push(diagnostic('FW8113', `\`${text}\` is not an address`, { at }))
  }
  for (const [index, site] of (onPremises?.sites ?? []).entries()) {
    address(site.address, 'sites', index, 'address')
    address(site.bgpAddress, 'sites', index, 'bgpAddress')
    if ((site.asn === undefined) !== (site.bgpAddress === undefined)) {
      const at = placeIn(network, ['spec', 'onPremises', 'sites', index, site.asn === undefined ? 'bgpAddress' : 'asn'])
      found.push(diagnostic('FW8116', `\`${site.name}\` speaks BGP only when both \`asn\` and \`bgpAddress\` are there`, { at }))
    }
  }
  for (const [index, { id }] of (onPremises?.circuits ?? []).entries()) {
    const at = placeIn(network, ['spec', 'onPremises', 'circuits', index, 'id'])
    if (!isId(id, 'Microsoft.Network/expressRouteCircuits'))
      found.push(diagnostic('FW8104', 'this is not the id of an ExpressRoute circuit', { at }))
  }
  for (const [index, { servers }] of (onPremises?.domains ?? []).entries()) {
    for (const [position, server] of servers.entries()) address(server, 'domains', index, 'servers', position)
  }
  for (const [index, { virtualNetworkId }] of peers.entries()) {
    const at = placeIn(network, ['spec', 'peers', index, 'virtualNetworkId'])
    if (!isId(virtualNetworkId, 'Microsoft.Network/virtualNetworks'))
      found.push(diagnostic('FW8104', 'this is not the id of a virtual network', { at }))
  }
  const forwarded = hubs.some(({ state, resolver }) => state === 'existing' || resolver === 'created')
  if ((onPremises?.domains ?? []).length > 0 && !forwarded) {
    const at = placeIn(network, ['spec', 'onPremises', 'domains'])
    found.push(diagnostic('FW8114', 'no hub has a resolver that forwards these names', { at, help: 'write `resolver: created` at a hub' }))
  }
  return found
}

const isId = (id: string, type: string): boolean => parseResourceId(id)?.type.toLowerCase() === type.toLowerCase()
