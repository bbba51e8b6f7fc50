import { Cron } from 'croner'
import { diagnostic, err, ok, type Diagnostic, type Result } from '@fairway/core/kernel'
import type { Jobs } from './jobs.ts'

/** A schedule that runs until it is stopped. */
export interface Schedule {
  stop(): void
}

/** Who the journal names for what nobody asked for by hand. */
const SCHEDULER = 'fairway'

/** Scans and evaluates at the times of a cron expression, in UTC. A run that would overlap with another is left out. */
export function scheduled(expression: string, jobs: Jobs): Result<Schedule, Diagnostic> {
  try {
    const cron = new Cron(
      expression,
      { timezone: 'UTC', protect: true, unref: true, mode: '5-or-6-parts' },
      () => void jobs.startScan(SCHEDULER),
    )
    if (cron.nextRun() === null) throw new Error('it never comes')
    return ok({ stop: () => cron.stop() })
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return err(diagnostic('FW4015', `\`${expression.slice(0, 100)}\` is not a schedule`, { detail: detail.slice(0, 300) }))
  }
}
