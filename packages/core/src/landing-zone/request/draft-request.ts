import { Document, isCollection, isMap, isNode, isScalar, LineCounter, parseDocument, type Node } from 'yaml'
import { API_VERSION, nameSchema } from '../../estate/index.ts'
import { workloadRequestKind, type WorkloadRequestSpec } from '../../golden-path/index.ts'
import type { Instant, JsonObject, Money, SourceRange } from '../../kernel/index.ts'

/** A request as somebody fills it in, before it is a document. Texts may be any texts: what is wrong with them the check says. */
export interface RequestDraft {
  readonly name: string
  readonly goldenPath: string
  readonly team: string
  readonly environment: string
  readonly application: string
  readonly regions?: readonly string[]
  readonly parameters: JsonObject
  readonly budget: { readonly monthly: Money }
  readonly purpose: string
  /** Classes of the data that it works with: `personal`, `internal`. */
  readonly data?: readonly string[]
  readonly expires?: string
}

/** Files of these names cannot be made on Windows. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/

/** The file of the estate that a request is written to. What is no name of a document never becomes part of a path. */
export function requestPath(name: string): string {
  if (!nameSchema.safeParse(name).success) return 'requests/request.yaml'
  return `requests/${RESERVED.test(name) ? 'request-' : ''}${name}.yaml`
}

/** A draft as a document of the estate. The same draft gives the same bytes; whatever a text holds, it stays that text. */
export const draftDocument = (draft: RequestDraft, by: { readonly requestedBy: string; readonly requestedAt: Instant }): string => {
  const { name, goldenPath, team, environment, application, regions = [], parameters, data = [], budget, purpose, expires } = draft
  return documentText(name, {
    goldenPath,
    team,
    environment,
    application,
    ...(regions.length === 0 ? {} : { regions }),
    ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
    ...(data.length === 0 ? {} : { data }),
    budget: { monthly: { amount: budget.monthly.amount, currency: budget.monthly.currency } },
    purpose,
    requestedBy: by.requestedBy,
    requestedAt: by.requestedAt,
    ...(expires === undefined || expires === '' ? {} : { expires }),
  })
}

/** A request of the estate as a document, without the comments of its file. */
export const requestDocument = (name: string, spec: WorkloadRequestSpec): string => {
  const { parameters, decisions, ...others } = spec
  return documentText(name, {
    ...others,
    ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
    ...(decisions.length === 0 ? {} : { decisions }),
  })
}

function documentText(name: string, spec: object): string {
  const document = new Document(
    { apiVersion: API_VERSION, kind: workloadRequestKind.name, metadata: { name }, spec },
    { version: '1.2', schema: 'core', aliasDuplicateObjects: false },
  )
  return document.toString({ lineWidth: 0, minContentWidth: 0 })
}

/** Where in a draft a place of its document lies. */
export type DraftPathAt = (at: Pick<SourceRange, 'line' | 'column'>) => readonly (string | number)[] | undefined

/** Finds the property of a draft, `['parameters', 'models', 0, 'capacity']`, whose key or value begins at a place of its document. */
export function draftPaths(yaml: string): DraftPathAt {
  const lineCounter = new LineCounter()
  const { contents } = parseDocument(yaml, { version: '1.2', schema: 'core', lineCounter, logLevel: 'silent' })
  const paths = new Map<string, readonly (string | number)[]>()
  const remember = (node: unknown, path: readonly (string | number)[]): void => {
    const start = isNode(node) ? node.range?.[0] : undefined
    if (start === undefined) return
    const { line, col } = lineCounter.linePos(start)
    // A collection begins where its first member does: whoever is further up is told first, and its members overwrite it.
    paths.set(`${line}:${col}`, path)
  }
  visit(contents, [], remember)
  return ({ line, column }) => {
    const path = paths.get(`${line}:${column}`)
    if (path === undefined) return undefined
    if (path[0] === 'metadata') return ['name']
    return path[0] === 'spec' && path.length > 1 ? path.slice(1) : undefined
  }
}

type Remember = (node: unknown, path: readonly (string | number)[]) => void

function visit(node: Node | null, path: readonly (string | number)[], remember: Remember): void {
  remember(node, path)
  if (!isCollection(node)) return
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue
      const here = [...path, String(key.value)]
      if (isNode(value)) visit(value, here, remember)
      remember(key, here)
    }
    return
  }
  for (const [index, item] of node.items.entries()) if (isNode(item)) visit(item, [...path, index], remember)
}
