import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Places } from './places.ts'
import { containerOf } from './container.ts'
import { scopeTree } from './index.ts'

const tree = scopeTree({
  managementGroups: [
    { name: 'Root', displayName: 'The root' },
    { name: 'corp', parent: '/providers/Microsoft.Management/managementGroups/ROOT' },
  ],
  subscriptions: [{ id: '/subscriptions/S1', managementGroup: 'CORP' }, { id: 's2' }],
})
const group = (name: string): string => `/providers/microsoft.management/managementgroups/${name}`

test('Everything above a resource is found, its parents and what it extends included.', () => {
  const id = '/subscriptions/s1/resourcegroups/g/providers/a.b/c/d/e/f/providers/microsoft.insights/diagnosticsettings/x'
  expect(tree.ancestors(id)).toEqual([
    id,
    '/subscriptions/s1/resourcegroups/g/providers/a.b/c/d/e/f',
    '/subscriptions/s1/resourcegroups/g/providers/a.b/c/d',
    '/subscriptions/s1/resourcegroups/g',
    '/subscriptions/s1',
    group('corp'),
    group('root'),
    '/',
  ])
  expect(tree.ancestors('/subscriptions/s2')).toEqual(['/subscriptions/s2', '/'])
  expect([tree.isPlaced('/subscriptions/s1'), tree.isPlaced('/subscriptions/S2')]).toEqual([true, false])
  expect(tree.children('/')).toEqual([group('root'), '/subscriptions/s2'])
  expect([tree.nameOf(group('root')), tree.nameOf('/'), tree.nameOf('/subscriptions/x')]).toEqual(['The root', 'tenant', 'x'])
})

test('Long circles of groups end.', () => {
  const many = Array.from({ length: 500 }, (_, at) => ({ name: `g${at}`, parent: `g${(at + 1) % 500}` }))
  const circle = scopeTree({ managementGroups: many, subscriptions: [] })
  expect(circle.problems.map(({ code }) => code)).toEqual(['ManagementGroupCycle'])
  expect(circle.ancestors(group('g0')).at(-1)).toBe('/')
})

const names = fc.constantFrom('a', 'b')
const ids = fc
  .tuple(fc.constantFrom('s1', 's2', 's3'), fc.option(names), fc.array(names, { maxLength: 3 }), fc.boolean())
  .map(([subscription, within, types, extended]) => {
    const container = `/subscriptions/${subscription}${within === null ? '' : `/resourcegroups/${within}`}`
    const resource = types.length === 0 ? '' : `/providers/n.s/${types.map((name) => `t/${name}`).join('/')}`
    return `${container}${resource}${extended && resource !== '' ? '/providers/m.i/d/a' : ''}`
  })
const scopes = fc.oneof(ids, fc.constantFrom('/', group('root'), group('corp')))

test('The place of a resource is what is attached to anything above it.', () => {
  fc.assert(
    fc.property(fc.array(scopes), fc.array(ids, { minLength: 1 }), (attached, resources) => {
      const set = new Set(attached)
      const places = new Places(tree, set)
      for (const id of resources)
        expect(places.of(id, containerOf(id)).scopes).toEqual(tree.ancestors(id).filter((scope) => set.has(scope)))
    }),
  )
})

test('Texts that are no ids lie somewhere.', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (start, rest) => {
      const id = `${start}/${rest}`.toLowerCase()
      const places = new Places(tree, new Set(['/', id, `/subscriptions/${start}`]))
      expect(places.of(id, containerOf(id)).scopes.length).toBeGreaterThanOrEqual(0)
    }),
  )
})
