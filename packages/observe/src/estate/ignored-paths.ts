import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The file that names folders and files of an estate directory that are no part of the estate: one path a line, `#` for comments. */
const IGNORE_FILE = '.fairwayignore'

/** The paths that the directory's ignore file names, relative to it, with `/`. None when there is no such file. */
export async function ignoredPaths(root: string): Promise<ReadonlySet<string>> {
  const text = await readFile(join(root, IGNORE_FILE), 'utf8').catch(() => '')
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  return new Set(lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.replace(/^\.?\//, '').replace(/\/+$/, '')))
}
