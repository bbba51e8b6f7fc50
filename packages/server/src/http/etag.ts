import { createHash } from 'node:crypto'

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
