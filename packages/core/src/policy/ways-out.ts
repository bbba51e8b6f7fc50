import type { PolicyReason } from './reason.ts'
import { changeFor } from './remedy.ts'

/** Alternatives are told up to this number, those with the fewest changes first. */
const TOLD = 3
/** Combinations are not followed beyond this number: nobody reads them. */
const FOLLOWED = 24

/** One way out: changes that are needed together. */
type Way = readonly string[]

/** A reason with what is left of its pointer below the node that is looked at. */
interface Placed {
  readonly reason: PolicyReason
  readonly rest: readonly string[]
}

/**
 * How to get a resource right that a rule catches: `set `properties.x` to `Disabled``. Conditions that hold together are broken by one
 * change of any of them, conditions of which one is enough only by changing all that hold, and `not` turns that around.
 */
export function remedyOf(reasons: readonly PolicyReason[]): string | undefined {
  const placed = reasons.filter((one) => one.answer !== 'unknown').map((reason) => ({ reason, rest: belowRule(reason.pointer) }))
  const existence = placed.some((one) => /existenceCondition/i.test(one.reason.pointer))
  const ways = waysOut(placed, existence)
    .map(withoutParents)
    .toSorted((a, b) => a.length - b.length)
  const told = [...new Set(ways.map((way) => way.join(' and ')))].filter((way) => way !== '')
  return told.length === 0 ? undefined : told.slice(0, TOLD).join(', or ')
}

/** The segments of a pointer below the condition of a rule: what stands inside a count belongs to the count. */
function belowRule(pointer: string): readonly string[] {
  const segments = pointer.split('/').map((one) => one.toLowerCase())
  const start = segments.findLastIndex((one) => one === 'if' || one === 'existencecondition')
  const below = segments.slice(start + 1)
  const count = below.indexOf('count')
  return count === -1 ? below : below.slice(0, count)
}

/** `wanted`: the condition is false and has to become true, as under a `not`. */
function waysOut(placed: readonly Placed[], wanted: boolean): readonly Way[] {
  const [first] = placed
  if (first === undefined) return []
  const [node, ...rest] = first.rest
  if (node === 'not')
    return waysOut(
      placed.map((one) => ({ ...one, rest: one.rest.slice(1) })),
      !wanted,
    )
  if ((node !== 'allof' && node !== 'anyof') || rest.length === 0) return leafWays(placed)
  const children = [...Map.groupBy(placed, (one) => one.rest[1] ?? '').values()]
  const ways = children.map((child) =>
    waysOut(
      child.map((one) => ({ ...one, rest: one.rest.slice(2) })),
      wanted,
    ),
  )
  return (node === 'allof') === wanted ? together(ways) : ways.flat()
}

/** A count may come with reasons of its own members; the first reason is that of the condition itself. */
function leafWays(placed: readonly Placed[]): readonly Way[] {
  const change = placed[0] === undefined ? undefined : changeFor(placed[0].reason)
  return change === undefined ? [] : [[change]]
}

/** Every combination of one way of each; nothing, where one of them has no way. */
const together = (children: readonly (readonly Way[])[]): readonly Way[] =>
  children.reduce<readonly Way[]>((ways, child) => ways.flatMap((way) => child.map((more) => [...way, ...more])).slice(0, FOLLOWED), [[]])

/** Setting a member sets what it is a member of. */
function withoutParents(way: Way): Way {
  const plain = /^set `([^`]+)`$/
  return [...new Set(way)].filter((change) => {
    const name = plain.exec(change)?.[1]
    return (
      name === undefined ||
      !way.some((other) => other !== change && (other.startsWith(`set \`${name}.`) || other.startsWith(`${change} to `)))
    )
  })
}
