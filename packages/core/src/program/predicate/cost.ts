import { declared, type Declared } from '../../estate/index.ts'
import { compareMoney, moneyRatio, multiplyMoney, type Instant, type Money } from '../../kernel/index.ts'
import { subscriptionKind } from '../../organization/index.ts'
import { estateRef, type ProgramEvidence } from '../evidence.ts'
import { listed, result, type PredicateResult } from './result.ts'

interface SubscriptionCost {
  readonly projectedMonthlyCost?: Money | undefined
  readonly actualMonthlyCost?: { readonly cost: Money; readonly month: string } | undefined
}

/**
 * Whether no subscription cost more than `maxPercent` of its projection in the last full month. Exactly the limit is
 * within it. A projection without an actual cost, or in another currency, is not known.
 */
export function costWithinProjection(evidence: ProgramEvidence, maxPercent: number): PredicateResult {
  const projected = declared(evidence.estate, subscriptionKind).filter(({ spec }) => spec.projectedMonthlyCost !== undefined)
  if (projected.length === 0) return result('unknown', 'no Subscription has a projected monthly cost')
  const rows = projected.map((document) => compare(document, maxPercent, evidence.now))
  const over = rows.filter((row) => row.verdict === 'over')
  const open = rows.filter((row) => row.verdict === 'unknown')
  const known = rows.filter((row) => row.verdict !== 'unknown')
  if (over.length > 0)
    return result('not-met', `over ${maxPercent} % of the projection: ${listed(over.map((row) => row.text))}`, { evidence: refs(over) })
  if (open.length > 0)
    return result('unknown', `actual cost is not known: ${listed(open.map((row) => row.text))}`, { evidence: refs(known) })
  return result('met', `within ${maxPercent} % of the projection: ${listed(known.map((row) => row.text))}`, { evidence: refs(known) })
}

interface Row {
  readonly name: string
  readonly verdict: 'within' | 'over' | 'unknown'
  readonly text: string
  readonly at?: Instant
}

function compare({ name, spec }: Declared<SubscriptionCost>, maxPercent: number, now: Instant): Row {
  const { projectedMonthlyCost: projection, actualMonthlyCost: actual } = spec
  if (projection === undefined || actual === undefined) return { name, verdict: 'unknown', text: name }
  if (projection.currency !== actual.cost.currency)
    return { name, verdict: 'unknown', text: `${name} (${actual.cost.currency} against ${projection.currency})` }
  const at = monthEnd(actual.month)
  if (at > now) return { name, verdict: 'unknown', text: `${name} (${actual.month} is not over)` }
  const over = compareMoney(multiplyMoney(actual.cost, 100), multiplyMoney(projection, maxPercent)) > 0
  const percent = moneyRatio(multiplyMoney(actual.cost, 100), projection, 1)
  const share = percent === undefined ? 'nothing was projected' : `${percent} %`
  return {
    name,
    verdict: over ? 'over' : 'within',
    text: `${name} ${actual.cost.amount} of ${projection.amount} ${projection.currency} in ${actual.month} (${share})`,
    at,
  }
}

/** The first moment after a calendar month `2026-10`. */
function monthEnd(month: string): Instant {
  const [year = '1970', index = '1'] = month.split('-')
  return new Date(Date.UTC(Number(year), Number(index), 1)).toISOString()
}

const refs = (rows: readonly Row[]) => rows.flatMap((row) => (row.at === undefined ? [] : [estateRef('Subscription', row.name, row.at)]))
