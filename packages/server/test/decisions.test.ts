import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FindingView, SavedView, WaiverView } from '@fairway/core/api'
import type { Page, StoredFinding } from '@fairway/core/engine'
import type { PhaseResult } from '@fairway/core/program'
import { waiverSchema } from '../src/schemas/views.ts'
import { problemOf, type Client } from './client.ts'
import { startOn, type Running } from './harness.ts'

let running: Running
let asker: Client
let approver: Client
let finding: StoredFinding

beforeAll(async () => {
  running = await startOn()
  asker = await running.join('ada@contoso.example', [{ role: 'contributor', team: 'alpha' }])
  approver = await running.join('approver@contoso.example', [{ role: 'approver' }])
  const { items } = await asker.read<Page<StoredFinding>>('/findings?status=fail&limit=1')
  if (items[0] === undefined) throw new Error('nothing fails')
  finding = items[0]
})
afterAll(async () => running.server.close())

const ask = (more: object = {}) => ({
  control: finding.rule,
  subjects: [finding.subject],
  reason: 'moved next month',
  expires: '2026-12-31',
  ...more,
})
const waiverOf = (answer: { readonly text: string }): WaiverView => waiverSchema.parse(JSON.parse(answer.text))
const statusNow = async () => (await asker.read<FindingView>(`/findings/${encodeURIComponent(finding.id)}`)).finding.status
const actionsSince = async (seq: number) =>
  (await running.journal()).filter((one) => one.seq > seq).map((one) => `${one.actor} ${one.action}`)
const lastSeq = async () => (await running.journal()).at(-1)?.seq ?? 0

describe('a waiver', () => {
  let name: string

  test('that is only asked for changes no finding', async () => {
    const made = await asker.call('POST', '/api/v1/waivers', { body: ask() })
    expect(made.status).toBe(201)
    const waiver = waiverOf(made)
    expect(waiver).toMatchObject({ state: 'requested', requestedBy: 'ada@contoso.example', mayGrant: false })
    expect(made.headers.location).toBe(`/api/v1/waivers/${waiver.name}`)
    name = waiver.name
    expect(await statusNow()).toBe('fail')
  })

  test('is offered for granting to others only', async () => {
    const { items } = await approver.read<{ items: WaiverView[] }>('/waivers')
    expect(items.find((one) => one.name === name)).toMatchObject({ mayGrant: true })
  })

  test('is never granted by whoever asked, whatever their role', async () => {
    const other = await running.join('double@contoso.example', [{ role: 'admin' }])
    const made = waiverOf(await other.call('POST', '/api/v1/waivers', { body: ask({ reason: 'my own' }) }))
    const refused = await other.call('POST', `/api/v1/waivers/${made.name}/grant`, { body: {} })
    expect(refused.status).toBe(403)
    expect(problemOf(refused).code).toBe('FW4014')
    expect((await other.call('DELETE', `/api/v1/waivers/${made.name}`, { body: {} })).status).toBe(200)
  })

  test('is not granted by somebody without the role, or with the role in another team', async () => {
    const ofBeta = await running.join('beta-approver@contoso.example', [{ role: 'approver', team: 'beta' }])
    expect((await asker.call('POST', `/api/v1/waivers/${name}/grant`, { body: {} })).status).toBe(403)
    expect((await ofBeta.call('POST', `/api/v1/waivers/${name}/grant`, { body: {} })).status).toBe(404)
  })

  test('that is granted is judged at once, and journaled with both persons', async () => {
    const seq = await lastSeq()
    const granted = await approver.call('POST', `/api/v1/waivers/${name}/grant`, { body: { reason: 'agreed in the weekly' } })
    expect(JSON.parse(granted.text)).toEqual({ name, evaluated: true })
    expect(await statusNow()).toBe('waived')
    expect(await actionsSince(seq)).toContain('approver@contoso.example waiver.granted')
  })

  test('is granted once: of two at the same time the second hears of the first', async () => {
    const made = waiverOf(await asker.call('POST', '/api/v1/waivers', { body: ask({ reason: 'two at once' }) }))
    const third = await running.join('third@contoso.example', [{ role: 'approver' }])
    const answers = await Promise.all(
      [approver, third].map(async (one) => one.call('POST', `/api/v1/waivers/${made.name}/grant`, { body: {} })),
    )
    expect(new Set(answers.map((one) => one.status))).toEqual(new Set([200, 409]))
  })

  test('that has run out is expired, and the finding fails again', async () => {
    running.pass(60 * 24 * 41)
    expect((await running.machine.read<{ items: WaiverView[] }>('/waivers')).items.find((one) => one.name === name)?.state).toBe('expired')
    await running.workspace.refresh()
    const row = await running.workspace.store.assessments.finding(finding.id)
    expect(row?.status).toBe('fail')
    running.pass(-60 * 24 * 41)
  })

  test.each([
    ['ends in the past', { expires: '2026-11-20' }],
    ['ends now', { expires: '2026-11-21T08:00:00Z' }],
    ['ends more than a year ahead', { expires: '2027-11-30' }],
    ['ends on no day', { expires: '2026-02-30' }],
    ['has no reason', { reason: '  ' }],
    ['names no subject', { subjects: [] }],
    ['names an unknown subject', { subjects: ['/subscriptions/none'] }],
    ['names an unknown control', { control: 'no.such.control' }],
    ['hides its direction', { reason: 'fine \u202E enif' }],
  ])('that %s is refused', async (_how, more) => {
    expect((await approver.call('POST', '/api/v1/waivers', { body: ask(more) })).status).toBe(422)
  })

  test('that nobody knows cannot be granted or withdrawn', async () => {
    expect((await approver.call('POST', '/api/v1/waivers/none/grant', { body: {} })).status).toBe(404)
    expect((await approver.call('DELETE', '/api/v1/waivers/none', { body: {} })).status).toBe(404)
  })
})

describe('the gate of a phase', () => {
  const request = async (who: Client) => who.call('POST', '/api/v1/phases/p1/requests', { body: { reason: 'criteria are met' } })
  const decide = async (who: Client, role: string) =>
    who.call('POST', '/api/v1/phases/p1/decisions', { body: { role, decision: 'approved' } })

  test('is decided on by others than whoever asked, in roles the organisation gives them', async () => {
    expect((await decide(approver, 'platform-lead')).status).toBe(409)
    expect((await request(running.admin)).status).toBe(201)
    expect((await request(running.admin)).status).toBe(409)
    const own = await decide(running.admin, 'infrastructure-lead')
    expect(own.status).toBe(403)
    expect(problemOf(own).code).toBe('FW4014')
    expect((await decide(approver, 'security-lead')).status).toBe(403)
    expect((await decide(approver, 'king')).status).toBe(422)
    const sam = await running.join('sam@contoso.example', [{ role: 'approver' }])
    const seq = await lastSeq()
    expect((await decide(sam, 'security-lead')).status).toBe(201)
    expect((await decide(sam, 'security-lead')).status).toBe(409)
    expect(await actionsSince(seq)).toContain('sam@contoso.example approval.approved')
    const phase = await sam.read<PhaseResult>('/phases/p1')
    expect(phase.approvals.find((one) => one.role === 'security-lead')?.person).toBe('sam@contoso.example')
  })

  test('of an unknown phase is refused', async () => {
    expect((await running.admin.call('POST', '/api/v1/phases/p7/requests', { body: { reason: 'x' } })).status).toBe(422)
  })
})

describe('a saved view', () => {
  const path = '/api/v1/saved-views/open%20findings'
  const body = (search: string) => ({ page: 'findings', query: { status: ['fail'] }, search })

  test('is not overwritten by somebody who read an older one', async () => {
    expect((await asker.call('PUT', path, { body: body('?a'), headers: { 'if-none-match': '*' } })).status).toBe(200)
    expect((await asker.call('PUT', path, { body: body('?a'), headers: { 'if-none-match': '*' } })).status).toBe(412)
    const tag = String((await asker.call('GET', path)).headers.etag)
    expect((await asker.call('PUT', path, { body: body('?b'), headers: { 'if-match': tag } })).status).toBe(200)
    const stale = await asker.call('PUT', path, { body: body('?c'), headers: { 'if-match': tag } })
    expect(stale.status).toBe(412)
    expect((await asker.call('DELETE', path, { headers: { 'if-match': tag } })).status).toBe(412)
    expect((await asker.read<SavedView>('/saved-views/open%20findings')).search).toBe('?b')
  })

  test('is changed by whoever saved it or an administrator, by nobody else', async () => {
    expect((await approver.call('PUT', path, { body: body('?mine') })).status).toBe(409)
    expect((await approver.call('DELETE', path)).status).toBe(403)
    expect((await running.admin.call('DELETE', path)).status).toBe(204)
    expect((await asker.call('GET', path)).status).toBe(404)
  })
})

test('every write is in the journal under the person who made it, and the chain holds', async () => {
  const actions = new Set((await running.journal()).map((one) => one.action))
  for (const action of [
    'access.granted',
    'link.issued',
    'session.opened',
    'waiver.requested',
    'waiver.granted',
    'approval.requested',
    'approval.approved',
    'view.saved',
    'view.removed',
    'scan.completed',
  ]) {
    expect(actions).toContain(action)
  }
  const verified = await running.admin.read<{ records: number; faults: unknown[] }>('/audit/verification')
  expect(verified.faults).toEqual([])
  const secrets = JSON.stringify(await running.journal())
  expect(secrets).not.toMatch(/token=|fairway_local_/)
})
