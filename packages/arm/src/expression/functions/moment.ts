/** A moment in universal time: milliseconds since 1970 and the 100-nanosecond steps within the millisecond, as .NET counts them. */
export interface Moment {
  readonly ms: number
  /** 0 to 9999. */
  readonly ticks: number
}

const EARLIEST = Date.parse('0001-01-01T00:00:00Z')
const LATEST = Date.parse('9999-12-31T23:59:59.999Z')

/** Whether a moment lies in the years 1 to 9999. */
export const isInRange = ({ ms }: Moment): boolean => ms >= EARLIEST && ms <= LATEST

const EXTENDED = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)?\s?(Z|[+-]\d\d:?\d\d)?$/i
const BASIC = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:?\d\d)?$/i
const AMERICAN = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{1,2}):(\d\d)(?::(\d\d))?(?: (AM|PM))?)?$/i
const RFC1123 = /^[a-z]{3}, (\d\d) ([a-z]{3}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$/i
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec'

/** Reads ISO 8601 (extended and basic), `M/d/yyyy h:mm:ss AM` and RFC 1123 dates. No offset means universal time. `undefined`: it is no date. */
export function parseMoment(text: string): Moment | undefined {
  const iso = EXTENDED.exec(text) ?? BASIC.exec(text)
  if (iso !== null) {
    const [, year, month, day, hour, minute, second, fraction, zone] = iso
    return momentOf([year, month, day, hour, minute, second], fraction, zone)
  }
  const american = AMERICAN.exec(text)
  if (american !== null) {
    const [, month, day, year, hour, minute, second, half] = american
    return momentOf([year, month, day, half === undefined ? hour : clock24(Number(hour), half), minute, second])
  }
  const rfc = RFC1123.exec(text)
  if (rfc === null) return undefined
  const [, day, name = '', year, hour, minute, second] = rfc
  const month = MONTHS.indexOf(name.toLowerCase())
  return month % 3 === 0 ? momentOf([year, String(month / 3 + 1), day, hour, minute, second]) : undefined
}

const clock24 = (hour: number, half: string): string => String((hour % 12) + (half.toUpperCase() === 'PM' ? 12 : 0))

function momentOf(parts: readonly (string | undefined)[], fraction = '', zone = 'Z'): Moment | undefined {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts.map((part) => Number(part ?? 0))
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || hour > 23 || minute > 59 || second > 59) return undefined
  const parts7 = fraction.padEnd(7, '0').slice(0, 7)
  const ms = date.getTime() + ((hour * 60 + minute) * 60 + second) * 1000 + Number(parts7.slice(0, 3)) - offsetOf(zone)
  const moment = { ms, ticks: Number(parts7.slice(3)) }
  return isInRange(moment) ? moment : undefined
}

/** Milliseconds that a zone is ahead of universal time. */
function offsetOf(zone: string): number {
  if (zone.toUpperCase() === 'Z') return 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000
}
