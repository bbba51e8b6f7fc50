import { apiVersionOf } from '@fairway/arm/type'
import { describe, expect, test } from 'vitest'
import {
  checkBodies,
  type Graph,
  type GraphObject,
  Input,
  makeGraph,
  Reference,
  type ResourceNode,
  stableGuid,
  subnetId,
  text,
} from './index.ts'

const at = { file: 'estate.yaml', line: 1, column: 1 }

const node = (type: string, body: GraphObject, more: Partial<ResourceNode> = {}): ResourceNode => ({
  key: 'one',
  type,
  apiVersion: apiVersionOf(type),
  name: 'one',
  scope: { kind: 'resourceGroup', subscription: 'sub', group: 'rg' },
  body,
  root: '02-platform/one',
  at,
  about: 'for a test',
  ...more,
})

const graphOf = (...nodes: readonly ResourceNode[]): Graph =>
  makeGraph([
    {
      nodes,
      roots: [{ name: '02-platform/one', wave: 'platform', title: 'One', about: 'One.', scope: { kind: 'tenant' } }],
      inputs: [{ name: 'where', description: 'Where.' }],
    },
  ])

const told = (...nodes: readonly ResourceNode[]): readonly string[] =>
  checkBodies(graphOf(...nodes)).map(({ node: of, problem }) => `${of.key} ${problem.path}: ${problem.message}`)

const NETWORK = 'Microsoft.Network/virtualNetworks'
const ROUTES = 'Microsoft.Network/routeTables'

describe('bodies of a graph', () => {
  test('places that the deployment fills are right everywhere', () => {
    const routes = node(ROUTES, { location: new Input('where'), properties: {} }, { key: 'routes', name: 'routes' })
    const network = node(NETWORK, {
      location: text('west', new Input('where')),
      properties: {
        addressSpace: { addressPrefixes: ['10.0.0.0/16'] },
        subnets: [{ properties: { routeTable: { id: new Reference('routes') } } }],
      },
    })
    expect(told(routes, network)).toEqual([])
  })

  test('what is wrong is told with the node that it is of', () => {
    expect(told(node(ROUTES, { location: 'x', properties: { routes: [{ nam: 'a' }], disableBgpRoutePropagation: 'yes' } }))).toEqual([
      'one properties.routes[0].nam: is no property here; did you mean `name`?',
      'one properties.disableBgpRoutePropagation: is text: `true` or `false` is wanted',
    ])
  })

  test('what exists already is not looked at', () => {
    expect(told(node(ROUTES, { nonsense: true }, { existing: {} }))).toEqual([])
  })

  test('a type that nobody knows, another version and a scope that it cannot have are told', () => {
    expect(told(node(ROUTES, { location: 'x' }, { type: 'Microsoft.Nothing/things' }))).toEqual([
      'one type: is `Microsoft.Nothing/things`, of which nothing is known',
    ])
    expect(told(node(ROUTES, { location: 'x' }, { apiVersion: '2015-01-01' }))[0]).toMatch(/^one apiVersion: is `2015-01-01`/)
    expect(told(node(ROUTES, { location: 'x' }, { scope: { kind: 'subscription', subscription: 'sub' } }))).toEqual([
      'one scope: is a subscription: only resourceGroup are allowed',
    ])
  })
})

describe('names and ids', () => {
  test('the same parts always make the same identifier, and other parts another one', () => {
    expect(stableGuid('a', 'bc')).toBe(stableGuid('a', 'bc'))
    expect(stableGuid('a', 'bc')).not.toBe(stableGuid('ab', 'c'))
    expect(stableGuid('scope', 'principal', 'role')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  test('a subnet is named by its network', () => {
    expect(subnetId('spoke/vnet', 'snet-a')).toEqual(text(new Reference('spoke/vnet'), '/subnets/snet-a'))
  })
})
