import { describe, expect, test } from 'vitest'
import type { Resource } from '../inventory/index.ts'
import type { DeclaredResource } from './declared-resource.ts'
import { differencesOf } from './differences.ts'
import { declares, idIn, seen } from './example.ts'

const id = idIn('Microsoft.CognitiveServices/accounts', 'chat')

const compared = (compare: DeclaredResource['compare'], found: Partial<Resource>, drift?: readonly string[]): readonly string[] =>
  differencesOf(declares(id, { compare, ...(drift === undefined ? {} : { drift }) }).declaration, seen(id, found).resource)

describe('what is no drift', () => {
  test.each<[string, DeclaredResource['compare'], Partial<Resource>]>([
    ['a location in words', { location: 'West Europe' }, { location: 'westeurope' }],
    ['another casing', { kind: 'openai', sku: 's0' }, { kind: 'OpenAI', sku: { name: 'S0' } }],
    ['what the export does not carry', { location: 'westeurope', kind: 'OpenAI', sku: 'S0', tags: { a: 'b' } }, {}],
    ['what code does not say', {}, { location: 'westeurope', kind: 'OpenAI', sku: { name: 'S0' }, tags: { a: 'b' } }],
    ['a kind that there is none of', { kind: 'x' }, { kind: null }],
    ['a capacity in the name', { sku: 'GP_Gen5_2' }, { sku: { name: 'GP_Gen5', tier: 'GeneralPurpose', capacity: 2 } }],
    ['a tier in the name', { sku: 'GP_Standard_D2s_v3' }, { sku: { name: 'Standard_D2s_v3', tier: 'GeneralPurpose' } }],
    ['a unit count in the name', { sku: 'Developer_1' }, { sku: { name: 'Developer', capacity: 1 } }],
    ['a SKU among the properties', { sku: 'standard' }, { properties: { sku: { family: 'A', name: 'Standard' } } }],
    [
      'the size of a machine',
      { sku: 'Standard_NC24ads_A100_v4' },
      { sku: null, properties: { hardwareProfile: { vmSize: 'Standard_NC24ads_A100_v4' } } },
    ],
    [
      'tags that Azure writes',
      { tags: { team: 'ai' } },
      { tags: { team: 'ai', 'hidden-link:/x': 'Resource', 'aks-managed-poolName': 'gpu' } },
    ],
    ['tags in another casing', { tags: { Team: 'AI' } }, { tags: { team: 'ai' } }],
    ['no tags on both sides', { tags: {} }, { tags: null }],
  ])('%s', (_, declared, found) => {
    expect(compared(declared, found)).toEqual([])
  })
})

describe('what is drift', () => {
  test.each<[DeclaredResource['compare'], Partial<Resource>, readonly string[]]>([
    [{ location: 'westeurope' }, { location: 'swedencentral' }, ['location: westeurope declared, swedencentral found']],
    [{ kind: 'OpenAI' }, { kind: 'AIServices' }, ['kind: OpenAI declared, AIServices found']],
    [{ sku: 'S0' }, { sku: { name: 'S1' } }, ['sku: S0 declared, S1 found']],
    [{ sku: 'GP_Gen5_2' }, { sku: { name: 'GP_Gen5', capacity: 4 } }, ['sku: GP_Gen5_2 declared, GP_Gen5 found']],
    [
      { sku: 'Standard_D2s_v5' },
      { sku: null, properties: { hardwareProfile: { vmSize: 'Standard_NC6s_v3' } } },
      ['sku: Standard_D2s_v5 declared, Standard_NC6s_v3 found'],
    ],
    [{ tags: { team: 'ai' } }, { tags: null }, ['tag team: declared, and gone']],
    [{ tags: { team: 'ai' } }, { tags: { team: 'web' } }, ['tag team: ai declared, web found']],
    [{ tags: {} }, { tags: { owner: 'eve' } }, ['tag owner: eve found, and not declared']],
  ])('%j against %j', (declared, found, differences) => {
    expect(compared(declared, found)).toEqual(differences)
  })

  test('What the tool itself saw changed is drift, by name only.', () => {
    expect(compared({}, {}, ['network_acls'])).toEqual(['network_acls: changed outside the code, as the tool itself reports'])
  })
})
