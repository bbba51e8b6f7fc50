import type { CheckResult } from '@fairway/core/policy'
import { outcomes, type CheckSearch } from './search.ts'
import type { CheckAnswer } from './session.ts'

/** Results that belong together: one resource, or one policy. */
export interface ResultGroup {
  readonly key: string
  readonly title: string
  readonly subtitle: string
  readonly results: readonly CheckResult[]
}

/** Whether a deployment would be refused by an assignment that is enforced. */
export const refuses = (result: CheckResult): boolean => result.outcome === 'deny' && result.enforced

/** Whether it may be refused: what decides is known only at deployment. */
export const mayRefuse = (result: CheckResult): boolean => result.outcome === 'undecided' && result.otherwise === 'deny' && result.enforced

/** What stops a deployment, what may stop it, then what changes and what is recorded; last what nobody knows and nothing hangs on. */
function rank(result: CheckResult): number {
  if (refuses(result)) return 0
  if (mayRefuse(result)) return 1
  return result.outcome === 'undecided' ? outcomes.length + 2 : outcomes.indexOf(result.outcome) + 2
}

/** Results of all files, what stops the deployment first. */
export const resultsOf = (answers: readonly CheckAnswer[]): readonly CheckResult[] =>
  answers.flatMap((one) => one.report?.results ?? []).toSorted((a, b) => rank(a) - rank(b))

/** How many results each outcome has. */
export const countsOf = (results: readonly CheckResult[]): ReadonlyMap<string, number> =>
  new Map(outcomes.map((outcome) => [outcome, results.filter((one) => one.outcome === outcome).length]))

/** Results by resource or by policy; groups keep the order of their worst result. */
export function groupsOf(results: readonly CheckResult[], by: NonNullable<CheckSearch['by']>): readonly ResultGroup[] {
  const groups = Map.groupBy(results, (one) =>
    by === 'resource'
      ? `${one.resource.at.file} ${one.resource.type} ${one.resource.name} ${one.resource.address ?? ''}`
      : `${one.policy.definition} ${one.policy.definitionName}`,
  )
  return [...groups].flatMap(([key, members]) => {
    const [first] = members
    if (first === undefined) return []
    const title = by === 'resource' ? first.resource.name : first.policy.definitionName
    return [{ key, title, subtitle: by === 'resource' ? first.resource.type : '', results: members }]
  })
}
