import { Reference, type GraphPart, type ResourceNode } from '../../../graph/index.ts'
import { childOf, nameIn, resourceIn, roleAssignment, storage } from '../../blocks/index.ts'
import type { Site } from '../../place.ts'
import { gpuMachineFacts } from './gpu-machines.gen.ts'
import type { GpuClusterParameters } from './parameters.ts'

const { hourly, dailyAtHour } = gpuMachineFacts.netAppSnapshots

/** Where checkpoints lie, and who may write them. */
export const checkpointStore = (site: Site, parameters: GpuClusterParameters, user: ResourceNode): GraphPart =>
  parameters.checkpoints.kind === 'blob' ? blobStore(site, parameters, user) : { nodes: netAppVolume(site, parameters) }

function blobStore(site: Site, { checkpoints }: GpuClusterParameters, user: ResourceNode): GraphPart {
  const { account, part } = storage(site, {
    purpose: 'checkpoints',
    about: 'What training has reached, and the data that it reads: folders can be renamed at once',
    containers: ['checkpoints', 'datasets'],
    hierarchicalNamespace: 'on',
    keepDays: checkpoints.keepDays,
  })
  const writes = roleAssignment(site.place, {
    on: account,
    to: user,
    role: 'storage-blob-data-contributor',
    why: 'Machines write checkpoints and read data',
  })
  return { nodes: [...part.nodes, writes] }
}

const TIB = 1024 ** 4

function netAppVolume(site: Site, { checkpoints, zone }: GpuClusterParameters): readonly ResourceNode[] {
  const type = 'Microsoft.NetApp/netAppAccounts'
  const account = resourceIn(site, {
    part: 'netapp',
    type,
    name: nameIn(site, type),
    about: 'Volumes that many machines mount at once',
    body: { properties: {} },
  })
  const pool = childOf(account, {
    part: 'pool',
    type: `${type}/capacityPools`,
    name: 'checkpoints',
    about: `${checkpoints.netAppTiB} TiB at service level ${checkpoints.netAppLevel}`,
    body: {
      location: site.region.region,
      tags: site.place.tags,
      properties: { serviceLevel: checkpoints.netAppLevel, size: checkpoints.netAppTiB * TIB, qosType: 'Auto', encryptionType: 'Double' },
    },
  })
  const snapshots = childOf(account, {
    part: 'snapshots',
    type: `${type}/snapshotPolicies`,
    name: 'checkpoints',
    about: `What the volume had in each of the last ${hourly} hours and ${checkpoints.keepDays} days`,
    body: {
      location: site.region.region,
      tags: site.place.tags,
      properties: {
        enabled: true,
        hourlySchedule: { minute: 0, snapshotsToKeep: hourly },
        dailySchedule: { hour: dailyAtHour, minute: 30, snapshotsToKeep: checkpoints.keepDays },
      },
    },
  })
  return [account, pool, snapshots, volumeOf({ site, pool, snapshots }, checkpoints, zone)]
}

interface VolumePlace {
  readonly site: Site
  readonly pool: ResourceNode
  readonly snapshots: ResourceNode
}

const volumeOf = ({ site, pool, snapshots }: VolumePlace, checkpoints: GpuClusterParameters['checkpoints'], zone: string): ResourceNode =>
  childOf(pool, {
    part: 'volume',
    type: 'Microsoft.NetApp/netAppAccounts/capacityPools/volumes',
    name: 'checkpoints',
    about: 'What training has reached',
    body: {
      location: site.region.region,
      tags: site.place.tags,
      ...(zone === 'any' ? {} : { zones: [zone] }),
      properties: {
        creationToken: `checkpoints-${site.place.workload}`.slice(0, 80),
        serviceLevel: checkpoints.netAppLevel,
        usageThreshold: checkpoints.netAppTiB * TIB,
        subnetId: site.region.subnet('netapp'),
        networkFeatures: 'Standard',
        protocolTypes: ['NFSv4.1'],
        securityStyle: 'unix',
        snapshotDirectoryVisible: true,
        dataProtection: { snapshot: { snapshotPolicyId: new Reference(snapshots.key) } },
        // Root of a machine is nobody here, and a new volume belongs to root: without this nobody could write.
        unixPermissions: '0777',
        exportPolicy: {
          rules: [
            {
              ruleIndex: 1,
              allowedClients: checkpoints.netAppClients.join(','),
              nfsv3: false,
              nfsv41: true,
              cifs: false,
              unixReadOnly: false,
              unixReadWrite: true,
              hasRootAccess: false,
            },
          ],
        },
      },
    },
  })
