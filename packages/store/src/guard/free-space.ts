import { statfs } from 'node:fs/promises'
import { diagnostic, DiagnosticError, printable } from '@fairway/core/kernel'
import type { Settings } from '../options.ts'

/** How many bytes may still be written in a directory, or `undefined` where the system does not say. */
export async function freeBytes(directory: string): Promise<number | undefined> {
  try {
    const { bavail, bsize } = await statfs(directory)
    return bavail * bsize
  } catch {
    return undefined
  }
}

/** Throws FW3013 before something large is begun on a disk that is nearly full: refusing is better than stopping halfway. */
export async function assertFreeSpace({ dataDir, minFreeBytes }: Settings): Promise<void> {
  const free = await freeBytes(dataDir)
  if (free === undefined || free >= minFreeBytes) return
  const summary = `only ${Math.floor(free / 1024 / 1024)} MiB are free for \`${printable(dataDir)}\`, ${Math.ceil(minFreeBytes / 1024 / 1024)} MiB are needed`
  throw new DiagnosticError([diagnostic('FW3013', summary)])
}
