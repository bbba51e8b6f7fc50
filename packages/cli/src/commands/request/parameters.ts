import { diagnostic, DiagnosticError, type Diagnostic, type Json, type JsonObject } from '@fairway/core/kernel'

const MOST_STEPS = 12
const MOST_ITEMS = 1000

/** Parameters of `--set NAME=VALUE`: values are JSON, or text where they are none. All that cannot be read are told at once. Error FW8419. */
export function parametersOf(settings: readonly string[]): JsonObject {
  let parameters: JsonObject = {}
  const problems: Diagnostic[] = []
  for (const setting of settings) {
    const at = setting.indexOf('=')
    const steps = setting.slice(0, Math.max(at, 0)).split('.')
    const next = steps.length > MOST_STEPS || steps.includes('') ? undefined : put(parameters, steps, valueOf(setting.slice(at + 1)))
    if (next === undefined || !isObject(next)) problems.push(diagnostic('FW8419', `\`--set\` cannot be \`${setting.slice(0, 80)}\``))
    else parameters = next
  }
  if (problems.length > 0) throw new DiagnosticError(problems)
  return parameters
}

/** JSON where it is JSON: numbers, lists, objects, `true`, quoted text. Anything else is the text that it is. */
export function valueOf(text: string): Json {
  try {
    const value: Json = JSON.parse(text)
    return value
  } catch {
    return text
  }
}

const isObject = (value: Json | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value with another one put in; `undefined` where there is no such place. Names such as `__proto__` are names like any other. */
function put(into: Json | undefined, steps: readonly string[], value: Json): Json | undefined {
  const [step, ...rest] = steps
  if (step === undefined) return value
  if (Array.isArray(into) || (into === undefined && /^\d+$/.test(step))) {
    const list: readonly Json[] = Array.isArray(into) ? into : []
    const index = /^\d{1,4}$/.test(step) ? Number(step) : -1
    if (index < 0 || index > list.length || index >= MOST_ITEMS) return undefined
    const item = put(list[index], rest, value)
    return item === undefined ? undefined : list.toSpliced(index, 1, item)
  }
  if (into !== undefined && !isObject(into)) return undefined
  const members = new Map(Object.entries(into ?? {}))
  const member = put(members.get(step), rest, value)
  return member === undefined ? undefined : Object.fromEntries(members.set(step, member))
}
