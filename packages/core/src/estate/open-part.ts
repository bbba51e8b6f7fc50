import { z } from 'zod'
import { diagnostic, isJsonObject, type Diagnostic, type JsonObject } from '../kernel/index.ts'
import { issueDiagnostics } from './issues.ts'
import type { Declared } from './kind.ts'
import { treeOf } from './places.ts'
import { pathText } from './tree.ts'

/**
 * What a schema has against a part of a document that its kind leaves open, such as parameters: in the words and codes of the estate, at
 * the lines of the part. `path` is where the part stands, `spec.parameters`; the issues are those that the schema had against it.
 */
export function partDiagnostics(
  document: Declared,
  path: readonly string[],
  { issues, schema }: { readonly issues: readonly z.core.$ZodIssue[]; readonly schema: z.ZodType },
): readonly Diagnostic[] {
  const placed = issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }))
  const tree = treeOf(document)
  if (tree !== undefined) return issueDiagnostics(placed, { tree, schema: schemaAt(path, schema) })
  // It was not read from a file: there is no line to speak of.
  return placed.map((issue) => diagnostic('FW1008', `\`${pathText(issue.path)}\`: ${issue.message.toLowerCase()}`, { at: document.at }))
}

function schemaAt(path: readonly string[], schema: z.ZodType): JsonObject {
  const plain: unknown = JSON.parse(JSON.stringify(z.toJSONSchema(schema, { io: 'input', target: 'draft-07', unrepresentable: 'any' })))
  const inner: JsonObject = isJsonObject(plain) ? plain : {}
  return path.reduceRight<JsonObject>((part, step) => ({ type: 'object', properties: { [step]: part } }), inner)
}
