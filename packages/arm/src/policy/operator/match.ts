import { fold } from './fold.ts'

/**
 * The test of a `match`: `#` stands for a digit, `?` for a letter, `.` for any character, everything else (`*` too) for itself.
 * Source: https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-policy-rule#conditions
 */
export function matchTest(pattern: string, insensitively: boolean): (text: string) => boolean {
  const wanted = Array.from(insensitively ? fold(pattern) : pattern)
  return (text) => {
    const found = Array.from(insensitively ? fold(text) : text)
    return found.length === wanted.length && wanted.every((want, index) => fits(want, found[index] ?? ''))
  }
}

function fits(want: string, found: string): boolean {
  if (want === '#') return found >= '0' && found <= '9'
  if (want === '?') return /^\p{L}$/u.test(found)
  return want === '.' || want === found
}
