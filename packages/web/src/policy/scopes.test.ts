import type { PolicyScopeView } from '@fairway/core/api'
import { expect, test } from 'vitest'
import { below, linesOf, pathTo, placeOf, turn } from './scopes.ts'

const scope = (id: string, kind: PolicyScopeView['kind'], parent: string | null, depth: number): PolicyScopeView => ({
  id,
  kind,
  name: id,
  parent,
  depth,
  assignments: 0,
  inherited: 0,
  exemptions: 0,
  counts: null,
  percentage: null,
})

const groups = Array.from({ length: 30 }, (_, at) =>
  scope(`/subscriptions/a/resourcegroups/rg${at}`, 'resource-group', '/subscriptions/a', 2),
)
const tree = [
  scope('/mg', 'management-group', null, 0),
  scope('/subscriptions/a', 'subscription', '/mg', 1),
  ...groups,
  scope('/subscriptions/b', 'subscription', '/mg', 1),
]
const idsOf = (turned: readonly string[]) => linesOf(tree, new Set(turned)).map((line) => line.scope.id)

test('Management groups are open and subscriptions are not, unless they were turned.', () => {
  expect(idsOf([])).toEqual(['/mg', '/subscriptions/a', '/subscriptions/b'])
  expect(idsOf(['/subscriptions/a'])).toHaveLength(33)
  expect(idsOf(['/mg'])).toEqual(['/mg'])
})

test('A small tree is open all the way down.', () => {
  expect(linesOf(tree.slice(0, 5), new Set())).toHaveLength(5)
})

test('A line knows its place among its siblings.', () => {
  const [root, first, second] = linesOf(tree, new Set())
  expect([root?.position, root?.siblings, first?.position, second?.position, second?.siblings]).toEqual([1, 1, 1, 2, 2])
})

test('What a scope is below and what is below it.', () => {
  expect([...pathTo(tree, '/subscriptions/b')]).toEqual(['/subscriptions/b', '/mg'])
  expect(pathTo(tree, '/nowhere').size).toBe(0)
  expect(below(tree, '/subscriptions/a').size).toBe(31)
  expect(below(tree, '/mg').size).toBe(tree.length)
})

test('A scope whose parent is not shown stands at the top.', () => {
  const [orphan] = linesOf([scope('/subscriptions/x', 'subscription', '/hidden', 3)], new Set())
  expect(orphan?.scope.id).toBe('/subscriptions/x')
})

test('A resource is found below the deepest scope of the tree that holds it.', () => {
  const ids = new Set(tree.map((one) => one.id))
  expect(placeOf(ids, '/subscriptions/a/resourceGroups/RG3/providers/x/y/z')).toBe('/subscriptions/a/resourcegroups/rg3')
  expect(placeOf(ids, '/subscriptions/c')).toBeUndefined()
})

test('Turning twice is turning back.', () => {
  expect(turn(turn(['a'], 'b'), 'b')).toEqual(['a'])
})
