import type { Outcome } from '../../expression/index.ts'
import { Failure, Unknown, type Value } from '../../value/index.ts'
import { collect, follow, headOf, tailsBehind, type Field } from '../field/field.ts'
import { scopeOfPath, type CountScope, type Frame } from '../judge/frame.ts'

/** What the provider fills in later and the request leaves out. */
const filledLater = (field: Field): Unknown => new Unknown(`\`${field.name}\` is filled in by the resource provider`)

/**
 * `field(name)`: the empty text for a missing property, a list for a path with `[*]`. In a `count` the member that it is at is the only one.
 * Source: https://learn.microsoft.com/azure/governance/policy/how-to/author-policies-for-arrays
 */
export function fieldValue(name: Value, frame: Frame): Outcome {
  if (typeof name !== 'string') return new Failure('WrongArgumentType', '`field` expects a text')
  const field = frame.fields.field(name)
  if (field.tails.length === 0) {
    const value = headOf(field, frame.outer)
    if (value !== undefined && value !== null) return value
    return absent(field, frame, '')
  }
  const scope = field.segments === undefined ? undefined : scopeOfPath(frame.scopes, field.segments, false)
  if (scope !== undefined) return behind(field, scope, frame)
  const list = headOf(field, frame.outer)
  return list === undefined || list === null ? absent(field, frame, []) : collect(list, field.tails)
}

const absent = (field: Field, frame: Frame, otherwise: Value): Value =>
  field.serverFilled && frame.fills && frame.outer.planned ? filledLater(field) : otherwise

function behind(field: Field, scope: CountScope, frame: Frame): Value {
  const [tail = [], ...rest] = tailsBehind(field, scope.segments?.length ?? 0)
  const value = follow(frame.members[scope.slot], tail)
  if (rest.length > 0) return collect(value, rest)
  if (value instanceof Unknown) return value
  return value === undefined ? [] : [value]
}

/**
 * `current()`: the member that the innermost `count` is at; `current('name')` that of a count of a value; `current('alias[*].x')` what a
 * path selects of the member.
 */
export function currentValue(name: Value | undefined, frame: Frame): Outcome {
  if (name === undefined) {
    const last = frame.scopes.at(-1)
    return last === undefined ? outside() : (frame.members[last.slot] ?? null)
  }
  if (typeof name !== 'string') return new Failure('WrongArgumentType', '`current` expects a text')
  const lower = name.toLowerCase()
  const scope = frame.scopes.findLast((one) => one.name === lower)
  if (scope !== undefined) return frame.members[scope.slot] ?? null
  return frame.scopes.length === 0 ? outside() : path(name, frame)
}

function path(name: string, frame: Frame): Outcome {
  for (const related of [true, false]) {
    const fields = related ? frame.innerFields : frame.fields
    const field = fields.field(name)
    const found = field.segments === undefined ? undefined : scopeOfPath(frame.scopes, field.segments, related)
    if (found === undefined) continue
    const [tail = [], ...rest] = tailsBehind(field, found.segments?.length ?? 0)
    const value = follow(frame.members[found.slot], tail)
    return rest.length === 0 ? (value ?? null) : collect(value, rest)
  }
  return new Failure('NotCounted', `no \`count\` around it goes over \`${name}\``)
}

const outside = (): Failure => new Failure('NotCounted', '`current` only means something inside a `count`')
