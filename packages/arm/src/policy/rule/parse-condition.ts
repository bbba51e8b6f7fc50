import { isObject, pointerStep, type Value, type ValueObject } from '../../value/index.ts'
import { isExpression } from '../../expression/index.ts'
import { parseFieldName } from '../field/field-name.ts'
import { toleratedIn } from '../function/tolerated.ts'
import { operatorOf, type Operator } from '../operator/operator.ts'
import type { PolicyProblem } from '../problem.ts'
import type { Condition, CountOperand, Operand } from './condition.ts'

/** Azure's own limits: https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-policy-rule#policy-rule-limits */
const MOST_CONDITIONS = 4096
const DEEPEST = 64

/** Reads conditions and gathers what is wrong with them. */
export class ConditionReader {
  readonly problems: PolicyProblem[] = []
  /** What Azure would not take but can be read all the same. */
  readonly warnings: PolicyProblem[] = []
  private conditions = 0
  private depth = 0

  /** `undefined`: not a condition, and `problems` say why. */
  read(json: Value | undefined, pointer: string): Condition | undefined {
    if (json === undefined || !isObject(json)) return this.fail('ObjectExpected', 'a condition is an object', pointer)
    if (++this.conditions > MOST_CONDITIONS)
      return this.fail('TooManyConditions', `a rule has at most ${MOST_CONDITIONS} conditions`, pointer)
    if (this.depth >= DEEPEST) return this.fail('TooDeep', `conditions are nested deeper than ${DEEPEST}`, pointer)
    this.depth++
    const found = this.condition(json, pointer)
    this.depth--
    return found
  }

  private condition(json: ValueObject, pointer: string): Condition | undefined {
    const keys = Object.keys(json)
    const [key = ''] = keys
    const logical = logicalOf(key)
    if (logical === undefined) return this.test(json, keys, pointer)
    if (keys.length > 1)
      return this.fail('UnexpectedProperty', `nothing else stands beside \`${key}\`, found \`${keys[1] ?? ''}\``, pointer)
    const at = pointer + pointerStep(key)
    if (logical !== 'not') return this.list(logical, json[key], at)
    const of = this.read(json[key], at)
    return of === undefined ? undefined : { kind: 'not', of, pointer }
  }

  private list(kind: 'all' | 'any', json: Value | undefined, pointer: string): Condition | undefined {
    if (!Array.isArray(json)) return this.fail('ListExpected', '`allOf` and `anyOf` take a list of conditions', pointer)
    const of: Condition[] = []
    const items: readonly Value[] = json
    for (const [index, item] of items.entries()) {
      const condition = this.read(item, pointer + pointerStep(index))
      if (condition !== undefined) of.push(condition)
    }
    return { kind, of, pointer }
  }

  private test(json: ValueObject, keys: readonly string[], pointer: string): Condition | undefined {
    let operand: Operand | undefined
    let operator: Operator | undefined
    let operands = 0
    let expected: Value = null
    for (const key of keys) {
      const lower = key.toLowerCase()
      const value = json[key] ?? null
      if (lower === 'field' || lower === 'value' || lower === 'count') {
        operands++
        operand = this.operand(lower, value, pointer + pointerStep(key))
        if (operand === undefined) return undefined
        continue
      }
      const found = operatorOf(lower)
      if (found === undefined) return this.fail('UnknownOperator', `there is no condition \`${key}\``, pointer + pointerStep(key))
      if (operator !== undefined) return this.fail('TwoOperators', `one condition at a time: \`${operator.name}\` and \`${key}\``, pointer)
      operator = found
      expected = value
    }
    if (operand === undefined || operands > 1)
      return this.fail('OneOperand', 'a condition compares one of `field`, `value`, `count`', pointer)
    if (operator === undefined) return this.fail('OperatorMissing', 'the condition says nothing of it, such as `equals`', pointer)
    this.lookFor(expected, pointer)
    return { kind: 'test', operand, operator, expected, pointer }
  }

  private operand(kind: 'field' | 'value' | 'count', json: Value, pointer: string): Operand | undefined {
    if (kind === 'value') {
      this.lookFor(json, pointer)
      return { kind, value: json }
    }
    if (kind === 'count') return this.count(json, pointer)
    if (typeof json !== 'string' || json === '') return this.fail('TextExpected', '`field` is a text', pointer)
    this.look(json, pointer)
    return { kind, field: json }
  }

  private look(field: string, pointer: string): void {
    if (field.includes('/') || isExpression(field)) return
    const name = parseFieldName(field)
    if (name.kind !== 'path' || !name.loose) return
    this.warnings.push({ code: 'FieldUnknown', message: `\`${field}\` is no field and no alias; it is read as a property path`, pointer })
  }

  private lookFor(value: Value, pointer: string): void {
    const name = typeof value === 'string' && isExpression(value) ? toleratedIn(value) : undefined
    if (name === undefined) return
    this.warnings.push({
      code: 'FunctionNotForPolicies',
      message: `Azure may take no \`${name}\` in policies; it is evaluated here`,
      pointer,
    })
  }

  private count(json: Value, pointer: string): CountOperand | undefined {
    if (!isObject(json)) return this.fail('ObjectExpected', '`count` is an object', pointer)
    const parts = new Map<string, string>()
    for (const key of Object.keys(json)) {
      const lower = key.toLowerCase()
      if (lower !== 'field' && lower !== 'value' && lower !== 'name' && lower !== 'where')
        return this.fail('UnexpectedProperty', `\`count\` has no \`${key}\``, pointer + pointerStep(key))
      parts.set(lower, key)
    }
    const at = (name: string): Value | undefined => {
      const key = parts.get(name)
      return key === undefined ? undefined : (json[key] ?? null)
    }
    const over = this.counted(at('field'), at('value'), at('name'), pointer)
    if (over === undefined) return undefined
    const key = parts.get('where')
    if (key === undefined) return { kind: 'count', over, where: undefined }
    const where = this.read(json[key], pointer + pointerStep(key))
    return where === undefined ? undefined : { kind: 'count', over, where }
  }

  private counted(
    field: Value | undefined,
    value: Value | undefined,
    name: Value | undefined,
    pointer: string,
  ): CountOperand['over'] | undefined {
    if ((field === undefined) === (value === undefined)) return this.fail('OneOperand', '`count` counts a `field` or a `value`', pointer)
    if (value !== undefined) {
      if (name !== undefined && typeof name !== 'string') return this.fail('TextExpected', 'the name of a count is a text', pointer)
      return { kind: 'value', value, name: name ?? 'default' }
    }
    if (name !== undefined) return this.fail('UnexpectedProperty', 'only a `count` of a `value` has a name', pointer)
    if (typeof field !== 'string' || field === '') return this.fail('TextExpected', '`field` is a text', pointer)
    this.look(field, pointer)
    return { kind: 'field', field }
  }

  private fail(code: string, message: string, pointer: string): undefined {
    this.problems.push({ code, message, pointer })
    return undefined
  }
}

function logicalOf(key: string): 'all' | 'any' | 'not' | undefined {
  switch (key.toLowerCase()) {
    case 'allof':
      return 'all'
    case 'anyof':
      return 'any'
    case 'not':
      return 'not'
    default:
      return undefined
  }
}
