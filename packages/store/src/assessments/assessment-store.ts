import type {
  Assessment,
  AssessmentStore,
  AssessmentSummary,
  Facet,
  FindingQuery,
  Page,
  PageRequest,
  ResourceQuery,
  ResourceRow,
  StoredFinding,
} from '@fairway/core/engine'
import { canonicalJson, type Instant } from '@fairway/core/kernel'
import { assertFreeSpace } from '../guard/free-space.ts'
import type { StoreParts } from '../parts.ts'
import { asData } from '../projection/stored.ts'
import { indexable } from '../records/bulk.ts'
import { findingSpec, resourceSpec } from './list-spec.ts'
import { findingFilter, findingOrder, resourceFilter, resourceOrder } from './orders.ts'
import { listFacets, listPage, listRow } from './query-list.ts'
import { findingOf, findingRow, resourceOf, resourceRow } from './rows.ts'
import { writeList, type Written } from './write-list.ts'

type Latest = Omit<Assessment, 'findings'>

/** Keeps the last assessment for lists, and a summary of every one. */
export class Assessments implements AssessmentStore {
  readonly #parts: StoreParts

  constructor(parts: StoreParts) {
    this.#parts = parts
  }

  async saveAssessment(
    assessment: Assessment,
    findings: Iterable<Omit<StoredFinding, 'since'>>,
    rows: Iterable<ResourceRow>,
    since: Instant = assessment.asOf,
  ): Promise<void> {
    const { records, settings } = this.#parts
    await assertFreeSpace(settings)
    const { findings: _listedApart, ...latest } = assessment
    const counts = await records.db.transaction().execute(async (db) => {
      const kept = await writeList(db, findingSpec, findings, findingRow, (columns, before) => ({
        ...columns,
        since: before?.status === columns['status'] ? (before?.since ?? since) : since,
      }))
      const listed = await writeList(db, resourceSpec, rows, resourceRow, (columns) => columns)
      const body = JSON.stringify(latest)
      await db.deleteFrom('fairway.assessment').execute()
      await db.insertInto('fairway.assessment').values({ one: true, body }).execute()
      return { finding: kept, resource: listed }
    })
    await this.#tidy('finding', counts.finding)
    await this.#tidy('resource', counts.resource)
  }

  async latest(): Promise<Latest | undefined> {
    const row = await this.#parts.records.db.selectFrom('fairway.assessment').select('body').executeTakeFirst()
    if (row === undefined) return undefined
    const latest: Latest = JSON.parse(row.body)
    return latest
  }

  async summaries(): Promise<readonly AssessmentSummary[]> {
    const rows = await this.#parts.records.db.selectFrom('fairway.summary').select('body').orderBy('as_of').execute()
    return rows.map((row): AssessmentSummary => JSON.parse(row.body))
  }

  /** One summary a moment: a later one for the same moment replaces it, an equal one is not written again. */
  async saveSummary(summary: AssessmentSummary): Promise<void> {
    const { records, writer, projector } = this.#parts
    const known = await records.db.selectFrom('fairway.summary').select('body').where('as_of', '=', summary.asOf).executeTakeFirst()
    if (known !== undefined && canonicalJson(JSON.parse(known.body)) === canonicalJson(summary)) return
    const data = asData({ stored: 'summary', summary })
    const record = await writer.append({ actor: 'fairway', action: 'assessment.recorded', target: `Assessment/${summary.asOf}`, data })
    await projector.until(record.seq)
  }

  findings(query: FindingQuery, page: PageRequest): Promise<Page<StoredFinding>> {
    const parts = { filter: findingFilter(query), order: findingOrder(query), page }
    return listPage(this.#parts.records.db, findingSpec, parts, findingOf)
  }

  async finding(id: string): Promise<StoredFinding | undefined> {
    const row = await listRow(this.#parts.records.db, findingSpec, indexable(id))
    return row === undefined ? undefined : findingOf(row)
  }

  findingFacets(query: FindingQuery, by: Parameters<AssessmentStore['findingFacets']>[1]): Promise<readonly Facet[]> {
    return listFacets(this.#parts.records.db, findingSpec, findingFilter(query), by)
  }

  resources(query: ResourceQuery, page: PageRequest): Promise<Page<ResourceRow>> {
    const parts = { filter: resourceFilter(query), order: resourceOrder(query), page }
    return listPage(this.#parts.records.db, resourceSpec, parts, resourceOf)
  }

  async resource(id: string): Promise<ResourceRow | undefined> {
    const row = await listRow(this.#parts.records.db, resourceSpec, indexable(id))
    return row === undefined ? undefined : resourceOf(row)
  }

  resourceFacets(query: ResourceQuery, by: Parameters<AssessmentStore['resourceFacets']>[1]): Promise<readonly Facet[]> {
    return listFacets(this.#parts.records.db, resourceSpec, resourceFilter(query), by)
  }

  /** When more than a tenth of a list has changed. */
  async #tidy(name: 'finding' | 'resource', { rows, written, replaced, removed }: Written): Promise<void> {
    if (written + removed <= rows / 10) return
    for (const suffix of ['', '_body', '_cube']) await this.#parts.records.tidy(`fairway.${name}${suffix}`, replaced + removed)
  }
}
