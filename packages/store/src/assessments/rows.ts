import type { ResourceRow, StoredFinding } from '@fairway/core/engine'
import { severities } from '@fairway/core/kernel'
import { indexable, storable, type BulkRow } from '../records/bulk.ts'
import type { ListRow, ReadRow } from './list-spec.ts'

const searchable = (...texts: readonly string[]): string => storable(texts.join('\n').toLowerCase())

/** Members that a column holds as they are. Those that were changed to be stored stay in the body too, and win when it is read back. */
const findingMembers = { id: 'id', rule: 'rule', subject: 'subject', status: 'status', severity: 'severity', area: 'area', phase: 'phase' }

const resourceMembers = { id: 'id', name: 'name', type: 'type', class: 'class', iac: 'iac', fail: 'fail', firstSeen: 'first_seen' }

/** A finding as its row. `since` is filled in when it is known how it stood before. */
export function findingRow(finding: Omit<StoredFinding, 'since'>): ListRow {
  const id = indexable(finding.id)
  const columns = {
    status: finding.status,
    severity: finding.severity,
    severity_rank: severities.indexOf(finding.severity),
    area: storable(finding.area),
    phase: storable(finding.phase),
    rule: storable(finding.rule),
    owner: storable(finding.owner ?? ''),
    subject: indexable(finding.subject),
  }
  return {
    id,
    columns,
    search: searchable(finding.subject, finding.subjectName, finding.title, finding.message),
    body: restOf(finding, findingMembers, { id, ...columns }),
  }
}

/** An inventory row. */
export function resourceRow(row: ResourceRow): ListRow {
  const id = indexable(row.id)
  const columns = {
    name: storable(row.name),
    type: storable(row.type),
    class: storable(row.class),
    iac: storable(row.iac),
    subscription: storable(row.subscriptionId ?? ''),
    owner: storable(row.owner ?? ''),
    location: storable(row.location ?? ''),
    fail: row.fail,
    first_seen: storable(row.firstSeen),
  }
  return {
    id,
    columns,
    search: searchable(row.displayId, row.name, row.type, row.workload ?? '', row.owner ?? ''),
    body: restOf(row, resourceMembers, { id, ...columns }),
  }
}

type Members = Readonly<Record<string, string>>

/** What no column holds, as JSON: what is left out is written as if it were not there. */
function restOf(item: object, members: Members, columns: BulkRow): string {
  const rest: Record<string, unknown> = { ...item }
  for (const name in members) if (columns[members[name] ?? ''] === rest[name]) rest[name] = undefined
  return JSON.stringify(rest)
}

/** The members that columns hold. */
const heldOf = (row: ReadRow, members: Members) => Object.fromEntries(Object.entries(members).map(([name, column]) => [name, row[column]]))

/** A finding as it was stored, with the moment since which it has its status. */
export function findingOf(row: ReadRow): StoredFinding {
  const finding: StoredFinding = Object.assign(heldOf(row, { ...findingMembers, since: 'since' }), JSON.parse(row.body))
  return finding
}

/** An inventory row as it was stored. */
export function resourceOf(row: ReadRow): ResourceRow {
  const resource: ResourceRow = Object.assign(heldOf(row, resourceMembers), JSON.parse(row.body))
  return resource
}
