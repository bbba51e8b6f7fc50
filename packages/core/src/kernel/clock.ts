/** A moment in UTC as ISO 8601 with milliseconds, for example `2026-11-21T08:00:00.000Z`. Sorts as text. */
export type Instant = string

/** Where "now" comes from. The domain never reads the machine's clock itself, so every run can be repeated. */
export interface Clock {
  now(): Instant
}

const MS_PER_DAY = 86_400_000
const DATE_SHAPE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2}))?$/

/** Reads an ISO 8601 date or date-time (a date alone means midnight UTC). Gives `undefined` for anything else, `2026-02-30` included. */
export function parseInstant(text: string): Instant | undefined {
  if (!DATE_SHAPE.test(text)) return undefined
  const time = Date.parse(text)
  if (Number.isNaN(time)) return undefined
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`)
  const rolledOver = Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text.slice(0, 10)
  return rolledOver ? undefined : new Date(time).toISOString()
}

/** The moment `days` days after `at` (negative: before). */
export const addDays = (at: Instant, days: number): Instant => new Date(Date.parse(at) + days * MS_PER_DAY).toISOString()

/** Whole and part days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Instant, to: Instant): number => (Date.parse(to) - Date.parse(from)) / MS_PER_DAY

/** The calendar day of a moment, in UTC: `2026-11-21`. */
export const dayOf = (at: Instant): string => at.slice(0, 10)

/** A clock that always says the same: for tests and `--as-of`. */
export const fixedClock = (at: Instant): Clock => ({ now: () => at })
