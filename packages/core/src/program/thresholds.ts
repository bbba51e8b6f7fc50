import { declared, type Estate } from '../estate/index.ts'
import { controlOverrideKind } from '../readiness/index.ts'
import type { CriterionDefinition, Predicate } from './definition.ts'

/** The numbers of a predicate: what a ControlOverride that names the criterion may change. */
export const thresholdsOf = (test: Predicate): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(test).filter((entry): entry is [string, number] => typeof entry[1] === 'number'))

/** The predicate of a criterion with the organisation's own numbers. */
export function withOverrides(criterion: CriterionDefinition, estate: Estate): Predicate {
  const known = thresholdsOf(criterion.test)
  const numbers = declared(estate, controlOverrideKind)
    .filter(({ spec }) => spec.control === criterion.id)
    .flatMap(({ spec }) => Object.entries(spec.parameters ?? {}))
    .filter((entry): entry is [string, number] => typeof entry[1] === 'number' && Object.hasOwn(known, entry[0]))
  return replaceNumbers(criterion.test, Object.fromEntries(numbers))
}

const replaceNumbers = <Test extends Predicate>(test: Test, numbers: Readonly<Record<string, number>>): Test => ({ ...test, ...numbers })
