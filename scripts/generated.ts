import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'

/**
 * Writes generated files, or with `--check` on the command line compares them and fails on the first difference.
 * Files in `folders` that are no longer generated are removed (or reported). What ends in `.gz` is given as text, written
 * compressed, and compared by what is in it: compressors differ from one version to the next.
 */
export function emit(files: ReadonlyMap<string, string>, folders: string | readonly string[] = []): void {
  const check = process.argv.includes('--check')
  const stale = [...files].filter(([path, text]) => textOf(path) !== text).map(([path]) => path)
  const orphans = [folders].flat().flatMap((folder) => filesBelow(folder).filter((path) => !files.has(path)))
  if (check) {
    for (const path of [...stale, ...orphans]) console.error(`${path} is out of date: run \`npm run gen\``)
    if (stale.length + orphans.length > 0) process.exitCode = 1
    return
  }
  for (const path of orphans) rmSync(path)
  for (const path of stale) {
    mkdirSync(dirname(path), { recursive: true })
    const text = files.get(path) ?? ''
    writeFileSync(path, path.endsWith('.gz') ? gzipSync(text, { level: 9 }) : text)
  }
  if (stale.length > 0) console.log(`wrote ${stale.length} of ${files.size} generated files`)
}

function textOf(path: string): string | undefined {
  if (!existsSync(path)) return undefined
  const bytes = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
