import type { ArmResource } from '@fairway/arm/resource'
import { isList, type Value } from '@fairway/arm/value'
import { followPath } from './path.ts'

const HOURS = 24
const WEEK = 7 * HOURS
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/**
 * How many machines of a scale set run at least, on average over a week, where an autoscale setting starts and stops them by the clock: by the id of the
 * scale set, in lower case. Settings that go by measurements, or by dates, say nothing here.
 */
export const scheduledCounts = (resources: readonly ArmResource[]): ReadonlyMap<string, number> =>
  new Map(
    resources.flatMap((resource) => {
      if (resource.type.toLowerCase() !== 'microsoft.insights/autoscalesettings') return []
      const target = followPath(resource, 'properties.targetResourceUri')
      const average = averageOf(followPath(resource, 'properties.profiles'))
      return typeof target === 'string' && average !== undefined ? [[target.toLowerCase(), average] as const] : []
    }),
  )

/** From a moment of the week on, in hours since its beginning, so many machines run at least. */
type Step = readonly [hour: number, machines: number]

function averageOf(profiles: Value | undefined): number | undefined {
  if (profiles === undefined || !isList(profiles)) return undefined
  const read = profiles.map(stepsOf)
  if (read.some((steps) => steps === undefined)) return undefined
  const steps = read.flatMap((one) => one ?? []).toSorted(([a], [b]) => a - b)
  const [first] = steps
  if (first === undefined) return undefined
  const lasting = steps.map(([hour, machines], index) => machines * ((steps[index + 1]?.[0] ?? first[0] + WEEK) - hour))
  return lasting.reduce((total, one) => total + one, 0) / WEEK
}

/** What one profile says of a week; `undefined` where it does not go by days and hours alone. */
function stepsOf(profile: Value): readonly Step[] | undefined {
  const least = Number(followPath(profile, 'capacity.minimum'))
  const list = (path: string): readonly Value[] => {
    const found = followPath(profile, `recurrence.schedule.${path}`)
    return found !== undefined && isList(found) ? found : []
  }
  const [minute] = list('minutes')
  const [hour] = list('hours')
  const days = list('days').map((day) => (typeof day === 'string' ? DAYS.indexOf(day.toLowerCase()) : -1))
  if (!Number.isFinite(least) || days.length === 0 || days.includes(-1) || typeof hour !== 'number' || typeof minute !== 'number')
    return undefined
  return days.map((day) => [day * HOURS + hour + minute / 60, least])
}
