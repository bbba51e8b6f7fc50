import type { JournalEntry, JournalRecord } from '@fairway/core/engine'
import { diagnostic, DiagnosticError, type Clock } from '@fairway/core/kernel'
import { reasonOf } from '../guard/errors.ts'
import type { Health } from '../guard/health.ts'
import { CheckpointFile } from './checkpoints.ts'
import type { LogFile, OpenLogFile } from './log-file.ts'
import { GENESIS, MAX_LINE_BYTES, seal } from './record.ts'
import type { JournalEnd } from './repair.ts'
import { journalFolder, segmentOf } from './segments.ts'

/** What a writer needs to go on from the end of a journal. */
export interface WriterParts {
  readonly dataDir: string
  readonly clock: Clock
  readonly health: Health
  readonly end: JournalEnd
  readonly segmentBytes: number
  readonly openLogFile: OpenLogFile
  /** Told of records in their order, once they are on the disk. */
  readonly onDurable: (records: readonly JournalRecord[]) => void
}

interface Waiting {
  readonly entry: JournalEntry
  readonly resolve: (record: JournalRecord) => void
  readonly reject: (error: unknown) => void
}

const MAX_GROUP = 512
const MAX_GROUP_BYTES = 8 * 1024 * 1024
const CHECKPOINT_EVERY = 64
const CHECKPOINT_IDLE_MS = 1000

/** The only writer of a journal. Entries that arrive while the disk is busy share the next write and one wait for the disk. */
export class JournalWriter {
  readonly #parts: WriterParts
  readonly #checkpoints: CheckpointFile
  #file: LogFile
  #head: { readonly seq: number; readonly hash: string; readonly at: string }
  #queue: Waiting[] = []
  #draining: Promise<void> | undefined
  #checkpointedSeq: number
  #idleTimer: NodeJS.Timeout | undefined

  private constructor(parts: WriterParts, file: LogFile, checkpoints: CheckpointFile) {
    this.#parts = parts
    this.#file = file
    this.#checkpoints = checkpoints
    this.#head = parts.end.last ?? { seq: 0, hash: GENESIS, at: '' }
    this.#checkpointedSeq = this.#head.seq
  }

  /** Opens the last segment for appending, or the first one. */
  static async open(parts: WriterParts): Promise<JournalWriter> {
    const segment = parts.end.segment ?? segmentOf(journalFolder(parts.dataDir), (parts.end.last?.seq ?? 0) + 1)
    const checkpoints = await CheckpointFile.open(parts.dataDir)
    return new JournalWriter(parts, await parts.openLogFile(segment.path), checkpoints)
  }

  /** Number and hash of the last record on the disk. */
  get head(): { readonly seq: number; readonly hash: string } {
    return this.#head
  }

  /** Resolves when the record is on the disk. */
  append(entry: JournalEntry): Promise<JournalRecord> {
    this.#parts.health.assertOk()
    const { promise, resolve, reject } = Promise.withResolvers<JournalRecord>()
    this.#queue.push({ entry, resolve, reject })
    this.#draining ??= this.#drain()
    return promise
  }

  /** Writes what is waiting, leaves a checkpoint and closes. */
  async close(): Promise<void> {
    clearTimeout(this.#idleTimer)
    await this.#draining
    if (this.#parts.health.state.status === 'ok') await this.#checkpoint()
    await this.#file.close()
    await this.#checkpoints.close()
  }

  async #drain(): Promise<void> {
    // The first entry waits for the end of this turn, so that entries made together are written together.
    await Promise.resolve()
    while (this.#queue.length > 0) {
      const group = this.#queue.splice(0, MAX_GROUP)
      try {
        this.#parts.health.assertOk()
        await this.#writeGroup(group)
      } catch (error) {
        const failure =
          error instanceof DiagnosticError ? error : this.#parts.health.fail(`the journal cannot be written (${reasonOf(error)})`)
        for (const one of group) one.reject(failure)
      }
    }
    this.#draining = undefined
  }

  async #writeGroup(group: readonly Waiting[]): Promise<void> {
    const { lines, done, head, leftOver } = this.#sealGroup(group)
    this.#queue.unshift(...leftOver)
    if (lines.length === 0) return
    if (this.#file.size > 0 && this.#file.size + lines.length > this.#parts.segmentBytes) await this.#rotate()
    await this.#file.append(lines)
    this.#head = head
    this.#parts.onDurable(done.map((one) => one.record))
    for (const one of done) one.waiting.resolve(one.record)
    await this.#checkpointSometimes()
  }

  #sealGroup(group: readonly Waiting[]) {
    const lines: Buffer[] = []
    const done: { readonly waiting: Waiting; readonly record: JournalRecord }[] = []
    let head = this.#head
    let bytes = 0
    for (const [index, waiting] of group.entries()) {
      if (bytes > MAX_GROUP_BYTES) return { lines: Buffer.concat(lines), done, head, leftOver: group.slice(index) }
      const { record, line } = seal({ ...bare(waiting.entry), seq: head.seq + 1, at: this.#timeAfter(head.at), previous: head.hash })
      if (line.length > MAX_LINE_BYTES) {
        waiting.reject(tooLarge(line.length))
        continue
      }
      head = record
      bytes += line.length
      lines.push(line)
      done.push({ waiting, record })
    }
    return { lines: Buffer.concat(lines), done, head, leftOver: [] }
  }

  /** The journal's time never goes back, even when the machine's clock is set back: its order is the order of writing. */
  #timeAfter(last: string): string {
    const now = this.#parts.clock.now()
    return now < last ? last : now
  }

  async #rotate(): Promise<void> {
    await this.#checkpoint()
    await this.#file.close()
    this.#file = await this.#parts.openLogFile(segmentOf(journalFolder(this.#parts.dataDir), this.#head.seq + 1).path)
  }

  async #checkpointSometimes(): Promise<void> {
    if (this.#head.seq - this.#checkpointedSeq >= CHECKPOINT_EVERY) return this.#checkpoint()
    this.#idleTimer ??= setTimeout(() => {
      this.#idleTimer = undefined
      this.#checkpoint().catch((error: unknown) => this.#parts.health.fail(`a checkpoint cannot be written (${reasonOf(error)})`))
    }, CHECKPOINT_IDLE_MS).unref()
    return undefined
  }

  async #checkpoint(): Promise<void> {
    if (this.#head.seq === 0) return
    this.#checkpointedSeq = this.#head.seq
    await this.#checkpoints.record({ seq: this.#head.seq, hash: this.#head.hash, at: this.#head.at })
  }
}

/** An entry's own members only, whatever else the object carries. */
function bare(entry: JournalEntry): JournalEntry {
  const { actor, action, target, reason, data } = entry
  return { actor, action, target, ...(reason === undefined ? {} : { reason }), ...(data === undefined ? {} : { data }) }
}

const tooLarge = (bytes: number): DiagnosticError =>
  new DiagnosticError([diagnostic('FW3011', `a journal entry of ${bytes} bytes is longer than ${MAX_LINE_BYTES} bytes`)])
