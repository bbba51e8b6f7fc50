import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkBodies, inOrder } from '../../src/graph/index.ts'
import { groupKey, groupsAbove } from '../../src/hierarchy/index.ts'
import { graphOf, treeOf } from './world.ts'

const told = (spec: object): readonly string[] => treeOf(spec).diagnostics.map((one) => `${one.code} ${one.at?.file ?? ''}: ${one.summary}`)
const chain = (spec: object, name: string): readonly string[] => groupsAbove(treeOf(spec).tree, name).map((one) => one.name)
const id = '7D1C5F3A-0000-4000-8000-000000000001'
const at = { file: 'estate.yaml', line: 7, column: 1 }

describe('the tree of management groups', () => {
  test('without a word it is that of the Azure landing zone, with AI groups below corp and online', () => {
    expect(treeOf().diagnostics).toEqual([])
    expect(chain({}, 'ai-corp')).toEqual(['ai-corp', 'corp', 'landingzones', 'contoso'])
    expect(chain({}, 'ai-online')).toEqual(['ai-online', 'online', 'landingzones', 'contoso'])
    expect(treeOf().tree.groups).toHaveLength(14)
  })

  test('every body is one that Azure takes, parents before children', () => {
    const { part } = treeOf({ root: { name: 'Contoso_(x)', displayName: 'Contoso', parent: 'tenant-top' } })
    const graph = graphOf(part)
    expect(checkBodies(graph)).toEqual([])
    expect(inOrder(graph).problems).toEqual([])
    const keys = inOrder(graph).nodes.map((one) => one.key)
    expect(keys.indexOf(groupKey('corp'))).toBeGreaterThan(keys.indexOf(groupKey('landingzones')))
    expect(graph.nodes.get(groupKey('tenant-top'))?.existing).toEqual({})
  })

  test('a tree of its own needs no code', () => {
    const spec = {
      root: { name: 'acme' },
      groups: [
        { name: 'labs', parent: 'products', archetypes: ['ai_corp'] },
        { name: 'products', archetypes: ['landing_zones'] },
      ],
    }
    expect(told(spec)).toEqual([])
    expect(chain(spec, 'LABS')).toEqual(['labs', 'products', 'acme'])
  })

  test('groups that exist are named and never written', () => {
    const { part } = treeOf({ root: { state: 'existing' }, groups: [{ name: 'corp', state: 'existing' }] })
    expect(part.nodes.map((one) => [one.name, one.existing, one.body])).toEqual([
      ['contoso', {}, {}],
      ['corp', {}, {}],
    ])
  })

  test('twins, unknown parents and circles are told at their lines, all at once', () => {
    const groups = [
      { name: 'corp' },
      { name: 'Corp' },
      { name: 'lost', parent: 'crop' },
      { name: 'below-lost', parent: 'lost' },
      { name: 'a', parent: 'b' },
      { name: 'b', parent: 'a' },
      { name: 'below-circle', parent: 'a' },
      { name: 'self', parent: 'self' },
    ]
    expect(told({ groups })).toEqual([
      'FW8201 groups.1: the management group `Corp` is declared twice',
      'FW8202 groups.2.parent: no management group is called `crop`',
      'FW8203 groups.4.parent: management groups contain each other: `a` in `b` in `a`',
      'FW8203 groups.7.parent: management groups contain each other: `self` in `self`',
    ])
    expect(treeOf({ groups }).diagnostics[1]?.help).toContain('`corp`')
  })

  test('Azure takes six levels, the root of the landing zone being the first', () => {
    const deep = (levels: number) => ({
      groups: Array.from({ length: levels }, (_, level) => ({ name: `g${level + 1}`, ...(level === 0 ? {} : { parent: `g${level}` }) })),
    })
    expect(told(deep(5))).toEqual([])
    expect(told(deep(7))).toEqual(['FW8204 groups.5: the management group `g6` lies 6 levels below the root of the landing zone'])
    expect(told({ root: { parent: 'top' }, ...deep(5) })).toHaveLength(1)
  })

  test('names as they must not be', () => {
    const bad = ['', 'a'.repeat(91), 'ends.', 'a b', 'ä', 'a/b']
    for (const name of bad) expect(() => treeOf({ groups: [{ name }] }), name).toThrow()
    expect(told({ groups: [{ name: '__proto__' }, { name: 'constructor', parent: '__proto__' }] })).toEqual([])
  })
})

describe('subscriptions in groups', () => {
  test('a subscription is placed in the root of its application, one of the platform with the groups', () => {
    const { part, tree } = treeOf({}, [
      { subscription: 'sub-vision', id, group: 'ai-corp', root: '04-subscriptions/vision', at },
      { subscription: 'management', id: id.replace('1', '2'), group: 'Management', at },
    ])
    const placed = part.nodes.filter((one) => one.type.endsWith('/subscriptions'))
    expect(placed.map((one) => [one.key, one.name, one.parent, one.root])).toEqual([
      ['mg/ai-corp/subscription/sub-vision', id.toLowerCase(), 'mg/ai-corp', '04-subscriptions/vision'],
      ['mg/management/subscription/management', id.replace('1', '2').toLowerCase(), 'mg/management', '01-hierarchy/management-groups'],
    ])
    expect(tree.groups.find((one) => one.name === 'ai-corp')?.subscriptions).toEqual(['sub-vision'])
  })

  test('one that is still to be made is placed by whoever makes it; an unknown group is told', () => {
    const { part, diagnostics } = treeOf({}, [
      { subscription: 'new', group: 'ai-corp', at },
      { subscription: 'lost', id, group: 'ai-crop', at },
    ])
    expect(part.nodes.filter((one) => one.type.endsWith('/subscriptions'))).toEqual([])
    expect(diagnostics.map((one) => [one.code, one.at, one.help])).toEqual([['FW8210', at, expect.stringContaining('`ai-corp`')]])
  })
})

test('keys of groups never meet unless Azure takes the names for one', () => {
  const names = fc.stringMatching(/^[\w.()-]{0,20}[\w()-]$/)
  fc.assert(
    fc.property(names, names, (a, b) => {
      expect(groupKey(a)).toMatch(/^mg\/[a-z0-9-]+$/)
      expect(groupKey(a) === groupKey(b)).toBe(a.toLowerCase() === b.toLowerCase())
    }),
  )
})

test('any tree that is declared ends, and every group is placed or told', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'contoso')
  const group = fc.record({ name, parent: fc.option(name, { nil: undefined }) })
  fc.assert(
    fc.property(fc.array(group, { maxLength: 12 }), (groups) => {
      const { tree, diagnostics, part } = treeOf({ groups })
      const placed = new Set(tree.groups.map((one) => one.name))
      for (const one of groups) expect(placed.has(one.name) || diagnostics.length > 0).toBe(true)
      for (const one of tree.groups) expect(one.parent === undefined || placed.has(one.parent)).toBe(true)
      expect(new Set(part.nodes.map((one) => one.key)).size).toBe(part.nodes.length)
    }),
  )
})
