import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isJsonObject, type Json, type JsonObject } from '../../src/kernel/index.ts'
import { hasCorpora, planOf, shelf } from './world.ts'

const table = (name: string): JsonObject => {
  const value: Json = JSON.parse(readFileSync(`data/${name}.json`, 'utf8'))
  if (!isJsonObject(value)) throw new Error(name)
  return value
}

const objects = (value: Json | undefined): readonly JsonObject[] => (Array.isArray(value) ? value.filter(isJsonObject) : [])
const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '')
const member = (value: Json | undefined, ...path: readonly string[]): Json | undefined =>
  path.reduce<Json | undefined>((found, key) => (isJsonObject(found) && Object.hasOwn(found, key) ? found[key] : undefined), value)

const guardrails = {
  allowedModels: ['OpenAI/gpt-4.1'],
  allowedDeploymentTypes: ['DataZoneStandard'],
  allowedVmSizes: ['Standard_D4s_v5'],
  notAllowedTypes: ['Microsoft.Network/publicIPAddresses'],
  endpointSubnet:
    '/subscriptions/7d1c5f3a-0000-4000-8000-00000000000a/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/s',
  optional: ['Audit-AI-CMK', 'Audit-AML-CMK', 'Audit-Search-CMK', 'Audit-NIST-AI-RMF', 'Audit-EU-AI-Act'],
}

const bodyOf = (id: string): JsonObject | undefined => {
  const found = shelf().find('PolicyDefinition', id) ?? shelf().find('PolicyInitiative', id)
  return found === undefined ? undefined : found.body
}

describe.skipIf(!hasCorpora)('everything that is assigned, held against the definitions themselves', () => {
  const { plan } = hasCorpora ? planOf({ guardrails, shelf: shelf() }) : planOf()
  const builtIn = plan.assignments.filter((one) => one.definition.from === 'built-in')

  test('exists under its id and is not deprecated', () => {
    expect(builtIn.length).toBeGreaterThan(60)
    for (const { name, definition } of builtIn) {
      const body = bodyOf(definition.id)
      expect(body, name).toBeDefined()
      expect(member(body, 'properties', 'displayName'), name).toBe(definition.title)
      expect(member(body, 'properties', 'metadata', 'deprecated'), name).not.toBe(true)
      const isSet = Array.isArray(member(body, 'properties', 'policyDefinitions'))
      expect(definition.id.includes('policySetDefinitions'), name).toBe(isSet)
    }
  })

  test('allows each effect that it is given, in every stage', () => {
    for (const { name, definition, stages, parameters } of builtIn) {
      const rule = textOf(member(bodyOf(definition.id), 'properties', 'policyRule', 'then', 'effect'))
      const parameter = /parameters\('([^']+)'\)/.exec(rule)?.[1]
      if (parameter === undefined) continue
      const allowed = member(bodyOf(definition.id), 'properties', 'parameters', parameter, 'allowedValues')
      expect(parameters, name).toHaveProperty(parameter)
      for (const { effect, enforcement } of stages)
        if (enforcement !== 'not assigned') expect(allowed, `${name}: ${effect}`).toContain(effect)
    }
  })

  test('has a value for every parameter without a default, and gives none that the definition lacks', () => {
    for (const { name, definition, parameters } of plan.assignments) {
      const known = member(bodyOf(definition.id), 'properties', 'parameters')
      if (!isJsonObject(known)) continue
      const required = Object.entries(known).flatMap(([key, one]) => (member(one, 'defaultValue') === undefined ? [key] : []))
      expect(Object.keys(parameters), name).toEqual(expect.arrayContaining(required))
      expect(Object.keys(known), name).toEqual(expect.arrayContaining(Object.keys(parameters)))
      for (const [key, value] of Object.entries(parameters)) {
        const type = textOf(member(known, key, 'type')).toLowerCase()
        const actual = Array.isArray(value) ? 'array' : typeof value === 'number' ? 'integer' : typeof value
        expect([type, type === 'float' ? 'integer' : type], `${name} ${key}`).toContain(actual)
      }
    }
  })

  test('has the roles that its definition asks for', () => {
    for (const { name, definition, roles, identity } of builtIn) {
      const asked = member(bodyOf(definition.id), 'properties', 'policyRule', 'then', 'details', 'roleDefinitionIds')
      const ids = Array.isArray(asked) ? asked.map((one: Json) => textOf(one).toLowerCase()) : []
      expect(
        roles.map((one) => one.roleDefinitionId.toLowerCase()),
        name,
      ).toEqual(expect.arrayContaining(ids))
      if (ids.length > 0) expect(identity, name).toBe('system-assigned')
    }
  })

  test('references that are amended stand in the initiative', () => {
    for (const one of objects(table('archetypes')['assignments'])) {
      const references = objects(member(bodyOf(textOf(one['definition'])), 'properties', 'policyDefinitions')).map(
        (each) => each['policyDefinitionReferenceId'],
      )
      for (const each of objects(one['retired'])) expect(references).toContain(each['reference'])
    }
  })
})

describe('the tables', () => {
  const rows = objects(table('ai-guardrails')['guardrails'])

  test('names fit into 24 characters and are unique', () => {
    const names = [...rows, ...objects(table('archetypes')['assignments'])].map((one) => textOf(one['name']))
    expect(names.filter((name) => name.length > 24 || name === '')).toEqual([])
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
  })

  test('every guardrail of Fairway’s own is at hand, and says what it is for', () => {
    const { plan } = planOf({ guardrails })
    const planned = new Set([...plan.assignments, ...plan.leftOut].map((one) => one.name))
    for (const row of rows) {
      expect(planned, textOf(row['name'])).toContain(textOf(row['name']))
      expect(textOf(row['why']), textOf(row['name'])).toMatch(/\.$/)
    }
  })

  test('what takes the place of an assignment, or is covered by one, names one that there is', () => {
    const names = objects(table('archetypes')['assignments']).map((one) => one['name'])
    for (const row of rows) {
      if (row['replaces'] !== undefined) expect(names).toContain(row['replaces'])
      for (const one of Array.isArray(row['unless']) ? row['unless'] : []) expect(names).toContain(one)
    }
    for (const one of objects(table('ai-guardrails')['conflicts']))
      for (const name of Array.isArray(one['assignments']) ? one['assignments'] : []) expect(names).toContain(name)
  })
})

describe.skipIf(!hasCorpora)('every private DNS zone', () => {
  test('has a policy that registers endpoints in it, or a reason for which none does', () => {
    const corpora = resolve(process.env['FAIRWAY_CORPORA'] ?? '../shared/corpora')
    const library: Json = JSON.parse(readFileSync(join(corpora, 'azure-tables/alz-dns-zone-policies.json'), 'utf8'))
    const ofLibrary = new Set(isJsonObject(library) ? Object.keys(library) : [])
    const guardrailFacts = table('ai-guardrails')
    const own = new Set(objects(guardrailFacts['endpointZones']).flatMap(({ zones }) => (Array.isArray(zones) ? zones : [])))
    const reasons = new Set(objects(guardrailFacts['unregisteredZones']).map(({ zone }) => zone))
    const account = ['privatelink.openai.azure.com', 'privatelink.services.ai.azure.com']
    const registered = (zone: string): boolean => account.includes(zone) || own.has(zone) || ofLibrary.has(zone)
    const left = objects(table('private-dns-zones')['zones'])
      .filter(({ endpoints, status, placeholder }) => objects(endpoints).length > 0 && status !== 'retired' && placeholder !== 'required')
      .map(({ zone }) => textOf(zone))
      .filter((zone) => !reasons.has(zone) && !registered(zone))
    expect(left).toEqual([])
  })
})

describe('endpoints that Fairway registers itself', () => {
  test('have the types and groups that the table of zones has', () => {
    const zones = new Map(objects(table('private-dns-zones')['zones']).map((one) => [one['zone'], objects(one['endpoints'])]))
    const texts = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : [])
    for (const { name, type, groupIds, zones: own } of objects(table('ai-guardrails')['endpointZones']))
      for (const zone of texts(own)) {
        const groups = zones.get(zone)?.find((one) => one['type'] === type)?.['groupIds']
        expect(
          texts(groups).some((group) => texts(groupIds).includes(group)),
          `${textOf(name)}: ${textOf(zone)}`,
        ).toBe(true)
      }
  })
})
