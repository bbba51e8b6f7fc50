import { randomUUID } from 'node:crypto'
import { access, constants, mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { diagnostic, DiagnosticError, err, ok, printable, type Diagnostic, type Result } from '@fairway/core/kernel'
import { Assessments } from './assessments/assessment-store.ts'
import { Documents } from './documents/document-store.ts'
import { Facts } from './facts/fact-store.ts'
import { factsFolder } from './facts/segment.ts'
import { withDeadline } from './guard/deadline.ts'
import { codeOf, reasonOf } from './guard/errors.ts'
import { Health } from './guard/health.ts'
import { JournalPort } from './journal/journal-port.ts'
import { openLogFile, type OpenLogFile } from './journal/log-file.ts'
import { readRecords } from './journal/read.ts'
import { repairEnd } from './journal/repair.ts'
import { journalFolder } from './journal/segments.ts'
import { JournalWriter } from './journal/writer.ts'
import { lockDirectory, type DirectoryLock } from './lock/directory-lock.ts'
import { openRecords } from './open-records.ts'
import { settingsOf, type OpenedStore, type Settings, type StoreOptions } from './options.ts'
import type { StoreParts } from './parts.ts'
import type { Projector } from './projection/projector.ts'

const CLOSE_DEADLINE_MS = 10_000

/**
 * Opens everything kept in a data directory, and owns it until `close`. Mends what a crash left behind: cuts an unfinished end of the
 * journal, replays into the database what it lacks, and rebuilds a database that does not open; `warnings` tells of it.
 * Errors: FW3001 somebody has it open, FW3002 the directory cannot be used, FW3004, FW3005 and FW3014 the database, FW3013 the disk is full.
 */
export const openStore = (options: StoreOptions): Promise<Result<OpenedStore, Diagnostic>> => openStoreOn(options, openLogFile)

/** `openStore` on log files of one's own: tests give it a disk that fails. */
export async function openStoreOn(options: StoreOptions, openLog: OpenLogFile): Promise<Result<OpenedStore, Diagnostic>> {
  const settings = settingsOf(options)
  try {
    await prepare(settings.dataDir)
    const lock = await lockDirectory(settings)
    if (!lock.ok) return lock
    try {
      return ok(await openLocked(settings, lock.value, openLog))
    } catch (error) {
      await lock.value.release()
      throw error
    }
  } catch (error) {
    return err(asDiagnostic(settings, error))
  }
}

async function prepare(dataDir: string): Promise<void> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const info = await stat(dataDir)
  if (!info.isDirectory()) throw new DiagnosticError([diagnostic('FW3002', `\`${printable(dataDir)}\` is not a directory`)])
  await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
}

async function openLocked(settings: Settings, lock: DirectoryLock, openLog: OpenLogFile): Promise<OpenedStore> {
  const { dataDir } = settings
  await mkdir(journalFolder(dataDir), { recursive: true, mode: 0o700 })
  await sweepUnfinished(dataDir)
  const end = await repairEnd(dataDir)
  const journalHealth = new Health()
  let projector: Projector | undefined
  const writer = await JournalWriter.open({
    dataDir,
    clock: settings.clock,
    segmentBytes: settings.segmentBytes,
    openLogFile: openLog,
    health: journalHealth,
    end,
    onDurable: (records) => projector?.take(records),
  })
  try {
    if (end.last === undefined) await writer.append(opening())
    else if (end.warnings.length > 0) await writer.append(repairNote(end.warnings))
    // An attempt to open a database that fails must not fail the next attempt, so each has a health of its own until one succeeds.
    let health = new Health()
    const newHealth = () => (health = new Health())
    const opened = await openRecords(settings, { id: await journalId(dataDir), writer }, newHealth)
    projector = opened.projector
    tie(journalHealth, health)
    const parts: StoreParts = { settings, health: journalHealth, records: opened.records, writer, projector }
    return assemble(parts, lock, [...end.warnings, ...opened.warnings])
  } catch (error) {
    await writer.close().catch(() => undefined)
    throw error
  }
}

/** Two healths that fail together. */
function tie(a: Health, b: Health): void {
  a.onFailure(() => b.fail(a.state.reason ?? 'it failed'))
  b.onFailure(() => a.fail(b.state.reason ?? 'it failed'))
}

const opening = () => ({ actor: 'fairway', action: 'journal.opened', target: 'Journal', data: { id: randomUUID() } })

const repairNote = (warnings: readonly Diagnostic[]) => ({
  actor: 'fairway',
  action: 'journal.repaired',
  target: 'Journal',
  data: { found: warnings.map((warning) => ({ code: warning.code, summary: warning.summary })) },
})

/** The hash of the first record, which tells one journal from another. */
export async function journalId(dataDir: string): Promise<string> {
  for await (const batch of readRecords(dataDir, 0)) return batch[0]?.hash ?? ''
  throw new Error('the journal has no first record')
}

/** Snapshots whose writing was interrupted left files that nothing names. */
async function sweepUnfinished(dataDir: string): Promise<void> {
  const names = await readdir(factsFolder(dataDir), { recursive: true }).catch(() => [])
  for (const name of names) if (/(^|[/\\])\.writing-\d+$/.test(name)) await rm(join(factsFolder(dataDir), name), { force: true })
}

function assemble(parts: StoreParts, lock: DirectoryLock, warnings: readonly Diagnostic[]): OpenedStore {
  let closing: Promise<void> | undefined
  return {
    facts: new Facts(parts),
    assessments: new Assessments(parts),
    journal: new JournalPort(parts),
    documents: new Documents(parts),
    warnings,
    health: () => parts.health.state,
    announce: (announcement) => lock.announce(announcement),
    close: () => (closing ??= closeAll(parts, lock)),
  }
}

async function closeAll({ writer, projector, records, health }: StoreParts, lock: DirectoryLock): Promise<void> {
  try {
    await writer.close()
    await projector.settle()
    const closed = records.close().catch(() => undefined)
    // A database that has failed may never answer; the process is about to end anyway.
    await withDeadline(closed, health.state.status === 'ok' ? CLOSE_DEADLINE_MS : 1000, 'the database').catch(() => undefined)
  } finally {
    await lock.release()
  }
}

const DIRECTORY_ERRORS = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EISDIR', 'EEXIST', 'ENOENT', 'ENAMETOOLONG', 'ELOOP'])

/** What a user can mend is a diagnostic; everything else is a defect and thrown on. */
export function asDiagnostic({ dataDir }: Settings, error: unknown): Diagnostic {
  const [first] = error instanceof DiagnosticError ? error.diagnostics : []
  return (
    first ??
    directoryProblem(dataDir, error) ??
    diagnostic('FW3004', `the store in \`${printable(dataDir)}\` cannot be opened: ${printable(reasonOf(error))}`)
  )
}

/** A data directory that cannot be written to: FW3013 or FW3002; `undefined` for any other error. */
export function directoryProblem(dataDir: string, error: unknown): Diagnostic | undefined {
  const code = codeOf(error) ?? ''
  const directory = printable(dataDir)
  if (code === 'ENOSPC' || code === 'EDQUOT') return diagnostic('FW3013', `the disk of the data directory \`${directory}\` is full`)
  if (!DIRECTORY_ERRORS.has(code)) return undefined
  return diagnostic('FW3002', `the data directory \`${directory}\` cannot be used: ${printable(reasonOf(error))}`)
}
