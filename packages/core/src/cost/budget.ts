import { compareMoney, diagnostic, type Diagnostic, type Money, type SourceRange } from '../kernel/index.ts'
import type { CostFloor } from './cost-floor.ts'
import { exact } from './exact.ts'

/** A budget, and what it is for. */
export interface Budget {
  /** What people call it: the workload. */
  readonly name: string
  readonly monthly: Money
  readonly at: SourceRange
}

/** How many of the dearest items a message names. */
const NAMED = 3

/** An amount as people read it: rounded up to whole cents, so that a floor is never told too low. */
export const readable = ({ amount, currency }: Money): string => `${exact(amount).toDecimalPlaces(2, 0).toFixed(2)} ${currency}`

/**
 * Whether a budget carries what is deployed when nobody uses it. Budgets in another currency than the prices are compared only with an
 * exchange rate: the worth of one unit of the prices' currency in the budget's, as decimal text.
 */
export function checkBudget(budget: Budget, floor: CostFloor, rate?: string): readonly Diagnostic[] {
  const { name, monthly, at } = budget
  const total = inCurrency(floor.total, monthly.currency, rate)
  if (total === undefined) {
    const summary = `the budget of \`${name}\` is in ${monthly.currency}, its floor of ${readable(floor.total)} a month is not`
    return [diagnostic('FW8324', summary, { at })]
  }
  if (compareMoney(monthly, total) >= 0) return []
  const dearest = floor.items.slice(0, NAMED).map((item) => `${item.what} ${readable(item.monthly)}`)
  const missing = floor.unknown.length === 0 ? [] : [`${floor.unknown.length} more have no known price`]
  const summary = `\`${name}\` costs at least ${readable(total)} a month, its budget is ${readable(monthly)}`
  return [diagnostic('FW8323', summary, { at, detail: ['the dearest: ' + dearest.join(', '), ...missing].join('; ') })]
}

function inCurrency(total: Money, currency: string, rate: string | undefined): Money | undefined {
  if (total.currency === currency) return total
  return rate === undefined ? undefined : { amount: exact(total.amount).times(rate).toFixed(), currency }
}
