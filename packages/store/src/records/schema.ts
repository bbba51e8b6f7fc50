import type { ColumnType } from 'kysely'

/** A `bigint`: the servers' driver reads it as text, the embedded one as a number. */
type BigInteger = ColumnType<number | string, number, number>

/** The tables, as Kysely sees them. The numbered migrations make them. Everything here can be rebuilt from the journal and the facts. */
export interface Tables {
  'fairway.state': StateTable
  'fairway.journal': JournalTable
  'fairway.document': DocumentTable
  'fairway.summary': SummaryTable
  'fairway.scan': ScanTable
  'fairway.fact_version': FactVersionTable
  'fairway.fact_absence': FactAbsenceTable
  'fairway.assessment': AssessmentTable
  'fairway.finding': FindingTable
  'fairway.finding_body': BodyTable
  'fairway.finding_cube': FindingCubeTable
  'fairway.resource': ResourceTable
  'fairway.resource_body': BodyTable
  'fairway.resource_cube': ResourceCubeTable
}

/** One row: how far the journal has been applied. */
interface StateTable {
  one: boolean
  journal_id: string
  applied_seq: BigInteger
  applied_hash: string
}

/** The journal again, for lists. `record` is the whole record as JSON text. */
interface JournalTable {
  seq: BigInteger
  actor: string
  action: string
  target: string
  record: string
}

/** The present version of each document. */
interface DocumentTable {
  collection: string
  key: string
  body: string
}

/** A summary of each assessment. */
interface SummaryTable {
  as_of: string
  body: string
}

/** One row a snapshot; `scan` is the number of its journal record. */
export interface ScanTable {
  scan: BigInteger
  source: string
  kind: string
  observed_at: string
  content_hash: string
  coverage: string
  added: number
  changed: number
  removed: number
  unchanged: number
  retained: number
}

/** One row for each version of a fact. `valid_to` is null while it holds. `body` is JSON text: PostgreSQL's jsonb refuses NUL. */
interface FactVersionTable {
  kind: string
  key: string
  source: string
  valid_from: string
  valid_to: string | null
  first_seen: string
  opened: BigInteger
  closed: ColumnType<number | string | null, number | null, number | null>
  change: 'added' | 'changed'
  gone: boolean
  scope: string
  type: string | null
  hash: string
  body: string
}

/** Spans in which a fact was kept although its source did not show it. */
interface FactAbsenceTable {
  kind: string
  key: string
  source: string
  last_seen: string
  missing_from: string
  missing_to: string | null
}

/** One row: the last assessment without its findings. */
interface AssessmentTable {
  one: boolean
  body: string
}

/** What every listed row has: its number, its id, the text to be searched and the hash of its body. */
interface ListTable {
  n: number
  id: string
  search: string
  hash: string
}

/** What findings are narrowed and sorted by. */
interface FindingTable extends ListTable {
  status: string
  severity: string
  severity_rank: number
  area: string
  phase: string
  rule: string
  owner: string
  subject: string
  since: string
}

/** The whole row as JSON text, apart from what lists read, so that lists stay narrow. */
interface BodyTable {
  n: number
  body: string
}

/** How many findings there are of each combination. */
interface FindingCubeTable {
  status: string
  severity: string
  area: string
  phase: string
  rule: string
  owner: string
  count: number
}

/** What inventory rows are narrowed and sorted by. */
interface ResourceTable extends ListTable {
  name: string
  type: string
  class: string
  iac: string
  subscription: string
  owner: string
  location: string
  fail: number
  first_seen: string
}

/** How many resources there are of each combination. */
interface ResourceCubeTable {
  type: string
  class: string
  iac: string
  subscription: string
  owner: string
  location: string
  count: number
}
