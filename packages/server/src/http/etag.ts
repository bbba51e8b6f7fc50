import { createHash } from 'node:crypto'
import { refuse } from './problem.ts'

/** A strong entity tag over whatever determines the answer. */
export const entityTag = (...parts: readonly string[]): string =>
  `"${createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 32)}"`

/** Whether a client already has what this tag stands for. */
export function isCurrent(request: Request, tag: string): boolean {
  const header = request.headers.get('if-none-match')
  if (header === null) return false
  return header.trim() === '*' || header.split(',').some((one) => one.trim().replace(/^W\//, '') === tag)
}

/** The answer to somebody who already has it. */
export const notModified = (tag: string): Response => new Response(null, { status: 304, headers: { etag: tag, ...revalidate } })

/** Caches may keep it for this person, and must ask before each use. */
export const revalidate: Readonly<Record<string, string>> = { 'cache-control': 'private, no-cache', vary: 'cookie, authorization' }

/** Refuses a write that was made from another state than the present one (`present` absent: there is none). Without `If-Match` nothing is compared. */
export function refuseStale(request: Request, present: string | undefined): void {
  const wanted = request.headers.get('if-match')
  if (wanted !== null) {
    const holds = present !== undefined && (wanted.trim() === '*' || wanted.split(',').some((one) => one.trim() === present))
    if (!holds)
      throw refuse(412, 'FW4013', 'it was changed or removed since you read it', { help: 'load it again, then repeat the change' })
  }
  if (request.headers.get('if-none-match')?.trim() === '*' && present !== undefined)
    throw refuse(412, 'FW4013', 'there is one of that name already', { help: 'load it, then change that' })
}
