import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isList, isObject, Unknown, type Value } from '@fairway/arm/value'
import { LOCK_FILE } from '@fairway/core/address'
import { loadEstate } from '@fairway/core/engine'
import { armResourcesIn } from '@fairway/core/graph'
import { isJsonObject, type Json, type JsonObject } from '@fairway/core/kernel'
import { compileLandingZone } from '@fairway/core/landing-zone'
import { expect, test } from 'vitest'
import { inProcess } from './binary.ts'
import { folderWith } from './folder.ts'
import { AS_OF, run, smallLandingZone } from './landing-zone-estate.ts'
import { faultsByApi } from './schema.ts'

const source = JSON.stringify({
  apiVersion: 'fairway.dev/v1',
  kind: 'Source',
  metadata: { name: 'azure' },
  spec: { type: 'azure-inventory', paths: ['exports/*.json'], observedAt: '2026-11-20' },
})
const files = { ...smallLandingZone, 'source.yaml': source }

/** As Azure would show it: what only the provider knows has some value. */
function shown(value: Value): Json {
  if (value instanceof Unknown) return 'made by Azure'
  if (isList(value)) return value.map(shown)
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).flatMap(([key, one]) => (one === undefined ? [] : [[key, shown(one)]])))
}

/** Everything of the plan as an export of what was deployed from it. The lock keeps it where it is. */
async function exported(folder: string): Promise<JsonObject[]> {
  expect((await run(folder, 'render', 'landing-zone', '--out', join(folder, '.out'), '--format', 'bicep')).code).toBe(0)
  const lock = { path: LOCK_FILE, text: readFileSync(join(folder, LOCK_FILE), 'utf8') }
  const { estate } = loadEstate([...Object.entries(files).map(([path, text]) => ({ path, text })), lock])
  const { landingZone } = compileLandingZone({ estate, now: `${AS_OF}T00:00:00.000Z` })
  if (landingZone === undefined) throw new Error('the landing zone does not compile')
  return armResourcesIn(landingZone.graph).flatMap(({ resource: { apiVersion: _version, ...rest } }) => {
    const row = shown(rest)
    return isJsonObject(row) ? [{ properties: {}, ...row }] : []
  })
}

const drift = async (estate: string) => {
  const { code, out, err } = await run(estate, 'drift', '-o', 'json')
  if (out === '') return { code, err }
  const report = JSON.parse(out)
  // The API gives the same in pages.
  const { schemaVersion: _, entries, ...rest } = report
  expect(faultsByApi('LandingZoneDrift', { ...rest, items: entries, total: entries.length, next: null })).toEqual([])
  return { code, err, report }
}
const scan = async (estate: string, rows: readonly JsonObject[]) => {
  writeFileSync(join(estate, 'exports/all.json'), JSON.stringify(rows))
  expect(await inProcess(['scan', '--estate', estate])).toMatchObject({ code: 0 })
}

const textOf = (row: JsonObject, name: string): string => {
  const value = row[name]
  return typeof value === 'string' ? value : ''
}

const GROUP = 'Microsoft.Resources/subscriptions/resourceGroups'

test('What was deployed as planned is the same; what is changed, removed and added by hand is told.', async () => {
  const estate = folderWith({ ...files, 'exports/all.json': '[]' })
  const rows = await exported(estate)
  await scan(estate, rows)
  const before = await drift(estate)
  expect(before.report.entries.filter((one: { status: string }) => one.status !== 'same')).toEqual([])
  expect(before).toMatchObject({
    code: 0,
    err: '',
    report: { counts: { same: rows.length, different: 0, missing: 0, unexpected: 0, unknown: 0 } },
  })

  // What is seen there opens the waves, and moves nothing.
  const plan = JSON.parse((await run(estate, 'plan', 'landing-zone', '-o', 'json')).out)
  const states = plan.waves.map(({ wave, state }: { wave: string; state: string }) => `${wave} ${state}`)
  expect(states).toEqual(expect.arrayContaining(['hierarchy done', 'platform done', 'non-production done']))

  const group = rows.find(({ type }) => type === GROUP) ?? {}
  const vnet = 'Microsoft.Network/virtualNetworks'
  const changed = rows.flatMap((row) => {
    if (row['type'] === 'Microsoft.OperationalInsights/workspaces') return [{ ...row, location: 'North Europe' }]
    return row['type'] === vnet && textOf(row, 'name').includes('hub') ? [] : [row]
  })
  await scan(estate, [...changed, { id: `${textOf(group, 'id')}/providers/Microsoft.Storage/storageAccounts/byhand` }])
  const { code, report } = await drift(estate)
  expect(code).toBe(2)
  expect(report.counts).toMatchObject({ different: 1, missing: 1, unexpected: 1 })
  const told = await run(estate, 'drift', '--exit-zero')
  expect(told.code).toBe(0)
  expect(told.out).toMatch(/different {2} .*workspaces .*landing-zone\.yaml:\d+/)
  expect(told.out).toContain('location: "swedencentral" declared, "northeurope" found')
  expect(told.out).toMatch(/missing .*virtualNetworks vnet-hub/)
  expect(told.out).toMatch(/unexpected .*storageAccounts byhand/)
  rmSync(join(estate, 'landing-zone.yaml'))
  expect(await run(estate, 'drift')).toMatchObject({ code: 1, err: expect.stringContaining('FW8601') })
}, 60_000)
