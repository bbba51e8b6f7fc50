import { globSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { z } from 'zod'
import { policyJsonSchemas } from '../packages/core/src/policy/index.ts'
import { allKinds } from '../packages/core/src/engine/index.ts'

/**
 * What editors are told about documents, by a reader of JSON Schema that knows nothing of the kinds: documents that Fairway
 * takes are right, documents that it refuses for their shape are wrong.
 */
const root = join(import.meta.dirname, '..')
const schemaOf = (kind: string): z.ZodType => z.fromJSONSchema(JSON.parse(readFileSync(join(root, 'schemas', `${kind}.json`), 'utf8')))
const schemas = new Map(allKinds.map((kind) => [kind.name, schemaOf(kind.name)]))

interface Written {
  readonly kind: string
  readonly place: string
  readonly value: unknown
}

function documentsOf(file: string): readonly Written[] {
  const documents = parseAllDocuments(readFileSync(file, 'utf8'), { version: '1.2', schema: 'core', logLevel: 'silent' })
  return [...documents].flatMap((document, index) => {
    if (document.errors.length > 0) return []
    const value: unknown = document.toJS({ maxAliasCount: 100 })
    const kind = document.get('kind')
    return typeof kind === 'string' ? [{ kind, place: `${basename(file)} #${index + 1}`, value }] : []
  })
}

describe('The JSON Schemas in schemas/', () => {
  it('are those of the kinds, one that joins them, and those of what commands print.', () => {
    const printed = ['assessment', ...policyJsonSchemas().keys()].map((name) => `${name}.json`)
    const expected = [...allKinds.map((kind) => `${kind.name}.json`), 'any.json', ...printed]
    expect(readdirSync(join(root, 'schemas')).toSorted()).toEqual(expected.toSorted())
  })

  const examples = globSync('examples/*/**/*.{yaml,yml}', { cwd: root }).filter((path) => !path.includes('_gen'))
  it('take every document of the examples.', () => {
    const documents = examples.flatMap((path) => documentsOf(join(root, path)))
    expect(documents.length).toBeGreaterThan(20)
    for (const { kind, place, value } of documents) expect(schemas.get(kind)?.safeParse(value).error?.issues ?? [], place).toEqual([])
  })

  it.each(examples)('%s names in its first line a schema that is there and speaks of its kinds.', (path) => {
    const file = join(root, path)
    const named = /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(file, 'utf8'))?.[1] ?? ''
    const schema = relative(join(root, 'schemas'), join(dirname(file), named))
    const kinds = new Set(documentsOf(file).map((document) => document.kind))
    expect(['any.json', ...(kinds.size === 1 ? [...kinds].map((kind) => `${kind}.json`) : [])]).toContain(schema)
  })

  const SHAPE = /# ERROR FW(1004|1005|1006|1007|1009|1011|1023):/
  /** What may be a parameter is said by the golden path that is asked for: the schemas of the kinds leave it open. */
  const OPEN = new Set(['golden-path.yaml', 'workload-request.yaml'])
  const mistakes = globSync('conformance/estate-errors/*.yaml', { cwd: root })
    .filter((path) => !OPEN.has(basename(path)) && SHAPE.test(readFileSync(join(root, path), 'utf8')))
    .toSorted()
  it.each(mistakes)('%s: some document of it is refused.', (path) => {
    const documents = documentsOf(join(root, path))
    const refused = documents.filter(({ kind, value }) => schemas.get(kind)?.safeParse(value).success !== true)
    // Without a kind there is no schema to ask.
    expect(documents.length === 0 || refused.length > 0).toBe(true)
  })
})
