import { isJsonObject, type Json, type JsonObject } from '@fairway/core/kernel'
import { member } from '@fairway/core/inventory'
import { envelopeOf, type DocumentSummary } from './envelope.ts'
import type { JsonHandler, Opening, Path, Visit } from '../files/json-reader.ts'

/** A row with what its envelope says about it. */
export interface ExportedRow {
  readonly row: JsonObject
  /** Of a Resource Graph answer, where every column is written. */
  readonly graph: boolean
}

/** Where rows and documents go. */
export interface RowSink {
  row(row: ExportedRow): void
  document(summary: DocumentSummary): void
}

/** Lists that hold rows, and what their envelope is called. */
const rowLists: ReadonlyMap<string, 'graph' | 'page'> = new Map([
  ['data', 'graph'],
  ['value', 'page'],
])

/** Keys of Terraform state whose values may be large or secret: never held. */
const foreignKeys: ReadonlySet<string> = new Set([
  'outputs',
  'check_results',
  'planned_values',
  'prior_state',
  'resource_changes',
  'configuration',
  'values',
])

/**
 * Finds the rows of an inventory, whatever is around them: a list, `az graph query` output or Resource Graph pages (`data`, as objects or as
 * the table of columns and rows), pages of the REST API (`value`), lists of such answers, or single resources one after another.
 */
export class RowHandler implements JsonHandler {
  readonly #sink: RowSink
  #members: Record<string, Json> = {}
  #list: 'graph' | 'page' | undefined
  #bare = false
  #columns: readonly string[] = []
  #rows = 0
  #odd = 0

  constructor(sink: RowSink) {
    this.#sink = sink
  }

  visit(path: Path, opens: Opening): Visit {
    const [first, second] = path
    if (path.length === 0) {
      this.#bare = opens === 'array'
      return opens === 'scalar' ? 'skip' : 'enter'
    }
    if (typeof first === 'number') return 'build'
    if (path.length === 1) return this.#visitMember(String(first).toLowerCase(), opens)
    if (path.length === 2)
      return typeof second === 'number' || second === 'columns' ? 'build' : second === 'rows' && opens === 'array' ? 'enter' : 'skip'
    return 'build'
  }

  #visitMember(name: string, opens: Opening): Visit {
    const list = rowLists.get(name)
    if (list !== undefined && opens !== 'scalar' && (opens === 'array' || list === 'graph')) {
      this.#list = list
      return 'enter'
    }
    const state = 'terraform_version' in this.#members || 'lineage' in this.#members
    return (state && name === 'resources') || (foreignKeys.has(name) && opens !== 'scalar') ? 'skip' : 'build'
  }

  value(path: Path, value: Json): void {
    const [first, second, third] = path
    if (typeof first === 'number') this.#element(value)
    else if (path.length === 1 && first !== undefined) define(this.#members, first, value)
    else if (second === 'columns') this.#columns = columnNames(value)
    else if (second === 'rows' && third !== undefined) this.#tableRow(value)
    else this.#emit(value, this.#list === 'graph')
  }

  leave(path: Path): void {
    if (path.length > 0) return
    const summary = envelopeOf({ members: this.#members, list: this.#list, bare: this.#bare, rows: this.#rows, odd: this.#odd })
    const single = summary.foreign === undefined && isSingle(this.#members, this.#list)
    if (single) this.#sink.row({ row: this.#members, graph: false })
    this.#sink.document(summary)
    this.#members = {}
    this.#list = undefined
    this.#columns = []
    this.#rows = 0
    this.#odd = 0
  }

  /** An element of an outer list: a row, a whole answer (`jq -s` of several), or a list of rows. */
  #element(value: Json): void {
    if (Array.isArray(value)) for (const one of value) this.#emit(one, false)
    else if (isJsonObject(value) && !Object.hasOwn(value, 'id') && answeredRows(value) !== undefined) this.#answer(value)
    else if (isJsonObject(value) && isError(value)) this.#sink.document(envelopeOf({ members: value, list: undefined, rows: 0, odd: 0 }))
    else this.#emit(value, false)
  }

  #answer(value: JsonObject): void {
    const answered = answeredRows(value)
    if (answered === undefined) return
    for (const row of answered.rows) this.#emit(row, answered.list === 'graph')
    this.#sink.document(envelopeOf({ members: value, list: answered.list, rows: answered.rows.length, odd: 0 }))
  }

  #tableRow(value: Json): void {
    if (!Array.isArray(value)) return this.#emit(null, true)
    const row: Record<string, Json> = {}
    this.#columns.forEach((column, index) => define(row, column, value[index] ?? null))
    this.#emit(row, true)
  }

  #emit(value: Json, graph: boolean): void {
    if (isJsonObject(value)) {
      this.#rows += 1
      this.#sink.row({ row: value, graph })
    } else this.#odd += 1
  }
}

/** The list of rows in an answer that was read as a whole. */
function answeredRows(answer: JsonObject): { readonly list: 'graph' | 'page'; readonly rows: readonly Json[] } | undefined {
  for (const [name, list] of rowLists) {
    const rows = member(answer, name)
    if (Array.isArray(rows)) return { list, rows }
  }
  return undefined
}

function define(object: Record<string, Json>, key: string | number, value: Json): void {
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true })
}

const columnNames = (columns: Json): readonly string[] =>
  Array.isArray(columns) ? columns.map((column) => (isJsonObject(column) && typeof column['name'] === 'string' ? column['name'] : '')) : []

/** Whether an object is an answer of Azure that says no, not a resource. */
const isError = (members: JsonObject): boolean =>
  !Object.hasOwn(members, 'id') &&
  (isJsonObject(members['error']) || (typeof members['code'] === 'string' && typeof members['message'] === 'string'))

const isSingle = (members: JsonObject, list: unknown): boolean => list === undefined && Object.keys(members).length > 0 && !isError(members)
