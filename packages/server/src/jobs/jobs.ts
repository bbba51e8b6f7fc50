import { DiagnosticError, diagnostic, type Clock, type Diagnostic } from '@fairway/core/kernel'
import type { ScanProgress } from '@fairway/core/api'
import type { Workspace } from '../workspace/workspace.ts'
import type { Live } from './live.ts'

/** Scans and evaluations of a running server: one at a time, whoever asks. */
export interface Jobs {
  /** Starts a scan with an evaluation after it; `false` when one runs already. */
  startScan(actor: string, sources?: readonly string[]): boolean
  /** Evaluates anew when no job runs, otherwise after it; `true` when done, `false` when it has to wait longer than `waitMs`. */
  refresh(waitMs?: number): Promise<boolean>
  progress(): ScanProgress
  /** What went wrong in the last job; empty when it went well. */
  diagnostics(): readonly Diagnostic[]
  /** Stops what runs and waits for it. */
  stop(): Promise<void>
}

const REFRESH_WAIT_MS = 10_000

/** The jobs of one workspace. */
export function jobsOf(workspace: Workspace, live: Live, clock: Clock): Jobs {
  let tail: Promise<void> = Promise.resolve()
  let progress: ScanProgress = { state: 'idle', step: '', done: 0, startedAt: null, diagnostics: [] }
  let problems: readonly Diagnostic[] = []
  const stopped = new AbortController()

  /** Runs after everything that was asked for before. A failure becomes a diagnostic: the server goes on with what it knew. */
  const exclusively = async (job: () => Promise<readonly Diagnostic[]>): Promise<void> => {
    tail = tail.then(async () => {
      if (stopped.signal.aborted) return
      problems = await job().catch(asDiagnostics)
    })
    return tail
  }

  const evaluate = async () => {
    const result = await workspace.refresh({ signal: stopped.signal })
    if (!result.ok) return live.degrade(result.error)
    live.replace(result.value)
    return []
  }

  const scan = async (actor: string, sources?: readonly string[]) => {
    const onProgress = (step: { step: string; done: number }) => (progress = { ...progress, step: step.step, done: step.done })
    const result = await workspace.scan({ actor, onProgress, signal: stopped.signal, ...(sources === undefined ? {} : { sources }) })
    if (!result.ok) return live.degrade(result.error)
    progress = { ...progress, step: 'evaluating' }
    return [...result.value.diagnostics, ...(await evaluate())]
  }

  const scanToEnd = async (actor: string, sources?: readonly string[]) => {
    const found = await scan(actor, sources).catch(asDiagnostics)
    const failed = found.some((one) => one.severity === 'error' || one.code === 'FW4016')
    progress = { ...progress, state: failed ? 'failed' : 'idle', diagnostics: found }
    live.touch()
    return found
  }

  return {
    startScan(actor, sources) {
      if (progress.state === 'running') return false
      progress = { state: 'running', step: 'waiting', done: 0, startedAt: clock.now(), diagnostics: [] }
      void exclusively(async () => scanToEnd(actor, sources))
      return true
    },
    refresh: async (waitMs = REFRESH_WAIT_MS) => within(waitMs, exclusively(evaluate)),
    progress: () => progress,
    diagnostics: () => problems,
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

async function within(ms: number, job: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms)
  })
  const done = await Promise.race([job.then(() => true), late])
  clearTimeout(timer)
  return done
}
