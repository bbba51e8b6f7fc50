import { isList, isObject, Unknown, type Value, type ValueObject } from '../../value/index.ts'
import { withoutKeys } from './address.ts'
import { at, type Configuration, type Target } from './configuration.ts'
import type { Instance } from './instance.ts'

/** Finds instances by what expressions refer to. */
export interface References {
  /** The instance that an expression refers to, if it refers to one and nothing else; `attributes`: which of its attributes count. */
  target(of: Instance, path: readonly string[], attributes: ReadonlySet<string>): Instance | undefined
  /** All instances that an expression refers to through these attributes; `undefined` when it refers to anything else as well. */
  targets(of: Instance, path: readonly string[], attributes: ReadonlySet<string>): readonly Instance[] | undefined
  /** Whether the configuration writes an attribute; `undefined` where it is not known. Blocks that are made by `dynamic` count as unknown. */
  configured(of: Instance, attribute: string): boolean | undefined
}

/** Prepares the look-up over all instances of a plan. */
export function referencesOf(configuration: Configuration, instances: readonly Instance[]): References {
  const byName = Map.groupBy(instances, (one) => nameKey(one.modules, `${one.mode === 'data' ? 'data.' : ''}${one.type}.${one.name}`))
  const instanceAt = (target: Target, of: Instance, attributes: ReadonlySet<string>): Instance | undefined => {
    const match = /^(?<name>(?:data\.)?[^.[]+\.[^.[]+)(?:\[(?<key>[^\]]*)\])?\.(?<attribute>[^.[]+)$/u.exec(target.reference)
    const { name, key, attribute } = match?.groups ?? {}
    if (name === undefined || attribute === undefined || !attributes.has(attribute)) return undefined
    const found = (byName.get(nameKey(target.modules, name)) ?? []).filter((one) => isNear(one, of))
    if (key !== undefined) return found.find((one) => String(one.key) === key.replaceAll('"', ''))
    return found.length === 1 ? found[0] : found.find((one) => one.key !== undefined && one.key === of.key)
  }
  const targets = (of: Instance, path: readonly string[], attributes: ReadonlySet<string>): readonly Instance[] | undefined => {
    const expression = expressionAt(configuration.expressions(of), path)
    const found = configuration.targets(expression, of).map((target) => instanceAt(target, of, attributes))
    return found.length === 0 || found.includes(undefined) ? undefined : found.filter((one) => one !== undefined)
  }
  return {
    targets,
    target: (of, path, attributes) => {
      const found = targets(of, path, attributes)
      return found?.length === 1 ? found[0] : undefined
    },
    configured: (of, attribute) => {
      const expressions = configuration.expressions(of)
      return expressions === undefined ? undefined : Object.hasOwn(expressions, attribute)
    },
  }
}

const nameKey = (modules: readonly string[], name: string): string => [...modules, name].join('/')

/** Of the instances of a module that is called several times only those in the same instance of it are meant, where both stand in it. */
const isNear = (one: Instance, of: Instance): boolean => one.module === of.module || withoutKeys(one.module) !== withoutKeys(of.module)

/** The expression of an attribute at a path of blocks; elements of an attribute's own list have the attribute's expression. */
function expressionAt(expressions: Value | undefined, path: readonly string[]): Value | undefined {
  let inner = expressions
  for (const key of path) {
    if (isObject(inner) && (Object.hasOwn(inner, 'references') || Object.hasOwn(inner, 'constant_value'))) return inner
    inner = isList(inner)
      ? inner[Number(key)]
      : isObject(inner) && /^\d+$/u.test(key) && !Object.hasOwn(inner, key)
        ? inner
        : at(inner, key)
  }
  return inner
}

/**
 * Puts ids in place of attributes that are known only after apply but whose expression is a reference to the id of a resource of the plan:
 * such an id can be composed before. `idOf` gives the id, or nothing where the reference may mean another thing.
 */
export function resolveIds(
  instance: Instance,
  references: References,
  idOf: (target: Instance, attribute: string) => string | undefined,
): ValueObject {
  const ids = new Set(['id'])
  const resolve = (value: Value, path: readonly string[]): Value => {
    const attribute = path.findLast((part) => !/^\d+$/u.test(part)) ?? ''
    if (value instanceof Unknown) return resolveOne(value, path, attribute)
    if (isList(value)) return value.map((inner, index) => resolve(inner, [...path, String(index)]))
    if (!isObject(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolve(inner, [...path, key])]))
  }
  const resolveOne = (value: Unknown, path: readonly string[], attribute: string): Value => {
    const targets = references.targets(instance, path, ids)
    const found = targets?.map((target) => idOf(target, attribute))
    if (found === undefined || found.includes(undefined)) return value
    const texts = found.filter((id) => id !== undefined)
    const index = path.at(-1) ?? ''
    if (/^\d+$/u.test(index) && path.at(-2) === attribute) return texts.length === 1 ? (texts[0] ?? value) : (texts[Number(index)] ?? value)
    if (attribute.endsWith('_ids')) return texts
    return texts.length === 1 ? (texts[0] ?? value) : value
  }
  return Object.fromEntries(Object.entries(instance.values).map(([key, value]) => [key, key === 'id' ? value : resolve(value, [key])]))
}
