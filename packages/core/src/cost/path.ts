import { isList, isObject, member, Unknown, type Value } from '@fairway/arm/value'

/** The value at a dotted path; items of lists by number; keys in any casing, as Azure has them. What lies below something unknown is unknown. */
export function followPath(value: Value, path: string): Value | undefined {
  let found: Value | undefined = value
  for (const step of path.split('.')) {
    if (found instanceof Unknown) return found
    if (found === undefined) return undefined
    if (isList(found)) found = found[Number(step)]
    else if (isObject(found)) found = member(found, step)
    else return undefined
  }
  return found
}
