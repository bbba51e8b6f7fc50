import type { CompiledPolicy } from '../policy/index.ts'
import { isList, isObject, member, type Value } from '../value/index.ts'
import { canonicalJson } from './parameters.ts'
import { policyValue } from './reference-values.ts'

/** What an `append` or `modify` does to a property. */
export interface Write {
  /** The field in lower case, a tag always as `tags['x']`. */
  readonly field: string
  readonly operation: 'append' | 'add' | 'addorreplace' | 'remove'
  /** What is written; `undefined`: it depends on the resource. */
  readonly value: Value | undefined
  /** What a modify does where it cannot modify, in lower case: `audit`, `deny` (the default) or `disabled`. Empty for an append. */
  readonly conflictEffect: string
}

const known = new WeakMap<CompiledPolicy, readonly Write[]>()

/** What a policy writes to the resources that match. Source: https://learn.microsoft.com/azure/governance/policy/concepts/effect-modify */
export function writesOf(policy: CompiledPolicy): readonly Write[] {
  if (policy.effect !== 'append' && policy.effect !== 'modify') return []
  const before = known.get(policy)
  if (before !== undefined) return before
  const writes = policy.effect === 'append' ? appends(policy) : modifications(policy)
  known.set(policy, writes)
  return writes
}

function appends(policy: CompiledPolicy): readonly Write[] {
  const { details } = policy.definition.rule
  const list = isList(details) ? details : details === undefined ? [] : [details]
  return list.flatMap((one) => writeOf(one, policy, 'append', ''))
}

function modifications(policy: CompiledPolicy): readonly Write[] {
  const { details } = policy.definition.rule
  if (!isObject(details)) return []
  const operations = member(details, 'operations')
  const given = member(details, 'conflictEffect')
  const effect = given === undefined ? undefined : policyValue(given, policy.parameters)
  const conflictEffect = typeof effect === 'string' ? effect.toLowerCase() : 'deny'
  if (!isList(operations)) return []
  return operations.flatMap((one) => {
    const operation = isObject(one) ? member(one, 'operation') : undefined
    const lower = typeof operation === 'string' ? operation.toLowerCase() : ''
    return lower === 'add' || lower === 'addorreplace' || lower === 'remove' ? writeOf(one, policy, lower, conflictEffect) : []
  })
}

function writeOf(json: Value, policy: CompiledPolicy, operation: Write['operation'], conflictEffect: string): readonly Write[] {
  if (!isObject(json)) return []
  const field = policyValue(member(json, 'field') ?? null, policy.parameters)
  if (typeof field !== 'string') return []
  const given = member(json, 'value')
  const value = given === undefined ? undefined : policyValue(given, policy.parameters)
  return [{ field: normalField(field), operation, value, conflictEffect }]
}

/** Tags may be written `tags.x`, `tags[x]` and `tags['x']`. */
function normalField(field: string): string {
  const lower = field.toLowerCase()
  const tag = /^tags(?:\.(.+)|\['(.+)'\]|\[(.+)\])$/.exec(lower)
  return tag === null ? lower : `tags['${tag[1] ?? tag[2] ?? tag[3] ?? ''}']`
}

/** Whether two policies that both match leave a property in a state that depends on who comes last: one field, different known values. */
export function areContrary(a: Write, b: Write): boolean {
  if (a.field !== b.field) return false
  // Both put members into a list, which does not contradict.
  if (a.field.endsWith('[*]') && a.operation !== 'addorreplace' && b.operation !== 'addorreplace') return false
  if (a.operation === 'remove' || b.operation === 'remove') return a.operation !== b.operation
  return a.value !== undefined && b.value !== undefined && canonicalJson(a.value) !== canonicalJson(b.value)
}
