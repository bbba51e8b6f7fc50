import { isList, isObject, Unknown, type Value } from '../value/index.ts'
import type { ParameterDefinition } from '../policy/index.ts'
import type { GivenParameter } from './assignment.ts'
import type { AssignmentProblemCode } from './problem.ts'

type Report = (code: AssignmentProblemCode, pointer: string, message: string, help: string) => void

/**
 * Values for all declared parameters, by name in lower case: those given, else the defaults. What does not fit is reported.
 * Allowed values are compared with regard to case, as Azure does when an assignment is made.
 * Source: https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-parameters
 */
export function valuesFor(
  declared: ReadonlyMap<string, ParameterDefinition>,
  given: ReadonlyMap<string, GivenParameter>,
  pointer: string,
  report: Report,
): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>()
  for (const [key, parameter] of declared) {
    const one = given.get(key)
    if (one !== undefined) {
      const problem = mismatch(parameter, one.value)
      values.set(key, one.value)
      if (problem !== undefined) report(problem.code, one.pointer, problem.message, problem.help)
    } else if (parameter.defaultValue !== undefined) values.set(key, parameter.defaultValue)
    else
      report(
        'MissingParameter',
        pointer,
        `the parameter \`${parameter.name}\` has no value and no default`,
        `give \`${parameter.name}\` a value`,
      )
  }
  for (const [key, one] of given) {
    if (!declared.has(key)) report('UnknownParameter', one.pointer, `there is no parameter \`${one.name}\``, unknownHelp(declared))
  }
  return values
}

const unknownHelp = (declared: ReadonlyMap<string, ParameterDefinition>): string =>
  declared.size === 0
    ? 'remove it; nothing has parameters here'
    : `remove it, or use one of ${[...declared.values()]
        .slice(0, 20)
        .map((one) => one.name)
        .join(', ')}`

interface Mismatch {
  readonly code: 'WrongParameterType' | 'ValueNotAllowed'
  readonly message: string
  readonly help: string
}

function mismatch(parameter: ParameterDefinition, value: Value): Mismatch | undefined {
  if (value instanceof Unknown) return undefined
  if (!hasType(value, parameter.type)) {
    return {
      code: 'WrongParameterType',
      message: `the value of \`${parameter.name}\` is no ${parameter.type}`,
      help: `give a value of type ${parameter.type}`,
    }
  }
  const { allowedValues } = parameter
  if (allowedValues === undefined || allowedValues.length === 0) return undefined
  // A list may hold any of the allowed values.
  const chosen = isList(value) && !allowedValues.some(isList) ? value : [value]
  const wrong = chosen.find((one) => !allowedValues.some((allowed) => sameJson(allowed, one)))
  if (wrong === undefined) return undefined
  const near = allowedValues.find(
    (allowed) => typeof allowed === 'string' && typeof wrong === 'string' && allowed.toLowerCase() === wrong.toLowerCase(),
  )
  const help =
    near === undefined ? `use one of ${allowedValues.slice(0, 20).map(shown).join(', ')}` : `write ${shown(near)}: case matters here`
  return { code: 'ValueNotAllowed', message: `\`${parameter.name}\` may not be ${shown(wrong)}`, help }
}

function hasType(value: Value, type: string): boolean {
  switch (type.toLowerCase()) {
    case 'array':
      return isList(value)
    case 'object':
      return isObject(value)
    case 'boolean':
      return typeof value === 'boolean'
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value)
    case 'float':
      return typeof value === 'number'
    case 'datetime':
      return typeof value === 'string' && !Number.isNaN(Date.parse(value))
    case 'string':
      return typeof value === 'string'
    default:
      return true
  }
}

const shown = (value: Value): string => `\`${(typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 200)}\``

/** JSON with the keys of objects in order, so that equal values give equal texts. */
export const canonicalJson = (value: Value): string => JSON.stringify(value, sortedKeys)

const sortedKeys = (_key: string, value: unknown): unknown =>
  isPlainObject(value) ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) : value

const isPlainObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Unknown)

const sameJson = (a: Value, b: Value): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && canonicalJson(a) === canonicalJson(b))
