import { printable } from '../kernel/index.ts'
import type { AddressBlock } from './plan-types.ts'
import { prefixText, sizeOf } from './prefix.ts'
import { addresses, count } from './words.ts'

interface Line {
  readonly left: string
  readonly right: string
}

/** The address map for a terminal: one line for each block, free space included, the names in one column. Ends with a line feed. */
export function addressMapText(map: readonly AddressBlock[]): string {
  const lines = map.flatMap((pool) => [{ left: prefixText(pool.prefix), right: aboutOf(pool) }, ...below(pool, '')])
  const width = Math.max(0, ...lines.slice(0, WIDEST).map((line) => line.left.length))
  return lines.map(({ left, right }) => `${left.padEnd(width)}  ${right}\n`).join('')
}

/** Only so many lines decide about the column: a call takes only so many arguments. */
const WIDEST = 10_000

function below({ children }: AddressBlock, indent: string): readonly Line[] {
  return children.flatMap((child, index) => {
    const last = index === children.length - 1
    const line = { left: `${indent}${last ? '└─ ' : '├─ '}${prefixText(child.prefix)}`, right: aboutOf(child) }
    return [line, ...below(child, `${indent}${last ? '   ' : '│  '}`)]
  })
}

function aboutOf(block: AddressBlock): string {
  const { key = '', state, children } = block
  const size = sizeOf(block.prefix.length)
  if (state === 'free') return `free, ${addresses(size)}`
  const name = printable(key).replaceAll(/[\n\t]/g, ' ')
  if (state === 'reserved') return `reserved: ${name}`
  const note = state === 'kept' ? ', kept: nobody asks for it' : ''
  return children.length === 0 ? `${name}${note}` : `${name}${note}, ${count(freeIn(block))} of ${count(size)} free`
}

/** Addresses that are directly free in a block: not those inside of its networks. */
const freeIn = ({ children }: AddressBlock): number =>
  children.filter((child) => child.state === 'free').reduce((sum, child) => sum + sizeOf(child.prefix.length), 0)
