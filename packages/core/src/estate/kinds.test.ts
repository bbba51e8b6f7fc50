import { describe, expect, it } from 'vitest'
import { allKinds, loadEstate } from '../engine/index.ts'
import { isJsonObject, type Json, type JsonObject } from '../kernel/index.ts'
import { anyDocumentSchema, jsonSchemaOf } from './index.ts'

const PROMISED = [
  'Approval',
  'ControlOverride',
  'Environment',
  'Organization',
  'PolicyAssignment',
  'PolicyDefinition',
  'PolicyExemption',
  'PolicyInitiative',
  'SelfAssessment',
  'SkillsMatrix',
  'Source',
  'Subscription',
  'Team',
  'Waiver',
  'Workload',
]

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

/** Every property of a schema with its path, through lists, mappings and alternatives. */
function properties(schema: Json | undefined, path = ''): readonly (readonly [string, JsonObject])[] {
  if (!isJsonObject(schema)) return []
  const own = isJsonObject(schema['properties']) ? Object.entries(schema['properties']) : []
  const branches = ['anyOf', 'oneOf', 'allOf'].flatMap((word) => (isList(schema[word]) ? schema[word] : []))
  return [
    ...own.flatMap(([name, part]) => [
      ...(isJsonObject(part) ? [[`${path}.${name}`, part] as const] : []),
      ...properties(part, `${path}.${name}`),
    ]),
    ...[schema['items'], ...branches].flatMap((part) => properties(part, path)),
  ]
}

/** Faults that an example may have because it is one document of a larger estate. */
const OF_THE_WHOLE = new Set(['FW1026', 'FW1027', 'FW7005'])

describe('The kinds', () => {
  it('are those that were promised, each name once.', () => {
    const names = allKinds.map((kind) => kind.name)
    expect(names).toEqual(expect.arrayContaining(PROMISED))
    expect(new Set(names).size).toBe(names.length)
  })

  it.each(allKinds.map((kind) => [kind.name, kind] as const))('%s: its example is right by itself.', (name, kind) => {
    const { diagnostics } = loadEstate([{ path: 'example.yaml', text: kind.example }])
    expect(diagnostics.filter((one) => !OF_THE_WHOLE.has(one.code))).toEqual([])
    expect(kind.example).toContain(`kind: ${name}\n`)
  })

  it.each(allKinds.map((kind) => [kind.name, kind] as const))(
    '%s: every property is described and no mapping is open by accident.',
    (_, kind) => {
      const all = properties(jsonSchemaOf(kind))
      expect(all.length).toBeGreaterThan(5)
      for (const [path, part] of all) {
        expect(part['description'], `${path} has no description`).toMatch(/\S.*[.:)]/)
        expect(part['type'], `${path} is a bare boolean`).not.toBe('boolean')
        if (part['type'] === 'object') expect(part['additionalProperties'], `${path} takes any property`).toBeDefined()
      }
    },
  )

  it.each(allKinds.map((kind) => [kind.name, kind] as const))('%s: text, lists and mappings have bounds.', (_, kind) => {
    for (const [path, part] of properties(jsonSchemaOf(kind))) {
      const isBound = part['maxLength'] ?? part['pattern'] ?? part['enum'] ?? part['const'] ?? part['format']
      if (part['type'] === 'string') expect(isBound, `${path} has no bound`).toBeDefined()
      if (part['type'] === 'array') expect(part['maxItems'], `${path} has no bound`).toBeDefined()
    }
  })

  it('are joined in the schema of any document, each under the condition of its name.', () => {
    const any = anyDocumentSchema(allKinds)
    expect(any['$schema']).toBe('http://json-schema.org/draft-07/schema#')
    expect(isJsonObject(any['definitions']) ? Object.keys(any['definitions']) : []).toEqual(allKinds.map((kind) => kind.name))
    for (const kind of allKinds)
      expect(any['allOf']).toContainEqual({
        if: { required: ['kind'], properties: { kind: { const: kind.name } } },
        // oxlint-disable-next-line unicorn/no-thenable -- a word of JSON Schema
        then: { $ref: `#/definitions/${kind.name}` },
      })
  })
})
