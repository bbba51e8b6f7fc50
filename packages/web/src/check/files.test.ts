import { expect, test } from 'vitest'
import { kindOf, paired, refusalOf, type ChosenFile } from './files.ts'

const file = (name: string, kind: ChosenFile['kind']): ChosenFile => ({ key: name, name, content: '{}', kind })
const pairs = (files: readonly ChosenFile[]) =>
  paired(files).flatMap((one) => (one.parameters === undefined ? [] : [`${one.name}+${one.parameters}`]))

test('A file is known by what it says it is.', () => {
  expect(kindOf('{"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"}')).toBe('template')
  expect(kindOf('{"$schema": "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#"}')).toBe(
    'template',
  )
  expect(kindOf('// mine\n{"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#"}')).toBe(
    'parameters',
  )
  expect(kindOf('{"format_version":"1.2","terraform_version":"1.9.0","planned_values":{}}')).toBe('plan')
  expect(kindOf('[{"type":"Microsoft.Storage/storageAccounts"}]')).toBe('resources')
  expect(kindOf('hello')).toBeUndefined()
})

test('What cannot be checked is refused with the way to check it.', () => {
  expect(refusalOf('a.json', ' ')).toBe('it is empty')
  expect(refusalOf('main.bicep', 'param x string')).toContain('bicep build')
  expect(refusalOf('main.tf', 'resource {}')).toContain('terraform show -json')
  expect(refusalOf('a.json', 'x')).toBe('it is not JSON')
  expect(refusalOf('a.json', `{"a":"${'x'.repeat(11 * 1024 * 1024)}"}`)).toContain('10 MB')
  expect(refusalOf('a.json', '{}')).toBeUndefined()
})

test('A template gets the parameters of its name, or the only ones there are.', () => {
  expect(pairs([file('app.json', 'template'), file('other.parameters.json', 'parameters')])).toEqual(['app.json+other.parameters.json'])
  expect(pairs([file('a.json', 'template'), file('b.json', 'template'), file('b.parameters.json', 'parameters')])).toEqual([
    'b.json+b.parameters.json',
  ])
  expect(pairs([file('a.json', 'template'), file('b.json', 'template'), file('x.parameters.json', 'parameters')])).toEqual([])
})

test('A choice that was made stays until its file is gone.', () => {
  const template = { ...file('a.json', 'template'), parameters: 'x' }
  expect(pairs([template, file('x', 'parameters'), file('a.parameters.json', 'parameters')])).toEqual(['a.json+x'])
  expect(pairs([{ ...template, parameters: '' }, file('a.parameters.json', 'parameters')])).toEqual(['a.json+'])
  expect(pairs([template, file('a.parameters.json', 'parameters')])).toEqual(['a.json+a.parameters.json'])
})
