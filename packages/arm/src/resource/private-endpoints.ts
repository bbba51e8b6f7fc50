import { isList, type Value } from '../value/index.ts'
import { textAt, valueAt } from './member-path.ts'
import { canonicalId } from './resource-id.ts'
import type { ArmResource } from './resource.ts'

/** A connection of a private endpoint, as the resource that it leads to lists it. */
export interface EndpointConnection {
  /** The id of the resource that the endpoint leads to, canonical. */
  readonly target: string
  /** The last part of the connection's name. */
  readonly name: string
  readonly endpoint: string
  readonly properties: Value
}

const PATH = ['properties', 'privateEndpointConnections']

/**
 * The connections that a private endpoint asks for. One that is not asked for by hand is approved: whoever may create it may approve it.
 * A target that is not known yet is nobody's. Source: https://learn.microsoft.com/azure/private-link/manage-private-endpoint
 */
export function connectionsOf(resource: ArmResource): readonly EndpointConnection[] {
  if (resource.type.toLowerCase() !== 'microsoft.network/privateendpoints') return []
  return [
    ...asked(resource, 'privateLinkServiceConnections', 'Approved'),
    ...asked(resource, 'manualPrivateLinkServiceConnections', 'Pending'),
  ]
}

function asked(endpoint: ArmResource, list: string, status: string): readonly EndpointConnection[] {
  const members = valueAt(endpoint, ['properties', list])
  if (!isList(members)) return []
  return members.flatMap((one): EndpointConnection[] => {
    const target = textAt(one, ['properties', 'privateLinkServiceId'])
    if (target === undefined) return []
    return [
      {
        target: canonicalId(target),
        name: endpoint.name,
        endpoint: endpoint.id,
        properties: {
          privateEndpoint: { id: endpoint.id },
          groupIds: valueAt(one, ['properties', 'groupIds']) ?? [],
          privateLinkServiceConnectionState: valueAt(one, ['properties', 'privateLinkServiceConnectionState']) ?? { status },
          provisioningState: 'Succeeded',
        },
      },
    ]
  })
}

/** Connections as resources below their target, without those of endpoints that the target lists already. */
export function connectionResources(target: ArmResource, connections: readonly EndpointConnection[]): readonly ArmResource[] {
  const listed = valueAt(target, PATH)
  const known = new Set(isList(listed) ? listed.map((one) => canonicalId(textAt(one, ['properties', 'privateEndpoint', 'id']) ?? '')) : [])
  return connections
    .filter((connection) => !known.has(canonicalId(connection.endpoint)))
    .map((connection) => ({
      id: `${target.id}/privateEndpointConnections/${connection.name}`,
      name: `${target.name}/${connection.name}`,
      type: `${target.type}/privateEndpointConnections`,
      properties: connection.properties,
    }))
}
