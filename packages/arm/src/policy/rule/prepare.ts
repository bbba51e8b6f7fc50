import {
  compileExpression,
  compileValue,
  isExpression,
  parseExpression,
  unescape,
  type FunctionTable,
  type Lazy,
} from '../../expression/index.ts'
import { Failure, isList, isObject, pointerStep, type Value } from '../../value/index.ts'
import { leniently } from '../function/functions.ts'
import type { Frame } from '../judge/frame.ts'
import { asLocation, signed } from '../operator/operator.ts'
import type { PolicyProblem } from '../problem.ts'
import type { Condition, CountOperand, Operand, Test } from './condition.ts'
import type { Ready, Rule, RuleCount, RuleField, RuleOperand } from './rule.ts'
import { readsTypeOnly } from './type-only.ts'

/** What a rule is prepared with. */
export interface Preparation {
  readonly functions: FunctionTable<Frame>
  readonly problems: PolicyProblem[]
  /** Every field with a constant name, in the order of the rule. */
  readonly fields: RuleField[]
}

/** Compiles the expressions of a condition. What is wrong with them goes to `problems`; the rule is of no use then. */
export function prepareRule(condition: Condition, preparation: Preparation): Rule {
  const { pointer } = condition
  if (condition.kind === 'test') return prepareTest(condition, preparation)
  if (condition.kind === 'not') return { kind: 'not', of: prepareRule(condition.of, preparation), pointer }
  return { kind: condition.kind, of: condition.of.map((one) => prepareRule(one, preparation)), pointer }
}

function prepareTest(test: Test, preparation: Preparation): Rule {
  const operand = prepareOperand(test.operand, preparation, test.pointer)
  const isLocation = operand.kind === 'field' && operand.name.constant === 'location'
  const found = ready(test.expected, preparation, test.pointer + pointerStep(test.operator.name))
  const expected = isLocation && found.constant !== undefined ? { constant: asLocation(found.constant) } : neverNull(test.expected, found)
  const check = expected.constant === undefined ? undefined : signed(test.operator, expected.constant)
  return { kind: 'test', operand, operator: test.operator, expected, check, pointer: test.pointer }
}

/** A null that stands in the rule is compared with; one that an expression comes out as is a failure of the evaluation. */
const neverNull = (written: Value, found: Ready): Ready =>
  found.constant === null && written !== null ? { run: () => null, typeOnly: true } : found

function prepareOperand(operand: Operand, preparation: Preparation, pointer: string): RuleOperand {
  if (operand.kind === 'field') return prepareField(operand.field, preparation, `${pointer}/field`)
  if (operand.kind === 'count') return prepareCount(operand, preparation, `${pointer}/count`)
  return { kind: 'value', value: ready(operand.value, preparation, `${pointer}/value`) }
}

function prepareField(text: string, preparation: Preparation, pointer: string): RuleField {
  const found = ready(text, preparation, pointer)
  const name = typeof found.constant === 'string' && isFixed(found.constant) ? { constant: found.constant.toLowerCase() } : found
  if (found.constant !== undefined && typeof found.constant !== 'string')
    preparation.problems.push({ code: 'TextExpected', message: `\`${text}\` does not give the name of a field`, pointer })
  const field: RuleField = { kind: 'field', text, name }
  if (typeof name.constant === 'string') preparation.fields.push(field)
  return field
}

/** Fields of every resource, in any case. */
const isFixed = (name: string): boolean => /^(?:type|name|kind|location|fullname|id|apiversion)$/i.test(name)

function prepareCount(count: CountOperand, preparation: Preparation, pointer: string): RuleCount {
  const { over } = count
  const where = count.where === undefined ? undefined : prepareRule(count.where, preparation)
  if (over.kind === 'value')
    return { kind: 'count', over: { kind: 'value', value: ready(over.value, preparation, `${pointer}/value`), name: over.name }, where }
  const field = prepareField(over.field, preparation, `${pointer}/field`)
  if (typeof field.name.constant === 'string' && !field.name.constant.includes('[*]'))
    preparation.problems.push({ code: 'ListExpected', message: `\`count\` counts the members of a list: \`${over.field}[*]\``, pointer })
  return { kind: 'count', over: field, where }
}

/** Compiles a value of a rule. */
export function ready(value: Value, preparation: Pick<Preparation, 'functions' | 'problems'>, pointer: string): Ready {
  if (typeof value === 'string') return isExpression(value) ? readyText(value, preparation, pointer) : { constant: unescape(value) }
  if (!isList(value) && !isObject(value)) return { constant: value }
  const compiled = compileValue(value, preparation.functions, leniently)
  if (compiled.ok) return settled(compiled.run, compiled.constant, false)
  preparation.problems.push({ code: 'ExpressionInvalid', message: compiled.message, pointer: pointer + compiled.pointer })
  return { constant: null }
}

function readyText(text: string, preparation: Pick<Preparation, 'functions' | 'problems'>, pointer: string): Ready {
  const parsed = parseExpression(text)
  const compiled = parsed.ok ? compileExpression(parsed.expression, preparation.functions, leniently) : parsed
  if (compiled.ok) return settled(compiled.run, compiled.constant, parsed.ok && readsTypeOnly(parsed.expression))
  preparation.problems.push({ code: 'ExpressionInvalid', message: `\`${text}\`: ${compiled.message} (at ${compiled.at})`, pointer })
  return { constant: null }
}

/** What fails every time fails when it is evaluated: another condition may decide before. */
const settled = (run: Lazy<Frame>, constant: Value | Failure | undefined, typeOnly: boolean): Ready =>
  constant === undefined || constant instanceof Failure ? { run, typeOnly } : { constant }
