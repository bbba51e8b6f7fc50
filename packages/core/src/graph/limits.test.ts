import { describe, expect, it } from 'vitest'
import { limitProblems, makeGraph, Reference, templateLimits, type ResourceNode, type RootDeclaration } from './index.ts'

const node = (key: string, rest: Partial<ResourceNode> = {}): ResourceNode => ({
  key,
  type: 'A.B/things',
  apiVersion: '2024-05-01',
  name: key,
  scope: { kind: 'resourceGroup', subscription: 'hub', group: 'rg' },
  body: {},
  root: 'a',
  at: { file: 'estate.yaml', line: 1, column: 1 },
  about: '',
  ...rest,
})

const told = (nodes: readonly ResourceNode[], start: RootDeclaration['scope'] = { kind: 'subscription', subscription: 'hub' }) =>
  limitProblems(
    makeGraph([{ nodes, roots: ['a', 'b'].map((name) => ({ name, wave: 'platform' as const, title: name, about: '', scope: start })) }]),
  ).map(({ node: { key }, message }) => `${key}: ${message}`)

const many = (count: number, make: (index: number) => ResourceNode): readonly ResourceNode[] =>
  Array.from({ length: count }, (_, index) => make(index))
const text = (length: number): string => 'x'.repeat(length)

describe('limits of templates', () => {
  it('let pass what Azure takes, however many groups it lies in', () => {
    const inGroups = many(2000, (index) => node(`n${index}`))
    expect(told([...inGroups, node('large', { body: { text: text(templateLimits.resourceBytes - 100) } })])).toEqual([])
  })

  it('tell of a resource that is too large at its line, and of a root', () => {
    expect(told([node('small'), node('large', { body: { text: text(templateLimits.resourceBytes) } })])).toEqual([
      'large: A.B/things `large` has 1048587 bytes, of which Azure takes 1048576',
    ])
    const heavy = many(5, (index) => node(`n${index}`, { body: { text: text(1_000_000) } }))
    expect(told(heavy)).toEqual(['n0: the root `a` has 5000055 bytes, of which Azure takes 4194304'])
  })

  it('tell of too many values that other roots give', () => {
    const givers = many(257, (index) => node(`g${index}`, { root: 'b' }))
    const body = Object.fromEntries(givers.map(({ key }) => [key, new Reference(key)]))
    expect(told([...givers, node('taker', { body })])).toEqual(['taker: the root `a` has 257 parameters, of which Azure takes 256'])
  })

  it('tell of too many resources where a root is started, with what extends them', () => {
    const start = { kind: 'managementGroup', name: 'corp' } as const
    const assignments = many(401, (index) => node(`p${index}`, { scope: start }))
    const roles = assignments.map(({ key }) => node(`r-${key}`, { scope: { kind: 'resource', of: key } }))
    expect(told([...assignments, ...roles], start)).toEqual(['p0: the root `a` has 802 resources in one file, of which Azure takes 800'])
  })
})
