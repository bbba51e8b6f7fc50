import { Unknown, type Value } from '../value/index.ts'
import { LIMITS } from './run.ts'

const sizes = new WeakMap<object, number>()

/**
 * How many members a value has in all, those of lists that stand in it twice counted twice; infinite where it is nested too deep. Values
 * that share their members can be far larger than the memory they take, and whatever walks them would never come to an end.
 */
function sizeOf(value: Value, depth = 0): number {
  if (typeof value !== 'object' || value === null || value instanceof Unknown) return 1
  if (depth > LIMITS.jsonDepth) return Infinity
  const known = sizes.get(value)
  if (known !== undefined) return known
  let size = 1
  for (const one of Object.values<Value>(value)) size += sizeOf(one, depth + 1)
  sizes.set(value, size)
  return size
}

/** Whether a value is larger or deeper than anything that is meant. */
export const isTooLarge = (value: Value): boolean => sizeOf(value) > LIMITS.members

/** Whether JSON is nested deeper than may be walked. */
export function isTooDeep(json: Value): boolean {
  let level: readonly Value[] = [json]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > LIMITS.jsonDepth) return true
    level = level.flatMap((one) => (typeof one === 'object' && one !== null && !(one instanceof Unknown) ? Object.values<Value>(one) : []))
  }
  return false
}
