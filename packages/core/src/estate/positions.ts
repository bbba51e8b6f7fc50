import type { SourceRange } from '../kernel/index.ts'

/** A document within a file: its text, and the line of the file (from 1) that it begins on. */
export interface DocumentText {
  readonly file: string
  readonly text: string
  readonly firstLine: number
}

/** Turns offsets of a document's text into places in its file. */
export type Locate = (offset: number, end?: number) => SourceRange

/** A locator for one document. Offsets and columns count UTF-16 code units, lines and columns from 1. */
export function locator(document: DocumentText): Locate {
  const starts = lineStarts(document.text)
  const place = (offset: number): { line: number; column: number } => {
    const index = lastAtMost(starts, offset)
    return { line: document.firstLine + index, column: offset - (starts[index] ?? 0) + 1 }
  }
  return (offset, end) => {
    const from = { file: document.file, ...place(offset) }
    if (end === undefined || end <= offset) return from
    const to = place(end)
    return { ...from, endLine: to.line, endColumn: to.column }
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((sorted[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}
