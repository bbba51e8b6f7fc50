import { diagnostic, printable, type Coverage, type Fact } from '@fairway/core/kernel'
import { resourceFromRow, type Resource } from '@fairway/core/inventory'
import { FileFailure } from '../files/failure.ts'
import { readJson } from '../files/read-json.ts'
import type { FoundFile } from '../files/expand.ts'
import { BATCH, readOptionsOf, type SnapshotContext } from '../source/snapshot-context.ts'
import { errorFromText, type DocumentSummary } from './envelope.ts'
import { fingerprint } from './fingerprint.ts'
import { RowHandler, type ExportedRow } from './row-handler.ts'
import { RowProblems } from './row-problems.ts'
import { scopeOf } from './scope.ts'
import { CoverageTally, type TallyOptions } from './tally.ts'

/** What an inventory source promises, and the subscriptions it was meant to show: scope and name of each. */
export interface InventoryOptions extends Pick<TallyOptions, 'completeness' | 'includes'> {
  readonly expected: readonly { readonly scope: string; readonly name: string }[]
}

/** Reads the files of one day's Azure inventory into facts, and judges what they cover. */
export class InventorySnapshot {
  readonly #context: SnapshotContext
  readonly #tally: CoverageTally
  readonly #expected: InventoryOptions['expected']
  /** Ids already given as facts. */
  readonly #given = new Set<string>()
  /** Resources without properties wait: another file may show them in full, and a snapshot holds each id once. */
  readonly #bare = new Map<string, Resource>()
  #ready: Fact<Resource>[] = []

  constructor(context: SnapshotContext, options: InventoryOptions) {
    this.#context = context
    this.#expected = options.expected
    this.#tally = new CoverageTally({ source: context.source, observedAt: context.observedAt, ...options })
    for (const { scope, name } of options.expected) this.#tally.expect(scope, `subscription ${name} was not seen in the export`)
  }

  /** The facts in batches; each resource once, in the fullest form that any file shows. */
  async *facts(): AsyncGenerator<readonly Fact<Resource>[]> {
    for (const file of this.#context.files) {
      for await (const _ of new FileReading(this.#context, file, this.#tally, (resource) => this.#take(resource)).run(
        () => this.#given.size,
      )) {
        yield* this.#batches(BATCH)
      }
    }
    for (const resource of this.#bare.values()) this.#give(resource)
    this.#bare.clear()
    yield* this.#batches(1)
    this.#reportGaps()
  }

  /** What each scope's facts are worth. Asked for after the last batch. */
  coverage(): readonly Coverage[] {
    return this.#tally.coverage()
  }

  *#batches(atLeast: number): Generator<readonly Fact<Resource>[]> {
    while (this.#ready.length >= atLeast && this.#ready.length > 0) yield this.#ready.splice(0, BATCH)
  }

  #take(resource: Resource): void {
    if (this.#given.has(resource.id)) return
    if (resource.properties !== undefined) {
      this.#bare.delete(resource.id)
      this.#give(resource)
      return
    }
    const known = this.#bare.get(resource.id)
    // Of two bare rows the one that says more wins; with equals the first.
    if (known === undefined || Object.keys(resource).length > Object.keys(known).length) this.#bare.set(resource.id, resource)
  }

  #give(resource: Resource): void {
    this.#given.add(resource.id)
    const scope = this.#tally.add(resource)
    const { source, observedAt } = this.#context
    this.#ready.push({ kind: 'azure.resource', key: resource.id, source, scope, observedAt, body: resource })
  }

  #reportGaps(): void {
    for (const missing of this.#tally.incomplete())
      this.#context.report(
        diagnostic('FW2010', `\`${this.#context.source}\` of ${this.#context.observedAt.slice(0, 10)} is not complete: ${missing}`),
      )
    for (const { scope, name } of this.#expected) {
      if (!this.#tally.saw(scope))
        this.#context.report(diagnostic('FW2015', `no row of subscription \`${printable(name)}\` in \`${this.#context.source}\``))
    }
  }
}

/** One file on its way into resources. */
class FileReading {
  readonly #context: SnapshotContext
  readonly #file: FoundFile
  readonly #tally: CoverageTally
  readonly #take: (resource: Resource) => void
  readonly #problems = new RowProblems()
  /** Scopes of the rows since the last document ended. */
  #scopes = new Set<string>()
  /** Scopes of all rows of the file. */
  readonly #shown = new Set<string>()
  #documents = 0
  #resources = 0
  #answers = 0
  /** A document of the file is a list, whatever its length. */
  #list = false

  constructor(context: SnapshotContext, file: FoundFile, tally: CoverageTally, take: (resource: Resource) => void) {
    this.#context = context
    this.#file = file
    this.#tally = tally
    this.#take = take
  }

  /** Gives control back after each chunk. Whatever is wrong with the file ends up in diagnostics and coverage, never in an exception. */
  async *run(facts: () => number): AsyncGenerator<void> {
    const handler = new RowHandler({ row: (row) => this.#row(row), document: (summary) => this.#document(summary) })
    try {
      yield* readJson(this.#file, handler, readOptionsOf(this.#context, this.#file, facts))
      // Several documents without any list are one resource a line.
      if (this.#list || this.#documents > 1) this.#tally.list(this.#shown)
      if (this.#resources === 0 && this.#answers === 0) this.#context.report(this.#warning('FW2024', 'shows no resources'))
    } catch (error) {
      if (!(error instanceof FileFailure)) throw error
      this.#failed(error)
    }
    for (const problem of this.#problems.diagnostics(this.#file.name)) this.#context.report(problem)
  }

  #warning(code: 'FW2024' | 'FW2011' | 'FW2012' | 'FW2016', words: string, detail?: string) {
    const at = { file: this.#file.name, line: 1, column: 1 }
    return diagnostic(code, `\`${printable(this.#file.name)}\` ${words}`, {
      at,
      ...(detail === undefined ? {} : { detail: printable(detail) }),
    })
  }

  #failed({ diagnostic: found }: FileFailure): void {
    this.#context.report(found)
    const said = found.code === 'FW2012' ? errorFromText(found.detail ?? '') : undefined
    if (said?.denied === true && said.subscriptionId !== undefined) this.#tally.denied(said)
    else this.#tally.failed(this.#file.label, found.detail ?? found.summary, this.#resources, said?.denied === true ? 'denied' : 'failed')
  }

  #row({ row, graph }: ExportedRow): void {
    const { resource, children, problems } = resourceFromRow(row, { fingerprint, graph })
    for (const problem of problems) this.#problems.add(problem)
    if (resource === undefined) return
    this.#resources += 1 + children.length
    this.#scopes.add(scopeOf(resource))
    this.#take(resource)
    for (const child of children) this.#take(child)
  }

  #document(summary: DocumentSummary): void {
    this.#problems.add('no-row', summary.odd)
    this.#documents += 1
    this.#list ||= summary.list
    this.#tally.document(summary, this.#scopes)
    this.#scopes.forEach((scope) => this.#shown.add(scope))
    this.#scopes = new Set()
    if (summary.foreign !== undefined) {
      this.#answers += 1
      this.#context.report(this.#warning('FW2016', `looks like ${summary.foreign}, not like an Azure inventory`))
      this.#tally.failed(this.#file.label, `the file is ${summary.foreign}`, 0)
    }
    if (summary.error !== undefined) this.#refused(summary)
  }

  #refused({ error }: DocumentSummary): void {
    if (error === undefined) return
    this.#answers += 1
    this.#context.report(
      this.#warning(error.denied ? 'FW2011' : 'FW2012', error.denied ? 'says that access was denied' : 'holds an error', error.message),
    )
    if (!error.denied || error.subscriptionId === undefined) {
      this.#tally.failed(this.#file.label, error.message, this.#resources, error.denied ? 'denied' : 'failed')
    }
  }
}
