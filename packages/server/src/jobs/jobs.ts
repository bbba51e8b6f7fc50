import { DiagnosticError, diagnostic, type Clock, type Diagnostic } from '@fairway/core/kernel'
import type { ScanProgress } from '@fairway/core/api'
import type { Workspace } from '../workspace/workspace.ts'
import type { Live } from './live.ts'

/** Scans and evaluations of a running server: one at a time, whoever asks. */
export interface Jobs {
  /** The first judgement; scans before it when nothing was ever scanned. */
  begin(): Promise<void>
  /** Starts a scan with an evaluation after it; `false` when one runs already. */
  startScan(actor: string, sources?: readonly string[]): boolean
  /** Ends the running scan before the next snapshot, and what it reads at present. Nothing when none runs. */
  cancelScan(): void
  /** Evaluates anew when no job runs, otherwise after it; `true` when done, `false` when it has to wait longer than `waitMs`. */
  refresh(waitMs?: number): Promise<boolean>
  progress(): ScanProgress
  /** What is wrong with the last scan and the last evaluation; empty when both went well. */
  diagnostics(): readonly Diagnostic[]
  /** Stops what runs and waits for it. */
  stop(): Promise<void>
}

const REFRESH_WAIT_MS = 10_000

/** How a scan ended: `failed` when nothing could be judged anew, not when one file of many was wrong. */
interface Ending {
  readonly failed: boolean
  readonly found: readonly Diagnostic[]
}

const idle: ScanProgress = { state: 'idle', step: '', done: 0, startedAt: null, diagnostics: [] }

/** The jobs of one workspace. */
export function jobsOf(workspace: Workspace, live: Live, clock: Clock): Jobs {
  let tail: Promise<void> = Promise.resolve()
  let progress = idle
  let ofScan: readonly Diagnostic[] = []
  let ofEvaluation: readonly Diagnostic[] = []
  let cancelled = new AbortController()
  const stopped = new AbortController()

  /** Runs after everything that was asked for before. */
  const exclusively = async (job: () => Promise<void>): Promise<void> => {
    tail = tail.then(async () => (stopped.signal.aborted ? undefined : job()))
    return tail
  }

  /** A failure becomes a diagnostic: the server goes on with what it knew. Gives whether there is a new judgement. */
  const evaluate = async (): Promise<boolean> => {
    try {
      const result = await workspace.refresh({ signal: stopped.signal })
      if (result.ok) live.replace(result.value)
      ofEvaluation = result.ok ? [] : live.degrade(result.error)
      return result.ok
    } catch (error) {
      ofEvaluation = asDiagnostics(error)
      live.touch()
      return false
    }
  }

  const scan = async (actor: string, signal: AbortSignal, sources: readonly string[] | undefined): Promise<Ending> => {
    try {
      const onProgress = (step: { step: string; done: number }) => (progress = { ...progress, step: step.step, done: step.done })
      const result = await workspace.scan({ actor, onProgress, signal, ...(sources === undefined ? {} : { sources }) })
      if (!result.ok) return { failed: true, found: live.degrade(result.error) }
      progress = { ...progress, step: 'evaluating' }
      const judged = await evaluate()
      return { failed: !judged, found: result.value.diagnostics }
    } catch (error) {
      if (signal.aborted) return afterCancel()
      return { failed: true, found: asDiagnostics(error) }
    }
  }

  /** What a cancelled scan stored already is judged all the same. */
  const afterCancel = async (): Promise<Ending> => {
    if (!stopped.signal.aborted) await evaluate()
    return { failed: true, found: [diagnostic('FW4016', 'the scan was stopped before its end')] }
  }

  const scanToEnd = async (actor: string, signal: AbortSignal, sources: readonly string[] | undefined): Promise<void> => {
    const { failed, found } = await scan(actor, signal, sources)
    const told = new Set(live.diagnostics().map((one) => JSON.stringify(one)))
    ofScan = found.filter((one) => !told.has(JSON.stringify(one)))
    progress = { ...progress, state: failed ? 'failed' : 'idle', diagnostics: found }
    live.touch()
  }

  const begin = async (): Promise<void> => {
    const isNew = (await workspace.store.facts.scans({ limit: 1 })).total === 0
    return isNew ? scanToEnd('fairway', stopped.signal, undefined) : void (await evaluate())
  }

  return {
    begin: async () => exclusively(begin),
    startScan(actor, sources) {
      if (progress.state === 'running' || stopped.signal.aborted) return false
      cancelled = new AbortController()
      progress = { state: 'running', step: 'waiting', done: 0, startedAt: clock.now(), diagnostics: [] }
      const signal = AbortSignal.any([stopped.signal, cancelled.signal])
      void exclusively(async () => scanToEnd(actor, signal, sources))
      return true
    },
    cancelScan: () => cancelled.abort(),
    refresh: async (waitMs = REFRESH_WAIT_MS) =>
      within(
        waitMs,
        exclusively(async () => void (await evaluate())),
      ),
    progress: () => progress,
    diagnostics: () => [...ofScan, ...ofEvaluation],
    async stop() {
      stopped.abort()
      await tail
    },
  }
}

const asDiagnostics = (error: unknown): readonly Diagnostic[] => {
  if (error instanceof DiagnosticError) return error.diagnostics
  const detail = error instanceof Error ? error.message : String(error)
  return [diagnostic('FW4016', 'a scan or evaluation did not finish', { detail: detail.slice(0, 500) })]
}

/** Waits for a job, but no longer than asked. */
async function within(ms: number, job: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms)
  })
  const done = await Promise.race([job.then(() => true), late])
  clearTimeout(timer)
  return done
}
