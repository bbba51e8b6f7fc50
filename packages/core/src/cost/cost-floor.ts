import { normalLocation, type ArmResource } from '@fairway/arm/resource'
import type { Value } from '@fairway/arm/value'
import { armResourcesIn, type Graph } from '../graph/index.ts'
import { byText, type Money } from '../kernel/index.ts'
import { exact, moneyOf, sumMoney, wholeCents, type Exact } from './exact.ts'
import { machinesOf, type Machines } from './machines.ts'
import { valuesAt } from './path.ts'
import { prices } from './prices.gen.ts'
import { scheduledCounts } from './schedules.ts'
import type { MachinePrice, ServicePrice } from './tables.ts'

/** A resource to be priced, with the name that the caller has for it. */
export interface CostedResource {
  readonly key: string
  readonly resource: ArmResource
}

/** What something costs in a month in which nobody uses it. */
export interface CostItem {
  readonly key: string
  /** What is paid for: `Azure Firewall Standard`, `2 × Standard_D4ds_v5`. */
  readonly what: string
  readonly type: string
  /** The region of the resource, where it has one. */
  readonly region?: string
  readonly monthly: Money
  /** The source of the price, by its id in data/prices.json. */
  readonly source: string
  /** The region whose price was taken, where it is another one. */
  readonly pricedIn?: string
  readonly note?: string
}

/** Something whose price is not known: it is named, never counted as free. */
export interface UnknownCost {
  readonly key: string
  readonly what: string
  readonly type: string
  readonly why: string
}

/** The least that a set of resources costs in a month. */
export interface CostFloor {
  /** What costs something, the dearest first. */
  readonly items: readonly CostItem[]
  readonly total: Money
  /** What is missing in the total. */
  readonly unknown: readonly UnknownCost[]
  /** What costs only as it is used: tokens, data, traffic. */
  readonly byUse: readonly string[]
}

type Found = { readonly item: CostItem } | { readonly unknown: UnknownCost } | { readonly byUse: string }

const byType = new Map<string, ServicePrice[]>()
for (const row of prices.services) byType.set(row.type.toLowerCase(), [...(byType.get(row.type.toLowerCase()) ?? []), row])
const bySize = new Map(prices.machines.map((row) => [row.size.toLowerCase(), row]))
const free = patterns(prices.free)
const usage = patterns(prices.usage)

function patterns(types: readonly string[]): (type: string) => boolean {
  const whole = new Set(types.filter((type) => !type.endsWith('/*')).map((type) => type.toLowerCase()))
  const below = types.filter((type) => type.endsWith('/*')).map((type) => type.slice(0, -1).toLowerCase())
  return (type) => whole.has(type) || below.some((prefix) => type.startsWith(prefix))
}

/**
 * What resources cost at least in a month: prices of data/prices.json by type, properties and region, times how many of them run when
 * nobody uses them. Exact sums in one currency. What has no known price is listed under `unknown`.
 */
export function costFloor(resources: readonly CostedResource[]): CostFloor {
  const scheduled = scheduledCounts(resources.map(({ resource }) => resource))
  const found = resources.flatMap((one) => priceOf(one, scheduled.get(one.resource.id.toLowerCase())))
  const items = found.flatMap((one) => ('item' in one ? [one.item] : []))
  return {
    items: items.toSorted((a, b) => exact(b.monthly.amount).comparedTo(a.monthly.amount) || byText(a.key, b.key) || byText(a.what, b.what)),
    total: sumMoney(
      items.map((item) => item.monthly),
      prices.currency,
    ),
    unknown: found
      .flatMap((one) => ('unknown' in one ? [one.unknown] : []))
      .toSorted((a, b) => byText(a.key, b.key) || byText(a.what, b.what)),
    byUse: [...new Set(found.flatMap((one) => ('byUse' in one ? [one.byUse] : [])))].toSorted(byText),
  }
}

/** The cost floor of everything in a graph that is to be deployed; what exists already costs nothing more. */
export const costFloorOf = (graph: Graph): CostFloor =>
  costFloor(armResourcesIn(graph).map(({ node, resource }) => ({ key: node.key, resource })))

/** `scheduled`: how many of its machines run on average, where somebody starts and stops them by the clock. */
function priceOf({ key, resource }: CostedResource, scheduled: number | undefined): readonly Found[] {
  const type = resource.type.toLowerCase()
  const region = typeof resource.location === 'string' ? normalLocation(resource.location) : undefined
  const own = machinesOf(resource, type)
  const machines = own?.flatMap((one) => machinePrice({ key, type: resource.type, region }, one, scheduled)) ?? []
  const rows = byType.get(type)
  if (rows !== undefined) return [...servicePrice(key, resource, region, rows), ...machines]
  if (own !== undefined) return machines
  if (free(type)) return []
  return usage(type)
    ? [{ byUse: key }]
    : [{ unknown: { key, what: resource.type, type: resource.type, why: 'no price of this type is known' } }]
}

function servicePrice(key: string, resource: ArmResource, region: string | undefined, rows: readonly ServicePrice[]): readonly Found[] {
  const [row] = rows
    .filter((one) => Object.entries(one.match ?? {}).every(([path, wanted]) => hasValue(resource, path, wanted)))
    .toSorted((a, b) => Object.keys(b.match ?? {}).length - Object.keys(a.match ?? {}).length || byText(a.id, b.id))
  const type = resource.type.toLowerCase()
  const unknown = (what: string, why: string): readonly Found[] => [{ unknown: { key, what, type: resource.type, why } }]
  if (row === undefined) {
    if (free(type)) return []
    return usage(type) ? [{ byUse: key }] : unknown(resource.type, 'no price is known for what it is set to')
  }
  if (row.price === undefined) return unknown(row.what, 'no price of it is known')
  const quantity = quantityOf(resource, row)
  if (quantity === undefined) return unknown(row.what, 'how many there are is known when it is deployed')
  const monthly = exact(row.price)
    .times(row.unit === 'hour' ? prices.hoursPerMonth : 1)
    .times(quantity)
  if (monthly.isZero()) return [{ byUse: key }]
  return [{ item: itemOf({ key, type: resource.type, region }, quantity === 1 ? row.what : `${quantity} × ${row.what}`, monthly, row) }]
}

const hasValue = (resource: ArmResource, path: string, wanted: string): boolean =>
  valuesAt(resource, path).some(
    (value) => (typeof value === 'string' || typeof value === 'number') && String(value).toLowerCase() === wanted.toLowerCase(),
  )

/** How many there are: the product of `per`, where nothing counts one, and the sum of `plus`. `undefined`: only the deployment knows. */
function quantityOf(resource: ArmResource, { per = [], plus = [] }: ServicePrice): number | undefined {
  const factors = per.flatMap((path) => valuesAt(resource, path))
  const summands = plus.flatMap((path) => valuesAt(resource, path))
  const numbers = [...factors, ...summands].filter((value) => value !== null)
  if (!numbers.every((value) => typeof value === 'number' && Number.isFinite(value) && value >= 0)) return undefined
  const number = (value: Value): number => (typeof value === 'number' ? value : 0)
  const product = factors.filter((value) => value !== null).reduce((total: number, value) => total * number(value), 1)
  return summands.reduce((total: number, value) => total + number(value), product)
}

function machinePrice(place: Place, { size, count, spot }: Machines, scheduled = count): readonly Found[] {
  const { key, type, region } = place
  const unknown = (why: string): readonly Found[] => [{ unknown: { key, what: size, type, why } }]
  if (count === undefined || scheduled === undefined) return unknown('how many run is known when it is deployed')
  if (count === 0) return [{ byUse: key }]
  if (spot) return unknown('prices of spot machines change by the hour')
  const row = bySize.get(size.toLowerCase())
  const hourly = row === undefined ? undefined : hourlyPrice(row, region)
  if (row === undefined || hourly === undefined) return unknown('no price of this size is known')
  const whole = exact(hourly.price).times(prices.hoursPerMonth)
  const monthly = scheduled === count ? whole.times(count) : wholeCents(whole.times(scheduled))
  const share = scheduled === count ? '' : `, ${Math.round((scheduled / count) * 100)} % of the time`
  return [{ item: itemOf(place, `${count} × ${row.size}${share}`, monthly, { source: row.source, region: hourly.region }) }]
}

/** The price in the region itself, or in the reference region, or the lowest there is: it stays a floor. */
function hourlyPrice(row: MachinePrice, region: string | undefined): { readonly price: string; readonly region: string } | undefined {
  const byRegion = new Map(Object.entries(row.perHour))
  for (const name of [region, prices.reference.machines]) {
    const price = name === undefined ? undefined : byRegion.get(name)
    if (name !== undefined && price !== undefined) return { price, region: name }
  }
  const [lowest] = [...byRegion].toSorted(([a, x], [b, y]) => exact(x).comparedTo(y) || byText(a, b))
  return lowest === undefined ? undefined : { price: lowest[1], region: lowest[0] }
}

/** Whose cost it is, and where. */
interface Place {
  readonly key: string
  readonly type: string
  readonly region: string | undefined
}

function itemOf(
  place: Place,
  what: string,
  monthly: Exact,
  row: { readonly source: string; readonly region: string; readonly note?: string },
): CostItem {
  const { key, type, region } = place
  const elsewhere = region !== undefined && region !== 'global' && region !== row.region
  return {
    key,
    what,
    type,
    ...(region === undefined ? {} : { region }),
    monthly: moneyOf(monthly, prices.currency),
    source: row.source,
    ...(elsewhere ? { pricedIn: row.region } : {}),
    ...(row.note === undefined ? {} : { note: row.note }),
  }
}
