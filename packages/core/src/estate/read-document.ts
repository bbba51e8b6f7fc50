import { parseDocument } from 'yaml'
import { diagnostic, type Diagnostic } from '../kernel/index.ts'
import { invisibleDiagnostics } from './characters.ts'
import { limits } from './limits.ts'
import { locator, type DocumentText } from './positions.ts'
import { prescan } from './prescan.ts'
import { readTree } from './read-tree.ts'
import { syntaxDiagnostics } from './syntax.ts'
import type { Tree } from './tree.ts'

/** A document after YAML: its values when it could be read, and what is wrong with it. */
export interface ReadDocument {
  /** What could be read. With `sound: false` only its kind and name are to be trusted. */
  readonly tree?: Tree
  readonly sound: boolean
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads the YAML of one document, behind the bounds that keep the parser safe. */
export function readDocument(document: DocumentText): ReadDocument {
  const { text } = document
  const locate = locator(document)
  if (utf8Length(text) > limits.documentBytes) return refused([diagnostic('FW1002', 'the document is larger than 1 MB', { at: locate(0) })])
  const scan = prescan(text, locate)
  const before = [...invisibleDiagnostics(text, locate), ...scan.diagnostics]
  if (!scan.parse) return refused(before)
  const parsed = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const errors = syntaxDiagnostics(parsed.errors, locate)
  const syntax = [...before, ...errors]
  if (parsed.contents === null)
    return refused(syntax.length > 0 ? syntax : [diagnostic('FW1020', 'the document is empty', { at: locate(0) })])
  const { tree, diagnostics } = readTree(parsed.contents, locate)
  if (errors.length > 0) return { tree, sound: false, diagnostics: syntax }
  // A bare character is reported where it stands; the value that it is part of needs no second report.
  const values = before.length > 0 ? diagnostics.filter((one) => one.code !== 'FW1018') : diagnostics
  if (tree.depth > limits.depth) {
    return refused([...syntax, ...values, diagnostic('FW1003', `nested more than ${limits.depth} deep, aliases followed`, { at: tree.at })])
  }
  if (tree.size > limits.values) return refused([...syntax, ...values])
  return { tree, sound: true, diagnostics: [...syntax, ...values] }
}

const refused = (diagnostics: readonly Diagnostic[]): ReadDocument => ({ sound: false, diagnostics })

/** How many bytes a text has in UTF-8, counted without encoding it. */
export function utf8Length(text: string): number {
  let bytes = text.length
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    // A surrogate pair has two units and four bytes: one more for each half.
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1
  }
  return bytes
}
