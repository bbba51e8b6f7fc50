import { describe, expect, it } from 'vitest'
import { detectSourceType } from '@fairway/observe'
import { join } from 'node:path'
import { folder, readFiles, readSource, SUBSCRIPTION } from './reading.ts'

const usage = (name: string, limit: number | string, currentValue: number | string = 0): object => ({
  currentValue,
  limit,
  name: { localizedValue: name, value: name },
  unit: 'Count',
})
/** As `az vm list-usage` prints numbers: as text. */
const machineQuotas = [usage('cores', '100', '24'), usage('StandardNCADSA100v4Family', '48', '24'), usage('availabilitySets', '2500', '1')]
const modelQuotas = [usage('OpenAI.DataZoneStandard.gpt-5.4', 50, 25), usage('OpenAI.S0.AccountCount', 30, 1)]

const size = (name: string, more: object = {}): object => ({
  capabilities: [{ name: 'vCPUs', value: '24' }],
  family: 'StandardNCADSA100v4Family',
  locationInfo: [{ location: 'westeurope', zoneDetails: [], zones: ['2', '1'] }],
  locations: ['westeurope'],
  name,
  resourceType: 'virtualMachines',
  restrictions: [],
  ...more,
})
const restriction = (type: string, zones: readonly string[] | null): object => ({
  reasonCode: 'NotAvailableForSubscription',
  restrictionInfo: { locations: ['westeurope'], zones },
  type,
  values: ['westeurope'],
})
const plain = size('Standard_D2s_v5', { family: 'standardDSv5Family' })
const gpus = 'Standard_NC24ads_A100_v4'

const model = (kind: string, name: string, types: readonly string[]): object => ({
  kind,
  model: { format: 'OpenAI', name, version: '1', skus: types.map((type) => ({ name: type, usageName: `OpenAI.${type}.${name}` })) },
  skuName: 'S0',
})
const models = [model('OpenAI', 'gpt-5.4', ['GlobalStandard', 'DataZoneStandard']), model('AIServices', 'gpt-5.4', ['GlobalStandard'])]

const room = (available: number): object => ({
  id: `/subscriptions/${SUBSCRIPTION.toUpperCase()}/providers/Microsoft.CognitiveServices/locations/West Europe/models/OpenAI.gpt-5.4.1/skuCapacities/Standard`,
  type: 'Microsoft.CognitiveServices/locations/models/skuCapacities',
  name: 'Standard',
  location: 'West Europe',
  properties: { model: { format: 'OpenAI', name: 'gpt-5.4', version: '1' }, skuName: 'Standard', availableCapacity: available },
})

const paths = ['capacity/{subscription}/{region}/*.json']
const capacitySource = { type: 'azure-capacity', paths } as const
const ids = { subscriptionIds: new Map([['sub-ai', SUBSCRIPTION]]) }
const at = (name: string): string => `capacity/sub-ai/westeurope/${name}.json`
const compute = `/subscriptions/${SUBSCRIPTION}/providers/microsoft.compute/locations/westeurope`

describe('an export of capacity', () => {
  it('is of the subscription and the region that its path names, when it names none itself', async () => {
    const files = {
      [at('machine-quotas')]: machineQuotas,
      [at('model-quotas')]: { value: modelQuotas, nextLink: null },
      [at('models')]: models,
    }
    const read = await readSource(capacitySource, files, ids)
    expect(read.codes).toEqual([])
    expect(read.capacity).toContainEqual({
      type: 'quota',
      subscriptionId: SUBSCRIPTION,
      region: 'westeurope',
      name: 'StandardNCADSA100v4Family',
      limit: 48,
      used: 24,
    })
    expect(read.capacity.map((one) => one.type)).toEqual(['quota', 'quota', 'quota', 'quota', 'model', 'model'])
    expect(read.coverage).toMatchObject([
      { scope: compute.replace('compute', 'cognitiveservices'), status: 'complete', enumerated: ['model', 'quota'] },
      { scope: compute, status: 'complete', enumerated: ['quota'] },
    ])
  })

  it('says itself what it is of where its rows have ids and locations', async () => {
    const read = await readSource({ ...capacitySource, paths: ['*.json'] }, { 'rooms.json': { value: [room(40)] } }, ids)
    expect(read.codes).toEqual([])
    expect(read.capacity).toMatchObject([{ type: 'room', subscriptionId: SUBSCRIPTION, region: 'westeurope', available: 40 }])
    expect(read.coverage).toMatchObject([{ status: 'complete', enumerated: [] }])
  })

  it('that nobody can place is left out, and told once for each file', async () => {
    const read = await readSource({ ...capacitySource, paths: ['*.json'] }, { 'a.json': machineQuotas }, ids)
    expect(read.capacity).toEqual([])
    expect(read.diagnostics.map((one) => `${one.code} ${one.summary}`)).toEqual([
      'FW2025 `a.json` does not say of which subscription and region it is',
    ])
  })

  it('of a subscription that is not declared, and of a region that there is not, is told', async () => {
    const files = {
      'capacity/sub-aj/westeurope/a.json': machineQuotas,
      'capacity/sub-ai/westeuropa/a.json': machineQuotas,
      'capacity/11111111-2222-4333-8444-555555555555/westeurope/a.json': machineQuotas,
    }
    const read = await readSource(capacitySource, files, ids)
    expect(read.codes).toEqual(['FW2025', 'FW2026', 'FW2027'])
    expect(read.diagnostics.some((one) => one.help?.includes('`sub-ai`'))).toBe(true)
  })

  it('is of the only subscription of its source', async () => {
    const spec = { ...capacitySource, paths: ['{region}.json'], subscriptions: ['sub-ai'] }
    const read = await readSource(spec, { 'westeurope.json': machineQuotas }, ids)
    expect(read.codes).toEqual([])
    expect(read.capacity).toHaveLength(2)
    const none = await readSource(spec, { 'westeurope.json': [] }, ids)
    expect(none.codes).toEqual(['FW2015', 'FW2024'])
  })

  it('of sizes tells zones, and whom Azure refuses what where', async () => {
    const elsewhere = { ...restriction('Location', null), restrictionInfo: { locations: ['eastus'] }, values: ['eastus'] }
    const sizes = [
      plain,
      size(gpus, { restrictions: [restriction('Zone', ['1'])] }),
      size('Standard_NC48ads_A100_v4', { restrictions: [restriction('Location', null)] }),
      size('Standard_NC96ads_A100_v4', { restrictions: [restriction('Zone', ['1', '2'])] }),
      size('Standard_ND96isr_H100_v5', { restrictions: [elsewhere] }),
      { name: 'Premium_LRS', resourceType: 'disks', locations: ['westeurope'] },
    ]
    const read = await readSource(capacitySource, { [at('sizes')]: sizes }, ids)
    expect(read.capacity).toMatchObject([
      { name: gpus, zones: ['1', '2'], refusedZones: ['1'], vcpus: 24 },
      { refused: 'NotAvailableForSubscription', zones: ['1', '2'] },
      { refused: 'NotAvailableForSubscription', refusedZones: ['1', '2'] },
      { name: 'Standard_ND96isr_H100_v5' },
    ])
    expect(read.capacity.map((one) => 'refused' in one)).toEqual([false, true, true, false])
    expect(read.coverage).toMatchObject([{ status: 'complete', enumerated: ['size'] }])
  })

  it.each([
    ['of sizes with GPUs alone', { [at('x')]: [size(gpus)] }, /sizes was narrowed/],
    ['of models of one kind of account', { [at('x')]: [model('OpenAI', 'a', ['Standard'])] }, /models was narrowed/],
    ['of one family', { [at('x')]: [machineQuotas[1]] }, /quotas was narrowed/],
    ['of a page without the next', { [at('x')]: { value: [plain, size(gpus)], nextLink: 'https://x' } }, /another page of sizes follows/],
    ['of a single row', { [at('x')]: size(gpus) }, /no list of sizes/],
  ])('%s proves no absence', async (_what, files, why) => {
    const read = await readSource(capacitySource, files, ids)
    expect(read.coverage).toMatchObject([{ status: 'partial', enumerated: [], detail: expect.stringMatching(why) }])
    expect(read.capacity).toHaveLength(1)
  })

  it('in pages is complete with its last one', async () => {
    const files = { [at('1')]: { value: [plain], nextLink: 'https://x' }, [at('2')]: { value: [size(gpus)] } }
    expect((await readSource(capacitySource, files, ids)).coverage).toMatchObject([{ status: 'complete' }])
    const filtered = await readSource({ ...capacitySource, completeness: 'filtered' }, files, ids)
    expect(filtered.coverage).toMatchObject([{ status: 'partial', detail: 'the export is a selection' }])
  })

  it('of the API of quotas is a limit from one list and its use from another', async () => {
    const id = `/subscriptions/${SUBSCRIPTION}/providers/Microsoft.Compute/locations/westeurope/providers/Microsoft.Quota`
    const name = { value: 'StandardNCADSA100v4Family' }
    const files = {
      'l.json': { value: [{ id: `${id}/quotas/x`, properties: { name, limit: { limitObjectType: 'LimitValue', value: 48 } } }] },
      'u.json': { value: [{ id: `${id}/usages/x`, properties: { name, usages: { value: 24 } } }] },
    }
    const read = await readSource({ ...capacitySource, paths: ['*.json'] }, files, ids)
    expect(read.capacity).toMatchObject([{ limit: 48, used: 24, region: 'westeurope' }])
  })

  it('of quotas of other services, and limits below nothing, says nothing', async () => {
    const workspace = `/subscriptions/${SUBSCRIPTION}/providers/Microsoft.MachineLearningServices/locations/westeurope/usages/x`
    const rows = [{ id: workspace, ...usage('StandardNCADSA100v4Family', 48) }, usage('VirtualNetworks', 1000), usage('cores', -1, 3)]
    const read = await readSource(capacitySource, { [at('x')]: rows }, ids)
    expect(read.capacity).toEqual([{ type: 'quota', subscriptionId: SUBSCRIPTION, region: 'westeurope', name: 'cores', used: 3 }])
  })

  it('that is no export is told, and the others are read', async () => {
    const denied = { error: { code: 'AuthorizationFailed', message: 'The client does not have authorization' } }
    const files = {
      [at('cut')]: JSON.stringify(machineQuotas).slice(0, 60),
      [at('denied')]: denied,
      [at('empty')]: '',
      [at('error')]: 'ERROR: (AuthorizationFailed) no',
      [at('good')]: machineQuotas,
      [at('inventory')]: [{ id: '/subscriptions/x', name: 'x', type: 'a/b' }],
      [at('none')]: [],
      [at('odd')]: [null, 1, { name: { value: 'cores' }, limit: {} }, { __proto__: null, name: { value: { a: 1 } }, limit: 1 }],
    }
    const read = await readSource(capacitySource, files, ids)
    expect(read.capacity).toHaveLength(2)
    expect(read.codes).toEqual(['FW2004', 'FW2006', 'FW2011', 'FW2012', 'FW2024'])
    expect(read.coverage.filter((one) => one.scope.startsWith('file:')).map((one) => one.status)).toEqual([
      'failed',
      'denied',
      'failed',
      'denied',
    ])
    expect(read.coverage.find((one) => one.scope === compute)?.status).toBe('complete')
  })

  it('with names that mean something to programs is text', async () => {
    const rows = ['__proto__', 'constructor', 'OpenAI.GlobalStandard.__proto__', '../../x/Family'].map((name) => usage(name, 1))
    const read = await readSource(capacitySource, { [at('x')]: rows }, ids)
    expect(read.capacity.map((one) => ('name' in one ? one.name : ''))).toEqual(['OpenAI.GlobalStandard.__proto__', '../../x/Family'])
  })

  it('a hundred times over is read as one', async () => {
    const files = { [at('x')]: Array.from({ length: 100 }, () => machineQuotas).flat(), [at('y')]: machineQuotas }
    expect((await readSource(capacitySource, files, ids)).capacity).toHaveLength(2)
  })

  it('as a single file is of what whoever scans it says', async () => {
    const of = { subscription: 'sub-ai', region: 'westeurope' }
    const read = await readFiles({ 'a.json': machineQuotas }, { ...ids, of })
    expect(read.codes).toEqual([])
    expect(read.capacity).toHaveLength(2)
    expect((await readFiles({ 'a.json': machineQuotas }, ids)).codes).toEqual(['FW2025'])
  })

  it.each([
    ['quotas of machines', machineQuotas],
    ['a page of quotas', { value: modelQuotas }],
    ['sizes', [plain]],
    ['models', models],
    ['capacities', { value: [room(1)] }],
    ['capacities without ids', { value: [{ location: 'eastus', properties: { skuName: 'Standard' } }] }],
  ])('of %s is known by its look', async (_what, content) => {
    const path = join(folder({ 'x.json': content }), 'x.json')
    expect(await detectSourceType({ path, name: 'x.json' })).toBe('azure-capacity')
  })
})
