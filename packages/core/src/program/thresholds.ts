import { declared, type Estate } from '../estate/index.ts'
import { controlOverrideKind } from '../readiness/index.ts'
import { checklist } from './checklist/index.ts'
import type { CriterionDefinition, Predicate } from './definition.ts'
import { phases } from './phases/index.ts'

/** What is asked, under the id that a ControlOverride names to change its numbers. */
export type Asked = Pick<CriterionDefinition, 'id' | 'test'>

/** Everything that is asked of an organisation: criteria of gates, then items of the checklist. */
export const everythingAsked: readonly Asked[] = [
  ...phases.flatMap((phase) => phase.criteria),
  ...checklist.flatMap((period) => period.items),
]

/** The numbers of a predicate: what a ControlOverride that names the criterion may change. */
export const thresholdsOf = (test: Predicate): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(test).filter((entry): entry is [string, number] => typeof entry[1] === 'number'))

/** What is asked, with the organisation's own numbers. */
export function withOverrides(asked: Asked, estate: Estate): Predicate {
  const known = thresholdsOf(asked.test)
  const numbers = declared(estate, controlOverrideKind)
    .filter(({ spec }) => spec.control === asked.id)
    .flatMap(({ spec }) => Object.entries(spec.parameters ?? {}))
    .filter((entry): entry is [string, number] => typeof entry[1] === 'number' && Object.hasOwn(known, entry[0]))
  return replaceNumbers(asked.test, Object.fromEntries(numbers))
}

const replaceNumbers = <Test extends Predicate>(test: Test, numbers: Readonly<Record<string, number>>): Test => ({ ...test, ...numbers })
