import { z } from 'zod'
import { gpuMachineFacts } from './gpu-machines.gen.ts'
import { gpuSizeParameter, hasInfiniBand } from './gpu-size.ts'
import { issue } from './issue.ts'

/** Days and hours in which machines run, in a time zone as Windows names it. */
const hoursSchema = z
  .strictObject({
    days: z
      .array(z.enum(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']))
      .min(1)
      .max(7)
      .default(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'])
      .describe('Days on which machines run.'),
    from: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .default('07:00')
      .describe('When they are started, such as 07:00.'),
    to: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .default('19:00')
      .describe('When they are stopped, such as 19:00.'),
    timeZone: z
      .string()
      .min(1)
      .max(60)
      .regex(/^[A-Za-z0-9 .+()-]+$/)
      .default('UTC')
      .describe('Time zone, as Windows names it: W. Europe Standard Time.'),
  })
  .describe('Days and hours in which machines run.')

const imageNames = gpuMachineFacts.images.map((image) => image.name)
const { netAppPoolTiB: range, netAppSnapshots } = gpuMachineFacts

const checkpointSchema = z
  .strictObject({
    kind: z
      .enum(['blob', 'netapp'])
      .default('blob')
      .describe('Where checkpoints go: blobs with folders, or volumes of Azure NetApp Files, which are faster and dearer.'),
    netAppTiB: z
      .int()
      .min(range.smallest)
      .max(range.largest)
      .default(4)
      .describe('Size of the capacity pool and of the volume in TiB, for netapp alone.'),
    netAppLevel: z
      .enum(['Standard', 'Premium', 'Ultra'])
      .default('Premium')
      .describe('Service level of the capacity pool, for netapp alone.'),
    netAppClients: z
      .array(z.cidrv4())
      .min(1)
      .max(20)
      .default(['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'])
      .describe('Prefixes from which the volume may be mounted and written to, for netapp alone: best that of the machines.'),
    keepDays: z
      .int()
      .min(1)
      .max(365)
      .default(7)
      .describe('Days that checkpoints can be got back: deleted ones of blob, and what netapp had each day.'),
  })
  .describe('Where training leaves what it has reached.')

/** What may be said of a cluster of machines for training. */
export const gpuClusterParameters = z
  .strictObject({
    size: gpuSizeParameter('Size of the machines, of those in the table of GPU sizes.', 'whole-gpus'),
    nodes: z
      .int()
      .min(1)
      .max(gpuMachineFacts.placementGroupNodes)
      .default(1)
      .describe('Machines in each region: all in one placement group.'),
    fabric: z
      .enum(['by-size', 'infiniband', 'ethernet'])
      .default('by-size')
      .describe('How machines talk to each other: by-size takes InfiniBand where the size has it.'),
    image: z
      .enum(['by-size', ...imageNames])
      .default('by-size')
      .describe(
        'Image of the machines: ubuntu gets its drivers as extensions; ubuntu-hpc holds them already, with what GPUs that are joined need of one another. By-size takes ubuntu-hpc for sizes with InfiniBand.',
      ),
    priority: z
      .enum(['regular', 'spot'])
      .default('regular')
      .describe('Whether Azure may take machines away with thirty seconds of notice, for less money.'),
    zone: z
      .enum(['any', '1', '2', '3'])
      .default('any')
      .describe('Availability zone of all machines; which zones have a size differs from subscription to subscription.'),
    osDisk: z
      .enum(['managed', 'ephemeral'])
      .default('managed')
      .describe('Where the system lies: on a disk of its own, or on the storage of the machine, lost when it stops.'),
    osDiskGiB: z.int().min(64).max(4095).default(256).describe('Size of the system disk in GiB.'),
    schedule: z
      .enum(['by-stage', 'always', 'never'])
      .default('by-stage')
      .describe('Whether machines are removed outside working hours: by-stage does so everywhere but in production.'),
    hours: hoursSchema.prefault({}).describe('Days and hours in which machines run.'),
    checkpoints: checkpointSchema.prefault({}).describe('Where training leaves what it has reached.'),
    adminUser: z
      .string()
      .regex(/^[a-z][a-z0-9-]{2,30}$/)
      .default('fairway')
      .describe('Name of the local administrator; people sign in with Microsoft Entra ID.'),
    operators: z.array(z.uuid()).max(20).default([]).describe('Object ids of Microsoft Entra groups that may sign in to the machines.'),
  })
  .check((context) => {
    const { fabric, size, priority, hours } = context.value
    if (hours.to <= hours.from)
      issue(
        context,
        ['hours', 'to'],
        `machines that start at ${hours.from} cannot be stopped at ${hours.to} of the same day: name hours within one day`,
      )
    const { kind, keepDays } = context.value.checkpoints
    const daily = netAppSnapshots.most - netAppSnapshots.hourly
    if (kind === 'netapp' && keepDays > daily)
      issue(
        context,
        ['checkpoints', 'keepDays'],
        `a volume has at most ${netAppSnapshots.most} snapshots, ${netAppSnapshots.hourly} of them hourly: keep those of ${daily} days at most`,
      )
    if (fabric === 'infiniband' && !hasInfiniBand(size))
      issue(context, ['fabric'], `\`${size}\` has no InfiniBand: sizes that have it carry an r, as in \`Standard_ND96isr_H100_v5\``)
    if (priority === 'spot' && hasInfiniBand(size) && context.value.nodes > 1)
      issue(
        context,
        ['priority'],
        'machines that train together over InfiniBand stop together when one is taken away: take `regular`, or a single machine',
      )
  })

/** Parameters of a cluster, settled. */
export type GpuClusterParameters = z.output<typeof gpuClusterParameters>
