import { member } from '../../inventory/index.ts'
import { isJsonObject, type Json } from '../../kernel/index.ts'

/** The member of a value under a key in any casing; `undefined` when the value is no object, or has `null` there. */
export const at = (value: Json | undefined, key: string): Json | undefined =>
  isJsonObject(value) ? (member(value, key) ?? undefined) : undefined

/** A member as text, empty when it is absent or something else. */
export function textAt(value: Json | undefined, key: string): string {
  const found = at(value, key)
  return typeof found === 'string' ? found : ''
}
