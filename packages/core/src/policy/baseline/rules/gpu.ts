import type { JsonObject } from '../../../kernel/index.ts'
import { all, any, count, field, ofType, ofTypes, parameter } from '../condition.ts'
import { byMembers, byProperties } from '../example.ts'
import { type BaselineParameter, rule } from '../rule.ts'
import { AGENT_POOL, CLUSTER, COMPUTE, SCALE_SET, VIRTUAL_MACHINE } from '../types.ts'

const LEARN = 'https://learn.microsoft.com/azure/'

/** All sizes with accelerators have names of this family. */
const FAMILY = 'Standard_N*'

/** Where each type keeps its size; a cluster has several. */
const sizes: readonly (readonly [type: string, path: string])[] = [
  [VIRTUAL_MACHINE, 'hardwareProfile.vmSize'],
  [SCALE_SET, 'sku.name'],
  [AGENT_POOL, 'vmSize'],
  [COMPUTE, 'vmSize'],
]

const POOLS = 'agentPoolProfiles[*]'
const POOL_SIZE = `${POOLS}.vmSize`

const onPools = (where: JsonObject): JsonObject =>
  all(ofType(CLUSTER), count(CLUSTER, POOLS, all(field(CLUSTER, POOL_SIZE, 'like', FAMILY), where), 'greater', 0))

const gpuSizes: BaselineParameter = {
  type: 'Array',
  metadata: { displayName: 'Allowed GPU sizes', description: 'Sizes of the N family that may be used.' },
  defaultValue: [
    'Standard_NC4as_T4_v3',
    'Standard_NC8as_T4_v3',
    'Standard_NC16as_T4_v3',
    'Standard_NC64as_T4_v3',
    'Standard_NV6ads_A10_v5',
    'Standard_NV12ads_A10_v5',
    'Standard_NV18ads_A10_v5',
    'Standard_NV36ads_A10_v5',
    'Standard_NV72ads_A10_v5',
    'Standard_NC24ads_A100_v4',
    'Standard_NC48ads_A100_v4',
    'Standard_NC96ads_A100_v4',
    'Standard_ND96amsr_A100_v4',
    'Standard_NC40ads_H100_v5',
    'Standard_NC80adis_H100_v5',
    'Standard_ND96isr_H100_v5',
    'Standard_ND96isr_H200_v5',
  ],
}

const gpuTags: BaselineParameter = {
  type: 'Array',
  metadata: { displayName: 'Tags of GPU resources', description: 'Names of tags that each resource with GPUs has to carry.' },
  defaultValue: ['owner', 'costCenter'],
}

/** A tag of the list is missing: the number of names for which the condition holds. */
const missingTag = (where: JsonObject): JsonObject => ({
  count: { value: parameter('gpuTags'), name: 'tag', where },
  greater: 0,
})

const without = (alias: string): JsonObject => any({ field: alias, exists: false }, { field: alias, notContainsKey: "[current('tag')]" })

const BIG = 'Standard_ND96isr_H100_v5'
const OLD = 'Standard_NC6s_v3'
const TAGS = { owner: 'team-vision', costCenter: '4711' }

const machine = (vmSize: string, tags: JsonObject = {}): JsonObject => ({ tags, properties: { hardwareProfile: { vmSize } } })
const pool = (vmSize: string, more: JsonObject = {}): JsonObject => ({ name: 'gpu', mode: 'User', vmSize, ...more })

/** GPUs cost more an hour than people: which, for whom, and only while there is work. */
export const gpuRules = [
  rule({
    name: 'gpu-allowed-sizes',
    title: 'Only approved GPU sizes are used',
    description: 'Sizes that are approved have quota, drivers and a price that somebody knows. Old generations are being retired.',
    remedy: 'Use a size of the list, or have another one approved and add it to the assignment.',
    sources: [`${LEARN}virtual-machines/sizes/overview#gpu-accelerated`],
    group: 'gpu',
    effect: 'Deny',
    mode: 'All',
    parameters: { allowedGpuSizes: gpuSizes },
    if: any(
      ...sizes.map(([type, path]) =>
        all(ofType(type), field(type, path, 'like', FAMILY), field(type, path, 'notIn', parameter('allowedGpuSizes'))),
      ),
      onPools(field(CLUSTER, POOL_SIZE, 'notIn', parameter('allowedGpuSizes'))),
    ),
    examples: [
      ...byMembers(VIRTUAL_MACHINE, [machine(BIG), machine('Standard_D4s_v5')], [machine(OLD)]),
      ...byMembers(SCALE_SET, [{ sku: { name: BIG } }], [{ sku: { name: OLD } }]),
      ...byProperties(AGENT_POOL, [{ vmSize: BIG }, { vmSize: 'Standard_D4s_v5' }], [{ vmSize: OLD }]),
      ...byProperties(CLUSTER, [{ agentPoolProfiles: [pool(BIG)] }, {}], [{ agentPoolProfiles: [pool('Standard_D4s_v5'), pool(OLD)] }]),
      ...byProperties(COMPUTE, [{ computeType: 'AmlCompute', properties: { vmSize: BIG } }], [{ properties: { vmSize: OLD } }]),
    ],
  }),
  rule({
    name: 'gpu-cost-tags',
    title: 'GPU machines say who pays',
    description: 'A GPU without an owner and a cost centre runs until somebody reads the bill, and then nobody knows whom to ask.',
    remedy: 'Give the resource the tags of the list.',
    sources: [`${LEARN}cloud-adoption-framework/ready/azure-best-practices/resource-tagging`],
    group: 'gpu',
    effect: 'Deny',
    mode: 'All',
    parameters: { gpuTags },
    if: all(
      any(...sizes.filter(([type]) => type !== AGENT_POOL).map(([type, path]) => all(ofType(type), field(type, path, 'like', FAMILY)))),
      missingTag({ field: "[concat('tags[', current('tag'), ']')]", exists: false }),
    ),
    examples: [
      ...byMembers(VIRTUAL_MACHINE, [machine(BIG, TAGS), machine('Standard_D4s_v5')], [machine(BIG), machine(BIG, { owner: 'x' })]),
      ...byMembers(SCALE_SET, [{ sku: { name: BIG }, tags: TAGS }], [{ sku: { name: BIG } }]),
      ...byMembers(
        COMPUTE,
        [{ tags: TAGS, properties: { properties: { vmSize: BIG } } }],
        [{ tags: { costCenter: '1' }, properties: { properties: { vmSize: BIG } } }],
      ),
    ],
  }),
  rule({
    name: 'gpu-pool-cost-tags',
    title: 'GPU node pools say who pays',
    description: 'Tags of a node pool reach its machines and the bill; those of the cluster do not tell pools apart.',
    remedy: 'Give the node pool the tags of the list.',
    sources: [`${LEARN}aks/use-tags`],
    group: 'gpu',
    effect: 'Deny',
    mode: 'All',
    parameters: { gpuTags },
    if: any(
      all(ofType(AGENT_POOL), field(AGENT_POOL, 'vmSize', 'like', FAMILY), missingTag(without(`${AGENT_POOL}/tags`))),
      all(
        ofType(CLUSTER),
        missingTag(
          count(CLUSTER, POOLS, all(field(CLUSTER, POOL_SIZE, 'like', FAMILY), without(`${CLUSTER}/${POOLS}.tags`)), 'greater', 0),
        ),
      ),
    ),
    examples: [
      ...byProperties(
        AGENT_POOL,
        [{ vmSize: BIG, tags: TAGS }, { vmSize: 'Standard_D4s_v5' }],
        [{ vmSize: BIG }, { vmSize: BIG, tags: {} }],
      ),
      ...byProperties(
        CLUSTER,
        [{ agentPoolProfiles: [pool(BIG, { tags: TAGS }), pool('Standard_D4s_v5')] }],
        [{ agentPoolProfiles: [pool(BIG, { tags: { owner: 'x' } })] }, { agentPoolProfiles: [pool(BIG)] }],
      ),
    ],
  }),
  rule({
    name: 'gpu-pool-scale-to-zero',
    title: 'GPU node pools shrink to nothing',
    description: 'A pool that scales by itself and may reach zero costs nothing at night.',
    remedy: 'Set `enableAutoScaling` to `true` and `minCount` to 0.',
    sources: [`${LEARN}aks/cluster-autoscaler`],
    group: 'gpu',
    effect: 'Audit',
    mode: 'All',
    if: any(
      all(
        ofType(AGENT_POOL),
        field(AGENT_POOL, 'vmSize', 'like', FAMILY),
        any(field(AGENT_POOL, 'enableAutoScaling', 'notEquals', true), field(AGENT_POOL, 'minCount', 'notEquals', 0)),
      ),
      onPools(any(field(CLUSTER, `${POOLS}.enableAutoScaling`, 'notEquals', true), field(CLUSTER, `${POOLS}.minCount`, 'notEquals', 0))),
    ),
    examples: [
      ...byProperties(
        AGENT_POOL,
        [{ vmSize: BIG, enableAutoScaling: true, minCount: 0 }, { vmSize: 'Standard_D4s_v5' }],
        [
          { vmSize: BIG, enableAutoScaling: true, minCount: 1 },
          { vmSize: BIG, count: 4 },
        ],
      ),
      ...byProperties(
        CLUSTER,
        [{ agentPoolProfiles: [pool(BIG, { enableAutoScaling: true, minCount: 0 })] }],
        [{ agentPoolProfiles: [pool(BIG)] }],
      ),
    ],
  }),
  rule({
    name: 'gpu-pool-taints',
    title: 'GPU node pools keep other work away',
    description: 'Without a taint, pods that need no GPU land on GPU nodes and keep them from being given back.',
    remedy: 'Give the pool a taint such as `sku=gpu:NoSchedule`, and tolerate it where GPUs are asked for.',
    sources: [`${LEARN}aks/use-nvidia-gpu`],
    group: 'gpu',
    effect: 'Audit',
    mode: 'All',
    if: any(
      all(ofType(AGENT_POOL), field(AGENT_POOL, 'vmSize', 'like', FAMILY), count(AGENT_POOL, 'nodeTaints[*]', undefined, 'equals', 0)),
      onPools(count(CLUSTER, `${POOLS}.nodeTaints[*]`, undefined, 'equals', 0)),
    ),
    examples: [
      ...byProperties(
        AGENT_POOL,
        [{ vmSize: BIG, nodeTaints: ['sku=gpu:NoSchedule'] }, { vmSize: 'Standard_D4s_v5' }],
        [{ vmSize: BIG }, { vmSize: BIG, nodeTaints: [] }],
      ),
      ...byProperties(
        CLUSTER,
        [{ agentPoolProfiles: [pool(BIG, { nodeTaints: ['sku=gpu:NoSchedule'] }), pool('Standard_D4s_v5')] }],
        [{ agentPoolProfiles: [pool('Standard_D4s_v5', { nodeTaints: ['a=b:NoSchedule'] }), pool(BIG)] }],
      ),
    ],
  }),
  rule({
    name: 'gpu-regions',
    title: 'GPU machines stand in approved regions',
    description: 'Quota, capacity and prices of GPUs differ by region. An empty list allows all regions.',
    remedy: 'Use a region of the list, where quota was asked for.',
    sources: [`${LEARN}virtual-machines/sizes/overview#gpu-accelerated`],
    group: 'gpu',
    effect: 'Audit',
    mode: 'All',
    parameters: {
      allowedGpuRegions: {
        type: 'Array',
        metadata: { displayName: 'Regions of GPUs', description: 'Names of regions, such as `swedencentral`. Empty: all.' },
        defaultValue: [],
      },
    },
    if: all(
      ofTypes([VIRTUAL_MACHINE, SCALE_SET]),
      { value: "[length(parameters('allowedGpuRegions'))]", greater: 0 },
      { field: 'location', notIn: parameter('allowedGpuRegions') },
      any(field(VIRTUAL_MACHINE, 'hardwareProfile.vmSize', 'like', FAMILY), field(SCALE_SET, 'sku.name', 'like', FAMILY)),
    ),
    examples: [
      ...byMembers(VIRTUAL_MACHINE, [machine(BIG)], []),
      ...byMembers(
        VIRTUAL_MACHINE,
        [machine(BIG), { ...machine('Standard_D4s_v5'), location: 'eastus' }],
        [{ ...machine(BIG), location: 'eastus' }],
      ).map((example) => ({ ...example, parameters: { allowedGpuRegions: ['swedencentral'] } })),
    ],
  }),
]
