import { isList, isObject, member, Unknown, type Value } from '@fairway/arm/value'

/** The value at a dotted path; items of lists by number; keys in any casing, as Azure has them. What lies below something unknown is unknown. */
export const followPath = (value: Value, path: string): Value | undefined => valuesAt(value, path)[0]

/** Every value at a dotted path in which `*` stands for any item of a list and any member of an object. */
export function valuesAt(value: Value, path: string): readonly Value[] {
  let found: readonly Value[] = [value]
  for (const step of path.split('.')) found = found.flatMap((one) => below(one, step))
  return found
}

function below(value: Value, step: string): readonly Value[] {
  if (value instanceof Unknown) return [value]
  if (isList(value)) return step === '*' ? value : value.slice(Number(step), Number(step) + 1)
  if (!isObject(value)) return []
  if (step === '*') return Object.values(value)
  const found = member(value, step)
  return found === undefined ? [] : [found]
}
