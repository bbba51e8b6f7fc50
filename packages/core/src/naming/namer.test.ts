import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkResourceName, makeNamer, type NameRequest, namingConventionKind } from './index.ts'
import { namedTypes } from './name-facts.ts'

const usual = makeNamer(undefined, { prefix: 'contoso' })
const declared = (spec: object) => makeNamer(namingConventionKind.schema.parse(spec), { prefix: 'contoso' })
const named = (type: string, more: Partial<NameRequest> = {}): string =>
  usual.nameOf({ type: `Microsoft.${type}`, workload: 'vision', environment: 'production', region: 'westeurope', ...more })

/** A name for something without environment and region. */
const alone = (type: string, workload: string): string => usual.nameOf({ type: `Microsoft.${type}`, workload })

describe('names', () => {
  test('what has no environment and no region has none in its name', () => {
    expect(alone('Resources/resourceGroups', 'vision')).toBe('rg-vision')
    expect(alone('ContainerService/managedClusters/agentPools', 'training')).toBe('nptraining')
  })

  test.each<readonly [type: string, more: Partial<NameRequest>, name: string]>([
    ['Network/virtualNetworks', {}, 'vnet-vision-prod-weu'],
    ['Network/virtualNetworks', { instance: '002' }, 'vnet-vision-prod-weu-002'],
    ['Network/virtualNetworks', { environment: 'prod-eu', region: 'moonbase1' }, 'vnet-vision-prod-eu-moonbase1'],
    ['Compute/virtualMachineScaleSets', { instance: 'training' }, 'vmss-vision-prod-weu-training'],
    ['Storage/storageAccounts/blobServices', {}, 'default'],
    [
      'ContainerService/managedClusters/maintenanceConfigurations',
      { instance: 'aksManagedAutoUpgradeSchedule' },
      'aksManagedAutoUpgradeSchedule',
    ],
  ])('%s %j is %s', (type, more, name) => {
    expect(named(type, more)).toBe(name)
  })

  test('what is unique in all of Azure carries a hash of everything that is known of it', () => {
    const name = named('Storage/storageAccounts')
    expect(name).toMatch(/^stvisionprodweu[a-z][a-z2-7]{4}$/)
    expect(named('KeyVault/vaults')).toMatch(/^kv-vision-prod-weu-[a-z][a-z2-7]{4}$/)
    expect(named('CognitiveServices/accounts')).toMatch(/^ais-vision-prod-weu-[a-z][a-z2-7]{4}$/)
    expect(named('Storage/storageAccounts', { unique: 'elsewhere' })).not.toBe(name)
    expect(
      makeNamer(undefined, { prefix: 'fabrikam' }).nameOf({
        type: 'Microsoft.Storage/storageAccounts',
        workload: 'vision',
        environment: 'production',
        region: 'westeurope',
      }),
    ).not.toBe(name)
    expect(named('Storage/storageAccounts')).toBe(name)
  })

  test('hyphens that go anyway take no room, and the abbreviation stands there once', () => {
    const name = (more: Partial<NameRequest>) => named('Storage/storageAccounts', { region: 'swedencentral', ...more })
    expect(name({ workload: 'claims-search', instance: 'documents' })).toMatch(/^stclaimssearchprods[a-z][a-z2-7]{4}$/)
    expect(name({ workload: 'claims-document-searchone' })).toMatch(/^stclaimsdocuprodsdc[a-z][a-z2-7]{4}$/)
  })

  test('a name that is too long keeps its ends and gets a hash, so that two never become one', () => {
    const long = 'a-workload-with-a-name-that-says-everything-about-it'
    const [one, other] = [named('KeyVault/vaults', { workload: `${long}-1` }), named('KeyVault/vaults', { workload: `${long}-2` })]
    expect(one).toMatch(/^kv-[a-z-]+-prod-weu-[a-z2-7]{5}$/)
    expect(one).toHaveLength(24)
    expect(one).not.toBe(other)
    expect(named('Network/virtualNetworks', { workload: `${long}-${long}-1` })).not.toBe(
      named('Network/virtualNetworks', { workload: `${long}-${long}-2` }),
    )
  })

  test('names that differ only by what a type does not take stay apart', () => {
    const pool = (workload: string): string => alone('ContainerService/managedClusters/agentPools', workload)
    expect(new Set(['ab', 'a-b', 'a--b', 'a_b'].map(pool)).size).toBe(4)
    expect(named('Network/virtualNetworks', { workload: 'a--b' })).not.toBe(named('Network/virtualNetworks', { workload: 'a-b' }))
  })

  test('words that Azure reserves do not get into addresses', () => {
    expect(named('Search/searchServices', { workload: 'windows-build' })).toMatch(/^srch-build-prod-weu-[a-z2-7]{5}$/)
    expect(named('Search/searchServices', { workload: 'microsoft' })).not.toContain('microsoft')
  })

  test('UUIDs are names of types that have UUIDs as names', () => {
    expect(named('Authorization/roleAssignments')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5/)
  })

  test('patterns, codes and the length of the hash are those of the convention', () => {
    const namer = declared({
      pattern: '{prefix}-{workload}-{environment}-{region}-{type}{instance}',
      byType: { 'microsoft.storage/storageaccounts': '{type}{hash}{workload}' },
      abbreviations: { 'Microsoft.Network/virtualNetworks': 'net' },
      regionCodes: { westeurope: 'eu1' },
      environments: { production: 'p', 'prod-us': 'pu' },
      hash: { length: 8 },
    })
    const request = { workload: 'vision', environment: 'production', region: 'westeurope', instance: '1' }
    expect(namer.nameOf({ ...request, type: 'Microsoft.Network/virtualNetworks' })).toBe('contoso-vision-p-eu1-net-1')
    expect(namer.nameOf({ ...request, type: 'Microsoft.Network/virtualNetworks', environment: 'prod-us' })).toBe(
      'contoso-vision-pu-eu1-net-1',
    )
    expect(namer.nameOf({ ...request, type: 'Microsoft.Storage/storageAccounts' })).toMatch(/^st[a-z][a-z2-7]{7}vision$/)
  })

  test('where a type begins with a letter and the pattern does not, the abbreviation comes first', () => {
    const namer = declared({ pattern: '{workload}-{type}-{environment}-{region}' })
    expect(namer.nameOf({ type: 'Microsoft.KeyVault/vaults', workload: '3d' })).toMatch(/^kv-3d-kv-[a-z2-7]{5}$/)
  })

  test('codes that hold reserved words do not make it either', () => {
    const namer = declared({ abbreviations: { 'Microsoft.Search/searchServices': 'microsoft' } })
    expect(
      checkResourceName('Microsoft.Search/searchServices', namer.nameOf({ type: 'Microsoft.Search/searchServices', workload: 'x' })),
    ).toBeUndefined()
  })
})

const text = fc.oneof(
  fc.string({ maxLength: 80 }),
  fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,60}[a-z0-9])?$/),
  fc.constantFrom('', '-', '--', '0', '__proto__', 'constructor', 'windows', 'login', 'Ä', '../..', '\u0000', '{hash}', '$1', '${x}'),
)
/** Zones are called what they answer for: nobody makes names for them. */
const madeTypes = namedTypes.filter((type) => type !== 'Microsoft.Network/privateDnsZones')
const request: fc.Arbitrary<NameRequest> = fc.record(
  { type: fc.constantFrom(...madeTypes), workload: text, environment: text, region: text, instance: text, unique: text },
  { requiredKeys: ['type', 'workload'] },
)
const convention = fc.record({
  pattern: fc.constantFrom(
    '{type}-{workload}-{environment}-{region}{instance}',
    '{workload}',
    '{instance}-{prefix}',
    '{hash}{type}',
    '0-{region}',
    'microsoft-{workload}',
  ),
  abbreviations: fc.dictionary(fc.constantFrom(...namedTypes), fc.stringMatching(/^[a-z0-9]{1,20}$/), { maxKeys: 3 }),
  hash: fc.record({ length: fc.integer({ min: 4, max: 13 }) }),
})

describe('any name', () => {
  test('is one that Azure takes, whatever it is made of, and the same each time', () => {
    fc.assert(
      fc.property(request, convention, (one, spec) => {
        const name = declared(spec).nameOf(one)
        expect(checkResourceName(one.type, name), `${one.type} ${name}`).toBeUndefined()
        expect(declared(spec).nameOf(one)).toBe(name)
      }),
      { numRuns: 1500 },
    )
  })

  test('of what is unique in all of Azure belongs to one request alone', () => {
    const globals = fc.constantFrom(
      'Microsoft.Storage/storageAccounts',
      'Microsoft.KeyVault/vaults',
      'Microsoft.CognitiveServices/accounts',
    )
    fc.assert(
      fc.property(
        globals,
        fc.uniqueArray(fc.record({ workload: text, environment: text }), {
          minLength: 2,
          maxLength: 2,
          selector: (one) => JSON.stringify(one),
        }),
        (type, [a, b]) => {
          if (a === undefined || b === undefined) return
          // Five letters are no proof against chance: thirteen of them are taken here.
          const namer = declared({ hash: { length: 13 } })
          expect(namer.nameOf({ type, ...a })).not.toBe(namer.nameOf({ type, ...b }))
        },
      ),
    )
  })
})
