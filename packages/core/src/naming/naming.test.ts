import { apiVersionOf, knownTypes } from '@fairway/arm/type'
import { describe, expect, test } from 'vitest'
import { checkResourceName, defaultTagStandard, nameClashes, nameProblem, tagProblems, tagsFor, tagsThatNothingGives } from './index.ts'
import { isNamedType, nameFacts, namedTypes } from './name-facts.ts'
import { resourceNames } from './resource-names.gen.ts'

const at = { file: 'estate.yaml', line: 3, column: 5 }

describe('the table of names', () => {
  test('has every type of which bodies are known', () => {
    expect(knownTypes().filter((type) => !isNamedType(type))).toEqual([])
    expect(apiVersionOf('Microsoft.Network/virtualNetworks')).toBeDefined()
  })

  test('has a code of its own for every region, and sources for every type', () => {
    const codes = Object.values(resourceNames.regionCodes)
    expect(new Set(codes).size).toBe(codes.length)
    const sources = new Set(resourceNames.sources.map((one) => one.id))
    for (const row of resourceNames.types) {
      expect(row.sources.length, row.type).toBeGreaterThan(0)
      expect(
        row.sources.filter((id) => !sources.has(id)),
        row.type,
      ).toEqual([])
    }
  })

  test('has limits that its own abbreviation keeps', () => {
    for (const type of namedTypes) {
      const { abbreviation, min, max } = nameFacts(type)
      expect(min, type).toBeLessThanOrEqual(max)
      expect(abbreviation, type).toMatch(/^[a-z][a-z0-9-]{0,19}$/)
    }
  })
})

describe('whether Azure takes a name', () => {
  test.each([
    ['Storage/storageAccounts', 'stvision', undefined],
    ['Storage/storageAccounts', 'st-vision', 'must be lower-case letters and digits'],
    ['Storage/storageAccounts', 'st', 'has 2 characters; 3 to 24 are allowed'],
    ['KeyVault/vaults', '1kv', 'must be letters, digits and single hyphens, beginning with a letter and ending with a letter or digit'],
    [
      'KeyVault/vaults',
      'kv--vision',
      'must be letters, digits and single hyphens, beginning with a letter and ending with a letter or digit',
    ],
    ['CognitiveServices/accounts', 'my-windows-ai', 'holds `windows`, which Azure reserves'],
    ['ApiManagement/service', 'login-apim', 'holds `login`, which Azure reserves'],
    ['ApiManagement/service', 'apim-login', undefined],
    ['Network/virtualNetworks', 'vnet_hub.1', undefined],
    [
      'Network/virtualNetworks',
      'vnet.',
      'must be letters, digits, underscores, periods and hyphens, beginning with a letter or digit and ending with a letter, digit or underscore',
    ],
    [
      'MachineLearningServices/workspaces/computes',
      'cc-1',
      'must be letters, digits and hyphens, beginning with a letter and not ending with a hyphen and digits',
    ],
    ['Network/privateDnsZones', 'privatelink.openai.azure.com', undefined],
    ['Storage/storageAccounts/blobServices', 'other', 'must be `default`'],
    ['Authorization/policyAssignments', 'a-name-of-25-characters-ab', 'has 26 characters; 1 to 24 are allowed'],
    ['Nothing/things', 'anything at all', undefined],
  ])('%s %s: %s', (type, name, problem) => {
    expect(checkResourceName(`Microsoft.${type}`, name)).toBe(problem)
    expect(checkResourceName(`microsoft.${type.toLowerCase()}`, name)).toBe(problem)
  })

  test('a name that it does not take is a mistake at the line', () => {
    expect(nameProblem({ type: 'Microsoft.KeyVault/vaults', name: '-', what: 'the vault of vision', at })).toMatchObject({
      code: 'FW8501',
      summary: '`-` cannot be the name of the vault of vision: it has 1 characters; 3 to 24 are allowed',
      at,
    })
    expect(nameProblem({ type: 'Microsoft.KeyVault/vaults', name: 'kv-vision', what: 'the vault of vision', at })).toBeUndefined()
  })

  test('one name for two things in one place is told once, and case does not tell them apart', () => {
    const one = { type: 'Microsoft.KeyVault/vaults', name: 'kv-vision', within: 'Azure', what: 'the vault of vision', at }
    const told = nameClashes([
      one,
      { ...one, name: 'KV-vision', what: 'the vault of speech' },
      { ...one, within: 'elsewhere' },
      { ...one, type: 'Microsoft.Other/vaults' },
    ])
    expect(told.map(({ code, summary }) => `${code} ${summary}`)).toEqual([
      'FW8504 the vault of speech would be called `KV-vision`, as the vault of vision',
    ])
  })
})

const facts = { team: 'vision', environment: 'prod', workload: 'chat' }

describe('tags', () => {
  test('without a standard they say team, environment, workload and who manages it', () => {
    expect(tagsFor(undefined, [], { ...facts, costCenter: 'CC-1' })).toEqual({
      team: 'vision',
      environment: 'prod',
      'cost-center': 'CC-1',
      workload: 'chat',
      'managed-by': 'fairway',
    })
    expect(defaultTagStandard.tags.length).toBeGreaterThan(3)
  })

  test('what the organisation requires is there as well, as far as it can be filled, in the spelling that it allows', () => {
    const required = [
      { key: 'Environment', allowed: ['Prod', 'Dev'] },
      { key: 'CostCentre', aliases: ['cost-center'] },
      { key: 'Owner' },
      { key: 'data-classification' },
    ]
    expect(
      tagsFor({ tags: [{ key: 'environment', value: { from: 'environment' }, required: 'required' }] }, required, {
        ...facts,
        costCenter: 'CC-1',
        owner: 'ada',
      }),
    ).toEqual({
      environment: 'Prod',
      CostCentre: 'CC-1',
      Owner: 'ada',
    })
  })

  test('a tag of certain types is for those alone, and texts are what they are', () => {
    const standard = {
      tags: [
        { key: 'class', value: 'internal', required: 'required' as const, appliesTo: ['Microsoft.Storage/storageAccounts'] },
        { key: '__proto__', value: 'x', required: 'required' as const },
      ],
    }
    expect(Object.keys(tagsFor(standard, [], facts))).toEqual(['__proto__'])
    expect(Object.keys(tagsFor(standard, [], facts, 'microsoft.storage/storageaccounts'))).toEqual(['class', '__proto__'])
  })

  test('what the organisation requires and nothing can fill is told apart', () => {
    const required = [{ key: 'Team' }, { key: 'class' }, { key: 'CostCentre' }, { key: 'x', aliases: ['owner'] }]
    expect(tagsThatNothingGives(undefined, required)).toEqual(['class'])
    expect(tagsThatNothingGives({ tags: [{ key: 'Class', value: 'a', required: 'required' }] }, required)).toEqual([])
  })

  test('values are as long as Azure takes them', () => {
    expect(tagsFor(undefined, [], { ...facts, workload: 'x'.repeat(400) })['workload']).toHaveLength(256)
  })

  test('what Azure has against tags is told', () => {
    expect(tagProblems({ team: 'vision' })).toEqual([])
    expect(tagProblems({ 'a/b': 'x', azureThing: 'x', ok: 'x'.repeat(257), A: '1', a: '2' })).toEqual([
      { key: 'a/b', problem: 'has `/` in it, which no tag key may have' },
      { key: 'azureThing', problem: 'begins with `azure`, which Azure reserves' },
      { key: 'ok', problem: 'has a value of 257 characters; 256 are allowed' },
      { key: 'a', problem: 'is there twice: Azure does not mind the case of keys' },
    ])
    const many = Object.fromEntries(Array.from({ length: 16 }, (_, index) => [`k${index}`, 'x']))
    expect(tagProblems(many)).toEqual([])
    expect(tagProblems(many, 'Microsoft.Network/privateDnsZones')).toEqual([{ problem: 'are 16; 15 are allowed' }])
    expect(tagProblems({ ['k'.repeat(129)]: 'x' }, 'Microsoft.Storage/storageAccounts')).toHaveLength(1)
  })
})
