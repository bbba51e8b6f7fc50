import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { isJsonObject, type Json } from '../../kernel/index.ts'
import { baselineDefinitions, baselineInitiative } from './index.ts'

const guide = readFileSync(join(import.meta.dirname, '../../../../../docs/guide/policy.md'), 'utf8')

const documents = [...guide.matchAll(/```yaml\n([^]*?)```/g)].flatMap(([, text = '']) =>
  parseAllDocuments(text).map((one) => {
    expect(one.errors).toEqual([])
    const value: Json = one.toJS()
    return value
  }),
)

const specOf = (kind: string) => {
  const found = documents.filter(isJsonObject).find((one) => one['kind'] === kind)?.['spec']
  return found !== undefined && isJsonObject(found) ? found : {}
}

test('The guide to policies counts the definitions of the baseline right.', () => {
  expect(guide).toContain(`${String(baselineDefinitions.length)} definitions`)
})

test('The assignment of the guide assigns the baseline and sets parameters that it has.', () => {
  const { policyDefinitionId, parameters } = specOf('PolicyAssignment')
  expect(policyDefinitionId).toBe(baselineInitiative.name)
  const names = isJsonObject(parameters) ? Object.keys(parameters) : []
  const mentioned = [...guide.matchAll(/`(\w+Effect|allowed\w+|approved\w+)`/g)].map((match) => match[1] ?? '')
  expect(names.length).toBeGreaterThan(1)
  for (const name of [...names, ...mentioned]) expect(Object.keys(baselineInitiative.properties.parameters)).toContain(name)
})

test('The exemption of the guide spares members that the baseline has.', () => {
  const references = specOf('PolicyExemption')['policyDefinitionReferenceIds']
  const known: readonly Json[] = baselineInitiative.properties.policyDefinitions.map((one) => one.policyDefinitionReferenceId)
  expect(Array.isArray(references)).toBe(true)
  for (const reference of Array.isArray(references) ? references : []) expect(known).toContain(reference)
})

test('The pipelines of the guide are YAML with steps.', () => {
  const pipelines = documents.filter(isJsonObject).filter((one) => one['jobs'] !== undefined || one['steps'] !== undefined)
  expect(pipelines).toHaveLength(2)
})
