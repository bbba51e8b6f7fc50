import { isList, Unknown, type Value } from '../../value/index.ts'
import type { Subject } from '../subject.ts'
import { PathNode, ROOT } from './path-node.ts'

/** A field of a rule, resolved for a resource type. */
export interface Field {
  /** As the rule spells it. */
  readonly name: string
  /** The property path, `*` for each member of a list; `undefined` for a field that the type does not have. */
  readonly segments: readonly string[] | undefined
  /** Reads a value that no property path gives. */
  readonly special: ((subject: Subject) => Value | undefined) | undefined
  /** The property, or the list that the first `[*]` goes over. */
  readonly head: PathNode | undefined
  /** Where `head` is looked for when it is not there. */
  readonly otherwise: PathNode | undefined
  /** What is read from the members: one chain of names for every `[*]`. Empty where the path has none. */
  readonly tails: readonly Tail[]
  /** Whether the provider fills it in, so that its absence before deployment says nothing. */
  readonly serverFilled: boolean
}

/** Names read one after another from a member of a list. They select from values, so that they remember nothing. */
export type Tail = readonly PathNode[]

/** A field that selects nothing. */
export const nothing = (name: string): Field => ({
  name,
  segments: undefined,
  special: undefined,
  head: undefined,
  otherwise: undefined,
  tails: [],
  serverFilled: false,
})

/** A field that reads a property path. `keep`: its steps are shared and stay. */
export function fieldAt(name: string, segments: readonly string[], facts: { keep: boolean; loose: boolean; serverFilled: boolean }): Field {
  const star = segments.indexOf('*')
  const first = star === -1 ? segments : segments.slice(0, star)
  return {
    name,
    segments,
    special: undefined,
    head: nodeAt(first, facts.keep),
    otherwise: facts.loose ? nodeAt(['properties', ...first], facts.keep) : undefined,
    tails: star === -1 ? [] : tailsOf(segments.slice(star + 1)),
    serverFilled: facts.serverFilled,
  }
}

const nodeAt = (segments: readonly string[], keep: boolean): PathNode => {
  let node = ROOT
  for (const segment of segments) node = node.below(segment, keep)
  return node
}

/** What stands behind the first `[*]`, cut at every further one. */
function tailsOf(segments: readonly string[]): readonly Tail[] {
  const tails: PathNode[][] = [[]]
  for (const segment of segments) {
    if (segment === '*') tails.push([])
    else tails.at(-1)?.push(new PathNode(segment))
  }
  return tails
}

/** The property, or the list behind the first `[*]`. */
export function headOf(field: Field, subject: Subject): Value | undefined {
  if (field.special !== undefined) return field.special(subject)
  const found = field.head?.of(subject)
  return found === undefined && field.otherwise !== undefined ? field.otherwise.of(subject) : found
}

/** Follows names from a value. */
export function follow(from: Value | undefined, tail: Tail): Value | undefined {
  let value = from
  for (const node of tail) {
    if (value === undefined) return undefined
    value = node.in(value)
  }
  return value
}

/**
 * Everything that a list and the tails behind its `[*]` select, in order. A member without the property gives nothing: built-in policies
 * compare the number of values with the number of members (conditions, in contrast, judge such a member as one whose value is null).
 */
export function collect(list: Value | undefined, tails: readonly Tail[], depth = 0, into: Value[] = []): Value[] | Unknown {
  if (list instanceof Unknown) return list
  if (!isList(list)) return into
  const tail = tails[depth] ?? []
  for (const item of list) {
    const value = follow(item, tail)
    // Whether an unknown member has the property is not known either, nor is how many values there are.
    if (value instanceof Unknown && tail.length > 0 && follow(item, tail.slice(0, -1)) instanceof Unknown) return value
    if (depth === tails.length - 1) {
      if (value !== undefined) into.push(value)
    } else {
      const rest = collect(value, tails, depth + 1, into)
      if (rest instanceof Unknown) return rest
    }
  }
  return into
}

const behinds = new WeakMap<Field, (readonly Tail[] | undefined)[]>()

/** What is left of a field's path behind its first `length` steps, cut at every `[*]`. */
export function tailsBehind(field: Field, length: number): readonly Tail[] {
  const known = behinds.get(field) ?? []
  const before = known[length]
  if (before !== undefined) return before
  const tails = tailsOf((field.segments ?? []).slice(length))
  known[length] = tails
  behinds.set(field, known)
  return tails
}
