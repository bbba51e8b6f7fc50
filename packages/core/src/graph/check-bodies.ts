import { apiVersionOf, type BodyProblem, checkBody, knowsType, scopesOf } from '@fairway/arm/type'
import { Unknown, type Value, type ValueObject } from '@fairway/arm/value'
import type { Graph, NodeScope, ResourceNode } from './node.ts'
import { type GraphObject, type GraphValue, isGraphObject, isPlace, Keyed } from './value.ts'

/** What Azure would refuse of a resource of the graph. */
export interface NodeProblem {
  readonly node: ResourceNode
  readonly problem: BodyProblem
}

/**
 * What Azure would refuse or ignore in the bodies of the graph, in the order of keys: every body against its type, and whether a type may be
 * deployed where its node is. Places that only the deployment fills are right everywhere. Nodes that exist already are left out. A type
 * that nobody knows and a version that is not the one of the table are problems too: no body leaves the house unchecked.
 */
export const checkBodies = (graph: Graph): readonly NodeProblem[] =>
  [...graph.nodes.values()]
    .filter((node) => node.existing === undefined)
    .flatMap((node) => problemsOf(node).map((problem) => ({ node, problem })))

function problemsOf(node: ResourceNode): readonly BodyProblem[] {
  if (!knowsType(node.type)) return [{ path: 'type', kind: 'type', message: `is \`${node.type}\`, of which nothing is known` }]
  return [...versionProblems(node), ...scopeProblems(node), ...checkBody({ type: node.type, body: valuesOf(node.body) })]
}

function versionProblems({ type, apiVersion }: ResourceNode): readonly BodyProblem[] {
  const known = apiVersionOf(type)
  return apiVersion === known ? [] : [{ path: 'apiVersion', kind: 'enum', message: `is \`${apiVersion}\`: what is known is ${known}` }]
}

/** A child is deployed where its parent is, and what it extends says nothing of it. */
function scopeProblems({ type, scope, parent }: ResourceNode): readonly BodyProblem[] {
  if (parent !== undefined) return []
  const wanted = scope.kind === 'resource' ? 'extension' : scope.kind
  const allowed = scopesOf(type)
  if (allowed.includes(wanted)) return []
  return [{ path: 'scope', kind: 'enum', message: `is ${placeOf(scope)}: only ${allowed.join(', ')} are allowed` }]
}

const placeOf = (scope: NodeScope): string => (scope.kind === 'resource' ? `upon ${scope.of}` : `a ${scope.kind}`)

const valuesOf = (body: GraphObject): ValueObject => Object.fromEntries(Object.entries(body).map(([key, value]) => [key, valueOf(value)]))

const LATER = new Unknown('known when it is deployed')

function valueOf(value: GraphValue): Value {
  if (isPlace(value)) return LATER
  // A name that is not known stands by its place.
  if (value instanceof Keyed)
    return Object.fromEntries(value.entries.map(([key, one], index) => [typeof key === 'string' ? key : `#${index}`, valueOf(one)]))
  if (isGraphObject(value)) return valuesOf(value)
  return typeof value === 'object' && value !== null ? value.map(valueOf) : value
}
