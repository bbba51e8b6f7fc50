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

/** Things with prefixes in the order of their addresses, in which those inside of a prefix are found without looking at all. */
export class PrefixIndex<Item extends { readonly prefix: Prefix }> {
  readonly #sorted: readonly Item[]

  constructor(items: readonly Item[]) {
    this.#sorted = items.toSorted((a, b) => byAddress(a.prefix, b.prefix))
  }

  /** Those that lie in a prefix or have it. */
  inside(outer: Prefix): readonly Item[] {
    const found: Item[] = []
    for (let index = this.#firstFrom(outer.base); index < this.#sorted.length; index++) {
      const item = this.#sorted[index]
      if (item === undefined || !overlaps(outer, item.prefix)) break
      if (contains(outer, item.prefix)) found.push(item)
    }
    return found
  }

  #firstFrom(base: number): number {
    let [low, high] = [0, this.#sorted.length]
    while (low < high) {
      const middle = Math.floor((low + high) / 2)
      if ((this.#sorted[middle]?.prefix.base ?? 0) < base) low = middle + 1
      else high = middle
    }
    return low
  }
}
