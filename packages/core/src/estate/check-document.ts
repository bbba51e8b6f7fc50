import { diagnostic, didYouMean, hasErrors, type Diagnostic, type JsonObject, type SourceRange } from '../kernel/index.ts'
import { issueDiagnostics } from './issues.ts'
import { API_VERSION, type Declared, type Kind } from './kind.ts'
import { rememberPlaces } from './places.ts'
import type { DocumentText } from './positions.ts'
import { readDocument } from './read-document.ts'
import { documentSchema, jsonSchemaOf } from './schema.ts'
import { follow, textAt, type Tree } from './tree.ts'
import { asWritten, quoted, quotedList } from './wording.ts'

/** The kinds by name. */
export type Kinds = ReadonlyMap<string, Kind>

/** A document as far as it could be understood alone, before it is seen beside the others. */
export interface CheckedDocument {
  readonly diagnostics: readonly Diagnostic[]
  /** What it claims to be, also when something else in it is wrong: then references to it still hold. */
  readonly identity?: { readonly kind: Kind; readonly name: string; readonly at: SourceRange }
  /** Present when there is nothing against it. */
  readonly declared?: Declared
  /** Present when its references can be checked. */
  readonly references?: { readonly tree: Tree; readonly schema: JsonObject }
}

/** Reads and checks one document by itself. */
export function checkDocument(document: DocumentText, kinds: Kinds): CheckedDocument {
  const { tree, sound, diagnostics } = readDocument(document)
  if (tree === undefined) return { diagnostics }
  if (!sound) return { diagnostics, ...identityOf(tree, kinds) }
  const envelope = envelopeFaults(tree, kinds)
  const kind = kinds.get(textAt(tree, ['kind']) ?? '')
  if (envelope.length > 0 || kind === undefined) return { diagnostics: [...diagnostics, ...envelope] }
  return againstKind(tree, kind, diagnostics, identityOf(tree, kinds))
}

function againstKind(tree: Tree, kind: Kind, before: readonly Diagnostic[], identity: Pick<CheckedDocument, 'identity'>): CheckedDocument {
  const schema = jsonSchemaOf(kind)
  const result = documentSchema(kind).safeParse(tree.value)
  const issues = result.success ? [] : issueDiagnostics(result.error.issues, { tree, schema })
  const diagnostics = [...before, ...issues]
  const checked = { diagnostics, ...identity, references: { tree, schema } }
  if (!result.success || hasErrors(diagnostics)) return checked
  const { metadata, spec } = result.data
  const declared = { kind: kind.name, name: metadata.name, labels: metadata.labels, spec, at: tree.at }
  return { ...checked, declared: rememberPlaces(declared, tree) }
}

function identityOf(tree: Tree, kinds: Kinds): Pick<CheckedDocument, 'identity'> {
  const kind = kinds.get(textAt(tree, ['kind']) ?? '')
  const name = textAt(tree, ['metadata', 'name'])
  if (kind === undefined || name === undefined) return {}
  return { identity: { kind, name, at: follow(tree, ['metadata', 'name']).found?.at ?? tree.at } }
}

const WANTED = 'a document of the estate is a mapping with `apiVersion`, `kind`, `metadata` and `spec`'

/** What is wrong before the kind is known: nothing else can be said of such a document. */
function envelopeFaults(tree: Tree, kinds: Kinds): readonly Diagnostic[] {
  const { members } = tree
  if (members === undefined) return [diagnostic('FW1020', 'this is not an estate document', { at: tree.at, help: WANTED })]
  const version = members.get('apiVersion')
  const kind = members.get('kind')
  if (version === undefined && kind === undefined) {
    return [diagnostic('FW1020', 'this is not an estate document: it has no `apiVersion` and no `kind`', { at: tree.at, help: WANTED })]
  }
  const faults: Diagnostic[] = []
  if (version === undefined) {
    faults.push(diagnostic('FW1005', '`apiVersion` is missing', { at: tree.at, help: `write \`apiVersion: ${API_VERSION}\`` }))
  } else if (version.value.value !== API_VERSION && version.value.broken !== true) {
    const help = `write \`apiVersion: ${API_VERSION}\``
    faults.push(diagnostic('FW1021', `unknown apiVersion ${quoted(asWritten(version.value))}`, { at: version.value.at, help }))
  }
  if (kind === undefined) faults.push(diagnostic('FW1005', '`kind` is missing', { at: tree.at, help: kindsHelp(kinds) }))
  else if (!kinds.has(textAt(tree, ['kind']) ?? '') && kind.value.broken !== true) faults.push(unknownKind(kind.value, kinds))
  return faults
}

function unknownKind(kind: Tree, kinds: Kinds): Diagnostic {
  const word = asWritten(kind)
  return diagnostic('FW1022', `unknown kind ${quoted(word)}`, { at: kind.at, help: didYouMean(word, kinds.keys()) ?? kindsHelp(kinds) })
}

const kindsHelp = (kinds: Kinds): string => `kinds are ${quotedList([...kinds.keys()])}`
