import { declared, placeIn, type Declared, type Estate } from '../../estate/index.ts'
import { gpuSize } from '../../inventory/index.ts'
import type { Diagnostic, SourceRange } from '../../kernel/index.ts'
import {
  checkDataClass,
  checkPlacement,
  placementPolicyKind,
  placementsFor,
  policiesFor,
  portabilityOf,
  servicesOf,
  type PlacedWorkload,
  type Placement,
  type PlacementAsk,
  type PlacementPolicySpec,
  type PortabilityFacts,
} from '../../region/index.ts'
import type { BuiltWorkload } from './build-workloads.ts'
import { asksOf } from './spokes.ts'
import type { RequestedWorkload } from './workloads.ts'

/** Where something might run by a placement policy, the best place first. */
export interface WorkloadPlacement {
  readonly policy: string
  readonly places: readonly Placement[]
}

/** The placement policies that hold for a workload. */
export const policiesOf = (workload: RequestedWorkload, estate: Estate): readonly Declared<PlacementPolicySpec>[] =>
  policiesFor(estate, placedAs(workload))

const placedAs = ({ application, team, resolved }: RequestedWorkload): PlacedWorkload => {
  const { data } = resolved.request.spec
  return { environment: application.environment.name, team: team.name, ...(data === undefined ? {} : { data }) }
}

/** The line that puts a workload into a region. */
export const regionLine = ({ resolved: { request } }: RequestedWorkload, region: string): SourceRange =>
  request.spec.regions === undefined
    ? placeIn(request, ['spec', 'application'])
    : placeIn(request, ['spec', 'regions', request.spec.regions.indexOf(region)])

/** The places that each policy leaves a workload: its own regions, where the policy names none. */
export function placementsOf(built: BuiltWorkload, estate: Estate): readonly WorkloadPlacement[] {
  const ask = askOf(built)
  return policiesOf(built.workload, estate).map(({ name, spec }) => ({ policy: name, places: placementsFor(spec, ask, estate) }))
}

/** Workloads that are to run where their policies do not want them, or of which it is not known whether they do. */
export function placementProblems(drafts: readonly BuiltWorkload[], estate: Estate): readonly Diagnostic[] {
  const all = declared(estate, placementPolicyKind)
  return drafts.flatMap((built): readonly Diagnostic[] => {
    const { workload } = built
    const { name, resolved } = workload
    const at = placeIn(resolved.request, ['metadata', 'name'])
    const ask = askOf(built)
    const regions = workload.regions.map((region) => ({ region, at: regionLine(workload, region) }))
    return [
      ...checkDataClass({ ...placedAs(workload), name, at }, all),
      ...policiesOf(workload, estate).flatMap((policy) =>
        checkPlacement({ name, regions, policy, places: placementsFor(policy.spec, ask, estate) }),
      ),
    ]
  })
}

/** What a workload is made of, the strongest tie first. */
export const tiesOf = ({ output }: BuiltWorkload): readonly PortabilityFacts[] =>
  portabilityOf(servicesOf(output.parts.nodes.map(({ type }) => type)))

/** GPUs are those of one region: each of its regions has as many. */
function askOf({ workload, output }: BuiltWorkload): PlacementAsk {
  const gpus = gpusOf(workload)
  return {
    what: workload.name,
    services: servicesOf(output.parts.nodes.map(({ type }) => type)),
    regions: workload.regions,
    ...(gpus === undefined ? {} : { gpus }),
  }
}

function gpusOf(workload: RequestedWorkload): PlacementAsk['gpus'] {
  const [first] = workload.regions
  const asks = asksOf(workload).flatMap((ask) => (ask.kind === 'gpu' && ask.region === first ? [ask] : []))
  const [largest] = asks.toSorted((a, b) => b.count - a.count)
  const machine = largest === undefined ? undefined : gpuSize(largest.size)
  if (largest === undefined || machine?.accelerator === undefined) return undefined
  return { accelerator: machine.accelerator, count: Math.ceil((machine.gpus ?? 1) * largest.count), size: largest.size }
}
