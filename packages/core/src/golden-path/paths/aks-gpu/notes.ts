import { DEVICE_NAMESPACE } from '../../kubernetes/gpu-devices.ts'
import { KUEUE } from '../../kubernetes/priorities.ts'
import type { WorkloadPlace } from '../../place.ts'
import type { AksGpuParameters } from './parameters.ts'

/** What people must know or do. */
export const notesOf = (parameters: AksGpuParameters, place: WorkloadPlace): readonly string[] => [
  'Encryption on the host must be registered once in the subscription: `az feature register --namespace Microsoft.Compute --name EncryptionAtHost`.',
  'The API server answers inside of the network alone, and no commands are run through Azure: apply objects from a jumpbox or a build agent there.',
  `Kueue is not an add-on of AKS: install a release that serves ${KUEUE} in the namespace kueue-system before the objects are applied, and switch LocalQueueDefaulting on.`,
  `Device plugin and DCGM exporter run in ${DEVICE_NAMESPACE}, which Azure's policies on privileges and capabilities leave alone: no exemption is needed, and no other namespace may have them.`,
  'Pods that pin memory for InfiniBand need the capability IPC_LOCK, which the guardrail on capabilities (c26596ff) refuses: train over InfiniBand on the path `gpu-cluster`, or have the capability allowed in that assignment.',
  'The guardrail on KMS (dbbdc317) reports the cluster: secrets in etcd are encrypted with keys of the platform. It audits and never denies.',
  'Measurements are asked for privately, and handed in at an address of Azure Monitor that is public and wants Microsoft Entra ID: put the collection endpoint into the private link scope of the platform where there is one.',
  ...(parameters.egress === 'firewall'
    ? [
        'Nodes reach the internet by the routes of their subnet: the firewall must let out what AKS, NVIDIA’s registry and Azure Monitor need before the cluster is built.',
        'The image of Kueue lies at registry.k8s.io, which the firewall lets nobody reach: import it into a registry that the nodes pull from.',
      ]
    : []),
  ...(parameters.pools.some((pool) => pool.priority === 'spot')
    ? ['Spot nodes go with thirty seconds of notice: jobs on them must leave checkpoints and be retried.']
    : []),
  ...(parameters.nodeImages !== 'None' && parameters.pools.some((pool) => pool.purpose === 'training')
    ? ['Jobs go from a node before it gets a new image, within the weekly window: they must leave checkpoints and be retried.']
    : []),
  ...(place.environment.stage === 'production' && parameters.system.min < 3
    ? ['Two nodes for the cluster itself leave it with one while they are upgraded: production should have three, one in each zone.']
    : []),
  ...(place.environment.stage === 'production' && parameters.tier === 'Free'
    ? ['The tier Free has no promise of uptime: production should have Standard.']
    : []),
  ...(parameters.pools.some((pool) => pool.min > 0)
    ? []
    : ['Every pool may scale to none: the first request after that waits for a node and its drivers, ten minutes and more.']),
]
