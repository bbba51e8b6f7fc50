import { isList, isObject, Unknown, type Value } from '../../value/index.ts'
import { applyRule, attribute, isPresent, readsOf, Step, type Rule } from './rule.ts'

const under = (path: string, rule: Rule): readonly string[] => readsOf(rule).map((inner) => (inner === '.' ? path : `${path}.${inner}`))

/** Always this value. */
export const constant = (value: Value): Step => new Step([], () => value)

/** A value computed from one attribute; nothing where the attribute is absent, unknown where it is unknown. */
export const computed = (path: string, compute: (value: Value) => Value | undefined): Step =>
  new Step([path], (block) => {
    const value = attribute(block, path)
    return value === undefined || value instanceof Unknown ? value : compute(value)
  })

/** A boolean as one of two values. */
export const switched = (path: string, yes: Value, no: Value | undefined): Step => computed(path, (value) => (value === true ? yes : no))

/** `..._enabled` as `Enabled` or `Disabled`. */
export const enabled = (path: string): Step => switched(path, 'Enabled', 'Disabled')

/** A boolean that ARM says the other way round: `local_auth_enabled` and `disableLocalAuth`. */
export const negated = (path: string): Step => switched(path, false, true)

/** Values that ARM spells otherwise; what the table does not name stays as it is. */
export const renamed = (path: string, names: ReadonlyMap<string, Value>): Step =>
  computed(path, (value) => (typeof value === 'string' ? (names.get(value) ?? value) : value))

/** Text with attributes in braces: `{account_tier}_{account_replication_type}`. Nothing when one of them is absent. */
export function text(pattern: string): Step {
  const names = [...pattern.matchAll(/\{([^}]+)\}/gu)].map((match) => match[1] ?? '')
  return new Step(names, (block) => {
    const values = names.map((name) => attribute(block, name))
    const unknown = values.find((value) => value instanceof Unknown)
    if (unknown !== undefined) return unknown
    if (values.some((value) => !isPresent(value))) return undefined
    return pattern.replaceAll(/\{([^}]+)\}/gu, (_, name: string) => scalarText(values[names.indexOf(name)]))
  })
}

const scalarText = (value: Value | undefined): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''

/** A list of texts as one text. */
export const joined = (path: string, separator: string): Step =>
  computed(path, (value) => {
    if (!isList(value)) return value
    return value.find((one) => one instanceof Unknown) ?? value.map(scalarText).join(separator)
  })

/** JSON text as the value it holds. Text that is no JSON stays text. */
export const parsed = (path: string): Step =>
  computed(path, (value) => {
    if (typeof value !== 'string') return value
    try {
      const json: Value = JSON.parse(value)
      return json
    } catch {
      return value
    }
  })

/** The single block of a name (its first), as an ARM value. Nothing where there is no block. */
export const block = (path: string, rule: Rule): Step =>
  new Step(under(path, rule), (outer) => {
    const value = attribute(outer, path)
    const inner = isList(value) ? value[0] : value
    if (inner === undefined || inner === null) return undefined
    return inner instanceof Unknown ? inner : applyRule(rule, inner)
  })

/** Every block or element of a list (or of a set), in order. No list where the attribute is absent; unknown where the whole list is. */
export const each = (path: string, rule: Rule): Step =>
  new Step(under(path, rule), (outer) => {
    const value = attribute(outer, path)
    if (value === undefined || value instanceof Unknown) return value
    const elements = isList(value) ? value : [value]
    return elements.map((element) => (element instanceof Unknown ? element : (applyRule(rule, element) ?? {})))
  })

/** Like `each`, but nothing at all for an empty list. */
export const some = (path: string, rule: Rule): Step => {
  const all = each(path, rule)
  return new Step(all.reads, (outer) => {
    const value = all.run(outer)
    return isList(value) && value.length === 0 ? undefined : value
  })
}

/** Whether a block or attribute is there, as a value of ARM's choice. */
export const present = (path: string, yes: Value, no?: Value): Step =>
  new Step([path], (outer) => {
    const value = attribute(outer, path)
    return value instanceof Unknown ? value : isPresent(value) ? yes : no
  })

/** The first rule that gives anything. */
export const either = (...rules: readonly Rule[]): Step =>
  new Step(rules.flatMap(readsOf), (outer) => {
    for (const rule of rules) {
      const value = applyRule(rule, outer)
      if (value !== undefined && value !== '') return value
    }
    return undefined
  })

/** Several lists as one; members that give nothing add nothing. */
export const together = (...rules: readonly Rule[]): Step =>
  new Step(rules.flatMap(readsOf), (outer) => {
    const values = rules.map((rule) => applyRule(rule, outer))
    const unknown = values.find((value) => value instanceof Unknown)
    if (unknown !== undefined) return unknown
    return values.flatMap((value) => (value === undefined ? [] : isList(value) ? value : [value]))
  })

/** The rule where an attribute has one of these values (or is present, when none is given); otherwise nothing. */
export const where = (path: string, values: readonly Value[], rule: Rule): Step =>
  new Step([path, ...readsOf(rule)], (outer) => {
    const value = attribute(outer, path)
    if (value instanceof Unknown) return value
    const holds = values.length === 0 ? isPresent(value) : values.includes(value ?? null)
    return holds ? applyRule(rule, outer) : undefined
  })

/** Drops empty text and empty lists, which the provider does not send. */
export const filled = (path: string): Step => computed(path, (value) => (isPresent(value) ? value : undefined))

/** Members of a map attribute as a list of pairs: `app_settings` as `[{name, value}]`. */
export const pairs = (path: string, name: string, value: string): Step =>
  computed(path, (map) =>
    isObject(map) ? Object.entries(map).map(([key, inner]) => Object.fromEntries([[name, key], [value, inner]])) : undefined,
  ) // prettier-ignore
