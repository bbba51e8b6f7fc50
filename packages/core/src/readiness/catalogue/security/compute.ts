import { classOf } from '../../rules/ai.ts'
import { control } from '../../rules/define.ts'
import { azure } from '../../rules/examples.ts'
import { gpuSizeOf } from '../../rules/gpu.ts'
import { judgeIdentity } from '../../rules/identity.ts'
import { handbook, learn } from '../../rules/sources.ts'
import { eachResource } from '../../rules/subjects.ts'
import { AKS, VM, VMSS } from '../../rules/types.ts'

const APPS = ['microsoft.web/sites', 'microsoft.app/containerapps'] as const

/** Identities of what calls AI services. */
export const computeIdentityControls = [
  control({
    id: 'sec-gpu-managed-identity',
    title: 'GPU machines and clusters have a managed identity',
    rationale: 'Training jobs read data and push images; without an identity they carry account keys in scripts and images.',
    areas: ['security', 'gpu-readiness'],
    phase: 'p2',
    severity: 'high',
    level: 2,
    remedy: {
      text: 'Assign an identity to the machine and take keys out of its scripts.',
      command: 'az vm identity assign --name <vm> --resource-group <group>',
    },
    source: handbook('security baseline'),
    evaluation: eachResource({
      types: [VM, VMSS, AKS],
      judge: ({ resource, world }) => {
        const isAi = resource.type === AKS || gpuSizeOf(resource) !== undefined || classOf(world, resource.id) !== undefined
        return isAi ? judgeIdentity(resource) : undefined
      },
    }),
    examples: {
      positive: { resources: [azure('Microsoft.ContainerService/managedClusters', 'aks', { identity: { type: 'UserAssigned' } })] },
      negative: {
        resources: [
          azure('Microsoft.Compute/virtualMachines', 'train', {
            identity: null,
            properties: { hardwareProfile: { vmSize: 'Standard_NC24ads_A100_v4' } },
          }),
        ],
      },
    },
  }),
  control({
    id: 'sec-app-managed-identity',
    title: 'Applications have a managed identity',
    rationale: 'Applications without one call models with keys from their settings.',
    areas: ['security'],
    phase: 'p3',
    severity: 'medium',
    level: 3,
    remedy: {
      text: 'Assign an identity and let the application ask for tokens instead of keys.',
      command: 'az webapp identity assign --name <app> --resource-group <group>',
    },
    source: learn('Managed identities for App Service', 'app-service/overview-managed-identity'),
    evaluation: eachResource({ types: APPS, judge: ({ resource }) => judgeIdentity(resource) }),
    examples: {
      positive: { resources: [azure('Microsoft.App/containerApps', 'bot', { identity: { type: 'SystemAssigned,UserAssigned' } })] },
      negative: { resources: [azure('Microsoft.Web/sites', 'bot', { identity: { type: 'None' } })] },
    },
  }),
]
