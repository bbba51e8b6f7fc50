import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { isList, isObject, Unknown, type Value, type ValueObject } from '../value/index.ts'
import { readTerraform } from './index.ts'
import { mappings } from './azurerm/index.ts'
import { readsOf, type Mapping } from './mapping/index.ts'

/** Types of ARM in the form of bicep-types: a list of types that refer to each other by position. */
type Types = readonly Value[]

const root = join(
  process.env['FAIRWAY_CORPORA'] ?? join(import.meta.dirname, '..', '..', '..', '..', '..', 'shared', 'corpora'),
  'azure-tables',
  'arm-types-bundle.json.gz',
)
if (!existsSync(root)) console.warn(`no bundle of ARM types at ${root}: its tests are skipped (FAIRWAY_CORPORA)`)
const bundle: Readonly<Record<string, Types>> = existsSync(root) ? JSON.parse(gunzipSync(readFileSync(root)).toString('utf8')) : {}
const byType = new Map(Object.entries(bundle).map(([name, types]) => [name.split('@')[0]?.toLowerCase() ?? '', types]))
const typesOf = (type: string): Types | undefined =>
  byType.get(type.toLowerCase().replace('subscriptions/resourcegroups', 'resourcegroups'))

const of = (value: Value | undefined, key: string): Value | undefined => (value !== undefined && isObject(value) ? value[key] : undefined)
const listOf = (value: Value | undefined): readonly Value[] => (isList(value) ? value : [])

/** The paths of a value that its type does not know. */
function strangers(value: Value, type: Value | undefined, types: Types, path: string): readonly string[] {
  if (type === undefined || value === null || typeof value !== 'object' || value instanceof Unknown || of(value, '$unknown') !== undefined) return []
  const kind = of(type, '$type')
  const at = (index: Value | undefined): Value | undefined => types[Number(index)]
  if (kind === 'AnyType') return []
  if (kind === 'UnionType') {
    const all = listOf(of(type, 'elements')).map((one) => strangers(value, at(one), types, path))
    return all.toSorted((a, b) => a.length - b.length)[0] ?? []
  }
  if (isList(value)) {
    return kind === 'ArrayType' ? value.flatMap((one, index) => strangers(one, at(of(type, 'itemType')), types, `${path}[${index}]`)) : [path]
  }
  if (kind !== 'ObjectType' && kind !== 'DiscriminatedObjectType') return [path]
  const chosen = kind === 'DiscriminatedObjectType' ? chosenBy(value, type) : undefined
  if (kind === 'DiscriminatedObjectType' && chosen === undefined) return []
  const known = [of(type, 'properties'), of(type, 'baseProperties'), of(at(chosen), 'properties')]
  return Object.entries(value).flatMap(([key, inner]) => {
    const member = known.map((one) => of(one, key)).find((one) => one !== undefined) ?? (of(type, 'additionalProperties') === undefined ? undefined : { type: of(type, 'additionalProperties') ?? null })
    return member === undefined ? [`${path}.${key}`] : strangers(inner, at(of(member, 'type')), types, `${path}.${key}`)
  })
} // prettier-ignore

const chosenBy = (value: Value, type: Value): Value | undefined =>
  of(of(type, 'elements'), textOf(of(value, textOf(of(type, 'discriminator')))))
const textOf = (value: Value | undefined): string => (typeof value === 'string' ? value : '')

const envelope = new Set(['id', 'name', 'type', 'apiVersion'])
function strangersOf(resource: ValueObject): readonly string[] {
  const type = textOf(resource['type'])
  const types = typesOf(type)
  if (types === undefined) return []
  const body = of(
    types.find((one) => of(one, '$type') === 'ResourceType'),
    'body',
  )
  const sent = Object.fromEntries(Object.entries(resource).filter(([key]) => !envelope.has(key)))
  return strangers(sent, types[Number(body)], types, type)
}

interface Attributes {
  [name: string]: string | boolean | [Attributes]
}

function set(block: Attributes, [head = '', ...rest]: readonly string[]): void {
  const before = block[head]
  if (rest.length === 0) block[head] = before ?? (head.endsWith('_enabled') ? true : 'x')
  else {
    const inner: Attributes = Array.isArray(before) ? before[0] : {}
    block[head] = [inner]
    set(inner, rest)
  }
}

/** Attributes with everything set that a mapping reads. */
function everythingSet(mapping: Mapping): Record<string, unknown> {
  const all: Attributes = {}
  for (const path of readsOf(mapping.body)) set(all, path.split('.'))
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

const wanted = join(import.meta.dirname, 'cases')

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
    const { cases }: { cases: { want: ValueObject[] }[] } = parse(readFileSync(join(wanted, file), 'utf8'))
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
