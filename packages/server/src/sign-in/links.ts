import type { Clock, Instant } from '@fairway/core/kernel'
import { hashSecret, newSecret } from './secret.ts'

/** One-time links by which people sign in. Kept in memory, hashed. */
export interface Links {
  /** A token for a person that works once, within ten minutes. */
  issue(person: string): { readonly token: string; readonly expires: Instant }
  /** Whose token it is; uses it up. */
  redeem(token: string): string | undefined
  /** Takes back what was issued to a person. */
  revoke(person: string): void
}

const VALID_MS = 10 * 60_000
const MAX_LINKS = 1000

/** Links that work once and expire after ten minutes. */
export function linksIn(clock: Clock): Links {
  const issued = new Map<string, { person: string; expires: Instant }>()
  const forgetExpired = () => {
    for (const [key, link] of issued) if (link.expires <= clock.now() || issued.size >= MAX_LINKS) issued.delete(key)
  }
  return {
    issue(person) {
      forgetExpired()
      const token = newSecret()
      const expires = new Date(Date.parse(clock.now()) + VALID_MS).toISOString()
      issued.set(hashSecret(token), { person, expires })
      return { token, expires }
    },
    redeem(token) {
      const key = hashSecret(token)
      const link = issued.get(key)
      issued.delete(key)
      return link !== undefined && link.expires > clock.now() ? link.person : undefined
    },
    revoke(person) {
      for (const [key, link] of issued) if (link.person === person) issued.delete(key)
    },
  }
}
