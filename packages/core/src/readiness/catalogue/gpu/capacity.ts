import { declaredOne } from '../../../estate/index.ts'
import { isRetired } from '../../../inventory/index.ts'
import { organizationKind } from '../../../organization/index.ts'
import { attested } from '../../rules/attested.ts'
import { control } from '../../rules/define.ts'
import { azure, documents, organization } from '../../rules/examples.ts'
import { GPU_HOSTS } from '../../rules/gpu.ts'
import { eachGpuHost } from '../../rules/gpu-hosts.ts'
import { fail, pass, passWhen, unknown } from '../../rules/judgement.ts'
import { handbook } from '../../rules/sources.ts'

const machine = (vmSize: string, location = 'westeurope') =>
  azure('Microsoft.Compute/virtualMachines', 'train', { location, properties: { hardwareProfile: { vmSize } } })
/** A cluster as a listing of tracked resources shows it: its pools are inside. */
const cluster = (vmSize: string) =>
  azure('Microsoft.ContainerService/managedClusters', 'aks', {
    location: 'westeurope',
    properties: { agentPoolProfiles: [{ name: 'gpu', vmSize }] },
  })
const allowed = documents(organization('regions: { allowed: [westeurope, northeurope] }'))

/** Which GPUs run where, and who may have how many. */
export const gpuCapacityControls = [
  control({
    id: 'gpu-sizes-current',
    title: 'No GPU machine is of a retired size',
    rationale: 'Machines of a retired size are stopped by Azure, and everything that was trained or served on them stops too.',
    areas: ['gpu-readiness', 'infrastructure-for-ai'],
    phase: 'p2',
    severity: 'high',
    level: 2,
    remedy: {
      text: 'Move to the family that replaces it.',
      link: 'https://learn.microsoft.com/azure/virtual-machines/sizes/gpu-accelerated/',
    },
    source: {
      title: 'GPU size table of Fairway (data/gpu-sizes.json), from Microsoft’s retirement announcements',
      licence: 'CC BY 4.0',
      url: 'https://learn.microsoft.com/azure/virtual-machines/sizes/retirement/retired-sizes-list',
    },
    evaluation: eachGpuHost(GPU_HOSTS, [], ({ size, world }) => {
      const details = { observed: size.name }
      if (isRetired(size, world.now)) return fail('Retired', `${size.name} was retired on ${size.retiresOn ?? ''}`, details)
      const told = size.retiresOn === undefined ? `${size.name} has no retirement date` : `${size.name} runs until ${size.retiresOn}`
      return pass('Current', told, details)
    }),
    examples: {
      positive: { resources: [machine('Standard_NC24ads_A100_v4')] },
      negative: { resources: [cluster('Standard_NC6s_v3')] },
    },
  }),
  control({
    id: 'gpu-regions-allowed',
    title: 'GPUs run only in approved regions',
    rationale: 'Quota, data residency and latency were settled for some regions; a GPU elsewhere has none of the three.',
    areas: ['gpu-readiness'],
    phase: 'p2',
    severity: 'high',
    level: 2,
    remedy: {
      text: 'Move the machine, or add the region to the Organization after review.',
      link: 'https://learn.microsoft.com/azure/governance/policy/samples/built-in-policies',
    },
    source: handbook('readiness scorecard: GPU readiness'),
    evaluation: eachGpuHost(GPU_HOSTS, ['estate'], ({ location, world }) => {
      const regions = declaredOne(world.estate, organizationKind)?.spec.regions?.allowed
      if (regions === undefined) return unknown('StandardNotDeclared', 'the Organization names no allowed regions')
      if (location === undefined) return unknown('PropertyNotExported', 'the export does not say where it is')
      return passWhen(
        regions.includes(location),
        ['AllowedRegion', `it is in ${location}`],
        ['OtherRegion', `it is in ${location}, which is not allowed`],
        { observed: location, expected: regions },
      )
    }),
    examples: {
      positive: { estate: allowed, resources: [machine('Standard_ND96isr_H100_v5')] },
      negative: { estate: allowed, resources: [machine('Standard_ND96isr_H100_v5', 'eastus')] },
    },
  }),
  attested({
    id: 'gpu-quota-approved',
    title: 'GPU quota is approved for what is planned',
    rationale: 'Approval takes days to weeks; projects that start without it wait with everything else paid for.',
    areas: ['gpu-readiness'],
    phase: 'p2',
    severity: 'high',
    level: 2,
    remedy: {
      text: 'Ask for quota per family and region before the first deployment.',
      command:
        'az quota create --resource-name standardNCADSA100v4Family --scope /subscriptions/<id>/providers/Microsoft.Compute/locations/<region> --limit-object value=<vcpus>',
    },
    source: handbook('gate 2: GPU quotas approved'),
    question: 'Is quota approved, for each GPU family and region, that covers what the next two quarters plan?',
    validDays: 180,
  }),
  attested({
    id: 'gpu-quota-governed',
    title: 'GPU quota has owners and is given back when idle',
    rationale: 'Quota that is kept just in case keeps others from working.',
    areas: ['gpu-readiness'],
    phase: 'p5',
    severity: 'medium',
    level: 4,
    remedy: {
      text: 'Give each team a share, and reclaim what was used below 20 % for 30 days.',
      link: 'https://learn.microsoft.com/azure/quotas/quota-groups',
    },
    source: handbook('anti-patterns: GPU hoarding'),
    question: 'Has each team a GPU share of its own, and is what stays below 20 % for 30 days taken back?',
    validDays: 180,
  }),
  attested({
    id: 'gpu-utilisation-watched',
    title: 'GPU use is measured and looked at',
    rationale: 'An idle H100 node costs as much as a busy one, and nobody sees it on the bill until the month is over.',
    areas: ['gpu-readiness'],
    phase: 'p3',
    severity: 'medium',
    level: 3,
    remedy: {
      text: 'Run the DCGM exporter on every GPU node and alert on long idle time.',
      link: 'https://github.com/NVIDIA/dcgm-exporter',
    },
    source: handbook('GPU use'),
    question: 'Is utilisation and memory of every GPU collected, with an alert when a node idles?',
    validDays: 180,
  }),
  attested({
    id: 'gpu-capacity-planned',
    title: 'GPU capacity is planned a quarter ahead',
    rationale: 'Large GPU orders have lead times of weeks; forecasts decide who gets them.',
    areas: ['gpu-readiness'],
    phase: 'p6',
    severity: 'medium',
    level: 5,
    remedy: {
      text: 'Forecast demand per family for 30, 60 and 90 days each quarter and reserve what is steady.',
      link: 'https://learn.microsoft.com/azure/quotas/per-vm-quota-requests',
    },
    source: handbook('capacity planning'),
    question: 'Is there a forecast of GPU demand for the next 90 days, compared with what was forecast before?',
    validDays: 100,
  }),
]
