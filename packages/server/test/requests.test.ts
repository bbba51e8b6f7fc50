import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CommittedRequest, RequestCheck, RequestDetailView, RequestDraft, RequestView } from '@fairway/core/api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { problemOf, type Client } from './client.ts'
import { startOn, type Running } from './harness.ts'
import { makeLandingZone, runGit, waiting } from './landing-zone-estate.ts'

let running: Running
let estateDir: string
const people = new Map<string, Client>()
const as = (name: string): Client => people.get(name) ?? running.admin

beforeAll(async () => {
  estateDir = makeLandingZone('with-git')
  running = await startOn({ estateDir })
  people.set('ada', await running.join('ada@contoso.example', [{ role: 'approver' }]))
  people.set('kim', await running.join('Kim@Contoso.example', [{ role: 'approver', team: 'platform' }]))
  people.set('sam', await running.join('sam@contoso.example', [{ role: 'approver' }]))
  people.set('alpha', await running.join('dev@contoso.example', [{ role: 'contributor', team: 'alpha' }]))
  people.set('viewer', await running.join('viewer@contoso.example', [{ role: 'viewer' }]))
}, 60_000)
afterAll(async () => running.server.close())

const draft: RequestDraft = {
  name: 'manuals',
  goldenPath: 'company-search',
  team: 'alpha',
  environment: 'dev',
  application: 'alpha-dev',
  parameters: {},
  budget: { monthly: { amount: '2500.00', currency: 'USD' } },
  purpose: 'answers from the manuals',
}

const post = async (who: string, path: string, body: unknown) => as(who).call('POST', `/api/v1${path}`, { body })
const checked = async (who: string, more: Partial<RequestDraft>): Promise<RequestCheck> => {
  const answer = await post(who, '/requests/check', { ...draft, name: 'fresh', ...more })
  expect(answer.status, answer.text.slice(0, 500)).toBe(200)
  return JSON.parse(answer.text)
}
const branches = (): readonly string[] => runGit(estateDir, 'for-each-ref', '--format=%(refname:short)', 'refs/heads').split('\n')

describe('requests', () => {
  test('are listed with what they come to, also those without a place', async () => {
    const { items } = await running.admin.read<{ items: RequestView[] }>('/requests')
    expect(items.map(({ name, state }) => [name, state])).toEqual([
      ['answers', 'needs-approval'],
      ['lost', 'requested'],
      ['manuals', 'approved'],
    ])
    const [answers, lost] = items
    expect(answers).toMatchObject({ requestedBy: 'ada@contoso.example', purpose: 'answers questions on claims', gpus: 0 })
    expect(answers?.approval.approvers).toEqual(['kim@contoso.example'])
    expect(Number(answers?.cost?.total.amount)).toBeGreaterThan(0)
    expect(answers?.yaml).toContain('kind: WorkloadRequest')
    expect(lost?.reasons.join()).toContain('beta-gone')
    const read = async (query: string) => (await running.admin.read<{ items: RequestView[] }>(`/requests?${query}`)).items
    expect((await read('state=approved')).map(({ name }) => name)).toEqual(['manuals'])
    expect((await read('team=alpha')).map(({ name }) => name)).toEqual(['answers'])
    expect((await read('team=__proto__')).length).toBe(0)
  })

  test('are shown with what policies would do to them once they are approved', async () => {
    for (const name of ['answers', 'manuals']) {
      const view = await running.admin.read<RequestDetailView>(`/requests/${name}`)
      expect(view.resources).toBeGreaterThan(5)
      expect(view.policyCounts).toMatchObject({ deny: 0, resources: view.resources })
      expect(view.policyResults.every(({ outcome, enforced }) => !(outcome === 'deny' && enforced))).toBe(true)
    }
    expect(problemOf(await running.admin.call('GET', '/api/v1/requests/nobody'))).toMatchObject({ status: 404, code: 'FW8415' })
  })

  test('are seen by their team, by who asked and by who is to decide', async () => {
    const names = async (who: string) => (await as(who).read<{ items: RequestView[] }>('/requests')).items.map(({ name }) => name)
    expect(await names('alpha')).toEqual(['answers'])
    expect(await names('kim')).toEqual(['answers', 'lost', 'manuals'])
    expect((await as('alpha').call('GET', '/api/v1/requests/manuals')).status).toBe(404)
  })
})

describe('a draft', () => {
  test('is checked without anything being kept', async () => {
    const check = await checked('viewer', {})
    expect(check.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(check).toMatchObject({ state: 'needs-approval', path: 'requests/fresh.yaml', gpus: 0 })
    expect(check.approval.why).toHaveLength(1)
    expect(check.resources).toBeGreaterThan(5)
    expect(Number(check.cost?.total.amount)).toBeGreaterThan(0)
    expect(check.policies?.counts.deny).toBe(0)
    expect(check.policies?.counts.resources).toBeGreaterThan(5)
    expect(check.yaml).toContain('requestedBy: viewer@contoso.example')
    expect(branches()).toEqual(['main'])
  })

  test('is told all of its mistakes at once, each with the property it is about', async () => {
    const check = await checked('viewer', {
      environment: 'prod',
      team: 'gamma',
      purpose: '',
      budget: { monthly: { amount: 'much', currency: 'USD' } },
    })
    expect(check.state).toBe('requested')
    const paths = check.diagnostics.map(({ path }) => path?.join('.'))
    expect(paths).toEqual(expect.arrayContaining(['team', 'purpose', 'budget.monthly.amount']))
    expect(check.cost).toBeUndefined()
    const half = await checked('viewer', { name: '', purpose: '', budget: { monthly: { amount: '', currency: '' } } })
    expect(half.diagnostics.every(({ path }) => ['name', 'purpose', 'budget'].includes(String(path?.[0])))).toBe(true)
    expect(Number(half.cost?.total.amount)).toBeGreaterThan(0)
    const poor = await checked('viewer', { budget: { monthly: { amount: '1.00', currency: 'USD' } } })
    expect(poor.diagnostics.map(({ code, path }) => [code, path])).toContainEqual(['FW8411', ['budget', 'monthly']])
    const odd = await checked('viewer', { parameters: { replicas: 'many', colour: 'blue' } })
    expect(odd.diagnostics.map(({ path }) => path?.[0])).toContain('parameters')
    const elsewhere = await checked('viewer', { application: 'nowhere' })
    expect(elsewhere.diagnostics.map(({ code, path }) => [code, path])).toContainEqual(['FW8612', ['application']])
  })

  test('cannot lead out of its folder, and hostile names stay text', async () => {
    for (const name of ['../../etc/passwd', '-rf', 'a b', '${x}', 'x\n---\nkind: Team', '', '🙂']) {
      const check = await checked('viewer', { name })
      expect(check.path).toBe('requests/request.yaml')
      expect(check.diagnostics.some(({ severity, path }) => severity === 'error' && path?.[0] === 'name')).toBe(true)
    }
    const { yaml, diagnostics } = await checked('viewer', { purpose: '---\nkind: Team\n# <script>' })
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(yaml.split('\n').filter((line) => line.startsWith('---'))).toEqual([])
    const hidden = await checked('viewer', { purpose: 'a\u202eb' })
    expect(hidden.diagnostics.some(({ code }) => code === 'FW1018')).toBe(true)
    expect((await post('viewer', '/requests/check', { ...draft, parameters: { constructor: 1 } })).status).toBe(400)
    expect((await post('viewer', '/requests/check', { ...draft, parameters: [] })).status).toBe(422)
    expect((await post('viewer', '/requests/check', { ...draft, other: 1 })).status).toBe(422)
  })
})

describe('a request that is made', () => {
  test('is a commit on a branch of its own, in the name of who made it, and is in the audit trail', async () => {
    const answer = await post('alpha', '/requests', { draft: { ...draft, name: 'fresh' }, message: 'as agreed\nSigned-off-by: somebody' })
    expect(answer.status, answer.text.slice(0, 500)).toBe(201)
    const made: CommittedRequest = JSON.parse(answer.text)
    expect(made).toMatchObject({ name: 'fresh', path: 'requests/fresh.yaml', branch: 'request/fresh', base: 'main' })
    expect(made.pullRequest.title).toBe('Request fresh: company-search for alpha')
    expect(made.pullRequest.body).toContain('| Team | alpha |')
    expect(runGit(estateDir, 'show', 'request/fresh:requests/fresh.yaml')).toBe(made.yaml.trim())
    expect(runGit(estateDir, 'log', '-1', '--format=%ae', 'request/fresh')).toBe('dev@contoso.example')
    expect(runGit(estateDir, 'log', '-1', '--format=%(trailers)', 'request/fresh')).toBe('')
    expect(runGit(estateDir, 'rev-parse', '--abbrev-ref', 'HEAD')).toBe('main')
    expect(
      runGit(estateDir, 'status', '--porcelain')
        .split('\n')
        .filter((line) => !line.includes('.fairway')),
    ).toEqual([''])
    expect((await running.journal()).at(-1)).toMatchObject({
      actor: 'dev@contoso.example',
      action: 'request.committed',
      target: 'WorkloadRequest/fresh',
      data: { branch: 'request/fresh', commit: made.commit },
    })
  })

  test('is refused a second time, where its name is taken, with mistakes, and for the team of others', async () => {
    const again = await post('alpha', '/requests', { draft: { ...draft, name: 'fresh' } })
    expect(problemOf(again)).toMatchObject({ status: 409, code: 'FW8708' })
    expect(problemOf(await post('alpha', '/requests', { draft }))).toMatchObject({ status: 409, code: 'FW8414' })
    const wrong = problemOf(await post('alpha', '/requests', { draft: { ...draft, name: 'wrong', purpose: '', application: 'nowhere' } }))
    expect(wrong.status).toBe(422)
    expect(wrong.diagnostics?.map(({ code }) => code)).toEqual(expect.arrayContaining(['FW1009', 'FW8612']))
    const theirs = { ...draft, name: 'theirs', team: 'beta', application: 'beta-dev' }
    expect(problemOf(await post('alpha', '/requests', { draft: theirs }))).toMatchObject({ status: 403, code: 'FW4006' })
    expect((await post('viewer', '/requests', { draft })).status).toBe(403)
    expect(branches()).toEqual(['main', 'request/fresh'])
  })
})

test('two people who ask for the same name at once get one branch, and one of them is told', async () => {
  const both = await Promise.all(['alpha', 'sam'].map(async (who) => post(who, '/requests', { draft: { ...draft, name: 'twice' } })))
  const made = both.filter(({ status }) => status === 201)
  const refused = both.filter(({ status }) => status !== 201).map(problemOf)
  expect(made).toHaveLength(1)
  expect(refused).toMatchObject([{ status: 409, code: 'FW8708' }])
  expect(runGit(estateDir, 'rev-list', '--count', 'main..request/twice')).toBe('1')
  runGit(estateDir, 'branch', '-D', 'request/twice')
})

describe('a decision', () => {
  const decide = async (who: string, decision: string, name = 'answers', comment?: string) =>
    post(who, `/requests/${name}/decisions`, { decision, ...(comment === undefined ? {} : { comment }) })

  test('is refused for who asked, for who is not named, and where there is nothing to decide', async () => {
    expect(problemOf(await decide('ada', 'approved'))).toMatchObject({ status: 403, code: 'FW8408' })
    expect(problemOf(await decide('sam', 'approved'))).toMatchObject({ status: 403, code: 'FW8416' })
    expect((await decide('alpha', 'approved')).status).toBe(403)
    expect(problemOf(await decide('kim', 'approved', 'manuals'))).toMatchObject({ status: 409, code: 'FW8417' })
    expect(problemOf(await decide('kim', 'approved', 'nobody'))).toMatchObject({ status: 404, code: 'FW8415' })
    expect((await decide('kim', 'perhaps')).status).toBe(422)
    expect(branches()).toEqual(['main', 'request/fresh'])
  })

  test('is a commit that keeps the comments of the request', async () => {
    const answer = await decide('kim', 'approved', 'answers', 'within the budget of the team')
    expect(answer.status, answer.text.slice(0, 500)).toBe(201)
    const made: CommittedRequest = JSON.parse(answer.text)
    expect(made.branch).toMatch(/^decision\/answers-approved-[\da-f]{8}$/)
    expect(made.yaml.startsWith(waiting)).toBe(true)
    expect(made.yaml).toContain('person: Kim@Contoso.example')
    expect(runGit(estateDir, 'diff', '--stat', 'main', made.branch)).toContain('requests/answers.yaml')
    expect((await running.journal()).at(-1)).toMatchObject({ action: 'request.approved', reason: 'within the budget of the team' })
    runGit(estateDir, 'merge', '-q', '--ff-only', made.branch)
    running.pass(1)
    expect((await running.machine.call('POST', '/api/v1/scans', { body: {} })).status).toBe(202)
    for (let tries = 0; tries < 200; tries++) {
      const view = await running.admin.read<RequestView>('/requests/answers')
      if (view.state === 'approved') break
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
    expect(await running.admin.read<RequestView>('/requests/answers')).toMatchObject({ state: 'approved' })
    expect(problemOf(await decide('kim', 'approved'))).toMatchObject({ status: 409, code: 'FW8417' })
  })

  test('is refused where the repository has the request in another form than it was judged', async () => {
    writeFileSync(join(estateDir, 'requests', 'manuals.yaml'), 'kind: gone\n')
    runGit(estateDir, 'add', '.')
    runGit(estateDir, '-c', 'user.name=T', '-c', 'user.email=t@contoso.example', 'commit', '-q', '-m', 'other')
    expect(problemOf(await decide('kim', 'rejected', 'manuals'))).toMatchObject({ status: 409, code: 'FW8418' })
  })
})

test('without a repository nothing is kept, and the document is given back', async () => {
  const other = await startOn({ estateDir: makeLandingZone('without-git') })
  try {
    const answer = await other.admin.call('POST', '/api/v1/requests', { body: { draft: { ...draft, name: 'fresh' } } })
    const problem = problemOf(answer)
    expect(problem).toMatchObject({ status: 409, code: 'FW8707' })
    expect(problem.detail).toContain('kind: WorkloadRequest')
    expect((await other.journal()).some(({ action }) => action.startsWith('request.'))).toBe(false)
  } finally {
    await other.server.close()
    rmSync(other.estateDir, { recursive: true, force: true })
  }
}, 30_000)
