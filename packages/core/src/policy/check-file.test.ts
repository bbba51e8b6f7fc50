import { expect, test } from 'vitest'
import { checkFileKind, pairParameters, type CheckFile, type CheckFileKind } from './check-file.ts'

test('What may be checked is told by what stands in it.', () => {
  const schema = (name: string): string => `https://schema.management.azure.com/schemas/2019-04-01/${name}.json#`
  expect(checkFileKind({ $schema: schema('deploymentTemplate'), resources: [] })).toBe('template')
  expect(checkFileKind({ $schema: schema('subscriptionDeploymentTemplate') })).toBe('template')
  expect(checkFileKind({ $schema: schema('deploymentParameters') })).toBe('parameters')
  expect(checkFileKind({ format_version: '1.2', resource_changes: [] })).toBe('terraform-plan')
  expect(checkFileKind({ format_version: '1.0', terraform_version: '1.9.0', values: {} })).toBe('terraform-state')
  expect(checkFileKind({ type: 'Microsoft.Search/searchServices', name: 'x' })).toBe('resources')
  expect(checkFileKind([{ ResourceId: '/subscriptions/a/resourceGroups/b/providers/c.d/e/f' }])).toBe('resources')
  expect(checkFileKind({ value: [{ type: 'a.b/c', name: 'x' }] })).toBe('resources')
  for (const other of [null, 'x', [], {}, [1], { type: 'module', name: 'package' }, { format_version: '1.0' }])
    expect(checkFileKind(other)).toBe(undefined)
})

const file = (path: string, kind: CheckFileKind): CheckFile => ({ path, text: '{}', value: {}, kind })
const pairs = (files: readonly CheckFile[], given?: CheckFile): readonly string[] =>
  pairParameters(files, given).map((one) => `${one.file.path} + ${one.parameters?.path ?? '-'}`)

test('A template goes with the parameter files of its name, once for each.', () => {
  expect(
    pairs([
      file('a/main.json', 'template'),
      file('a/main.parameters.prod.json', 'parameters'),
      file('a/main.test.parameters.json', 'parameters'),
      file('a/other.json', 'template'),
      file('b/main.json', 'template'),
      file('plan.json', 'terraform-plan'),
    ]),
  ).toEqual([
    'a/main.json + a/main.parameters.prod.json',
    'a/main.json + a/main.test.parameters.json',
    'a/other.json + -',
    'b/main.json + -',
    'plan.json + -',
  ])
})

test('The only template takes what parameters there are, and given ones go with every template.', () => {
  expect(pairs([file('a/deploy.json', 'template'), file('a/prod.json', 'parameters')])).toEqual(['a/deploy.json + a/prod.json'])
  expect(pairs([file('x.json', 'template'), file('y.json', 'template')], file('p.json', 'parameters'))).toEqual([
    'x.json + p.json',
    'y.json + p.json',
  ])
})
