/** Control and bidirectional-override characters: they can rewrite a terminal line or reverse what a reader sees. */
// oxlint-disable-next-line no-control-regex -- finding them is the point
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

/** Text made safe to show: unprintable characters become `\u{hex}`; tabs and line feeds stay. */
export const printable = (text: string): string =>
  text.replace(UNPRINTABLE, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`)

/** How many single-character edits (insert, delete, replace, swap neighbours) turn `a` into `b`. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}

/** The candidate a user most likely meant, or `undefined` when none is near (at most a third of the word may differ). */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.slice(0, 64).toLowerCase()
  let best: { name: string; distance: number } | undefined
  for (const name of candidates) {
    const distance = editDistance(wanted, name.slice(0, 64).toLowerCase())
    if (distance <= Math.max(1, Math.floor(name.length / 3)) && (best === undefined || distance < best.distance)) best = { name, distance }
  }
  return best?.name
}

/** "did you mean `x`?" when a near name exists. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const name = nearest(word, candidates)
  return name === undefined ? undefined : `did you mean \`${name}\`?`
}

/** Sorts by code unit, so that order never depends on the machine's language. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
