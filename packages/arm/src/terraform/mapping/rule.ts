import { isList, isObject, Unknown, type Value, type ValueObject } from '../../value/index.ts'

/**
 * How one value of the ARM form comes from attributes of a Terraform resource. A text names an attribute (`.` is the element itself, `a.b` an
 * attribute of the single block `a`); an object is an ARM object of rules; a Step computes something.
 */
export type Rule = string | Shape | Step

/** An ARM object: members whose rule gives nothing are left out, and so is the object when nothing is left of it. */
export interface Shape {
  readonly [member: string]: Rule
}

/** One computed value. Knows which attributes it reads, so that those which no rule reads can be told. */
export class Step {
  /** Attribute paths, relative to the block that the step stands in; a block counts as read whole when only its own name is given. */
  readonly reads: readonly string[]
  /** The value for a block of attributes; `undefined`: nothing to send. */
  readonly run: (block: Value) => Value | undefined

  constructor(reads: readonly string[], run: (block: Value) => Value | undefined) {
    this.reads = reads
    this.run = run
  }
}

const unwrap = (value: Value | undefined): Value | undefined => (isList(value) ? value[0] : value)

/** The value of an attribute path. `undefined` for what is absent or null: the provider sends nothing then. */
export function attribute(block: Value | undefined, path: string): Value | undefined {
  if (path === '.') return block ?? undefined
  const [head = '', ...rest] = path.split('.')
  if (block instanceof Unknown) return block
  if (!isObject(block) || !Object.hasOwn(block, head)) return undefined
  const value = block[head] ?? undefined
  if (rest.length === 0) return value
  return attribute(unwrap(value), rest.join('.'))
}

/** Applies a rule to a block of attributes. */
export function applyRule(rule: Rule, block: Value): Value | undefined {
  if (typeof rule === 'string') return attribute(block, rule)
  if (rule instanceof Step) return rule.run(block)
  const entries = Object.entries(rule).flatMap(([member, inner]) => {
    const value = applyRule(inner, block)
    return value === undefined ? [] : [[member, value] as const]
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

/** The attribute paths that a rule reads. */
export function readsOf(rule: Rule): readonly string[] {
  if (typeof rule === 'string') return [rule]
  if (rule instanceof Step) return rule.reads
  return Object.values(rule).flatMap(readsOf)
}

/** Whether an object of attributes says anything at all. */
export const isPresent = (value: Value | undefined): boolean =>
  value !== undefined && value !== null && value !== '' && !(isList(value) && value.length === 0)

/** Copies members over, so that `then` wins; nested objects are merged. */
export function mergeObjects(first: ValueObject, then: ValueObject): ValueObject {
  const entries = new Map(Object.entries(first))
  for (const [key, value] of Object.entries(then)) {
    const before = entries.get(key)
    entries.set(key, isObject(before) && isObject(value) ? mergeObjects(before, value) : value)
  }
  return Object.fromEntries(entries)
}
