import type { Resource } from '../../inventory/index.ts'
import type { ExampleWorld } from '../control.ts'

/** The subscription that resources of examples are in. */
export const SUBSCRIPTION = '7d1c5f3a-0000-4000-8000-000000000001'

type ExampleResource = Partial<Resource> & { readonly id: string }

const withSegments = (type: string, name: string): string => {
  const [provider = '', ...types] = type.split('/')
  const names = name.split('/')
  return [provider, ...types.flatMap((segment, at) => [segment, names[at] ?? 'main'])].join('/')
}

/** The id of a resource of an example: `idOf('Microsoft.Network/virtualNetworks/subnets', 'hub/gpu')`. */
export const idOf = (type: string, name: string, group = 'rg-ai'): string =>
  `/subscriptions/${SUBSCRIPTION}/resourceGroups/${group}/providers/${withSegments(type, name)}`

/** A resource of an example. Give children the names of their parents: `azure('A/b/c', 'parent/child')`. */
export const azure = (type: string, name: string, more: Partial<Resource> = {}): ExampleResource => ({ ...more, id: idOf(type, name) })

/** An extension of another resource, such as a diagnostic setting, or of the subscription when `parent` is left out. */
export const extension = (
  type: string,
  name: string,
  more: Partial<Resource> = {},
  parent = `/subscriptions/${SUBSCRIPTION}`,
): ExampleResource => ({
  ...more,
  id: `${parent}/providers/${withSegments(type, name)}`,
})

/** Examples of a control that looks at the properties of one resource. */
export const byProperties = (
  type: string,
  good: NonNullable<Resource['properties']>,
  bad: NonNullable<Resource['properties']>,
  more: Partial<Resource> = {},
): { readonly positive: ExampleWorld; readonly negative: ExampleWorld } => ({
  positive: { resources: [azure(type, 'good/good/good', { ...more, properties: good })] },
  negative: { resources: [azure(type, 'bad/bad/bad', { ...more, properties: bad })] },
})

/** Documents of an estate from their kinds, names and specs written as YAML in flow or block style (two blanks in). */
export const documents = (...parts: readonly (readonly [kind: string, name: string, spec: string])[]): string =>
  parts.map(([kind, name, spec]) => `apiVersion: fairway.dev/v1\nkind: ${kind}\nmetadata:\n  name: ${name}\nspec: ${spec}\n`).join('---\n')

/** An Organization with more of its spec, in flow style without the braces. */
export const organization = (more: string): readonly [string, string, string] => [
  'Organization',
  'contoso',
  `{ displayName: Contoso, ${more} }`,
]

/** The team, environment and subscription that most examples need. */
export const landing = (stage = 'production'): readonly (readonly [string, string, string])[] => [
  ['Team', 'vision', '{ displayName: Vision, lead: ada@contoso.example }'],
  ['Environment', 'env', `{ stage: ${stage} }`],
  ['Subscription', 'sub-vision', `{ id: ${SUBSCRIPTION}, owner: vision, environment: env }`],
]

/** A Workload that is everything in the example's resource group, with more of its spec in flow style. */
export const workload = (more = '', name = 'defects'): readonly [string, string, string] => [
  'Workload',
  name,
  `{ displayName: Defect detection, owner: vision, environment: env, selectors: [{ subscription: sub-vision, resourceGroup: rg-ai }]${more === '' ? '' : `, ${more}`} }`,
]
