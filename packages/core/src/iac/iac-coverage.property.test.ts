import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Coverage } from '../kernel/index.ts'
import type { ObservedDeclaration } from './declared-resource.ts'
import { codeFile, declares, idIn, listed, seen, SUBSCRIPTION, world } from './example.ts'
import { iacCoverage } from './iac-coverage.ts'

const types = [
  'Microsoft.KeyVault/vaults',
  'Microsoft.Network/virtualNetworks',
  'Microsoft.Network/virtualNetworks/subnets',
  'Microsoft.Insights/actionGroups',
]
const anyId = fc
  .record({
    type: fc.constantFrom(...types),
    name: fc.constantFrom('a/b', 'a/c', 'd/e'),
    group: fc.constantFrom('rg', 'MC_x', 'other'),
    subscription: fc.constantFrom(SUBSCRIPTION, '/subscriptions/unlisted'),
  })
  .map(({ type, name, group, subscription }) =>
    idIn(type, type.split('/').length === 2 ? name.replace('/', '-') : name, group, subscription),
  )
const aResource = fc
  .record({ id: anyId, kind: fc.constantFrom('x', 'y', null), managedBy: fc.option(anyId) })
  .map(({ id, ...more }) => seen(id, more))
const aDeclaration = fc
  .record({
    id: fc.option(anyId),
    kind: fc.constantFrom('x', 'y'),
    file: fc.constantFrom('a.tfstate', 'b.tfstate'),
    condition: fc.constantFrom('tainted' as const, 'deposed' as const, undefined),
  })
  .map(({ id, kind, file, condition }) =>
    declares(id ?? undefined, { file, compare: { kind }, ...(condition === undefined ? {} : { condition }) }),
  )
const someCoverage = fc.subarray<Coverage>([listed(), codeFile(), codeFile('failed', 'broken.tfstate')])
const aWorld = fc.record({
  resources: fc.array(aResource, { maxLength: 20 }),
  declarations: fc.array(aDeclaration, { maxLength: 20 }),
  coverage: someCoverage,
})

test('Every resource and every declared id has exactly one verdict, counts add up, and per cent is of what should be in code.', () => {
  fc.assert(
    fc.property(aWorld, ({ resources, declarations, coverage }) => {
      const inventory = world(resources, coverage)
      const { verdicts, counts, percent } = iacCoverage(declarations, inventory)
      const ids = new Set([
        ...inventory.resources.map((one) => one.resource.id),
        ...declarations.flatMap((one) => one.declaration.id ?? []),
      ])
      expect(new Set(verdicts.keys())).toEqual(ids)
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(verdicts.size)
      const codeWasRead = declarations.length > 0 || coverage.some((one) => one.kind === 'iac.resource' && one.status === 'complete')
      if (!codeWasRead) expect(percent).toBeUndefined()
      if (percent === undefined) expect(counts.codified + counts.drifted + counts.unmanaged > 0 && codeWasRead).toBe(false)
      else expect(percent >= 0 && percent <= 100).toBe(true)
      for (const [id, { status }] of verdicts) {
        if (inventory.get(id) === undefined) expect(['ghost', 'undetermined', 'ignored', 'child', 'codified']).toContain(status)
        else expect(status).not.toBe('ghost')
      }
    }),
  )
})

test('The order in which facts come changes nothing.', () => {
  fc.assert(
    fc.property(aWorld, ({ resources, declarations, coverage }) => {
      const facts = distinct(declarations)
      const there = iacCoverage(facts, world(resources, coverage))
      expect(iacCoverage(facts.toReversed(), world(resources, coverage))).toEqual(there)
    }),
  )
})

/** One declaration for each id, file and address, as sources give them. */
const distinct = (declarations: readonly ObservedDeclaration[]): readonly ObservedDeclaration[] => [
  ...new Map(
    declarations.map((one) => [`${one.declaration.id} ${one.declaration.file} ${one.declaration.condition === 'deposed'}`, one]),
  ).values(),
]

test('Each of 100,000 resources has its verdict, and so has each of the 33,333 that only code knows.', () => {
  const ids = Array.from({ length: 100_000 }, (_, index) =>
    index % 3 === 0
      ? idIn('Microsoft.Network/virtualNetworks/subnets', `vnet${index % 1000}/s${index}`, `rg${index % 500}`)
      : idIn('Microsoft.KeyVault/vaults', `kv${index}`, `rg${index % 500}`),
  )
  const declarations = ids.filter((_, index) => index % 2 === 0).map((id) => declares(id.replace('/kv', '/gone')))
  const { counts } = iacCoverage(declarations, world(ids.map((id) => seen(id))))
  expect(counts).toMatchObject({ codified: 16_667, drifted: 0 })
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(133_333)
})
