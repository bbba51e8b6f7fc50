import { diagnostic, type Coverage } from '@fairway/core/kernel'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OverviewView } from '@fairway/core/api'
import { expect, test } from 'vitest'
import { coverageFor, diagnosticsFor } from '../src/records/scoped-sources.ts'
import { ALPHA_SUBSCRIPTION, makeEstate } from './estate.ts'
import { startOn } from './harness.ts'

const sees = (scope: string): Coverage => ({
  source: 'export',
  scope,
  kind: 'azure.resource',
  status: 'partial',
  observedAt: '2026-11-01T00:00:00.000Z',
  enumerated: [],
  count: 1,
})

test('Coverage of a subscription in which a team owns something is told, and no scope whose name only begins alike', async () => {
  const all = ['/subscriptions/aaa', '/subscriptions/aaa/resourcegroups/rg', '/subscriptions/aaab', 'tenant', 'file:x.json'].map(sees)
  const records = { resourceFacets: async () => [{ value: 'AAA', count: 1 }] }
  const mine = await coverageFor(all, ['alpha'], undefined, records)
  expect(mine.map((one) => one.scope)).toEqual(['/subscriptions/aaa', '/subscriptions/aaa/resourcegroups/rg'])
  expect(await coverageFor(all, 'everything', undefined, records)).toEqual(all)
})

test('Messages are told to somebody with grants in teams by their title, once for each code', () => {
  const found = ['secret-a', 'secret-b'].map((name) => diagnostic('FW2011', `\`${name}\` says that access was denied`, { detail: name }))
  const told = diagnosticsFor(found, ['alpha'])
  expect(told).toHaveLength(1)
  expect(JSON.stringify(told)).not.toContain('secret')
  expect(diagnosticsFor(found, 'everything')).toEqual(found)
})

test('What a source could not see is still told after a restart', async () => {
  const estateDir = makeEstate()
  const denied = { error: { code: 'AuthorizationFailed', message: `no right to read over scope '/subscriptions/${ALPHA_SUBSCRIPTION}'` } }
  writeFileSync(join(estateDir, 'exports', '2026-11-01', 'denied.json'), JSON.stringify(denied))
  const first = await startOn({ estateDir })
  const gapsOf = ({ coverage }: OverviewView) => coverage.filter((one) => one.status !== 'complete')
  const before = await first.admin.read<OverviewView>('/overview')
  expect(before.diagnostics.map((one) => one.code)).toContain('FW2011')
  expect(gapsOf(before)).toMatchObject([{ source: 'export', scope: `/subscriptions/${ALPHA_SUBSCRIPTION}` }])
  expect(gapsOf(before)[0]?.detail).toBeTruthy()
  await first.server.close()
  const second = await startOn({ estateDir, dataDir: first.dataDir })
  expect(gapsOf(await second.admin.read<OverviewView>('/overview'))).toEqual(gapsOf(before))
  await second.server.close()
})
