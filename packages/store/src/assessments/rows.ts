import type { ResourceRow, StoredFinding } from '@fairway/core/engine'
import { severities } from '@fairway/core/kernel'
import { indexable, storable } from '../records/bulk.ts'
import type { ListRow } from './list-spec.ts'

const searchable = (...texts: readonly string[]): string => storable(texts.join('\n').toLowerCase())

/** A finding as its row. `since` is filled in when it is known how it stood before. */
export const findingRow = (finding: Omit<StoredFinding, 'since'>): ListRow => ({
  id: indexable(finding.id),
  columns: {
    status: finding.status,
    severity: finding.severity,
    severity_rank: severities.indexOf(finding.severity),
    area: storable(finding.area),
    phase: storable(finding.phase),
    rule: storable(finding.rule),
    owner: storable(finding.owner ?? ''),
    subject: indexable(finding.subject),
  },
  search: searchable(finding.subject, finding.subjectName, finding.title, finding.message),
  body: JSON.stringify(finding),
})

/** An inventory row. */
export const resourceRow = (row: ResourceRow): ListRow => ({
  id: indexable(row.id),
  columns: {
    name: storable(row.name),
    type: storable(row.type),
    class: storable(row.class),
    iac: storable(row.iac),
    subscription: storable(row.subscriptionId ?? ''),
    owner: storable(row.owner ?? ''),
    location: storable(row.location ?? ''),
    fail: row.fail,
    first_seen: storable(row.firstSeen),
  },
  search: searchable(row.displayId, row.name, row.type, row.workload ?? '', row.owner ?? ''),
  body: JSON.stringify(row),
})

/** A finding as it was stored, with the moment since which it has its status. */
export function findingOf(body: string, since: string): StoredFinding {
  const finding: Omit<StoredFinding, 'since'> = JSON.parse(body)
  return { ...finding, since }
}

/** An inventory row as it was stored. */
export function resourceOf(body: string): ResourceRow {
  const row: ResourceRow = JSON.parse(body)
  return row
}
