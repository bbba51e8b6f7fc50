import { isObject, member, Unknown, type Value, type ValueObject } from '../value/index.ts'
import type { Path } from './path.ts'
import type { Problems } from './problems.ts'
import { below } from './path.ts'

/** The values that parameters are given, by name in lower case. A value is worked out when it is asked for. */
export type Given = ReadonlyMap<string, { readonly name: string; readonly value: () => Value }>

/** The members of the object in which parameters stand: of a parameter file, of its `parameters`, or bare values. */
function membersOf(file: ValueObject): { readonly members: ValueObject; readonly wrapped: boolean } {
  const inner = member(file, 'parameters')
  const isFile = member(file, '$schema') !== undefined || member(file, 'contentVersion') !== undefined
  if (isObject(inner) && (isFile || Object.keys(file).length === 1)) return { members: inner, wrapped: true }
  const all = Object.values(file)
  return { members: file, wrapped: all.length > 0 && all.every(isWrapped) }
}

/** `{value: ...}` or `{reference: {keyVault: ...}}`, as parameters stand in a file. */
const isWrapped = (value: Value): boolean =>
  isObject(value) && Object.keys(value).some((key) => /^(?:value|reference|expression)$/i.test(key)) && Object.keys(value).length <= 2

/**
 * Reads parameters as they are handed to a deployment: a parameter file, its `parameters`, or bare values by name.
 * Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/parameter-files
 */
export function parametersOf(file: Value | undefined, path: Path, problems: Problems): Given {
  if (file === undefined) return new Map()
  if (!isObject(file)) {
    problems.tell('InvalidParameter', 'parameters are an object: a parameter file, or values by name', path)
    return new Map()
  }
  const { members, wrapped } = membersOf(file)
  return new Map(
    Object.entries(members).map(([name, entry]) => {
      const value = wrapped ? valueOf(entry, name, below(path, name), problems) : entry
      return [name.toLowerCase(), { name, value: () => value }] as const
    }),
  )
}

/** The value of `{value}` or `{reference}`; a Key Vault's secret is nobody's to know here. */
export function valueOf(entry: Value, name: string, path: Path, problems: Problems): Value {
  if (entry instanceof Unknown) return entry
  const value = isObject(entry) ? member(entry, 'value') : undefined
  if (value !== undefined) return value
  if (isObject(entry) && member(entry, 'reference') !== undefined)
    return new Unknown(`parameter \`${name}\` comes from a Key Vault at deployment`)
  problems.tell('InvalidParameter', `parameter \`${name}\` has neither a \`value\` nor a \`reference\``, path)
  return new Unknown(`parameter \`${name}\` was given no value`)
}
