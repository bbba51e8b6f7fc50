import type { FindingQuery, ResourceQuery } from '@fairway/core/engine'
import { indexable } from '../records/bulk.ts'
import type { ListFilter, ListOrder } from './query-list.ts'

const findingColumns = {
  severity: ['severity_rank', 'number'],
  rule: ['rule', 'string'],
  subject: ['subject', 'string'],
  since: ['since', 'string'],
  owner: ['owner', 'string'],
} as const satisfies Record<NonNullable<FindingQuery['sort']>, readonly [string, 'string' | 'number']>

const resourceColumns = {
  name: ['name', 'string'],
  type: ['type', 'string'],
  class: ['class', 'string'],
  iac: ['iac', 'string'],
  owner: ['owner', 'string'],
  fail: ['fail', 'number'],
  firstSeen: ['first_seen', 'string'],
  location: ['location', 'string'],
} as const satisfies Record<NonNullable<ResourceQuery['sort']>, readonly [string, 'string' | 'number']>

/** The order of findings; by severity unless told. Ascending by severity means worst first. */
export function findingOrder({ sort = 'severity', order = 'asc' }: FindingQuery): ListOrder {
  const [column, type] = findingColumns[sort]
  return { column, type, descending: order === 'desc' }
}

/** The order of inventory rows; by name unless told. */
export function resourceOrder({ sort = 'name', order = 'asc' }: ResourceQuery): ListOrder {
  const [column, type] = resourceColumns[sort]
  return { column, type, descending: order === 'desc' }
}

/** What a query narrows findings to. */
export const findingFilter = (query: FindingQuery): ListFilter => ({
  oneOf: {
    status: query.status,
    severity: query.severity,
    area: query.area,
    phase: query.phase,
    rule: query.rule,
    owner: query.owner,
    subject: query.subject === undefined ? undefined : [indexable(query.subject)],
  },
  text: query.text,
})

/** What a query narrows inventory rows to. */
export const resourceFilter = (query: ResourceQuery): ListFilter => ({
  oneOf: {
    type: query.type,
    class: query.class,
    iac: query.iac,
    subscription: query.subscription,
    owner: query.owner,
    location: query.location,
  },
  text: query.text,
})
