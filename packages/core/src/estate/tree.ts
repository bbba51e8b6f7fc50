import type { Json, SourceRange } from '../kernel/index.ts'

/** A value of a document with the places it was written at: what diagnostics point with. */
export interface Tree {
  readonly value: Json
  readonly at: SourceRange
  /** A scalar as it was written, when it was written bare: `1.10` for the number 1.1. */
  readonly bare?: string
  /** Members of a mapping, by key. */
  readonly members?: ReadonlyMap<string, Member>
  /** Items of a list. */
  readonly items?: readonly Tree[]
  /** A fault of this value was reported already; what a schema has against it would only repeat that. */
  readonly broken?: true
  /** How many values it has, itself counted and aliases followed. */
  readonly size: number
  /** How many collections lie inside each other, aliases followed; 0 for a scalar. */
  readonly depth: number
}

/** A member of a mapping: where its key stands, and its value. */
export interface Member {
  readonly key: SourceRange
  readonly value: Tree
}

/** The part of a tree at a path, and where to point when speaking of it: at the key of a member, at an item itself. */
export function follow(tree: Tree, path: readonly PropertyKey[]): { readonly found: Tree | undefined; readonly key: SourceRange } {
  let found: Tree | undefined = tree
  let key = tree.at
  for (const step of path) {
    const member: Member | undefined = typeof step === 'number' ? undefined : found?.members?.get(String(step))
    const item: Tree | undefined = typeof step === 'number' ? found?.items?.[step] : undefined
    found = member?.value ?? item
    if (found === undefined) return { found, key }
    key = member?.key ?? found.at
  }
  return { found, key }
}

/** A path as people write it: `spec.stakeholders[2].role`. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`)).join('')

/** The text of a scalar member, when it is text. */
export function textAt(tree: Tree, path: readonly PropertyKey[]): string | undefined {
  const value = follow(tree, path).found?.value
  return typeof value === 'string' ? value : undefined
}
