import { z } from 'zod'
import { foundation, gpuAsks, gpusOf, mlCluster, mlWorkspace, mlWorkspaceZones, sitesOf } from '../../blocks/index.ts'
import { defineGoldenPath } from '../../definition.ts'
import { azureOnly, joined, type Site, type WorkloadOutput, type WorkloadPlace } from '../../place.ts'

/** The name of a compute: what Azure takes, and not all of it digits after the last hyphen. */
const computeName = z
  .string()
  .regex(
    /^[a-z](?![a-z0-9-]*-\d+$)[a-z0-9-]{2,23}$/,
    'must be 3 to 24 lower-case letters, digits and hyphens, and not end with a hyphen and digits',
  )

const cluster = z
  .strictObject({
    name: computeName.meta({ description: 'Its name.' }),
    size: z
      .string()
      .regex(/^Standard_[A-Za-z0-9_]{1,60}$/, 'must be a size such as Standard_NC24ads_A100_v4')
      .meta({ description: 'The size of its machines.' }),
    maxNodes: z.number().int().min(1).max(500).default(1).meta({ description: 'How many machines it may have at once.' }),
    priority: z
      .enum(['dedicated', 'low-priority'])
      .default('dedicated')
      .meta({ description: 'Whether its machines may be taken away at any time, for less money.' }),
    idleMinutes: z.number().int().min(1).max(240).default(10).meta({ description: 'Minutes after which an idle machine is given back.' }),
  })
  .meta({ description: 'A cluster of machines.' })

const parameters = z.strictObject({
  clusters: z
    .array(cluster)
    .min(1)
    .max(20)
    .refine((all) => new Set(all.map((one) => one.name)).size === all.length, 'must name each cluster once')
    .default([{ name: 'cpu', size: 'Standard_D4s_v5', maxNodes: 2, priority: 'dedicated', idleMinutes: 10 }])
    .meta({ description: 'Clusters; images are built on the first one without GPUs.' }),
  packages: z
    .enum(['public', 'none'])
    .default('public')
    .meta({ description: 'Whether public packages of Python may be fetched; with `none` they come from a feed named under `outbound`.' }),
  outbound: z
    .array(
      z.strictObject({
        name: z
          .string()
          .regex(/^[a-z0-9][a-z0-9-]{0,40}$/, 'must be lower-case letters, digits and hyphens')
          .meta({ description: 'What the rule is called.' }),
        host: z
          .string()
          .max(253)
          .regex(/^(\*\.)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i, 'must be the name of a host, which may begin with `*.`')
          .meta({ description: 'The host that may be reached.' }),
      }),
    )
    .max(200)
    .refine((rules) => new Set(rules.map((one) => one.name)).size === rules.length, 'must name each rule once')
    .default([])
    .meta({ description: 'Hosts that may be reached; nothing else is.' }),
  groups: z
    .array(z.guid().meta({ description: 'The object id of a group.' }))
    .max(20)
    .default([])
    .meta({ description: 'Groups of people who work in it.' }),
})

/** What may be asked of the path `ml-workspace`. */
export type MlWorkspaceParameters = z.infer<typeof parameters>

const machines = ({ clusters }: MlWorkspaceParameters) =>
  clusters.map(({ name, size, maxNodes }) => ({ name: `cluster-${name}`, size, count: maxNodes }))

/** A place to train and evaluate, with a managed network. */
export const mlWorkspacePath = defineGoldenPath<MlWorkspaceParameters>({
  name: 'ml-workspace',
  title: 'Machine learning workspace',
  summary:
    'A workspace whose network Azure manages and which lets out only what is approved, with clusters that are empty while nobody uses them.',
  suits: ['training', 'fine-tuning', 'batch-inference', 'development'],
  provisioning: { minutes: 45, note: 'The managed network with its firewall takes most of it.' },
  bakedIn: [
    'a managed network that lets out only what is approved',
    'private endpoints with both zones',
    'storage, key vault, registry and traces of its own, without keys',
    'clusters that go down to nothing',
    'no public addresses, no local accounts',
    'soft delete and versions of data',
    'diagnostics and alerts',
    'budget at 50, 75 and 90 %',
  ],
  parameters,
  subnets: () => [{ purpose: 'private-endpoints' }],
  zones: (_, { region }) => mlWorkspaceZones(region),
  asks: (chosen, site) => gpuAsks(site, machines(chosen)),
  gpus: (chosen, { regions }) => gpusOf(machines(chosen)) * regions.length,
  problems: ({ clusters }) =>
    clusters.some(({ size }) => gpusOf([{ size, count: 1 }]) === 0)
      ? []
      : [
          {
            path: ['clusters'],
            summary: 'every cluster has GPUs, and images are built on one without',
            help: 'add a cluster such as `{ name: cpu, size: Standard_D4s_v5 }`: it costs nothing while nothing is built',
          },
        ],
  build,
})

function build(chosen: MlWorkspaceParameters, place: WorkloadPlace): WorkloadOutput {
  return azureOnly(joined(foundation(place), ...sitesOf(place).map((site) => regionOf(chosen, site))), [
    'People reach the workspace from inside of the network: by Bastion and a jumpbox, or by VPN.',
  ])
}

function regionOf(chosen: MlWorkspaceParameters, site: Site) {
  const builder = chosen.clusters.find(({ size }) => gpusOf([{ size, count: 1 }]) === 0)
  const workspace = mlWorkspace(site, {
    outbound: chosen.outbound,
    packages: chosen.packages,
    imageBuilder: builder?.name,
    people: chosen.groups.map((group) => ({ group })),
  })
  return joined(workspace.part, { nodes: chosen.clusters.map((one) => mlCluster(site, workspace, one)) })
}
