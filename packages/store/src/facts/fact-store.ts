import { stat } from 'node:fs/promises'
import type { FactChange, FactStore, Page, PageRequest, Snapshot, SnapshotChange, StoredFact } from '@fairway/core/engine'
import { diagnostic, DiagnosticError, parseInstant, printable, type Coverage, type FactKind, type Instant } from '@fairway/core/kernel'
import { Mutex } from '../guard/mutex.ts'
import { assertFreeSpace } from '../guard/free-space.ts'
import { asData } from '../projection/stored.ts'
import { indexable } from '../records/bulk.ts'
import type { StoreParts } from '../parts.ts'
import { listChanges } from './changes.ts'
import { coverageAsOf, factsAsOf } from './history.ts'
import { listScans, scanNumbered, toSnapshotChange } from './scans.ts'
import { writeSegment, type PendingSegment } from './segment.ts'

const MAX_FACTS = 2_000_000

/** Keeps facts with their history: files first, then the journal, then the database. */
export class Facts implements FactStore {
  readonly #parts: StoreParts
  readonly #saving = new Mutex()

  constructor(parts: StoreParts) {
    this.#parts = parts
  }

  /**
   * Stores a snapshot. A repeated one changes nothing. One older than the newest of its source and kind is refused with FW3009:
   * history is written forwards. Whatever its facts throw leaves nothing behind.
   */
  saveSnapshot(snapshot: Snapshot): Promise<SnapshotChange> {
    return this.#saving.run(() => this.#save(snapshot))
  }

  factsAsOf(kind: FactKind, at: Instant): AsyncIterable<readonly StoredFact[]> {
    return factsAsOf(this.#parts.records.db, kind, at)
  }

  coverageAsOf(at: Instant): Promise<readonly Coverage[]> {
    return coverageAsOf(this.#parts.records.db, at)
  }

  scans(page: PageRequest): Promise<Page<SnapshotChange>> {
    return listScans(this.#parts.records.db, page)
  }

  changes(
    filter: { readonly scan?: number; readonly kind?: FactKind; readonly key?: string },
    page: PageRequest,
  ): Promise<Page<FactChange>> {
    return listChanges(this.#parts.records.db, filter, page)
  }

  async #save(snapshot: Snapshot): Promise<SnapshotChange> {
    const { health, settings } = this.#parts
    health.assertOk()
    if (parseInstant(snapshot.observedAt) !== snapshot.observedAt) throw new Error(`not a moment: ${printable(snapshot.observedAt)}`)
    await assertFreeSpace(settings)
    const mayBeRepeated = await this.#scansAt(snapshot)
    const newest = await this.#newest(snapshot)
    const isOlder = newest !== undefined && newest > snapshot.observedAt
    if (isOlder && mayBeRepeated.length === 0) throw tooOld(snapshot, newest)
    const pending = await writeSegment(settings.dataDir, snapshot)
    return this.#settle(snapshot, pending, async () => {
      const same = mayBeRepeated.find((row) => row.content_hash === pending.content)
      if (same !== undefined) return { ...toSnapshotChange(same), repeated: true }
      if (isOlder) throw tooOld(snapshot, newest)
      if (pending.facts > MAX_FACTS) throw tooMany(snapshot, pending.facts)
      return undefined
    })
  }

  /** Keeps the written segment unless `decide` has an answer already, or throws. */
  async #settle(snapshot: Snapshot, pending: PendingSegment, decide: () => Promise<SnapshotChange | undefined>): Promise<SnapshotChange> {
    let answer: SnapshotChange | undefined
    try {
      answer = await decide()
    } catch (error) {
      await pending.discard()
      throw error
    }
    if (answer === undefined) return this.#keep(snapshot, pending)
    await pending.discard()
    return answer
  }

  async #keep(snapshot: Snapshot, pending: PendingSegment): Promise<SnapshotChange> {
    const { records, projector, writer, settings } = this.#parts
    const { source, kind, observedAt } = snapshot
    const { file, sha256, content, facts } = await pending.keep()
    const { size } = await stat(`${settings.dataDir}/${file}`)
    const data = { ...asData({ stored: 'snapshot', source, kind, observedAt, file, sha256, content }), facts, bytes: size }
    const record = await writer.append({ actor: 'fairway', action: 'scan.completed', target: `Source/${source}`, data })
    await projector.until(record.seq)
    const row = await scanNumbered(records.db, record.seq)
    if (row === undefined) throw new Error(`scan ${record.seq} was not applied`)
    if (row.added + row.changed + row.removed > facts / 10) await records.tidy('fairway.fact_version', row.changed + row.removed)
    return toSnapshotChange(row)
  }

  async #newest({ source, kind }: Snapshot): Promise<string | undefined> {
    const row = await this.#parts.records.db
      .selectFrom('fairway.scan')
      .select('observed_at')
      .where('source', '=', indexable(source))
      .where('kind', '=', kind)
      .orderBy('observed_at', 'desc')
      .limit(1)
      .executeTakeFirst()
    return row?.observed_at
  }

  #scansAt({ source, kind, observedAt }: Snapshot) {
    return this.#parts.records.db
      .selectFrom('fairway.scan')
      .selectAll()
      .where('source', '=', indexable(source))
      .where('kind', '=', kind)
      .where('observed_at', '=', observedAt)
      .orderBy('scan')
      .execute()
  }
}

function tooOld({ source, observedAt }: Snapshot, newest: string): DiagnosticError {
  const summary = `the snapshot of \`${printable(source)}\` was observed at ${observedAt}, before the newest stored one of ${newest}`
  return new DiagnosticError([diagnostic('FW3009', summary, { help: 'load exports oldest first, or give this one a Source of its own' })])
}

const tooMany = ({ source }: Snapshot, facts: number): DiagnosticError =>
  new DiagnosticError([
    diagnostic('FW3011', `the snapshot of \`${printable(source)}\` has ${facts} facts, at most ${MAX_FACTS} are stored`),
  ])
