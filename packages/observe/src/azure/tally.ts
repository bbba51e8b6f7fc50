import { byText, type Coverage, type CoverageStatus, type Instant } from '@fairway/core/kernel'
import { isTracked, type Resource } from '@fairway/core/inventory'
import type { AzureError, DocumentSummary } from './envelope.ts'
import { scopeOf } from './scope.ts'

/** What a source promises about its exports. */
export interface TallyOptions {
  readonly source: string
  readonly observedAt: Instant
  readonly completeness: 'complete' | 'filtered'
  /** Types listed in full although no listing of tracked resources shows them. */
  readonly includes: readonly string[]
}

/**
 * The types of the tables authorizationresources, policyresources, securityresources and resourcecontainers. Every other extension and child
 * type is exported resource by resource (diagnostic settings, node pools): a row shows one resource's, and nothing of the others.
 */
const ofGraphTable =
  /^microsoft\.(authorization|policyinsights|security)\/|^microsoft\.(management\/managementgroups|resources\/subscriptions(\/resourcegroups)?)$/

interface ScopeTally {
  count: number
  /** Whether any row is of a type that a listing of tracked resources shows: an export of role assignments alone is no such listing. */
  tracked: boolean
  /** Types that have a table of their own in Resource Graph: their rows prove that it was asked for. */
  readonly tables: Set<string>
}

/** Pages of one answer: how many rows it has in all and how many came. */
interface PageTally {
  readonly total: number | undefined
  readonly scopes: Set<string>
  rows: number
  more: boolean
  closed: boolean
}

/**
 * Counts what one snapshot showed of each scope, and judges from it how far absence means absence. One file that cannot be read to its end
 * makes every scope of the snapshot partial, for what it would have shown is not known.
 */
export class CoverageTally {
  readonly #options: TallyOptions
  readonly #scopes = new Map<string, ScopeTally>()
  readonly #pages = new Map<string, PageTally>()
  readonly #denied = new Map<string, AzureError>()
  readonly #failed = new Map<string, { readonly detail: string; readonly count: number; readonly status: CoverageStatus }>()
  readonly #unseen = new Map<string, string>()
  readonly #reasons = new Map<string, string>()
  /** Scopes of which some file shows a list. */
  readonly #listed = new Set<string>()

  constructor(options: TallyOptions) {
    this.#options = options
  }

  /** Counts a resource. Gives its scope. */
  add(resource: Resource): string {
    const scope = scopeOf(resource)
    const tally = this.#scopes.get(scope) ?? { count: 0, tracked: false, tables: new Set() }
    this.#scopes.set(scope, tally)
    tally.count += 1
    if (isTracked(resource.type)) tally.tracked = true
    else if (ofGraphTable.test(resource.type)) tally.tables.add(resource.type)
    return scope
  }

  /** Notes what a document said of its completeness; `scopes` are those its rows belong to. */
  document(summary: DocumentSummary, scopes: ReadonlySet<string>): void {
    if (summary.error?.denied === true && summary.error.subscriptionId !== undefined) this.denied(summary.error)
    if (summary.truncated && !summary.more) this.#partial(scopes, 'the service left rows out of its answer')
    if (summary.kind === 'other' || isWhole(summary)) return
    const key = `${summary.kind} ${summary.total ?? ''}`
    const page = this.#pages.get(key) ?? { total: summary.total, scopes: new Set(), rows: 0, more: false, closed: false }
    this.#pages.set(key, page)
    page.rows += summary.rows
    if (summary.more || summary.total !== undefined) scopes.forEach((scope) => page.scopes.add(scope))
    if (summary.more) page.more = true
    else if (scopes.size === 0 || [...scopes].some((scope) => page.scopes.has(scope))) page.closed = true
  }

  /** Notes that a file lists resources of these scopes; what single resources show of theirs is no listing. */
  list(scopes: Iterable<string>): void {
    for (const scope of scopes) this.#listed.add(scope)
  }

  /** Notes that a subscription, or a part of it, may not be read. */
  denied(error: AzureError): void {
    if (error.subscriptionId !== undefined) this.#denied.set(`/subscriptions/${error.subscriptionId}`, error)
  }

  /** Notes that a file could not be read to its end. */
  failed(label: string, detail: string, count: number, status: CoverageStatus = 'failed'): void {
    this.#failed.set(label, { detail, count, status })
  }

  /** Notes a scope that the export was meant to show, and what it is called: it counts unless a row belongs to it. */
  expect(scope: string, detail: string): void {
    this.#unseen.set(scope, detail)
  }

  /** Whether any row belongs to a scope, or Azure said that it may not be read. */
  saw(scope: string): boolean {
    return this.#scopes.has(scope) || this.#denied.has(scope)
  }

  #partial(scopes: Iterable<string>, reason: string): void {
    for (const scope of scopes) this.#reasons.set(scope, this.#reasons.get(scope) ?? reason)
  }

  /** What did not come of answers that have several pages, in words. */
  incomplete(): readonly string[] {
    return [...this.#pages.values()].flatMap((page) => missingOf(page) ?? [])
  }

  /** The judgement, scope by scope, in a fixed order. Asked for when every file was read. */
  coverage(): readonly Coverage[] {
    for (const page of this.#pages.values()) {
      const missing = missingOf(page)
      if (missing !== undefined) this.#partial(page.scopes, missing)
    }
    const scopes = new Set([...this.#scopes.keys(), ...this.#denied.keys(), ...this.#unseen.keys()])
    const files = [...this.#failed].map(([label, { detail, count, status }]) => this.#entry(`file:${label}`, status, count, [], detail))
    return [...[...scopes].map((scope) => this.#ofScope(scope)), ...files].toSorted((a, b) => byText(a.scope, b.scope))
  }

  #ofScope(scope: string): Coverage {
    const tally = this.#scopes.get(scope)
    const count = tally?.count ?? 0
    const denied = this.#denied.get(scope)
    if (denied !== undefined) return this.#entry(scope, count > 0 || denied.inside ? 'partial' : 'denied', count, [], denied.message)
    const unseen = tally === undefined ? this.#unseen.get(scope) : undefined
    if (unseen !== undefined) return this.#entry(scope, 'partial', 0, [], unseen)
    const [broken] = this.#failed.keys()
    if (broken !== undefined) return this.#entry(scope, 'partial', count, [], `${broken} could not be read to its end`)
    const reason = this.#reasons.get(scope)
    if (reason !== undefined) return this.#entry(scope, 'partial', count, [], reason)
    if (!this.#listed.has(scope)) return this.#entry(scope, 'partial', count, [], 'single resources were exported, not a list of them')
    return this.#whole(scope, tally ?? { count: 0, tracked: false, tables: new Set() })
  }

  #whole(scope: string, { count, tracked, tables }: ScopeTally): Coverage {
    const { completeness, includes } = this.#options
    const named = includes.map((type) => type.toLowerCase())
    if (completeness === 'filtered') {
      const detail = 'the export is a selection'
      return named.length === 0 ? this.#entry(scope, 'partial', count, [], detail) : this.#entry(scope, 'complete', count, named, detail)
    }
    const all = tracked && scope.startsWith('/subscriptions/') ? ['*'] : []
    return this.#entry(scope, 'complete', count, [...all, ...named, ...tables])
  }

  #entry(scope: string, status: CoverageStatus, count: number, enumerated: readonly string[], detail?: string): Coverage {
    const { source, observedAt } = this.#options
    const types = [...new Set(enumerated)].toSorted(byText)
    return {
      source,
      scope,
      kind: 'azure.resource',
      status,
      observedAt,
      enumerated: types,
      count,
      ...(detail === undefined ? {} : { detail }),
    }
  }
}

/** An answer that holds all of its rows; another answer may happen to have the same total, so it is not counted with pages. */
const isWhole = (summary: DocumentSummary): boolean => summary.total !== undefined && !summary.more && summary.rows >= summary.total

function missingOf({ total, rows, more, closed }: PageTally): string | undefined {
  if (total !== undefined) return rows < total ? `the export shows ${rows} of ${total} rows` : undefined
  return more && !closed ? 'the export says that another page follows, which is not there' : undefined
}
