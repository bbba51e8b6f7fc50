import { dearestOf, readable, type CostFloor } from '../cost/index.ts'
import { placeIn, type Declared } from '../estate/index.ts'
import { compareMoney, diagnostic, parseInstant, type Diagnostic } from '../kernel/index.ts'
import type { ApprovalNeed, JudgedDecision } from './approval.ts'
import type { OfferedPath } from './catalogue.ts'
import type { PathSite, PreparedPath } from './definition.ts'
import type { WorkloadRequestSpec } from './kinds.ts'

type Request = Declared<WorkloadRequestSpec>

/** What a request would cost in a month with nobody using it. */
export type RequestCost = Pick<CostFloor, 'total' | 'items' | 'unknown'>

/** Parameters that are right by themselves, and wrong together or where they are. */
export const togetherProblems = (request: Request, prepared: PreparedPath, site: PathSite): readonly Diagnostic[] =>
  prepared
    .problems(site)
    .map(({ path, summary, help }) =>
      diagnostic('FW8412', summary, { at: placeIn(request, ['spec', 'parameters', ...path]), ...(help === undefined ? {} : { help }) }),
    )

/** A path that is not for this team or environment. */
export function allowedProblems(request: Request, { name, teams, environments }: OfferedPath): readonly Diagnostic[] {
  const { team, environment } = request.spec
  const list = (names: readonly string[]): string => names.map((one) => `\`${one}\``).join(', ')
  return [
    ...(teams === undefined || teams.includes(team)
      ? []
      : [
          diagnostic('FW8406', `\`${name}\` is not for the team \`${team}\``, {
            at: placeIn(request, ['spec', 'team']),
            help: `it is for ${list(teams)}`,
          }),
        ]),
    ...(environments === undefined || environments.includes(environment)
      ? []
      : [
          diagnostic('FW8407', `\`${name}\` is not for the environment \`${environment}\``, {
            at: placeIn(request, ['spec', 'environment']),
            help: `it is for ${list(environments)}`,
          }),
        ]),
  ]
}

/** An end before its beginning. */
export function dateProblems(request: Request): readonly Diagnostic[] {
  const { requestedAt, expires } = request.spec
  if (expires === undefined || (parseInstant(expires) ?? '') > (parseInstant(requestedAt) ?? '')) return []
  return [diagnostic('FW8410', `it was asked for ${requestedAt} and ends ${expires}`, { at: placeIn(request, ['spec', 'expires']) })]
}

/** A budget that is smaller than what it costs at least. */
export function costProblems(request: Request, cost: RequestCost | undefined): readonly Diagnostic[] {
  const budget = request.spec.budget.monthly
  if (cost === undefined) return []
  const floor = cost.total
  const at = placeIn(request, ['spec', 'budget', 'monthly'])
  if (floor.currency !== budget.currency)
    return [diagnostic('FW8413', `it costs ${readable(floor)} a month at least, and its budget is in ${budget.currency}`, { at })]
  if (compareMoney(budget, floor) >= 0) return []
  return [
    diagnostic('FW8411', `it costs ${readable(floor)} a month at least, and its budget is ${readable(budget)}`, {
      at,
      detail: dearestOf(cost),
    }),
  ]
}

const invalidWords = {
  nobody: 'may not decide on it',
  before: 'decides before it was asked for',
  future: 'decides in the future',
  older: 'decided on another text of it',
} as const

/** Decisions that do not count. */
export function decisionProblems(
  request: Request,
  { approvers }: ApprovalNeed,
  decisions: readonly JudgedDecision[],
): readonly Diagnostic[] {
  return decisions.flatMap(({ decision, index, invalid }) => {
    const at = placeIn(request, ['spec', 'decisions', index])
    if (invalid === undefined) return []
    if (invalid === 'own') return [diagnostic('FW8408', `\`${decision.person}\` asked for \`${request.name}\` and decides on it`, { at })]
    const help = invalid === 'nobody' ? { help: `deciding may ${approvers.map((one) => `\`${one}\``).join(', ')}` } : {}
    return [diagnostic('FW8409', `\`${decision.person}\` ${invalidWords[invalid]}`, { at, ...help })]
  })
}
