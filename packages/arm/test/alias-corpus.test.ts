import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { builtInAliases } from '@fairway/arm/alias'
import { describe, expect, test } from 'vitest'

const corpora = resolve(process.env['FAIRWAY_CORPORA'] ?? '../shared/corpora')
const listing = join(corpora, 'azure-policy-aliases.csv.gz')
const definitions = join(corpora, 'azure-policy/policyDefinitions')
const present = existsSync(listing) && existsSync(definitions)
if (!present) console.warn(`no listing of aliases at ${corpora}: its tests are skipped (FAIRWAY_CORPORA)`)

const aliases = builtInAliases()
const ownerOf = (alias: string): string => alias.slice(0, alias.lastIndexOf('/'))
const written = (path: readonly string[] | undefined): string | undefined => path?.join('.').replaceAll('.*', '[*]')

const rows = (): readonly (readonly [alias: string, path: string])[] =>
  gunzipSync(readFileSync(listing))
    .toString('utf8')
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [, alias, path] = /^"([^"]+)","([^"]+)"/.exec(line) ?? []
      return alias === undefined || path === undefined ? [] : [[alias, path] as const]
    })

/** The listing does not say to which types these belong; each of them is one alias of several types. */
const shared: Readonly<Record<string, string>> = {
  'Microsoft.Compute/': 'Microsoft.Compute/virtualMachineScaleSets',
  'Microsoft.HybridCompute/': 'Microsoft.HybridCompute/machines',
  'Microsoft.Sql/auditingSettings.': 'Microsoft.Sql/servers/auditingSettings',
  'Microsoft.Sql/automaticTuning.': 'Microsoft.Sql/servers/automaticTuning',
  'Microsoft.Sql/securityAlertPolicies.': 'Microsoft.Sql/servers/securityAlertPolicies',
  'Microsoft.Sql/transparentDataEncryption.': 'Microsoft.Sql/servers/databases/transparentDataEncryption',
}

const typeOf = (alias: string): string => {
  const owner = ownerOf(alias)
  return owner.includes('/') ? owner : (Object.entries(shared).find(([start]) => alias.startsWith(start))?.[1] ?? owner)
}

/** The general rule as the documentation tells it: what is not the envelope of a resource stands below `properties`. */
const plainRule = (alias: string): string => {
  const rest = alias.slice(alias.lastIndexOf('/') + 1)
  return /^(?:name|type|location|tags|kind|sku|identity|zones|plan|id|managedBy|extendedLocation)(?:[.[]|$)/i.test(rest)
    ? rest
    : `properties.${rest}`
}

/** Fields of conditions, count expressions and operations that name an alias; templates of deployments have none. */
function fieldsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key.toLowerCase() === 'deployment') return []
    const own = key.toLowerCase() === 'field' && typeof inner === 'string' && /^[^[]+\//.test(inner) ? [inner] : []
    return [...own, ...fieldsOf(inner)]
  })
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

function usedAliases(): readonly string[] {
  const used = new Map<string, string>()
  for (const file of globSync('**/*.json', { cwd: definitions })) {
    const definition: unknown = JSON.parse(readFileSync(join(definitions, file), 'utf8').replace(/^\uFEFF/, ''))
    const properties = isRecord(definition) ? definition['properties'] : undefined
    for (const field of fieldsOf(isRecord(properties) ? properties['policyRule'] : undefined)) used.set(field.toLowerCase(), field)
  }
  return [...used.values()]
}

/** Namespaces of data planes that no public listing has, and whose resources cannot be had from Azure Resource Manager. */
const dataPlanes = [
  'Microsoft.DataFactory.Data/factories/outboundTraffic',
  'Microsoft.KeyVault.Data/vaults/certificates',
  'Microsoft.KeyVault.Data/vaults/keys',
  'Microsoft.KeyVault.Data/vaults/secrets',
  'Microsoft.LoadTestService.Data/loadTests/testRuns',
  'Microsoft.MachineLearningServices.Data/workspaces',
  'Microsoft.MachineLearningServices.v2.Data/workspaces/deployments',
  'Microsoft.ManagedHSM.Data/managedHsms/keys',
]

describe.skipIf(!present)('the aliases of the public listings', () => {
  test('all resolve to their paths, letter by letter, and exist', () => {
    const all = rows()
    const wrong = all.filter(([alias, path]) => written(aliases.path(typeOf(alias), alias)) !== path || !aliases.exists(alias))
    const plain = all.filter(([alias, path]) => plainRule(alias).toLowerCase() === path.toLowerCase()).length
    console.log(
      `aliases: ${all.length - wrong.length} of ${all.length} right; the general rule alone: ${plain} (${((100 * plain) / all.length).toFixed(1)} %)`,
    )
    expect(all.length).toBeGreaterThan(79_000)
    expect(wrong).toEqual([])
  })

  test('do not exist with a letter too much', () => {
    const wrong = rows().filter(([alias]) => ownerOf(alias).includes('/') && aliases.exists(`${alias}x`))
    // Some names differ by just that letter.
    expect(wrong.filter(([alias]) => !rows().some(([other]) => other.toLowerCase() === `${alias}x`.toLowerCase()))).toEqual([])
  })
})

describe.skipIf(!present)('the aliases of the built-in definitions', () => {
  test('all exist and resolve right, but for data planes that nobody lists', () => {
    const known = new Map(rows().map(([alias, path]) => [alias.toLowerCase(), path]))
    const used = usedAliases()
    const listed = used.filter((alias) => known.has(alias.toLowerCase()))
    const wrong = listed.filter(
      (alias) => written(aliases.path(typeOf(alias), alias))?.toLowerCase() !== known.get(alias.toLowerCase())?.toLowerCase(),
    )
    const others = used.filter((alias) => !known.has(alias.toLowerCase()))
    const projected = others.filter((alias) => alias.startsWith('Microsoft.CognitiveServices.Data/'))
    console.log(
      `aliases that built-in definitions use: ${listed.length - wrong.length} of ${listed.length} listed ones right, ${projected.length} of the projection, ${others.length - projected.length} of other data planes`,
    )
    expect(used.length).toBeGreaterThan(1100)
    expect(wrong).toEqual([])
    expect(used.filter((alias) => !aliases.exists(alias))).toEqual([])
    expect(projected.map((alias) => aliases.path(ownerOf(alias), alias)?.[0])).toEqual(projected.map(() => 'properties'))
    expect([...new Set(others.filter((alias) => !projected.includes(alias)).map(ownerOf))].toSorted()).toEqual(dataPlanes)
  })
})
