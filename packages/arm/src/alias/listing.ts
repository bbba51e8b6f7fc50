import { packedNamespaces } from './aliases.gen.ts'
import { ownerOf, restOf, segmentsOf } from './general-rule.ts'
import { type AliasGraph, readGraph } from './graph.ts'

const graphs = new Map<string, AliasGraph>()

/** The graph of a namespace in lower case, read when it is first asked for. */
function graphOf(namespace: string): AliasGraph | undefined {
  const before = graphs.get(namespace)
  if (before !== undefined) return before
  const packed = packedNamespaces.get(namespace)
  if (packed === undefined) return undefined
  const graph = readGraph(packed)
  graphs.set(namespace, graph)
  return graph
}

/** The path that the listing gives for an alias of a type; `undefined` when the type has no such alias or is not listed. */
export function listedPath(type: string, alias: string): readonly string[] | undefined {
  const rest = restOf(type, alias)
  const place = rest === undefined ? undefined : placeOf(type)
  return rest === undefined || place === undefined ? undefined : place.graph.find(place.root, segmentsOf(rest))
}

/** Whether the listing has an alias; `undefined` when it does not know the type that the alias is written for. */
export function listed(alias: string): boolean | undefined {
  const type = ownerOf(alias)
  return placeOf(type) === undefined ? undefined : listedPath(type, alias) !== undefined
}

function placeOf(type: string): { graph: AliasGraph; root: number } | undefined {
  const lower = type.toLowerCase()
  const slash = lower.indexOf('/')
  const graph = slash === -1 ? undefined : graphOf(lower.slice(0, slash))
  const root = graph?.root(lower.slice(slash + 1))
  return graph === undefined || root === undefined ? undefined : { graph, root }
}
