import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import { diagnostic, isJsonObject, printable, type Code, type Diagnostic, type Json, type SourceRange } from '../kernel/index.ts'
import { hasInvisible, invisibleName } from './characters.ts'
import { limits } from './limits.ts'
import type { Locate } from './positions.ts'
import type { Member, Tree } from './tree.ts'

const REFUSED_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** A document's nodes as a tree of JSON values with positions, and what cannot be one. */
export function readTree(root: Node, locate: Locate): { readonly tree: Tree; readonly diagnostics: readonly Diagnostic[] } {
  const reader = new TreeReader(locate)
  const tree = reader.node(root)
  return { tree, diagnostics: reader.diagnostics }
}

/** Recursion is safe here: the scan before has bound the depth. */
class TreeReader {
  readonly diagnostics: Diagnostic[] = []
  readonly #locate: Locate
  readonly #anchors = new Map<string, Tree>()

  constructor(locate: Locate) {
    this.#locate = locate
  }

  node(node: unknown, at: SourceRange = this.#locate(0)): Tree {
    if (isAlias(node)) return this.#alias(node.source, this.#rangeOf(node, at))
    if (isMap(node)) return this.#anchored(node, this.#map(node, this.#rangeOf(node, at)))
    if (isSeq(node)) return this.#anchored(node, this.#list(node, this.#rangeOf(node, at)))
    if (isScalar(node)) return this.#anchored(node, this.#scalar(node, this.#rangeOf(node, at)))
    return leaf(null, at)
  }

  #alias(name: string, at: SourceRange): Tree {
    const target = this.#anchors.get(name)
    if (target !== undefined) return target
    this.#report('FW1014', `the alias \`*${printable(name)}\` names no anchor before it`, at)
    return { ...leaf(null, at), broken: true }
  }

  #anchored(node: { anchor?: string }, tree: Tree): Tree {
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, tree)
    return tree
  }

  #list(node: YAMLSeq, at: SourceRange): Tree {
    const items = node.items.map((item) => this.node(item, at))
    return { value: items.map((item) => item.value), at, items, ...this.#measures(items, at) }
  }

  #map(node: YAMLMap, at: SourceRange): Tree {
    const members = new Map<string, Member>()
    const value: Record<string, Json> = {}
    for (const pair of node.items) {
      const member = this.#member(pair, members, at)
      if (member === undefined) continue
      members.set(member.name, member)
      value[member.name] = member.value.value
    }
    const parts = [...members.values()].map((member) => member.value)
    const broken = node.items.some((pair) => keyText(pair.key) === undefined)
    return { value, at, members, ...(broken ? { broken } : {}), ...this.#measures(parts, at) }
  }

  #member(pair: Pair, earlier: ReadonlyMap<string, Member>, around: SourceRange): (Member & { name: string }) | undefined {
    const key = this.#rangeOf(pair.key, around)
    const name = keyText(pair.key)
    if (name === undefined) {
      const help = 'text with braces or brackets, such as `{{ x }}`, needs quotes'
      this.#report('FW1001', 'a key must be text', key, help)
      return undefined
    }
    const value = this.node(pair.value, key)
    const first = earlier.get(name)
    if (REFUSED_KEYS.has(name)) this.#report('FW1013', `the key \`${name}\` is refused`, key)
    else if (name === '<<') this.#report('FW1019', 'the merge key `<<` is not allowed', key, 'write the properties out')
    else if (hasInvisible(name)) this.#report('FW1018', `the key has an invisible character (${invisibleName(name)})`, key)
    else if (first !== undefined) {
      this.#report('FW1010', `the key \`${printable(name.slice(0, 100))}\` stands twice`, key, `the first is on line ${first.key.line}`)
    } else return { name, key, value }
    return undefined
  }

  #scalar(node: Scalar, at: SourceRange): Tree {
    const { value } = node
    const bare = node.type === 'PLAIN' ? (node.source ?? '') : undefined
    if (typeof value === 'string' && hasInvisible(value)) {
      this.#report('FW1018', `the text has an invisible character (${invisibleName(value)})`, at, 'delete it')
    }
    if (typeof value === 'number' && !isExact(value)) {
      const help = 'put it in quotes if it is an identifier'
      this.#report('FW1012', `\`${(bare ?? String(value)).slice(0, 60)}\` is a number that cannot be kept exactly`, at, help)
      return { ...leaf(0, at, bare), broken: true }
    }
    return leaf(isPlainValue(value) ? value : null, at, bare)
  }

  /** Aliases make small texts large: what a value would be with all of them followed is measured, and refused, without following. */
  #measures(parts: readonly Tree[], at: SourceRange): { size: number; depth: number } {
    const size = 1 + parts.reduce((sum, part) => sum + part.size, 0)
    const depth = 1 + parts.reduce((most, part) => Math.max(most, part.depth), 0)
    return { size: this.#capped(size, at), depth }
  }

  /** Keeps the numbers finite however often aliases double them; the document is refused as a whole. */
  #capped(size: number, at: SourceRange): number {
    if (size > limits.values && !this.diagnostics.some((known) => known.code === 'FW1002')) {
      this.#report('FW1002', `more than ${limits.values} values, aliases followed`, at)
    }
    return Math.min(size, limits.values + 1)
  }

  #rangeOf(node: unknown, otherwise: SourceRange): SourceRange {
    const range = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : undefined
    return range ? this.#locate(range[0], range[1]) : otherwise
  }

  #report(code: Code, summary: string, at: SourceRange, help?: string): void {
    this.diagnostics.push(diagnostic(code, summary, help === undefined ? { at } : { at, help }))
  }
}

const leaf = (value: Json, at: SourceRange, bare?: string): Tree => ({
  value,
  at,
  size: 1,
  depth: 0,
  ...(bare === undefined ? {} : { bare }),
})

/** Keys are text as it was written: `no` and `1.10` are themselves. */
function keyText(key: unknown): string | undefined {
  if (!isScalar(key) || key.value === null) return undefined
  return key.source ?? (typeof key.value === 'string' ? key.value : undefined)
}

const isExact = (value: number): boolean => Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER

const isPlainValue = (value: unknown): value is Json => !isJsonObject(value) && ['string', 'number', 'boolean'].includes(typeof value)
