import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CommittedRequest, RequestCheck, RequestDetailView, RequestView } from '@fairway/core/api'
import { describe, expect, test } from 'vitest'
import { parametersOf } from '../src/commands/request/parameters.ts'
import { inProcess } from './binary.ts'
import { folderWith } from './folder.ts'
import { requestEstate } from './request-estate.ts'
import { faultsByApi } from './schema.ts'

const git = (folder: string, ...args: readonly string[]): string => execFileSync('git', [...args], { cwd: folder, encoding: 'utf8' }).trim()

function repository(): string {
  const folder = folderWith(requestEstate)
  git(folder, 'init', '-q', '-b', 'main')
  git(folder, 'config', 'user.email', 'bo@contoso.example')
  git(folder, 'config', 'user.name', 'Bo')
  git(folder, 'add', '.')
  git(folder, 'commit', '-q', '-m', 'first')
  return folder
}

const FRESH = [
  '--path',
  'company-search',
  '--application',
  'alpha-dev',
  '--name',
  'fresh',
  '--budget',
  '2500 usd',
  '--purpose',
  'is tried: "out"',
]

describe('fairway request new', () => {
  test('checks, fills in what the application says, and writes a file of the estate that is listed and shown.', async () => {
    const folder = repository()
    const made = await inProcess(['request', 'new', ...FRESH], folder)
    expect(made).toMatchObject({ code: 0, err: '' })
    expect(made.out).toMatch(/state +needs-approval/)
    expect(made.out).toContain('wrote requests/fresh.yaml')
    const text = readFileSync(join(folder, 'requests/fresh.yaml'), 'utf8')
    expect(text).toContain('requestedBy: bo@contoso.example')
    expect(text).toContain('team: alpha')
    expect(await inProcess(['validate'], folder)).toMatchObject({ code: 0, err: '' })
    const listed = await inProcess(['request', 'list', '-o', 'json', '--state', 'needs-approval'], folder)
    const { items }: { items: readonly RequestView[] } = JSON.parse(listed.out)
    expect(items.map(({ name }) => name)).toEqual(['answers', 'fresh'])
    expect((await inProcess(['request', 'list'], folder)).out).toMatch(/^answers +company-search +alpha +alpha-dev +needs-approval/m)
    const again = await inProcess(['request', 'new', ...FRESH], folder)
    expect(again).toMatchObject({ code: 1, err: expect.stringContaining('FW8414') })
  }, 90_000)

  test('writes nothing while something is wrong, and tells all of it at once.', async () => {
    const folder = repository()
    const nobody = await inProcess(['request', 'new'], folder)
    expect(nobody.code).toBe(1)
    for (const flag of ['path', 'application', 'name', 'budget', 'purpose']) expect(nobody.err).toContain(`\`--${flag}\` is missing`)
    const wrong = await inProcess(
      ['request', 'new', ...FRESH, '--name', '../x', '--team', 'nobody', '--budget', 'much', '--set', 'colour=blue', '-o', 'json'],
      folder,
    )
    expect(wrong.code).toBe(1)
    const check: RequestCheck = JSON.parse(wrong.out)
    expect(faultsByApi('RequestCheck', check)).toEqual([])
    expect(check.path).toBe('requests/request.yaml')
    const paths = check.diagnostics.map(({ path }) => path?.join('.'))
    expect(paths).toEqual(expect.arrayContaining(['name', 'team', 'budget.monthly.amount']))
    const dry = await inProcess(['request', 'new', ...FRESH, '--dry-run'], folder)
    expect(dry.code).toBe(0)
    expect(git(folder, 'status', '--porcelain')).toBe('')
    expect(existsSync(join(folder, '../x.yaml'))).toBe(false)
  }, 90_000)

  test('commits on a branch of its own and prints what proposes it.', async () => {
    const folder = repository()
    const made = await inProcess(['request', 'new', ...FRESH, '--branch'], folder)
    expect(made).toMatchObject({ code: 0, err: '' })
    expect(made.out).toContain('Request fresh: company-search for alpha')
    expect(git(folder, 'log', '-1', '--format=%ae', 'request/fresh')).toBe('bo@contoso.example')
    expect(git(folder, 'diff', '--name-only', 'main', 'request/fresh')).toBe('requests/fresh.yaml')
    expect(git(folder, 'status', '--porcelain')).toBe('')
    expect(await inProcess(['request', 'new', ...FRESH, '--branch'], folder)).toMatchObject({
      code: 1,
      err: expect.stringContaining('FW8708'),
    })
    const bare = folderWith(requestEstate)
    const outside = await inProcess(['request', 'new', ...FRESH, '--branch', '--as', 'bo@contoso.example'], bare)
    expect(outside).toMatchObject({ code: 1, err: expect.stringContaining('FW8707') })
  }, 90_000)
})

describe('fairway request approve and reject', () => {
  test('write a decision that counts, keep comments, and refuse whoever may not.', async () => {
    const folder = repository()
    const own = await inProcess(['request', 'approve', 'answers', '--as', 'Ada@contoso.example'], folder)
    expect(own).toMatchObject({ code: 4, err: expect.stringContaining('FW8408') })
    expect(await inProcess(['request', 'approve', 'answers'], folder)).toMatchObject({ code: 4, err: expect.stringContaining('FW8416') })
    expect(await inProcess(['request', 'reject', 'nobody'], folder)).toMatchObject({ code: 1, err: expect.stringContaining('FW8415') })
    expect(git(folder, 'status', '--porcelain')).toBe('')
    const branch = await inProcess(['request', 'reject', 'answers', '--as', 'kim@contoso.example', '--branch', 'no', '-o', 'json'], folder)
    const rejected: CommittedRequest = JSON.parse(branch.out)
    expect(rejected).toMatchObject({ branch: 'no', base: 'main', path: 'requests/answers.yaml' })
    expect(git(folder, 'status', '--porcelain')).toBe('')
    const approved = await inProcess(['request', 'approve', 'answers', '--as', 'kim@contoso.example', '--comment', 'fine: #1'], folder)
    expect(approved).toMatchObject({ code: 0, err: '' })
    const text = readFileSync(join(folder, 'requests/answers.yaml'), 'utf8')
    expect(text.startsWith(requestEstate['requests/answers.yaml'] ?? '-')).toBe(true)
    const shown = await inProcess(['request', 'show', 'answers', '-o', 'json'], folder)
    const view: RequestDetailView = JSON.parse(shown.out)
    expect(faultsByApi('WorkloadRequestDetail', view)).toEqual([])
    expect(view).toMatchObject({ state: 'approved', decisions: [{ person: 'kim@contoso.example', comment: 'fine: #1' }] })
    expect((await inProcess(['request', 'show', 'answers'], folder)).out).toContain('approved by kim@contoso.example: fine: #1')
    const render = await inProcess(['request', 'render', 'answers', '--format', 'bicep', '--out', 'out'], folder)
    expect(render).toMatchObject({ code: 0 })
    expect(existsSync(join(folder, 'out/05-non-production/answers'))).toBe(true)
    writeFileSync(join(folder, 'requests/answers.yaml'), text.replace('2000.00', '9000.00'))
    const changed = await inProcess(['request', 'show', 'answers', '-o', 'json'], folder)
    expect(JSON.parse(changed.out)).toMatchObject({ state: 'needs-approval', decisions: [{ invalid: 'older' }] })
    const again = await inProcess(['request', 'approve', 'answers', '--as', 'kim@contoso.example'], folder)
    expect(again).toMatchObject({ code: 0 })
  }, 120_000)

  test('refuse a file that has changed while somebody decided.', async () => {
    const folder = repository()
    const path = join(folder, 'requests/answers.yaml')
    writeFileSync(path, readFileSync(path, 'utf8').replace('2000.00', '9000.00'))
    const committed = await inProcess(['request', 'approve', 'answers', '--as', 'kim@contoso.example', '--branch'], folder)
    expect(committed).toMatchObject({ code: 1, err: expect.stringContaining('FW8418') })
  }, 60_000)
})

describe('parameters of --set', () => {
  test('are JSON or text, reach into lists and objects, and are refused where they lead nowhere.', () => {
    expect(parametersOf(['capacity=10', 'name=a=b', 'models.0.name=chat', 'models.0.capacity="10"', 'models.1={"name":"x"}'])).toEqual({
      capacity: 10,
      name: 'a=b',
      models: [{ name: 'chat', capacity: '10' }, { name: 'x' }],
    })
    const odd = parametersOf(['__proto__.polluted=1', 'constructor=2'])
    expect(Object.keys(odd)).toEqual(['__proto__', 'constructor'])
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    for (const setting of ['nothing', '=1', 'a..b=1', 'models.5=1', `${'a.'.repeat(20)}a=1`])
      expect(() => parametersOf([setting])).toThrow()
    expect(() => parametersOf(['a=1', 'a.b=2'])).toThrow()
  })
})
