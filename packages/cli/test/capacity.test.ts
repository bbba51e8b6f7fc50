import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inProcess } from './binary.ts'
import { folderWith } from './folder.ts'
import { run, smallLandingZone } from './landing-zone-estate.ts'

const usage = (value: string, limit: number, currentValue: number): object => ({ name: { value }, limit, currentValue })
const sizes = (name: string): object => ({
  name,
  resourceType: 'virtualMachines',
  family: 'StandardNCADSA100v4Family',
  locations: ['swedencentral'],
  locationInfo: [{ location: 'swedencentral', zones: ['1', '2', '3'] }],
})
const source = (spec: object): string =>
  `${JSON.stringify({ apiVersion: 'fairway.dev/v1', kind: 'Source', metadata: { name: 'capacity' }, spec: { type: 'azure-capacity', ...spec } })}\n`

const exported = (limit: number, used: number, day = '2026-11-20'): Readonly<Record<string, string>> => ({
  ...smallLandingZone,
  'sources.yaml': source({ paths: ['exports/{date}/{subscription}/{region}/*.json'] }),
  [`exports/${day}/sub-a/swedencentral/usage.json`]: JSON.stringify([
    usage('cores', 500, used),
    usage('StandardNCADSA100v4Family', limit, used),
  ]),
  [`exports/${day}/sub-a/swedencentral/sizes.json`]: JSON.stringify([sizes('Standard_D2s_v5'), sizes('Standard_NC24ads_A100_v4')]),
})

const ask = (estate: string, name: string, ...more: readonly string[]) =>
  inProcess(['request', 'new', '--estate', estate, '--path', 'gpu-cluster', '--name', name, '--application', 'a', '--dry-run', ...more])
const ASKED = ['--budget', '90000 USD', '--purpose', 'is tried', '--as', 'bo@contoso.example']

describe('what exports show of quotas', () => {
  test('is in the plan with its day and its source, and refuses who asks for more than is left', async () => {
    const estate = folderWith(exported(48, 0))
    expect(await inProcess(['scan', '--estate', estate])).toMatchObject({ code: 0, err: '' })
    const planned = await run(estate, 'plan')
    expect(planned).toMatchObject({ code: 0, err: '' })
    expect(planned.out.replaceAll(/\s+/g, ' ')).toContain(
      'fits: the family NC_A100_v4 in swedencentral for `sub-a`: 24 vCPUs are asked for, Azure was seen on 2026-11-20 (1 day ago, Source `capacity`) to grant 48',
    )
    const second = await ask(estate, 'aaa', ...ASKED, '--set', 'size=Standard_NC24ads_A100_v4')
    expect(second).toMatchObject({ code: 0 })
    // Nodes of the path come two by two; whoever asked last is told, at their own line.
    const third = await ask(estate, 'aaa', ...ASKED, '--set', 'size=Standard_NC24ads_A100_v4', '--set', 'nodes=2')
    expect(third.code).toBe(1)
    expect(third.err).toMatch(/^requests\/aaa\.yaml:\d+:\d+: error FW8314: .* lacks 24 vCPUs/m)
    const refused = await ask(estate, 'aaa', ...ASKED, '--set', 'size=Standard_NC48ads_A100_v4')
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('FW8309') })
  }, 120_000)

  test('is told when it is old, and believed; what runs already may be the own', async () => {
    const estate = folderWith(exported(48, 48, '2026-09-01'))
    await inProcess(['scan', '--estate', estate])
    const planned = await run(estate, 'plan')
    expect(planned.code).toBe(1)
    expect(planned.err).toMatch(/FW8341: .*last seen 81 days ago, on 2026-09-01/)
    expect(planned.err).toContain('FW8314')
    expect(planned.err).toContain('if it runs already, scan the inventory as well')
  }, 120_000)

  test('of somewhere else leaves what is asked for unknown', async () => {
    const estate = folderWith(exported(48, 0))
    rmSync(join(estate, 'exports/2026-11-20/sub-a/swedencentral/usage.json'))
    await inProcess(['scan', '--estate', estate])
    const planned = await run(estate, 'plan')
    expect(planned.err).toContain('FW8310: no quota is known for the family NC_A100_v4')
    expect(planned.out).toContain('unknown: ')
  }, 120_000)

  test('is scanned file by file as well', async () => {
    const estate = folderWith(exported(10, 0))
    const file = join(estate, 'exports/2026-11-20/sub-a/swedencentral/usage.json')
    expect((await inProcess(['scan', '--estate', estate, file])).err).toContain('FW2025')
    expect(await inProcess(['scan', '--estate', estate, file, '--subscription', 'sub-a', '--region', 'swedencentral'])).toMatchObject({
      code: 0,
      err: '',
    })
    const planned = await inProcess(['plan', '--estate', estate])
    expect(planned.err).toContain('lacks 14 vCPUs')
  }, 120_000)
})
