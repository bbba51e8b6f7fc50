const BASE64URL = /^[A-Za-z0-9_-]{4,4096}$/

/**
 * The ids that a path segment may mean: the text itself, and what it is in base64url, for clients whose proxies do not
 * let encoded slashes through.
 */
function idsOf(segment: string): readonly string[] {
  if (!BASE64URL.test(segment)) return [segment]
  try {
    return [segment, new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(segment, 'base64url'))]
  } catch {
    return [segment]
  }
}

/** The first of the things that the ids of a segment lead to. */
export async function firstOf<Thing>(segment: string, find: (id: string) => Promise<Thing | undefined>): Promise<Thing | undefined> {
  for (const id of idsOf(segment)) {
    const found = await find(id)
    if (found !== undefined) return found
  }
  return undefined
}
