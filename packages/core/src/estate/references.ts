import { diagnostic, didYouMean, type Diagnostic, type JsonObject } from '../kernel/index.ts'
import { alternatives, schemasOfPart } from './schema.ts'
import type { Tree } from './tree.ts'
import { quoted, quotedList } from './wording.ts'

/** What references may name. */
export interface Names {
  /** Names of documents, by kind. */
  readonly documents: ReadonlyMap<string, ReadonlySet<string>>
  /** How each control is judged, by id; absent when the controls are not known, and then nothing is said about them. */
  readonly controls?: ReadonlyMap<string, 'facts' | 'attestation'>
}

/** Checks the references of documents against the names. One checker serves a whole run, so that the time for suggestions is bounded. */
export class ReferenceChecker {
  readonly #names: Names
  readonly #suggestions = new Map<string, string | undefined>()

  constructor(names: Names) {
    this.#names = names
  }

  /** Every reference of a document that names nothing. Walks the document beside its JSON Schema. */
  check(tree: Tree, schema: JsonObject): readonly Diagnostic[] {
    const found: Diagnostic[] = []
    this.#walk(tree, alternatives(schema), found)
    return found
  }

  #walk(tree: Tree, schemas: readonly JsonObject[], found: Diagnostic[]): void {
    if (typeof tree.value === 'string') {
      const fault = this.#fault(tree.value, tree, schemas)
      if (fault !== undefined) found.push(fault)
    }
    for (const [name, member] of tree.members ?? []) this.#walk(member.value, partsOf(schemas, name), found)
    for (const item of tree.items ?? []) this.#walk(item, partsOf(schemas, 0), found)
  }

  #fault(word: string, tree: Tree, schemas: readonly JsonObject[]): Diagnostic | undefined {
    for (const schema of schemas) {
      const kind = schema['x-fairway-kind']
      if (typeof kind === 'string') return this.#document(kind, word, tree)
      if (typeof schema['x-fairway-control'] === 'string') return this.#control(word, schema['x-fairway-control'], tree)
    }
    return undefined
  }

  #document(kind: string, word: string, tree: Tree): Diagnostic | undefined {
    const known = this.#names.documents.get(kind) ?? new Set()
    if (known.has(word)) return undefined
    const some = known.size === 0 ? `the estate declares no ${kind}` : `declared are ${quotedList([...known].slice(0, 20))}`
    const help = this.#suggest(kind, word, known) ?? some
    return diagnostic('FW1026', `no ${kind} is named ${quoted(word)}`, { at: tree.at, help })
  }

  #control(word: string, wanted: string, tree: Tree): Diagnostic | undefined {
    const { controls } = this.#names
    if (controls === undefined) return undefined
    const evaluation = controls.get(word)
    if (evaluation === undefined) {
      const help = this.#suggest('control', word, new Set(controls.keys())) ?? '`fairway controls list` shows all'
      return diagnostic('FW1027', `there is no control ${quoted(word)}`, { at: tree.at, help })
    }
    if (wanted !== 'attestation' || evaluation === 'attestation') return undefined
    const help = 'remove the attestation; use a Waiver for an accepted exception'
    return diagnostic('FW1028', `the control ${quoted(word)} is judged from facts, not attested`, { at: tree.at, help })
  }

  /** A near name. Only the first fifty words are looked up, and only among names of about the same length: a comparison costs. */
  #suggest(kind: string, word: string, known: ReadonlySet<string>): string | undefined {
    const key = `${kind}/${word}`
    if (!this.#suggestions.has(key)) {
      if (this.#suggestions.size >= 50) return undefined
      const near = [...known].filter((name) => Math.abs(name.length - word.length) <= Math.max(1, name.length / 3))
      this.#suggestions.set(key, didYouMean(word, near))
    }
    return this.#suggestions.get(key)
  }
}

const partsOf = (schemas: readonly JsonObject[], step: PropertyKey): readonly JsonObject[] =>
  schemas.flatMap((schema) => schemasOfPart(schema, step))
