import type { CostFloor } from '../../cost/index.ts'
import { declared, placeIn, type Declared, type Estate } from '../../estate/index.ts'
import {
  modelsFor,
  offeredPaths,
  resolveRequest,
  workloadRequestKind,
  type OfferedPath,
  type ResolvedRequest,
  type WorkloadModel,
  type WorkloadRequestSpec,
} from '../../golden-path/index.ts'
import { byText, diagnostic, didYouMean, hasErrors, type Diagnostic, type Instant, type SourceRange } from '../../kernel/index.ts'
import { teamKind } from '../../organization/index.ts'
import type { Application } from './applications.ts'

/** A workload that was asked for, with the application that it is built in. */
export interface RequestedWorkload {
  readonly name: string
  readonly application: Application
  readonly team: { readonly name: string; readonly lead: string; readonly costCenter?: string }
  /** Those of the request, otherwise those of the application; the first is the primary one. */
  readonly regions: readonly string[]
  readonly resolved: ResolvedRequest
  readonly models: readonly WorkloadModel[]
  /** Its own deployment root. */
  readonly root: string
  readonly at: SourceRange
}

/** The requests of an estate: those that have a place, and those that have none. */
export interface RequestedWorkloads {
  /** In the order of their names. */
  readonly workloads: readonly RequestedWorkload[]
  readonly diagnostics: readonly Diagnostic[]
}

type Request = Declared<WorkloadRequestSpec>

/** What requests are placed with. */
export interface PlaceInput {
  readonly estate: Estate
  readonly applications: readonly Application[]
  /** Names of applications that are declared and not built: they were told already. */
  readonly leftOut?: ReadonlySet<string>
  readonly now: Instant
}

/** Finds the place of every request. One without a place is told, and not built. */
export function requestedWorkloads(input: PlaceInput): RequestedWorkloads {
  const offered = offeredPaths(input.estate)
  const diagnostics: Diagnostic[] = []
  const workloads = declared(input.estate, workloadRequestKind).flatMap((request): readonly RequestedWorkload[] => {
    const application = input.applications.find(({ name }) => name === request.spec.application)
    if (application === undefined && input.leftOut?.has(request.spec.application) === true) return []
    const misplaced = application === undefined ? [unknownApplication(request, input.applications)] : misplacements(request, application)
    diagnostics.push(...misplaced)
    // An application without a region has one that nobody knows.
    if (application === undefined || application.regions.length === 0 || hasErrors(misplaced)) return []
    const resolved = resolve(request, application, input, offered)
    diagnostics.push(...resolved.diagnostics)
    return [workloadOf(request, application, input.estate, resolved)]
  })
  return { workloads: workloads.toSorted((a, b) => byText(a.name, b.name)), diagnostics }
}

/** The same workload judged again, now that what it costs is known. */
export function judgedByCost(workload: RequestedWorkload, input: PlaceInput, costFloor: CostFloor): RequestedWorkload {
  const { resolved, application } = workload
  return { ...workload, resolved: resolve(resolved.request, application, input, offeredPaths(input.estate), costFloor) }
}

const resolve = (
  request: Request,
  application: Application,
  { estate, now }: PlaceInput,
  offered: ReadonlyMap<string, OfferedPath>,
  costFloor?: CostFloor,
): ResolvedRequest => resolveRequest(request, { estate, now, offered, application, ...(costFloor === undefined ? {} : { costFloor }) })

function workloadOf(request: Request, application: Application, estate: Estate, resolved: ResolvedRequest): RequestedWorkload {
  const { name, spec, at } = request
  const team = declared(estate, teamKind).find((one) => one.name === spec.team)?.spec
  const folder = application.environment.stage === 'production' ? '06-production' : '05-non-production'
  return {
    name,
    application,
    team: { name: spec.team, lead: team?.lead ?? spec.team, ...(team?.costCenter === undefined ? {} : { costCenter: team.costCenter }) },
    regions: [...new Set(spec.regions ?? application.regions)],
    resolved,
    models: modelsFor(estate, name),
    root: `${folder}/${name}`,
    at,
  }
}

function unknownApplication(request: Request, applications: readonly Application[]): Diagnostic {
  const wanted = request.spec.application
  const help = didYouMean(
    wanted,
    applications.map(({ name }) => name),
  )
  return diagnostic('FW8612', `the landing zone has no application \`${wanted}\``, {
    at: placeIn(request, ['spec', 'application']),
    ...(help === undefined ? {} : { help }),
  })
}

/** A request must fit the place that its application is. */
function misplacements(request: Request, application: Application): readonly Diagnostic[] {
  const { environment, regions = [] } = request.spec
  const elsewhere = regions.flatMap((region, index) => (application.regions.includes(region) ? [] : [{ region, index }]))
  return [
    ...(environment === application.environment.name
      ? []
      : [
          diagnostic('FW8616', `\`${application.name}\` serves \`${application.environment.name}\`, not \`${environment}\``, {
            at: placeIn(request, ['spec', 'environment']),
          }),
        ]),
    ...elsewhere.map(({ region, index }) =>
      diagnostic('FW8613', `\`${application.name}\` has no network in \`${region}\``, {
        at: placeIn(request, ['spec', 'regions', index]),
        help: `it has ${application.regions.join(', ')}`,
      }),
    ),
  ]
}
