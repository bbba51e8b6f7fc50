import { Decimal } from 'decimal.js'
import type { Money } from '../kernel/index.ts'

/** Decimal numbers wide enough that no sum of prices is ever rounded. */
const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_EVEN })

/** An exact decimal number. */
export type Exact = Decimal

/** Reads a decimal number from text or a whole number. */
export const exact = (value: string | number): Exact => new Exact(value)

/** Whole cents of an amount that is no decimal number of its own, such as a share of a week: never more than it is. */
export const wholeCents = (amount: Exact): Exact => amount.toDecimalPlaces(2, Exact.ROUND_DOWN)

/** An amount of money of an exact number. */
export const moneyOf = (amount: Exact, currency: string): Money => ({ amount: amount.toFixed(), currency })

/** The exact sum of amounts of one currency. */
export function sumMoney(amounts: readonly Money[], currency: string): Money {
  const sum = amounts.reduce((total, one) => {
    if (one.currency !== currency) throw new Error(`amounts in ${one.currency} and ${currency} cannot be added`)
    return total.plus(one.amount)
  }, new Exact(0))
  return moneyOf(sum, currency)
}
