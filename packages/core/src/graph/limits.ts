import type { Graph, ResourceNode, RootDeclaration } from './node.ts'
import { perGraph } from './per-graph.ts'
import { Input, placesIn } from './value.ts'

/**
 * What Azure Resource Manager takes of one template; sizes are in bytes. Source:
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/best-practices (template limits), read on 2026-11-21.
 */
export const templateLimits = {
  resources: 800,
  parameters: 256,
  outputs: 64,
  templateBytes: 4 * 1024 * 1024,
  resourceBytes: 1024 * 1024,
} as const

/** Something of a root that Azure would refuse, with the resource at whose line it is told. */
export interface LimitProblem {
  readonly node: ResourceNode
  /** What there is too much of, in words: `its template would have 5000000 bytes, 4194304 is the most`. */
  readonly message: string
}

/**
 * What no template can hold, however its resources are divided into modules: a resource or a root that is too large, too many values that a root is
 * given, too many resources where the root is started. Sizes are those of bodies as JSON, which templates exceed by a little; Azure compresses
 * templates before it measures them. Resources of other scopes are divided by whoever writes them.
 */
export const limitProblems = perGraph((graph): readonly LimitProblem[] => {
  const written = [...graph.nodes.values()].filter((node) => node.existing === undefined)
  const byRoot = Map.groupBy(written, ({ root }) => root)
  return [...byRoot].flatMap(([name, nodes]) => problemsOf(nodes, graph.roots.get(name), graph))
})

function problemsOf(nodes: readonly ResourceNode[], root: RootDeclaration | undefined, graph: Graph): readonly LimitProblem[] {
  const sizes = nodes.map((node) => ({ node, size: JSON.stringify(node.body).length }))
  const [first] = nodes
  const whole = [
    { what: 'bytes', count: sizes.reduce((sum, { size }) => sum + size, 0), most: templateLimits.templateBytes },
    { what: 'parameters', count: valuesGiven(nodes, graph), most: templateLimits.parameters },
    { what: 'resources in one file', count: nodes.filter((node) => isAtStart(node, root, graph)).length, most: templateLimits.resources },
  ]
  const large = sizes.filter(({ size }) => size > templateLimits.resourceBytes)
  return [
    ...large.map(({ node, size }) => ({
      node,
      message: tooMuch(`${node.type} \`${node.name}\``, { what: 'bytes', count: size, most: templateLimits.resourceBytes }),
    })),
    ...whole.flatMap((one) =>
      first === undefined || one.count <= one.most ? [] : [{ node: first, message: tooMuch(`the root \`${first.root}\``, one) }],
    ),
  ]
}

interface Count {
  readonly what: string
  readonly count: number
  readonly most: number
}

const tooMuch = (of: string, { what, count, most }: Count): string => `${of} has ${count} ${what}, of which Azure takes ${most}`

/** How many different values a root asks of others: inputs, and properties of what stands elsewhere. */
function valuesGiven(nodes: readonly ResourceNode[], graph: Graph): number {
  const own = new Set(nodes.map(({ key }) => key))
  const given = new Set<string>()
  for (const { body } of nodes) {
    for (const place of placesIn(body)) {
      if (place instanceof Input) given.add(place.name)
      else if (!own.has(place.of)) given.add(`${graph.nodes.get(place.of)?.key ?? ''} ${place.path}`)
    }
  }
  return given.size
}

/** Whether a resource stands in the file that is deployed, for no module can take it: it lives where the root is started, or in the tenant. */
function isAtStart({ parent, scope }: ResourceNode, root: RootDeclaration | undefined, graph: Graph): boolean {
  const around = graph.nodes.get(parent ?? (scope.kind === 'resource' ? scope.of : ''))
  if (around !== undefined) return isAtStart(around, root, graph)
  return scope.kind === 'tenant' || Object.values(scope).join('/') === Object.values(root?.scope ?? {}).join('/')
}
