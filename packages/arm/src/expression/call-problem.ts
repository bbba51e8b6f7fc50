import type { Signature } from './function.ts'

/** What is wrong with the number of arguments of a call. */
export function countProblem(spec: Signature, count: number): string | undefined {
  const { name, min, max } = spec
  if (count >= min && count <= max) return undefined
  const wanted = max === Infinity ? `at least ${min}` : min === max ? `${min}` : `${min} to ${max}`
  return `\`${name}\` takes ${wanted} argument${wanted === '1' || wanted === 'at least 1' ? '' : 's'}, found ${count}`
}

/** `; did you mean ...?` where a function of the table has nearly this name. */
export function nearestName(name: string, table: ReadonlyMap<string, Signature>): string {
  const lower = name.toLowerCase()
  for (const [key, spec] of table) {
    if (Math.abs(key.length - lower.length) <= 1 && isNear(key, lower)) return `; did you mean \`${spec.name}\`?`
  }
  return ''
}

/** Whether one insertion, removal, replacement or exchange of neighbours makes one text of the other. */
function isNear(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  return (
    left.length + right.length <= 1 ||
    (left.length === 1 && right.length === 1) ||
    (left.length === 2 && left === `${right.charAt(1)}${right.charAt(0)}`)
  )
}
