import { unlink } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { diagnostic, err, ok, printable, type Diagnostic, type Result } from '@fairway/core/kernel'
import type { Settings } from '../options.ts'
import { recordedHolder, writeHolder, type Announcement, type Holder } from './holder.ts'
import { bindLock } from './socket.ts'

/** Ownership of a data directory. */
export interface DirectoryLock {
  announce(announcement: Announcement): Promise<void>
  release(): Promise<void>
}

/** Takes a data directory for this process, or says who has it. Never waits and never takes it from a living process. */
export async function lockDirectory(settings: Settings): Promise<Result<DirectoryLock, Diagnostic>> {
  const { dataDir } = settings
  const bound = await bindLock(dataDir)
  if (bound === undefined) return err(inUse(dataDir, await recordedHolder(dataDir)))
  const holder: Holder = { pid: process.pid, startedAt: settings.clock.now(), purpose: settings.purpose, host: hostname() }
  try {
    await writeHolder(dataDir, holder)
  } catch (error) {
    await bound.release()
    throw error
  }
  return ok({
    announce: ({ url }) => writeHolder(dataDir, { ...holder, url }),
    release: async () => {
      await unlink(join(dataDir, 'holder.json')).catch(() => undefined)
      await bound.release()
    },
  })
}

function inUse(dataDir: string, holder: Holder | undefined): Diagnostic {
  const directory = printable(dataDir)
  const otherwise = 'stop that process, or name another directory with `--data-dir`'
  if (holder === undefined)
    return diagnostic('FW3001', `the data directory \`${directory}\` is in use by another process`, { help: otherwise })
  const who = `process ${holder.pid} (\`${printable(holder.purpose)}\` on ${printable(holder.host)}, since ${printable(holder.startedAt)})`
  const help = holder.url === undefined ? otherwise : `it serves ${printable(holder.url)}: use that, ${otherwise}`
  return diagnostic('FW3001', `the data directory \`${directory}\` is in use by ${who}`, { help })
}
