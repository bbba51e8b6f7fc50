import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { inProcess } from './binary.ts'
import { folderWith } from './folder.ts'
import { faultsBy } from './schema.ts'

const rule =
  '{"if": {"field": "Microsoft.Storage/storageAccounts/supportsHttpsTrafficOnly", "notEquals": true}, "then": {"effect": "Deny"}}'
const resource = { type: 'Microsoft.Storage/storageAccounts', name: 'a', properties: { supportsHttpsTrafficOnly: false } }

interface Line {
  readonly id: unknown
  readonly effect: string | null
  readonly state: string
  readonly error?: string
  readonly line?: number
}

const linesOf = (out: string): readonly Line[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

test('One resource is judged under one definition, and what the effect would do is told.', async () => {
  const folder = folderWith({
    'definition.json': `{"name": "x", "properties": {"mode": "All", "parameters": {"effect": {"type": "String", "defaultValue": "Audit"}},
      "policyRule": ${rule.replace('"Deny"', `"[parameters('effect')]"`)}}}`,
    'resource.json': JSON.stringify(resource),
    'parameters.json': '{"effect": {"value": "Deny"}}',
    'fine.json': JSON.stringify({ ...resource, properties: { supportsHttpsTrafficOnly: true } }),
  })
  const args = ['policy', 'eval', '--definition', 'definition.json', '--resource']
  expect(await inProcess([...args, 'resource.json'], folder)).toEqual({ code: 0, out: 'state   NonCompliant\neffect  Audit\n', err: '' })
  const denied = await inProcess([...args, 'resource.json', '--parameters', 'parameters.json', '-o', 'json'], folder)
  expect(JSON.parse(denied.out)).toEqual({ id: null, effect: 'Deny', state: 'NonCompliant' })
  expect((await inProcess([...args, 'fine.json'], folder)).out).toContain('effect  none')
  expect(await inProcess(['policy', 'eval', '--definition', 'definition.json'], folder)).toMatchObject({
    code: 1,
    err: expect.stringContaining('FW7017'),
  })
  expect(await inProcess([...args, 'nothing.json'], folder)).toMatchObject({ code: 1, err: expect.stringContaining('FW7017') })
  const template = { $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#', resources: [resource] }
  const mixedUp = await inProcess([...args, 'main.json'], folderWith({ 'definition.json': rule, 'main.json': JSON.stringify(template) }))
  expect(mixedUp).toMatchObject({ code: 1, err: expect.stringContaining('is a template and no resource') })
}, 60_000)

test('A batch gives a line for a line, in every spelling, and goes on after a bad one.', async () => {
  const aliases = [
    {
      namespace: 'A.B',
      resourceTypes: [{ resourceType: 'c', aliases: [{ name: 'A.B/c/x', defaultPath: 'properties.deep.x', paths: [] }] }],
    },
  ]
  const aliased = {
    policy_rule: '{"if":{"field":"A.B/c/x","equals":1},"then":{"effect":"audit"}}',
    resource: { type: 'A.B/c', properties: { deep: { x: 1 } } },
  }
  const folder = folderWith({
    'aliases.json': JSON.stringify({ value: aliases }),
    'cases.ndjson': [
      JSON.stringify({ id: 1, policyRule: rule, resource }),
      '',
      JSON.stringify({
        id: 'text',
        definition: JSON.stringify({ properties: { policyRule: JSON.parse(rule) } }),
        resource: JSON.stringify(resource),
      }),
      'this is no JSON',
      '[]',
      JSON.stringify({ id: 'lacks' }),
      JSON.stringify({ id: 'deep', policyRule: rule, resource }).replace('"name"', `"x": ${'['.repeat(5000)}${']'.repeat(5000)}, "name"`),
      JSON.stringify({ id: 'list', ...aliased, aliases }),
      JSON.stringify({ id: 'value', ...aliased, aliases: { value: aliases } }),
      JSON.stringify({ id: 'path', ...aliased, aliases: 'aliases.json' }),
      JSON.stringify({ id: 'no path', ...aliased, aliases: 'nowhere.json' }),
      JSON.stringify({
        id: 'request',
        policyRule: '{"if": {"value": "[requestContext().apiVersion]", "equals": "v1"}, "then": {"effect": "deny"}}',
        resource,
        api_version: 'v1',
      }),
      '{"id": "last", "__proto__": {"policyRule": {}}, "resource": {}}',
    ].join('\r\n'),
  })
  const run = await inProcess(['policy', 'eval', '--batch', 'cases.ndjson'], folder)
  expect(run.code).toBe(0)
  const lines = linesOf(run.out)
  for (const line of lines) expect(faultsBy('policy-eval', line)).toEqual([])
  expect(lines.map((one) => [one.id, one.effect, one.state, one.line ?? 0])).toEqual([
    [1, 'Deny', 'NonCompliant', 0],
    ['text', 'Deny', 'NonCompliant', 0],
    [null, null, 'Error', 4],
    [null, null, 'Error', 5],
    ['lacks', null, 'Error', 6],
    [null, null, 'Error', 7],
    ['list', 'audit', 'NonCompliant', 0],
    ['value', 'audit', 'NonCompliant', 0],
    ['path', 'audit', 'NonCompliant', 0],
    ['no path', null, 'Error', 11],
    ['request', 'deny', 'NonCompliant', 0],
    ['last', null, 'Error', 13],
  ])
  expect(lines.filter((one) => one.state === 'Error').every((one) => (one.error ?? '') !== '')).toBe(true)
  expect(run.err).toContain('6 lines could not be evaluated')
}, 60_000)

test('A batch of any length streams through standard input in bounded memory.', async () => {
  const binary = fileURLToPath(new URL('../bin/fairway.js', import.meta.url))
  const child = spawn(process.execPath, ['--max-old-space-size=200', binary, 'policy', 'eval', '--batch', '-'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let answers = 0
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 0x0a) answers++
  })
  const filler = 'x'.repeat(20_000)
  const line = (id: number): string => `${JSON.stringify({ id, policyRule: rule, resource: { ...resource, tags: { filler } } })}\n`
  const ended = new Promise((done) => child.once('close', done))
  // Whoever ends early takes no more: its exit code tells.
  child.stdin.on('error', () => undefined)
  for (let id = 0; id < 12_000 && child.exitCode === null; id++)
    if (!child.stdin.write(line(id))) await Promise.race([new Promise((done) => child.stdin.once('drain', done)), ended])
  child.stdin.end()
  expect(await ended).toBe(0)
  expect(answers).toBe(12_000)
}, 120_000)

test('An empty batch, a missing one and a folder are no defects.', async () => {
  const folder = folderWith({ 'empty.ndjson': '', 'sub/x': '' })
  expect(await inProcess(['policy', 'eval', '--batch', 'empty.ndjson'], folder)).toEqual({ code: 0, out: '', err: '' })
  for (const path of ['nowhere.ndjson', 'sub'])
    expect(await inProcess(['policy', 'eval', '--batch', path], folder)).toMatchObject({ code: 1, err: expect.stringContaining('FW7017') })
}, 60_000)

const corpus = resolve(process.env['FAIRWAY_CORPORA'] ?? '../shared/corpora', 'azure-policy-cases')
const files = existsSync(corpus) ? readdirSync(join(corpus, 'cases')) : []
if (files.length === 0) console.warn(`no corpus of policy cases at ${corpus}: its test is skipped (FAIRWAY_CORPORA)`)

/** What the documentation says otherwise than the corpus, named in packages/arm/test. */
const documented = 4

test.skipIf(files.length === 0)(
  'The independent cases give the same through the command as they ask for.',
  async () => {
    const wanted = new Map<string, string | null>()
    const lines = files.flatMap((file) => {
      const document = parse(readFileSync(join(corpus, 'cases', file), 'utf8'))
      const aliases = document.aliases === undefined ? {} : { aliases: join(corpus, 'aliases', document.aliases) }
      return document.cases.map((one: Record<string, unknown>) => {
        const id = `${file}: ${String(one['note'])}`
        if (one['want_undefined'] === true || typeof one['want_effect'] === 'string')
          wanted.set(id, one['want_undefined'] === true ? null : String(one['want_effect']))
        return JSON.stringify({ policy_rule: document.policy_rule, policy_definition: document.policy_definition, ...aliases, ...one, id })
      })
    })
    const folder = folderWith({ 'cases.ndjson': lines.join('\n') })
    const run = await inProcess(['policy', 'eval', '--batch', 'cases.ndjson'], folder)
    const differing = linesOf(run.out).filter((one) => {
      const want = wanted.get(String(one.id))
      return want !== undefined && want?.toLowerCase() !== one.effect?.toLowerCase()
    })
    expect(wanted.size).toBeGreaterThan(400)
    expect(differing.length).toBeLessThanOrEqual(documented)
  },
  120_000,
)
