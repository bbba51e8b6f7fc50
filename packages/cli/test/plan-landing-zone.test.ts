import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith } from './folder.ts'
import { landingZone, network, request, run, smallLandingZone } from './landing-zone-estate.ts'
import { faultsByApi } from './schema.ts'

const plan = (estate: string, ...args: readonly string[]) => run(estate, 'plan', 'landing-zone', ...args)

test('A plan tells everything that would be, as text, as JSON and as a comment, and writes nothing.', async () => {
  const estate = folderWith(smallLandingZone)
  const before = readdirSync(estate)
  const text = await plan(estate)
  expect(text.code).toBe(0)
  for (const part of [
    'Management groups',
    'AI corp',
    'stop or change what breaks them',
    'Addresses',
    '10.0.0.0/16',
    'Workloads',
    'train',
    'Waves',
    'Own policies',
  ])
    expect(text.out).toContain(part)
  expect(text.err).toContain('FW8310')
  const json = await plan(estate, '-o', 'json')
  expect(json).toMatchObject({ code: 0, err: '' })
  expect(JSON.parse(json.out)).toMatchObject({
    schemaVersion: 1,
    counts: { workloads: 1, subscriptions: 2 },
    policies: { counts: { deny: 0 } },
    diagnostics: [{ code: 'FW8310' }],
    workloads: [{ name: 'train', state: 'approved', root: '05-non-production/train' }],
  })
  expect((await plan(estate, '-o', 'json')).out).toBe(json.out)
  expect(faultsByApi('LandingZonePlan', JSON.parse(json.out))).toEqual([])
  const markdown = await plan(estate, '-o', 'markdown', '--out', join(estate, '..', `${estate.split('/').at(-1) ?? ''}.md`))
  expect(markdown).toMatchObject({ code: 0, out: '' })
  const file = `${estate}.md`
  expect(readFileSync(file, 'utf8')).toContain('| 2 | Platform |')
  rmSync(file)
  expect(readdirSync(estate)).toEqual(before)
}, 60_000)

test('Mistakes are told all at once, at their lines, and end with 1; what can be planned is shown beside them.', async () => {
  const estate = folderWith({
    ...smallLandingZone,
    'landing-zone.yaml': landingZone(['a'], { regions: ['swedencentrl'] }),
    'network.yaml': network('10.0.0.0/29'),
    'more.yaml': request('other', 'gpu-clustr', 'a', {}),
  })
  const { code, err } = await plan(estate)
  expect(code).toBe(1)
  for (const part of ['landing-zone.yaml:', 'network.yaml:', 'more.yaml:', 'swedencentrl', 'gpu-clustr', 'did you mean'])
    expect(err).toContain(part)
}, 60_000)

test('An estate without a landing zone, and one without a network, are told so.', async () => {
  const { 'landing-zone.yaml': _zone, 'network.yaml': net = '', ...rest } = smallLandingZone
  expect(await plan(folderWith({ 'estate.yaml': rest['estate.yaml'] ?? '' }))).toMatchObject({
    code: 1,
    err: expect.stringContaining('FW8601'),
  })
  const { 'network.yaml': _network, ...without } = smallLandingZone
  expect(await plan(folderWith(without))).toMatchObject({ code: 1, err: expect.stringContaining('FW8602') })
  expect(net).not.toBe('')
  expect(await plan(folderWith(smallLandingZone), '-o', 'jsn')).toMatchObject({ code: 1, err: expect.stringContaining('FW6003') })
}, 60_000)

const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.email=ada@contoso.example', '-c', 'user.name=Ada', ...args], { cwd: folder, encoding: 'utf8' })

test('A landing zone or a network that cannot be read is not said to be missing as well.', async () => {
  for (const [file, kind] of [
    ['landing-zone.yaml', 'LandingZone'],
    ['network.yaml', 'Network'],
  ] as const) {
    const broken = smallLandingZone[file]?.replace('spec', 'spce') ?? ''
    const { code, err } = await plan(folderWith({ ...smallLandingZone, [file]: broken }))
    expect(code, kind).toBe(1)
    expect(err).toContain(file)
    expect(err).not.toMatch(/FW860[12]/)
  }
}, 60_000)

test('Against a revision it tells in words what was changed since, and what newer tables do.', async () => {
  const estate = folderWith(smallLandingZone)
  git(estate, 'init', '-q', '-b', 'main')
  expect((await run(estate, 'render', 'landing-zone', '--out', join(estate, '.out'), '--format', 'bicep')).code).toBe(0)
  writeFileSync(join(estate, '.gitignore'), '.out\n')
  git(estate, 'add', '.')
  git(estate, 'commit', '-q', '-m', 'first')
  const same = await plan(estate, '--against', 'HEAD')
  expect(same).toMatchObject({ code: 0, out: expect.stringContaining('nothing changes by what is declared') })

  writeFileSync(join(estate, 'landing-zone.yaml'), landingZone(['a', 'b']))
  rmSync(join(estate, 'train.yaml'))
  const told = await plan(estate, '--against', 'main')
  expect(told.out).toContain('04-subscriptions/b: ')
  expect(told.out).toContain('05-non-production/train: Microsoft.Compute/virtualMachineScaleSets')
  const json: unknown = JSON.parse((await plan(estate, '--against', 'main', '-o', 'json')).out)
  expect(json).toMatchObject({ schemaVersion: 1, tables: [], otherwise: [], counts: { replaced: 0 } })

  // What was recorded by an older version: another table, and a root that came out otherwise.
  const lock = join(estate, 'landing-zone.lock.yaml')
  const old = readFileSync(lock, 'utf8')
    .replace(/name: gpu-machines, version: [\d-]+/, 'name: gpu-machines, version: 2026-01-01')
    .replace(/(05-non-production\/train, digest: sha256:)[\da-f]{64}/, `$1${'0'.repeat(64)}`)
  writeFileSync(lock, old)
  git(estate, 'add', '.')
  git(estate, 'commit', '-q', '-m', 'as an older version recorded it', '--', 'landing-zone.lock.yaml')
  const upgraded = JSON.parse((await plan(estate, '--against', 'HEAD', '-o', 'json')).out)
  expect(upgraded.tables).toMatchObject([{ name: 'gpu-machines', before: '2026-01-01' }])
  expect(upgraded.otherwise).toEqual(['05-non-production/train'])
  expect((await plan(estate, '--against', 'HEAD', '-o', 'markdown')).out).toContain(
    'newer tables make something else of what was declared then',
  )

  git(estate, 'checkout', '-q', '--orphan', 'empty')
  git(estate, 'rm', '-q', '-r', '--cached', '.')
  git(estate, 'commit', '-q', '--allow-empty', '-m', 'before there was anything')
  const first = await plan(estate, '--against', 'empty')
  expect(first).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+ added, 0 changed, 0 built anew, 0 removed\n/) })
  expect(first.out).toContain('at `empty` there is no landing zone: all of it is new')

  expect(await plan(estate, '--against', 'no-such')).toMatchObject({ code: 1, err: expect.stringContaining('FW8710') })
  expect(await plan(estate, '--against', '--output=x')).toMatchObject({ code: 1 })
  const nowhere = await plan(folderWith(smallLandingZone), '--against', 'main')
  expect(nowhere).toMatchObject({ code: 1, err: expect.stringContaining('not a git repository') })
}, 60_000)

const policies = `apiVersion: fairway.dev/v1
kind: PolicyDefinition
metadata: { name: no-scale-sets }
spec:
  displayName: No scale sets
  policyRule: { if: { field: type, equals: Microsoft.Compute/virtualMachineScaleSets }, then: { effect: deny } }
---
apiVersion: fairway.dev/v1
kind: PolicyAssignment
metadata: { name: no-sets }
spec: { displayName: No sets, scope: ai-corp, policyDefinitionId: no-scale-sets }
`

test('What the own policies would deny ends with 2, and is never rendered.', async () => {
  const estate = folderWith({
    ...smallLandingZone,
    'policies.yaml': policies,
  })
  const planned = await plan(estate)
  expect(planned.code).toBe(2)
  expect(planned.out).toContain('1 denied')
  const out = join(estate, 'out')
  const rendered = await run(estate, 'render', 'landing-zone', '--out', out)
  expect(rendered).toMatchObject({ code: 2, err: expect.stringContaining('FW8610') })
  expect(readdirSync(estate)).not.toContain('out')
  expect(readdirSync(estate)).not.toContain('landing-zone.lock.yaml')
}, 60_000)
