import { z } from 'zod'
import { devicesOf, gpuSizeParameter } from '../gpu-cluster/gpu-size.ts'
import { issue } from '../gpu-cluster/issue.ts'
import { networkProblems, type ParameterProblem } from './cluster-network.ts'
import { shareProblems } from './shares.ts'
import { versionProblems } from './versions.ts'

const NODES = 100

/** A name that node pools take. */
const poolName = z.string().regex(/^[a-z][a-z0-9]{0,11}$/)

/** A name that namespaces and queues take. */
const kubernetesName = (longest = 63): z.ZodString =>
  z
    .string()
    .max(longest)
    .regex(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/)

/** Nodes with GPUs of one size. */
const poolSchema = z
  .strictObject({
    name: poolName.describe('Name of the pool: up to 12 lower-case letters and digits.'),
    purpose: z.enum(['training', 'inference']).describe('What runs there: training waits in queues, inference answers people.'),
    size: gpuSizeParameter('Size of the nodes, of those in the table of GPU sizes.', 'any'),
    min: z
      .int()
      .min(0)
      .max(NODES)
      .default(0)
      .describe('Nodes that run when nothing wants them: 0 costs nothing and takes minutes to wake.'),
    max: z.int().min(1).max(NODES).default(2).describe('Nodes at most.'),
    priority: z
      .enum(['regular', 'spot'])
      .default('regular')
      .describe('Whether Azure may take nodes away with thirty seconds of notice, for less money.'),
    zones: z
      .array(z.enum(['1', '2', '3']))
      .max(3)
      .default([])
      .describe('Availability zones in which the subscription has the size. Empty: Azure places nodes.'),
    osDisk: z
      .enum(['managed', 'ephemeral'])
      .default('managed')
      .describe('Where the system of a node lies: a disk of its own, or the storage of the machine.'),
    osDiskGiB: z.int().min(64).max(2048).default(256).describe('Size of the system disk in GiB: images of models are large.'),
  })
  .describe('Nodes with GPUs of one size.')

const shareSchema = z
  .strictObject({
    pool: poolName.describe('Name of a pool for training.'),
    gpus: z.int().min(0).max(10_000).describe('GPUs that the team has whenever it wants them.'),
    borrow: z.int().min(0).max(10_000).default(0).describe('GPUs that it may have on top while nobody else wants them.'),
  })
  .describe("A team's share of a pool.")

const teamSchema = z
  .strictObject({
    name: kubernetesName(40).describe('Name of the team; its namespace is team-NAME.'),
    shares: z
      .array(shareSchema)
      .max(20)
      .default([])
      .describe('What it may have of each pool. Empty, for the only team there is: everything of every pool for training.'),
    podSecurity: z
      .enum(['restricted', 'baseline'])
      .default('restricted')
      .describe('What its pods may be: baseline lets images run as root.'),
    pods: z.int().min(1).max(5000).default(200).describe('Pods at most in its namespace.'),
  })
  .describe('A team that works on the cluster.')

const systemSchema = z
  .strictObject({
    size: z
      .string()
      .min(1)
      .max(80)
      .regex(/^Standard_[A-Za-z0-9_]+$/)
      .default('Standard_D4ds_v5')
      .describe('Size of the nodes that run the cluster itself.'),
    min: z.int().min(1).max(20).default(2).describe('Nodes at least; production has three or more.'),
    max: z.int().min(1).max(50).default(5).describe('Nodes at most.'),
    zones: z
      .array(z.enum(['1', '2', '3']))
      .max(3)
      .optional()
      .describe('Availability zones. Absent: all that the region has.'),
  })
  .describe('Nodes that run the cluster itself.')

const maintenanceSchema = z
  .strictObject({
    day: z
      .enum(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'])
      .default('Sunday')
      .describe('Day of the week.'),
    start: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .default('02:00')
      .describe('When it begins, such as 02:00.'),
    utcOffset: z
      .string()
      .regex(/^[+-](0\d|1[0-4]):[0-5]\d$/)
      .default('+00:00')
      .describe('Offset of that time from UTC.'),
    hours: z.int().min(4).max(24).default(4).describe('How long it may take, in hours.'),
  })
  .describe('When Azure may upgrade the cluster and its nodes.')

const defaultPools = [
  { name: 'training', purpose: 'training', size: 'Standard_NC24ads_A100_v4', min: 0, max: 2 },
  { name: 'inference', purpose: 'inference', size: 'Standard_NC4as_T4_v3', min: 1, max: 4 },
] as const

/** What may be said of a cluster with GPUs. */
export const aksGpuParameters = z
  .strictObject({
    tier: z.enum(['Free', 'Standard', 'Premium']).default('Standard').describe('Promise of uptime of the API server: Free has none.'),
    kubernetesVersion: z
      .string()
      .regex(/^1\.\d{2}(\.\d{1,2})?$/)
      .optional()
      .describe('Version of Kubernetes, such as 1.34. Absent: the one that AKS gives new clusters, and whatever it was brought to since.'),
    system: systemSchema.prefault({}).describe('Nodes that run the cluster itself.'),
    pools: z
      .array(poolSchema)
      .min(1)
      .max(20)
      .prefault([...defaultPools])
      .describe('Pools of nodes with GPUs.'),
    teams: z
      .array(teamSchema)
      .max(50)
      .default([])
      .describe('Teams that train on the cluster. Empty: the team of the request, with everything.'),
    podCidr: z
      .cidrv4()
      .default('100.64.0.0/16')
      .describe('Addresses of pods. They stay in the cluster and may be the same in every cluster.'),
    serviceCidr: z.cidrv4().default('100.65.0.0/20').describe('Addresses of services. They stay in the cluster.'),
    dnsServiceIp: z.ipv4().default('100.65.0.10').describe('Address of DNS in the cluster, within those of services.'),
    egress: z
      .enum(['firewall', 'nat-gateway'])
      .default('firewall')
      .describe(
        'How nodes reach the internet: by the firewall of the hub, over the routes of the subnet, or by the NAT gateway that a spoke has where its hub has no firewall. The network decides where it is known.',
      ),
    administrators: z.array(z.uuid()).max(20).default([]).describe('Object ids of Microsoft Entra groups that administer the cluster.'),
    registry: z.enum(['created', 'none']).default('created').describe('Whether the cluster gets a container registry of its own.'),
    channel: z
      .enum(['patch', 'stable', 'rapid', 'node-image', 'none'])
      .default('patch')
      .describe('Which versions of Kubernetes are taken by themselves.'),
    nodeImages: z
      .enum(['NodeImage', 'SecurityPatch', 'None'])
      .default('NodeImage')
      .describe('Which images of nodes are taken by themselves.'),
    maintenance: maintenanceSchema.prefault({}).describe('When Azure may upgrade the cluster and its nodes.'),
    devicePluginImage: z
      .string()
      .min(1)
      .max(300)
      .regex(/^[a-z0-9][\w./:@-]*$/i)
      .optional()
      .describe('Image of the NVIDIA device plugin, from a registry of your own. Absent: the one of the table.'),
    dcgmExporterImage: z
      .string()
      .min(1)
      .max(300)
      .regex(/^[a-z0-9][\w./:@-]*$/i)
      .optional()
      .describe('Image of the DCGM exporter, from a registry of your own. Absent: the one of the table.'),
  })
  .check((context) => {
    const { pools, teams, system } = context.value
    twice(pools).forEach(([name, index]) => issue(context, ['pools', index, 'name'], `two pools are called \`${name}\``))
    twice(teams).forEach(([name, index]) => issue(context, ['teams', index, 'name'], `two teams are called \`${name}\``))
    pools.forEach((pool, index) => {
      if (pool.name === 'system') issue(context, ['pools', index, 'name'], '`system` is the pool that runs the cluster itself')
      if (pool.name === 'general') issue(context, ['pools', index, 'name'], '`general` is the pool of whatever needs no GPU')
      if (pool.min > pool.max) issue(context, ['pools', index, 'min'], `${pool.min} nodes at least are more than ${pool.max} at most`)
    })
    if (system.min > system.max) issue(context, ['system', 'min'], `${system.min} nodes at least are more than ${system.max} at most`)
    const problems: readonly ParameterProblem[] = [
      ...shareProblems(pools, teams),
      ...networkProblems(context.value),
      ...versionProblems(context.value),
    ]
    for (const problem of problems) issue(context, problem.path, problem.message)
  })

/** Parameters of a cluster, settled. */
export type AksGpuParameters = z.output<typeof aksGpuParameters>

/** A pool with GPUs. */
export type GpuPool = z.output<typeof poolSchema>

/** Whole GPUs of a pool when it is as large as it may grow. */
export const gpusOf = (pool: Pick<GpuPool, 'size' | 'max'>): number => devicesOf(pool.size) * pool.max

const twice = (all: readonly { readonly name: string }[]): readonly (readonly [name: string, index: number])[] =>
  all.flatMap(({ name }, index) => (all.findIndex((one) => one.name === name) < index ? [[name, index] as const] : []))
