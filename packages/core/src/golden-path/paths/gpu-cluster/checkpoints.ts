import type { GraphPart, ResourceNode } from '../../../graph/index.ts'
import { childOf, nameIn, resourceIn, roleAssignment, storage } from '../../blocks/index.ts'
import type { Site } from '../../place.ts'
import type { GpuClusterParameters } from './parameters.ts'

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
  return [account, pool, volumeOf(site, pool, checkpoints, zone)]
}

const volumeOf = (site: Site, pool: ResourceNode, checkpoints: GpuClusterParameters['checkpoints'], zone: string): ResourceNode =>
  childOf(pool, {
    part: 'volume',
    type: 'Microsoft.NetApp/netAppAccounts/capacityPools/volumes',
    name: 'checkpoints',
    about: 'What training has reached; snapshots are its only copies',
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
