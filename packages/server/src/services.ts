import type { Clock } from '@fairway/core/kernel'
import type { FailureLimit } from './http/rate-limit.ts'
import type { Jobs } from './jobs/jobs.ts'
import type { Live } from './jobs/live.ts'
import type { Queue } from './jobs/queue.ts'
import type { Turns } from './jobs/turns.ts'
import type { Guard } from './sign-in/identity.ts'
import type { Links } from './sign-in/links.ts'
import type { Workspace } from './workspace/workspace.ts'

/** Everything that endpoints work with. Made once, when the server starts. */
export interface Services {
  readonly workspace: Workspace
  readonly clock: Clock
  readonly live: Live
  readonly jobs: Jobs
  readonly guard: Guard
  readonly links: Links
  readonly signInFailures: FailureLimit
  /** Writes that depend on what is there take turns. */
  readonly inTurn: Turns
  /** Reading that is dear: judging another moment, following the whole journal. */
  readonly inQueue: Queue
  readonly version: string
}
