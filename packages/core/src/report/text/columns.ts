import { printable } from '../../kernel/index.ts'
import { shortened } from '../escape/shortened.ts'

/** One line of text that cannot move the cursor, colour anything or reverse what is read. */
export const line = (text: string): string => printable(text.toWellFormed()).replace(/\s+/g, ' ').trim()

const widthOf = (text: string): number => Array.from(text).length

/** Pads (never cuts) a text to a width. */
const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))

/** Rows with every column but the last aligned; a row is cut at `width`. Lines are indented by two blanks. */
export function columns(rows: readonly (readonly string[])[], width: number, paint: (text: string, row: number) => string): string[] {
  const cells = rows.map((row) => row.map(line))
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => widthOf(row[column] ?? ''))))
  return cells.map((row, index) => {
    const text = row.map((cell, column) => (column === row.length - 1 ? cell : padded(cell, widths[column] ?? 0))).join('  ')
    return `  ${paint(shortened(text.trimEnd(), width - 2), index)}`
  })
}

/** A paragraph broken into lines of at most `width`, each behind `indent` blanks. */
export function wrapped(text: string, width: number, indent: number): string[] {
  const lines: string[] = []
  let current = ''
  for (const word of line(text).split(' ')) {
    if (current !== '' && widthOf(current) + 1 + widthOf(word) > width - indent) {
      lines.push(current)
      current = word
    } else current = current === '' ? word : `${current} ${word}`
  }
  return [...lines, current].filter((one) => one !== '').map((one) => ' '.repeat(indent) + one)
}
