import {
  Input,
  Keyed,
  makeGraph,
  Reference,
  text,
  type Graph,
  type GraphObject,
  type GraphPart,
  type GraphValue,
  type NodeScope,
  type ResourceNode,
  type RootDeclaration,
} from '@fairway/core/graph'
import * as fc from 'fast-check'

const FRAGMENTS: readonly string[] = [
  ...Array.from('\'"`\\$%{}#/* aB1é😀\n\t\u202e\u2028\ufeff\u0000\u007f'),
  ..."${ %{ ''' ${x} $${ %%{ // /* */ TEXT __proto__ e\u0301".split(' '),
  '\ud800',
  '\r\n',
  '\n  ',
]

/** Text of the kind that breaks writers: quotes, interpolations, line ends, marks of comments, letters of all sorts. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 14 }).map((parts) => parts.join('')),
  fc.constantFrom(
    '',
    'westeurope',
    'a\n\nb\n  c ${d}',
    'TEXT\nTEXT\nTEXT',
    "it's\nwritten\nover lines",
    'a\nb\n%{ if }\n$$${x}',
    "x\ny\nz'",
    '<a>\n  <b c="{x}">',
    '{\n  {{ {0}\n}',
    'a\n  $',
    '</b>\n}\n</a>',
  ),
)

const propertyName = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'name',
      'value',
      'type',
      'resource',
      'if',
      'for',
      'null',
      'true',
      'a-b',
      '__proto__',
      'constructor',
      'aé',
      '名',
    ),
  },
  { weight: 1, arbitrary: hostileText },
)

interface Spec {
  readonly kind: number
  readonly name: string
  readonly about: string
  readonly picks: readonly number[]
  readonly body: Sketch
  readonly root: number
}

/** JSON with numbers where a place is to be: `{place: n}`. */
type Sketch = null | boolean | number | string | readonly Sketch[] | Picked | { readonly object: readonly (readonly [string, Sketch])[] }

interface Picked {
  readonly pick: number
  readonly path: string
  readonly around?: readonly [string, string]
}

const pick: fc.Arbitrary<Picked> = fc.record(
  {
    pick: fc.nat(50),
    path: fc.constantFrom(
      'id',
      'id',
      'name',
      'properties.principalId',
      'identity.principalId',
      'properties.list[0].a-b',
      'properties.list.1.x',
    ),
    around: fc.tuple(hostileText, hostileText),
  },
  { requiredKeys: ['pick', 'path'] },
)

const { sketch } = fc.letrec<{ sketch: Sketch; leaf: Sketch }>((tie) => ({
  leaf: fc.oneof(hostileText, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null), pick),
  sketch: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { weight: 3, arbitrary: tie('leaf') },
    { weight: 1, arbitrary: fc.array(tie('sketch'), { maxLength: 4 }) },
    {
      weight: 2,
      arbitrary: fc
        .uniqueArray(fc.tuple(propertyName, tie('sketch')), { maxLength: 4, selector: ([key]) => key.toWellFormed().normalize('NFC') })
        .map((object) => ({ object })),
    },
  ),
}))

const spec: fc.Arbitrary<Spec> = fc.record({
  kind: fc.nat(9),
  name: hostileText.map((one) => one.replaceAll('/', '|')),
  about: hostileText,
  picks: fc.array(fc.nat(50), { minLength: 4, maxLength: 4 }),
  body: sketch,
  root: fc.nat(2),
})

const HUB = '11111111-2222-3333-4444-555555555555'
const scopes: readonly RootDeclaration['scope'][] = [
  { kind: 'tenant' },
  { kind: 'managementGroup', name: 'corp' },
  { kind: 'subscription', subscription: 'hub' },
  { kind: 'subscription', subscription: 'app' },
  { kind: 'resourceGroup', subscription: 'app', group: 'rg-start' },
]

/** Graphs of all the forms that there are: several roots, scopes and groups, children, extensions, existing resources, any text. */
export const randomGraph: fc.Arbitrary<Graph> = fc
  .record({
    specs: fc.array(spec, { maxLength: 14 }),
    starts: fc.tuple(fc.nat(4), fc.nat(4), fc.nat(4)),
    hubKnown: fc.boolean(),
    title: hostileText,
  })
  .map(({ specs, starts, hubKnown, title }) => {
    const roots = starts.map((start, index): RootDeclaration => ({
      name: `0${String(index)}-wave/root-${String(index)}`,
      wave: 'platform',
      title: `${title} `,
      about: title,
      scope: scopes[start] ?? { kind: 'tenant' },
    }))
    const nodes: ResourceNode[] = []
    for (const one of specs) nodes.push(nodeOf(one, nodes, roots))
    const inputs = [
      { name: 'subscription_app', description: `Id of ${title}` },
      { name: 'subscription_hub', description: 'Id of the hub', ...(hubKnown ? { value: HUB } : {}) },
      { name: 'tenant_id', description: title },
      { name: 'free_text', description: title, value: title },
    ]
    const part: GraphPart = { nodes, roots, inputs }
    return makeGraph([part])
  })

function nodeOf(one: Spec, before: readonly ResourceNode[], roots: readonly RootDeclaration[]): ResourceNode {
  const index = before.length
  const rootIndex = Math.max(one.root, ...before.slice(-1).map(({ root }) => Number(root.slice(1, 2))))
  const root = roots[rootIndex] ?? roots[0]
  if (root === undefined) throw new Error('no root')
  const made = {
    key: `area-${String(one.root)}/thing-${String(index)}`,
    apiVersion: one.kind % 2 === 0 ? '2024-05-01' : '2026-06-01-preview',
    name: `${one.name}x${String(index)}`,
    body: objectOf(one, before),
    root: root.name,
    at: { file: `estate/${one.about}.yaml`, line: index + 1, column: 1 },
    about: one.about,
    dependsOn: before.length === 0 ? [] : [before[(one.picks[0] ?? 0) % before.length]?.key ?? ''],
  }
  return { ...made, ...shapeOf(one, before, root), ...existing(one, made.name, before) }
}

const existing = ({ kind }: Spec, name: string, before: readonly ResourceNode[]): Partial<ResourceNode> => {
  const group = before.find((node) => isGroup(node))
  const scope: NodeScope =
    group?.scope.kind === 'subscription'
      ? { kind: 'resourceGroup', subscription: group.scope.subscription, group: group.name }
      : { kind: 'resourceGroup', subscription: 'hub', group: 'rg-old' }
  if (kind === 8) return { existing: {}, type: 'A.B/existing', scope }
  if (kind !== 9) return {}
  const plain = name.replaceAll(/[^A-Za-z\d]/g, '')
  const id = `/subscriptions/${HUB}/resourceGroups/rg-old/providers/A.B/existing/${plain}`
  return { existing: { id }, type: 'A.B/existing', name: plain, scope: { kind: 'resourceGroup', subscription: 'hub', group: 'rg-old' } }
}

const isGroup = ({ type, existing: there }: ResourceNode): boolean => type === 'Microsoft.Resources/resourceGroups' && there === undefined
const isManagementGroup = ({ type }: ResourceNode): boolean => type === 'Microsoft.Management/managementGroups'
const isPlain = (node: ResourceNode): boolean => node.type.startsWith('A.B/') && node.scope.kind !== 'resource'

/** Type, scope and parent. */
function shapeOf(
  one: Spec,
  before: readonly ResourceNode[],
  root: RootDeclaration,
): Pick<ResourceNode, 'type' | 'scope'> & Partial<ResourceNode> {
  const pickOf = (wanted: (node: ResourceNode) => boolean): ResourceNode | undefined => {
    const fit = before.filter(wanted)
    return fit[(one.picks[1] ?? 0) % Math.max(1, fit.length)]
  }
  const subscription = (one.picks[2] ?? 0) % 2 === 0 ? 'hub' : 'app'
  const fallback = { type: 'A.B/things', scope: { kind: 'resourceGroup', subscription, group: 'rg-given' } as const }
  const parent = pickOf(isPlain)
  const group = pickOf((node) => isGroup(node))
  if (one.kind === 0) return { type: 'Microsoft.Resources/resourceGroups', scope: { kind: 'subscription', subscription } }
  if (one.kind === 1 || one.kind === 2) return group === undefined ? fallback : { type: 'A.B/things', ...inGroup(group, one, before) }
  if (one.kind === 3 && parent !== undefined) return { type: `${parent.type}/parts`, scope: parent.scope, parent: parent.key }
  if (one.kind === 4 && parent !== undefined) return { type: 'C.D/extensions', scope: { kind: 'resource', of: parent.key } }
  if (one.kind === 5) return { type: 'E.F/budgets', scope: { kind: 'subscription', subscription } }
  if (one.kind === 6) return { type: 'Microsoft.Management/managementGroups', scope: { kind: 'tenant' } }
  const upward = root.scope.kind === 'tenant' || root.scope.kind === 'managementGroup'
  const outer = pickOf((node) => isManagementGroup(node))
  if (one.kind === 7 && upward) {
    const scope: NodeScope = outer === undefined ? { kind: 'managementGroup', name: 'corp' } : { kind: 'managementGroup', name: outer.name }
    const needed = outer === undefined ? undefined : [outer.key]
    return { type: 'Microsoft.Authorization/policyDefinitions', scope, ...(needed === undefined ? {} : { dependsOn: needed }) }
  }
  return fallback
}

function inGroup(group: ResourceNode, one: Spec, before: readonly ResourceNode[]): Pick<ResourceNode, 'scope' | 'dependsOn'> {
  const subscription = group.scope.kind === 'subscription' ? group.scope.subscription : 'hub'
  const other = before[(one.picks[0] ?? 0) % before.length]?.key ?? group.key
  return { scope: { kind: 'resourceGroup', subscription, group: group.name }, dependsOn: [...new Set([group.key, other])] }
}

function objectOf(one: Spec, before: readonly ResourceNode[]): GraphObject {
  const id = (one.picks[3] ?? 0) % 3
  const target = before[(one.picks[2] ?? 0) % Math.max(1, before.length)]
  const assigned = target === undefined ? [] : [[new Reference(target.key), {}] as const, [text('/x', new Input('tenant_id')), {}] as const]
  return {
    ...(id === 0 ? {} : { location: one.about }),
    ...tagsOf(one, before[0] ?? one, id),
    ...(id === 2 ? { identity: { type: 'SystemAssigned,UserAssigned', userAssignedIdentities: new Keyed(assigned) } } : {}),
    ...(id === 0 ? { keyed: new Keyed(assigned) } : {}),
    properties: valueOf(one.body, before),
  }
}

/** A third have tags of their own; most others the same as each other, letter for letter. */
function tagsOf(one: Spec, { name, about }: Pick<Spec, 'name' | 'about'>, id: number): GraphObject {
  if (id === 1) return { tags: { team: one.about, [one.name]: new Input('free_text') } }
  const known = { team: about, [name]: new Input('free_text'), ['__proto__']: text(about, new Input('tenant_id'), '$') }
  return (one.picks[1] ?? 0) % 4 === 0 ? {} : { tags: known }
}

function valueOf(from: Sketch, before: readonly ResourceNode[]): GraphValue {
  if (typeof from !== 'object' || from === null) return from
  if (isList(from)) return from.map((one) => valueOf(one, before))
  if ('object' in from) return Object.fromEntries(from.object.map(([key, one]) => [key, valueOf(one, before)]))
  const target = before[from.pick % Math.max(1, before.length)]
  const place =
    target === undefined || from.pick % 5 === 0
      ? new Input(from.pick % 2 === 0 ? 'tenant_id' : 'subscription_app')
      : new Reference(target.key, from.path)
  return from.around === undefined ? place : text(from.around[0], place, from.around[1])
}

const isList = (from: Sketch): from is readonly Sketch[] => Array.isArray(from)
