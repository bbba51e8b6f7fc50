import { idOf } from './ids.ts'
import { neededBy } from './make-graph.ts'
import { waveNumber, type Graph, type ResourceNode } from './node.ts'
import { perGraph } from './per-graph.ts'
import { Input, placesIn } from './value.ts'

/** What makes a graph impossible to deploy. */
export interface OrderProblem {
  readonly kind: 'cycle' | 'later-wave' | 'root-cycle'
  /** The nodes (or roots) that stand in each other's way, in the order in which one needs the next. */
  readonly keys: readonly string[]
}

/** A graph as it can be deployed, and what keeps it from that. */
interface Ordered {
  readonly nodes: readonly ResourceNode[]
  readonly problems: readonly OrderProblem[]
}

/** The nodes in the order in which they can be deployed; of those that can, the first key goes first. Nodes in a cycle are left out and told. */
export const inOrder = perGraph((graph): Ordered => {
  const { order, cycles } = sorted([...graph.nodes.keys()], (key) => {
    const node = graph.nodes.get(key)
    return node === undefined ? [] : neededBy(node)
  })
  const nodes = order.flatMap((key) => graph.nodes.get(key) ?? [])
  return { nodes, problems: [...cycles.map((keys) => ({ kind: 'cycle' as const, keys })), ...later(graph), ...rootCycles(graph)] }
})

function later(graph: Graph): readonly OrderProblem[] {
  const waveOf = (node: ResourceNode): number => waveNumber(graph.roots.get(node.root)?.wave ?? 'assessment')
  return [...graph.nodes.values()].flatMap((node) =>
    neededBy(node).flatMap((key): readonly OrderProblem[] => {
      const needed = graph.nodes.get(key)
      const inTime = needed === undefined || needed.existing !== undefined || waveOf(needed) <= waveOf(node)
      return inTime ? [] : [{ kind: 'later-wave', keys: [node.key, key] }]
    }),
  )
}

/** The roots that a root needs, because something in it needs something of theirs. */
export const rootsNeeded = perGraph((graph): ReadonlyMap<string, ReadonlySet<string>> => {
  const needs = new Map<string, Set<string>>([...graph.roots.keys()].map((name) => [name, new Set<string>()]))
  for (const node of graph.nodes.values()) {
    for (const key of [...neededBy(node), ...givers(node, graph)]) {
      const needed = graph.nodes.get(key)
      if (needed !== undefined && needed.existing === undefined && needed.root !== node.root) needs.get(node.root)?.add(needed.root)
    }
  }
  return needs
})

/** The nodes that give the inputs of a node: the subscription that it lies in, where that is created. */
function givers(node: ResourceNode, graph: Graph): readonly string[] {
  return [...placesIn(node.body), ...placesIn(idOf(node, graph))].flatMap((place) => {
    const from = place instanceof Input ? graph.inputs.get(place.name)?.from : undefined
    return from === undefined ? [] : [from.of]
  })
}

const rootCycles = (graph: Graph): readonly OrderProblem[] => {
  const needs = rootsNeeded(graph)
  return sorted([...graph.roots.keys()], (name) => [...(needs.get(name) ?? [])]).cycles.map((keys) => ({ kind: 'root-cycle', keys }))
}

/** Sorts so that what is needed goes first, without recursion: graphs are deep. Every cycle is given once. */
function sorted(keys: readonly string[], needs: (key: string) => readonly string[]) {
  const order: string[] = []
  const cycles: (readonly string[])[] = []
  const state = new Map<string, 'open' | 'done'>()
  for (const start of keys) {
    const trail: { readonly key: string; readonly rest: string[] }[] = []
    const enter = (key: string): void => {
      state.set(key, 'open')
      trail.push({ key, rest: [...needs(key)].toReversed() })
    }
    if (!state.has(start)) enter(start)
    for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
      const next = top.rest.pop()
      if (next === undefined) {
        state.set(top.key, 'done')
        order.push(top.key)
        trail.pop()
      } else if (!state.has(next)) enter(next)
      else if (state.get(next) === 'open') cycles.push(trail.slice(trail.findIndex(({ key }) => key === next)).map(({ key }) => key))
    }
  }
  return { order, cycles }
}
