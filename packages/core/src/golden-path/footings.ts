import { declared, placeIn, type Declared, type Estate } from '../estate/index.ts'
import { diagnostic, didYouMean, type Diagnostic } from '../kernel/index.ts'
import type { OfferedPath } from './catalogue.ts'
import type { Footing, PathSite } from './definition.ts'
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

function problemsOf(request: Request, footing: Footing, site: PathSite, { estate, offered }: FootingContext): readonly Diagnostic[] {
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
  return fitProblems(request, footing, other, offered)
}

function fitProblems(request: Request, footing: Footing, other: Request, offered: ReadonlyMap<string, OfferedPath>): readonly Diagnostic[] {
  const offer = offered.get(other.spec.goldenPath)
  const settled = offer?.path.prepare({ ...offer.defaults, ...other.spec.parameters })
  // What is wrong with the other request is told there.
  if (settled?.ok !== true) return []
  const facts = { parameters: settled.prepared.parameters, team: other.spec.team }
  return footing
    .problems(facts, request.spec.team)
    .map(({ path, summary, help }) =>
      diagnostic('FW8461', summary, { at: placeIn(request, ['spec', 'parameters', ...path]), ...(help === undefined ? {} : { help }) }),
    )
}

const listOf = (names: readonly string[], before: string, none: string): string =>
  names.length === 0 ? none : `${before} ${names.map((name) => `\`${name}\``).join(', ')}`
