import { isPlace, type GraphObject, type GraphValue, type Text } from '@fairway/core/graph'

const FIRST = ['location', 'tags', 'sku', 'kind', 'identity', 'zones']

/** What a body holds in the order in which people look for it: where, tags, size and identity first, `properties` last. */
export function bodyEntries(body: GraphObject): readonly (readonly [string, GraphValue])[] {
  const rank = (key: string): number => {
    const place = FIRST.indexOf(key)
    if (place !== -1) return place
    return key === 'properties' ? FIRST.length + 1 : FIRST.length
  }
  return Object.entries(body).toSorted(([a], [b]) => rank(a) - rank(b))
}

/** The parts of a path in what the provider answers: names, and positions in lists. `a.b[0].c` and `a.b.0.c` are the same. */
export const pathParts = (path: string): readonly (string | number)[] =>
  path
    .split(/[.[\]]+/)
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part))

/** Whether a list is short and plain enough to stand on one line. */
export const fitsOneLine = (written: readonly string[], values: readonly GraphValue[]): boolean =>
  values.every((value) => typeof value !== 'object' || value === null || isPlace(value)) &&
  written.every((one) => !one.includes('\n')) &&
  written.reduce((sum, one) => sum + one.length + 2, 0) <= 80

/**
 * Whether text is better read over several lines as it stands. Such text needs no escapes in either language: it has no other control
 * characters, no spaces at the ends of lines, and its first line begins at the margin.
 */
export const isProse = (text: string): boolean =>
  text.split('\n', 3).length === 3 && /^\S/.test(text) && !/[^\P{C}\n]|[^\S\n ]| \n|[ \n]$/u.test(text)

/** A text as it reads where each place in it is a word. */
export const readAs = ({ parts }: Text): string => parts.map((part) => (typeof part === 'string' ? part : 'place')).join('')
