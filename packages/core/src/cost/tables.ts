import type { TableHead } from '../kernel/index.ts'

/** What a unit of time costs is asked for. */
type PriceUnit = 'hour' | 'month'

/** The price of a service, with the properties that tell which one it is. */
export interface ServicePrice {
  readonly id: string
  readonly what: string
  /** The full type of the resource. */
  readonly type: string
  /**
   * Dotted paths into the resource, and the values they have, compared without regard to case. Lists are entered by number; `*` stands for
   * any item or member.
   */
  readonly match?: Readonly<Record<string, string>>
  /** Dotted paths to numbers that the price is multiplied by; what is not there counts 1. */
  readonly per?: readonly string[]
  /** Dotted paths to numbers that are added to how many there are. */
  readonly plus?: readonly string[]
  readonly unit: PriceUnit
  /** Decimal text. Absent: it costs something, and nobody wrote down how much. */
  readonly price?: string
  /** The region that the price holds in. */
  readonly region: string
  readonly source: string
  readonly note?: string
}

/** What a machine of a size costs in an hour, by region. */
export interface MachinePrice {
  readonly size: string
  readonly source: string
  readonly perHour: Readonly<Record<string, string>>
}

/** data/prices.json. */
export interface PriceTable extends TableHead {
  readonly currency: string
  readonly hoursPerMonth: number
  /** Whose price is taken where a region has none. */
  readonly reference: { readonly region: string; readonly machines: string }
  readonly services: readonly ServicePrice[]
  readonly machines: readonly MachinePrice[]
  /** Types without a charge of their own; `/*` stands for all below. */
  readonly free: readonly string[]
  /** Types that cost only as they are used. */
  readonly usage: readonly string[]
}
