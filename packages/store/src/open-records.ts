import { existsSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { diagnostic, DiagnosticError, printable, type Diagnostic } from '@fairway/core/kernel'
import { codeOf, reasonOf } from './guard/errors.ts'
import { freeBytes } from './guard/free-space.ts'
import type { Health } from './guard/health.ts'
import type { JournalWriter } from './journal/writer.ts'
import { readRecords } from './journal/read.ts'
import type { Settings } from './options.ts'
import { Projector } from './projection/projector.ts'
import type { Backend } from './records/backend.ts'
import { forgetTemplate } from './records/empty-database.ts'
import { dropAll, migrate } from './records/migrate.ts'
import { openPglite } from './records/pglite.ts'
import { guardedRecords, type Records } from './records/records.ts'

/** A database that has caught up with the journal. */
export interface OpenRecords {
  readonly records: Records
  readonly projector: Projector
  readonly warnings: readonly Diagnostic[]
}

/** What the database is brought after. */
export interface JournalView {
  /** The hash of the journal's first record: what tells one journal from another. */
  readonly id: string
  readonly writer: Pick<JournalWriter, 'head'>
}

/** A new, embedded database needs about this many bytes. */
const ROOM_FOR_DATABASE = 96 * 1024 * 1024

/** Opens the database and replays what it lacks of the journal. One that does not open or does not fit the journal is built anew. */
export async function openRecords(settings: Settings, journal: JournalView, newHealth: () => Health): Promise<OpenRecords> {
  return settings.databaseUrl === undefined
    ? openEmbedded(settings, journal, newHealth)
    : openServer(settings, settings.databaseUrl, journal, newHealth())
}

async function openEmbedded(settings: Settings, journal: JournalView, newHealth: () => Health): Promise<OpenRecords> {
  const directory = join(settings.dataDir, 'db')
  const open = () => openPglite(directory, settings)
  if (!existsSync(directory)) await assertRoom(settings, 'make a database')
  try {
    return await openWith(settings, journal, { open, health: newHealth(), anew: false })
  } catch (error) {
    if (isNewer(error)) throw error
    const reason = error instanceof MismatchError ? error.message : reasonOf(error)
    await assertRoom(settings, `rebuild the database, which does not open (${printable(reason)})`)
    const aside = await setAside(settings)
    await forgetTemplate()
    const rebuilt = await openWith(settings, journal, { open, health: newHealth(), anew: false }).catch((again: unknown) => {
      throw new DiagnosticError([
        diagnostic(
          'FW3004',
          `the embedded database does not open (${printable(reason)}), nor does a new one (${printable(reasonOf(again))})`,
        ),
      ])
    })
    const warning = diagnostic('FW3003', `the embedded database did not open and was rebuilt from the journal (${printable(reason)})`, {
      help: aside === undefined ? 'there was no old one to keep' : `the old one is kept in \`${aside}\``,
    })
    return { ...rebuilt, warnings: [warning, ...rebuilt.warnings] }
  }
}

/** Building a database on a full disk would fail as well, fill it to the last byte, and take the old one's place. */
async function assertRoom({ dataDir }: Settings, what: string): Promise<void> {
  const free = await freeBytes(dataDir)
  if (free === undefined || free >= ROOM_FOR_DATABASE) return
  const summary = `${Math.floor(free / 1024 / 1024)} MiB of free disk space are too few to ${what}: ${ROOM_FOR_DATABASE / 1024 / 1024} MiB are needed`
  throw new DiagnosticError([diagnostic('FW3013', summary)])
}

/** Keeps an embedded database that is to be made again, under another name, which it gives; `undefined` when there is none. */
export async function setAside({ dataDir, clock }: Settings): Promise<string | undefined> {
  const name = `db.broken-${clock.now().replaceAll(/[^0-9TZ.]/g, '')}`
  for (let n = 1; ; n++) {
    const aside = n === 1 ? name : `${name}-${n}`
    try {
      await rename(join(dataDir, 'db'), join(dataDir, aside))
      return aside
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined
      if (n >= 100 || (codeOf(error) !== 'ENOTEMPTY' && codeOf(error) !== 'EEXIST' && codeOf(error) !== 'ENOTDIR')) throw error
    }
  }
}

/** A database of a newer program is whole: it is neither moved aside nor emptied by itself. */
const isNewer = (error: unknown): boolean => error instanceof DiagnosticError && error.diagnostics.some((one) => one.code === 'FW3014')

async function openServer(settings: Settings, url: string, journal: JournalView, health: Health): Promise<OpenRecords> {
  // Most keep their records in files: they do not wait for the client to be read.
  const open = async () => (await import('./records/postgres.ts')).openPostgres(url, settings.bootDeadlineMs, settings.queryDeadlineMs)
  try {
    return await openWith(settings, journal, { open, health, anew: false })
  } catch (error) {
    if (error instanceof DiagnosticError) throw error
    if (!(error instanceof MismatchError))
      throw new DiagnosticError([diagnostic('FW3004', `PostgreSQL cannot be used: ${printable(reasonOf(error))}`)])
    const rebuilt = await openWith(settings, journal, { open, health, anew: true })
    const warning = diagnostic('FW3003', `the database did not match the journal and was rebuilt from it (${error.message})`)
    return { ...rebuilt, warnings: [warning, ...rebuilt.warnings] }
  }
}

interface Opening {
  readonly open: () => Promise<Backend>
  readonly health: Health
  /** Drop everything first. */
  readonly anew: boolean
}

async function openWith(settings: Settings, journal: JournalView, { open, health, anew }: Opening): Promise<OpenRecords> {
  const records = guardedRecords(await open(), health, settings.queryDeadlineMs)
  try {
    if (anew) await dropAll(records)
    await migrate(records)
    const applied = await appliedSeq(settings, journal, records)
    const projector = new Projector(records, settings.dataDir, health, applied)
    for await (const batch of readRecords(settings.dataDir, applied, journal.writer.head.seq)) {
      projector.take(batch)
      await projector.until(batch.at(-1)?.seq ?? 0)
    }
    return { records, projector, warnings: projector.damage }
  } catch (error) {
    await records.close().catch(() => undefined)
    throw error
  }
}

/** The database and the journal do not tell the same story. */
class MismatchError extends Error {}

/** How far the journal has been applied. Throws when what was applied is not what the journal says. */
async function appliedSeq(settings: Settings, journal: JournalView, records: Records): Promise<number> {
  const state = await records.db.selectFrom('fairway.state').selectAll().executeTakeFirst()
  if (state === undefined) {
    await records.db.insertInto('fairway.state').values({ one: true, journal_id: journal.id, applied_seq: 0, applied_hash: '' }).execute()
    return 0
  }
  if (state.journal_id !== journal.id) {
    if (records.kind === 'pglite') throw new MismatchError('it belongs to another journal')
    throw new DiagnosticError([diagnostic('FW3005', 'the database belongs to the journal of another data directory')])
  }
  const seq = Number(state.applied_seq)
  if (seq > journal.writer.head.seq) throw new MismatchError(`it knows record ${seq}, the journal ends at ${journal.writer.head.seq}`)
  if (seq > 0 && (await hashAt(settings.dataDir, seq)) !== state.applied_hash)
    throw new MismatchError(`record ${seq} is another one in the journal`)
  return seq
}

async function hashAt(dataDir: string, seq: number): Promise<string | undefined> {
  for await (const batch of readRecords(dataDir, seq - 1, seq)) return batch[0]?.hash
  return undefined
}
