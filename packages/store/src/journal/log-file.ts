import { open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { codeOf } from '../guard/errors.ts'

/** A file that is only written at its end. */
export interface LogFile {
  readonly size: number
  /** Writes all bytes and waits until they are on the disk. After an error nothing may be written any more. */
  append(bytes: Buffer): Promise<void>
  close(): Promise<void>
}

/** Opens a log file; tests open one whose disk fails. */
export type OpenLogFile = (path: string) => Promise<LogFile>

/** Opens a file for appending, makes it when it is not there, and makes its name durable. */
export const openLogFile: OpenLogFile = async (path) => {
  const file = await open(path, 'a', 0o600)
  await syncFolder(dirname(path))
  let { size } = await file.stat()
  return {
    get size() {
      return size
    },
    append: async (bytes) => {
      for (let written = 0; written < bytes.length;) {
        const { bytesWritten } = await file.write(bytes, written)
        written += bytesWritten
      }
      await file.datasync()
      size += bytes.length
    },
    close: () => file.close(),
  }
}

/** Makes the names in a folder durable. Systems that cannot sync a folder need no help with it. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch((error: unknown) => {
    if (codeOf(error) === 'EISDIR' || codeOf(error) === 'EPERM') return undefined
    throw error
  })
  try {
    await folder?.sync()
  } catch (error) {
    if (codeOf(error) !== 'EINVAL' && codeOf(error) !== 'EPERM') throw error
  } finally {
    await folder?.close()
  }
}
