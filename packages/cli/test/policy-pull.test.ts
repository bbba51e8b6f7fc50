import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { fairway, inProcess } from './binary.ts'
import { folderWith } from './folder.ts'

const definition = (name: string, effect = 'Deny', version = '1.0.0'): string =>
  JSON.stringify({
    name,
    properties: {
      displayName: `The ${name}`,
      mode: 'All',
      version,
      metadata: { category: 'Tests', version },
      parameters: { effect: { type: 'String', defaultValue: effect } },
      // oxlint-disable-next-line unicorn/no-thenable -- a word of the policy language
      policyRule: { if: { field: 'type', equals: 'a.b/c' }, then: { effect: "[parameters('effect')]" } },
    },
  })

const initiative = JSON.stringify({
  name: 'set',
  properties: { policyDefinitions: [{ policyDefinitionId: 'one', policyDefinitionReferenceId: 'x' }] },
})

test('A pull keeps definitions and says what changed since the one before.', async () => {
  const folder = folderWith({ 'lib/one.json': definition('one'), 'lib/deep/two.json': definition('two'), 'lib/set.json': initiative })
  const first = await inProcess(['policy', 'pull', '--from', 'lib'], folder)
  expect(first).toMatchObject({ code: 0, err: '' })
  expect(first.out).toContain('pulled 2 definitions, 1 initiative from')
  expect((await inProcess(['policy', 'pull', '--from', 'lib'], folder)).out).toContain('nothing changed since')

  writeFileSync(join(folder, 'lib/one.json'), definition('one', 'Audit', '1.1.0'))
  writeFileSync(join(folder, 'lib/deep/two.json'), definition('three'))
  const again = await inProcess(['policy', 'pull', '--from', 'lib'], folder)
  expect(again.out).toContain('1 added, 1 removed, 1 changed')
  expect(again.out).toMatch(/changed\s+The one\s+1\.0\.0 -> 1\.1\.0\s+Deny -> Audit\s+version, effect, parameters, text/)
  const asJson = await inProcess(['policy', 'pull', '--from', 'lib', '-o', 'json'], folder)
  expect(JSON.parse(asJson.out)).toMatchObject({ unchanged: true, changes: [], pull: { name: 'lib', definitions: 2, initiatives: 1 } })
}, 60_000)

test('Two sources are kept beside each other, each replaced by its own next pull.', async () => {
  const folder = folderWith({ 'a/one.json': definition('one'), 'b/two.json': definition('two') })
  await inProcess(['policy', 'pull', '--from', 'a'], folder)
  const second = await inProcess(['policy', 'pull', '--from', 'b', '--name', 'own'], folder)
  expect(second.out).toContain('kept as own')
  expect(readdirSync(join(folder, '.fairway/policy')).filter((name) => name.endsWith('.pulled.json'))).toEqual([
    'a.pulled.json',
    'own.pulled.json',
  ])
  expect(await inProcess(['policy', 'pull', '--from', 'b', '--name', '../x'], folder)).toMatchObject({
    code: 1,
    err: expect.stringContaining('FW6003'),
  })
}, 60_000)

test('A repository is cloned with git, and its commit is kept.', async () => {
  const folder = folderWith({ 'work/built-in-policies/policyDefinitions/one.json': definition('one') })
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', join(folder, 'work'), '-c', 'user.name=a', '-c', 'user.email=a@b', ...args]).toString()
  git('init', '-q')
  git('add', '.')
  git('commit', '-q', '-m', 'one')
  const commit = git('rev-parse', 'HEAD').trim()
  execFileSync('git', ['clone', '-q', '--bare', join(folder, 'work'), join(folder, 'azure-policy.git')])
  const url = `file://${join(folder, 'azure-policy.git')}`
  const run = await inProcess(['policy', 'pull', '--git-url', url, '-o', 'json'], folder)
  expect(run.err).toBe('')
  expect(JSON.parse(run.out).pull).toMatchObject({ name: 'azure-policy', source: url, commit, definitions: 1 })
  expect(readdirSync(join(folder, '.fairway/policy')).some((name) => name.includes('cloning'))).toBe(false)
}, 60_000)

test('A repository that cannot be had is told in the words of git, and what was pulled stays.', async () => {
  const folder = folderWith({ 'azure-policy/one.json': definition('one') })
  await inProcess(['policy', 'pull', '--from', 'azure-policy'], folder)
  for (const url of [`file://${folder}/nothing.git`, '--upload-pack=touch /tmp/pwned', 'ext::sh -c true']) {
    const run = await inProcess(['policy', 'pull', '--name', 'azure-policy', `--git-url=${url}`], folder)
    expect(run).toMatchObject({ code: 1, out: '' })
    expect(run.err).toContain('error FW7011')
  }
  expect(readdirSync(join(folder, '.fairway/policy')).toSorted()).toEqual(['azure-policy.pulled.json', expect.stringMatching(/\.bodies$/)])
}, 60_000)

test('What is no policy replaces nothing: an empty folder, files of nothing, words, depth.', async () => {
  const folder = folderWith({ 'lib/one.json': definition('one') })
  await inProcess(['policy', 'pull', '--from', 'lib'], folder)
  const bad = folderWith({
    'lib/empty.json': '',
    'lib/words.json': 'ERROR: policyRule was not found',
    'lib/deep.json': `{"policyRule": ${'['.repeat(100_000)}`,
    'lib/other.json': '{"policyDefinitions": "none"}',
  })
  const run = await inProcess(['policy', 'pull', '--from', join(bad, 'lib')], folder)
  expect(run).toMatchObject({ code: 1, out: '' })
  expect(run.err).toContain('error FW7008')
  expect(run.err).toContain('deep.json:1:')
  expect(await inProcess(['policy', 'pull', '--from', 'nowhere'], folder)).toMatchObject({
    code: 1,
    err: expect.stringContaining('does not exist'),
  })
  expect((await inProcess(['policy', 'pull', '--from', 'lib'], folder)).out).toContain('nothing changed since')
}, 60_000)

test('A pull that is killed leaves the one before, and what it left behind is cleared by the next.', async () => {
  const folder = folderWith({ 'lib/one.json': definition('one') })
  await fairway(['policy', 'pull', '--from', 'lib'], folder)
  mkdirSync(join(folder, 'more/lib'), { recursive: true })
  for (let at = 0; at < 3000; at++) writeFileSync(join(folder, 'more/lib', `${at}.json`), definition(`d${at}`))
  const binary = fileURLToPath(new URL('../bin/fairway.js', import.meta.url))
  const child = spawn(process.execPath, [binary, 'policy', 'pull', '--from', 'more/lib'], { cwd: folder, stdio: 'ignore' })
  const dataDir = join(folder, '.fairway/policy')
  while (!readdirSync(dataDir).some((name) => name.startsWith('.pulling-')) && child.exitCode === null)
    await new Promise((resolve) => setTimeout(resolve, 2))
  child.kill('SIGKILL')
  await new Promise((resolve) => child.once('close', resolve))
  expect((await fairway(['policy', 'pull', '--from', 'lib'], folder)).out).toContain('nothing changed since')
  expect(readdirSync(dataDir).filter((name) => name.startsWith('.'))).toEqual([])
}, 60_000)

test('What is at hand is listed and shown: of the estate, pulled, and the baseline.', async () => {
  const folder = folderWith({ 'lib/one.json': definition('one'), 'policies/own.json': definition('own') })
  await inProcess(['policy', 'pull', '--from', 'lib'], folder)
  const listed = JSON.parse((await inProcess(['policy', 'list', '-o', 'json', '--limit', '1000'], folder)).out)
  expect(listed.items.slice(0, 2)).toMatchObject([
    { name: 'own', from: 'estate', source: 'policies/own.json:1', effect: 'Deny' },
    { name: 'one', from: 'pulled', source: 'lib' },
  ])
  expect(listed.total).toBeGreaterThan(60)
  expect((await inProcess(['policy', 'list', '--text', 'the one', '--kind', 'definition'], folder)).out).toContain('1 of 1')
  expect((await inProcess(['policy', 'show', 'ONE'], folder)).out).toContain("[parameters('effect')]")
  expect(JSON.parse((await inProcess(['policy', 'show', 'fairway-ai-baseline', '-o', 'json'], folder)).out)).toMatchObject({
    name: 'fairway-ai-baseline',
  })
  expect(await inProcess(['policy', 'show', 'onne'], folder)).toMatchObject({
    code: 1,
    err: expect.stringContaining('did you mean `one`?'),
  })
}, 60_000)

test('Pulled definitions that are damaged are told, and the next pull mends them.', async () => {
  const folder = folderWith({ 'lib/one.json': definition('one') })
  await inProcess(['policy', 'pull', '--from', 'lib'], folder)
  const index = join(folder, '.fairway/policy/lib.pulled.json')
  writeFileSync(index, '{"pull":')
  expect(await inProcess(['policy', 'list'], folder)).toMatchObject({ code: 1, err: expect.stringContaining('FW7019') })
  expect((await inProcess(['policy', 'pull', '--from', 'lib'], folder)).code).toBe(0)
  const bodies = readdirSync(join(folder, '.fairway/policy')).find((name) => name.endsWith('.bodies')) ?? ''
  writeFileSync(join(folder, '.fairway/policy', bodies), '')
  expect(await inProcess(['policy', 'show', 'one'], folder)).toMatchObject({ code: 1, err: expect.stringContaining('FW7019') })
}, 60_000)

const template = JSON.stringify({
  $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
  contentVersion: '1.0.0.0',
  resources: [],
})

test('Pulls at the same time follow one another, and whoever reads meanwhile finds a whole one.', async () => {
  const folder = folderWith({ 'a/one.json': definition('one'), 'b/two.json': definition('two'), 'main.json': template })
  const pull = (from: string, name: string) => fairway(['policy', 'pull', '--from', from, '--name', name], folder)
  const runs = await Promise.all([
    pull('a', 'same'),
    pull('a', 'same'),
    pull('b', 'same'),
    pull('b', 'other'),
    fairway(['check', 'main.json'], folder),
  ])
  expect(runs.map((one) => [one.code, one.err])).toEqual(runs.map(() => [0, '']))
  const kept = readdirSync(join(folder, '.fairway/policy'))
  expect(kept.filter((name) => name.endsWith('.pulled.json'))).toEqual(['other.pulled.json', 'same.pulled.json'])
  expect(kept.filter((name) => name.startsWith('.'))).toEqual([])
}, 60_000)

test('What git left in the data directory when its process was ended is removed by the next pull.', async () => {
  const folder = folderWith({ '.fairway/policy/.cloning-999999999-abc/HEAD': 'x' })
  await fairway(['policy', 'pull', `--git-url=file://${folder}/nothing.git`], folder)
  expect(readdirSync(join(folder, '.fairway/policy'))).toEqual([])
}, 60_000)

test('A data directory that cannot be written to is told with its code.', async () => {
  const folder = folderWith({ 'lib/one.json': definition('one'), taken: 'a file' })
  for (const from of ['lib', 'git']) {
    const run = await fairway(['policy', 'pull', '--from', from, '--data-dir', 'taken/data'], folder)
    expect(run).toMatchObject({ code: 1, out: '', err: expect.stringContaining('error FW3002') })
  }
}, 60_000)

test('Pulled definitions can be judged by as if they were assigned, by name or by pattern; what nobody has is no pass.', async () => {
  const folder = folderWith({
    'lib/deny-one.json': definition('deny-one'),
    'lib/deny-two.json': definition('deny-two'),
    'lib/other.json': definition('other'),
    'r.json': JSON.stringify({
      id: `/subscriptions/${'0'.repeat(8)}-0000-4000-8000-000000000001/resourceGroups/g/providers/a.b/c/n`,
      type: 'a.b/c',
      name: 'n',
      location: 'x',
      properties: {},
    }),
  })
  await inProcess(['policy', 'pull', '--from', 'lib'], folder)
  const pattern = await inProcess(['check', 'r.json', '--assign', 'DENY-*'], folder)
  expect(pattern).toMatchObject({ code: 2 })
  expect(pattern.out).toContain('2 would be denied')
  expect((await inProcess(['check', 'r.json', '--assign', 'The other'], folder)).out).toContain('1 would be denied')
  const unknown = await inProcess(['check', 'r.json', '--assign', 'deny-on'], folder)
  expect(unknown).toMatchObject({ code: 1 })
  expect(unknown.err).toContain('did you mean `deny-one`?')
  expect(unknown.out).not.toContain('nothing would be denied')
}, 60_000)
