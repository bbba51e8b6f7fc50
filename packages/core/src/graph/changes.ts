import { byText } from '../kernel/index.ts'
import type { Graph, ResourceNode } from './node.ts'
import { Input, isGraphObject, Keyed, Reference, Text, type GraphValue } from './value.ts'

/** What is different of one resource between two graphs. */
export interface GraphChange {
  readonly kind: 'added' | 'removed' | 'changed' | 'replaced'
  readonly key: string
  readonly type: string
  readonly name: string
  /** The root it is deployed in: of two, the later one. */
  readonly root: string
  /** Properties that differ, dotted, in their order; `replaced` because of what stands here, which nothing can change in place. */
  readonly properties: readonly PropertyChange[]
}

/** A property that differs. Absent means that it is not there. */
export interface PropertyChange {
  readonly path: string
  readonly before?: string
  readonly after?: string
}

/** What an identity, a place and a type make of a resource: a change of one of them is another resource. */
const identity = ['type', 'name', 'scope', 'location'] as const

/** What is different from one graph to another, in the order of keys. What exists already is nobody's to change and is left out. */
export function graphChanges(before: Graph, after: Graph): readonly GraphChange[] {
  const keys = [...new Set([...before.nodes.keys(), ...after.nodes.keys()])].toSorted(byText)
  return keys.flatMap((key) => changeOf(written(before.nodes.get(key)), written(after.nodes.get(key))) ?? [])
}

const written = (node: ResourceNode | undefined): ResourceNode | undefined => (node?.existing === undefined ? node : undefined)

function changeOf(before: ResourceNode | undefined, after: ResourceNode | undefined): GraphChange | undefined {
  const node = after ?? before
  if (node === undefined) return undefined
  const about = { key: node.key, type: node.type, name: node.name, root: node.root }
  if (before === undefined) return { kind: 'added', ...about, properties: [] }
  if (after === undefined) return { kind: 'removed', ...about, properties: [] }
  const [old, young] = [flat(before), flat(after)]
  const paths = [...new Set([...old.keys(), ...young.keys()])].filter((path) => old.get(path) !== young.get(path)).toSorted(byText)
  if (paths.length === 0) return undefined
  const kind = paths.some((path) => identity.some((one) => one === path)) ? 'replaced' : 'changed'
  return { kind, ...about, properties: paths.map((path) => propertyOf(path, old.get(path), young.get(path))) }
}

const propertyOf = (path: string, before: string | undefined, after: string | undefined): PropertyChange => ({
  path,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
})

/** Every leaf of a node by its path. */
function flat(node: ResourceNode): ReadonlyMap<string, string> {
  const leaves = new Map([
    ['type', node.type],
    ['apiVersion', node.apiVersion],
    ['name', node.name],
    ['scope', Object.values(node.scope).join(' ')],
    ['root', node.root],
  ])
  const walk = (value: GraphValue, path: string): void => {
    if (isGraphObject(value) && Object.keys(value).length > 0) {
      for (const [key, one] of Object.entries(value)) walk(one, `${path}.${key}`)
    } else if (Array.isArray(value) && value.length > 0) {
      const names = namesIn(value)
      for (const [index, one] of value.entries()) walk(one, `${path}[${names?.[index] ?? index}]`)
    } else leaves.set(path, valueText(value))
  }
  for (const [key, value] of Object.entries(node.body)) walk(value, key)
  return leaves
}

/** The names of the items of a list, where each has one of its own: one more among them is one more, and moves none. */
function namesIn(list: readonly GraphValue[]): readonly string[] | undefined {
  const names = list.flatMap((one) => {
    const name = isGraphObject(one) && Object.hasOwn(one, 'name') ? one['name'] : undefined
    return typeof name === 'string' ? [name] : []
  })
  return new Set(names).size === list.length ? names : undefined
}

/** A value as people read it: places that the deployment fills stand in angle brackets. */
export function valueText(value: GraphValue): string {
  if (value instanceof Reference) return `<${value.path} of ${value.of}>`
  if (value instanceof Input) return `<${value.name}>`
  if (value instanceof Text) return value.parts.map((part) => (typeof part === 'string' ? part : valueText(part))).join('')
  if (value instanceof Keyed) return value.entries.map(([key, one]) => `${valueText(key)}: ${valueText(one)}`).join(', ')
  return typeof value === 'string' ? value : JSON.stringify(value)
}
