/** The candidate that was most likely meant: the same but for case, or at most a third of it mistyped. */
export function nearName(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.slice(0, 64).toLowerCase()
  let best: { readonly name: string; readonly distance: number } | undefined
  for (const name of candidates) {
    const bound = Math.min(Math.max(1, Math.floor(name.length / 3)), (best?.distance ?? Infinity) - 1)
    const distance = Math.abs(name.length - wanted.length) > bound ? Infinity : editDistance(wanted, name.toLowerCase())
    if (distance <= bound) best = { name, distance }
  }
  return best?.name
}

function editDistance(a: string, b: string): number {
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const next = [row]
    for (let column = 1; column <= b.length; column++) {
      const replaced = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      next.push(Math.min(replaced, (last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    last = next
  }
  return last[b.length] ?? 0
}
