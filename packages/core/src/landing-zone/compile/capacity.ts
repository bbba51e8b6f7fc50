import { placeIn, type Declared, type Estate } from '../../estate/index.ts'
import { diagnostic, type Diagnostic, type Instant } from '../../kernel/index.ts'
import {
  checkCapacity,
  checkDeployments,
  checkProduction,
  checkResidency,
  knownRegion,
  nearestRegion,
  policiesFor,
  type CapacityAsk,
  type CapacityVerdict,
  type LoadReport,
  type ObservedCapacity,
  type ResidencySubject,
} from '../../region/index.ts'
import type { Graph } from '../../graph/index.ts'
import type { Inventory } from '../../inventory/index.ts'
import type { Application } from './applications.ts'
import { deployedOf, type Deployed } from './deployed.ts'
import type { LandingZoneSpec } from '../kind.ts'
import { requestLoads } from './loads.ts'
import { placedAsks } from '../request/request-lines.ts'
import { policiesOf, regionLine } from './placement.ts'
import type { RequestedWorkload } from './workloads.ts'

/** Whether regions have what the landing zone asks of them. */
export interface LandingZoneCapacity {
  readonly asks: readonly CapacityAsk[]
  /** One verdict for each ask. */
  readonly verdicts: readonly CapacityVerdict[]
  /** What becomes of each load when a region is lost. */
  readonly loads: readonly LoadReport[]
  /** What of it is there already. */
  readonly deployed: readonly Deployed[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What regions are asked about. */
export interface CapacityInput {
  readonly landingZone: Declared<LandingZoneSpec>
  readonly applications: readonly Application[]
  readonly workloads: readonly RequestedWorkload[]
  readonly estate: Estate
  readonly now: Instant
  /** What exports of Azure show of quotas, sizes and models. */
  readonly observed?: ObservedCapacity | undefined
  /** Where what asks and accounts have already is looked up; whoever sees no inventory can be told instead. */
  readonly graph: Graph
  readonly inventory?: Inventory | undefined
  readonly deployed?: readonly Deployed[] | undefined
}

/** Regions that nobody knows, too few of them for production, what they lack, where data may not go, what is left when one is lost. */
export function capacityOf(input: CapacityInput): LandingZoneCapacity {
  const { landingZone, applications, workloads, estate, now, observed, graph, inventory } = input
  const asks = workloads.flatMap((one) => placedAsks(one, estate))
  const deployed = input.deployed ?? deployedOf(asks, graph, inventory)
  const world = { estate, now, observed, deployed: new Map(deployed.map(({ key, units }) => [key, units])) }
  const capacity = checkCapacity(asks, world)
  const byName = new Map(workloads.map((one) => [one.name, one]))
  const deployments = checkDeployments(world, ({ spec }) => {
    const workload = byName.get(spec.workload ?? '')
    if (workload === undefined) return undefined
    const { application, team, regions } = workload
    return { subscription: application.subscription, regions, environment: application.environment.name, team: team.name }
  })
  return {
    asks,
    verdicts: capacity.verdicts,
    loads: [...deployments.loads, ...requestLoads(workloads, capacity.verdicts)],
    deployed,
    diagnostics: [
      ...unknownRegions(landingZone, estate),
      ...applications.flatMap((one) => production(one, estate)),
      ...capacity.diagnostics,
      ...workloads.flatMap((one) => residency(one, estate)),
      // What a deployment asks of its region is among the asks of its workload; what all its regions come to is said here alone.
      ...deployments.diagnostics.filter(({ code }) => lossCodes.has(code)),
    ],
  }
}

/** A region's loss leaves too little; all regions together have too little. */
const lossCodes: ReadonlySet<string> = new Set(['FW8322', 'FW8326'])

function unknownRegions(landingZone: Declared<LandingZoneSpec>, estate: Estate): readonly Diagnostic[] {
  const { regions, applications } = landingZone.spec
  const places = [
    ...regions.map((region, index) => ({ region, path: ['spec', 'regions', index] })),
    ...applications.flatMap((application, number) =>
      (application.regions ?? []).map((region, index) => ({ region, path: ['spec', 'applications', number, 'regions', index] })),
    ),
  ]
  return places.flatMap(({ region, path }) => {
    if (knownRegion(region, estate) !== undefined) return []
    const near = nearestRegion(region)
    const help = near === undefined ? {} : { help: `did you mean \`${near}\`?` }
    return [diagnostic('FW8301', `there is no region \`${region}\``, { at: placeIn(landingZone, path), ...help })]
  })
}

const production = ({ name, environment, team, regions, at }: Application, estate: Estate): readonly Diagnostic[] =>
  environment.stage === 'production'
    ? checkProduction({ name, regions, at }, policiesFor(estate, { environment: environment.name, team: team.name }), estate)
    : []

/** Data rests in every region of a workload, and models may compute elsewhere. */
function residency(workload: RequestedWorkload, estate: Estate): readonly Diagnostic[] {
  const models = placedAsks(workload, estate).flatMap((ask): readonly ResidencySubject[] => (ask.kind === 'model' ? [ask] : []))
  const modelled = new Set(models.map(({ region }) => region))
  const storage = workload.regions
    .filter((region) => !modelled.has(region))
    .map((region): ResidencySubject => ({ kind: 'storage', key: workload.name, region, at: regionLine(workload, region) }))
  return checkResidency([...models, ...storage], policiesOf(workload, estate), estate)
}
