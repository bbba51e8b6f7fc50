import { readdir, stat } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { byText, diagnostic, DiagnosticError, printable, type Diagnostic } from '@fairway/core/kernel'
import { checkFileOf, type CheckFile } from '@fairway/core/policy'
import { reasonOf } from '../estate/reason.ts'
import { readText } from '../files/read-text.ts'

/** A file that may be checked: named by somebody, or found in a folder. */
export interface FoundCheckFile {
  readonly absolute: string
  /** Relative to where the command runs, with `/`. */
  readonly path: string
  readonly bicep: boolean
  /** Somebody named this very file: that it cannot be checked is an error. */
  readonly named: boolean
}

const MAX_FILES = 20_000
const MAX_DEPTH = 40
/** Of a file somebody named; in folders, what is larger than a template can be is none. */
const MAX_NAMED = 256 * 1024 * 1024
const MAX_FOUND = 64 * 1024 * 1024

/** The files that paths name, folders walked through; sorted, each once. Hidden folders, `node_modules` and links are left out. */
export async function findCheckFiles(
  paths: readonly string[],
  cwd: string,
): Promise<{ readonly files: readonly FoundCheckFile[]; readonly diagnostics: readonly Diagnostic[] }> {
  const files = new Map<string, FoundCheckFile>()
  const diagnostics: Diagnostic[] = []
  const add = (absolute: string, named: boolean): void => {
    const known = files.get(absolute)
    const path = printable(relative(cwd, absolute).split(sep).join('/') || absolute)
    if (known === undefined || (named && !known.named))
      files.set(absolute, { absolute, path, named, bicep: /\.bicep(?:param)?$/i.test(absolute) })
  }
  const walk = async (folder: string, depth: number): Promise<void> => {
    if (depth > MAX_DEPTH || files.size >= MAX_FILES) return
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
    for (const entry of entries.toSorted((a, b) => byText(a.name, b.name))) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      if (entry.isDirectory()) await walk(join(folder, entry.name), depth + 1)
      else if (entry.isFile() && /\.(?:jsonc?|bicep|bicepparam)$/i.test(entry.name)) add(join(folder, entry.name), false)
    }
  }
  for (const path of paths) {
    const absolute = resolve(cwd, path)
    try {
      const found = await stat(absolute)
      if (found.isDirectory()) await walk(absolute, 0)
      else add(absolute, true)
    } catch (error) {
      diagnostics.push(diagnostic('FW7014', `\`${printable(path)}\` ${reasonOf(error)}`))
    }
  }
  if (files.size >= MAX_FILES) diagnostics.push(diagnostic('FW7010', `more than ${MAX_FILES} files; not read from here on`))
  return { files: [...files.values()].toSorted((a, b) => byText(a.path, b.path)), diagnostics }
}

/** The text of a file, in UTF-8 or UTF-16, also compressed. Throws DiagnosticError. */
export async function readCheckText({ absolute, path, named }: FoundCheckFile): Promise<string> {
  const maxBytes = named ? MAX_NAMED : MAX_FOUND
  const chunks: Buffer[] = []
  for await (const chunk of readText(
    { path: absolute, name: path },
    { maxBytes, maxRatio: 300, ratioFrom: maxBytes, maxValueBytes: maxBytes },
  ))
    chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

/** A text that is no JSON and was meant to be deployed: it must not be passed over, as if nothing were wrong with it. */
const mayDeploy = /deployment(?:Template|Parameters)\.json|"(?:resource_changes|planned_values|terraform_version)"/i

/**
 * Reads a JSON file that may be checked. What a folder holds besides (package files, settings, policies) is passed over; a file that somebody
 * named and that is nothing to check is FW7014.
 */
export async function readCheckFile(
  found: FoundCheckFile,
): Promise<{ readonly file?: CheckFile; readonly diagnostics: readonly Diagnostic[] }> {
  try {
    const text = await readCheckText(found)
    const { file, diagnostic: problem } = checkFileOf(found.path, text)
    if (file !== undefined) return { file, diagnostics: [] }
    if (!found.named) return { diagnostics: problem !== undefined && mayDeploy.test(text) ? [problem] : [] }
    const at = { file: found.path, line: 1, column: 1 }
    return { diagnostics: [problem ?? diagnostic('FW7014', `\`${found.path}\` is no template, no plan and no resource`, { at })] }
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error
    const tooLarge = error.diagnostics.some((one) => one.code === 'FW2008')
    if (!tooLarge) return { diagnostics: found.named ? error.diagnostics : [] }
    const most = found.named ? MAX_NAMED : MAX_FOUND
    const problem = diagnostic('FW7021', `\`${found.path}\` is larger than ${most / 1024 / 1024} MB`, {
      at: { file: found.path, line: 1, column: 1 },
    })
    return { diagnostics: [found.named ? problem : { ...problem, severity: 'warning' }] }
  }
}
