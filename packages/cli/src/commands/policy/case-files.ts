import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { diagnostic, DiagnosticError, printable, type Json } from '@fairway/core/kernel'
import { readJsonText } from '@fairway/core/policy'

/** Texts longer than this are no definitions, resources or alias tables that anybody evaluates one by one. */
const MAX_BYTES = 256 * 1024 * 1024

/** The JSON of a file; comments are allowed. Error FW7009 or FW7017, with the place. */
export function jsonFile(path: string): Json {
  const read = readJsonText(textFile(path))
  if (read.ok) return read.value
  throw new DiagnosticError([diagnostic('FW7009', read.message, { at: { file: printable(path), ...read.place } })])
}

function textFile(path: string): string {
  try {
    const bytes = readFileSync(path)
    if (bytes.length > MAX_BYTES) throw new Error('it is larger than 256 MB')
    return bytes.toString('utf8')
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new DiagnosticError([diagnostic('FW7017', `\`${printable(path)}\` cannot be read`, { detail: why })])
  }
}

/** Tables of aliases that cases name by path or repeat line by line: each is read and built once. */
export class AliasFiles {
  readonly #folder: string
  readonly #files = new Map<string, Json>()
  #last: { readonly text: string; readonly value: Json } | undefined

  constructor(folder: string) {
    this.#folder = folder
  }

  /** The table itself: read where a path stands, the same object for the same content. Throws DiagnosticError for a file that cannot be read. */
  resolve(given: Json): Json {
    if (typeof given === 'string') return this.#named(given)
    const text = JSON.stringify(given)
    if (this.#last?.text !== text) this.#last = { text, value: given }
    return this.#last.value
  }

  #named(text: string): Json {
    const inline = /^\s*[[{]/.test(text) ? readJsonText(text) : undefined
    if (inline?.ok === true) return this.resolve(inline.value)
    const path = [resolve(this.#folder, text), resolve(text)].find((one) => existsSync(one)) ?? resolve(text)
    const known = this.#files.get(path)
    if (known !== undefined) return known
    const value = jsonFile(path)
    this.#files.set(path, value)
    return value
  }
}
