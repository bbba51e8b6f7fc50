import { chmod, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

/** How programs on this machine reach the running server: read by the command line. */
export interface ServerAccess {
  readonly url: string
  /** Goes into `Authorization: Bearer`. Valid while this server runs. */
  readonly token: string
  readonly pid: number
}

const FILE = 'server.json'
const schema = z.strictObject({ url: z.url().max(200), token: z.string().min(40).max(200), pid: z.number().int().positive() })

/** Writes the file that only this account may read. */
export async function writeServerAccess(dataDir: string, access: ServerAccess): Promise<void> {
  const path = join(dataDir, FILE)
  await writeFile(path, `${JSON.stringify(access)}\n`, { mode: 0o600 })
  await chmod(path, 0o600)
}

/** How to reach the server that owns a data directory, or `undefined` when none left its address. It may have died since: a request tells. */
export async function readServerAccess(dataDir: string): Promise<ServerAccess | undefined> {
  try {
    const parsed = schema.safeParse(JSON.parse(await readFile(join(dataDir, FILE), 'utf8')))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}

/** Takes the file away when the server stops, unless another server wrote it since. */
export async function removeServerAccess(dataDir: string, token: string): Promise<void> {
  const present = await readServerAccess(dataDir)
  if (present?.token === token) await rm(join(dataDir, FILE), { force: true })
}
