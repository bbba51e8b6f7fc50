import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { PGlite } from '@electric-sql/pglite'
import { PGliteDialect } from 'kysely'
import { withDeadline } from '../guard/deadline.ts'
import type { Backend } from './backend.ts'

/**
 * What the embedded server is started with beside its own defaults. The database can be built again from the journal, so it need not
 * protect itself against power cuts: without that it writes less. Its log still brings it back after `kill -9`.
 */
const SERVER_SETTINGS = [
  'wal_level=minimal',
  'max_wal_senders=0',
  'full_page_writes=off',
  'synchronous_commit=off',
  'wal_buffers=16MB',
  'jit=off',
]

/** Starts the embedded database on a directory, which is made when it does not exist. Throws when it will not start in time. */
export async function openPglite(directory: string, bootDeadlineMs: number): Promise<Backend> {
  if (!existsSync(directory)) await make(directory, bootDeadlineMs)
  const startParams = [...PGlite.defaultStartParams, ...SERVER_SETTINGS.flatMap((setting) => ['-c', setting])]
  const database = await withDeadline(PGlite.create({ dataDir: directory, startParams }), bootDeadlineMs, 'the embedded database')
  return {
    kind: 'pglite',
    dialect: new PGliteDialect({ pglite: database }),
    single: true,
    exec: async (statements) => void (await database.exec(statements)),
    // A WebAssembly machine that hangs cannot be stopped; the process has to end.
    abandon: () => undefined,
  }
}

const MAKER = fileURLToPath(new URL('./make-pglite.ts', import.meta.url))

/**
 * Makes an empty database under another name, which it loses when it is whole. The maker runs once and briefly, so its machine is
 * compiled without optimisation, which takes half the time and memory. Where no process can be started, the database makes itself
 * when it is opened.
 */
async function make(directory: string, deadlineMs: number): Promise<void> {
  const unfinished = `${directory}.new`
  await rm(unfinished, { recursive: true, force: true })
  try {
    await promisify(execFile)(process.execPath, ['--liftoff-only', MAKER, unfinished], {
      timeout: deadlineMs,
      env: { ...process.env, NODE_OPTIONS: '' },
    })
    await rename(unfinished, directory)
  } catch {
    await rm(unfinished, { recursive: true, force: true })
  }
}
