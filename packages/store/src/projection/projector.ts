import { setTimeout as sleep } from 'node:timers/promises'
import type { JournalRecord } from '@fairway/core/engine'
import { diagnostic, type Diagnostic } from '@fairway/core/kernel'
import type { Kysely } from 'kysely'
import { applySnapshot } from '../facts/apply-snapshot.ts'
import { isWhole } from '../facts/segment.ts'
import { isSqlError, reasonOf } from '../guard/errors.ts'
import type { Health } from '../guard/health.ts'
import type { Records } from '../records/records.ts'
import type { Tables } from '../records/schema.ts'
import { applyRecords } from './apply-records.ts'
import { storedChange } from './stored.ts'

const MAX_GROUP = 500
const RETRIES = 4

/**
 * Brings the database after the journal, in the journal's order. How far it came is written in the same transaction, so a record is
 * applied exactly once however often the process dies.
 */
export class Projector {
  readonly #records: Records
  readonly #dataDir: string
  readonly #health: Health
  readonly #waiting = new Map<number, PromiseWithResolvers<void>>()
  #queue: JournalRecord[] = []
  #applied: number
  #working: Promise<void> | undefined

  constructor(records: Records, dataDir: string, health: Health, applied: number) {
    this.#records = records
    this.#dataDir = dataDir
    this.#health = health
    this.#applied = applied
  }

  /** Facts that could not be brought back, because their files are not what the journal says. */
  readonly damage: Diagnostic[] = []

  /** Takes records in their order. They are applied in the background; `until` waits for them. */
  take(records: readonly JournalRecord[]): void {
    this.#queue.push(...records)
    this.#working ??= this.#work()
  }

  /** Resolves when the record with this number is in the database, and rejects when the store fails before. */
  async until(seq: number): Promise<void> {
    if (seq <= this.#applied) return
    this.#health.assertOk()
    const waiting = this.#waiting.get(seq) ?? Promise.withResolvers<void>()
    this.#waiting.set(seq, waiting)
    const stop = this.#health.onFailure(waiting.reject)
    await waiting.promise.finally(stop)
  }

  /** Waits until everything taken is applied, or the store has failed. */
  async settle(): Promise<void> {
    await this.#working
  }

  async #work(): Promise<void> {
    await Promise.resolve()
    try {
      while (this.#queue.length > 0) await this.#step()
    } catch (error) {
      this.#health.fail(`the database cannot follow the journal (${reasonOf(error)})`)
      this.#queue = []
    }
    this.#working = undefined
  }

  async #step(): Promise<void> {
    const group = this.#nextGroup()
    await this.#retrying(() => this.#records.db.transaction().execute((db) => this.#apply(db, group)))
    this.#applied = group.at(-1)?.seq ?? this.#applied
    for (const [seq, waiting] of this.#waiting) {
      if (seq > this.#applied) continue
      waiting.resolve()
      this.#waiting.delete(seq)
    }
  }

  /** Snapshots are large, so each gets a transaction of its own. */
  #nextGroup(): JournalRecord[] {
    const isSnapshot = (record: JournalRecord) => storedChange(record.data)?.stored === 'snapshot'
    const at = this.#queue.slice(0, MAX_GROUP).findIndex(isSnapshot)
    const length = at < 0 ? MAX_GROUP : Math.max(1, at)
    return this.#queue.splice(0, length)
  }

  async #apply(db: Kysely<Tables>, group: readonly JournalRecord[]): Promise<void> {
    for (const record of group) {
      const change = storedChange(record.data)
      if (change?.stored !== 'snapshot') continue
      if (await isWhole(this.#dataDir, change.file, change.sha256)) await applySnapshot(db, this.#dataDir, record.seq, change)
      else this.damage.push(diagnostic('FW3010', `the facts of record ${record.seq} are missing or damaged (\`${change.file}\`)`))
    }
    await applyRecords(db, group)
  }

  /** A server that restarts is waited for; an embedded database has nobody to wait for. */
  async #retrying(work: () => Promise<void>): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await work()
      } catch (error) {
        const isLost = this.#records.kind === 'postgres' && (!isSqlError(error) || /\b57P0\d\b/.test(reasonOf(error)))
        if (!isLost || attempt > RETRIES || this.#health.state.status === 'failed') throw error
        await sleep(100 * 2 ** attempt)
      }
    }
  }
}
