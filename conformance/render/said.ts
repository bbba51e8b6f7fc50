import { prefixText } from '../../packages/core/src/address/index.ts'
import {
  idOf,
  Input,
  isGraphObject,
  Keyed,
  Reference,
  Text,
  type Graph,
  type GraphValue,
  type ResourceNode,
} from '../../packages/core/src/graph/index.ts'
import type { LandingZone } from '../../packages/core/src/landing-zone/index.ts'
import type { Expected } from './case.ts'

type File = { readonly path: string; readonly text: string }

/** What a landing zone says of everything that a case asks about, in the words of the case: equal where nothing is wrong. */
export const said = (landingZone: LandingZone, asked: Expected, files: readonly File[]): Expected => {
  const { graph, roots, addresses, workloads, guardrails, notes } = landingZone
  const rootNamed = new Map(roots.map((root) => [root.name, root]))
  return {
    ...asked,
    counts: each(asked.counts, (name) => countsOf(landingZone)[name] ?? (name.includes('/') ? 0 : -1)),
    resources: each(asked.resources, (key, paths) => {
      const node = graph.nodes.get(key)
      return node === undefined ? { missing: `nearest: ${nearest(key, graph)}` } : each(paths, (path) => propertyOf(node, path, graph))
    }),
    absent: asked.absent.filter((key) => !graph.nodes.has(key)),
    addresses: each(asked.addresses, (key) => {
      const prefix = addresses.allocations.get(key)
      return prefix === undefined ? 'none' : prefixText(prefix)
    }),
    roots: each(asked.roots, (name, { wave, needs, inputs }) => {
      const root = rootNamed.get(name)
      return {
        ...(wave === undefined ? {} : { wave: root?.wave ?? 'missing' }),
        ...(needs === undefined ? {} : { needs: [...(root?.needs ?? ['missing'])] }),
        ...(inputs === undefined
          ? {}
          : { inputs: (root?.inputs ?? []).filter((one) => one.value === undefined && one.from === undefined).map(({ name }) => name) }),
      }
    }),
    ...(asked.allRoots === undefined ? {} : { allRoots: roots.map(({ name }) => name) }),
    workloads: each(asked.workloads, (name) => workloads.find((one) => one.name === name)?.resolved.state ?? 'missing'),
    guardrails: each(asked.guardrails, (key) => {
      const found = guardrails.assignments.find((one) => `${one.group}/${one.name}` === key)
      return found === undefined ? 'not planned' : `${found.now.stage} ${found.now.enforcement} ${found.now.effect}`.trim()
    }),
    notes: asked.notes.filter((part) => notes.some((note) => note.includes(part))),
    files: each(asked.files, (path, parts) => {
      const file = files.find((one) => one.path === path)
      return parts.filter((part) => file?.text.includes(part) === true)
    }),
  }
}

const each = <One, Other>(record: Readonly<Record<string, One>>, make: (key: string, one: One) => Other): Record<string, Other> =>
  Object.fromEntries(Object.entries(record).map(([key, one]) => [key, make(key, one)]))

function countsOf({ graph, roots, tree, guardrails, built, spokes }: LandingZone): Readonly<Record<string, number>> {
  const written = [...graph.nodes.values()].filter((node) => node.existing === undefined)
  const byType = Map.groupBy(written, ({ type }) => type)
  return {
    resources: written.length,
    existing: graph.nodes.size - written.length,
    roots: roots.length,
    managementGroups: tree.groups.length,
    assignments: guardrails.assignments.length,
    exemptions: guardrails.exemptions.length,
    workloads: built.length,
    spokes: spokes.length,
    ...Object.fromEntries([...byType].map(([type, nodes]) => [type, nodes.length])),
  }
}

const nearest = (key: string, graph: Graph): string => {
  const start = key.slice(0, key.lastIndexOf('/'))
  return [...graph.nodes.keys()].filter((one) => one.startsWith(start)).join(' ')
}

function propertyOf(node: ResourceNode, path: string, graph: Graph): unknown {
  if (path === 'name') return node.name
  if (path === 'type') return node.type
  if (path === 'root') return node.root
  if (path === 'existing') return node.existing === undefined ? 'no' : 'yes'
  if (path === 'id') return plain(idOf(node, graph))
  if (path === 'line') return node.at.line
  return plain(path.split('.').reduce<GraphValue | undefined>(step, node.body))
}

function step(value: GraphValue | undefined, part: string): GraphValue | undefined {
  if (Array.isArray(value)) {
    // A number is a position; everything else is what an item is called.
    if (/^\d+$/.test(part)) return value[Number(part)]
    return value.find((one: GraphValue) => isGraphObject(one) && one['name'] === part)
  }
  return isGraphObject(value) && Object.hasOwn(value, part) ? value[part] : undefined
}

/** Values as a case writes them: places as `<key.path>`. */
function plain(value: GraphValue | undefined): unknown {
  if (value === undefined) return null
  if (value instanceof Reference) return `<${value.of}${value.path === 'id' ? '' : `.${value.path}`}>`
  if (value instanceof Input) return `<${value.name}>`
  if (value instanceof Text) return value.parts.map((part) => plain(part)).join('')
  if (value instanceof Keyed) return Object.fromEntries(value.entries.map(([key, one]) => [String(plain(key)), plain(one)]))
  if (Array.isArray(value)) return value.map((one: GraphValue) => plain(one))
  return isGraphObject(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)])) : value
}
