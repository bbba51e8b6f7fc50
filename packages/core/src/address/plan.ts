import { byText, diagnostic, type Diagnostic } from '../kernel/index.ts'
import { tellGroup, type Situation } from './exhaustion.ts'
import { judgeLocks, type Held } from './locks.ts'
import { liesIn, readNeeds, type Need, type Needs } from './needs.ts'
import { placeGroup, type Group } from './place.ts'
import type { AddressPlan, AddressPlanInput, PlannedAddress } from './plan-types.ts'
import { contains, overlaps, type Prefix } from './prefix.ts'
import { PrefixIndex } from './prefix-set.ts'
import { readSpaces, type Pool } from './read-spaces.ts'

/**
 * Gives every request its addresses. What the lock has stays where it is, whatever else is asked for; what is new is placed in an order
 * that depends on nothing but the requests: hubs, then larger ones, then by key. Requests that lie in another one get a part of it, so
 * that a network is one block whatever is added to it later. Nothing overlaps, nothing lies in a reserved range; where that cannot be,
 * a diagnostic says so and the request is missing from the plan. All mistakes are told at once.
 *
 * Throws on what only a builder can do wrong: two requests of one key, one within something that nobody asks for.
 */
export function planAddresses(input: AddressPlanInput): AddressPlan {
  const spaces = readSpaces(input.pools, input.reserved)
  const needs = readNeeds(input.requests)
  const locks = judgeLocks(input.locked, needs, spaces, input.release ?? [])
  const state: Planning = {
    situation: { spaces, held: locks.held, heldByKey: new Map(locks.held.map((line) => [line.key, line])), fixed: locks.fixed },
    index: new PrefixIndex(locks.held),
    allocations: new Map(),
    told: [],
  }
  const free = new Map([...spaces.pools.values()].map((pool) => [pool.name, placePool(pool, needs.inOrder, state)]))
  tellHomeless(needs.inOrder, state)
  // Each need comes after the one that it lies in.
  for (const need of needs.inOrder) placeWithin(need, state)
  return {
    allocations: sortedByKey(state.allocations),
    free,
    released: locks.held.filter((line) => line.need === undefined).map((line) => line.key),
    lock: lockOf(state.allocations, locks.held, needs),
    pools: [...spaces.pools.values()],
    reserved: spaces.reserved,
    diagnostics: [...spaces.diagnostics, ...needs.diagnostics, ...locks.diagnostics, ...state.told].toSorted(byPlace),
  }
}

interface Planning {
  readonly situation: Situation
  readonly index: PrefixIndex<Held>
  readonly allocations: Map<string, Prefix>
  readonly told: Diagnostic[]
}

/** Places what lies in no other request; gives back what is left of the pool. */
function placePool(pool: Pool, inOrder: readonly Need[], state: Planning): readonly Prefix[] {
  const { spaces, held, fixed } = state.situation
  const own = inOrder.filter((need) => need.parent === undefined && need.request.pool === pool.name)
  const around = own.flatMap((need) => fixed.get(need.key) ?? [])
  const others = [...spaces.reserved, ...held].map((one) => one.prefix)
  const taken = [...around, ...others.filter((prefix) => pool.prefixes.some((one) => overlaps(one, prefix)))]
  return place({ name: pool.name, prefixes: pool.prefixes, needs: own, taken }, state)
}

/** Places what lies in a request, once that has its place. */
function placeWithin(parent: Need, state: Planning): void {
  const prefix = state.allocations.get(parent.key)
  if (prefix === undefined || parent.children.length === 0) return
  const { fixed } = state.situation
  const inside = state.index.inside(prefix).filter((line) => line.need === undefined || !liesIn(parent, line.need))
  const around = parent.children.flatMap((need) => fixed.get(need.key) ?? []).filter((one) => overlaps(one, prefix))
  const taken = [...around, ...inside.map((line) => line.prefix)]
  place({ name: parent.key, parent, prefixes: [prefix], needs: parent.children, taken }, state)
}

/** Places those of a group that have no place yet; what has one keeps it, if it lies in the group. */
function place(group: Group, state: Planning): readonly Prefix[] {
  const { fixed, heldByKey } = state.situation
  const settled = group.needs.filter((need) => fixed.has(need.key))
  const strays: Need[] = []
  for (const need of settled) {
    const prefix = fixed.get(need.key)
    if (prefix !== undefined && group.prefixes.some((one) => contains(one, prefix))) state.allocations.set(need.key, prefix)
    else strays.push(need)
  }
  const open = { ...group, needs: group.needs.filter((need) => !need.broken && !heldByKey.has(need.key) && !fixed.has(need.key)) }
  const placement = placeGroup(open)
  for (const [need, prefix] of placement.placed) state.allocations.set(need.key, prefix)
  state.told.push(...tellGroup({ group: open, placement, settled, strays }, state.situation))
  return placement.space.blocks()
}

/** Networks of regions for which nobody declared addresses. */
function tellHomeless(inOrder: readonly Need[], { situation, told }: Planning): void {
  const { pools } = situation.spaces
  for (const { parent, request } of inOrder) {
    if (parent !== undefined || pools.has(request.pool)) continue
    const names = [...pools.keys()].map((name) => `\`${name}\``).join(', ')
    const help = `add \`${request.pool}\` to \`addressSpaces\` of the Network; it has ${names === '' ? 'none yet' : names}`
    const summary = `\`${request.key}\` needs addresses, and \`${request.pool}\` has no address space`
    told.push(diagnostic('FW8007', summary, { at: request.at, help }))
  }
}

const sortedByKey = (allocations: ReadonlyMap<string, Prefix>): ReadonlyMap<string, Prefix> =>
  new Map([...allocations].toSorted(([a], [b]) => byText(a, b)))

/** The allocations, and every line of the lock that is still there. */
function lockOf(allocations: ReadonlyMap<string, Prefix>, held: readonly Held[], needs: Needs): readonly PlannedAddress[] {
  const lines = new Map<string, Prefix>([...held.map(({ key, prefix }) => [key, prefix] as const), ...allocations])
  return [...lines]
    .toSorted(([a], [b]) => byText(a, b))
    .map(([key, prefix]) => {
      const within = needs.byKey.get(key)?.parent?.key
      return { key, prefix, ...(within === undefined ? {} : { within }) }
    })
}

const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  byText(a.at?.file ?? '', b.at?.file ?? '') ||
  (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
  (a.at?.column ?? 0) - (b.at?.column ?? 0) ||
  byText(a.code, b.code) ||
  byText(a.summary, b.summary)
