import { access } from 'node:fs/promises'
import type { JournalFault, JournalRecord } from '@fairway/core/engine'
import { readCheckpoints, type Checkpoint } from './checkpoints.ts'
import { GENESIS, isIntact, parseLine } from './record.ts'
import { journalFolder, listSegments, readLines, type Line, type Segment } from './segments.ts'

/** What a check of a whole journal found. `head` is the hash of its last record. */
export interface Verification {
  readonly records: number
  readonly head: string
  /** Every fault, in the order of the journal; at most 1,000 are kept. */
  readonly faults: readonly JournalFault[]
}

const MAX_FAULTS = 1000

/**
 * Checks every record of a journal: numbers without gaps or repeats, each hash over its content and the hash before, time that
 * never goes back, and every checkpoint. Needs no database and no lock, so it works on a copy; `directory` is a data directory, or a
 * folder of segments alone (then nothing can show that its end is missing).
 */
export async function verifyJournal(directory: string): Promise<Verification> {
  const inner = journalFolder(directory)
  const folder = await access(inner).then(
    () => inner,
    () => directory,
  )
  const audit = new Audit(await readCheckpoints(directory))
  for (const segment of await listSegments(folder)) {
    audit.begin(segment)
    for await (const line of readLines(segment.path)) audit.line(line)
  }
  return audit.end()
}

class Audit {
  readonly #faults: JournalFault[] = []
  readonly #checkpoints: ReadonlyMap<number, readonly Checkpoint[]>
  readonly #newest: Checkpoint | undefined
  #file = ''
  #last: JournalRecord | undefined
  #records = 0

  constructor(checkpoints: readonly Checkpoint[]) {
    this.#checkpoints = Map.groupBy(checkpoints, (one) => one.seq)
    this.#newest = checkpoints.reduce<Checkpoint | undefined>((a, b) => (a === undefined || b.seq > a.seq ? b : a), undefined)
  }

  begin(segment: Segment): void {
    this.#file = segment.name
    const expected = this.#lastSeq + 1
    if (segment.firstSeq < expected) this.#fault(segment.firstSeq, `fork: the segment begins at ${segment.firstSeq}, expected ${expected}`)
  }

  line(line: Line): void {
    if (!line.complete)
      return this.#fault(this.#lastSeq + 1, `incomplete line at byte ${line.offset}: a write was interrupted or is under way`)
    const record = parseLine(line.bytes)
    if (record === undefined) return this.#fault(this.#lastSeq + 1, `not a record: the line at byte ${line.offset} cannot be read`)
    this.#records++
    this.#checkNumber(record)
    this.#checkChain(record)
    this.#checkCheckpoints(record)
    if (this.#last === undefined || record.seq > this.#last.seq) this.#last = record
  }

  end(): Verification {
    const newest = this.#newest
    if (newest !== undefined && newest.seq > this.#lastSeq) {
      this.#fault(newest.seq, `truncated: a checkpoint of ${newest.at} knows record ${newest.seq}, the journal ends at ${this.#lastSeq}`)
    }
    return { records: this.#records, head: this.#last?.hash ?? GENESIS, faults: this.#faults }
  }

  get #lastSeq(): number {
    return this.#last?.seq ?? 0
  }

  #checkNumber(record: JournalRecord): void {
    const expected = this.#lastSeq + 1
    if (record.seq > expected) this.#fault(record.seq, `gap: records ${expected} to ${record.seq - 1} are missing`)
    if (record.seq < expected) this.#fault(record.seq, `fork: record ${record.seq} comes again after record ${this.#lastSeq}`)
  }

  #checkChain(record: JournalRecord): void {
    const previous = this.#last?.hash ?? GENESIS
    if (record.previous !== previous) this.#fault(record.seq, 'broken chain: the record does not follow the one before it')
    if (!isIntact(record)) this.#fault(record.seq, 'hash mismatch: the content is not what the hash was made from')
    if (this.#last !== undefined && record.at < this.#last.at) {
      this.#fault(record.seq, `clock regression: ${record.at} is earlier than ${this.#last.at} of the record before it`)
    }
  }

  #checkCheckpoints(record: JournalRecord): void {
    for (const checkpoint of this.#checkpoints.get(record.seq) ?? []) {
      if (checkpoint.hash !== record.hash) this.#fault(record.seq, `rewritten: a checkpoint of ${checkpoint.at} knows another record here`)
    }
  }

  #fault(seq: number, problem: string): void {
    if (this.#faults.length < MAX_FAULTS) this.#faults.push({ seq, file: this.#file, problem })
  }
}
