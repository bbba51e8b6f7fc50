import type { FactStore, Snapshot, SnapshotChange } from '@fairway/core/engine'
import { dayOf, DiagnosticError, type Diagnostic } from '@fairway/core/kernel'
import type { Progress } from '@fairway/observe'
import type { ScanOptions, ScanOutcome } from './workspace.ts'

/** Refusals of one snapshot, beside which the others can be stored: it is older than what is known, or too large. */
const OF_ONE_SNAPSHOT: ReadonlySet<string> = new Set(['FW3009', 'FW3011'])

/** Tells people how far a scan is, over all its snapshots. */
export interface Steps {
  begin(snapshot: Snapshot): void
  readonly within: (progress: Progress) => void
}

/** Counts the facts of every snapshot together. */
export function stepsFor(onProgress: ScanOptions['onProgress']): Steps {
  let step = ''
  let before = 0
  let current = 0
  return {
    begin({ source, observedAt }) {
      step = `reading ${source}, ${dayOf(observedAt)}`
      before += current
      current = 0
      onProgress?.({ step, done: before })
    },
    within({ facts }) {
      current = facts
      onProgress?.({ step, done: before + facts })
    },
  }
}

/** Stores snapshots in their order. One that is refused becomes a diagnostic; a store that fails, and an abort, are thrown. */
export async function storeSnapshots(
  facts: FactStore,
  snapshots: readonly Snapshot[],
  { steps, signal }: { readonly steps: Steps; readonly signal: AbortSignal | undefined },
): Promise<ScanOutcome> {
  const changes: SnapshotChange[] = []
  const diagnostics: Diagnostic[] = []
  for (const snapshot of snapshots) {
    signal?.throwIfAborted()
    steps.begin(snapshot)
    try {
      changes.push(await facts.saveSnapshot(snapshot))
    } catch (error) {
      diagnostics.push(...refusalOf(error))
    }
  }
  return { changes, diagnostics }
}

/** What was refused for reasons of its own; anything else is thrown on. */
function refusalOf(error: unknown): readonly Diagnostic[] {
  if (error instanceof DiagnosticError && error.diagnostics.every(({ code }) => OF_ONE_SNAPSHOT.has(code))) return error.diagnostics
  throw error
}
