import type { FactStore, Snapshot, SnapshotChange } from '@fairway/core/engine'
import { dayOf, diagnostic, DiagnosticError, printable, type Diagnostic, type Fact } from '@fairway/core/kernel'
import type { ScanOptions, ScanOutcome } from './workspace.ts'

/** A snapshot that came too late, or is not what was stored of its day. */
const OLDER = 'FW3009'
const TOO_LARGE = 'FW3011'

/**
 * Stores snapshots in their order. One that is refused for itself becomes a diagnostic, and the others are stored; a store that fails, and
 * an abort, are thrown.
 */
export async function storeSnapshots(
  facts: FactStore,
  snapshots: readonly Snapshot[],
  { onProgress, signal }: Pick<ScanOptions, 'onProgress' | 'signal'>,
): Promise<ScanOutcome> {
  const changes: SnapshotChange[] = []
  const diagnostics: Diagnostic[] = []
  const leftOut: Snapshot[] = []
  let done = 0
  for (const snapshot of snapshots) {
    signal?.throwIfAborted()
    const step = `reading ${snapshot.source}, ${dayOf(snapshot.observedAt)}`
    const count = (read: number): void => onProgress?.({ step, done: (done += read) })
    count(0)
    try {
      changes.push(await facts.saveSnapshot({ ...snapshot, facts: counted(snapshot.facts, count) }))
    } catch (error) {
      if (wasRefusedFor(error, OLDER)) leftOut.push(snapshot)
      else if (wasRefusedFor(error, TOO_LARGE)) diagnostics.push(...error.diagnostics)
      else throw error
    }
  }
  return { changes, diagnostics: [...diagnostics, ...historyKept(leftOut)] }
}

/** The same batches, counted as they go by. */
async function* counted(batches: AsyncIterable<readonly Fact[]>, count: (read: number) => void): AsyncIterable<readonly Fact[]> {
  for await (const batch of batches) {
    yield batch
    count(batch.length)
  }
}

const wasRefusedFor = (error: unknown, code: string): error is DiagnosticError =>
  error instanceof DiagnosticError && error.diagnostics.every((one) => one.code === code)

/** One warning for each source, however many days it tells anew. */
function historyKept(leftOut: readonly Snapshot[]): readonly Diagnostic[] {
  return [...Map.groupBy(leftOut, (one) => one.source)].map(([source, snapshots]) => {
    const days = [...new Set(snapshots.map((one) => dayOf(one.observedAt)))].toSorted()
    const first = days[0] ?? ''
    const span = days.length === 1 ? first : `${days.length} days, ${first} to ${days.at(-1) ?? ''}`
    return diagnostic(
      OLDER,
      `\`${printable(source)}\` tells older days otherwise than they are stored (${span}); the stored history of those days is kept`,
      {
        help: 'nothing needs to be done for the present judgement: the newest day counts. To judge those days anew, scan into a new data directory',
      },
    )
  })
}
