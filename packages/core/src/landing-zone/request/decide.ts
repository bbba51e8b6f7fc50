import { isMap, isSeq, parseDocument, type Document } from 'yaml'
import { splitDocuments } from '../../estate/index.ts'
import { workloadRequestKind, type WorkloadRequestSpec } from '../../golden-path/index.ts'

/** A decision on a request, as its document keeps it. */
export type Decision = WorkloadRequestSpec['decisions'][number]

/**
 * The text of a file with a decision added to one of its requests. Comments stay, other documents stay letter by letter, and so do Windows line
 * ends. `undefined` where the file has no request of the name.
 */
export function withDecision(text: string, name: string, decision: Decision): string | undefined {
  for (const document of splitDocuments('', text)) {
    const parsed = parseDocument(document.text, { version: '1.2', schema: 'core', merge: false, uniqueKeys: false, logLevel: 'silent' })
    if (parsed.errors.length > 0 || parsed.get('kind') !== workloadRequestKind.name || parsed.getIn(['metadata', 'name']) !== name) continue
    add(parsed, decision)
    const written = parsed.toString({ lineWidth: 0, minContentWidth: 0 })
    return replaceLines(text, document, written)
  }
  return undefined
}

function add(document: Document, decision: Decision): void {
  const item = document.createNode(decision, { aliasDuplicateObjects: false })
  const list: unknown = document.getIn(['spec', 'decisions'], true)
  if (!isSeq(list)) {
    const before: unknown = document.toJS()?.spec?.decisions
    document.setIn(['spec', 'decisions'], document.createNode([...(Array.isArray(before) ? before : []), decision]))
    return
  }
  const last = list.items.at(-1)
  // Whoever wrote the others in one line each wants this one so as well.
  if (isMap(last) && last.flow === true && isMap(item)) item.flow = true
  if (list.items.length === 0) list.flow = false
  list.add(item)
}

function replaceLines(text: string, old: { readonly text: string; readonly firstLine: number }, written: string): string {
  const lines = text.split('\n')
  const count = old.text.split('\n').length - (old.text.endsWith('\n') ? 1 : 0)
  const fresh = written.replace(/\n$/, '').split('\n')
  const wanted = old.text.includes('\r\n') ? fresh.map((line) => `${line}\r`) : fresh
  const after = lines.slice(old.firstLine - 1 + count)
  return [...lines.slice(0, old.firstLine - 1), ...wanted, ...(after.length === 0 ? [''] : after)].join('\n')
}
