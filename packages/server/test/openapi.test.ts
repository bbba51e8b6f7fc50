import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { endpoints } from '../src/endpoints/index.ts'
import { apiDocument } from '../src/index.ts'
import { fullPath } from '../src/api/router.ts'

const document = await apiDocument()
const text = JSON.stringify(document)

interface Operation {
  readonly operationId: string
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean; readonly schema: object }[]
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: object }>> }>>
}

interface OpenApi {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}

const read: OpenApi = JSON.parse(text)
const operations = Object.entries(read.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
)

test('the committed description is the one of this code', () => {
  const committed: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../../docs/reference/openapi.json'), 'utf8'))
  expect(committed).toEqual(read)
})

test('every route is described, and nothing else', () => {
  expect(operations.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual(
    endpoints.map((one) => `${one.method} ${fullPath(one)}`).toSorted(),
  )
})

test('a filter of a list may be left out, and a part of the path may not', () => {
  const list = operations.find((one) => one.method === 'get' && one.path.endsWith('/findings'))?.operation.parameters ?? []
  expect(list.length).toBeGreaterThan(3)
  expect(list.filter((one) => one.in === 'query' && one.required)).toEqual([])
  const inPath = operations.flatMap((one) => one.operation.parameters).filter((one) => one.in === 'path')
  expect(inPath.every((one) => one.required)).toBe(true)
})

test('every operation has a name of its own, all its path parameters, and a problem as its other answer', () => {
  const names = operations.map((one) => one.operation.operationId)
  expect(new Set(names).size).toBe(names.length)
  for (const { path, operation } of operations) {
    const wanted = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
    expect(
      operation.parameters.filter((one) => one.in === 'path').map((one) => one.name),
      path,
    ).toEqual(wanted)
    expect(operation.responses['default']?.content?.['application/problem+json'], path).toBeDefined()
  }
})

test('nothing is described by itself', () => {
  const own = Object.entries(read.components.schemas).filter(
    ([name, schema]) => JSON.stringify(schema) === `{"$ref":"#/components/schemas/${name}"}`,
  )
  expect(own).toEqual([])
})

test('every reference leads somewhere', () => {
  const referred = [...text.matchAll(/"\$ref":"([^"]*)"/g)].map((match) => match[1] ?? '')
  for (const one of new Set(referred)) {
    expect(one).toMatch(/^#\/components\/schemas\/\w+$/)
    expect(Object.keys(read.components.schemas)).toContain(one.slice('#/components/schemas/'.length))
  }
})
