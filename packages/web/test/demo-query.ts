import type { Facet, FindingQuery, Page, ResourceQuery, ResourceRow, StoredFinding } from '@fairway/core/engine'
import { byText, severities } from '@fairway/core/kernel'

/** How many rows there are of each value, most first. */
export function facetsOf<Row>(rows: readonly Row[], valueOf: (row: Row) => string | null): readonly Facet[] {
  const groups = Map.groupBy(rows, valueOf)
  return [...groups]
    .map(([value, members]) => ({ value, count: members.length }))
    .toSorted((a, b) => b.count - a.count || byText(a.value ?? '', b.value ?? ''))
}

const among = (wanted: readonly string[] | undefined, value: string | null | undefined): boolean =>
  wanted === undefined || wanted.includes(value ?? '')

/** Whether all words of a search stand somewhere in a row. */
export const holds = (text: string | undefined, ...fields: readonly string[]): boolean => {
  if (text === undefined) return true
  const all = fields.join(' ').toLowerCase()
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word))
}

/** Findings that a query asks for, in its order. */
export function findFindings(findings: readonly StoredFinding[], query: FindingQuery): readonly StoredFinding[] {
  const found = findings.filter(
    (one) =>
      among(query.status, one.status) &&
      among(query.severity, one.severity) &&
      among(query.area, one.area) &&
      among(query.phase, one.phase) &&
      among(query.rule, one.rule) &&
      among(query.owner, one.owner) &&
      (query.subject === undefined || query.subject === one.subject) &&
      holds(query.text, one.subject, one.title, one.message),
  )
  const rank = (one: StoredFinding): string =>
    ({
      severity: String(severities.indexOf(one.severity)),
      rule: one.rule,
      subject: one.subject,
      since: one.since,
      owner: one.owner ?? '',
    })[query.sort ?? 'severity']
  return ordered(found, rank, query.order)
}

/** Resources that a query asks for, in its order. */
export function findResources(rows: readonly ResourceRow[], query: ResourceQuery): readonly ResourceRow[] {
  const found = rows.filter(
    (row) =>
      among(query.type, row.type) &&
      among(query.class, row.class) &&
      among(query.iac, row.iac) &&
      among(query.subscription, row.subscriptionId) &&
      among(query.owner, row.owner) &&
      among(query.location, row.location) &&
      holds(query.text, row.displayId, row.name),
  )
  const { sort } = query
  if (sort === undefined) return found
  return ordered(found, (row) => (sort === 'fail' ? String(row.fail).padStart(6, '0') : (row[sort] ?? '')), query.order)
}

function ordered<Row>(rows: readonly Row[], keyOf: (row: Row) => string, order: 'asc' | 'desc' | undefined): readonly Row[] {
  const sorted = rows.toSorted((a, b) => byText(keyOf(a), keyOf(b)))
  return order === 'desc' && keyOf.length > 0 ? sorted.toReversed() : sorted
}

/** A page of rows; the cursor is the index where it begins. */
export function pageOf<Row>(rows: readonly Row[], parameters: URLSearchParams): Page<Row> {
  const limit = Math.min(500, Number(parameters.get('limit') ?? 50))
  const start = Number(parameters.get('cursor') ?? 0)
  const end = start + limit
  return { items: rows.slice(start, end), total: rows.length, next: end < rows.length ? String(end) : null }
}

const repeated = {
  findings: ['status', 'severity', 'area', 'phase', 'rule', 'owner'],
  resources: ['type', 'class', 'iac', 'subscription', 'owner', 'location'],
} as const

/** What a list is asked for, read from the address. */
export function queryOf(list: 'findings', parameters: URLSearchParams): FindingQuery
export function queryOf(list: 'resources', parameters: URLSearchParams): ResourceQuery
export function queryOf(list: keyof typeof repeated, parameters: URLSearchParams): object {
  const single = ['subject', 'text', 'sort', 'order'].filter((name) => parameters.has(name)).map((name) => [name, parameters.get(name)])
  const many = repeated[list].filter((name) => parameters.has(name)).map((name) => [name, parameters.getAll(name)])
  return Object.fromEntries([...single, ...many])
}
