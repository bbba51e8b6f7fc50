import { byText } from '../kernel/index.ts'
import { FreeSpace } from './free-space.ts'
import { byTurn, slotFor, suits, type Need } from './needs.ts'
import { prefixAround, type Prefix } from './prefix.ts'
import { subtract } from './prefix-set.ts'

/** Needs that are placed beside each other: those of a pool, or those within one need. */
export interface Group {
  /** The pool, or the need that they lie in, in words: its name. */
  readonly name: string
  /** The need that they lie in; a pool has none. */
  readonly parent?: Need
  /** Where they may be. */
  readonly prefixes: readonly Prefix[]
  /** Those that are not placed yet. */
  readonly needs: readonly Need[]
  /** What others have of it. */
  readonly taken: readonly Prefix[]
}

/** Where the needs of a group came to lie. */
export interface Placement {
  readonly placed: ReadonlyMap<Need, Prefix>
  /** Those whose chosen prefix is not free. */
  readonly refused: readonly Need[]
  /** Those for which there was no room, in their turn. */
  readonly failed: readonly Need[]
  /** What is left. */
  readonly space: FreeSpace
}

/**
 * Places the needs of a group: chosen prefixes first, then wishes that can be met, then all others from the smallest block that is large
 * enough. Where wishes leave no room for somebody, nobody gets theirs.
 */
export function placeGroup(group: Group): Placement {
  const wished = placeWith(group, true)
  return wished.failed.length === 0 || group.needs.every((need) => need.request.offset === undefined) ? wished : placeWith(group, false)
}

function placeWith(group: Group, wishes: boolean): Placement {
  const space = new FreeSpace(subtract(group.prefixes, group.taken))
  const placed = new Map<Need, Prefix>()
  const chosen = group.needs.filter((need) => need.preferred !== undefined).toSorted((a, b) => byText(a.key, b.key))
  const refused = chosen.filter((need) => !put(need, need.preferred, space, placed))
  const others = group.needs.filter((need) => need.preferred === undefined).toSorted(byTurn)
  const rest = wishes ? others.filter((need) => !put(need, wishOf(need, group), space, placed)) : others
  const failed = rest.filter((need) => {
    const prefix = space.take(need.length, slotFor(need))
    if (prefix !== undefined) placed.set(need, prefix)
    return prefix === undefined
  })
  return { placed, refused, failed, space }
}

function put(need: Need, prefix: Prefix | undefined, space: FreeSpace, placed: Map<Need, Prefix>): boolean {
  if (prefix === undefined || !suits(need, prefix) || !space.carve(prefix)) return false
  placed.set(need, prefix)
  return true
}

/** Where a need would like to be, when that is the beginning of a prefix of its length. */
function wishOf({ request, length }: Need, { prefixes: [first] }: Group): Prefix | undefined {
  if (first === undefined || request.offset === undefined || !Number.isSafeInteger(request.offset) || request.offset < 0) return undefined
  const base = first.base + request.offset
  const prefix = prefixAround(base, length)
  return prefix.base === base ? prefix : undefined
}
