import type { Io } from './io.ts'

/** Runs work that Ctrl-C may end: the first one asks it to stop at a safe point, a second ends the process at once. */
export async function interruptible<Outcome>(io: Io, work: (signal: AbortSignal) => Promise<Outcome>): Promise<Outcome> {
  const controller = new AbortController()
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(130)
    io.err('\nstopping at a safe point; press Ctrl-C again to stop at once\n')
    controller.abort()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  try {
    return await work(controller.signal)
  } finally {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
  }
}
