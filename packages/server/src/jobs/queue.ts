import { plainProblem, Refusal } from '../http/problem.ts'

/** How much may wait, and for how long. */
export interface QueueBounds {
  readonly waiting?: number
  readonly patienceMs?: number
}

/**
 * Runs dear work one at a time, so that many who ask at once share the machine's memory instead of multiplying it. Whoever finds the queue
 * full, or waits in it too long, is refused with 503 and when to come back; work of somebody who went away is not begun.
 */
export type Queue = <Result>(work: () => Promise<Result>, signal?: AbortSignal) => Promise<Result>

const RETRY_SECONDS = '5'

/** A queue with bounds. Patience is shorter than the deadline of a request, so that nothing is begun whose answer nobody waits for. */
export function boundedQueue({ waiting = 8, patienceMs = 20_000 }: QueueBounds = {}): Queue {
  let inside = 0
  let tail: Promise<unknown> = Promise.resolve()
  return async (work, signal) => {
    if (inside > waiting) throw busy()
    const begun = performance.now()
    inside++
    const mine = tail.then(async () => {
      if (signal?.aborted === true || performance.now() - begun > patienceMs) throw busy()
      return work()
    })
    tail = mine.catch(() => undefined)
    return mine.finally(() => inside--)
  }
}

/** The refusal of what would be too much at once. */
export const busy = (): Refusal =>
  new Refusal(plainProblem(503, 'too much is asked at once: ask again in a few seconds'), { 'retry-after': RETRY_SECONDS })
