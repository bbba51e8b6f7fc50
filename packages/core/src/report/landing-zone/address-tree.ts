import type { PlannedAddress } from '../../landing-zone/index.ts'
import { line } from '../text/columns.ts'

/** The address space as a tree, a line for each block, free space included. */
export function addressTreeText(addresses: readonly PlannedAddress[]): readonly string[] {
  const lines = addresses.flatMap((pool) => [{ left: pool.prefix, right: aboutOf(pool) }, ...below(pool, '')])
  const width = lines.reduce((widest, { left }) => Math.max(widest, left.length), 0)
  return lines.map(({ left, right }) => `${left.padEnd(width)}  ${right}`)
}

interface Line {
  readonly left: string
  readonly right: string
}

const below = ({ children }: PlannedAddress, indent: string): readonly Line[] =>
  children.flatMap((child, index) => {
    const last = index === children.length - 1
    return [
      { left: `${indent}${last ? '└─ ' : '├─ '}${child.prefix}`, right: aboutOf(child) },
      ...below(child, `${indent}${last ? '   ' : '│  '}`),
    ]
  })

function aboutOf({ state, key = '', size, children }: PlannedAddress): string {
  if (state === 'free') return `free, ${size.toLocaleString('en-US')} addresses`
  if (state === 'reserved') return `reserved: ${line(key)}`
  const free = children.filter((child) => child.state === 'free').reduce((sum, child) => sum + child.size, 0)
  const room = children.length === 0 ? '' : `, ${free.toLocaleString('en-US')} of ${size.toLocaleString('en-US')} free`
  return `${line(key)}${state === 'kept' ? ', kept: nobody asks for it' : ''}${room}`
}
