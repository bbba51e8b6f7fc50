import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { byText, diagnostic, printable, type Diagnostic } from '@fairway/core/kernel'
import { ignoredPaths } from './ignored-paths.ts'
import { reasonOf } from './reason.ts'

/** A file below the estate directory. */
export interface FoundFile {
  /** Relative to the directory, with `/`, safe to show. */
  readonly path: string
  /** Where it lies once links are followed. */
  readonly realPath: string
  readonly bytes: number
}

/** How far to look. */
export interface FindBounds {
  readonly maxFiles: number
  readonly maxDepth: number
}

/**
 * Every YAML file, and every JSON file that may hold policies, below `root` (a real path) that it does not ask to ignore, sorted by path,
 * each once however many links lead to it.
 */
export async function findEstateFiles(
  root: string,
  bounds: FindBounds,
): Promise<{ readonly files: readonly FoundFile[]; readonly diagnostics: readonly Diagnostic[] }> {
  const finder = new Finder(root, bounds, await ignoredPaths(root))
  await finder.folder(root, '', 0)
  return { files: finder.files.toSorted((a, b) => byText(a.path, b.path)), diagnostics: finder.diagnostics }
}

class Finder {
  readonly files: FoundFile[] = []
  readonly diagnostics: Diagnostic[] = []
  readonly #root: string
  readonly #bounds: FindBounds
  readonly #ignored: ReadonlySet<string>
  /** Real paths of folders and files already taken: links can lead in circles, or twice to the same place. */
  readonly #taken = new Set<string>()
  #isFull = false

  constructor(root: string, bounds: FindBounds, ignored: ReadonlySet<string>) {
    this.#root = root
    this.#bounds = bounds
    this.#ignored = ignored
  }

  async folder(real: string, path: string, depth: number): Promise<void> {
    if (this.#taken.has(real) || this.#isFull) return
    this.#taken.add(real)
    if (depth > this.#bounds.maxDepth)
      return this.#report('FW1045', `folders are more than ${this.#bounds.maxDepth} deep; not read from here on`, path)
    const entries = await readdir(real, { withFileTypes: true }).catch((error: unknown) => {
      this.#report('FW1042', `the folder ${reasonOf(error)}`, path)
      return []
    })
    // Links come last, so that a file is known by its own path where it has one here.
    const sorted = entries.toSorted((a, b) => Number(a.isSymbolicLink()) - Number(b.isSymbolicLink()) || byText(a.name, b.name))
    for (const entry of sorted) await this.#entry(entry, join(real, entry.name), path === '' ? entry.name : `${path}/${entry.name}`, depth)
  }

  async #entry(entry: Dirent, absolute: string, path: string, depth: number): Promise<void> {
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || this.#ignored.has(path) || this.#isFull) return
    if (entry.isSymbolicLink()) await this.#link(absolute, path, depth)
    else if (entry.isDirectory()) await this.folder(absolute, path, depth + 1)
    else if (entry.isFile() && isWanted(path)) await this.#file(absolute, path)
  }

  async #link(absolute: string, path: string, depth: number): Promise<void> {
    try {
      const real = await realpath(absolute)
      const target = await stat(real)
      if (!target.isDirectory() && !isWanted(path)) return
      if (real !== this.#root && !real.startsWith(this.#root + sep))
        this.#report('FW1044', 'the link leads out of the estate directory', path)
      else if (target.isDirectory()) await this.folder(real, path, depth + 1)
      else if (target.isFile()) await this.#file(real, path)
    } catch (error) {
      if (isWanted(path)) this.#report('FW1042', `what the link points at ${reasonOf(error)}`, path)
    }
  }

  async #file(real: string, path: string): Promise<void> {
    if (this.#taken.has(real)) return
    this.#taken.add(real)
    if (this.files.length >= this.#bounds.maxFiles) {
      this.#isFull = true
      this.#report('FW1045', `more than ${this.#bounds.maxFiles} files; not read from here on`, path)
      return
    }
    try {
      this.files.push({ path: printable(path), realPath: real, bytes: (await stat(real)).size })
    } catch (error) {
      this.#report('FW1042', `the file ${reasonOf(error)}`, path)
    }
  }

  #report(code: 'FW1042' | 'FW1044' | 'FW1045', summary: string, path: string): void {
    this.diagnostics.push(diagnostic(code, summary, { at: { file: printable(path === '' ? '.' : path), line: 1, column: 1 } }))
  }
}

const isYaml = (path: string): boolean => /\.ya?ml$/i.test(path)

/** Exports and plans are JSON as well: policies are told from them by their folder, or by the names of the landing zone library. */
export const isPolicyPath = (path: string): boolean => /(?:^|\/)polic(?:y|ies)\//i.test(path) || /\.alz_policy_\w+\.json$/i.test(path)

const isWanted = (path: string): boolean => isYaml(path) || (/\.jsonc?$/i.test(path) && isPolicyPath(path))
