import { isJsonObject, type Json } from '../kernel/index.ts'
import type { PolicyReason } from './reason.ts'
import { memberOf } from './recognise.ts'

/** Expressions longer than this are told in part. */
const LONGEST = 200

/** A reason with what its condition looks at, as the definition writes it: the expression of a `value`, what a `count` goes over. */
export function asWritten(reason: PolicyReason, definition: unknown): PolicyReason {
  const condition = conditionAt(definition, reason.pointer)
  if (condition === undefined || !isJsonObject(condition)) return reason
  const value = memberOf(condition, 'value')
  if (value !== undefined && memberOf(condition, 'field') === undefined) return { ...reason, kind: 'value', field: written(value) }
  const count = memberOf(condition, 'count')
  if (!isJsonObject(count)) return reason
  const over = memberOf(count, 'value')
  return { ...reason, kind: 'count', ...(over === undefined ? {} : { field: written(over) }) }
}

function written(value: Json): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
}

/** What stands at a JSON pointer; names in any case, as everywhere in policies. */
function conditionAt(definition: unknown, pointer: string): Json | undefined {
  let found: unknown = definition
  for (const segment of pointer.split('/').slice(1)) {
    const name = segment.replaceAll('~1', '/').replaceAll('~0', '~')
    if (Array.isArray(found)) found = /^\d+$/.test(name) ? found[Number(name)] : undefined
    else found = isJsonObject(found) ? memberOf(found, name) : undefined
  }
  return isJsonObject(found) ? found : undefined
}
