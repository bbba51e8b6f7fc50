import type { Clock } from '@fairway/core/kernel'

/** The machine's clock. */
export const systemClock: Clock = { now: () => new Date().toISOString() }
