import { lstat, mkdir, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { EstateFile } from '@fairway/core/estate'
import { diagnostic, DiagnosticError } from '@fairway/core/kernel'

/** Which of the files are there already, as files, folders or links. */
export async function filesThere(folder: string, files: readonly EstateFile[]): Promise<readonly string[]> {
  const there = await Promise.all(
    files.map((file) =>
      lstat(join(folder, file.path)).then(
        () => true,
        () => false,
      ),
    ),
  )
  return files.filter((_, index) => there[index]).map((file) => file.path)
}

/** Writes new files, all or none: what was made is removed when one of them cannot be written. Nothing is ever overwritten. */
export async function writeFiles(folder: string, files: readonly EstateFile[]): Promise<void> {
  const undo: (() => Promise<void>)[] = []
  for (const file of files) {
    const path = join(folder, file.path)
    try {
      const made = await mkdir(dirname(path), { recursive: true })
      if (made !== undefined) undo.push(() => removeEmpty(dirname(path), made))
      await writeFile(path, file.text, { flag: 'wx' })
      undo.push(() => rm(path, { force: true }))
    } catch (error) {
      for (const step of undo.toReversed()) await step().catch(() => {})
      throw refusal(file.path, error)
    }
  }
}

/** Removes folders from the innermost to the first one that was made, as far as they are empty. */
async function removeEmpty(innermost: string, first: string): Promise<void> {
  await rmdir(innermost)
  if (innermost !== first) await removeEmpty(dirname(innermost), first)
}

function refusal(path: string, error: unknown): DiagnosticError {
  const why = error instanceof Error ? error.message : String(error)
  const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
  return new DiagnosticError([
    isThere
      ? diagnostic('FW6005', `\`${path}\` is there already`, { detail: why })
      : diagnostic('FW6008', `\`${path}\` could not be written`, { detail: why }),
  ])
}
