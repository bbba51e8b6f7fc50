import type { Expression } from '../../expression/index.ts'
import type { Ready, Rule } from './rule.ts'

/** Functions that read the resource or what lies around it. */
const reading: ReadonlySet<string> = new Set(['field', 'policy', 'requestcontext', 'resourcegroup', 'subscription', 'utcnow'])

/**
 * Whether an expression reads nothing of the resource but its type. The type as a whole is fine; as an argument of a function it is not,
 * since some functions mind how it is spelled.
 */
export function readsTypeOnly(expression: Expression): boolean {
  if (expression.kind === 'call' && expression.name.toLowerCase() === 'field') {
    const [name] = expression.args
    return name?.kind === 'literal' && typeof name.value === 'string' && name.value.toLowerCase() === 'type'
  }
  return readsNothing(expression)
}

function readsNothing(expression: Expression): boolean {
  switch (expression.kind) {
    case 'literal':
      return true
    case 'call':
      return !reading.has(expression.name.toLowerCase()) && expression.args.every(readsNothing)
    case 'property':
      return readsNothing(expression.target)
    case 'index':
      return readsNothing(expression.target) && readsNothing(expression.index)
    default:
      return false
  }
}

const known = new WeakMap<Rule, boolean>()

/** Whether the answer of a condition depends on nothing but the type of the resource, so that it is asked once per type. */
export function isTypeOnly(rule: Rule): boolean {
  const before = known.get(rule)
  if (before !== undefined) return before
  const found = decide(rule)
  known.set(rule, found)
  return found
}

function decide(rule: Rule): boolean {
  if (rule.kind === 'not') return isTypeOnly(rule.of)
  if (rule.kind !== 'test') return rule.of.every(isTypeOnly)
  const { operand, expected } = rule
  if (!fixed(expected)) return false
  if (operand.kind === 'value') return fixed(operand.value)
  if (operand.kind === 'field') return operand.name.constant === 'type'
  return operand.over.kind === 'value' && fixed(operand.over.value) && (operand.where === undefined || isTypeOnly(operand.where))
}

const fixed = (value: Ready): boolean => value.run === undefined || value.typeOnly

/**
 * The types, in lower case, that a rule can match at all; `undefined` where that cannot be told. What stands beside a condition on the type
 * in an `allOf` only narrows it.
 */
export function typesOf(rule: Rule): ReadonlySet<string> | undefined {
  if (rule.kind === 'all') {
    let fewest: ReadonlySet<string> | undefined
    for (const one of rule.of) {
      const types = typesOf(one)
      if (types !== undefined && (fewest === undefined || types.size < fewest.size)) fewest = types
    }
    return fewest
  }
  if (rule.kind === 'any') {
    const all = new Set<string>()
    for (const one of rule.of) {
      const types = typesOf(one)
      if (types === undefined) return undefined
      for (const type of types) all.add(type)
    }
    return all
  }
  return rule.kind === 'test' && rule.operand.kind === 'field' && rule.operand.name.constant === 'type' && !rule.operator.negative
    ? named(rule.operator.base, rule.expected)
    : undefined
}

function named(base: string, { constant }: Ready): ReadonlySet<string> | undefined {
  if (base === 'equals' || base === 'like') {
    const plain = typeof constant === 'string' && constant !== '' && !(base === 'like' && constant.includes('*'))
    return plain ? new Set([constant.toLowerCase()]) : undefined
  }
  if (base !== 'in' || !Array.isArray(constant)) return undefined
  const items: readonly unknown[] = constant
  const texts = items.flatMap((one) => (typeof one === 'string' ? [one.toLowerCase()] : []))
  return texts.length === items.length ? new Set(texts) : undefined
}
