import type { CostFloor } from '../../cost/index.ts'
import { floorOf, type RegionPlace, type WorkloadOutput, type WorkloadPlace } from '../../golden-path/index.ts'
import { subnetId, type GraphPart } from '../../graph/index.ts'
import { hasErrors } from '../../kernel/index.ts'
import { subnetNameOf, type SpokeInput } from '../../network/index.ts'
import { ACTION_GROUP, LOG_ANALYTICS } from './platform.ts'
import { spokesOf } from './spokes.ts'
import type { Standards } from './standards.ts'
import { judgedByCost, type PlaceInput, type RequestedWorkload } from './workloads.ts'

/** A workload with what builds it. */
export interface BuiltWorkload {
  readonly workload: RequestedWorkload
  readonly output: WorkloadOutput
  /** What it costs in a month in which nobody uses it. */
  readonly floor: CostFloor
}

/** What workloads are built from. */
export interface BuildInput extends PlaceInput {
  readonly workloads: readonly RequestedWorkload[]
  readonly standards: Standards
  readonly contacts: { readonly platform: string; readonly cost: string }
  readonly organization: string
  /** How spokes of a region reach the internet. */
  readonly egressOf: (region: string) => 'firewall' | 'nat'
  /** Where the platform's own services are. */
  readonly managementRegion: string
}

/**
 * Builds every workload in which nothing is wrong, approved or not: what somebody is to decide on is shown with its cost and its resources.
 * Only what is approved becomes part of the landing zone.
 */
export function buildWorkloads(input: BuildInput): readonly BuiltWorkload[] {
  const spokes = spokesOf(input.applications, input.workloads)
  return input.workloads.flatMap((workload) => {
    const { prepared, diagnostics } = workload.resolved
    if (prepared === undefined || hasErrors(diagnostics)) return []
    const output = prepared.build(placeOf(workload, input, spokes))
    const parts = withRoot(output.parts, workload)
    const floor = floorOf(parts)
    return [{ workload: judgedByCost(workload, input, floor), output: { ...output, parts }, floor }]
  })
}

/** The root of a workload: everything of it, in every region. */
const withRoot = (part: GraphPart, workload: RequestedWorkload): GraphPart => ({
  ...part,
  roots: [
    ...(part.roots ?? []),
    {
      name: workload.root,
      wave: workload.application.environment.stage === 'production' ? 'production' : 'non-production',
      title: workload.name,
      about: `${workload.resolved.offered?.title ?? workload.resolved.request.spec.goldenPath} for ${workload.team.name}, in ${workload.application.displayName}.`,
      scope: { kind: 'subscription', subscription: workload.application.subscription },
    },
  ],
})

function placeOf(workload: RequestedWorkload, input: BuildInput, spokes: readonly SpokeInput[]): WorkloadPlace {
  const { application, team } = workload
  const { spec } = workload.resolved.request
  const { standards, contacts } = input
  const [first, ...others] = workload.regions.map((region) => ({
    ...regionPlace(workload, region, standards, spokes),
    egress: input.egressOf(region),
  }))
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
      goldenPath: spec.goldenPath,
      ...(spec.expires === undefined ? {} : { expires: spec.expires }),
    }),
    regions: [first, ...others],
    logAnalytics: LOG_ANALYTICS,
    logAnalyticsRegion: input.managementRegion,
    actionGroup: ACTION_GROUP,
    budget: spec.budget.monthly,
    models: workload.models,
    since: spec.requestedAt,
    writtenAt: input.now,
    ...(spec.expires === undefined ? {} : { expires: spec.expires }),
    platform: { costContacts: [contacts.cost], publisher: { name: input.organization, email: contacts.platform } },
  }
}

function regionPlace(workload: RequestedWorkload, region: string, standards: Standards, spokes: readonly SpokeInput[]): RegionPlace {
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
