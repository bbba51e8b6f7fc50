import type { PlannedAddress } from '@fairway/core/landing-zone'

/** A block with where it stands in the plan. */
export interface PlacedBlock {
  readonly block: PlannedAddress
  /** The pool it lies in. */
  readonly pool: PlannedAddress
  readonly parent?: PlannedAddress
  /** 0 for a pool. */
  readonly depth: number
}

/** Every block, from the pools down, in the order of addresses. */
export function allBlocks(pools: readonly PlannedAddress[]): readonly PlacedBlock[] {
  const inside = (block: PlannedAddress, pool: PlannedAddress, depth: number): readonly PlacedBlock[] =>
    block.children.flatMap((child) => [{ block: child, pool, parent: block, depth }, ...inside(child, pool, depth + 1)])
  return pools.flatMap((pool) => [{ block: pool, pool, depth: 0 }, ...inside(pool, pool, 1)])
}

/** Length of a prefix: 22 of `10.0.0.0/22`. */
export const lengthOf = (prefix: string): number => Number(prefix.slice(prefix.lastIndexOf('/') + 1))

/** What is left of a block directly in it: not what is left in its networks. */
export interface FreeSpace {
  readonly total: number
  readonly free: number
  readonly kept: number
  readonly reserved: number
  /** The largest piece that is whole. */
  readonly largest?: PlannedAddress
}

/** Counts what is free in a block. */
export function freeIn({ size, children }: PlannedAddress): FreeSpace {
  const sum = (state: PlannedAddress['state']): number =>
    children.filter((one) => one.state === state).reduce((total, one) => total + one.size, 0)
  const largest = children
    .filter((one) => one.state === 'free')
    .reduce<PlannedAddress | undefined>((found, one) => (one.size > (found?.size ?? 0) ? one : found), undefined)
  return { total: size, free: sum('free'), kept: sum('kept'), reserved: sum('reserved'), ...(largest === undefined ? {} : { largest }) }
}

/** How many more networks of a length would fit. */
export const roomFor = ({ children }: PlannedAddress, length: number): number =>
  children
    .filter((one) => one.state === 'free' && lengthOf(one.prefix) <= length)
    .reduce((sum, one) => sum + 2 ** (length - lengthOf(one.prefix)), 0)

/** The usual length of networks in a pool: the one that most have. */
export function usualLength({ children }: PlannedAddress): number | undefined {
  const lengths = [
    ...Map.groupBy(
      children.filter((one) => one.state === 'used'),
      ({ prefix }) => lengthOf(prefix),
    ),
  ]
  return lengths.toSorted((a, b) => b[1].length - a[1].length)[0]?.[0]
}

/** What people call what stands behind a key: `vision-prod` of `spoke-vision-prod-swedencentral/vnet`, `bastion` of `hub-x/subnet/bastion`. */
export function shortKey(key: string, region = ''): string {
  const [owner = '', kind, ...name] = key.split('/')
  if (kind === 'subnet') return name.join('/').replace(/^snet-/, '')
  if (kind !== 'vnet') return key
  if (owner.startsWith('hub-')) return 'Hub'
  const bare = owner.replace(/^spoke-/, '')
  return region !== '' && bare.endsWith(`-${region}`) ? bare.slice(0, -region.length - 1) : bare
}

/** What a state is called. */
export const stateNames: Readonly<Record<PlannedAddress['state'], string>> = {
  pool: 'Address space',
  used: 'Given out',
  kept: 'Kept',
  reserved: 'Reserved',
  free: 'Free',
}
