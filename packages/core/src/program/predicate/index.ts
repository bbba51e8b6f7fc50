import type { Instant } from '../../kernel/index.ts'
import type { Round } from '../approvals.ts'
import type { Predicate } from '../definition.ts'
import type { IndexedEvidence } from '../evidence.ts'
import { areasRated } from './areas-rated.ts'
import { costWithinProjection } from './cost.ts'
import { declaredEnough } from './declared.ts'
import { findingsKnown, findingsPass } from './findings.ts'
import { iacCovered } from './iac-covered.ts'
import { inventoryFresh } from './inventory-fresh.ts'
import { selfAssessed, stakeholdersNamed, trained } from './people.ts'
import type { PredicateResult } from './result.ts'
import { reviewed } from './review.ts'
import { slosDeclared, useCasesDefined, useCasesValidated } from './use-cases.ts'

export { listed, type PredicateResult } from './result.ts'

/** The moment that ages are counted from: when the gate was decided, else now. And the requests of the phase. */
export interface PredicateContext {
  readonly reference: Instant
  readonly rounds: readonly Round[]
}

/** Judges a predicate. */
export function evaluatePredicate(test: Predicate, evidence: IndexedEvidence, { reference, rounds }: PredicateContext): PredicateResult {
  switch (test.kind) {
    case 'inventory-fresh':
      return inventoryFresh(evidence, test.maxAgeDays, reference)
    case 'findings-known':
      return findingsKnown(evidence, test.select, test.minPercent)
    case 'findings-pass':
      return findingsPass(evidence, test.select, test.minPercent)
    case 'areas-rated':
      return areasRated(evidence, test.areas, test.atLeast, test.orBacklog)
    case 'self-assessment':
      return selfAssessed(evidence, test.areas, test.maxAgeDays, reference)
    case 'stakeholders-named':
      return stakeholdersNamed(evidence, test.roles)
    case 'training':
      return trained(evidence, test, reference)
    case 'iac-coverage':
      return iacCovered(evidence, test.minPercent)
    case 'use-cases-defined':
      return useCasesDefined(evidence)
    case 'use-cases-validated':
      return useCasesValidated(evidence, test.atLeast)
    case 'cost-within-projection':
      return costWithinProjection(evidence, test.maxPercent)
    case 'slos-declared':
      return slosDeclared(evidence)
    case 'reviewed':
      return reviewed(rounds, test.everyDays, evidence.now)
    case 'declared':
      return declaredEnough(evidence, test.documents, test.atLeast)
  }
  throw new Error(`there is no predicate of the kind ${String(test)}`)
}
