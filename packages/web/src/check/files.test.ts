import { expect, test } from 'vitest'
import { isRefused, paired, readFile, type ChosenFile } from './files.ts'

const schema = (name: string) => JSON.stringify({ $schema: `https://schema.management.azure.com/schemas/2019-04-01/${name}.json#` })

function chosen(name: string, parameters?: string): ChosenFile {
  const file = readFile(name, schema(name.includes('parameters') ? 'deploymentParameters' : 'deploymentTemplate'))
  if (isRefused(file)) throw new Error(file.why)
  return { key: name, file, ...(parameters === undefined ? {} : { parameters }) }
}

const pairs = (files: readonly ChosenFile[]) =>
  paired(files).flatMap((one) => (one.parameters === undefined ? [] : [`${one.key}+${one.parameters}`]))

const whyNot = (name: string, content: string): string => {
  const read = readFile(name, content)
  return isRefused(read) ? read.why : 'taken'
}

test('What cannot be checked is refused with the way to check it.', () => {
  expect(whyNot('a.json', ' ')).toBe('it is empty')
  expect(whyNot('main.bicep', 'param x string')).toContain('bicep build')
  expect(whyNot('main.tf', 'resource {}')).toContain('terraform show -json')
  expect(whyNot('a.json', '{"a": 1,\n oops}')).toMatch(/line 2, column \d+$/)
  expect(whyNot('a.json', '{"hello": 1}')).toBe('it is no template, plan or resource')
  expect(whyNot('a.json', `{"a":"${'x'.repeat(11 * 1024 * 1024)}"}`)).toContain('10 MB')
  expect(whyNot('a.json', schema('deploymentTemplate'))).toBe('taken')
})

test('A template gets the parameters of its name, or the only ones there are.', () => {
  expect(pairs([chosen('app.json'), chosen('other.parameters.json')])).toEqual(['app.json+other.parameters.json'])
  expect(pairs([chosen('a.json'), chosen('b.json'), chosen('b.parameters.json')])).toEqual(['b.json+b.parameters.json'])
})

test('A choice that was made stays until its file is gone.', () => {
  const [x, own] = [chosen('x.parameters.json'), chosen('a.parameters.json')]
  expect(pairs([chosen('a.json', x.key), x, own])).toEqual(['a.json+x.parameters.json'])
  expect(pairs([chosen('a.json', ''), own])).toEqual(['a.json+'])
  expect(pairs([chosen('a.json', x.key), own])).toEqual(['a.json+a.parameters.json'])
})
