import { byAddress, prefixAround, sizeOf, type Prefix } from './prefix.ts'

/** Which part of a free block may be used: the slot for the length that is asked, or none. */
export type SlotIn = (block: Prefix, length: number) => Prefix | undefined

/**
 * Free addresses as blocks that cannot be joined further. A request takes from the smallest block that is large enough, the lowest of
 * those. As all sizes are powers of two, no other choice leaves room for more: whatever order requests come in, one is turned away only
 * when no block of its size is left.
 */
export class FreeSpace {
  /** The first addresses of the blocks of each length, ascending. */
  readonly #bases: number[][] = Array.from({ length: 33 }, () => [])

  /** Blocks must not overlap. */
  constructor(blocks: readonly Prefix[]) {
    for (const block of blocks.toSorted(byAddress)) this.#basesOf(block.length).push(block.base)
  }

  /** Takes a block of a length. `undefined` when there is none. */
  take(length: number, slotIn?: SlotIn): Prefix | undefined {
    for (let size = length; size >= 0; size--) {
      for (const base of this.#basesOf(size)) {
        const block = { base, length: size }
        const slot = slotIn === undefined ? { base, length } : slotIn(block, length)
        if (slot === undefined) continue
        this.#split(block, slot)
        return slot
      }
    }
    return undefined
  }

  /** Takes exactly this prefix. False when not all of it is free: then nothing is taken. */
  carve(prefix: Prefix): boolean {
    const block = this.#blockAround(prefix)
    if (block === undefined) return false
    this.#split(block, prefix)
    return true
  }

  /** Whether all of a prefix is free. */
  has(prefix: Prefix): boolean {
    return this.#blockAround(prefix) !== undefined
  }

  /** All blocks, in order. */
  blocks(): readonly Prefix[] {
    return this.#bases.flatMap((bases, length) => bases.map((base) => ({ base, length }))).toSorted(byAddress)
  }

  /** How many addresses are free. */
  total(): number {
    return this.#bases.reduce((sum, bases, length) => sum + bases.length * sizeOf(length), 0)
  }

  /** The length of the largest block. */
  largest(): number | undefined {
    const length = this.#bases.findIndex((bases) => bases.length > 0)
    return length < 0 ? undefined : length
  }

  #basesOf(length: number): number[] {
    const bases = this.#bases[length]
    if (bases === undefined) throw new Error(`there is no prefix of length ${length}`)
    return bases
  }

  #blockAround(prefix: Prefix): Prefix | undefined {
    for (let length = prefix.length; length >= 0; length--) {
      const block = prefixAround(prefix.base, length)
      const bases = this.#basesOf(length)
      if (bases[placeOf(bases, block.base)] === block.base) return block
    }
    return undefined
  }

  /** Takes the slot out of the block and puts the other halves back. */
  #split(block: Prefix, slot: Prefix): void {
    const bases = this.#basesOf(block.length)
    bases.splice(placeOf(bases, block.base), 1)
    for (let length = block.length + 1; length <= slot.length; length++) {
      const mine = prefixAround(slot.base, length)
      const around = prefixAround(slot.base, length - 1)
      const other = mine.base === around.base ? mine.base + sizeOf(length) : around.base
      const siblings = this.#basesOf(length)
      siblings.splice(placeOf(siblings, other), 0, other)
    }
  }
}

/** Where a number stands in an ascending list, or would stand. */
function placeOf(ascending: readonly number[], value: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((ascending[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
