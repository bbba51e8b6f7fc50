import { negated, FALSE, TRUE, type Answer } from '../answer.ts'
import { parseFieldName } from '../field/field-name.ts'
import type { Rule, RuleField, RuleTest } from '../rule/rule.ts'
import { bindTest } from './bind.ts'
import { settled, type Asked, type Binding } from './bound.ts'

type Aspect = 'type' | 'name' | 'kind'

/**
 * Which resources a policy is applicable to, the denominator of compliance: the conditions on type, name and kind as they are, all others
 * taken as true, or as false where they are negated. A rule that only speaks of kind or of name is applicable to everything; one that adds
 * nothing but kind or name to the type is judged by its type alone.
 * Source: https://learn.microsoft.com/azure/governance/policy/concepts/policy-applicability
 */
export interface Applicability {
  /** The aspects of a resource that count. */
  readonly aspects: ReadonlySet<Aspect>
  /** Whether a condition on the location keeps it from subscriptions. */
  readonly sparesSubscriptions: boolean
  /** The aliases that the rule names. */
  readonly aliases: readonly string[]
}

/** What counts for the applicability of a rule. */
export function applicabilityOf(rule: Rule, fields: readonly RuleField[]): Applicability {
  const seen = new Set<string>()
  look(rule, seen)
  const sparesSubscriptions = seen.delete('location')
  const others = seen.delete('') || sparesSubscriptions
  const aspects = new Set<Aspect>()
  if (seen.has('type') || others) for (const one of ['type', 'name', 'kind'] as const) if (seen.has(one)) aspects.add(one)
  if (seen.has('type') && !others) {
    aspects.delete('name')
    aspects.delete('kind')
  }
  const names = fields.flatMap(({ name }) =>
    typeof name.constant === 'string' && parseFieldName(name.constant).kind === 'alias' ? [name.constant] : [],
  )
  return { aspects, sparesSubscriptions, aliases: [...new Set(names)] }
}

function look(rule: Rule, seen: Set<string>): void {
  if (rule.kind === 'not') look(rule.of, seen)
  else if (rule.kind === 'test') seen.add(aspectOf(rule))
  else for (const one of rule.of) look(one, seen)
}

function aspectOf({ operand }: RuleTest): Aspect | 'location' | '' {
  const name = operand.kind === 'field' ? operand.name.constant : undefined
  return name === 'type' || name === 'name' || name === 'kind' || name === 'location' ? name : ''
}

/** The question whether a policy is applicable to a resource; a plain answer where the type decides. */
export function bindApplicability(
  rule: Rule,
  aspects: Applicability['aspects'],
  binding: Binding,
): { answer: Answer | undefined; ask: Asked } {
  return bindPositive(rule, { aspects, binding }, false)
}

interface Reduction {
  readonly aspects: Applicability['aspects']
  readonly binding: Binding
}

function bindPositive(rule: Rule, reduction: Reduction, under: boolean): { answer: Answer | undefined; ask: Asked } {
  if (rule.kind === 'not') {
    const { answer, ask } = bindPositive(rule.of, reduction, !under)
    return answer === undefined ? { answer, ask: (frame) => negated(ask(frame)) } : settled(negated(answer))
  }
  if (rule.kind === 'test') {
    const aspect = aspectOf(rule)
    const counts = (aspect === 'type' || aspect === 'name' || aspect === 'kind') && reduction.aspects.has(aspect)
    return counts ? bindTest(rule, reduction.binding) : settled(under ? FALSE : TRUE)
  }
  const decisive = rule.kind === 'all' ? FALSE : TRUE
  const open: Asked[] = []
  for (const one of rule.of) {
    const { answer, ask } = bindPositive(one, reduction, under)
    if (answer === decisive) return settled(decisive)
    if (answer !== negated(decisive)) open.push(ask)
  }
  return open.length === 0 ? settled(negated(decisive)) : { answer: undefined, ask: combine(open, decisive) }
}

const combine =
  (asks: readonly Asked[], decisive: Answer): Asked =>
  (frame) => {
    let answer = negated(decisive)
    for (const ask of asks) {
      const one = ask(frame)
      if (one === decisive) return decisive
      if (one > TRUE && (answer <= TRUE || one > answer)) answer = one
    }
    return answer
  }
