import { follow, readDocument, splitDocuments, type EstateFile, type Tree } from '../estate/index.ts'
import { diagnostic, type Diagnostic, type Json, type JsonObject, type SourceRange } from '../kernel/index.ts'
import { placesIn } from './json-places.ts'
import { readJsonText } from './json-text.ts'
import { recognisePolicies, type PolicyDocumentKind } from './recognise.ts'

/** A policy document as a file holds it, in Azure's own shape. */
export interface PolicyInFile {
  readonly kind: PolicyDocumentKind
  /** Its own name, or that of the file. */
  readonly name: string
  readonly body: JsonObject
  readonly at: SourceRange
  /** Where a part of `body` stands, by JSON pointer. */
  place(pointer: string): SourceRange
}

/** The policies of a file, and why it has none. A file that is no JSON or YAML, or too deep, gives a diagnostic. */
export interface PolicyFile {
  readonly policies: readonly PolicyInFile[]
  readonly diagnostics: readonly Diagnostic[]
}

const isJsonName = (path: string): boolean => /\.jsonc?$/i.test(path)

/** Reads a file of policies in any of Azure's shapes: JSON (with comments), or YAML by its name. */
export function readPolicyFile(file: EstateFile): PolicyFile {
  return isJsonName(file.path) ? readJsonPolicies(file) : readYamlPolicies(file)
}

function readJsonPolicies({ path, text }: EstateFile): PolicyFile {
  const read = readJsonText(text)
  if (!read.ok) return { policies: [], diagnostics: [diagnostic('FW7009', read.message, { at: { file: path, ...read.place } })] }
  const place = (pointer: string): SourceRange => ({ file: path, ...(placesIn(text, [pointer]).get(pointer) ?? { line: 1, column: 1 }) })
  const found = recognisePolicies(read.value)
  const places = placesIn(
    text,
    found.map((one) => one.pointer),
  )
  return {
    policies: found.map((one) => ({
      kind: one.kind,
      name: nameOf(one.body, path),
      body: one.body,
      at: { file: path, ...(places.get(one.pointer) ?? { line: 1, column: 1 }) },
      place: (pointer) => place(`${one.pointer}${one.flat ? withoutEnvelope(pointer) : pointer}`),
    })),
    diagnostics: [],
  }
}

/** Where the command line flattened a document, its `properties` are its own members. */
const withoutEnvelope = (pointer: string): string => pointer.replace(/^\/properties(?=\/|$)/, '')

function readYamlPolicies({ path, text }: EstateFile): PolicyFile {
  const policies: PolicyInFile[] = []
  const diagnostics: Diagnostic[] = []
  for (const document of splitDocuments(path, text)) {
    const { tree, sound, diagnostics: found } = readDocument(document)
    diagnostics.push(...found)
    if (tree === undefined || !sound) continue
    for (const one of recognisePolicies(tree.value)) {
      const place = (pointer: string): SourceRange => placeInTree(tree, `${one.pointer}${one.flat ? withoutEnvelope(pointer) : pointer}`)
      policies.push({ kind: one.kind, name: nameOf(one.body, path), body: one.body, at: place(''), place })
    }
  }
  return { policies, diagnostics }
}

/** The place of a JSON pointer in a tree. */
export function placeInTree(tree: Tree, pointer: string): SourceRange {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  let at: Tree | undefined = tree
  const path: PropertyKey[] = []
  for (const step of steps) {
    const key: PropertyKey = at?.items === undefined ? step : Number(step)
    path.push(key)
    at = at === undefined ? undefined : follow(at, [key]).found
  }
  return follow(tree, path).key
}

/** The document's own name, the end of its id, or the name of the file without what the tools hang on to it. */
function nameOf(body: JsonObject, path: string): string {
  const name = textMember(body, 'name')
  if (name !== undefined) return name
  const id = textMember(body, 'id')
  const last = id?.slice(id.lastIndexOf('/') + 1) ?? ''
  if (last !== '') return last
  const file = path.slice(path.lastIndexOf('/') + 1)
  return file.replace(/\.(?:jsonc?|ya?ml)$/i, '').replace(/\.alz_policy_\w+$/i, '')
}

function textMember(body: JsonObject, name: string): string | undefined {
  const value: Json | undefined = Object.entries(body).find(([key]) => key.toLowerCase() === name)?.[1]
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}
