import { byText, type Coverage, type Instant } from '@fairway/core/kernel'
import { regionScope, type CapacityFact, type CapacityProvider } from '@fairway/core/region'
import type { DocumentSummary } from '../azure/envelope.ts'

/** What one list of a snapshot is of. */
export interface ListPlace {
  readonly subscriptionId: string
  readonly region: string
  readonly provider: CapacityProvider
  readonly type: CapacityFact['type']
}

interface Listing extends ListPlace {
  readonly signs: Set<string>
  count: number
  /** A list ended, with or without another page to follow. */
  listed: boolean
  more: boolean
  closed: boolean
}

/** Signs of a list are few. */
const MAX_SIGNS = 10

/** What a source promises about its exports. */
interface TallyOptions {
  readonly source: string
  readonly observedAt: Instant
  readonly completeness: 'complete' | 'filtered'
}

/** Counts what one snapshot showed of each region, and judges from it what was listed in full: only then was what is not there not offered. */
export class CapacityTally {
  readonly #options: TallyOptions
  readonly #listings = new Map<string, Listing>()
  readonly #failed: Coverage[] = []
  /** Lists of which rows came since the last document ended. */
  #open = new Set<Listing>()

  constructor(options: TallyOptions) {
    this.#options = options
  }

  /** Counts what a row shows. */
  add(place: ListPlace, sign: string | undefined): void {
    const key = JSON.stringify([place.subscriptionId, place.region, place.provider, place.type])
    const listing = this.#listings.get(key) ?? { ...place, signs: new Set(), count: 0, listed: false, more: false, closed: false }
    this.#listings.set(key, listing)
    listing.count += 1
    if (sign !== undefined && listing.signs.size < MAX_SIGNS) listing.signs.add(sign)
    this.#open.add(listing)
  }

  /** Notes that the rows since the last document were a whole answer, or a page of one. */
  document({ list, more, truncated }: DocumentSummary): void {
    for (const listing of this.#open) {
      listing.listed ||= list
      if (more || truncated) listing.more = true
      else if (list) listing.closed = true
    }
    this.#open = new Set()
  }

  /** Notes that a file could not be read to its end: the list that it broke off in never ended. */
  failed(label: string, detail: string, status: 'failed' | 'denied'): void {
    this.#open = new Set()
    this.#failed.push(this.#entry(`file:${label}`, status, 0, [], detail))
  }

  /** The judgement, region by region, in a fixed order. Asked for when every file was read. */
  coverage(): readonly Coverage[] {
    const byScope = Map.groupBy(this.#listings.values(), (one) => regionScope(one.subscriptionId, one.provider, one.region))
    const scopes = [...byScope].map(([scope, listings]) => this.#ofScope(scope, listings))
    return [...scopes, ...this.#failed].toSorted((a, b) => byText(a.scope, b.scope))
  }

  #ofScope(scope: string, listings: readonly Listing[]): Coverage {
    const count = listings.reduce((sum, one) => sum + one.count, 0)
    // What is left of a model is told for one model at a time: there is no list of it that could lack something.
    const lists = listings.filter(({ type }) => type !== 'room')
    const missing = lists.flatMap((one) => this.#missing(one) ?? []).toSorted(byText)
    const whole = lists.filter((one) => this.#missing(one) === undefined).map(({ type }) => type)
    const status = whole.length > 0 || lists.length === 0 ? 'complete' : 'partial'
    return this.#entry(scope, status, count, whole.toSorted(byText), missing.join('; '))
  }

  /** Why absence from a list proves nothing. */
  #missing(listing: Listing): string | undefined {
    const { type, listed, more, closed } = listing
    if (this.#options.completeness === 'filtered') return 'the export is a selection'
    if (!listed) return `no list of ${words[type]} was exported`
    if (more && !closed) return `another page of ${words[type]} follows, which is not there`
    return isNarrowed(listing) ? `the list of ${words[type]} was narrowed by a query` : undefined
  }

  #entry(scope: string, status: Coverage['status'], count: number, enumerated: readonly string[], detail: string): Coverage {
    const { source, observedAt } = this.#options
    return { source, scope, kind: 'azure.capacity', status, observedAt, enumerated, count, ...(detail === '' ? {} : { detail }) }
  }
}

const words: Readonly<Record<CapacityFact['type'], string>> = { quota: 'quotas', size: 'sizes', model: 'models', room: 'capacities' }

/** Whole lists of sizes have some without GPUs, those of machines the vCPUs of the region, those of models more than one kind of account. */
function isNarrowed({ type, provider, signs }: Listing): boolean {
  if (type === 'model') return signs.size < 2
  return (type === 'size' || provider === 'microsoft.compute') && signs.size === 0
}
