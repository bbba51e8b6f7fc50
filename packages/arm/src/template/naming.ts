import { resourceIdOf } from '../resource/index.ts'
import { member, Unknown, type ValueObject } from '../value/index.ts'
import type { Environment } from './environment.ts'
import { evaluate } from './evaluate.ts'
import { below, type Path } from './path.ts'
import { idOf, type Place, placeBelow, placeNamed } from './place.ts'

/** What a resource is called and where it lies. */
export interface Naming {
  /** The full type. */
  readonly type: string
  /** The full name; parts that cannot be known are `(unknown...)`. */
  readonly name: string
  readonly id: string
  readonly unknownName?: Unknown
  /** The resource that an extension resource extends, if `scope` names it. */
  readonly extended?: string
}

/** What naming needs of a declaration. */
export interface Named {
  readonly source: ValueObject
  readonly path: Path
  readonly environment: Environment
  /** Where its template deploys to. */
  readonly place: Place
  /** What stands in place of a name that is not known. */
  readonly placeholder: string
  readonly parent?: Naming
  /** Its full type. */
  readonly type: string
  /** Where it is deployed to, if it is a deployment. */
  readonly target: Place
}

/** What a resource's type, scope and the like need of a declaration. */
export type Written = Pick<Named, 'source' | 'path' | 'environment'>

/** The full type of a resource; `Unknown` where it cannot be known, or there is none, which was told. */
export function typeOf(written: Written, parent: string | undefined): string | Unknown {
  const type = textMember(written, 'type')
  if (type === undefined) {
    written.environment.context.run.problems.tell('InvalidTemplate', 'the resource has no `type`', written.path)
    return new Unknown('the resource has no type')
  }
  return type instanceof Unknown || parent === undefined || startsWith(type, `${parent}/`) ? type : `${parent}/${type}`
}

/** Works out name and id of a resource. */
export function namingOf(named: Named): Naming {
  const { source, target, type } = named
  const name = nameOf(named, type)
  const known = name instanceof Unknown ? placeholders(type, named) : name
  const lies = scopeOf(named, target, type)
  const found = member(source, 'scope') === undefined || placeNamed(named.place, lies) !== undefined ? {} : { extended: lies }
  return { ...identified(type, known, lies, named), ...found, ...(name instanceof Unknown ? { unknownName: name } : {}) }
}

const startsWith = (text: string, start: string): boolean => text.slice(0, start.length).toLowerCase() === start.toLowerCase()

/** A member that must be a text. What is something else was told. */
function textMember({ source, path, environment }: Written, key: string): string | Unknown | undefined {
  const written = member(source, key)
  if (written === undefined || written === null) return undefined
  const value = evaluate(written, environment, below(path, key))
  if (typeof value === 'string' || value instanceof Unknown) return value
  if (typeof value === 'number') return String(value)
  if (value === null) return undefined
  environment.context.run.problems.tell('InvalidTemplate', `the \`${key}\` of a resource must be a string`, below(path, key))
  return new Unknown(`its ${key} is not valid`)
}

function nameOf(named: Named, type: string): string | Unknown {
  const { path, environment, parent } = named
  const name = textMember(named, 'name')
  if (name === undefined || name === '') {
    environment.context.run.problems.tell(
      'InvalidName',
      name === undefined ? 'the resource has no `name`' : 'the name of the resource is empty',
      path,
    )
    return new Unknown('the resource has no name')
  }
  if (name instanceof Unknown || parent === undefined) return name
  const isFull = segments(name) === segments(type) - 1 && startsWith(name, `${parent.name}/`)
  return isFull ? name : (parent.unknownName ?? `${parent.name}/${name}`)
}

const segments = (text: string): number => text.split('/').length

/** A name of as many parts as the type asks for, of which the ones that the parent has are its own. */
function placeholders(type: string, { placeholder, parent }: Named): string {
  const wanted = segments(type) - 1
  const own = parent === undefined ? [] : parent.name.split('/')
  return [
    ...own.slice(0, wanted - 1),
    ...Array.from({ length: wanted - 1 - Math.min(own.length, wanted - 1) }, () => '(unknown)'),
    placeholder,
  ].join('/')
}

/** Where a nested deployment deploys to, and where an existing resource is looked for, seen from the place of its template. */
export function targetOf(written: Written, from: Place): Place {
  const scope = textMember(written, 'scope')
  const place = typeof scope === 'string' ? placeNamed(from, scope) : undefined
  if (place !== undefined) return place
  const subscription = textMember(written, 'subscriptionId')
  const group = textMember(written, 'resourceGroup')
  const managementGroup = textMember(written, 'managementGroup')
  if (typeof managementGroup === 'string') return placeNamed(from, `Microsoft.Management/managementGroups/${managementGroup}`) ?? from
  return placeBelow(from, readable(subscription, '(unknown-subscription)'), readable(group, '(unknown-group)'))
}

const readable = (value: string | Unknown | undefined, placeholder: string): string | undefined =>
  value instanceof Unknown ? placeholder : value

/** What stands before `/providers/` in the id. */
function scopeOf(named: Named, target: Place, type: string): string {
  const scope = textMember(named, 'scope')
  if (startsWith(type, 'Microsoft.Management/managementGroups') && segments(type) === 2) return '/'
  if (scope === undefined) return idOf(target)
  if (scope instanceof Unknown) return `${idOf(target)}/providers/(unknown)/(unknown)/(unknown)`
  const place = placeNamed(named.place, scope)
  if (place !== undefined) return idOf(place)
  if (scope.startsWith('/')) return scope.replace(/\/+$/, '')
  const base = idOf(target)
  return `${base === '/' ? '' : base}/providers/${scope}`
}

/** The older way of writing extension resources: `Microsoft.A/b/providers/locks` named `x/Microsoft.Authorization/y`. */
function identified(type: string, name: string, scope: string, named: Named): Pick<Naming, 'type' | 'name' | 'id'> {
  const at = type.toLowerCase().indexOf('/providers/')
  if (at > 0) {
    const parts = name.split('/')
    const depth = segments(type.slice(0, at)) - 1
    const extended = resourceIdOf({ scope, type: type.slice(0, at), name: parts.slice(0, depth).join('/') })
    const namespace = parts[depth]
    if (extended !== undefined && namespace !== undefined)
      return identified(`${namespace}/${type.slice(at + 11)}`, parts.slice(depth + 1).join('/'), extended, named)
  }
  const id = resourceIdOf({ scope, type, name })
  if (id !== undefined) return { type, name, id }
  const { run } = named.environment.context
  const expected = Math.max(0, segments(type) - 1)
  const message = `the type \`${type}\` needs a name of ${expected === 1 ? '1 part' : `${expected} parts`}, found \`${name.slice(0, 200)}\``
  run.problems.tell('InvalidName', message, below(named.path, 'name'))
  return { type, name, id: `${scope === '/' ? '' : scope}/providers/${type}/${name}` }
}
