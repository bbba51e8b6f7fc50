import { lstat, mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { byText, diagnostic, DiagnosticError, type Diagnostic } from '@fairway/core/kernel'
import type { RenderedFile } from '../render/rendered-file.ts'
import { digestOf, readManifest, writeManifest, type Manifest } from './manifest.ts'
import { withFolderLock } from './folder-lock.ts'

/** How a folder is written. */
export interface WriteOptions {
  /** Files that were changed by hand are overwritten. */
  readonly force?: boolean
  /** Only this part of the folder is brought up to date; absent: all of it. */
  readonly only?: (path: string) => boolean
  readonly signal?: AbortSignal
  /** After each file. */
  readonly onFile?: (written: number, total: number) => void
}

/** What writing a folder changed. */
export interface WrittenFolder {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  readonly unchanged: number
}

/**
 * Brings a folder up to date: new and changed files are written, files that it wrote before and that are no longer wanted are removed, everything
 * else is left alone. A file that somebody changed by hand, or that was never its own, is refused before anything is touched. Killed at any
 * moment, every file is whole, and the next run goes on.
 */
export async function writeFolder(folder: string, files: readonly RenderedFile[], options: WriteOptions = {}): Promise<WrittenFolder> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw notWritten(folder, error)
  })
  return withFolderLock(folder, async (scratch) => {
    const manifest = await readManifest(folder)
    const plan = await planOf(folder, files, manifest, options)
    if (plan.problems.length > 0) throw new DiagnosticError(plan.problems)
    await apply(folder, scratch, plan, options)
    const kept = [...manifest].filter(([path]) => options.only?.(path) === false)
    await writeManifest(folder, new Map([...kept, ...plan.wanted.map((file) => [file.path, [digestOf(file.text)]] as const)]))
    return {
      added: plan.added.map((file) => file.path),
      changed: plan.changed.map((file) => file.path),
      removed: plan.removed,
      unchanged: plan.wanted.length - plan.added.length - plan.changed.length,
    }
  })
}

interface Plan {
  readonly wanted: readonly RenderedFile[]
  readonly added: readonly RenderedFile[]
  readonly changed: readonly RenderedFile[]
  readonly removed: readonly string[]
  readonly manifest: Manifest
  readonly problems: readonly Diagnostic[]
}

async function planOf(folder: string, files: readonly RenderedFile[], manifest: Manifest, options: WriteOptions): Promise<Plan> {
  const only = options.only ?? (() => true)
  const wanted = files.filter((file) => only(file.path)).toSorted((a, b) => byText(a.path, b.path))
  const added: RenderedFile[] = []
  const changed: RenderedFile[] = []
  const problems: Diagnostic[] = []
  for (const file of wanted) {
    options.signal?.throwIfAborted()
    const there = await stateOf(folder, file.path)
    if (there.kind === 'absent') added.push(file)
    else if (there.kind === 'other') problems.push(inTheWay(file.path, there.why))
    else if (there.digest !== digestOf(file.text)) {
      const problem = options.force === true ? undefined : handmade(file.path, there.digest, manifest)
      if (problem === undefined) changed.push(file)
      else problems.push(problem)
    }
  }
  const names = new Set(wanted.map((file) => file.path))
  const stale = [...manifest.keys()].filter((path) => only(path) && !names.has(path)).toSorted(byText)
  const removed: string[] = []
  for (const path of stale) {
    const there = await stateOf(folder, path)
    if (there.kind !== 'file') continue
    const problem = options.force === true ? undefined : handmade(path, there.digest, manifest)
    if (problem === undefined) removed.push(path)
    else problems.push(problem)
  }
  return { wanted, added, changed, removed, manifest, problems }
}

type FileState =
  | { readonly kind: 'absent' }
  | { readonly kind: 'file'; readonly digest: string }
  | { readonly kind: 'other'; readonly why: string }

/** What stands at a path. Links are never followed: what they lead to is not ours to write. */
async function stateOf(folder: string, path: string): Promise<FileState> {
  const parts = path.split('/')
  for (let length = 1; length < parts.length; length++) {
    const above = await lstat(join(folder, ...parts.slice(0, length))).catch(() => undefined)
    if (above === undefined) return { kind: 'absent' }
    if (!above.isDirectory()) return { kind: 'other', why: `\`${parts.slice(0, length).join('/')}\` is no folder` }
  }
  const found = await lstat(join(folder, path)).catch(() => undefined)
  if (found === undefined) return { kind: 'absent' }
  if (!found.isFile()) return { kind: 'other', why: `it is ${found.isSymbolicLink() ? 'a link' : 'no file'}` }
  return { kind: 'file', digest: digestOf(await readFile(join(folder, path), 'utf8')) }
}

const inTheWay = (path: string, why: string): Diagnostic => diagnostic('FW8701', `\`${path}\` cannot be written: ${why}`)

function handmade(path: string, digest: string, manifest: Manifest): Diagnostic | undefined {
  const known = manifest.get(path)
  if (known === undefined) return diagnostic('FW8702', `\`${path}\` is there already, and was not written by fairway`)
  return known.includes(digest) ? undefined : diagnostic('FW8703', `\`${path}\` was changed by hand since it was written`)
}

/** First everything is written beside, then each file takes its place in one step. */
async function apply(folder: string, scratch: string, plan: Plan, { signal, onFile }: WriteOptions): Promise<void> {
  const files = [...plan.added, ...plan.changed]
  try {
    // Until the end both the old and the new text of a file are its own: whoever kills us leaves one of them.
    await writeManifest(folder, before(plan))
    for (const [index, file] of files.entries()) {
      signal?.throwIfAborted()
      const beside = join(scratch, String(index))
      await writeFile(beside, file.text)
      await mkdir(dirname(join(folder, file.path)), { recursive: true })
      await rename(beside, join(folder, file.path))
      onFile?.(index + 1, files.length)
    }
    for (const path of plan.removed) {
      await rm(join(folder, path), { force: true })
      await removeEmpty(folder, dirname(path))
    }
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') throw error
    throw notWritten(folder, error)
  }
}

const before = ({ manifest, added, changed }: Plan): Manifest => {
  const all = new Map(manifest)
  for (const file of [...added, ...changed]) all.set(file.path, [...(all.get(file.path) ?? []), digestOf(file.text)])
  return all
}

/** Folders that are empty now, up to the one that was written to. */
async function removeEmpty(folder: string, path: string): Promise<void> {
  if (path === '.' || path === '') return
  const gone = await rmdir(join(folder, path)).then(
    () => true,
    () => false,
  )
  if (gone) await removeEmpty(folder, dirname(path))
}

const notWritten = (folder: string, error: unknown): DiagnosticError =>
  error instanceof DiagnosticError
    ? error
    : new DiagnosticError([
        diagnostic('FW8704', `\`${folder}\` could not be written`, { detail: error instanceof Error ? error.message : String(error) }),
      ])
