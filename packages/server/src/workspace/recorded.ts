import type { DocumentStore } from '@fairway/core/engine'
import type { Declared, Estate, Kind } from '@fairway/core/estate'
import { byText, diagnostic, type Diagnostic, type Instant, type JsonObject } from '@fairway/core/kernel'
import { approvalKind } from '@fairway/core/program'
import { waiverKind } from '@fairway/core/readiness'
import { z } from 'zod'

/** Where documents that were recorded through the API say they come from. */
export const JOURNAL_FILE = 'journal'

/** The collections of the document store that the evaluation reads. */
export const collections = { waivers: 'waivers', approvals: 'approvals' } as const

/** A waiver as it is recorded: asked for, and later granted by somebody else. */
export interface RecordedWaiver {
  readonly control: string
  readonly subjects: readonly string[]
  readonly owner: string
  readonly reason: string
  readonly requestedBy: string
  readonly requestedAt: Instant
  readonly expires: Instant
  readonly approvedBy?: string
  readonly approvedAt?: Instant
}

const recordedWaiverSchema: z.ZodType<RecordedWaiver> = z.strictObject({
  control: z.string(),
  subjects: z.array(z.string()).min(1),
  owner: z.string(),
  reason: z.string(),
  requestedBy: z.string(),
  requestedAt: z.string(),
  expires: z.string(),
  approvedBy: z.string().exactOptional(),
  approvedAt: z.string().exactOptional(),
})

/** The spec of an Approval. */
export type ApprovalSpec = typeof approvalKind extends Kind<infer Spec> ? Spec : never

/** A recorded document with its name. */
export interface Named<Body> {
  readonly name: string
  readonly body: Body
}

/** Every recorded waiver, asked for or granted, by name. What cannot be read any more is left out. */
export async function recordedWaivers(documents: DocumentStore): Promise<readonly Named<RecordedWaiver>[]> {
  return readable(await documents.list(collections.waivers), recordedWaiverSchema)
}

/** Every recorded request for approval with its decisions, by name. */
export async function recordedApprovals(documents: DocumentStore): Promise<readonly Named<ApprovalSpec>[]> {
  return readable(await documents.list(collections.approvals), approvalKind.schema)
}

type Listed = readonly { readonly key: string; readonly document: JsonObject }[]

function readable<Body>(listed: Listed, schema: z.ZodType<Body>): readonly Named<Body>[] {
  return listed
    .flatMap(({ key, document }) => {
      const parsed = schema.safeParse(document)
      return parsed.success ? [{ name: key, body: parsed.data }] : []
    })
    .toSorted((a, b) => byText(a.name, b.name))
}

/**
 * Adds what was recorded through the API to what is declared in files: granted waivers, and requests with their
 * decisions. A name that a file uses already belongs to the file.
 */
export async function withRecorded(
  estate: Estate,
  documents: DocumentStore,
): Promise<{ readonly estate: Estate; readonly diagnostics: readonly Diagnostic[] }> {
  const diagnostics: Diagnostic[] = []
  const taken = new Set(estate.documents.map((one) => `${one.kind}/${one.name}`))
  const add = <Spec>(kind: Kind<Spec>, key: string, spec: unknown): readonly Declared<Spec>[] => {
    const parsed = kind.schema.safeParse(spec)
    const id = `${kind.name}/${key}`
    if (parsed.success && !taken.has(id)) return [declaredAs(kind, key, parsed.data)]
    const why = parsed.success ? 'a file declares one of that name' : 'it does not fit its kind'
    diagnostics.push(diagnostic('FW4018', `the recorded ${kind.name} \`${key}\` has no effect: ${why}`))
    return []
  }
  const waivers = (await documents.list(collections.waivers)).filter(({ document }) => document['approvedBy'] !== undefined)
  const approvals = await documents.list(collections.approvals)
  const recorded = [
    ...waivers.flatMap(({ key, document: { requestedAt: _asked, ...spec } }) => add(waiverKind, key, spec)),
    ...approvals.flatMap(({ key, document }) => add(approvalKind, key, document)),
  ]
  const documentsInOrder = [...estate.documents, ...recorded].toSorted((a, b) => byText(a.kind, b.kind) || byText(a.name, b.name))
  return { estate: { documents: documentsInOrder }, diagnostics }
}

const declaredAs = <Spec>(kind: Kind<Spec>, name: string, spec: Spec): Declared<Spec> => ({
  kind: kind.name,
  name,
  labels: {},
  spec,
  at: { file: JOURNAL_FILE, line: 1, column: 1 },
})
