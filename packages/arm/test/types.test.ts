import { apiVersionOf, checkBody, knownTypes, knowsType, scopesOf } from '@fairway/arm/type'
import { Unknown, type Value, type ValueObject } from '@fairway/arm/value'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const told = (type: string, body: ValueObject): readonly string[] =>
  checkBody({ type, body }).map(({ path, kind, message }) => `${path}: ${kind}: ${message}`)

const NETWORK = 'Microsoft.Network/virtualNetworks'
const STORAGE = 'Microsoft.Storage/storageAccounts'
const storage = (properties: ValueObject, more: ValueObject = {}): readonly string[] =>
  told(STORAGE, { location: 'westeurope', kind: 'StorageV2', sku: { name: 'Standard_LRS' }, properties, ...more })

describe('what Azure would refuse in a body', () => {
  test('a body that is right has no problems, written in any case of its type', () => {
    const body = {
      location: 'westeurope',
      tags: { team: 'vision' },
      properties: {
        addressSpace: { addressPrefixes: ['10.0.0.0/16'] },
        subnets: [{ name: 'a', properties: { addressPrefix: '10.0.0.0/24', delegations: [] } }],
      },
    }
    expect(told(NETWORK, body)).toEqual([])
    expect(told(NETWORK.toLowerCase(), body)).toEqual([])
  })

  test('an unknown property is told with its path and the one that was meant', () => {
    const body = {
      location: 'x',
      properties: { addressSpace: { addressPrefixes: [] }, subnets: [{}, { properties: { adressPrefix: '10.0.0.0/24' } }] },
    }
    expect(told(NETWORK, body)).toEqual([
      'properties.subnets[1].properties.adressPrefix: unknown-property: is no property here; did you mean `addressPrefix`?',
    ])
  })

  test('a property in other letters is unknown: languages that are written from the body mind the case', () => {
    expect(storage({ MinimumTlsVersion: 'TLS1_2' })).toEqual([
      'properties.MinimumTlsVersion: unknown-property: is no property here; did you mean `minimumTlsVersion`?',
    ])
  })

  test('what is required is missed, also where it is null', () => {
    expect(told(STORAGE, { location: 'x', sku: null, properties: {} })).toEqual(['sku: missing: is missing', 'kind: missing: is missing'])
  })

  test('a value of the wrong kind is told with what is wanted', () => {
    expect(storage({ allowBlobPublicAccess: 'false', networkAcls: [], minimumTlsVersion: 12 })).toEqual([
      'properties.allowBlobPublicAccess: type: is text: `true` or `false` is wanted',
      'properties.networkAcls: type: is a list: an object is wanted',
      'properties.minimumTlsVersion: type: is a number: text is wanted',
    ])
  })

  test('a known value in other letters is told; one that is newer than the table is not', () => {
    expect(storage({ minimumTlsVersion: 'tls1_2' })).toEqual(['properties.minimumTlsVersion: enum: is `tls1_2`: Azure writes it `TLS1_2`'])
    expect(storage({ minimumTlsVersion: 'TLS1_9' })).toEqual([])
  })

  test('where only listed values are allowed another one is told', () => {
    expect(
      told('Microsoft.RecoveryServices/vaults', { location: 'x', sku: { name: 'Standard' }, properties: { publicNetworkAccess: 'Off' } }),
    ).toEqual([])
    expect(storage({ networkAcls: { defaultAction: 'Denyy' } })).toEqual([
      'properties.networkAcls.defaultAction: enum: is `Denyy`: only `Allow`, `Deny` are allowed; did you mean `Deny`?',
    ])
  })

  test('limits of texts, lists and numbers hold', () => {
    const vault = (properties: ValueObject): readonly string[] => told('Microsoft.Storage/storageAccounts/blobServices', { properties })
    expect(vault({ deleteRetentionPolicy: { enabled: true, days: 0 } })).toEqual([
      'properties.deleteRetentionPolicy.days: range: is 0; allowed: 1 to 365',
    ])
  })

  test('what only Azure sets cannot be given', () => {
    expect(storage({ provisioningState: 'Succeeded' })).toEqual([
      'properties.provisioningState: read-only: is set by Azure and cannot be given',
    ])
  })

  test('which of several objects it is decides what may stand in it', () => {
    const compute = (properties: ValueObject): readonly string[] =>
      told('Microsoft.MachineLearningServices/workspaces/computes', { location: 'x', properties })
    const cluster = { vmSize: 'Standard_NC24ads_A100_v4', scaleSettings: { maxNodeCount: 4, minNodeCount: 0 } }
    expect(compute({ computeType: 'AmlCompute', disableLocalAuth: true, properties: cluster })).toEqual([])
    expect(compute({ computeType: 'AmlCompute', properties: { ...cluster, targetWorkerCount: 1 } })).toEqual([
      'properties.properties.targetWorkerCount: unknown-property: is no property here',
    ])
    expect(compute({ computeType: 'AMLCompute' })).toEqual(['properties.computeType: enum: is `AMLCompute`: Azure writes it `AmlCompute`'])
    expect(compute({})).toHaveLength(1)
    expect(compute({ computeType: new Unknown('given later'), anything: 1 })).toEqual([])
  })

  test('objects that take any name hold its values to their shape', () => {
    expect(storage({}, { tags: { team: 'vision', count: 3, __proto__x: 'y' } })).toEqual(['tags.count: type: is a number: text is wanted'])
  })

  test('what nobody knows before deployment is right everywhere', () => {
    const later = new Unknown('known when it is deployed')
    expect(told(STORAGE, { location: later, kind: later, sku: { name: later }, properties: later })).toEqual([])
  })

  test('of a type put together by hand only slips of the pen are told', () => {
    const pool = (more: ValueObject): readonly string[] =>
      told('Microsoft.NetApp/netAppAccounts/capacityPools', {
        location: 'x',
        properties: { serviceLevel: 'Premium', size: 1_099_511_627_776, ...more },
      })
    expect(pool({ somethingNewer: 1 })).toEqual([])
    expect(pool({ qosTyp: 'Auto' })).toEqual(['properties.qosTyp: unknown-property: is no property here; did you mean `qosType`?'])
  })

  test('names that objects are born with are names like any other', () => {
    const body: ValueObject = JSON.parse(
      '{"location":"x","kind":"StorageV2","sku":{"name":"Standard_LRS"},"properties":{"__proto__":1,"constructor":2,"toString":{}}}',
    )
    expect(checkBody({ type: STORAGE, body }).map((one) => one.path)).toEqual([
      'properties.__proto__',
      'properties.constructor',
      'properties.toString',
    ])
  })

  test('a name with dots or brackets cannot pass for a path', () => {
    expect(storage({ 'a.b[0]': 1 })[0]).toMatch(/^properties\['a\.b\[0\]'\]: unknown-property/)
  })

  test('a body that is wrong all over is told of a hundred times and no more', () => {
    expect(storage(Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`x${index}`, 1])))).toHaveLength(100)
  })

  test('of a type that nobody knows nothing is wrong, and that it is unknown can be asked', () => {
    expect(told('Microsoft.Nothing/things', { any: 'thing' })).toEqual([])
    expect(knowsType('Microsoft.Nothing/things')).toBe(false)
    expect(() => apiVersionOf('Microsoft.Nothing/things')).toThrow('Microsoft.Nothing/things')
  })
})

describe('the table of types', () => {
  test('knows 135 types, each with a version, a scope and a shape', () => {
    const types = knownTypes()
    expect(types).toHaveLength(135)
    for (const type of types) {
      expect(apiVersionOf(type), type).toMatch(/^20\d\d-\d\d-\d\d(?:-preview)?$/)
      expect(scopesOf(type), type).not.toEqual([])
      expect(checkBody({ type, body: { surely: 'no such property' } }), type).not.toEqual([])
    }
  })

  test('knows where things are deployed', () => {
    expect(scopesOf('Microsoft.Resources/resourceGroups')).toEqual(['subscription'])
    expect(scopesOf('microsoft.network/virtualnetworks')).toEqual(['resourceGroup'])
    expect(scopesOf('Microsoft.Authorization/policyDefinitions')).toEqual(['managementGroup', 'subscription'])
    expect(scopesOf('Microsoft.Insights/diagnosticSettings')).toContain('extension')
  })
})

const hostile: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.constantFrom<Value>(null, true, 0, -0, Number.NaN, Infinity, '', '\u0000', '__proto__', new Unknown('later')),
    fc.string(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(fc.string(), fc.constantFrom('properties', 'location', 'sku', 'identity', 'type', '__proto__', 'constructor')),
      tie('value'),
      { maxKeys: 5 },
    ),
  ),
})).value

describe('any body', () => {
  test('is judged without an exception, the same way twice', () => {
    const body = fc.dictionary(
      fc.constantFrom('properties', 'location', 'tags', 'sku', 'identity', 'zones', 'kind', '__proto__', 'x'),
      hostile,
    )
    fc.assert(
      fc.property(fc.constantFrom(...knownTypes()), body, (type, one) => {
        const first = checkBody({ type, body: one })
        expect(first.length).toBeLessThanOrEqual(100)
        expect(checkBody({ type, body: one })).toEqual(first)
      }),
      { numRuns: 500 },
    )
  })

  test('may be deeper than any stack', () => {
    let deep: Value = 'end'
    for (let level = 0; level < 20_000; level++) deep = { error: deep, properties: deep, innererror: [deep] }
    expect(checkBody({ type: STORAGE, body: { properties: deep } })).not.toEqual([])
  })
})
