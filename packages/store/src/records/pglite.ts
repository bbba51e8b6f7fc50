import { existsSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { PGlite } from '@electric-sql/pglite'
import { PGliteDialect } from 'kysely'
import { withDeadline } from '../guard/deadline.ts'
import type { Settings } from '../options.ts'
import type { Backend } from './backend.ts'
import { copying } from './copying.ts'
import { makeEmpty } from './empty-database.ts'

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

type OpenOptions = Pick<Settings, 'bootDeadlineMs' | 'oneShot'>

/** Starts the embedded database on a directory, which is made when it does not exist. Throws when it will not start in time. */
export async function openPglite(directory: string, { bootDeadlineMs, oneShot }: OpenOptions): Promise<Backend> {
  if (!existsSync(directory)) await makeEmpty(directory, bootDeadlineMs)
  if (oneShot) saveMemory()
  const settings = oneShot ? [...SERVER_SETTINGS, 'shared_buffers=16MB'] : SERVER_SETTINGS
  const startParams = [...PGlite.defaultStartParams, ...settings.flatMap((setting) => ['-c', setting])]
  const database = await withDeadline(PGlite.create({ dataDir: directory, startParams }), bootDeadlineMs, 'the embedded database')
  return {
    kind: 'pglite',
    dialect: new PGliteDialect({ pglite: copying(database) }),
    single: true,
    exec: async (statements) => void (await database.exec(statements)),
    // A WebAssembly machine that hangs cannot be stopped; the process has to end.
    abandon: () => undefined,
  }
}

/**
 * Has the machine compiled without optimisation (optimising its largest functions takes half a gigabyte for a while, and seconds) and the
 * heap kept tight: V8 would let garbage pile up to as much again as what is in use.
 */
function saveMemory(): void {
  for (const flag of ['--no-wasm-tier-up', '--no-wasm-dynamic-tiering', '--heap-growing-percent=50', '--semi-space-growth-factor=1'])
    setFlagsFromString(flag)
}
