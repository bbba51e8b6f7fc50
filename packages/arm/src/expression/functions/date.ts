import { Failure, type Value } from '../../value/index.ts'
import type { FunctionSpec, Outcome } from '../function.ts'
import { integerOf, textOf } from './argument.ts'
import { formatMoment } from './date-format.ts'
import { isInRange, parseMoment, type Moment } from './moment.ts'
import { binary, unary, variadic } from './spec.ts'

const wrongDate = (name: string, position: number, text: string): Failure =>
  new Failure('InvalidDate', `\`${name}\`: argument ${position} is \`${text.slice(0, 50)}\`, which is no date`)

const outside = (name: string): Failure => new Failure('InvalidDate', `\`${name}\` leaves the years 1 to 9999`)

const ISO = "yyyy-MM-dd'T'HH:mm:ss'Z'"
const ROUND_TRIP = 'o'

/**
 * A moment in a format of .NET, for a host's `utcNow`: `instant` is any date that `dateTimeAdd` reads. Templates write
 * `yyyyMMddTHHmmssZ` where no format is given, policies `yyyy-MM-ddTHH:mm:ss.fffffffZ` (format `o`).
 */
export function formatDate(instant: string, format: string): string | Failure {
  const moment = parseMoment(instant)
  if (moment === undefined) return wrongDate('utcNow', 1, instant)
  return formatMoment(moment, format) ?? wrongFormat('utcNow', 1, format)
}

const wrongFormat = (name: string, position: number, format: string): Failure =>
  new Failure('InvalidFormat', `\`${name}\`: argument ${position} is \`${format.slice(0, 50)}\`, which is no date format`)

const DURATION = /^(-)?P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d{1,7}))?S)?)?$/

/** Milliseconds and ticks of an ISO 8601 duration. As Azure counts, a year has 365 days and a month 30. */
function durationOf(text: string): Moment | undefined {
  const match = DURATION.exec(text)
  if (match === null || /[PT]$/.test(text)) return undefined
  const [, minus, ...parts] = match
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(0, 7)
    .map((part) => Number(part ?? 0))
  const fraction = (parts[7] ?? '').padEnd(7, '0')
  const ms =
    ((((years * 365 + months * 30 + weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000 + Number(fraction.slice(0, 3))
  const ticks = Number(fraction.slice(3))
  return minus === undefined ? { ms, ticks } : { ms: -ms, ticks: -ticks }
}

function added(moment: Moment, { ms, ticks }: Moment): Moment | undefined {
  const sum = moment.ticks + ticks
  const carried = Math.floor(sum / 10_000)
  const result = { ms: moment.ms + ms + carried, ticks: sum - carried * 10_000 }
  return isInRange(result) ? result : undefined
}

function dateTimeAdd([base = null, duration = null, format = null]: readonly Value[]): Outcome {
  const text = textOf('dateTimeAdd', 1, base)
  if (text instanceof Failure) return text
  const start = parseMoment(text)
  if (start === undefined) return wrongDate('dateTimeAdd', 1, text)
  const span = textOf('dateTimeAdd', 2, duration)
  if (span instanceof Failure) return span
  const length = durationOf(span)
  if (length === undefined)
    return new Failure('InvalidDuration', `\`dateTimeAdd\`: argument 2 is \`${span.slice(0, 50)}\`, which is no duration in ISO 8601`)
  const shape = format === null ? ISO : textOf('dateTimeAdd', 3, format)
  if (shape instanceof Failure) return shape
  const end = added(start, length)
  return end === undefined ? outside('dateTimeAdd') : (formatMoment(end, shape) ?? wrongFormat('dateTimeAdd', 3, shape))
}

function dateTimeToEpoch(value: Value): Outcome {
  const text = textOf('dateTimeToEpoch', 1, value)
  if (text instanceof Failure) return text
  const moment = parseMoment(text)
  return moment === undefined ? wrongDate('dateTimeToEpoch', 1, text) : Math.floor(moment.ms / 1000)
}

function dateTimeFromEpoch(value: Value): Outcome {
  const seconds = integerOf('dateTimeFromEpoch', 1, value)
  if (seconds instanceof Failure) return seconds
  const moment = { ms: seconds * 1000, ticks: 0 }
  return isInRange(moment) ? (formatMoment(moment, ISO) ?? null) : outside('dateTimeFromEpoch')
}

const UNIVERSAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,7})?Z$/

function addDays(date: Value, count: Value): Outcome {
  const text = textOf('addDays', 1, date)
  if (text instanceof Failure) return text
  const start = UNIVERSAL.test(text) ? parseMoment(text) : undefined
  if (start === undefined) return wrongDate('addDays', 1, text)
  const days = integerOf('addDays', 2, count)
  if (days instanceof Failure) return days
  const end = added(start, { ms: days * 86_400_000, ticks: 0 })
  return end === undefined ? outside('addDays') : (formatMoment(end, ROUND_TRIP) ?? null)
}

/** Functions of dates, as templates have them. */
export const dateFunctions: readonly FunctionSpec<unknown>[] = [
  variadic('dateTimeAdd', 2, 3, dateTimeAdd),
  unary('dateTimeToEpoch', dateTimeToEpoch),
  unary('dateTimeFromEpoch', dateTimeFromEpoch),
]

/** What policies have instead: `addDays` of a date in universal time, `yyyy-MM-ddTHH:mm:ss.fffffffZ`. */
export const policyDateFunctions: readonly FunctionSpec<unknown>[] = [binary('addDays', addDays)]
