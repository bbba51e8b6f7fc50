import { declared } from '../../estate/index.ts'
import { addDays, dayOf, type Coverage, type FactRef, type Instant } from '../../kernel/index.ts'
import { subscriptionKind } from '../../organization/index.ts'
import type { ProgramEvidence } from '../evidence.ts'
import { listed, result, type PredicateResult } from './result.ts'

/** Whether every declared subscription (or, when none is declared, something) was listed in full within the last days before `reference`. */
export function inventoryFresh(evidence: ProgramEvidence, maxAgeDays: number, reference: Instant): PredicateResult {
  const coverage = evidence.inventory.coverage.filter((one) => one.kind === 'azure.resource')
  if (coverage.length === 0) return result('unknown', 'no inventory of Azure was read')
  const complete = coverage.filter((one) => one.status === 'complete')
  const missing = declared(evidence.estate, subscriptionKind)
    .filter(({ spec }) => !complete.some((one) => covers(one, `/subscriptions/${spec.id.toLowerCase()}`)))
    .map((document) => document.name)
  const refs = coverage.map(coverageRef)
  if (missing.length > 0) return result('unknown', `not listed in full: ${listed(missing)}`, { evidence: refs })
  if (complete.length === 0) return result('unknown', 'no scope was listed in full', { evidence: refs })
  const oldest = complete.map((one) => one.observedAt).reduce((a, b) => (a < b ? a : b))
  const fresh = addDays(oldest, maxAgeDays) >= reference
  const message = fresh
    ? `${scopes(complete.length)} listed in full, the oldest on ${dayOf(oldest)}`
    : `the inventory of ${dayOf(oldest)} is older than ${maxAgeDays} days`
  return result(fresh ? 'met' : 'not-met', message, { evidence: complete.map(coverageRef) })
}

const covers = (coverage: Coverage, subscription: string): boolean => {
  const scope = coverage.scope.toLowerCase()
  return scope === 'tenant' || scope === subscription
}

const coverageRef = (coverage: Coverage): FactRef => ({
  kind: 'coverage',
  key: coverage.scope,
  source: coverage.source,
  observedAt: coverage.observedAt,
})

const scopes = (count: number): string => (count === 1 ? '1 scope' : `${count} scopes`)
