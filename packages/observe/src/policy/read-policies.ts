import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { byText, diagnostic, DiagnosticError, printable, type Diagnostic } from '@fairway/core/kernel'
import { mayHoldPolicies, readPolicyFile, type PolicyInFile } from '@fairway/core/policy'
import { reasonOf } from '../estate/reason.ts'
import { readText } from '../files/read-text.ts'

/** How policies are read: what is told meanwhile, and what ends it. */
export interface ReadPoliciesOptions {
  readonly signal?: AbortSignal
  readonly onFile?: (files: number) => void
}

/** Files of policies, one after another, and what was wrong with them once they were read. */
export interface PolicyFolder {
  /** Policies file by file; paths are relative to the folder. */
  policies(): AsyncGenerator<readonly PolicyInFile[]>
  /** Complete when everything was read. */
  diagnostics(): readonly Diagnostic[]
}

const MAX_FILES = 50_000
const MAX_DEPTH = 40
const MAX_BYTES = 64 * 1024 * 1024
const limits = { maxBytes: MAX_BYTES, maxRatio: 300, ratioFrom: 16 * 1024 * 1024, maxValueBytes: MAX_BYTES }
/** Diagnostics of a folder; what is beyond is counted. */
const MOST_TOLD = 50

/** Clouds whose built-in definitions repeat those of the public one, under the same names. */
const otherClouds: ReadonlySet<string> = new Set(['azure government', 'azure china', 'azurechinacloud', 'azureusgovernment'])

/**
 * The policy documents of a file or of a folder and everything below it: a clone of Azure/azure-policy, a landing zone library, an export of
 * a tenant, or files of one's own, as JSON (also compressed, also UTF-16) or YAML. One file is held in memory at a time. Errors: FW7008
 * for a path that is not there.
 */
export async function openPolicies(path: string, options: ReadPoliciesOptions = {}): Promise<PolicyFolder> {
  const found = await stat(path).catch((error: unknown) => {
    throw new DiagnosticError([diagnostic('FW7008', `\`${printable(path)}\` ${reasonOf(error)}`)])
  })
  const reader = new Reader(options)
  return {
    policies: () => (found.isDirectory() ? reader.folder(path, '', 0) : reader.file(path, basename(path))),
    diagnostics: () => reader.diagnostics(),
  }
}

class Reader {
  readonly #options: ReadPoliciesOptions
  readonly #told: Diagnostic[] = []
  #hidden = 0
  #files = 0

  constructor(options: ReadPoliciesOptions) {
    this.#options = options
  }

  diagnostics(): readonly Diagnostic[] {
    return this.#hidden === 0 ? this.#told : [...this.#told, diagnostic('FW7010', `${this.#hidden} more files could not be used`)]
  }

  async *folder(absolute: string, path: string, depth: number): AsyncGenerator<readonly PolicyInFile[]> {
    if (depth > MAX_DEPTH) {
      this.#tell(diagnostic('FW7010', `folders are more than ${MAX_DEPTH} deep`, at(path)))
      return
    }
    const entries = await readdir(absolute, { withFileTypes: true }).catch((error: unknown) => {
      this.#tell(diagnostic('FW7010', `the folder ${reasonOf(error)}`, at(path)))
      return []
    })
    for (const entry of entries.toSorted((a, b) => byText(a.name, b.name))) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules' || otherClouds.has(entry.name.toLowerCase())) continue
      const inner = path === '' ? entry.name : `${path}/${entry.name}`
      if (entry.isDirectory()) yield* this.folder(join(absolute, entry.name), inner, depth + 1)
      // Links are not followed: they may lead in circles, or out of what was named.
      else if (entry.isFile() && /\.(?:jsonc?|ya?ml)(?:\.gz)?$/i.test(entry.name)) yield* this.file(join(absolute, entry.name), inner)
    }
  }

  async *file(absolute: string, path: string): AsyncGenerator<readonly PolicyInFile[]> {
    this.#options.signal?.throwIfAborted()
    this.#files++
    if (this.#files > MAX_FILES) {
      if (this.#files === MAX_FILES + 1) this.#tell(diagnostic('FW7010', `more than ${MAX_FILES} files; not read from here on`, at(path)))
      return
    }
    this.#options.onFile?.(this.#files)
    const text = await this.#text(absolute, path)
    if (text === undefined || !mayHoldPolicies(text)) return
    const { policies, diagnostics } = readPolicyFile({ path: printable(path).replace(/\.gz$/i, ''), text })
    for (const one of diagnostics) this.#tell({ ...one, severity: 'warning' })
    if (policies.length > 0) yield policies
  }

  async #text(absolute: string, path: string): Promise<string | undefined> {
    try {
      const chunks: Buffer[] = []
      for await (const chunk of readText({ path: absolute, name: path }, limits)) chunks.push(chunk)
      return Buffer.concat(chunks).toString('utf8')
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error
      for (const one of error.diagnostics)
        this.#tell(diagnostic('FW7010', one.summary, { ...at(path), ...(one.detail === undefined ? {} : { detail: one.detail }) }))
      return undefined
    }
  }

  #tell(one: Diagnostic): void {
    if (this.#told.length < MOST_TOLD) this.#told.push(one)
    else this.#hidden++
  }
}

const at = (path: string): { at: { file: string; line: number; column: number } } => ({
  at: { file: printable(path === '' ? '.' : path), line: 1, column: 1 },
})
