import { isList, isObject, member, type Value, type ValueObject } from '../value/index.ts'
import { commonType } from './comparable.ts'
import { parseResourceId, resourceIdOf } from './resource-id.ts'
import { ENVELOPE, type ArmResource } from './resource.ts'

/** How deep resources inside resources are followed: ARM nests types five deep. */
const DEEPEST = 8

/**
 * The resources of one row of an export: PowerShell's PascalCase (`ResourceId`, `ResourceType`, `ResourceName`), ARM's own camelCase or
 * both, whatever the case. Resources nested under `resources` follow their parent as resources of their own. A row without an id gets one
 * from its group and subscription, or from its parent. Empty for a row that has neither a type with a name nor an id.
 */
export function fromExport(row: Value): readonly ArmResource[] {
  const found: ArmResource[] = []
  collect(row, undefined, found, 0)
  return found
}

function collect(row: Value, parent: ArmResource | undefined, found: ArmResource[], depth: number): void {
  if (!isObject(row) || depth > DEEPEST) return
  const resource = one(row, parent)
  if (resource === undefined) return
  found.push(resource)
  const nested = member(row, 'resources')
  if (isList(nested)) for (const child of nested) collect(child, resource, found, depth + 1)
}

function one(row: ValueObject, parent: ArmResource | undefined): ArmResource | undefined {
  const given = text(row, 'resourceId', 'id')
  const parsed = given === undefined ? undefined : parseResourceId(given)
  const stated = text(row, 'resourceType', 'type')
  const type = fullType(stated, parent) ?? parsed?.type
  if (type === undefined) return undefined
  const name = parsed !== undefined && parsed.type.toLowerCase() === type.toLowerCase() ? parsed.name : fullName(row, type, parent)
  if (name === undefined) return undefined
  const id = given ?? resourceIdOf({ scope: placeOf(row, parent), type, name }) ?? `/providers/${type}/${name}`
  return { id, name, type, ...rest(row) }
}

/** Children in a template's form carry a type of one segment and the last part of their name; policies know groups by one type only. */
function fullType(stated: string | undefined, parent: ArmResource | undefined): string | undefined {
  if (stated === undefined) return undefined
  return parent !== undefined && !stated.includes('/') ? `${parent.type}/${stated}` : commonType(stated)
}

function fullName(row: ValueObject, type: string, parent: ArmResource | undefined): string | undefined {
  const name = text(row, 'resourceName', 'name')
  if (name === undefined) return undefined
  const missing = type.split('/').length - 1 - name.split('/').length
  const below = parent !== undefined && missing > 0 && type.toLowerCase().startsWith(`${parent.type.toLowerCase()}/`)
  return below ? `${parent.name}/${name}` : name
}

function placeOf(row: ValueObject, parent: ArmResource | undefined): string {
  const inherited = parent === undefined ? undefined : parseResourceId(parent.id)
  if (inherited !== undefined) return inherited.scope
  const subscription = text(row, 'subscriptionId')
  const group = text(row, 'resourceGroupName', 'resourceGroup')
  if (subscription === undefined) return '/'
  return group === undefined ? `/subscriptions/${subscription}` : `/subscriptions/${subscription}/resourceGroups/${group}`
}

function rest(row: ValueObject): ValueObject {
  return Object.fromEntries(
    ENVELOPE.flatMap((key) => {
      const value = member(row, key)
      return value === undefined || value === null ? [] : [[key, value] as const]
    }),
  )
}

function text(row: ValueObject, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = member(row, name)
    if (typeof value === 'string' && value !== '') return value
  }
  return undefined
}
