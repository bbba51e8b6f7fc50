import { diagnostic, didYouMean, printable, type Code, type Coverage, type Fact, type JsonObject } from '@fairway/core/kernel'
import { capacityFactKey, regionFact, regionScope, type CapacityFact, type CapacityProvider } from '@fairway/core/region'
import { errorFromText, type DocumentSummary } from '../azure/envelope.ts'
import { RowHandler } from '../azure/row-handler.ts'
import type { FoundFile } from '../files/expand.ts'
import { FileFailure } from '../files/failure.ts'
import { readJson } from '../files/read-json.ts'
import { BATCH, readOptionsOf, type SnapshotContext } from '../source/snapshot-context.ts'
import { capacityParts, regionNamed, type CapacityPart, type UnplacedFact } from './capacity-row.ts'
import { CapacityTally } from './capacity-tally.ts'

/** How a source of capacity is read. */
export interface CapacityOptions {
  readonly completeness: 'complete' | 'filtered'
  /** Names of declared subscriptions that the export was meant to show. */
  readonly expected: readonly string[]
  /** Ids of the estate's subscriptions by their names; absent where nobody declared anything. */
  readonly subscriptionIds?: ReadonlyMap<string, string> | undefined
}

interface Kept {
  readonly fact: CapacityFact
  readonly provider: CapacityProvider
}

/** What the rows of a file are of that do not say it themselves. */
interface FilePlace {
  readonly subscriptionId?: string | undefined
  readonly region?: string | undefined
}

/** Reads the files of one day that show quotas, sizes and models into facts, and judges what they list in full. */
export class CapacitySnapshot {
  readonly #context: SnapshotContext
  readonly #options: CapacityOptions
  readonly #tally: CapacityTally
  /** A snapshot holds each fact once; the limit and the use of one quota may come from two lists. */
  readonly #kept = new Map<string, Kept>()
  readonly #seen = new Set<string>()
  readonly #declared: ReadonlySet<string> | undefined

  constructor(context: SnapshotContext, options: CapacityOptions) {
    this.#context = context
    this.#options = options
    this.#declared = options.subscriptionIds === undefined ? undefined : new Set([...options.subscriptionIds.values()].map(lowerCase))
    const { source, observedAt } = context
    this.#tally = new CapacityTally({ source, observedAt, completeness: options.completeness })
  }

  /** The facts in batches, when every file was read. */
  async *facts(): AsyncGenerator<readonly Fact<CapacityFact>[]> {
    for (const file of this.#context.files) await this.#read(file)
    this.#reportUnseen()
    const { source, observedAt } = this.#context
    let batch: Fact<CapacityFact>[] = []
    for (const [key, { fact, provider }] of this.#kept) {
      const scope = regionScope(fact.subscriptionId, provider, fact.region)
      batch.push({ kind: 'azure.capacity', key, source, scope, observedAt, body: fact })
      if (batch.length < BATCH) continue
      yield batch
      batch = []
    }
    this.#kept.clear()
    if (batch.length > 0) yield batch
  }

  /** What of each region was listed. Asked for after the last batch. */
  coverage(): readonly Coverage[] {
    return this.#tally.coverage()
  }

  async #read(file: FoundFile): Promise<void> {
    const place = this.#placeOf(file)
    const reading = { rows: 0, answers: 0, unplaced: new Set<string>(), undeclared: new Set<string>() }
    const row = ({ row: shown }: { readonly row: JsonObject }): void => {
      const parts = capacityParts(shown)
      if (parts === undefined) return
      reading.rows += 1
      for (const part of parts) this.#take(part, place, reading)
    }
    const document = (summary: DocumentSummary): void => {
      if (summary.error !== undefined) {
        reading.answers += 1
        this.#refused(file, summary.error)
      }
      this.#tally.document(summary)
    }
    try {
      for await (const _ of readJson(
        file,
        new RowHandler({ row, document }),
        readOptionsOf(this.#context, file, () => this.#kept.size),
      ));
    } catch (error) {
      if (!(error instanceof FileFailure)) throw error
      reading.answers += 1
      this.#failed(file, error)
    }
    this.#reportFile(file, reading)
  }

  #take(part: CapacityPart, place: FilePlace, reading: { readonly unplaced: Set<string>; readonly undeclared: Set<string> }): void {
    const subscriptionId = part.subscriptionId ?? place.subscriptionId
    const region = part.region ?? place.region
    if (subscriptionId === undefined) reading.unplaced.add('subscription')
    if (region === undefined) reading.unplaced.add('region')
    if (subscriptionId === undefined || region === undefined) return
    const { provider, type, fact } = part
    if (this.#declared?.has(subscriptionId) === false) reading.undeclared.add(subscriptionId)
    this.#seen.add(subscriptionId)
    this.#tally.add({ subscriptionId, region, provider, type }, part.sign)
    if (fact !== undefined) this.#keep(placed(fact, subscriptionId, region), provider)
  }

  #keep(fact: CapacityFact, provider: CapacityProvider): void {
    const key = capacityFactKey(fact)
    const before = this.#kept.get(key)?.fact
    // Of two that say the same the first counts: the one adds what the other leaves out.
    const whole = before?.type === 'quota' && fact.type === 'quota' ? { ...fact, ...before } : (before ?? fact)
    this.#kept.set(key, { fact: whole, provider })
  }

  #placeOf(file: FoundFile): FilePlace {
    const { expected } = this.#options
    const name = file.of?.subscription ?? (expected.length === 1 ? expected[0] : undefined)
    const region = file.of?.region === undefined ? undefined : regionNamed(file.of.region)
    if (file.of?.region !== undefined && regionFact(file.of.region) === undefined)
      this.#report(file, 'FW2027', `is of a region \`${printable(file.of.region)}\` that Azure is not known to have`)
    return { subscriptionId: name === undefined ? undefined : this.#idOf(name, file), region }
  }

  #idOf(name: string, file: FoundFile): string | undefined {
    const { subscriptionIds = new Map<string, string>() } = this.#options
    const id = subscriptionIds.get(name) ?? name
    if (GUID.test(id)) return id.toLowerCase()
    const near = didYouMean(name, [...subscriptionIds.keys()])
    this.#report(file, 'FW2026', `is of \`${printable(name)}\`, and the estate declares no such Subscription`, near)
    return undefined
  }

  #refused(file: FoundFile, error: { readonly denied: boolean; readonly message: string }): void {
    const words = error.denied ? 'says that access was denied' : 'holds an error'
    this.#report(file, error.denied ? 'FW2011' : 'FW2012', words, undefined, error.message)
    this.#tally.failed(file.label, error.message, error.denied ? 'denied' : 'failed')
  }

  #failed(file: FoundFile, { diagnostic: found }: FileFailure): void {
    this.#context.report(found)
    const isDenied = found.code === 'FW2012' && errorFromText(found.detail ?? '').denied
    this.#tally.failed(file.label, found.detail ?? found.summary, isDenied ? 'denied' : 'failed')
  }

  #reportFile(
    file: FoundFile,
    reading: {
      readonly rows: number
      readonly answers: number
      readonly unplaced: ReadonlySet<string>
      readonly undeclared: ReadonlySet<string>
    },
  ): void {
    if (reading.rows === 0 && reading.answers === 0) this.#report(file, 'FW2024', 'shows no quotas, sizes or models')
    if (reading.unplaced.size > 0)
      this.#report(file, 'FW2025', `does not say of which ${[...reading.unplaced].toSorted().toReversed().join(' and ')} it is`)
    for (const id of reading.undeclared) this.#report(file, 'FW2026', `is of the subscription ${id}, which the estate does not declare`)
  }

  #reportUnseen(): void {
    for (const name of this.#options.expected) {
      const id = this.#options.subscriptionIds?.get(name)?.toLowerCase() ?? name
      if (this.#seen.has(id)) continue
      this.#context.report(diagnostic('FW2015', `no row of subscription \`${printable(name)}\` in \`${this.#context.source}\``))
    }
  }

  #report(file: FoundFile, code: Code, words: string, help?: string, detail?: string): void {
    const at = { file: file.name, line: 1, column: 1 }
    this.#context.report(
      diagnostic(code, `\`${printable(file.name)}\` ${words}`, {
        at,
        ...(help === undefined ? {} : { help }),
        ...(detail === undefined ? {} : { detail: printable(detail) }),
      }),
    )
  }
}

const lowerCase = (id: string): string => id.toLowerCase()

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const placed = (fact: UnplacedFact, subscriptionId: string, region: string): CapacityFact => ({ ...fact, subscriptionId, region })
