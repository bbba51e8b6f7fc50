import type { GoldenPathSpec } from './kinds.ts'

/** A limit of a parameter. */
export type Limit = GoldenPathSpec['limits'][string]

/** A value among parameters, and where it stands. */
export interface PlacedValue {
  readonly path: readonly PropertyKey[]
  readonly value: unknown
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The values that a name such as `models.capacity` speaks of: through lists, of every item. */
export function valuesAt(parameters: unknown, name: string): readonly PlacedValue[] {
  const steps = name.split('.')
  let found: readonly PlacedValue[] = [{ path: [], value: parameters }]
  for (const step of steps) {
    found = found.flatMap(itemsOf).flatMap(({ path, value }) => {
      if (!isRecord(value) || !Object.hasOwn(value, step)) return []
      return [{ path: [...path, step], value: value[step] }]
    })
  }
  return found
}

const itemsOf = (placed: PlacedValue): readonly PlacedValue[] =>
  Array.isArray(placed.value) ? placed.value.map((value: unknown, index) => ({ path: [...placed.path, index], value })) : [placed]

/** What a limit has against a value, lower case and without a full stop; `undefined` where it has nothing. Of lists it counts the items. */
export function beyond(value: unknown, { min, max, allowed }: Limit): string | undefined {
  const size = Array.isArray(value) ? value.length : value
  const unit = Array.isArray(value) ? ' items' : ''
  if (typeof size === 'number' && max !== undefined && size > max) return `is ${size}${unit}, more than the ${max} that are offered`
  if (typeof size === 'number' && min !== undefined && size < min) return `is ${size}${unit}, less than the ${min} that are offered`
  if (allowed === undefined) return undefined
  const each: readonly unknown[] = Array.isArray(value) ? value : [value]
  const wrong = each.find((one) => one !== undefined && !allowed.some((other) => other === one))
  return wrong === undefined ? undefined : `is \`${textOf(wrong)}\`, which is not offered`
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 100)
