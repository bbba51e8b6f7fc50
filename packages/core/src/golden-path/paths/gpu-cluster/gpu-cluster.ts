import type { GraphPart, ResourceNode } from '../../../graph/index.ts'
import {
  diagnostics,
  foundation,
  identity,
  keyVault,
  metricAlert,
  regionalKey,
  roleAssignment,
  sitesOf,
  zonesOf,
} from '../../blocks/index.ts'
import { defineGoldenPath, type BuiltInPath, type PathSite } from '../../definition.ts'
import { azureOnly, joined, type Site, type WorkloadPlace } from '../../place.ts'
import { checkpointStore } from './checkpoints.ts'
import { gpuMachineFacts } from './gpu-machines.gen.ts'
import { devicesOf, sizeOf } from './gpu-size.ts'
import { gpuClusterParameters, type GpuClusterParameters } from './parameters.ts'
import { isScheduled, workingHours } from './schedule.ts'
import { overInfiniBand, proximityGroup, scaleSet, sshKeyInput } from './scale-set.ts'

/** Machines with GPUs for training: one scale set in each region, with what it writes to. */
export const gpuCluster: BuiltInPath = defineGoldenPath({
  name: 'gpu-cluster',
  title: 'GPU cluster for training',
  summary:
    'Machines with GPUs close to each other, over InfiniBand where the size has it, with storage for checkpoints and no way in from the internet.',
  suits: ['training', 'fine-tuning'],
  provisioning: {
    minutes: 25,
    note: 'Drivers take most of it; with an image that holds them already it is about ten. Quota has to be granted before.',
  },
  bakedIn: [
    'managed identity, no passwords, sign-in with Microsoft Entra ID',
    'disks encrypted on their host',
    'no public address',
    'one placement group, InfiniBand where the size has it',
    'GPU drivers',
    'checkpoints on private storage with soft delete or snapshots',
    'no machines outside working hours, except in production',
    'key vault with private endpoint',
    'diagnostics, alerts, tags, budget at 50, 75 and 90 %',
  ],
  parameters: gpuClusterParameters,
  subnets: (parameters) => [
    { purpose: 'gpu-nodes', hosts: parameters.nodes },
    { purpose: 'private-endpoints' },
    ...(parameters.checkpoints.kind === 'netapp' ? [{ purpose: 'netapp' as const }] : []),
  ],
  zones: (parameters, site) => [
    ...zonesOf('Microsoft.KeyVault/vaults', 'vault', site.region),
    ...(parameters.checkpoints.kind === 'blob'
      ? ['blob', 'dfs'].flatMap((group) => zonesOf('Microsoft.Storage/storageAccounts', group, site.region))
      : []),
  ],
  asks: (parameters, site) => [
    {
      kind: 'gpu',
      key: `workload-${site.workload}-${site.region}/nodes`,
      subscription: site.subscription,
      region: site.region,
      size: sizeOf(parameters.size).name,
      count: parameters.nodes,
      ...(parameters.priority === 'spot' ? { counter: 'spot' as const } : {}),
      ...(parameters.zone === 'any' ? {} : { zones: [parameters.zone] }),
      at: site.at,
    },
  ],
  gpus: (parameters: GpuClusterParameters, site: PathSite) => parameters.nodes * devicesOf(parameters.size) * site.regions.length,
  build: (parameters, place) =>
    azureOnly(joined(foundation(place), ...sitesOf(place).map((site) => siteParts(parameters, site))), notes(parameters, place)),
})

function siteParts(parameters: GpuClusterParameters, site: Site): GraphPart {
  const user = identity(site)
  const vault = keyVault(site)
  const proximity = parameters.nodes > 1 ? proximityGroup(site, parameters) : undefined
  const nodes = scaleSet(site, parameters, user, proximity)
  return joined(vault.part, checkpointStore(site, parameters, user), {
    nodes: [
      user,
      ...(proximity === undefined ? [] : [proximity]),
      nodes,
      diagnostics(site.place, nodes, 'metrics'),
      ...gpuMachineFacts.alerts.map((fact) => metricAlert(site, nodes, fact)),
      readsSecrets(site, vault.node, user),
      ...parameters.operators.map((group) =>
        roleAssignment(site.place, {
          on: nodes,
          to: { group },
          role: 'virtual-machine-user-login',
          why: 'Signs in to the machines without a password',
        }),
      ),
      ...(isScheduled(parameters, site.place.environment.stage) ? [workingHours(site, parameters, nodes)] : []),
    ],
    inputs: [
      {
        name: sshKeyInput(site.place.workload),
        description: `The public SSH key of the local administrator of ${site.place.workload}, for emergencies: people sign in with Microsoft Entra ID.`,
      },
    ],
  })
}

const readsSecrets = (site: Site, vault: ResourceNode, user: ResourceNode): ResourceNode =>
  roleAssignment(site.place, { on: vault, to: user, role: 'key-vault-secrets-user', why: 'Machines read secrets of the workload' })

const notes = (parameters: GpuClusterParameters, place: WorkloadPlace): readonly string[] => [
  'Encryption on the host must be registered once in the subscription: `az feature register --namespace Microsoft.Compute --name EncryptionAtHost`.',
  ...(overInfiniBand(parameters)
    ? ['Machines are joined by InfiniBand: NCCL uses it by itself, and Ethernet for its first contact only.']
    : []),
  'NCCL and its rendezvous (port 29500) stay in the subnet of the machines: nothing outside it has to reach them.',
  ...(isScheduled(parameters, place.environment.stage)
    ? [
        `Machines are scaled to none outside ${parameters.hours.from} to ${parameters.hours.to} (${parameters.hours.timeZone}); automatic shutdown by schedules of DevTest Labs knows single machines alone.`,
      ]
    : []),
  ...(parameters.checkpoints.kind === 'netapp'
    ? [
        'Snapshots of checkpoints lie on the volume itself, below `.snapshot`: keep the ones that matter in blobs as well.',
        'Whoever may mount the volume may write to it: name the subnet of the machines in `netAppClients`.',
      ]
    : []),
  ...(parameters.osDisk === 'ephemeral'
    ? ['What lies on the system disk is lost whenever a machine is stopped: checkpoints go to the store.']
    : []),
  `The machines of ${place.regions.map((region) => regionalKey({ place, region }, 'nodes')).join(', ')} take new images and settings when they are reimaged: their upgrade mode is manual, so that no training is interrupted.`,
]
