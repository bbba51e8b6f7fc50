import { declared, placeIn, type Declared, type Estate } from '../estate/index.ts'
import { byText, diagnostic, didYouMean, type Diagnostic } from '../kernel/index.ts'
import type { OfferedPath } from './catalogue.ts'
import type { Footing, FootingFacts, FootingHold, PathSite } from './definition.ts'
import { workloadRequestKind, type WorkloadRequestSpec } from './kinds.ts'

type Request = Declared<WorkloadRequestSpec>

interface FootingContext {
  readonly estate: Estate
  readonly offered: ReadonlyMap<string, OfferedPath>
}

/** What is wrong with the requests that a request stands on: they are not there, of another path, elsewhere, or without what it wants of them. */
export const footingProblems = (
  request: Request,
  footings: readonly Footing[],
  site: PathSite,
  context: FootingContext,
): readonly Diagnostic[] => footings.flatMap((footing) => problemsOf(request, footing, site, context))

function problemsOf(request: Request, footing: Footing, site: PathSite, context: FootingContext): readonly Diagnostic[] {
  const { estate, offered } = context
  const at = placeIn(request, ['spec', 'parameters', ...footing.at])
  const others = declared(estate, workloadRequestKind)
  const baseOf = (one: Request): string | undefined => offered.get(one.spec.goldenPath)?.path.name
  const other = others.find(({ name }) => name === footing.workload)
  if (other === undefined || baseOf(other) !== footing.path) {
    const fitting = others.filter((one) => baseOf(one) === footing.path).map(({ name }) => name)
    const help =
      didYouMean(footing.workload, fitting) ??
      listOf(fitting, `requests of \`${footing.path}\` are`, `there is no request of \`${footing.path}\``)
    const what = other === undefined ? 'there is no request' : `there is no request of \`${footing.path}\``
    return [diagnostic('FW8460', `${what} \`${footing.workload}\``, { at, help })]
  }
  const missing = other.spec.regions === undefined ? [] : site.regions.filter((region) => other.spec.regions?.includes(region) === false)
  if (missing.length > 0) {
    const where = missing.map((region) => `\`${region}\``).join(', ')
    return [diagnostic('FW8460', `\`${footing.workload}\` is not built in ${where}`, { at, help: 'give both requests the same regions' })]
  }
  return fitProblems(request, footing, other, { ...context, site })
}

type SiteContext = Omit<SharingContext, 'facts'>

function fitProblems(request: Request, footing: Footing, other: Request, context: SiteContext): readonly Diagnostic[] {
  const offer = context.offered.get(other.spec.goldenPath)
  const settled = offer?.path.prepare({ ...offer.defaults, ...other.spec.parameters })
  // What is wrong with the other request is told there.
  if (settled?.ok !== true) return []
  const facts = { parameters: settled.prepared.parameters, team: other.spec.team }
  const unfit = footing
    .problems(facts, request.spec.team)
    .map(({ path, summary, help }) =>
      diagnostic('FW8461', summary, { at: placeIn(request, ['spec', 'parameters', ...path]), ...(help === undefined ? {} : { help }) }),
    )
  return unfit.length > 0 || footing.holds === undefined ? unfit : shared(request, footing, footing.holds, { ...context, facts })
}

interface SharingContext extends FootingContext {
  /** What is known of the request that is stood on. */
  readonly facts: FootingFacts
  /** Where the request lies that is asked about. */
  readonly site: PathSite
}

/**
 * What all requests together hold of a part, in the order in which they were asked for: the one for which nothing is left is told. That several
 * cannot grow to their largest at once is told as well, and may be meant.
 */
function shared(request: Request, footing: Footing, hold: FootingHold, context: SharingContext): readonly Diagnostic[] {
  const { estate, facts } = context
  const there = hold.there(facts)
  const earlier = declared(estate, workloadRequestKind)
    .filter((one) => isBefore(one, request) && standsInTheWay(one, request))
    .flatMap((one) =>
      holdsOf(one, footing, context)
        .filter(({ part }) => part === hold.part)
        .map((its) => ({ name: one.name, its })),
    )
  if (there === undefined || earlier.length === 0) return []
  const at = placeIn(request, ['spec', 'parameters', ...hold.at])
  const total = (of: (one: FootingHold) => number): number => earlier.reduce((sum, { its }) => sum + of(its), of(hold))
  const names = earlier.map(({ name }) => `\`${name}\``).join(', ')
  const what = `of \`${hold.part}\` of \`${footing.workload}\`, which has ${there}`
  const help = `want less, or let \`${hold.part}\` grow`
  const [least, most] = [total((one) => one.least), total((one) => one.most)]
  if (least > there) return [diagnostic('FW8461', `together with ${names} it always holds ${least} ${hold.unit} ${what}`, { at, help })]
  if (most > there) return [diagnostic('FW8462', `together with ${names} it may want ${most} ${hold.unit} ${what}`, { at, help })]
  return []
}

/** By the day on which they were asked for, and by name on the same day. */
const isBefore = (one: Request, other: Request): boolean =>
  (byText(one.spec.requestedAt, other.spec.requestedAt) || byText(one.name, other.name)) < 0

/** What was refused, has ended before or lies in other regions takes nothing away. */
const standsInTheWay = (one: Request, other: Request): boolean =>
  !one.spec.decisions.some(({ decision }) => decision === 'rejected') &&
  (one.spec.expires === undefined || byText(one.spec.expires, other.spec.requestedAt) > 0) &&
  (one.spec.regions === undefined ||
    other.spec.regions === undefined ||
    one.spec.regions.some((region) => other.spec.regions?.includes(region)))

function holdsOf(one: Request, { workload, at }: Footing, { offered, facts, site: asking }: SharingContext): readonly FootingHold[] {
  const [name] = at
  // Most requests stand on something else: their parameters need not be read for that.
  if (typeof name !== 'string' || one.spec.parameters[name] !== workload) return []
  const offer = offered.get(one.spec.goldenPath)
  const settled = offer?.path.prepare({ ...offer.defaults, ...one.spec.parameters })
  if (settled?.ok !== true) return []
  // Where it names no regions it lies in those of its application, of which it is enough here that there are some.
  const site: PathSite = { ...asking, workload: one.name, regions: one.spec.regions ?? asking.regions, at: one.at }
  return settled.prepared
    .standsOn(site)
    .filter((footing) => footing.workload === workload && footing.problems(facts, one.spec.team).length === 0)
    .flatMap(({ holds }) => (holds === undefined ? [] : [holds]))
}

const listOf = (names: readonly string[], before: string, none: string): string =>
  names.length === 0 ? none : `${before} ${names.map((name) => `\`${name}\``).join(', ')}`
