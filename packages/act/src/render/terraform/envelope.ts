import { isGraphObject, isPlace, Keyed, Text, type GraphObject, type GraphValue, type RootResource } from '@fairway/core/graph'
import { bodyEntries } from '../body.ts'
import { blockOf } from './provider.ts'

/** A body as the provider takes it: some of it as arguments of the resource, the rest as what is sent. */
export interface Envelope {
  readonly location?: GraphValue
  readonly tags?: GraphObject
  readonly identity?: { readonly type: string; readonly ids: readonly GraphValue[] }
  readonly body: readonly (readonly [string, GraphValue])[]
}

// How the provider spells the kinds of identity, by Azure's letters.
const IDENTITY_TYPES = new Map(
  ['SystemAssigned', 'UserAssigned', 'None', 'SystemAssigned, UserAssigned'].map((type) => [type.replaceAll(' ', ''), type]),
)

/** Takes out of a body what the provider has arguments for, where it has the form that those can hold. */
export function envelopeOf({ node, body: whole }: Pick<RootResource, 'node' | 'body'>): Envelope {
  if (blockOf(node.type) === 'azapi_update_resource') return { body: bodyEntries(whole) }
  const { location, tags, identity } = whole
  const place = isText(location) ? location : undefined
  const labels = isGraphObject(tags) && Object.values(tags).every(isText) ? tags : undefined
  const block = identityBlock(identity)
  const taken = new Set([
    ...(place === undefined ? [] : ['location']),
    ...(labels === undefined ? [] : ['tags']),
    ...(block === undefined ? [] : ['identity']),
  ])
  return {
    ...(place === undefined ? {} : { location: place }),
    ...(labels === undefined ? {} : { tags: labels }),
    ...(block === undefined ? {} : { identity: block }),
    body: bodyEntries(whole).filter(([key]) => !taken.has(key)),
  }
}

const isText = (value: GraphValue | undefined): value is GraphValue => typeof value === 'string' || isPlace(value)

function identityBlock(identity: GraphValue | undefined): Envelope['identity'] {
  if (!isGraphObject(identity)) return undefined
  const { type, userAssignedIdentities, ...more } = identity
  const spelled = typeof type === 'string' ? IDENTITY_TYPES.get(type.replaceAll(' ', '')) : undefined
  const ids = identityIds(userAssignedIdentities)
  return spelled === undefined || ids === undefined || Object.keys(more).length > 0 ? undefined : { type: spelled, ids }
}

function identityIds(identities: GraphValue | undefined): readonly GraphValue[] | undefined {
  if (identities === undefined) return []
  const entries = identities instanceof Keyed ? identities.entries : isGraphObject(identities) ? Object.entries(identities) : undefined
  const plain = entries?.every(([, one]) => isGraphObject(one) && Object.keys(one).length === 0) === true
  return plain && entries.length > 0
    ? entries.map(([id]) => (id instanceof Text && id.parts.length === 1 ? (id.parts[0] ?? id) : id))
    : undefined
}
