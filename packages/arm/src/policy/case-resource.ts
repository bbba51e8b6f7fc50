import { fromExport, parseResourceId, resourceIdOf, type ArmResource } from '../resource/index.ts'
import { isObject, member, type Value, type ValueObject } from '../value/index.ts'
import { objectAt, textAt } from './definition/definition.ts'

/** Ids of real resources name their subscription by a GUID. */
const REAL_ID = /^\/subscriptions\/[0-9a-f]{8}-/i

/**
 * The resource of a case, in whatever form it is handed over: of a template, the body of a request whose id says what it is, a row of an
 * export, or with a type that carries its version (`A.B/c@2024-01-01`). Tags below `properties` are those of a resource that is not real.
 * Where the context tells in which group it lies, its id follows.
 */
export function asResource(resource: Value, context?: Value): ArmResource {
  const given = isObject(resource) ? resource : {}
  const typed = withType(member(given, 'type') === undefined ? recognised(given) : given)
  return taken(withTags(withName(withId(typed, context))))
}

function withId(given: ValueObject, context: Value | undefined): ValueObject {
  if (context === undefined || !isObject(context) || member(given, 'id') !== undefined) return given
  const [name, type] = [textAt(given, 'name'), textAt(given, 'type')]
  const guid = textAt(objectAt(context, 'subscription'), 'subscriptionId')
  const group = textAt(objectAt(context, 'resourceGroup'), 'name')
  if (name === undefined || type === undefined || guid === undefined || group === undefined) return given
  const id = resourceIdOf({ scope: `/subscriptions/${guid}/resourceGroups/${group}`, type, name })
  return id === undefined ? given : { ...given, id }
}

/** Services give a child's last name beside the id that has them all. */
function withName(given: ValueObject): ValueObject {
  const [id, name, type] = ['id', 'name', 'type'].map((key) => member(given, key))
  if (typeof id !== 'string' || typeof name !== 'string' || typeof type !== 'string' || name.includes('/')) return given
  const parsed = parseResourceId(id)
  const isChild = parsed !== undefined && parsed.names.length > 1 && parsed.type.toLowerCase() === type.toLowerCase()
  return isChild && parsed.names.at(-1)?.toLowerCase() === name.toLowerCase()
    ? { ...given, ...replaced(given, 'name', parsed.name) }
    : given
}

/** What a case leaves out is left out: a rule sees no type where there is none. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const taken = (resource: ValueObject): ArmResource => resource as ArmResource

function recognised(given: ValueObject): ValueObject {
  if (member(given, 'resourceType') !== undefined || member(given, 'resourceId') !== undefined) return fromExport(given)[0] ?? given
  const id = member(given, 'id')
  const parsed = typeof id === 'string' ? parseResourceId(id) : undefined
  return parsed === undefined ? given : { name: parsed.name, ...given, type: parsed.type }
}

/**
 * The type without its version, and that of an extension as Azure compares it: a template may write `A.B/c/providers/locks` with the name
 * `c1/Microsoft.Authorization/l` for the `Microsoft.Authorization/locks` `l`.
 */
function withType(given: ValueObject): ValueObject {
  const type = member(given, 'type')
  if (typeof type !== 'string') return given
  const [plain = '', version] = type.split('@')
  const versioned = version === undefined ? given : { ...given, ...replaced(given, 'type', plain), apiVersion: version }
  return plain.toLowerCase().includes('/providers/') ? extension(versioned, plain) : versioned
}

function extension(given: ValueObject, type: string): ValueObject {
  const name = member(given, 'name')
  const types = type.split('/')
  const at = types.findIndex((one) => one.toLowerCase() === 'providers')
  const names = typeof name === 'string' ? name.split('/') : []
  const [namespace, ...rest] = names.slice(at - 1)
  if (namespace === undefined || rest.length === 0) return given
  const own = [namespace, ...types.slice(at + 1)].join('/')
  return { ...given, ...replaced(given, 'type', own), ...replaced(given, 'name', rest.join('/')) }
}

/** The member in the spelling that it has. */
function replaced(given: ValueObject, name: string, value: Value): ValueObject {
  const key = Object.keys(given).find((one) => one.toLowerCase() === name) ?? name
  return { [key]: value }
}

function withTags(given: ValueObject): ValueObject {
  const properties = member(given, 'properties')
  const below = properties !== undefined && isObject(properties) ? member(properties, 'tags') : undefined
  const id = member(given, 'id')
  const isReal = typeof id === 'string' && REAL_ID.test(id)
  return member(given, 'tags') === undefined && below !== undefined && isObject(below) && !isReal ? { ...given, tags: below } : given
}
