import type { Money } from '../kernel/index.ts'
import type { CostFloor } from './cost-floor.ts'
import { exact } from './exact.ts'

/** How many of the dearest items a message names. */
const NAMED = 3

/** An amount as people read it: rounded up to whole cents, so that a floor is never told too low. */
export const readable = ({ amount, currency }: Money): string => `${exact(amount).toDecimalPlaces(2, 0).toFixed(2)} ${currency}`

/** What costs most in a floor, and how much of it has no price, in words: where to begin when a budget is too small. */
export function dearestOf({ items, unknown }: Pick<CostFloor, 'items' | 'unknown'>): string {
  const dearest = items.slice(0, NAMED).map((item) => `${item.what} ${readable(item.monthly)}`)
  const missing = unknown.length === 0 ? [] : [`${unknown.length} more have no known price`]
  return [...(dearest.length === 0 ? [] : [`the dearest: ${dearest.join(', ')}`]), ...missing].join('; ')
}
