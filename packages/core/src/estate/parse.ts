import { byText, diagnostic, type Diagnostic } from '../kernel/index.ts'
import { checkDocument, type CheckedDocument, type Kinds } from './check-document.ts'
import type { Declared, Estate, Kind } from './kind.ts'
import { limits } from './limits.ts'
import { utf8Length } from './read-document.ts'
import { ReferenceChecker } from './references.ts'
import type { DocumentText } from './positions.ts'
import { splitDocuments } from './split.ts'
import { quoted } from './wording.ts'

/** A file of the estate: its path as diagnostics show it, and its text. */
export interface EstateFile {
  readonly path: string
  readonly text: string
}

/** What the estate may speak of besides its own documents. */
export interface Vocabulary {
  /** The controls, so that their ids can be checked. Without them, ids of controls are not. */
  readonly controls?: readonly { readonly id: string; readonly evaluation: 'facts' | 'attestation' }[]
}

/** An estate, and everything that is wrong with it. */
export interface ParsedEstate {
  /** The documents with nothing against them. */
  readonly estate: Estate
  /** Ordered by file, line, column and code. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads an estate: every document of every file against its kind, then all of them beside each other (names, references,
 * how many there may be). Never throws on what a user wrote; every mistake of the run is reported, and one bad document
 * hides no other. Sizes, depths and counts are bounded, so that hostile input ends in a diagnostic.
 */
export function parseEstate(files: readonly EstateFile[], kinds: readonly Kind[], vocabulary: Vocabulary = {}): ParsedEstate {
  const byName = new Map(kinds.map((kind) => [kind.name, kind]))
  const { documents, diagnostics, unread } = readFiles(files, byName)
  const { accepted, refused } = withoutRivals(documents)
  const all = [...diagnostics, ...documents.flatMap((one) => one.diagnostics), ...refused, ...referenceFaults(documents, vocabulary)]
  return { estate: { documents: accepted.toSorted(byKindAndName) }, diagnostics: boundedPerFile(all.toSorted(byPlace), unread) }
}

interface ReadFiles {
  readonly documents: readonly CheckedDocument[]
  readonly diagnostics: readonly Diagnostic[]
  /** Of files with too many mistakes, the line from which on they were not read. */
  readonly unread: ReadonlyMap<string, number>
}

function readFiles(files: readonly EstateFile[], kinds: Kinds): ReadFiles {
  const documents: CheckedDocument[] = []
  const diagnostics: Diagnostic[] = []
  const unread = new Map<string, number>()
  for (const file of files.toSorted((a, b) => byText(a.path, b.path))) {
    const at = { file: file.path, line: 1, column: 1 }
    if (isTooLarge(file.text)) {
      diagnostics.push(diagnostic('FW1002', 'the file is larger than 10 MB', { at }))
      continue
    }
    const texts = splitDocuments(file.path, file.text)
    if (texts.length === 0) diagnostics.push(diagnostic('FW1030', 'the file declares nothing', { at }))
    const room = Math.max(0, Math.min(limits.documentsPerFile, limits.documents - documents.length))
    if (texts.length > room) {
      const at = { file: file.path, line: texts[room]?.firstLine ?? 1, column: 1 }
      diagnostics.push(diagnostic('FW1031', `${texts.length - room} documents from here on are too many and were not read`, { at }))
    }
    const read = readDocuments(texts.slice(0, room), kinds)
    documents.push(...read.documents)
    if (read.unreadFrom !== undefined) unread.set(file.path, read.unreadFrom)
  }
  return { documents, diagnostics, unread }
}

/** The documents of a file, up to the one that makes its mistakes too many. */
function readDocuments(texts: readonly DocumentText[], kinds: Kinds): { documents: readonly CheckedDocument[]; unreadFrom?: number } {
  const documents: CheckedDocument[] = []
  let mistakes = 0
  for (const text of texts) {
    if (mistakes > limits.mistakesPerFile) return { documents, unreadFrom: text.firstLine }
    const document = checkDocument(text, kinds)
    documents.push(document)
    mistakes += document.diagnostics.length
  }
  return { documents }
}

/** A text has at least as many bytes as code units, so that the long ones need no counting. */
const isTooLarge = (text: string): boolean => text.length > limits.fileBytes || utf8Length(text) > limits.fileBytes

/** Of documents with the same kind and name, or of a kind that may be there once, the first one holds and the others are refused. */
function withoutRivals(documents: readonly CheckedDocument[]): { accepted: Declared[]; refused: Diagnostic[] } {
  const accepted: Declared[] = []
  const refused: Diagnostic[] = []
  const taken = new Map<string, string>()
  for (const { identity, declared } of documents) {
    if (identity === undefined) continue
    const { kind, name, at } = identity
    const place = `${at.file}:${at.line}`
    const sameName = taken.get(`${kind.name}/${name}`)
    const sameKind = kind.cardinality === 'one' ? taken.get(kind.name) : undefined
    if (sameName !== undefined) {
      refused.push(diagnostic('FW1024', `the ${kind.name} ${quoted(name)} is declared twice`, { at, help: `the first is at ${sameName}` }))
    } else if (sameKind !== undefined) {
      refused.push(diagnostic('FW1025', `an estate has only one ${kind.name}`, { at, help: `the first is at ${sameKind}` }))
    } else if (declared !== undefined) accepted.push(declared)
    if (sameName === undefined) taken.set(`${kind.name}/${name}`, place)
    if (!taken.has(kind.name)) taken.set(kind.name, place)
  }
  return { accepted, refused }
}

function referenceFaults(documents: readonly CheckedDocument[], vocabulary: Vocabulary): readonly Diagnostic[] {
  const names = new Map<string, Set<string>>()
  for (const { identity } of documents) {
    if (identity === undefined) continue
    const known = names.get(identity.kind.name) ?? new Set()
    names.set(identity.kind.name, known.add(identity.name))
  }
  const controls = vocabulary.controls && new Map(vocabulary.controls.map((control) => [control.id, control.evaluation]))
  const checker = new ReferenceChecker({ documents: names, ...(controls === undefined ? {} : { controls }) })
  return documents.flatMap(({ references }) => (references === undefined ? [] : checker.check(references.tree, references.schema)))
}

const byKindAndName = (a: Declared, b: Declared): number => byText(a.kind, b.kind) || byText(a.name, b.name)

const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  byText(a.at?.file ?? '', b.at?.file ?? '') ||
  (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
  (a.at?.column ?? 0) - (b.at?.column ?? 0) ||
  byText(a.code, b.code) ||
  byText(a.summary, b.summary)

/** Of each file the first diagnostics, how many more there are, and where reading ended if it did. */
function boundedPerFile(sorted: readonly Diagnostic[], unread: ReadonlyMap<string, number>): readonly Diagnostic[] {
  const counts = Map.groupBy(sorted, (one) => one.at?.file ?? '')
  return [...counts].flatMap(([file, ofFile]) => {
    const hidden = ofFile.length - limits.diagnosticsPerFile
    if (hidden <= 0) return ofFile
    const shown = ofFile.slice(0, limits.diagnosticsPerFile)
    const at = shown.at(-1)?.at ?? { file, line: 1, column: 1 }
    const line = unread.get(file)
    const end = line === undefined ? '' : `, and from line ${line} on it was not read`
    return [...shown, diagnostic('FW1029', `${hidden} more errors of this file are not shown${end}`, { at })]
  })
}
