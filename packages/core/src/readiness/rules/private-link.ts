import { listProperty, property, textProperty, type ObservedResource, type Resource } from '../../inventory/index.ts'
import type { World } from '../control.ts'
import { at } from './json.ts'
import { perWorld } from './per-world.ts'
import { listedAround } from './scope.ts'
import { AI_ACCOUNT, COSMOS, DNS_LINK, DNS_ZONE, KEY_VAULT, ML_WORKSPACE, PRIVATE_ENDPOINT, REGISTRY, SEARCH, STORAGE } from './types.ts'

/** One connection of a private endpoint to a service. */
export interface Connection {
  readonly endpoint: ObservedResource
  /** Lower-case id of the service. */
  readonly target: string
  /** Lower-case group ids, such as `account` or `blob`. */
  readonly groups: readonly string[]
  /** Lower case; `undefined` when the export does not say. */
  readonly status: string | undefined
}

function connectionsOf(endpoint: ObservedResource): readonly Connection[] {
  const { resource } = endpoint
  const all = [...listProperty(resource, 'privateLinkServiceConnections'), ...listProperty(resource, 'manualPrivateLinkServiceConnections')]
  return all.flatMap((one) => {
    const properties = at(one, 'properties')
    const target = at(properties, 'privateLinkServiceId')
    if (typeof target !== 'string') return []
    const groups = at(properties, 'groupIds')
    const status = at(at(properties, 'privateLinkServiceConnectionState'), 'status')
    return [
      {
        endpoint,
        target: target.toLowerCase(),
        groups: Array.isArray(groups) ? groups.map((group) => String(group).toLowerCase()) : [],
        status: typeof status === 'string' ? status.toLowerCase() : undefined,
      },
    ]
  })
}

const connections = perWorld((world: World) => world.inventory.ofType(PRIVATE_ENDPOINT).flatMap(connectionsOf))

/** Private endpoints of which an export showed no properties: they may lead anywhere. */
export const endpointsNotExported = perWorld(
  (world: World) => world.inventory.ofType(PRIVATE_ENDPOINT).filter((one) => one.resource.properties === undefined).length,
)

/** All connections of private endpoints, by the lower-case id of the service they lead to. */
export const connectionsByTarget = perWorld((world: World) => Map.groupBy(connections(world), (one) => one.target))

/** All connections, by the id of the endpoint they belong to. */
export const connectionsByEndpoint = perWorld((world: World) => Map.groupBy(connections(world), (one) => one.endpoint.resource.id))

/** States of the private endpoint connections that a service itself shows; `undefined` when it shows none of that. */
export function ownConnectionStates(resource: Resource): readonly string[] | undefined {
  if (!Array.isArray(property(resource, 'privateEndpointConnections'))) return undefined
  return listProperty(resource, 'privateEndpointConnections').map((one) => {
    const status = at(at(at(one, 'properties'), 'privateLinkServiceConnectionState'), 'status')
    return typeof status === 'string' ? status.toLowerCase() : 'unknown'
  })
}

/**
 * The private DNS zones of a service, by its type and the group its endpoint asks for.
 * Source: learn.microsoft.com/azure/private-link/private-endpoint-dns, public cloud.
 */
const zonesByGroup: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  [SEARCH]: { searchservice: ['privatelink.search.windows.net'] },
  [ML_WORKSPACE]: { amlworkspace: ['privatelink.api.azureml.ms', 'privatelink.notebooks.azure.net'] },
  [KEY_VAULT]: { vault: ['privatelink.vaultcore.azure.net'] },
  [REGISTRY]: { registry: ['privatelink.azurecr.io'] },
  [STORAGE]: Object.fromEntries(
    ['blob', 'file', 'queue', 'table', 'dfs', 'web'].map((group) => [group, [`privatelink.${group}.core.windows.net`]]),
  ),
  [COSMOS]: { sql: ['privatelink.documents.azure.com'], mongodb: ['privatelink.mongo.cosmos.azure.com'] },
}

const COGNITIVE = 'privatelink.cognitiveservices.azure.com'
const OPENAI = 'privatelink.openai.azure.com'
const FOUNDRY = 'privatelink.services.ai.azure.com'

/** The private DNS zones that names of a service are looked up in. Empty: none known for it. */
export function zonesFor(type: string, kind: string | null | undefined, groups: readonly string[]): readonly string[] {
  if (type === AI_ACCOUNT) {
    const name = (kind ?? '').toLowerCase()
    if (name === 'aiservices') return [COGNITIVE, OPENAI, FOUNDRY]
    return name === 'openai' ? [OPENAI] : [COGNITIVE]
  }
  const known = zonesByGroup[type] ?? {}
  return groups.flatMap((group) => known[group] ?? [])
}

/** Private DNS zones that were seen, by lower-case name. */
export const zonesByName = perWorld((world: World) =>
  Map.groupBy(world.inventory.ofType(DNS_ZONE), (one) => one.resource.name.toLowerCase()),
)

const linksByZone = perWorld((world: World) =>
  Map.groupBy(world.inventory.ofType(DNS_LINK), (one) => one.resource.id.toLowerCase().split('/virtualnetworklinks/')[0] ?? ''),
)

/** How many networks a zone is linked to; `undefined` when the export does not say. */
export function linkCount(world: World, zone: ObservedResource): number | undefined {
  const counted = property(zone.resource, 'numberOfVirtualNetworkLinks')
  if (typeof counted === 'number') return counted
  const links = linksByZone(world).get(zone.resource.id.toLowerCase())
  if (links !== undefined)
    return links.filter((one) => (textProperty(one.resource, 'virtualNetworkLinkState') ?? 'Completed').toLowerCase() === 'completed')
      .length
  return listedAround(world, DNS_LINK, zone.resource) ? 0 : undefined
}
