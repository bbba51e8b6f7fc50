import type { Builder } from './builder.ts'
import { cluster, machine } from './compute.ts'
import { network } from './network.ts'
import { aiAccount, keyVault, storageAccount } from './services.ts'

/** Motion's factory lab: machines beside the production line, and in November a sandbox with an endpoint that nobody registered. */
export function lab(build: Builder): void {
  const place = build.group('lab', 'factory-lab', { team: 'motion', environment: 'lab' })
  network(build, place, { name: 'lab-net', prefix: '10.50', subnets: ['default', 'plc'], bare: true })
  for (const number of [1, 2, 3]) machine(build, place, `lab-gpu-${number}`, { size: 'Standard_NC16as_T4_v3', publicIp: number === 1 })
  machine(build, place, 'lab-render', { size: 'Standard_NV36ads_A10_v5' })
  const cellar = build.group('lab', 'lab-cellar', { team: 'motion', environment: 'lab', until: 1 })
  machine(build, cellar, 'lab-old-k80', { size: 'Standard_NC12', created: '2021-02-03T07:00:00Z', stopped: true })
  cluster(build, place, 'lab-aks', {
    pools: [
      { name: 'system', size: 'Standard_B4ms', count: 1 },
      { name: 'gpu', size: 'Standard_NC8as_T4_v3', count: 3 },
    ],
  })
  aiAccount(build, place, {
    name: 'factory-lab-openai',
    deployments: [{ name: 'playground', model: 'gpt-4o-mini', version: '2024-07-18' }],
  })
  aiAccount(build, place, { name: 'factory-lab-vision', kind: 'CustomVision.Training' })
  keyVault(build, place, 'factory-lab-kv')
  storageAccount(build, place, 'factorylabframes')
  const sandbox = build.group('lab', 'sandbox-gripper', { team: 'motion', environment: 'lab', from: 2 })
  machine(build, sandbox, 'gripper-exp-01', { size: 'Standard_NC4as_T4_v3', spot: true })
  aiAccount(
    build,
    sandbox,
    { name: 'gripper-poc-aoai', deployments: [{ name: 'gpt', model: 'gpt-4o-mini', version: '2024-07-18' }] },
    { location: 'uksouth' },
  )
}
