import { printable } from '@fairway/core/kernel'

/** Aligned columns for a terminal: header, then rows. Cells are made printable and cut at `widest` characters. */
export function textTable(header: readonly string[], rows: readonly (readonly string[])[], widest = 60): string {
  const cut = (text: string): string => {
    const oneLine = printable(text).replaceAll('\n', ' ')
    return oneLine.length > widest ? `${oneLine.slice(0, widest - 1)}…` : oneLine
  }
  const cells = [header, ...rows].map((row) => row.map(cut))
  const widths = header.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
    .concat('\n')
}
