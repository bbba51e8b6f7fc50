import { compileValue, functionTable, policyFunctions, type CompiledValue, type FunctionTable } from '../expression/index.ts'
import type { PolicyReference } from '../policy/index.ts'
import { Failure, isObject, member, pointerStep, type Value } from '../value/index.ts'
import type { GivenParameter } from './assignment.ts'

/** Values of the parameters of an initiative, by name in lower case. */
type Values = ReadonlyMap<string, Value>

/** The environment of a run is the values. */
const table: FunctionTable<unknown> = functionTable(policyFunctions.values(), [
  {
    name: 'parameters',
    min: 1,
    max: 1,
    call: ([name], values) => {
      const value: Value | undefined = typeof name === 'string' && values instanceof Map ? values.get(name.toLowerCase()) : undefined
      return value ?? new Failure('UnknownParameter', `the initiative has no parameter \`${typeof name === 'string' ? name : ''}\``)
    },
  },
])

interface Prepared {
  readonly name: string
  readonly value: CompiledValue<unknown>
}

/** Expressions of a reference are compiled once for all assignments of its initiative. */
const prepared = new WeakMap<PolicyReference, readonly Prepared[]>()

/** What an initiative gives the parameters of one of its policies, or why it cannot. */
export interface ReferenceValues {
  readonly given: ReadonlyMap<string, GivenParameter>
  readonly failures: readonly { readonly pointer: string; readonly message: string }[]
}

/** Evaluates the values that a reference gives, which may be expressions over the parameters of the initiative. `pointer`: of the reference. */
export function referenceValues(reference: PolicyReference, values: Values, pointer: string): ReferenceValues {
  const given = new Map<string, GivenParameter>()
  const failures: { pointer: string; message: string }[] = []
  for (const { name, value } of preparedOf(reference)) {
    const at = `${pointer}/parameters${pointerStep(name)}/value`
    if (!value.ok) {
      failures.push({ pointer: at + value.pointer, message: value.message })
      continue
    }
    const result = value.constant ?? value.run(values)
    if (result instanceof Failure) failures.push({ pointer: at, message: result.message })
    else given.set(name.toLowerCase(), { name, value: result, pointer: at })
  }
  return { given, failures }
}

function preparedOf(reference: PolicyReference): readonly Prepared[] {
  const before = prepared.get(reference)
  if (before !== undefined) return before
  const made = Object.entries(reference.parameters).flatMap(([name, json]) => {
    const value = isObject(json) ? member(json, 'value') : undefined
    return value === undefined ? [] : [{ name, value: compileValue(value, table) }]
  })
  prepared.set(reference, made)
  return made
}

/** A value of a rule that may be an expression over the parameters of the policy alone; `undefined` where it asks for more than that. */
export function policyValue(json: Value, parameters: ReadonlyMap<string, Value>): Value | undefined {
  const compiled = compileValue(json, table)
  if (!compiled.ok) return undefined
  const value = compiled.constant ?? compiled.run(parameters)
  return value instanceof Failure ? undefined : value
}
