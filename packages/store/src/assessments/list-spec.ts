import type { Columns, BulkRow } from '../records/bulk.ts'

/** How one kind of rows is kept for lists: narrow rows to search and sort, a cube to count with, and the bodies apart. */
export interface ListSpec {
  readonly name: 'finding' | 'resource'
  /** Every column of the narrow table but `n`, `id`, `hash` and `search`. */
  readonly columns: Columns
  /** Its indexes, as the migration makes them. A table filled from nothing gets them afterwards, which is much faster. */
  readonly indexes: Readonly<Record<string, { readonly unique: boolean; readonly on: string }>>
  /** The columns counted in the cube. */
  readonly facets: readonly string[]
}

/** A row to be kept. Nulls of facets are written as empty text. */
export interface ListRow {
  readonly id: string
  readonly columns: BulkRow
  readonly search: string
  readonly body: string
}

/** A row as read: all columns of the narrow table, and the body. */
export interface ReadRow extends BulkRow {
  readonly id: string
  readonly body: string
  /** The value of the column that the list is ordered by. */
  readonly position: string | number
}

/** Findings: the cube has all but the subject, of which there are too many. */
export const findingSpec: ListSpec = {
  name: 'finding',
  columns: {
    status: 'text',
    severity: 'text',
    severity_rank: 'smallint',
    area: 'text',
    phase: 'text',
    rule: 'text',
    owner: 'text',
    subject: 'text',
    since: 'text',
  },
  indexes: { finding_id: { unique: true, on: '(id)' }, finding_subject: { unique: false, on: 'using hash (subject)' } },
  facets: ['status', 'severity', 'area', 'phase', 'rule', 'owner'],
}

/** Inventory rows. */
export const resourceSpec: ListSpec = {
  name: 'resource',
  columns: {
    name: 'text',
    type: 'text',
    class: 'text',
    iac: 'text',
    subscription: 'text',
    owner: 'text',
    location: 'text',
    fail: 'int',
    first_seen: 'text',
  },
  indexes: { resource_id: { unique: true, on: '(id)' } },
  facets: ['type', 'class', 'iac', 'subscription', 'owner', 'location'],
}
