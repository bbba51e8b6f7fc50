import { describe, expect, it } from 'vitest'
import { graphChanges, Input, makeGraph, Reference, text, type GraphObject, type ResourceNode } from './index.ts'

const at = { file: 'estate.yaml', line: 1, column: 1 }
const TYPE = 'Microsoft.Network/virtualNetworks'

const node = (key: string, body: GraphObject = {}, more: Partial<ResourceNode> = {}): ResourceNode => ({
  key,
  type: TYPE,
  apiVersion: '2024-05-01',
  name: key,
  scope: { kind: 'resourceGroup', subscription: 'hub', group: 'rg' },
  body,
  root: 'a',
  at,
  about: '',
  ...more,
})

const graphOf = (nodes: readonly ResourceNode[]) =>
  makeGraph([
    {
      nodes,
      roots: ['a', 'b'].map((name) => ({ name, wave: 'platform', title: name, about: '', scope: { kind: 'tenant' } })),
      inputs: [{ name: 'tenant_id', description: 'The tenant' }],
    },
  ])

const changes = (before: readonly ResourceNode[], after: readonly ResourceNode[]) => graphChanges(graphOf(before), graphOf(after))

/** What is said of one resource in two states. */
const between = (before: GraphObject, after: GraphObject, more: Partial<ResourceNode> = {}) =>
  changes([node('one', before)], [node('one', after, more)]).map(({ kind, properties }) => ({ kind, properties }))

describe('changes between two graphs', () => {
  it('are none between a graph and itself, wherever in the estate it stands', () => {
    const moved = { at: { file: 'other.yaml', line: 90, column: 3 }, about: 'said otherwise', dependsOn: [] }
    expect(between({ location: 'westeurope' }, { location: 'westeurope' }, moved)).toEqual([])
  })

  it('are told in the order of keys', () => {
    const told = changes([node('b'), node('c', { tags: { a: '1' } })], [node('a'), node('c', { tags: { a: '2' } })])
    expect(told.map(({ key, kind }) => `${key} ${kind}`)).toEqual(['a added', 'b removed', 'c changed'])
  })

  it('name each property by its path, with both values', () => {
    expect(between({ properties: { a: { b: 1 }, gone: true } }, { properties: { a: { b: 2 }, list: ['x'] } })).toEqual([
      {
        kind: 'changed',
        properties: [
          { path: 'properties.a.b', before: '1', after: '2' },
          { path: 'properties.gone', before: 'true' },
          { path: 'properties.list[0]', after: 'x' },
        ],
      },
    ])
  })

  it('tell one more among things with names as one more', () => {
    const rule = (name: string, port: number) => ({ name, port })
    expect(between({ rules: [rule('b', 2), rule('c', 3)] }, { rules: [rule('a', 1), rule('b', 2), rule('c', 4)] })).toEqual([
      {
        kind: 'changed',
        properties: [
          { path: 'rules[a].name', after: 'a' },
          { path: 'rules[a].port', after: '1' },
          { path: 'rules[c].port', before: '3', after: '4' },
        ],
      },
    ])
  })

  it('build anew what has another place, name, type or scope', () => {
    const kindsOf = (more: Partial<ResourceNode>, body: GraphObject = { location: 'westeurope' }) =>
      between({ location: 'westeurope' }, body, more).map(({ kind, properties }) => [kind, ...properties.map(({ path }) => path)])
    expect(kindsOf({}, { location: 'swedencentral' })).toEqual([['replaced', 'location']])
    expect(kindsOf({ name: 'two' })).toEqual([['replaced', 'name']])
    expect(kindsOf({ type: 'Microsoft.Network/routeTables' })).toEqual([['replaced', 'type']])
    expect(kindsOf({ scope: { kind: 'resourceGroup', subscription: 'hub', group: 'other' } })).toEqual([['replaced', 'scope']])
    expect(kindsOf({ root: 'b' })).toEqual([['changed', 'root']])
    expect(kindsOf({ apiVersion: '2025-01-01' })).toEqual([['changed', 'apiVersion']])
  })

  it('show what the deployment fills in angle brackets', () => {
    const before = { id: new Reference('other'), tenant: new Input('tenant_id') }
    const after = { id: text('/a/', new Reference('other', 'name')), tenant: 'known' }
    const [change] = changes([node('other'), node('one', before)], [node('other'), node('one', after)])
    expect(change?.properties).toEqual([
      { path: 'id', before: '<id of other>', after: '/a/<name of other>' },
      { path: 'tenant', before: '<tenant_id>', after: 'known' },
    ])
  })

  it('leave out what exists already; what is handed over is told', () => {
    expect(changes([node('one', {}, { existing: {} })], [node('one', { a: 1 }, { existing: {} })])).toEqual([])
    expect(changes([node('one', {}, { existing: {} })], [node('one')]).map(({ kind }) => kind)).toEqual(['added'])
    expect(changes([node('one')], [node('one', {}, { existing: {} })]).map(({ kind }) => kind)).toEqual(['removed'])
  })

  it('take names of properties as ordinary data', () => {
    const hostile: GraphObject = JSON.parse('{"__proto__": {"x": "1"}, "constructor": "a"}')
    expect(between({}, hostile)[0]?.properties.map(({ path }) => path)).toEqual(['__proto__.x', 'constructor'])
  })
})
