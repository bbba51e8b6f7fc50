import { apiVersionOf } from '@fairway/arm/type'
import { placeIn } from '../estate/index.ts'
import type { ResourceNode, RootDeclaration } from '../graph/index.ts'
import { byText, type SourceRange } from '../kernel/index.ts'
import type { Hub } from './hub.ts'
import type { NetworkInput } from './input.ts'
import { zoneKey, zoneLinkKey } from './keys.ts'
import { nameParts, type PlacedSpoke } from './placed-spoke.ts'
import { zonesOfNetwork } from './private-dns.ts'
import { childIn, groupOf, idOfKey, scopeOf, type Site } from './site.ts'

const ZONE = 'Microsoft.Network/privateDnsZones'
const LINK = 'Microsoft.Network/privateDnsZones/virtualNetworkLinks'

/** The root that private DNS zones belong to. */
const DNS_ROOT = '02-platform/dns'

/** The zones of a landing zone: those of the Network's set, and those that spokes register in. In order. */
export const zonesOf = ({ network, spokes }: NetworkInput): readonly string[] => {
  const regions = [...new Set([...network.spec.hubs, ...spokes].map(({ region }) => region))]
  return [...new Set([...zonesOfNetwork(network.spec, regions), ...spokes.flatMap(({ zones }) => zones)])].toSorted(byText)
}

/** Where the zones lie. */
export function dnsSite({ network, places, namer, tagsOf }: NetworkInput): Site {
  const { dns, hubs } = network.spec
  const subscription = dns.subscription ?? places.dns?.subscription ?? places.connectivity.subscription
  const region = hubs[0]?.region ?? 'global'
  const group = dns.resourceGroup ?? namer.nameOf({ type: 'Microsoft.Resources/resourceGroups', workload: 'dns', region })
  return {
    root: DNS_ROOT,
    subscription,
    group,
    groupKey: `group/${subscription}/${group}`,
    location: region,
    tags: tagsOf({}),
    at: placeIn(network, ['spec', 'dns']),
  }
}

/** The zones, created or named, and their links to the hubs. Of two things that both exist the link is left to whoever made them. */
export function dnsNodes(input: NetworkInput, hubs: readonly Hub[]): readonly ResourceNode[] {
  const site = dnsSite(input)
  const created = input.network.spec.dns.zones === 'created'
  const zones = zonesOf(input)
  const linked = hubs.filter(({ spec }) => created || spec.state === 'created')
  return [
    ...(created ? [groupOf(site, 'Private DNS zones of the whole landing zone.')] : []),
    ...zones.map((zone) => zoneNode(site, zone, created)),
    ...zones.flatMap((zone) => linked.map((hub) => hubLink(site, zone, hub))),
  ]
}

const zoneNode = (site: Site, zone: string, created: boolean): ResourceNode => ({
  key: zoneKey(zone),
  type: ZONE,
  apiVersion: apiVersionOf(ZONE),
  name: zone,
  scope: scopeOf(site),
  // Zones belong to no region.
  body: created ? { location: 'global', tags: site.tags } : {},
  ...(created ? { dependsOn: [site.groupKey] } : { existing: {} }),
  root: site.root,
  at: site.at,
  about: `Names of private endpoints: ${zone}.`,
})

const hubLink = (site: Site, zone: string, hub: Hub): ResourceNode =>
  link(site, zone, {
    slug: `hub-${hub.region}`,
    name: hub.namer.nameOf({ type: LINK, workload: 'hub', region: hub.region }),
    vnet: hub.vnet,
    at: site.at,
    about: `The hub of ${hub.region} knows ${zone}.`,
  })

/** Links of the zones that a spoke registers in to the spoke itself, in the root of the spoke. */
export const spokeLinks = (input: NetworkInput, { spoke, vnet, hub, site }: PlacedSpoke): readonly ResourceNode[] =>
  [...new Set(spoke.zones)].toSorted(byText).map((zone) =>
    link({ ...dnsSite(input), root: site.root, tags: site.tags }, zone, {
      slug: `spoke-${spoke.application}-${spoke.region}`,
      name: hub.namer.nameOf({ ...nameParts(spoke), type: LINK, workload: `spoke-${spoke.application}` }),
      vnet,
      at: spoke.at,
      about: `The spoke knows ${zone}.`,
    }),
  )

interface Linked {
  readonly slug: string
  readonly name: string
  readonly vnet: string
  readonly at: SourceRange
  readonly about: string
}

const link = (site: Site, zone: string, { slug, name, vnet, at, about }: Linked): ResourceNode =>
  childIn(site, zoneKey(zone), {
    key: zoneLinkKey(zone, slug),
    type: LINK,
    name,
    about,
    more: { location: 'global', tags: site.tags },
    properties: { virtualNetwork: idOfKey(vnet), registrationEnabled: false },
    at,
  })

/** The root of the zones. */
export const dnsRoot = ({ subscription }: Site): RootDeclaration => ({
  name: DNS_ROOT,
  wave: 'platform',
  title: 'Private DNS',
  about: 'Private DNS zones of Azure services, linked to every hub, so that private endpoints are found by their usual names.',
  scope: { kind: 'subscription', subscription },
})
