import { Keyed, Reference, type GraphObject, type ResourceNode } from '../../graph/index.ts'
import type { Site } from '../place.ts'
import { nameIn, resourceIn } from './node.ts'

const TYPE = 'Microsoft.ManagedIdentity/userAssignedIdentities'

/** A managed identity that applications and services of a workload sign in with. `purpose` tells several apart: `app`, `indexer`. */
export const identity = (site: Site, purpose = 'workload'): ResourceNode =>
  resourceIn(site, {
    part: `identity-${purpose}`,
    type: TYPE,
    name: nameIn(site, TYPE, purpose === 'workload' ? undefined : purpose),
    about: `What ${purpose === 'workload' ? site.place.workload : `${site.place.workload} (${purpose})`} signs in with: no password, no key`,
  })

/** The `identity` of a resource that has one of its own, which ends with it. */
export const systemAssigned: GraphObject = { type: 'SystemAssigned' }

/** The `identity` of a resource that is given identities which outlive it. */
export const userAssigned = (...identities: readonly ResourceNode[]): GraphObject => ({
  type: 'UserAssigned',
  userAssignedIdentities: new Keyed(identities.map((one) => [new Reference(one.key), {}])),
})

/** The id of the principal behind an identity, or behind a resource that has one of its own: known when it is deployed. */
export const principalOf = (node: ResourceNode): Reference =>
  new Reference(node.key, node.type === TYPE ? 'properties.principalId' : 'identity.principalId')

/** The client id of an identity, which applications sign in with: known when it is deployed. */
export const clientOf = (node: ResourceNode): Reference => new Reference(node.key, 'properties.clientId')
