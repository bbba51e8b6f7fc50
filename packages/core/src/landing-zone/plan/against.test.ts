import { describe, expect, it } from 'vitest'
import { makeGraph, type GraphObject, type ResourceNode } from '../../graph/index.ts'
import { graphChangesInWords } from './against.ts'

const at = { file: 'estate.yaml', line: 1, column: 1 }
const node = (name: string, body: GraphObject = {}, root = 'a'): ResourceNode => ({
  key: name,
  type: 'Microsoft.Network/virtualNetworks',
  apiVersion: '2024-05-01',
  name,
  scope: { kind: 'resourceGroup', subscription: 'hub', group: 'rg' },
  body,
  root,
  at,
  about: '',
})
const graphOf = (...nodes: readonly ResourceNode[]) =>
  makeGraph([{ nodes, roots: ['a', 'b'].map((name) => ({ name, wave: 'platform', title: name, about: '', scope: { kind: 'tenant' } })) }])

const same = { before: [], after: [] }

describe('what a changed declaration does, in words', () => {
  it('is nothing where nothing is different', () => {
    expect(graphChangesInWords(graphOf(node('x')), graphOf(node('x')), same)).toEqual({
      schemaVersion: 1,
      counts: { added: 0, removed: 0, changed: 0, replaced: 0 },
      changes: [],
      tables: [],
      otherwise: [],
      words: ['nothing changes by what is declared'],
    })
  })

  it('begins with what may hurt, a sentence for each root and type', () => {
    const before = graphOf(node('gone'), node('moved', { location: 'westeurope' }), node('tagged', { tags: { a: '1' } }))
    const after = graphOf(node('moved', { location: 'northeurope' }), node('tagged', { tags: { a: '2' } }), node('new', {}, 'b'))
    const { counts, words } = graphChangesInWords(before, after, same)
    expect(counts).toEqual({ added: 1, removed: 1, changed: 1, replaced: 1 })
    expect(words).toEqual([
      'a: Microsoft.Network/virtualNetworks `moved` is built anew, because nothing can change it in place (location)',
      'a: Microsoft.Network/virtualNetworks `gone` goes',
      'a: Microsoft.Network/virtualNetworks `tagged` changes (tags.a)',
      'b: Microsoft.Network/virtualNetworks `new` comes',
    ])
  })

  it('begins with roots that go as a whole, which nothing takes down by itself', () => {
    const { words } = graphChangesInWords(graphOf(node('a'), node('x', {}, 'b'), node('y', {}, 'b')), graphOf(node('a')), same)
    expect(words).toEqual([
      'b goes with all of its 2 resources: run its `remove.sh` from before the change, for they stay otherwise',
      'b: Microsoft.Network/virtualNetworks `x`, `y` go',
    ])
  })

  it('tells a name that many have once, and counts names that are ids', () => {
    const many = ['1', '2', '3'].map((key) => ({
      ...node('link'),
      key,
      scope: { kind: 'resourceGroup' as const, subscription: 'hub', group: key },
    }))
    const id = { ...node('0d6a2a5e-57a5-4a2b-9a52-3e9b8a4a1c11'), type: 'Microsoft.Authorization/roleAssignments' }
    expect(graphChangesInWords(graphOf(), graphOf(...many, node('other'), id), same).words).toEqual([
      'a: Microsoft.Authorization/roleAssignments (1) comes',
      'a: Microsoft.Network/virtualNetworks `link` (3 times), `other` come',
    ])
  })

  it('names the first of many', () => {
    const { words } = graphChangesInWords(graphOf(), graphOf(...'abcdefgh'.split('').map((name) => node(name))), same)
    expect(words).toEqual(['a: Microsoft.Network/virtualNetworks `a`, `b`, `c`, `d`, `e` and 3 more come'])
  })
})

describe('what a newer table does, in words', () => {
  const tables = {
    before: [
      { name: 'models', version: '2026-10-01' },
      { name: 'prices', version: '2026-11-21' },
    ],
    after: [
      { name: 'models', version: '2026-11-21' },
      { name: 'prices', version: '2026-11-21' },
      { name: 'new-one', version: '2026-11-21' },
    ],
  }
  const roots = (...digests: readonly string[]) => digests.map((digest, index) => ({ name: `root-${index}`, digest }))

  it('is told beside the tables that are newer', () => {
    const told = graphChangesInWords(graphOf(), graphOf(), tables)
    expect(told.tables).toEqual([{ name: 'models', before: '2026-10-01', after: '2026-11-21' }])
    expect(told.words).toEqual([
      'the table `models` is of 2026-11-21, the other state was made with 2026-10-01',
      'nothing changes by what is declared',
    ])
  })

  it('is told root by root, where the same declaration comes out otherwise than it was rendered', () => {
    const told = graphChangesInWords(graphOf(), graphOf(), { ...tables, rendered: roots('1', '2', '3'), recompiled: roots('1', 'x') })
    expect(told.otherwise).toEqual(['root-1', 'root-2'])
    expect(told.words).toContain('root-1: newer tables make something else of what was declared then')
  })

  it('is not put on tables where none is newer', () => {
    const told = graphChangesInWords(graphOf(), graphOf(), { ...same, rendered: roots('1'), recompiled: roots('2') })
    expect(told.otherwise).toEqual(['root-0'])
    expect(told.words[0]).toContain('though no table is newer')
  })

  it('is not known where nothing was recorded', () => {
    expect(graphChangesInWords(graphOf(), graphOf(), { ...same, recompiled: roots('1') }).otherwise).toEqual([])
  })
})
