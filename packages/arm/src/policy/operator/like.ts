import { fold, foldsTo } from './fold.ts'

/**
 * The test of a `like`: `*` stands for any text, the rest for itself whatever the case. Azure allows one `*`; more are read the same way.
 * A missing value is the empty text but matches no pattern with a `*`: it is not like anything.
 */
export function likeTest(pattern: string): (text: string) => boolean {
  const parts = fold(pattern).split('*')
  const [first = '', ...rest] = parts
  const last = rest.pop()
  if (last === undefined) return (text) => foldsTo(text, first)
  const shortest = parts.reduce((sum, part) => sum + part.length, 0)
  return (text) => {
    const lower = fold(text)
    if (lower.length < shortest) return false
    return lower.startsWith(first) && lower.endsWith(last) && inOrder(lower, rest, first.length, lower.length - last.length)
  }
}

function inOrder(text: string, parts: readonly string[], from: number, to: number): boolean {
  let at = from
  for (const part of parts) {
    const found = text.indexOf(part, at)
    if (found === -1 || found + part.length > to) return false
    at = found + part.length
  }
  return at <= to
}
