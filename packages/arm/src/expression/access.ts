import { Failure, isList, isObject, member, Unknown, type Value } from '../value/index.ts'
import type { Outcome } from './function.ts'
import { typeName } from './type-name.ts'

/**
 * The member of a value: of an object by name, of a list by position. `undefined`: there is none (or the value has no members), which is
 * null for safe accesses and a failure for others. Something of an unknown value is unknown.
 */
export function memberOf(target: Value, key: Value): Value | undefined {
  if (target instanceof Unknown) return typeof key === 'string' || typeof key === 'number' ? target.member(key) : target
  if (key instanceof Unknown) return key
  if (isList(target)) return typeof key === 'number' ? target[key] : undefined
  return typeof key === 'string' && isObject(target) ? member(target, key) : undefined
}

/** The failure of an access that found nothing. */
export function noMember(target: Value, key: Value): Failure {
  if (isList(target)) {
    if (typeof key !== 'number') return new Failure('WrongIndexType', `a list is indexed with an integer, found ${typeName(key)}`)
    return new Failure('IndexOutOfRange', `there is no member ${key} in a list of ${target.length}`)
  }
  const named = typeof key === 'string' ? `property \`${key}\`` : `member ${typeof key === 'number' ? key : `of ${typeName(key)}`}`
  if (!isObject(target)) return new Failure('NoMembers', `${named} was asked of ${typeName(target)}`)
  if (typeof key !== 'string') return new Failure('WrongIndexType', `an object is indexed with a string, found ${typeName(key)}`)
  return new Failure('PropertyNotFound', `there is no ${named}${known(Object.keys(target))}`)
}

/** As `target.name` and `target[key]` do. */
export function access(target: Value, key: Value): Outcome {
  const found = memberOf(target, key)
  return found === undefined ? noMember(target, key) : found
}

function known(keys: readonly string[]): string {
  if (keys.length === 0) return ' in an empty object'
  const shown = keys.slice(0, 5).map((key) => `\`${key}\``)
  return `; there are ${shown.join(', ')}${keys.length > shown.length ? ' and others' : ''}`
}
