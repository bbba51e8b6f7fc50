import { byAddress, contains, halvesOf, overlaps, type Prefix } from './prefix.ts'

/** What is left of prefixes without others: as few prefixes as can be, in order. */
export const subtract = (from: readonly Prefix[], taken: readonly Prefix[]): readonly Prefix[] =>
  from.flatMap((prefix) => without(prefix, taken)).toSorted(byAddress)

function without(prefix: Prefix, taken: readonly Prefix[]): readonly Prefix[] {
  const inside = taken.filter((one) => overlaps(prefix, one))
  if (inside.length === 0) return [prefix]
  if (inside.some((one) => contains(one, prefix))) return []
  return halvesOf(prefix).flatMap((half) => without(half, inside))
}

/** What two sets of prefixes have in common. */
export const intersect = (some: readonly Prefix[], others: readonly Prefix[]): readonly Prefix[] =>
  some.flatMap((one) => others.filter((other) => overlaps(one, other)).map((other) => (contains(one, other) ? other : one)))

/** Prefixes in order of their addresses, in which those inside of another one are found without looking at all. */
export class PrefixIndex {
  readonly #sorted: readonly Prefix[]

  constructor(prefixes: readonly Prefix[]) {
    this.#sorted = prefixes.toSorted(byAddress)
  }

  /** Those that begin inside of a prefix and are no larger than it. */
  inside(outer: Prefix): readonly Prefix[] {
    const found: Prefix[] = []
    for (let index = this.#firstFrom(outer.base); index < this.#sorted.length; index++) {
      const one = this.#sorted[index]
      if (one === undefined || !overlaps(outer, one)) break
      if (contains(outer, one)) found.push(one)
    }
    return found
  }

  #firstFrom(base: number): number {
    let [low, high] = [0, this.#sorted.length]
    while (low < high) {
      const middle = Math.floor((low + high) / 2)
      if ((this.#sorted[middle]?.base ?? 0) < base) low = middle + 1
      else high = middle
    }
    return low
  }
}
