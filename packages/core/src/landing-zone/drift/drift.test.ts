import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { apiVersionOf } from '@fairway/arm/type'
import { armResourcesIn, Input, makeGraph, type GraphObject, type GraphValue, type ResourceNode } from '../../graph/index.ts'
import { inventoryOf, resourceFromRow, type ObservedResource } from '../../inventory/index.ts'
import type { Coverage, Json, JsonObject } from '../../kernel/index.ts'
import { driftOf } from './drift.ts'

const at = { file: 'estate.yaml', line: 3, column: 1 }
const SUBSCRIPTION = '7d1c5f3a-0000-4000-8000-000000000001'
const GROUP = `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-one`
const moment = '2026-11-21T00:00:00.000Z'
const scope = { kind: 'resourceGroup', subscription: 'sub', group: 'rg-one' } as const

const node = (key: string, type: string, body: GraphObject = {}, more: Partial<ResourceNode> = {}): ResourceNode => ({
  key,
  type,
  apiVersion: apiVersionOf(type),
  name: key,
  scope,
  body,
  root: '02-platform/one',
  at,
  about: 'for a test',
  ...more,
})
const group = node('rg-one', 'Microsoft.Resources/resourceGroups', {}, { scope: { kind: 'subscription', subscription: 'sub' } })

const graphOf = (...nodes: readonly ResourceNode[]) =>
  makeGraph([
    {
      nodes: [group, ...nodes],
      roots: [{ name: '02-platform/one', wave: 'platform', title: 'One', about: 'One.', scope: { kind: 'tenant' } }],
      inputs: [
        { name: 'subscription_sub', description: 'Its id.', value: SUBSCRIPTION },
        { name: 'later', description: 'Known later.' },
      ],
    },
  ])

const seen = (row: JsonObject): readonly ObservedResource[] => {
  const { resource } = resourceFromRow(row, { fingerprint: () => '5' })
  return resource === undefined ? [] : [{ resource, source: 'azure', firstSeen: moment, lastSeen: moment, observedAt: moment }]
}
const coverage = (type: string): Coverage => ({
  source: 'azure',
  kind: 'azure.resource',
  scope: `/subscriptions/${SUBSCRIPTION}`,
  observedAt: moment,
  count: 1,
  status: 'complete',
  enumerated: [type],
})
const inventory = (rows: readonly JsonObject[], listed?: string) =>
  inventoryOf(rows.flatMap(seen), listed === undefined ? [] : [coverage(listed)])

const json: z.ZodType<Json> = z.json()
const object = z.record(z.string(), json)
const caseSchema = z.strictObject({
  name: z.string(),
  declared: object,
  observed: object.optional(),
  listed: z.string().optional(),
  status: z.enum(['same', 'different', 'missing', 'unknown']),
  differences: z.array(z.strictObject({ path: z.string(), declared: json.optional(), observed: json.optional() })).default([]),
})
const cases = z.array(caseSchema).parse(parse(readFileSync(new URL('drift.cases.yaml', import.meta.url), 'utf8')))

const TYPE = 'Microsoft.KeyVault/vaults'
const idOf = (type: string, name: string): string => `${GROUP}/providers/${type}/${name}`

/** `@later` stands for what only the deployment knows. */
function graphValue(value: Json): GraphValue {
  if (value === '@later') return new Input('later')
  if (Array.isArray(value)) return value.map((one: Json) => graphValue(one))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, graphValue(one)]))
}
const bodyOf = (value: JsonObject): GraphObject => Object.fromEntries(Object.entries(value).map(([key, one]) => [key, graphValue(one)]))

describe('drift of one resource', () => {
  it.each(cases)('$name', ({ declared, observed, listed, status, differences }) => {
    const about = { id: idOf(TYPE, 'ONE').toUpperCase().replace('/SUBSCRIPTIONS', '/subscriptions'), name: 'one', type: TYPE }
    // Rows of Resource Graph write what they carry and nothing else.
    const rows = observed === undefined ? [] : [{ ...about, ...observed, subscriptionId: SUBSCRIPTION, resourceGroup: 'rg-one' }]
    const report = driftOf(graphOf(node('one', TYPE, bodyOf(declared))), inventory(rows, listed))
    const entry = report.entries.find(({ key }) => key === 'one')
    expect(entry).toMatchObject({ status, key: 'one', root: '02-platform/one', at })
    expect(entry?.differences).toEqual(differences)
  })
})

describe('what nobody declared', () => {
  const unexpected = (rows: readonly JsonObject[], ...nodes: readonly ResourceNode[]): readonly string[] =>
    driftOf(graphOf(...nodes), inventory(rows))
      .entries.filter(({ status }) => status === 'unexpected')
      .map(({ name }) => name)
  const row = (type: string, name: string, more: JsonObject = {}): JsonObject => ({ id: idOf(type, name), ...more })

  it('is told in a group of ours only', () => {
    const other = { id: `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-one-more/providers/${TYPE}/other` }
    expect(unexpected([{ id: GROUP }, row(TYPE, 'by-hand'), other])).toEqual(['by-hand'])
  })

  it('is not told where it is part of what is declared, or of what exists already', () => {
    const existing = node('old', 'Microsoft.Network/virtualNetworks', {}, { existing: {} })
    const rows = [
      row(TYPE, 'one'),
      row(`${TYPE}/secrets`, 'x', { id: `${idOf(TYPE, 'one')}/secrets/x` }),
      { id: `${idOf(TYPE, 'one')}/providers/Microsoft.Insights/diagnosticSettings/x` },
      row('Microsoft.Network/virtualNetworks', 'OLD'),
      { id: `${idOf('Microsoft.Network/virtualNetworks', 'old')}/subnets/by-hand` },
    ]
    expect(unexpected(rows, node('one', TYPE), existing)).toEqual([])
  })

  it('is not told where a service made it, by itself or for what is declared', () => {
    const machine = node('vm', 'Microsoft.Compute/virtualMachineScaleSets')
    const rows = [
      row('Microsoft.Resources/deployments', 'main'),
      row('Microsoft.Compute/disks', 'os', { managedBy: idOf('Microsoft.Compute/virtualMachineScaleSets', 'vm') }),
      row('Microsoft.Network/networkInterfaces', 'card', {
        properties: { privateEndpoint: { id: idOf('Microsoft.Network/privateEndpoints', 'pe') } },
      }),
      row('Microsoft.Compute/disks', 'by-hand'),
    ]
    expect(unexpected(rows, machine, node('pe', 'Microsoft.Network/privateEndpoints'))).toEqual(['by-hand'])
  })

  it('is not told in a group that a service manages', () => {
    const managed = { id: GROUP, managedBy: idOf('Microsoft.ContainerService/managedClusters', 'aks') }
    expect(unexpected([managed, row(TYPE, 'of-the-service')])).toEqual([])
  })
})

describe('the report', () => {
  it('counts everything once, in the order of ids', () => {
    const rows = [
      { id: idOf(TYPE, 'by-hand') },
      { id: idOf(TYPE, 'a'), properties: { on: true } },
      { id: idOf(TYPE, 'b'), properties: { on: false } },
    ]
    const on = { properties: { on: true } }
    const report = driftOf(graphOf(node('a', TYPE, on), node('b', TYPE, on), node('c', TYPE, on)), inventory(rows, '*'))
    expect(report.counts).toEqual({ same: 1, different: 1, missing: 1, unknown: 1, unexpected: 1 })
    expect(report.entries.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'rg-one unknown',
      'a same',
      'b different',
      'by-hand unexpected',
      'c missing',
    ])
  })

  const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean())
  const { value } = fc.letrec<{ value: Json }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.string({ minLength: 1 }), tie('value'), { maxKeys: 4 }),
    ),
  }))

  it('finds nothing different in what is exactly as declared', () => {
    const names = fc.constantFrom('a', 'b', 'toString', 'constructor', 'list', 'name')
    fc.assert(
      fc.property(fc.dictionary(names, value, { maxKeys: 4 }), (properties) => {
        const graph = graphOf(node('one', TYPE, { properties: bodyOf(properties) }))
        const one = armResourcesIn(graph).find((each) => each.node.key === 'one')?.resource
        const entry = driftOf(graph, inventory([JSON.parse(JSON.stringify(one))])).entries.find(({ key }) => key === 'one')
        expect(entry?.differences).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})
