import type { PlannedAddress } from '@fairway/core/landing-zone'
import { lengthOf } from './blocks.ts'

/** A rectangle in CSS pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** A block with its rectangle on the map. */
export interface DrawnBlock extends Box {
  readonly block: PlannedAddress
  readonly level: number
  readonly position: number
  readonly siblings: number
  /** Index of the block around it in the same list; absent at the outermost. */
  readonly parent?: number
  /** Whether what lies in it is drawn too. */
  readonly open: boolean
}

/** Room for the name of a block above what lies in it. */
export const STRIP = 18
const GAP = 2
const SMALLEST_INSIDE = { width: 28, height: 14 }

/** The number that an IPv4 address is. */
const numberOf = (prefix: string): number =>
  prefix
    .slice(0, prefix.lastIndexOf('/'))
    .split('.')
    .reduce((sum, part) => sum * 256 + Number(part), 0)

/**
 * Where a prefix lies within the rectangle of one around it: each bit between halves the rectangle across its longer side, so that areas are to
 * scale and neighbours in the address space are neighbours on the map.
 */
export function boxIn(outer: string, inner: string, frame: Box): Box {
  const bits = lengthOf(inner) - lengthOf(outer)
  const offset = (numberOf(inner) - numberOf(outer)) / 2 ** (32 - lengthOf(inner))
  let { left, top, width, height } = frame
  for (let bit = bits - 1; bit >= 0; bit--) {
    const second = Math.floor(offset / 2 ** bit) % 2
    if (width >= height) {
      width /= 2
      left += second * width
    } else {
      height /= 2
      top += second * height
    }
  }
  return { left, top, width, height }
}

/** Rectangles of everything in a block that is large enough to be seen, outer ones before what lies in them. */
export function drawn(root: PlannedAddress, frame: Box): readonly DrawnBlock[] {
  const found: DrawnBlock[] = []
  const visit = (around: PlannedAddress, room: Box, level: number, parent?: number): void => {
    for (const [at, block] of around.children.entries()) {
      const box = shrunk(boxIn(around.prefix, block.prefix, room))
      const inside = insideOf(box)
      const open = block.children.length > 0 && inside.width >= SMALLEST_INSIDE.width && inside.height >= SMALLEST_INSIDE.height
      const place = { position: at + 1, siblings: around.children.length, ...(parent === undefined ? {} : { parent }) }
      found.push({ ...box, block, level, open, ...place })
      if (open) visit(block, inside, level + 1, found.length - 1)
    }
  }
  visit(root, frame, 1)
  return found
}

const shrunk = ({ left, top, width, height }: Box): Box => ({
  left: left + GAP / 2,
  top: top + GAP / 2,
  width: Math.max(1, width - GAP),
  height: Math.max(1, height - GAP),
})

const insideOf = ({ left, top, width, height }: Box): Box => ({
  left: left + GAP,
  top: top + STRIP,
  width: width - 2 * GAP,
  height: height - STRIP - GAP,
})

/** Networks this many halvings below their pool would be specks. */
const SPECK = 8

/**
 * What of a pool is drawn: all of it, or, where its networks would be specks, the smallest block in which all of them lie. What is left out
 * then is free.
 */
export function worthDrawing(pool: PlannedAddress): PlannedAddress {
  const taken = pool.children.filter(({ state }) => state !== 'free')
  const longest = Math.max(0, ...taken.map(({ prefix }) => lengthOf(prefix)))
  const [first] = taken
  const last = taken.at(-1)
  if (first === undefined || last === undefined || longest - lengthOf(pool.prefix) <= SPECK) return pool
  const low = numberOf(first.prefix)
  const high = numberOf(last.prefix) + last.size - 1
  let size = 2 ** (32 - longest)
  while (Math.floor(low / size) !== Math.floor(high / size)) size *= 2
  const start = Math.floor(low / size) * size
  const children = pool.children.filter((one) => numberOf(one.prefix) >= start && numberOf(one.prefix) < start + size && one.size <= size)
  return size >= pool.size ? pool : { ...pool, prefix: `${textOf(start)}/${String(32 - Math.log2(size))}`, size, children }
}

const textOf = (address: number): string => [24, 16, 8, 0].map((shift) => String(Math.floor(address / 2 ** shift) % 256)).join('.')
