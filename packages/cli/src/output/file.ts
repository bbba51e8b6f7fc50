import { open } from 'node:fs/promises'
import { diagnostic, DiagnosticError } from '@fairway/core/kernel'
import type { Io } from './io.ts'

/** Writes chunks to a file, or to `out` when no file is named. A refusal of the operating system is a diagnostic. */
export async function writeOutput(io: Io, file: string | undefined, chunks: Iterable<string>): Promise<void> {
  if (file === undefined) {
    for (const chunk of chunks) io.out(chunk)
    return
  }
  try {
    const handle = await open(file, 'w')
    try {
      for (const chunk of chunks) await handle.writeFile(chunk)
    } finally {
      await handle.close()
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new DiagnosticError([diagnostic('FW6008', `\`${file}\` could not be written`, { detail: why })])
  }
}
