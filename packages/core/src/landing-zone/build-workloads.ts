import type { RegionPlace, WorkloadOutput, WorkloadPlace } from '../golden-path/index.ts'
import { subnetId, type GraphPart } from '../graph/index.ts'
import { subnetNameOf, type SpokeInput } from '../network/index.ts'
import { ACTION_GROUP, LOG_ANALYTICS } from './platform.ts'
import type { Standards } from './standards.ts'
import type { RequestedWorkload } from './workloads.ts'

/** A workload with what builds it. */
export interface BuiltWorkload {
  readonly workload: RequestedWorkload
  readonly output: WorkloadOutput
}

/** What workloads are built from. */
export interface BuildInput {
  readonly workloads: readonly RequestedWorkload[]
  readonly standards: Standards
  readonly contacts: { readonly platform: string; readonly cost: string }
  readonly organization: string
  readonly spokes: readonly SpokeInput[]
}

/** Builds every workload that may be built: what waits for somebody's decision is planned, never built. */
export const buildWorkloads = (input: BuildInput): readonly BuiltWorkload[] =>
  input.workloads
    .filter(({ state, path }) => state === 'approved' && path !== undefined)
    .map((workload) => ({ workload, output: outputOf(workload, input) }))

function outputOf(workload: RequestedWorkload, input: BuildInput): WorkloadOutput {
  const { path } = workload
  if (path === undefined) throw new Error(`${workload.name} has no golden path`)
  const output = path.build(placeOf(workload, input))
  return { ...output, parts: withRoot(output.parts, workload) }
}

/** The root of a workload: everything of it, in every region. */
const withRoot = (part: GraphPart, workload: RequestedWorkload): GraphPart => ({
  ...part,
  roots: [
    ...(part.roots ?? []),
    {
      name: workload.root,
      wave: workload.application.environment.stage === 'production' ? 'production' : 'non-production',
      title: workload.title,
      about: `${workload.path?.path.title ?? workload.goldenPath} for ${workload.team.name}, in ${workload.application.displayName}.`,
      scope: { kind: 'subscription', subscription: workload.application.subscription },
    },
  ],
})

function placeOf(workload: RequestedWorkload, input: BuildInput): WorkloadPlace {
  const { application, team } = workload
  const { standards, contacts } = input
  const [first, ...others] = workload.regions.map((region) => regionPlace(workload, region, input))
  if (first === undefined) throw new Error(`${workload.name} has no region`)
  return {
    workload: workload.name,
    team: team.name,
    owner: team.lead,
    ...(team.costCenter === undefined ? {} : { costCenter: team.costCenter }),
    environment: application.environment,
    exposure: application.exposure,
    application: application.name,
    subscription: application.subscription,
    root: workload.root,
    at: workload.at,
    namer: standards.namer,
    tags: standards.tagsOf(application, {
      workload: workload.name,
      team: team.name,
      goldenPath: workload.goldenPath,
      ...(workload.expires === undefined ? {} : { expires: workload.expires }),
    }),
    regions: [first, ...others],
    logAnalytics: LOG_ANALYTICS,
    actionGroup: ACTION_GROUP,
    budget: workload.budget,
    models: workload.models,
    since: workload.requestedAt,
    ...(workload.expires === undefined ? {} : { expires: workload.expires }),
    platform: { costContacts: [contacts.cost], publisher: { name: input.organization, email: contacts.platform } },
  }
}

function regionPlace(workload: RequestedWorkload, region: string, { standards, spokes }: BuildInput): RegionPlace {
  const { application } = workload
  const group = standards.namer.nameOf({
    type: 'Microsoft.Resources/resourceGroups',
    workload: workload.name,
    environment: application.environment.name,
    region,
  })
  const vnet = `spoke-${application.name}-${region}/vnet`
  const spoke = spokes.find((one) => one.application === application.name && one.region === region)
  return {
    region,
    group,
    groupKey: `group/${application.subscription}/${group}`,
    vnet,
    subnet: (purpose) => {
      const need = spoke?.needs.find((one) => one.purpose === purpose)
      if (need === undefined) throw new Error(`${workload.name} never asked for a subnet for ${purpose} in ${region}`)
      return subnetId(vnet, subnetNameOf(need))
    },
    zone: (zone) => {
      if (spoke?.zones.includes(zone) !== true) throw new Error(`${workload.name} never asked for the zone ${zone} in ${region}`)
      return `dns/${zone}`
    },
  }
}
