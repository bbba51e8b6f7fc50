import { Failure, isObject, member, Unknown, type Value } from '../../value/index.ts'
import { answerName, FAILED, FALSE, negated, TRUE, UNKNOWN, type Answer, type AnswerName } from '../answer.ts'
import { collect, follow, headOf, tailsBehind, type Field } from '../field/field.ts'
import { bindRule, bindTest } from '../judge/bind.ts'
import { bindCount } from '../judge/bind-count.ts'
import { valueOf, type Binding } from '../judge/bound.ts'
import { scopeOfPath, type Frame } from '../judge/frame.ts'
import type { Ready, Rule, RuleCount, RuleField, RuleTest } from '../rule/rule.ts'

/** A condition that decided. */
export interface Reason {
  /** JSON pointer to the condition in the definition. */
  readonly pointer: string
  /** What was looked at: `field`, `value` or `count`. */
  readonly kind: 'field' | 'value' | 'count'
  /** The field as the rule spells it, or what a count goes over. */
  readonly field?: string
  /** The property path that the field reads, `[*]` for each member of a list; left out where the type has no such field. */
  readonly aliasPath?: string
  readonly operator: string
  readonly expected: Value
  /** What is there; null for nothing. A list where the field goes over one, a number for a count. */
  readonly actual: Value
  /** Of a count: the first members that it counts, text and numbers as they are, objects by their name. */
  readonly matching?: readonly string[]
  readonly answer: AnswerName
  /** Why it cannot be said, or what went wrong. */
  readonly why?: string
}

/** An answer with the conditions that made it. */
export interface Explained {
  readonly answer: Answer
  readonly reasons: readonly Reason[]
}

/** Asks a rule again, slowly, and keeps the conditions that decided. */
export function explainRule(rule: Rule, binding: Binding, frame: Frame): Explained {
  if (rule.kind === 'test') return explainTest(rule, binding, frame)
  if (rule.kind === 'not') {
    const { answer, reasons } = explainRule(rule.of, binding, frame)
    return { answer: negated(answer), reasons }
  }
  const parts = rule.of.map((one) => explainRule(one, binding, frame))
  const answer = combined(
    rule.kind,
    parts.map((part) => part.answer),
  )
  return { answer, reasons: parts.filter((part) => part.answer === answer).flatMap((part) => part.reasons) }
}

function combined(kind: 'all' | 'any', answers: readonly Answer[]): Answer {
  const order = kind === 'all' ? ([FALSE, FAILED, UNKNOWN] as const) : ([TRUE, FAILED, UNKNOWN] as const)
  return order.find((one) => answers.includes(one)) ?? (kind === 'all' ? TRUE : FALSE)
}

function explainTest(test: RuleTest, binding: Binding, frame: Frame): Explained {
  frame.failure = undefined
  const answer = bindTest(test, binding).ask(frame)
  const failure = lastFailure(frame)
  const counted = test.operand.kind === 'count' ? countOf(test, test.operand, binding, frame) : undefined
  const actual = counted?.number ?? actualOf(test, binding, frame)
  const why = answer === FAILED ? failure?.message : answer === UNKNOWN ? unknownWhy(actual) : undefined
  const reason: Reason = {
    pointer: test.pointer,
    kind: test.operand.kind,
    ...namesOf(test, binding, frame),
    operator: test.operator.name,
    expected: known(test.expected, frame),
    actual,
    ...(counted === undefined || counted.matching.length === 0 ? {} : { matching: counted.matching }),
    answer: answerName(answer),
    ...(why === undefined ? {} : { why }),
  }
  return { answer, reasons: [reason] }
}

const lastFailure = (frame: Frame): Failure | undefined => frame.failure

function unknownWhy(actual: Value): string {
  const found = Array.isArray(actual) ? actual.find((one): one is Unknown => one instanceof Unknown) : actual
  if (found instanceof Unknown) return found.why
  return found === null ? 'the resource provider may fill it in' : 'it depends on a value that is not known'
}

function namesOf({ operand }: RuleTest, binding: Binding, frame: Frame): Pick<Reason, 'field' | 'aliasPath'> {
  if (operand.kind === 'value') return {}
  const over = operand.kind === 'count' ? operand.over : operand
  if (over.kind === 'value') return { field: over.name }
  const field = fieldOf(over, binding, frame)
  const path = field?.segments?.reduce(
    (text, segment) => (segment === '*' ? `${text}[*]` : text === '' ? segment : `${text}.${segment}`),
    '',
  )
  return { field: over.text, ...(path === undefined ? {} : { aliasPath: path }) }
}

function fieldOf(operand: RuleField, binding: Binding, frame: Frame): Field | undefined {
  const name = valueOf(operand.name, frame)
  return typeof name === 'string' ? binding.fields.field(name) : undefined
}

const known = (value: Ready, frame: Frame): Value => {
  const found = valueOf(value, frame)
  return found instanceof Failure ? null : found
}

function actualOf(test: RuleTest, binding: Binding, frame: Frame): Value {
  const { operand } = test
  if (operand.kind === 'value') return known(operand.value, frame)
  if (operand.kind === 'count') return null
  const field = fieldOf(operand, binding, frame)
  return field === undefined ? null : selected(field, binding, frame)
}

function selected(field: Field, binding: Binding, frame: Frame): Value {
  if (field.tails.length === 0) return headOf(field, frame.subject) ?? null
  const scope = field.segments === undefined ? undefined : scopeOfPath(frame.scopes, field.segments, binding.related)
  if (scope === undefined) return collect(headOf(field, frame.subject), field.tails)
  const [tail = [], ...rest] = tailsBehind(field, scope.segments?.length ?? 0)
  const value = follow(frame.members[scope.slot], tail)
  return rest.length === 0 ? (value ?? null) : collect(value, rest)
}

/** As many members of a count are named. */
const MOST_NAMED = 10
/** Names longer than this tell nobody anything. */
const LONGEST_NAME = 80

interface Counted {
  readonly number: Value
  readonly matching: readonly string[]
}

/** The number that a count comes to, and what it counts: a condition that agrees to everything is told both. */
function countOf(test: RuleTest, count: RuleCount, binding: Binding, frame: Frame): Counted {
  const matching: string[] = []
  let number: Value | undefined
  const listening: RuleTest = {
    ...test,
    expected: { constant: null },
    check: (actual) => {
      number ??= actual ?? null
      return TRUE
    },
  }
  bindCount(listening, count, binding, (rule, inner) => {
    const bound = bindRule(rule, inner)
    return rule === count.where
      ? { ...bound, ask: (asked) => noted(bound.ask(asked), asked.members[inner.scopes.at(-1)?.slot ?? 0], matching) }
      : bound
  }).ask(frame)
  return { number: number ?? null, matching }
}

function noted(answer: Answer, member: Value | undefined, matching: string[]): Answer {
  const name = answer === TRUE && matching.length < MOST_NAMED ? nameOf(member) : undefined
  if (name !== undefined) matching.push(name)
  return answer
}

function nameOf(given: Value | undefined): string | undefined {
  const value = isObject(given) ? member(given, 'name') : given
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME ? value : undefined
}
