import type { Graph } from './node.ts'

/** Computes something once for each graph: many checks and emitters ask for the same, and graphs do not change. */
export function perGraph<Answer>(compute: (graph: Graph) => Answer): (graph: Graph) => Answer {
  const known = new WeakMap<Graph, { readonly answer: Answer }>()
  return (graph) => {
    const found = known.get(graph)
    if (found !== undefined) return found.answer
    const answer = compute(graph)
    known.set(graph, { answer })
    return answer
  }
}
