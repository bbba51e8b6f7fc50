import { byText } from '../kernel/index.ts'
import type { AddressBlock, AddressPlan } from './plan-types.ts'
import { byAddress, contains, overlaps, type Prefix } from './prefix.ts'
import { intersect, subtract } from './prefix-set.ts'

interface Piece {
  readonly prefix: Prefix
  readonly key: string
  readonly state: 'used' | 'kept' | 'reserved'
  /** In how many networks it lies. */
  readonly depth: number
}

interface OpenBlock extends Piece {
  readonly children: OpenBlock[]
}

/**
 * The address plan as a tree: the prefixes of each pool, in them networks with their subnets, what is reserved or kept, and what is free.
 * The children of a block fill it without gaps; a block without children is whole. Pools are in the order of their names.
 */
export function addressMap(plan: AddressPlan): readonly AddressBlock[] {
  const pieces = piecesOf(plan)
  return plan.pools.flatMap((pool) =>
    pool.prefixes.toSorted(byAddress).map((prefix) => {
      const inside = pieces.flatMap((piece) => intersect([prefix], [piece.prefix]).map((part) => ({ ...piece, prefix: part })))
      return { prefix, key: pool.name, state: 'pool', children: filled(prefix, nested(inside)) } as const
    }),
  )
}

function piecesOf({ allocations, lock, reserved }: AddressPlan): readonly Piece[] {
  const within = new Map(lock.map((line) => [line.key, line.within]))
  const depthOf = (key: string): number => {
    let depth = 0
    for (let outer = within.get(key); outer !== undefined; outer = within.get(outer)) depth += 1
    return depth
  }
  const used = lock.map(({ key, prefix }) => ({ key, prefix, state: allocations.has(key) ? 'used' : 'kept', depth: depthOf(key) }) as const)
  const clear = reserved.map(({ prefix, reason }) => ({ key: reason, prefix, state: 'reserved', depth: 0 }) as const)
  return [...used, ...clear].toSorted((a, b) => byAddress(a.prefix, b.prefix) || a.depth - b.depth || byText(a.key, b.key))
}

/** Pieces in each other, from a list in the order of addresses. */
function nested(pieces: readonly Piece[]): readonly OpenBlock[] {
  const tops: OpenBlock[] = []
  const around: OpenBlock[] = []
  for (const piece of pieces) {
    for (let last = around.at(-1); last !== undefined && !contains(last.prefix, piece.prefix); last = around.at(-1)) around.pop()
    const block = { ...piece, children: [] }
    const outer = around.at(-1)
    ;(outer === undefined ? tops : outer.children).push(block)
    around.push(block)
  }
  return tops
}

/** Blocks with what is free between them. */
function filled(prefix: Prefix, blocks: readonly OpenBlock[]): readonly AddressBlock[] {
  const used = blocks.map(({ prefix: own, key, state, children }) => ({
    prefix: own,
    key,
    state,
    children: children.length === 0 ? [] : filled(own, children),
  }))
  const free = subtract(
    [prefix],
    blocks.map((block) => block.prefix).filter((one) => overlaps(one, prefix)),
  ).map((part) => ({ prefix: part, state: 'free', children: [] }) as const)
  return [...used, ...free].toSorted((a, b) => byAddress(a.prefix, b.prefix))
}
