import type { CheckResult } from '@fairway/core/policy'
import type { CheckAnswer } from './session.ts'
import { outcomes, type CheckSearch } from './search.ts'

/** Results that belong together: one resource, or one policy. */
export interface ResultGroup {
  readonly key: string
  readonly title: string
  readonly subtitle: string
  readonly results: readonly CheckResult[]
}

/** Results of all files, denied first. */
export const resultsOf = (answers: readonly CheckAnswer[]): readonly CheckResult[] =>
  answers.flatMap((one) => one.report?.results ?? []).toSorted((a, b) => outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome))

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
