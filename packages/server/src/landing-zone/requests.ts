import type { RequestView } from '@fairway/core/api'
import { declared, type Estate } from '@fairway/core/estate'
import { offeredPaths, resolveRequest, workloadRequestKind, type ResolvedRequest } from '@fairway/core/golden-path'
import { byText, type Instant } from '@fairway/core/kernel'
import { requestDocument, type LandingZone, type LandingZonePlan, type PlannedWorkload } from '@fairway/core/landing-zone'
import { environmentKind } from '@fairway/core/organization'

/** What requests are shown from. */
export interface RequestSources {
  readonly estate: Estate
  readonly now: Instant
  readonly landingZone: Pick<LandingZone, 'workloads'>
  readonly plan: Pick<LandingZonePlan, 'workloads'>
}

/** A request with everything that was found out about it. */
export interface FoundRequest {
  readonly view: RequestView
  readonly resolved: ResolvedRequest
}

/** Every request of an estate by name, also those that have no place in the landing zone. */
export function requestsOf({ estate, now, landingZone, plan }: RequestSources): readonly FoundRequest[] {
  const placed = new Map(landingZone.workloads.map((one) => [one.name, one.resolved]))
  const planned = new Map(plan.workloads.map((one) => [one.name, one]))
  const offered = offeredPaths(estate)
  return declared(estate, workloadRequestKind)
    .map((request): FoundRequest => {
      const resolved = placed.get(request.name) ?? resolveRequest(request, { estate, now, offered })
      return { resolved, view: viewOf(resolved, planned.get(request.name) ?? misplaced(resolved, estate)) }
    })
    .toSorted((a, b) => byText(a.view.name, b.view.name))
}

function viewOf({ request, decisions, approval, gpus }: ResolvedRequest, planned: PlannedWorkload): RequestView {
  const { purpose, requestedBy, requestedAt, expires, data } = request.spec
  return {
    ...planned,
    purpose,
    requestedBy,
    requestedAt,
    ...(expires === undefined ? {} : { expires }),
    ...(data === undefined ? {} : { data }),
    decisions: decisions.map(({ decision, invalid }) => ({ ...decision, ...(invalid === undefined ? {} : { invalid }) })),
    approval,
    gpus,
    yaml: requestDocument(request.name, request.spec),
  }
}

/** A request whose application is not there, or does not take it: nothing is known of what it would build. */
function misplaced({ request, offered, state, reasons }: ResolvedRequest, estate: Estate): PlannedWorkload {
  const { goldenPath, team, application, environment, regions, budget } = request.spec
  const waits = state === 'approved' || state === 'needs-approval'
  return {
    name: request.name,
    goldenPath,
    title: offered?.title ?? goldenPath,
    team,
    application,
    environment,
    stage: declared(estate, environmentKind).find(({ name }) => name === environment)?.spec.stage ?? '',
    regions: regions ?? [],
    state: waits ? 'requested' : state,
    reasons: waits ? [`the landing zone has no place for it in \`${application}\``] : reasons,
    budget: budget.monthly,
    resources: 0,
    kubernetes: 0,
    root: '',
    notes: [],
    capacity: [],
    resilience: { replication: [], placements: [], ties: [] },
    at: request.at,
  }
}
