import { property, type ObservedResource } from '../../inventory/index.ts'
import type { World } from '../control.ts'
import { perWorld } from './per-world.ts'
import { AI_DEPLOYMENT, AKS_POOL } from './types.ts'

/** The lower-case type that a child type belongs to; `undefined` for a top-level type. */
const parentTypeOf = (type: string): string | undefined => (type.split('/').length > 2 ? type.slice(0, type.lastIndexOf('/')) : undefined)

/** Kinds of AI accounts that models are deployed in; accounts of other kinds answer with ready-made ones. */
const hostsModels: ReadonlySet<string> = new Set(['openai', 'aiservices'])

/** Parents that hold no child which they do not show themselves, by child type; parents of other types may hold any. */
const showsItsChildren: Readonly<Record<string, (parent: ObservedResource) => boolean>> = {
  // A cluster carries its pools in its own properties: the same facts, to which a listing of pools adds nothing.
  [AKS_POOL]: ({ resource }) => Array.isArray(property(resource, 'agentPoolProfiles')),
  [AI_DEPLOYMENT]: ({ resource: { kind } }) => typeof kind === 'string' && kind !== '' && !hostsModels.has(kind.toLowerCase()),
}

/**
 * Whether it is known that all resources of a lower-case type in a scope were seen: because they were listed, or because all that they
 * could belong to was listed and none of it can hold one unseen. Where there is no workspace there is no compute. A child whose parent
 * was not seen shows that the listing of the parents was not full after all, and proves nothing.
 */
export function listedIn(world: World, type: string, scope: string): boolean {
  if (world.inventory.enumerated(type, scope)) return true
  const parent = parentTypeOf(type)
  if (parent === undefined || !listedIn(world, parent, scope)) return false
  if (orphans(world)(type).some((one) => isIn(one, scope))) return false
  const shows = showsItsChildren[type] ?? (() => false)
  return world.inventory.ofType(parent).every((one) => shows(one) || !isIn(one, scope))
}

const isIn = ({ resource }: ObservedResource, scope: string): boolean =>
  scope === 'tenant' || resource.id === scope || resource.id.startsWith(`${scope}/`)

/** Children of a type whose parent was not seen. */
const orphans = perWorld(({ inventory }) => {
  const known = new Map<string, readonly ObservedResource[]>()
  return (type: string): readonly ObservedResource[] => {
    const found = known.get(type) ?? inventory.ofType(type).filter(({ resource }) => inventory.get(parentIdOf(resource.id)) === undefined)
    known.set(type, found)
    return found
  }
})

const parentIdOf = (id: string): string => id.split('/').slice(0, -2).join('/')
