import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isJsonObject, type Instant } from '@fairway/core/kernel'
import { isHeld } from './socket.ts'

/** Where the owner of a data directory can be reached. */
export interface Announcement {
  readonly url: string
}

/** Who owns a data directory. */
export interface Holder {
  readonly pid: number
  readonly startedAt: Instant
  /** What it is: `fairway serve`. */
  readonly purpose: string
  readonly host: string
  /** The address of its HTTP API, once it serves one. */
  readonly url?: string
}

const fileOf = (dataDir: string): string => join(dataDir, 'holder.json')

/** Writes who owns the directory, for the message a second process gets. Readable by the owner's user only. */
export async function writeHolder(dataDir: string, holder: Holder): Promise<void> {
  const temporary = `${fileOf(dataDir)}.${holder.pid}.tmp`
  await writeFile(temporary, `${JSON.stringify(holder)}\n`, { mode: 0o600 })
  await rename(temporary, fileOf(dataDir))
}

/** What the holder file says, whether or not its writer still lives. */
export async function recordedHolder(dataDir: string): Promise<Holder | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(fileOf(dataDir), 'utf8'))
    return isHolder(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** The living owner of a data directory, or `undefined` when nobody has it open. Opens nothing and waits for nobody. */
export async function readHolder(dataDir: string): Promise<Holder | undefined> {
  return (await isHeld(dataDir)) ? recordedHolder(dataDir) : undefined
}

function isHolder(value: unknown): value is Holder {
  return (
    isJsonObject(value) &&
    typeof value['pid'] === 'number' &&
    typeof value['startedAt'] === 'string' &&
    typeof value['purpose'] === 'string' &&
    typeof value['host'] === 'string' &&
    (value['url'] === undefined || typeof value['url'] === 'string')
  )
}
