import type { DocumentText } from './positions.ts'

const BOM = '\u{feff}'
const MARKER = /^(---|\.\.\.)(?=[ \t\r]|$)/
const BLANK_OR_COMMENT = /^[ \t]*(#.*)?\r?$/

/**
 * Cuts a file at its document markers (`---` and `...` at the start of a line end a document wherever they stand, even
 * inside of quotes), so that each document is parsed alone and a broken one hides no other. Documents of nothing but
 * blank lines and comments are left out.
 */
export function splitDocuments(path: string, text: string): readonly DocumentText[] {
  const documents: DocumentText[] = []
  let current = emptyDocument(1)
  const finish = (end: string): void => {
    if (current.hasContent) documents.push({ file: path, text: current.lines.join('\n') + end, firstLine: current.firstLine })
  }
  const lines = withoutBom(text).split('\n')
  for (const [index, line] of lines.entries()) {
    const marker = MARKER.exec(line)?.[1]
    if (marker !== undefined) {
      // With its line feed: a Windows line end must not be cut in half.
      finish('\n')
      current = emptyDocument(marker === '---' ? index + 1 : index + 2)
      if (marker === '...') continue
    }
    current.lines.push(line)
    const content = marker === undefined ? line : line.slice(marker.length)
    if (!BLANK_OR_COMMENT.test(content)) current.hasContent = true
  }
  finish('')
  return documents
}

interface OpenDocument {
  readonly firstLine: number
  readonly lines: string[]
  hasContent: boolean
}

const emptyDocument = (firstLine: number): OpenDocument => ({ firstLine, lines: [], hasContent: false })

/** Editors on Windows put a byte order mark first; YAML allows it there. */
const withoutBom = (text: string): string => (text.startsWith(BOM) ? text.slice(BOM.length) : text)
