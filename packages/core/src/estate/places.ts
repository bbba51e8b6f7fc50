import type { SourceRange } from '../kernel/index.ts'
import type { Declared } from './kind.ts'
import { follow, type Tree } from './tree.ts'

/** Beside the documents, not in them: what is declared stays plain data, which can be compared and stored. */
const trees = new WeakMap<object, Tree>()

/** Keeps where the properties of a document stand, for as long as somebody holds the document. */
export function rememberPlaces<Document extends Declared>(document: Document, tree: Tree): Document {
  trees.set(document, tree)
  return document
}

/** Where the parts of a document stand, if it was read from a file. */
export const treeOf = (document: Declared): Tree | undefined => trees.get(document)

/**
 * Where a property of a document stands: its key, or the item of a list. What the document leaves out, because a default holds, is
 * at the nearest place above; a document that was not read from a file is at its own place.
 */
export function placeIn(document: Declared, path: readonly PropertyKey[]): SourceRange {
  const tree = trees.get(document)
  return tree === undefined ? document.at : follow(tree, path).key
}
