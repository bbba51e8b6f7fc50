import { describe, expect, test } from 'vitest'
import { inOrder, type ResourceNode } from '../../src/graph/index.ts'
import type { WorkloadOutput, WorkloadPlace } from '../../src/golden-path/index.ts'
import { gpuCluster } from '../../src/golden-path/paths/gpu-cluster/gpu-cluster.ts'
import { hasInfiniBand } from '../../src/golden-path/paths/gpu-cluster/gpu-size.ts'
import { bodyProblems, graphOf, placeOf, siteOf } from './cluster-place.ts'

const prepared = (values: object) => {
  const result = gpuCluster.prepare(values)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.prepared
}

const build = (values: object, place: WorkloadPlace = placeOf()): WorkloadOutput => prepared(values).build(place)

const messages = (values: object): readonly string[] => {
  const result = gpuCluster.prepare(values)
  return result.ok ? [] : result.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
}

const nodeOf = (output: WorkloadOutput, type: string): ResourceNode => {
  const found = output.parts.nodes.find((node) => node.type === type)
  if (found === undefined) throw new Error(`no ${type}`)
  return found
}

const SCALE_SET = 'Microsoft.Compute/virtualMachineScaleSets'
const h100 = { size: 'Standard_ND96isr_H100_v5', nodes: 4 }
const a100 = { size: 'Standard_NC24ads_A100_v4' }

describe('A GPU cluster', () => {
  test.each([
    ['a single machine', a100],
    ['several over InfiniBand', h100],
    ['with drivers in the image', { ...h100, image: 'ubuntu-hpc', zone: '2' }],
    ['on spot machines with local disks', { ...a100, priority: 'spot', osDisk: 'ephemeral' }],
    ['with volumes of NetApp', { ...h100, checkpoints: { kind: 'netapp' }, operators: ['9d1f5c1e-6d0c-4c39-8a4b-0f1c2b3a4d5e'] }],
  ])('is of bodies that Azure takes: %s', (_what, values) => {
    for (const place of [placeOf(), placeOf('production', ['westeurope', 'swedencentral'])]) {
      const graph = graphOf(place, build(values, place))
      expect(bodyProblems(graph)).toEqual([])
      expect(inOrder(graph).problems).toEqual([])
    }
  })

  test('has no public address and no password, and encrypts disks on the host', () => {
    const body = JSON.stringify(nodeOf(build(h100), SCALE_SET).body)
    expect(body).not.toContain('publicIPAddressConfiguration')
    expect(body).not.toContain('adminPassword')
    expect(body).toContain('"encryptionAtHost":true')
    expect(body).toContain('"disablePasswordAuthentication":true')
  })

  test('asks whoever deploys for the public key and makes none', () => {
    expect(build(a100).parts.inputs?.map((input) => input.name)).toContain('trainer_ssh_public_key')
    expect(JSON.stringify(nodeOf(build(a100), SCALE_SET).body)).toContain('"keyData":{"name":"trainer_ssh_public_key"}')
  })

  test('installs the driver of the right publisher, and the one of InfiniBand before it', () => {
    const body = JSON.stringify(nodeOf(build({ ...h100, image: 'ubuntu' }), SCALE_SET).body)
    expect(body).toContain('"publisher":"Microsoft.HpcCompute","type":"NvidiaGpuDriverLinux"')
    expect(body).toContain('"provisionAfterExtensions":["infiniband-driver"]')
    expect(JSON.stringify(nodeOf(build(a100), SCALE_SET).body)).not.toContain('InfiniBandDriverLinux')
    expect(JSON.stringify(nodeOf(build({ ...h100, image: 'ubuntu-hpc' }), SCALE_SET).body)).not.toContain('HpcCompute')
  })

  test.each([
    [h100, 'ubuntu-hpc'],
    [a100, '0001-com-ubuntu-server-jammy'],
    [{ ...a100, image: 'ubuntu-hpc' }, 'ubuntu-hpc'],
    [{ ...h100, image: 'ubuntu' }, '0001-com-ubuntu-server-jammy'],
  ])('has the image that its size needs, unless another one is named: %j', (values, offer) => {
    expect(JSON.stringify(nodeOf(build(values), SCALE_SET).body)).toContain(`"offer":"${offer}"`)
  })

  test('tells when a machine does not run', () => {
    const alerts = build(h100).parts.nodes.filter((node) => node.type === 'Microsoft.Insights/metricAlerts')
    expect(alerts.map((node) => JSON.stringify(node.body)).some((body) => body.includes('VmAvailabilityMetric'))).toBe(true)
  })

  test('gets spot machines back, and lets whoever may mount a volume write to it', () => {
    expect(nodeOf(build({ ...a100, priority: 'spot' }), SCALE_SET).body['properties']).toMatchObject({
      spotRestorePolicy: { enabled: true },
    })
    expect(nodeOf(build(a100), SCALE_SET).body['properties']).not.toHaveProperty('spotRestorePolicy')
    const netApp = build({ ...a100, checkpoints: { kind: 'netapp', keepDays: 14 } })
    const volume = nodeOf(netApp, 'Microsoft.NetApp/netAppAccounts/capacityPools/volumes')
    const snapshots = nodeOf(netApp, 'Microsoft.NetApp/netAppAccounts/snapshotPolicies')
    expect(snapshots.body['properties']).toMatchObject({ enabled: true, dailySchedule: { snapshotsToKeep: 14 } })
    expect(volume.body['properties']).toMatchObject({ dataProtection: { snapshot: { snapshotPolicyId: { of: snapshots.key } } } })
    expect(volume.body['properties']).toMatchObject({ unixPermissions: '0777', exportPolicy: { rules: [{ hasRootAccess: false }] } })
  })

  test('runs within working hours alone, except in production', () => {
    const setting = 'Microsoft.Insights/autoscaleSettings'
    expect(JSON.stringify(nodeOf(build(h100), setting).body)).toContain('"capacity":{"minimum":"0","maximum":"0","default":"0"}')
    const types = (values: object, place: WorkloadPlace) => build(values, place).parts.nodes.map((node) => node.type)
    expect(types(h100, placeOf('production'))).not.toContain(setting)
    expect(types({ ...h100, schedule: 'always' }, placeOf('production'))).toContain(setting)
    expect(types({ ...h100, schedule: 'never' }, placeOf())).not.toContain(setting)
  })

  test('asks for capacity in each region, and counts the GPUs of all', () => {
    const site = siteOf(placeOf('production', ['westeurope', 'swedencentral']))
    expect(prepared(h100).asks(site)).toMatchObject([
      { kind: 'gpu', key: 'workload-trainer-westeurope/nodes', region: 'westeurope', size: 'Standard_ND96isr_H100_v5', count: 4 },
    ])
    expect(prepared(h100).gpus(site)).toBe(64)
  })

  test('names the zones of every private endpoint that it builds', () => {
    for (const values of [h100, { ...h100, checkpoints: { kind: 'netapp' } }]) {
      const asked = new Set(prepared(values).zones(siteOf(placeOf())))
      const used = build(values)
        .parts.nodes.filter((node) => node.type.endsWith('privateDnsZoneGroups'))
        .flatMap((node) => JSON.stringify(node.body).match(/dns\/[a-z.]+/g) ?? [])
      expect(new Set(used.map((zone) => zone.slice(4)))).toEqual(asked)
    }
  })

  test.each([
    [
      { size: 'Standard_NC6s_v3' },
      'size: names `Standard_NC6s_v3`, whose machines are stopped for good on 2025-09-30; take one of the family NC_A100_v4',
    ],
    [
      { size: 'Standard_D4s_v5' },
      'size: names `Standard_D4s_v5`, which is no size with GPUs; sizes are written as in `Standard_NC24ads_A100_v4`',
    ],
    [
      { size: 'Standard_ND96isr_MI300X_v5' },
      'size: names `Standard_ND96isr_MI300X_v5`, which has GPUs of AMD: this path brings the drivers and counters of NVIDIA alone',
    ],
    [{ size: 'Standard_NV6ads_A10_v5' }, 'size: names `Standard_NV6ads_A10_v5`, which has a slice of a GPU; training needs whole ones'],
    [
      { ...a100, fabric: 'infiniband' },
      'fabric: `Standard_NC24ads_A100_v4` has no InfiniBand: sizes that have it carry an r, as in `Standard_ND96isr_H100_v5`',
    ],
    [
      { ...h100, priority: 'spot' },
      'priority: machines that train together over InfiniBand stop together when one is taken away: take `regular`, or a single machine',
    ],
    [
      { ...a100, hours: { from: '22:00', to: '06:00' } },
      'hours.to: machines that start at 22:00 cannot be stopped at 06:00 of the same day: name hours within one day',
    ],
  ])('refuses what cannot be: %j', (values, message) => {
    expect(messages(values)).toEqual([message])
  })

  test('takes no more machines than one placement group holds, and no names of its own', () => {
    expect(messages({ ...h100, nodes: 101 })).toHaveLength(1)
    expect(messages({ ...h100, publicIp: 'yes' })).toHaveLength(1)
    expect(messages({ size: 'x'.repeat(81) })).not.toEqual([])
    expect(messages({ size: '__proto__' })).toHaveLength(1)
  })

  test.each([
    ['Standard_ND96isr_H100_v5', true],
    ['standard_nd96amsr_a100_v4', true],
    ['Standard_NC24ads_A100_v4', false],
    ['Standard_NC80adis_H100_v5', false],
    ['Standard_NC128ds_xl_RTXPRO6000BSE_v6', false],
    ['Standard_ND128isr_NDR_GB200_v6', true],
  ])('knows of %s whether it has InfiniBand', (size, expected) => {
    expect(hasInfiniBand(size)).toBe(expected)
  })
})
