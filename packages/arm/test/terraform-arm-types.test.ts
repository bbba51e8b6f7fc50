import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readTerraform } from '../src/terraform/index.ts'
import { mappings } from '../src/terraform/azurerm/index.ts'
import { readsOf, type Mapping } from '../src/terraform/mapping/index.ts'

/** Types of ARM in the form of bicep-types: a list of types that refer to each other by position. */
type ArmType = Readonly<Record<string, unknown>>
type Bundle = Readonly<Record<string, readonly ArmType[]>>

const root = join(
  process.env['FAIRWAY_CORPORA'] ?? join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'corpora'),
  'azure-tables',
  'arm-types-bundle.json.gz',
)
if (!existsSync(root)) console.warn(`no bundle of ARM types at ${root}: its tests are skipped (FAIRWAY_CORPORA)`)
const bundle: Bundle = existsSync(root) ? (JSON.parse(gunzipSync(readFileSync(root)).toString('utf8')) as Bundle) : {}
const byType = new Map(Object.entries(bundle).map(([name, types]) => [name.split('@')[0]?.toLowerCase() ?? '', types]))
const typesOf = (type: string): readonly ArmType[] | undefined =>
  byType.get(type.toLowerCase().replace('subscriptions/resourcegroups', 'resourcegroups'))

/** The paths of a value that its type does not know. */
function strangers(value: unknown, type: ArmType | undefined, types: readonly ArmType[], path: string): readonly string[] {
  if (type === undefined || value === null || typeof value !== 'object' || '$unknown' in value) return []
  const kind = type['$type']
  const at = (index: unknown): ArmType | undefined =>
    types[Number(typeof index === 'object' && index !== null ? (index as { $ref: string }).$ref.slice(2) : index)]
  if (kind === 'UnionType') {
    const all = (type['elements'] as unknown[]).map((one) => strangers(value, at(one), types, path))
    return all.toSorted((a, b) => a.length - b.length)[0] ?? []
  }
  if (Array.isArray(value))
    return kind === 'ArrayType'
      ? value.flatMap((one, index) => strangers(one, at(type['itemType']), types, `${path}[${index}]`))
      : kind === 'AnyType'
        ? []
        : [path]
  if (kind !== 'ObjectType' && kind !== 'DiscriminatedObjectType') return kind === 'AnyType' ? [] : [path]
  const properties = { ...(type['properties'] ?? type['baseProperties'] ?? {}) } as Record<string, { type: unknown }>
  if (kind === 'DiscriminatedObjectType') {
    const chosen = (type['elements'] as Record<string, unknown>)[String((value as Record<string, unknown>)[String(type['discriminator'])])]
    Object.assign(properties, at(chosen)?.['properties'] ?? {})
    if (chosen === undefined) return []
  }
  const rest = type['additionalProperties']
  return Object.entries(value).flatMap(([key, inner]) => {
    const known = properties[key]
    if (known !== undefined) return strangers(inner, at(known.type), types, `${path}.${key}`)
    return rest === undefined || rest === null ? [`${path}.${key}`] : strangers(inner, at(rest), types, `${path}.${key}`)
  })
}

const envelope = new Set(['id', 'name', 'type'])
function strangersOf(resource: Readonly<Record<string, unknown>>): readonly string[] {
  const types = typesOf(String(resource['type']))
  if (types === undefined) return []
  const body = types.find((one) => one['$type'] === 'ResourceType')?.['body']
  const sent = Object.fromEntries(Object.entries(resource).filter(([key]) => !envelope.has(key)))
  return strangers(sent, types[Number(body)], types, String(resource['type']))
}

/** Attributes with everything set that a mapping reads. */
function everythingSet(mapping: Mapping): Record<string, unknown> {
  const all: Record<string, unknown> = {}
  for (const path of readsOf(mapping.body)) {
    const parts = path.split('.')
    let block = all
    for (const [index, part] of parts.entries()) {
      if (index === parts.length - 1) block[part] ??= part.endsWith('_enabled') ? true : 'x'
      else {
        if (!Array.isArray(block[part])) block[part] = [{}]
        block = (block[part] as Record<string, unknown>[])[0] ?? {}
      }
    }
  }
  const scope = '/subscriptions/s/resourceGroups/rg'
  const { place } = mapping
  const parent = `${scope}/providers/${mapping.type
    .split('/')
    .slice(0, -1)
    .map((part, index) => (index === 0 ? part : `${part}/x`))
    .join('/')}`
  const where =
    place.in === 'parent'
      ? { [place.parent[0] ?? '']: parent }
      : place.in === 'scope'
        ? { [place.scope]: scope }
        : place.in === 'beside'
          ? { [place.other]: `${scope}/providers/${mapping.type}/x` }
          : {}
  return {
    ...all,
    name: 'x',
    resource_group_name: 'rg',
    virtual_network_name: 'v',
    ...Object.fromEntries((place.in === 'group' ? (place.parents ?? []) : []).map((one) => [one, 'p'])),
    ...where,
  }
}

const wanted = join(import.meta.dirname, '..', 'src', 'terraform', 'cases')

describe.skipIf(!existsSync(root))('every member that a mapping makes exists in its type of ARM', () => {
  const known = [...mappings].filter(([, mapping]) => mapping.changes === undefined && typesOf(mapping.type) !== undefined)

  test.each(known.map(([type, mapping]) => ({ type, mapping })))('$type with everything set', ({ type, mapping }) => {
    const values = everythingSet(mapping)
    const plan = {
      format_version: '1.2',
      resource_changes: [{ address: `${type}.main`, mode: 'managed', type, name: 'main', change: { actions: ['create'], after: values } }],
    }
    const reading = readTerraform(plan, { subscription: 's' })
    expect(reading.notEvaluated).toEqual([])
    expect(reading.resources.flatMap((one) => strangersOf(one.resource))).toEqual([])
  })

  test.each(readdirSync(wanted))('%s', (file) => {
    const { cases } = parse(readFileSync(join(wanted, file), 'utf8')) as { cases: { want: Record<string, unknown>[] }[] }
    expect(cases.flatMap((one) => one.want).flatMap(strangersOf)).toEqual([])
  })

  test('a member that no type has is found', () => {
    const resource = {
      type: 'Microsoft.CognitiveServices/accounts',
      properties: { disableLocalAuth: true, networkAcls: { ipRules: [{ valeu: 'x' }] } },
    }
    expect(strangersOf(resource)).toEqual(['Microsoft.CognitiveServices/accounts.properties.networkAcls.ipRules[0].valeu'])
  })

  test('types at hand are more than half of those mapped', () => {
    expect(known.length).toBeGreaterThan(mappings.size / 2)
  })
})
