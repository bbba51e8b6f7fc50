import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Writes generated files, or with `--check` on the command line compares them and fails on the first difference.
 * Files in `folder` that are no longer generated are removed (or reported).
 */
export function emit(files: ReadonlyMap<string, string>, folder?: string): void {
  const check = process.argv.includes('--check')
  const stale = [...files].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text).map(([path]) => path)
  const orphans = folder === undefined ? [] : filesBelow(folder).filter((path) => !files.has(path))
  if (check) {
    for (const path of [...stale, ...orphans]) console.error(`${path} is out of date: run \`npm run gen\``)
    if (stale.length + orphans.length > 0) process.exitCode = 1
    return
  }
  for (const path of orphans) rmSync(path)
  for (const path of stale) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, files.get(path) ?? '')
  }
  if (stale.length > 0) console.log(`wrote ${stale.length} of ${files.size} generated files`)
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
