import {
  fullNameOf,
  idOf,
  Input,
  Keyed,
  nodeCalled,
  Reference,
  scopeIdOf,
  Text,
  type DeploymentRoot,
  type Graph,
  type GraphValue,
  type NodeScope,
  type RootResource,
} from '@fairway/core/graph'
import { answerToken, inputToken, plain, type Json, type ParsedRoot } from './parsed.ts'

/** What a root should be once it is read back. */
export function expectedRoot(root: DeploymentRoot, graph: Graph): ParsedRoot {
  const own = new Set(root.resources.map(({ node }) => node.key))
  const text = (value: string | Text): string => plain(valueIn(value, graph))
  return {
    resources: root.resources.map((resource) => {
      const { node, body, parent } = resource
      const around = [parent, node.scope.kind === 'resource' ? node.scope.of : undefined].flatMap((key) =>
        key !== undefined && own.has(key) ? [key] : [],
      )
      const needs = [...around, ...resource.dependsOn, ...referencesIn(body)]
      return {
        type: node.type,
        apiVersion: node.apiVersion,
        scope: text(scopeOf(resource, graph)),
        name: fullNameOf(node, graph),
        body: valueIn(node.body, graph),
        needs: [...new Set(needs)].map((key) => text(idOf(nodeCalled(key, graph), graph))),
      }
    }),
    outputs: Object.fromEntries(root.outputs.map(({ name, value }) => [name, valueIn(value, graph)])),
  }
}

/** The id of the scope at which a root is started. */
export const startOf = (root: DeploymentRoot, graph: Graph): string => plain(valueIn(scopeIdOf(root.scope, graph), graph))

/** The scope of a child is that of the outermost resource around it. */
function scopeOf({ node }: RootResource, graph: Graph): string | Text {
  let outermost = node
  while (outermost.parent !== undefined) outermost = nodeCalled(outermost.parent, graph)
  if (outermost.existing?.id !== undefined) return outermost.existing.id.split(/\/providers\/(?!.*\/providers\/)/)[0] ?? ''
  const scope: NodeScope = outermost.scope
  return scopeIdOf(scope, graph)
}

const referencesIn = (value: GraphValue): readonly string[] => {
  if (value instanceof Reference) return [value.of]
  if (value instanceof Text) return value.parts.flatMap((part) => (part instanceof Reference ? [part.of] : []))
  if (value instanceof Keyed) return value.entries.flatMap((entry) => entry.flatMap(referencesIn))
  if (typeof value !== 'object' || value === null || value instanceof Input) return []
  return Object.values(value).flatMap(referencesIn)
}

function valueIn(value: GraphValue, graph: Graph): Json {
  const inner = (one: GraphValue): Json => valueIn(one, graph)
  if (value instanceof Input) {
    return graph.inputs.get(value.name)?.value ?? inputToken(value.name)
  }
  if (value instanceof Reference) {
    const node = nodeCalled(value.of, graph)
    if (value.path === 'name') return fullNameOf(node, graph)
    const id = plain(inner(idOf(node, graph)))
    return value.path === 'id' ? id : answerToken(id, value.path)
  }
  if (value instanceof Text) return value.parts.map((part) => plain(inner(part))).join('')
  if (value instanceof Keyed) return Object.fromEntries(value.entries.map(([key, one]) => [plain(inner(key)), inner(one)]))
  if (Array.isArray(value)) return value.map(inner)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inner(one)]))
}

/** What whoever deploys a root would give for the inputs that carry properties of other resources, by the names of the inputs. */
export const toldTo = (root: DeploymentRoot, graph: Graph): ReadonlyMap<string, string> =>
  new Map(root.inputs.flatMap(({ name, of }) => (of === undefined ? [] : [[name.toUpperCase(), plain(valueIn(of, graph))]])))
