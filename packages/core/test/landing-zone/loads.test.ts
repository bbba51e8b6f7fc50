import { expect, it } from 'vitest'
import { document, estateOf, basis, landingZone, network, NOW, subscription } from './example-estate.ts'
import { compileLandingZone } from '../../src/landing-zone/index.ts'

const request = (path: string, parameters: object): string =>
  document('WorkloadRequest', path, {
    goldenPath: path,
    team: 'vision',
    environment: 'prod',
    application: 'vision-prod',
    parameters,
    budget: { monthly: { amount: '90000.00', currency: 'USD' } },
    purpose: 'is tried out',
    requestedBy: 'grace@contoso.example',
    requestedAt: '2026-11-02',
    decisions: [{ person: 'kim@contoso.example', decision: 'approved', at: '2026-11-03' }],
  })

it('The loss of a region is told of machines and provisioned throughput that requests name, with what quotas elsewhere leave.', () => {
  const ptu = { name: 'chat', model: 'gpt-5.1', version: '2025-11-13', deploymentType: 'DataZoneProvisionedManaged', capacity: 50 }
  const quotas = [
    { gpuFamily: 'NC_A100_v4', limit: 72 },
    { deploymentType: 'DataZoneProvisionedManaged', limit: 75 },
  ]
  const regions = ['swedencentral', 'francecentral'].map((name) => document('Region', name, { quotas }))
  const estate = estateOf([
    ...basis.filter((text) => !text.includes('"kind":"Region"')),
    ...regions,
    subscription('sub-vision-prod', 3, 'vision', 'prod'),
    network(),
    landingZone([{ name: 'vision-prod', owner: 'vision', environment: 'prod', group: 'ai-corp', subscription: 'sub-vision-prod' }]),
    request('azure-openai', { models: [ptu] }),
    request('gpu-cluster', { size: 'Standard_NC24ads_A100_v4', nodes: 2 }),
  ])
  const { landingZone: found } = compileLandingZone({ estate, now: NOW })
  expect(found?.capacity.loads).toMatchObject([
    {
      what: '`azure-openai`: gpt-5.1 (DataZoneProvisionedManaged)',
      unit: 'provisioned throughput units',
      total: 100,
      losses: [
        { lost: 'francecentral', left: 50, room: 25, answer: 'unknown' },
        { lost: 'swedencentral', left: 50, room: 25 },
      ],
    },
    {
      what: '`gpu-cluster`: GPUs of NC_A100_v4',
      unit: 'GPUs',
      total: 4,
      losses: [
        { left: 2, room: 1 },
        { left: 2, room: 1 },
      ],
    },
  ])
})
