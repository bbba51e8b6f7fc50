import type { Clock, Instant } from '@fairway/core/kernel'
import { hashSecret, newSecret } from './secret.ts'

/** Somebody signed in with a browser. Kept in memory: sessions end with the server. */
interface Session {
  readonly person: string
  /** Goes back in a header with every write. */
  readonly csrf: string
  readonly opened: Instant
}

/** Sessions of browsers. */
export interface Sessions {
  /** Gives the cookie's value, which is not kept. */
  open(person: string): { readonly cookie: string; readonly session: Session }
  /** The session of a cookie, if it still runs; counts as use. */
  find(cookie: string): Session | undefined
  close(cookie: string): void
  /** Ends every session of a person; gives how many there were. */
  closeAll(person: string): number
}

const IDLE_MS = 30 * 60_000
const ABSOLUTE_MS = 12 * 60 * 60_000
const MAX_SESSIONS = 10_000

/** Sessions that end after 30 idle minutes and after 12 hours. */
export function sessionsIn(clock: Clock): Sessions {
  const open = new Map<string, { session: Session; used: number }>()
  const now = () => Date.parse(clock.now())
  const ended = (entry: { session: Session; used: number }) =>
    now() - entry.used > IDLE_MS || now() - Date.parse(entry.session.opened) > ABSOLUTE_MS
  return {
    open(person) {
      for (const [key, entry] of open) if (ended(entry) || open.size >= MAX_SESSIONS) open.delete(key)
      const cookie = newSecret()
      const session: Session = { person, csrf: newSecret(), opened: clock.now() }
      open.set(hashSecret(cookie), { session, used: now() })
      return { cookie, session }
    },
    find(cookie) {
      const key = hashSecret(cookie)
      const entry = open.get(key)
      if (entry === undefined) return undefined
      if (ended(entry)) {
        open.delete(key)
        return undefined
      }
      entry.used = now()
      return entry.session
    },
    close: (cookie) => void open.delete(hashSecret(cookie)),
    closeAll(person) {
      const keys = [...open].filter(([, entry]) => entry.session.person === person).map(([key]) => key)
      for (const key of keys) open.delete(key)
      return keys.length
    },
  }
}
