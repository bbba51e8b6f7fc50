import type { FactStore, Snapshot, SnapshotChange } from '@fairway/core/engine'
import { dayOf, DiagnosticError, type Diagnostic, type Fact } from '@fairway/core/kernel'
import type { ScanOptions, ScanOutcome } from './workspace.ts'

/** Refusals of one snapshot, beside which the others can be stored: it is older than what is known, or too large. */
const OF_ONE_SNAPSHOT: ReadonlySet<string> = new Set(['FW3009', 'FW3011'])

/** Stores snapshots in their order. One that is refused becomes a diagnostic; a store that fails, and an abort, are thrown. */
export async function storeSnapshots(
  facts: FactStore,
  snapshots: readonly Snapshot[],
  { onProgress, signal }: Pick<ScanOptions, 'onProgress' | 'signal'>,
): Promise<ScanOutcome> {
  const changes: SnapshotChange[] = []
  const diagnostics: Diagnostic[] = []
  let done = 0
  for (const snapshot of snapshots) {
    signal?.throwIfAborted()
    const step = `reading ${snapshot.source}, ${dayOf(snapshot.observedAt)}`
    const count = (read: number): void => onProgress?.({ step, done: (done += read) })
    count(0)
    try {
      changes.push(await facts.saveSnapshot({ ...snapshot, facts: counted(snapshot.facts, count) }))
    } catch (error) {
      diagnostics.push(...refusalOf(error))
    }
  }
  return { changes, diagnostics }
}

/** The same batches, counted as they go by. */
async function* counted(batches: AsyncIterable<readonly Fact[]>, count: (read: number) => void): AsyncIterable<readonly Fact[]> {
  for await (const batch of batches) {
    yield batch
    count(batch.length)
  }
}

/** What was refused for reasons of its own; anything else is thrown on. */
function refusalOf(error: unknown): readonly Diagnostic[] {
  if (error instanceof DiagnosticError && error.diagnostics.every(({ code }) => OF_ONE_SNAPSHOT.has(code))) return error.diagnostics
  throw error
}
