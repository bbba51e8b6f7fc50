import type { ArmResource } from '@fairway/arm/resource'
import { Unknown, type Value } from '@fairway/arm/value'
import type { Inventory, Resource } from '../inventory/index.ts'

const notExported = new Unknown('the export does not carry it')
/** What any resource may have: where an export left it out, nobody knows whether it is there. */
const optional = ['kind', 'sku', 'tags', 'identity', 'managedBy', 'zones', 'properties'] as const

/**
 * A resource of the inventory as the engine takes it. What was exported as "none" is left out; what was not exported is unknown, so that
 * nothing is concluded from its absence.
 */
export function armResourceOf(resource: Resource): ArmResource {
  const { displayId, displayType, location } = resource
  return {
    id: displayId,
    name: fullName(resource),
    type: displayType,
    ...(location === undefined ? {} : { location }),
    ...Object.fromEntries(
      optional.flatMap((name): readonly (readonly [string, Value])[] => {
        const value = resource[name]
        if (value === undefined) return [[name, notExported]]
        return value === null ? [] : [[name, plainValue(value)]]
      }),
    ),
  }
}

/** SKUs are objects of their own shape: the same members, of no particular type. */
const plainValue = (value: Exclude<Resource[(typeof optional)[number]], undefined | null>): Value =>
  typeof value === 'object' && !isTexts(value) ? { ...value } : value

const isTexts = (value: object): value is readonly string[] => Array.isArray(value)

/** Names of children hold those of their parents, from the pairs of the id. */
function fullName({ displayId, displayType, name }: Resource): string {
  const depth = displayType.split('/').length - 1
  if (depth < 2) return name
  const segments = displayId.split('/').filter((segment) => segment !== '')
  const names = segments.slice(segments.length - 2 * depth).filter((_, index) => index % 2 === 1)
  return names.length === depth ? names.join('/') : name
}

/** All resources of an inventory, in the order of their ids. */
export const armResourcesOf = (inventory: Inventory): readonly ArmResource[] =>
  inventory.resources.map(({ resource }) => armResourceOf(resource))
