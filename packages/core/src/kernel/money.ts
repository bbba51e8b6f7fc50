import { Decimal } from 'decimal.js'
import { err, ok, type Result } from './result.ts'

const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_EVEN })
const AMOUNT = /^-?\d{1,18}(\.\d{1,12})?$/

/** An exact amount: a decimal number as text, and an ISO 4217 currency code. Never a float. */
export interface Money {
  readonly amount: string
  readonly currency: string
}

/** Reads an amount such as `1200` or `-3.50`. The error says what was wrong with it. */
export function money(amount: string, currency: string): Result<Money, string> {
  if (!AMOUNT.test(amount)) return err(`\`${amount.slice(0, 40)}\` is not a decimal amount`)
  if (!/^[A-Z]{3}$/.test(currency)) return err(`\`${currency.slice(0, 10)}\` is not an ISO 4217 currency code`)
  return ok({ amount: new Exact(amount).toFixed(), currency })
}

/** -1, 0 or 1 as `a` is less than, equal to or greater than `b`. Different currencies are a defect of the caller: they are never compared. */
export function compareMoney(a: Money, b: Money): -1 | 0 | 1 {
  sameCurrency(a, b)
  const order = new Exact(a.amount).comparedTo(b.amount)
  return order < 0 ? -1 : order > 0 ? 1 : 0
}

/** The exact product with a whole number. */
export const multiplyMoney = (a: Money, factor: number): Money => ({
  amount: new Exact(a.amount).times(factor).toFixed(),
  currency: a.currency,
})

/** `part / whole` as a decimal number in text with up to `digits` places, or `undefined` when `whole` is zero. */
export function moneyRatio(part: Money, whole: Money, digits = 4): string | undefined {
  sameCurrency(part, whole)
  const divisor = new Exact(whole.amount)
  return divisor.isZero() ? undefined : new Exact(part.amount).dividedBy(divisor).toDecimalPlaces(digits).toFixed()
}

function sameCurrency(a: Money, b: Money): void {
  if (a.currency !== b.currency) throw new Error(`amounts in ${a.currency} and ${b.currency} cannot be combined`)
}
