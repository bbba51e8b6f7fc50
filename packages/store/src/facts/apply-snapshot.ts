import { join } from 'node:path'
import { sql, type Kysely } from 'kysely'
import type { Coverage, FactKind, Json } from '@fairway/core/kernel'
import type { SnapshotChangeData } from '../projection/stored.ts'
import { asTable, bulkInsert, chunked, indexable, storable, type BulkRow, type Columns } from '../records/bulk.ts'
import type { Tables } from '../records/schema.ts'
import { absenceRule, splitMissing } from './coverage-rule.ts'
import type { SegmentFact } from './fact-line.ts'
import { anyGone, firstSeenBefore, knownFacts, type KnownFact } from './known-facts.ts'
import { asCoverage, readSegment } from './segment.ts'
import { beginFirst, makeVersionIndexes } from './version-table.ts'

const VERSION_COLUMNS = {
  kind: 'text',
  key: 'text',
  source: 'text',
  valid_from: 'text',
  first_seen: 'text',
  opened: 'bigint',
  change: 'text',
  scope: 'text',
  type: 'text',
  hash: 'text',
  body: 'text',
} as const satisfies Columns

const ABSENCE_COLUMNS = { kind: 'text', key: 'text', source: 'text', last_seen: 'text', missing_from: 'text' } as const satisfies Columns

interface Counts {
  added: number
  changed: number
  removed: number
  unchanged: number
  retained: number
}

/** One snapshot being written into the history, inside one transaction. */
interface Run {
  readonly db: Kysely<Tables>
  readonly scan: number
  readonly change: SnapshotChangeData
  readonly source: string
  readonly known: Map<string, KnownFact>
  readonly seen: Set<string>
  readonly canReturn: boolean
  readonly counts: Counts
}

/**
 * Writes a stored snapshot into the history of facts: opens versions for what is new or different, closes those that are superseded,
 * closes what is proved gone and marks the rest that was not seen as missing. `scan` is the number of its journal record.
 * Of several facts with one key the first counts.
 */
export async function applySnapshot(db: Kysely<Tables>, dataDir: string, scan: number, change: SnapshotChangeData): Promise<void> {
  const counts: Counts = { added: 0, changed: 0, removed: 0, unchanged: 0, retained: 0 }
  const first = await beginFirst(db)
  const known = await knownFacts(db, change)
  const run: Run = {
    db,
    scan,
    change,
    source: indexable(change.source),
    known,
    seen: new Set(),
    canReturn: await anyGone(db, change),
    counts,
  }
  let coverage: Json = []
  for await (const facts of readSegment(join(dataDir, change.file), (json) => (coverage = json))) await applyFacts(run, facts)
  if (first) await makeVersionIndexes(db)
  const coverageText = JSON.stringify(coverage)
  await applyMissing(run, asCoverage(coverageText))
  const { kind, observedAt, content } = change
  const scanRow = { scan, source: run.source, kind, observed_at: observedAt, content_hash: content, coverage: coverageText, ...counts }
  await db.insertInto('fairway.scan').values(scanRow).execute()
}

async function applyFacts(run: Run, facts: readonly SegmentFact[]): Promise<void> {
  const opened: { readonly fact: SegmentFact; readonly before: KnownFact | undefined }[] = []
  const returned: string[] = []
  for (const raw of facts) {
    const fact = { ...raw, key: indexable(raw.key), scope: storable(raw.scope), type: raw.type === null ? null : storable(raw.type) }
    if (run.seen.has(fact.key)) continue
    run.seen.add(fact.key)
    const before = run.known.get(fact.key)
    if (before?.isMissing === true) returned.push(fact.key)
    if (before?.hash === fact.hash) run.counts.unchanged++
    else opened.push({ fact, before })
  }
  await endAbsences(run, returned)
  await openVersions(run, opened)
}

async function openVersions(
  run: Run,
  opened: readonly { readonly fact: SegmentFact; readonly before: KnownFact | undefined }[],
): Promise<void> {
  const { observedAt, kind } = run.change
  const changedKeys = opened.flatMap(({ fact, before }) => (before === undefined ? [] : [fact.key]))
  const newKeys = opened.flatMap(({ fact, before }) => (before === undefined ? [fact.key] : []))
  const earlier = run.canReturn && newKeys.length > 0 ? await firstSeenBefore(run.db, run.change, newKeys) : new Map<string, string>()
  await closeVersions(run, changedKeys, false)
  run.counts.added += newKeys.length
  run.counts.changed += changedKeys.length
  const rows = opened.map(({ fact, before }): BulkRow => ({
    kind,
    source: run.source,
    valid_from: observedAt,
    opened: run.scan,
    key: fact.key,
    scope: fact.scope,
    type: fact.type,
    hash: fact.hash,
    body: fact.body,
    change: before === undefined ? 'added' : 'changed',
    first_seen: before?.firstSeen ?? earlier.get(fact.key) ?? observedAt,
  }))
  await bulkInsert(run.db, 'fairway.fact_version', VERSION_COLUMNS, rows)
}

async function closeVersions(run: Run, keys: readonly string[], gone: boolean): Promise<void> {
  for (const chunk of chunked(keys.map((key) => ({ key })))) {
    await sql`update fairway.fact_version v set valid_to = ${run.change.observedAt}, closed = ${run.scan}, gone = ${gone}
      from ${asTable({ key: 'text' }, chunk)}
      where v.kind = ${run.change.kind} and v.key = r.key and v.source = ${run.source} and v.valid_to is null`.execute(run.db)
  }
}

async function endAbsences(run: Run, keys: readonly string[]): Promise<void> {
  for (const chunk of chunked(keys.map((key) => ({ key })))) {
    await sql`update fairway.fact_absence a set missing_to = ${run.change.observedAt} from ${asTable({ key: 'text' }, chunk)}
      where a.kind = ${run.change.kind} and a.key = r.key and a.source = ${run.source} and a.missing_to is null`.execute(run.db)
  }
}

async function applyMissing(run: Run, coverage: readonly Coverage[]): Promise<void> {
  const kind = kindOf(run.change.kind)
  const missing = [...run.known.values()].filter((fact) => !run.seen.has(fact.key))
  const { gone, retained } = splitMissing(kind, missing, absenceRule(kind, coverage))
  const goneKeys = gone.map((fact) => fact.key)
  await closeVersions(run, goneKeys, true)
  await endAbsences(run, goneKeys)
  run.counts.removed = gone.length
  run.counts.retained = retained.length
  const newlyMissing = retained.filter((fact) => !fact.isMissing)
  if (newlyMissing.length > 0) await beginAbsences(run, newlyMissing)
}

async function beginAbsences(run: Run, facts: readonly KnownFact[]): Promise<void> {
  const { kind, observedAt } = run.change
  const before = await run.db
    .selectFrom('fairway.scan')
    .select('observed_at')
    .where('source', '=', run.source)
    .where('kind', '=', kind)
    .orderBy('scan', 'desc')
    .limit(1)
    .executeTakeFirst()
  const common = { kind, source: run.source, last_seen: before?.observed_at ?? observedAt, missing_from: observedAt }
  const rows = facts.map((fact): BulkRow => ({ ...common, key: fact.key }))
  await bulkInsert(run.db, 'fairway.fact_absence', ABSENCE_COLUMNS, rows)
}

/** A kind of fact from the database, where only kinds were written. */
export const kindOf = (text: string): FactKind => {
  if (text === 'azure.resource' || text === 'azure.capacity' || text === 'iac.resource') return text
  throw new Error(`no kind of fact: ${text}`)
}
