import type { Clock } from '@fairway/core/kernel'
import { refuse } from './problem.ts'

/** Counts failures by address and refuses further attempts for a while. Successes are not counted, so the owner is not locked out by using it. */
export interface FailureLimit {
  /** Throws a refusal with `Retry-After` when there were too many failures. */
  check(address: string): void
  failed(address: string): void
}

/** At most `most` failures in `windowSeconds`, for each address; at most 10,000 addresses are remembered. */
export function failureLimit(clock: Clock, most = 10, windowSeconds = 60): FailureLimit {
  const failures = new Map<string, number[]>()
  const now = () => Date.parse(clock.now())
  const recent = (address: string) => (failures.get(address) ?? []).filter((at) => now() - at < windowSeconds * 1000)
  return {
    check(address) {
      const times = recent(address)
      if (times.length < most) return
      const wait = Math.max(1, Math.ceil(windowSeconds - (now() - (times[0] ?? 0)) / 1000))
      throw refuse(429, 'FW4008', 'too many failed attempts to sign in', { headers: { 'retry-after': String(wait) } })
    },
    failed(address) {
      if (failures.size >= 10_000) failures.clear()
      failures.set(address, [...recent(address), now()].slice(-most))
    },
  }
}
