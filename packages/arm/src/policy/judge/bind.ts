import { Failure, Unknown } from '../../value/index.ts'
import { FAILED, FALSE, negated, TRUE, UNKNOWN, type Answer } from '../answer.ts'
import { asLocation, signed } from '../operator/operator.ts'
import type { Rule, RuleField, RuleList, RuleOperand, RuleTest } from '../rule/rule.ts'
import { isTypeOnly } from '../rule/type-only.ts'
import { subjectOf } from '../subject.ts'
import { Frame, type Surroundings } from './frame.ts'
import { bindCount } from './bind-count.ts'
import { bindField, readField } from './bind-field.ts'
import { asked, checkAgainst, failed, NULL_EXPECTED, settled, valueOf, type Asked, type Binding, type Bound } from './bound.ts'

/** Binds a condition to a resource type: what only depends on the type is answered now, branches that can no longer matter are gone. */
export function bindRule(rule: Rule, binding: Binding): Bound {
  if (rule.kind === 'test') return bindTest(rule, binding)
  if (rule.kind !== 'not') return bindList(rule, binding)
  const { answer, ask, cost } = bindRule(rule.of, binding)
  return answer === undefined ? asked((frame) => negated(ask(frame)), cost) : settled(negated(answer))
}

function bindList(rule: RuleList, binding: Binding): Bound {
  const decisive = rule.kind === 'all' ? FALSE : TRUE
  const idle = rule.kind === 'all' ? TRUE : FALSE
  const open: Bound[] = []
  let rest: Answer = idle
  for (const one of rule.of) {
    const bound = bindRule(one, binding)
    if (bound.answer === decisive) return settled(decisive)
    if (bound.answer === undefined) open.push(bound)
    else if (bound.answer > rest && bound.answer !== idle) rest = bound.answer
  }
  if (rest !== idle) open.push({ answer: undefined, ask: settled(rest).ask, cost: 0 })
  const [first] = open
  if (first === undefined || (rest !== idle && open.length === 1)) return settled(rest)
  if (open.length === 1) return first
  // Answers do not depend on the order, so that the cheap are asked first.
  open.sort((a, b) => a.cost - b.cost)
  const asks = open.map((bound) => bound.ask)
  const cost = open.reduce((sum, bound) => sum + bound.cost, 0)
  return asked(rule.kind === 'all' ? all(asks) : any(asks), cost)
}

/** False, failed, unknown, true: the first of them that is among the answers. */
function all(asks: readonly Asked[]): Asked {
  const [a, b, c] = asks
  if (asks.length === 2 && a !== undefined && b !== undefined) {
    return (frame) => {
      const one = a(frame)
      if (one === FALSE) return FALSE
      const other = b(frame)
      return other === FALSE ? FALSE : one > other ? one : other
    }
  }
  if (asks.length === 3 && a !== undefined && b !== undefined && c !== undefined) {
    return (frame) => {
      let answer = a(frame)
      if (answer === FALSE) return FALSE
      const second = b(frame)
      if (second === FALSE) return FALSE
      if (second > answer) answer = second
      const third = c(frame)
      return third === FALSE ? FALSE : third > answer ? third : answer
    }
  }
  return (frame) => {
    let answer: Answer = TRUE
    for (let index = 0; index < asks.length; index++) {
      const one = asks[index]?.(frame) ?? TRUE
      if (one === FALSE) return FALSE
      if (one > answer) answer = one
    }
    return answer
  }
}

/** True, failed, unknown, false: the first of them that is among the answers. */
function any(asks: readonly Asked[]): Asked {
  const [a, b] = asks
  if (asks.length === 2 && a !== undefined && b !== undefined) {
    return (frame) => {
      const one = a(frame)
      if (one === TRUE) return TRUE
      const other = b(frame)
      return other === TRUE ? TRUE : one > other ? one : other
    }
  }
  return (frame) => {
    let answer: Answer = FALSE
    for (let index = 0; index < asks.length; index++) {
      const one = asks[index]?.(frame) ?? FALSE
      if (one === TRUE) return TRUE
      if (one > answer) answer = one
    }
    return answer
  }
}

/** Binds one condition. */
export function bindTest(test: RuleTest, binding: Binding): Bound {
  const { operand } = test
  if (binding.type !== undefined && !binding.related && binding.scopes.length === 0 && !isField(operand) && isTypeOnly(test)) {
    return bindForType(test, binding, binding.type)
  }
  if (operand.kind === 'count') return bindCount(test, operand, binding, bindRule)
  if (operand.kind === 'value') return bindValue(test, operand.value)
  return operand.name.constant === undefined || test.check === undefined
    ? bindComputedField(test, operand, binding)
    : bindField(operand.name.constant, test, test.check, binding)
}

const isField = (operand: RuleOperand): operand is RuleField => operand.kind === 'field'

const NOTHING_AROUND: Surroundings = { now: '', related: { find: () => [] } }

/** Asks a condition that depends on the type alone once for all resources of the type. */
function bindForType(test: RuleTest, binding: Binding, type: string): Bound {
  const { ask, cost } = bindTest(test, { ...binding, type: undefined })
  const subject = subjectOf({ id: '', name: '', type })
  const frame = new Frame({ subject, fields: binding.fields, surroundings: NOTHING_AROUND, parameters: new Map(), fills: false })
  const answer = ask(frame)
  const { failure } = frame
  return failure === undefined || answer !== FAILED ? settled(answer) : asked((later) => failed(failure, later), cost)
}

function bindValue(test: RuleTest, value: RuleTest['expected']): Bound {
  const { check } = test
  if (value.constant !== undefined && check !== undefined) {
    const { constant } = value
    const answer = check(constant, { failure: undefined })
    return answer === FAILED ? asked((frame) => check(constant, frame), 1) : settled(answer)
  }
  return asked((frame) => {
    const actual = valueOf(value, frame)
    return actual instanceof Failure ? failed(actual, frame) : checkAgainst(test, actual, frame)
  }, 8)
}

/** A field whose name, or what it is compared with, is computed. */
function bindComputedField(test: RuleTest, operand: RuleField, binding: Binding): Bound {
  return asked((frame) => {
    const name = valueOf(operand.name, frame)
    if (name instanceof Failure) return failed(name, frame)
    if (name instanceof Unknown) return UNKNOWN
    if (typeof name !== 'string') return failed(new Failure('TextExpected', `\`${operand.text}\` does not give the name of a field`), frame)
    const expected = valueOf(test.expected, frame)
    if (expected instanceof Failure) return failed(expected, frame)
    if (expected === null && test.expected.run !== undefined) return failed(NULL_EXPECTED, frame)
    const fields = binding.related ? frame.innerFields : frame.fields
    const check = test.check ?? signed(test.operator, name.toLowerCase() === 'location' ? asLocation(expected) : expected)
    return readField(fields.field(name), check, binding, frame)
  }, 10)
}
