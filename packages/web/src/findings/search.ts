import type { FindingQuery } from '@fairway/core/engine'
import { severities, statuses } from '@fairway/core/kernel'
import { defined, oneOf, text, texts, type RawSearch } from '../shell/search-text.ts'

/** What the list may be grouped by. */
export const groupings = ['rule', 'owner', 'subject', 'area'] as const

/** What the list may be sorted by. */
export const sortings = ['severity', 'rule', 'subject', 'since', 'owner'] as const

/** The state of the findings page: all of it is in the URL. Absent `status` means failing. */
export interface FindingsSearch extends Omit<FindingQuery, 'text'> {
  readonly q?: string
  readonly group?: (typeof groupings)[number]
  readonly open?: readonly string[]
  readonly peek?: string
}

/** What `status` says when every status is wanted. */
export const EVERY_STATUS = 'all'

/** Reads the URL; what is not understood falls back to its default. */
export const findingsSearch = (raw: RawSearch): FindingsSearch =>
  defined<FindingsSearch>({
    status: known(raw['status'], [...statuses, EVERY_STATUS]),
    severity: known(raw['severity'], severities),
    area: texts(raw['area']),
    phase: known(raw['phase'], phases),
    rule: texts(raw['rule']),
    owner: texts(raw['owner']),
    subject: text(raw['subject']),
    q: text(raw['q']),
    sort: oneOf(raw['sort'], sortings),
    order: oneOf(raw['order'], ['asc', 'desc']),
    group: oneOf(raw['group'], groupings),
    open: texts(raw['open']),
    peek: text(raw['peek']),
  })

const phases: readonly string[] = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6']

/** Those of the values that exist: a link from another release narrows by what is still known. */
function known(value: unknown, allowed: readonly string[]): readonly string[] | undefined {
  const found = texts(value)?.filter((one) => allowed.includes(one))
  return found === undefined || found.length === 0 ? undefined : found
}

/** The statuses a search asks for; empty for every one. */
export function statusesOf(search: FindingsSearch): readonly string[] {
  if (search.status === undefined) return ['fail']
  return search.status.includes(EVERY_STATUS) ? [] : search.status
}

/** The API's query for a search. */
export function toFindingQuery(search: FindingsSearch): FindingQuery {
  const { severity, area, phase, rule, owner, subject, q, sort, order } = search
  const status = statusesOf(search)
  return defined<FindingQuery>({
    status: status.length === 0 ? undefined : status,
    severity,
    area,
    phase,
    rule,
    owner,
    subject,
    text: q,
    sort,
    order,
  })
}
