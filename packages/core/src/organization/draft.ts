import { Document, isMap, isNode, isScalar, isSeq, type Node } from 'yaml'
import { API_VERSION, type EstateFile } from '../estate/index.ts'

/** A document that is written for people to go on with. */
export interface EstateDraft {
  /** The folder of the file; without one it lies at the top. */
  readonly folder?: string
  /** The name of the file without its ending: the name of the document, unless something else is said. */
  readonly file?: string
  readonly kind: string
  readonly name: string
  /** What the document is for: the comment above it. */
  readonly about: string
  readonly spec: Readonly<Record<string, unknown>>
  /** Comments above properties of `spec`, by their dotted path: `hubs.0.firewall`. */
  readonly notes?: Readonly<Record<string, string>>
}

/** The file of a draft. Its first line names its JSON Schema below `schemas/`, so that editors check it; everything that is text is escaped. */
export function draftFile(draft: EstateDraft): EstateFile {
  const document = new Document(
    { apiVersion: API_VERSION, kind: draft.kind, metadata: { name: draft.name }, spec: draft.spec },
    { version: '1.2', compat: 'yaml-1.1', aliasDuplicateObjects: false },
  )
  const schemas = draft.folder === undefined ? 'schemas' : '../schemas'
  document.commentBefore = ` yaml-language-server: $schema=${schemas}/${draft.kind}.json\n${comment(draft.about)}`
  for (const [path, note] of Object.entries(draft.notes ?? {})) addNote(document, path, note)
  const file = draft.file ?? (draft.folder === undefined ? draft.kind.toLowerCase() : draft.name)
  return { path: `${draft.folder === undefined ? '' : `${draft.folder}/`}${file}.yaml`, text: document.toString({ lineWidth: 0 }) }
}

function addNote(document: Document, path: string, note: string): void {
  const steps = path.split('.')
  const last = steps.at(-1) ?? ''
  const parent = document.getIn(['spec', ...steps.slice(0, -1).map(stepOf)], true)
  const target = nodeAbove(parent, last, document, steps)
  if (target !== undefined) target.commentBefore = comment(note)
}

const stepOf = (step: string): string | number => (/^\d+$/.test(step) ? Number(step) : step)

/** What a comment above a property is put at: its key, or the item of the list whose first property it is. */
function nodeAbove(parent: unknown, name: string, document: Document, steps: readonly string[]): Node | undefined {
  if (isSeq(parent)) {
    const item = parent.items[Number(name)]
    return isNode(item) ? item : undefined
  }
  if (!isMap(parent)) return undefined
  const index = parent.items.findIndex(({ key }) => isScalar(key) && key.value === name)
  const key = parent.items[index]?.key
  const owner = document.getIn(['spec', ...steps.slice(0, -2).map(stepOf)], true)
  if (index === 0 && isSeq(owner)) return parent
  return isScalar(key) ? key : undefined
}

const WIDTH = 120

/** Words as lines of a comment. */
function comment(text: string): string {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1)
    if (line === undefined || line.length + word.length >= WIDTH) lines.push(` ${word}`)
    else lines[lines.length - 1] = `${line} ${word}`
  }
  return lines.join('\n')
}
