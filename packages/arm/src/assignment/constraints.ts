import type { CompiledPolicy } from '../policy/index.ts'
import { isList, isObject, member, type Value, type ValueObject } from '../value/index.ts'
import { policyValue } from './reference-values.ts'

/** What a deny policy demands of one property of certain types, as far as constants prove it. */
export interface Constraint {
  /** In lower case; empty: all types. */
  readonly types: ReadonlySet<string>
  /** In lower case. */
  readonly field: string
  /** Values outside of which the property is denied, as texts in lower case; `missing` stands among them where absence is allowed. */
  readonly allowed?: ReadonlySet<string>
  /** Values that are denied. */
  readonly forbidden?: ReadonlySet<string>
}

/** Deeper rules say nothing that constants prove. */
const DEEPEST = 16
const NOTHING = ''

const known = new WeakMap<CompiledPolicy, readonly Constraint[]>()

/**
 * The constraints of a deny policy: those of its conditions that alone, together with the type of the resource, decide that it denies. What
 * depends on more than one property proves nothing and is left out.
 */
export function constraintsOf(policy: CompiledPolicy): readonly Constraint[] {
  if (policy.effect !== 'deny') return []
  const before = known.get(policy)
  if (before !== undefined) return before
  const inner = member(policy.definition.source, 'properties')
  const rule = member(isObject(inner) ? inner : policy.definition.source, 'policyRule')
  const condition = isObject(rule) ? member(rule, 'if') : undefined
  const found = isObject(condition) ? sufficient(condition, new Set(), policy, 0) : []
  known.set(policy, found)
  return found
}

/** Constraints from conditions each of which, given the types, is enough for the whole to be true. */
function sufficient(json: ValueObject, types: ReadonlySet<string>, policy: CompiledPolicy, depth: number): readonly Constraint[] {
  if (depth > DEEPEST) return []
  const any = objects(member(json, 'anyOf'))
  if (any !== undefined) return any.flatMap((one) => sufficient(one, types, policy, depth + 1))
  const all = objects(member(json, 'allOf'))
  if (all === undefined) return leaf(json, types, policy)
  const typed = all.map((one) => typesOf(one, policy))
  const rest = all.filter((_, index) => typed[index] === undefined)
  const [only] = rest
  if (rest.length !== 1 || only === undefined) return []
  return sufficient(only, new Set([...types, ...typed.flatMap((one) => [...(one ?? [])])]), policy, depth + 1)
}

const objects = (list: Value | undefined): readonly ValueObject[] | undefined => (isList(list) ? list.filter(isObject) : undefined)

/** The types that a condition asks for; `undefined` when it is about something else. */
function typesOf(json: ValueObject, policy: CompiledPolicy): ReadonlySet<string> | undefined {
  if (fieldOf(json, policy) !== 'type') return undefined
  return valuesAt(json, 'equals', policy) ?? valuesAt(json, 'in', policy)
}

function fieldOf(json: ValueObject, policy: CompiledPolicy): string | undefined {
  const given = member(json, 'field')
  const field = given === undefined ? undefined : policyValue(given, policy.parameters)
  return typeof field === 'string' ? field.toLowerCase() : undefined
}

/** The values of an operator as texts in lower case; `undefined` where it does not stand there, or they are not constant. */
function valuesAt(json: ValueObject, operator: string, policy: CompiledPolicy): ReadonlySet<string> | undefined {
  const given = member(json, operator)
  const value = given === undefined ? undefined : policyValue(given, policy.parameters)
  if (value === undefined) return undefined
  const list = isList(value) ? value : [value]
  const texts = list.flatMap((one) =>
    typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean' ? [String(one).toLowerCase()] : [],
  )
  return texts.length === list.length ? new Set(texts) : undefined
}

function leaf(json: ValueObject, types: ReadonlySet<string>, policy: CompiledPolicy): readonly Constraint[] {
  const negation = member(json, 'not')
  const inner = isObject(negation) ? negation : json
  const negated = isObject(negation)
  const field = fieldOf(inner, policy)
  if (field === undefined || field === 'type' || field.includes('[*]')) return []
  const positive = valuesAt(inner, 'equals', policy) ?? valuesAt(inner, 'in', policy)
  const negative = valuesAt(inner, 'notEquals', policy) ?? valuesAt(inner, 'notIn', policy)
  if (positive !== undefined) return [{ types, field, ...(negated ? { allowed: positive } : { forbidden: positive }) }]
  if (negative !== undefined) return [{ types, field, ...(negated ? { forbidden: negative } : { allowed: negative }) }]
  const exists = valuesAt(inner, 'exists', policy)
  if (exists?.size !== 1) return []
  // Denied when present: only absence is allowed. Denied when absent: absence is forbidden.
  return [{ types, field, ...(exists.has('true') !== negated ? { allowed: new Set([NOTHING]) } : { forbidden: new Set([NOTHING]) }) }]
}

/** Whether two constraints leave nothing that both let through. */
export function contradict(a: Constraint, b: Constraint): boolean {
  if (a.field !== b.field || !meet(a.types, b.types)) return false
  if (a.allowed !== undefined && b.allowed !== undefined) return a.allowed.isDisjointFrom(b.allowed)
  if (a.allowed !== undefined && b.forbidden !== undefined) return a.allowed.isSubsetOf(b.forbidden)
  if (b.allowed !== undefined && a.forbidden !== undefined) return b.allowed.isSubsetOf(a.forbidden)
  return false
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === 0 || b.size === 0 || !a.isDisjointFrom(b)

/** Whether a value that a policy writes is denied by a constraint. */
export function denies(constraint: Constraint, field: string, value: Value): boolean {
  if (constraint.field !== field || (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')) return false
  const text = String(value).toLowerCase()
  return constraint.forbidden?.has(text) === true || constraint.allowed?.has(text) === false
}
