import { isList, isObject, member, pointerStep, type Value, type ValueObject } from '../../value/index.ts'
import { sameText, textOf } from '../operator/text.ts'
import type { PolicyProblem } from '../problem.ts'

/** A parameter that a definition or an initiative declares. */
export interface ParameterDefinition {
  /** As it is spelled there. */
  readonly name: string
  /** `String`, `Array`, `Object`, `Boolean`, `Integer`, `Float`, `DateTime`. */
  readonly type: string
  readonly defaultValue: Value | undefined
  readonly allowedValues: readonly Value[] | undefined
  /** The name that people see, where the metadata has one. */
  readonly displayName?: string
  /** `displayName`, `description`, `strongType`, `assignPermissions`. */
  readonly metadata: ValueObject
}

/** The parameters that a definition declares, by name in lower case. */
export function parseParameters(json: Value | undefined): ReadonlyMap<string, ParameterDefinition> {
  const found = new Map<string, ParameterDefinition>()
  if (json === undefined || !isObject(json)) return found
  for (const [name, value] of Object.entries(json)) {
    const declared = isObject(value) ? value : {}
    const type = member(declared, 'type')
    const allowed = member(declared, 'allowedValues')
    const metadata = member(declared, 'metadata')
    const displayName = isObject(metadata) ? member(metadata, 'displayName') : undefined
    found.set(name.toLowerCase(), {
      name,
      type: typeof type === 'string' ? type : 'String',
      defaultValue: member(declared, 'defaultValue'),
      allowedValues: isList(allowed) ? allowed : undefined,
      ...(typeof displayName === 'string' ? { displayName } : {}),
      metadata: isObject(metadata) ? metadata : {},
    })
  }
  return found
}

/** Values for parameters: by name in any case. */
export type ParameterValues = ReadonlyMap<string, Value> | ValueObject

/**
 * The values that a rule sees, by name in lower case: as given, else the default. Azure refuses an assignment that leaves out a parameter
 * without default or gives a value that is not allowed (its case counts there); what is wrong comes back as problems.
 */
export function resolveParameters(
  declared: ReadonlyMap<string, ParameterDefinition>,
  given: ParameterValues,
): { readonly values: ReadonlyMap<string, Value>; readonly problems: readonly PolicyProblem[] } {
  const values = new Map<string, Value>()
  const problems: PolicyProblem[] = []
  for (const [name, value] of given instanceof Map ? given : Object.entries(given)) values.set(name.toLowerCase(), value)
  for (const [lower, parameter] of declared) {
    const value = values.get(lower) ?? parameter.defaultValue
    const pointer = `/parameters${pointerStep(parameter.name)}`
    if (value === undefined) {
      if (!values.has(lower))
        problems.push({ code: 'ParameterMissing', message: `parameter \`${parameter.name}\` has no value and no default`, pointer })
      continue
    }
    if (values.has(lower) && !isAllowed(value, parameter))
      problems.push({
        code: 'ValueNotAllowed',
        message: `\`${shown(value)}\` is not among the allowed values of \`${parameter.name}\``,
        pointer,
      })
    values.set(lower, value)
  }
  return { values, problems }
}

/** Built-ins list allowed effects in both cases, and assignments mix them: case is forgiven here and reported by whoever checks an assignment. */
function isAllowed(value: Value, { allowedValues }: ParameterDefinition): boolean {
  if (allowedValues === undefined || allowedValues.length === 0) return true
  const items = isList(value) ? value : [value]
  return items.every((item) => {
    const text = textOf(item)
    return text === undefined || allowedValues.some((allowed) => sameText(text, textOf(allowed) ?? ''))
  })
}

const shown = (value: Value): string => (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 100)
