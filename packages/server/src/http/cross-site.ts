import { timingSafeEqual } from 'node:crypto'
import { isOwnOrigin, type Listening } from './host.ts'
import { refuse } from './problem.ts'

/** The header in which the console sends the token of its session. */
const CSRF_HEADER = 'x-fairway-csrf'

/** Refuses a write that a foreign page started: by `Origin`, and by what the browser says of the site it came from. */
export function refuseForeignOrigin(request: Request, listening: Listening): void {
  const origin = request.headers.get('origin')
  if (origin !== null && !isOwnOrigin(listening, origin)) throw refuse(403, 'FW4004', 'the write came from another origin')
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none')
    throw refuse(403, 'FW4004', `the write came from a page that is \`${site.slice(0, 20)}\``)
}

/** Refuses a write with a cookie but without the session's own token. */
export function refuseWithoutToken(request: Request, expected: string): void {
  const given = request.headers.get(CSRF_HEADER)
  if (given === null || !sameText(given, expected))
    throw refuse(403, 'FW4004', `the header \`${CSRF_HEADER}\` does not carry the token of this session`)
}

/** Compares two secrets in a time that says nothing about where they differ. */
export function sameText(a: string, b: string): boolean {
  const left = Buffer.from(a)
  const right = Buffer.from(b)
  return left.length === right.length && timingSafeEqual(left, right)
}
