import { readServerAccess } from '@fairway/server'
import { readHolder } from '@fairway/store'
import { locate, type EstateOptions } from '../options.ts'
import type { Io } from '../output/io.ts'
import type { Backend } from './backend.ts'
import { openLocal } from './local.ts'
import { openRemote } from './remote.ts'

/** A running server's API when one owns the data directory, otherwise the directory itself. */
export async function openBackend(io: Io, options: EstateOptions): Promise<Backend> {
  const where = locate(options)
  const holder = await readHolder(where.dataDir)
  const access = holder?.url === undefined ? undefined : await readServerAccess(where.dataDir)
  if (access === undefined) return openLocal(where)
  io.err(`asking the running server at ${access.url}\n`)
  return openRemote(access)
}
