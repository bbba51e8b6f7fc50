import { didYouMean, type Instant } from '../kernel/index.ts'

/** Names in backticks, the first few of many: `a`, `b` and 3 more. */
export function few(names: readonly string[], most = 5): string {
  const shown = names.slice(0, most).map((name) => `\`${name}\``)
  const rest = names.length - shown.length
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ')
}

/** A whole number with thousands apart: 1,200. */
export const counted = (value: number): string => String(value).replaceAll(/\B(?=(\d{3})+$)/g, ',')

const DAY_MS = 86_400_000

/** How many days lie between two moments, in words: today, 1 day ago, 12 days ago. */
export function ago(then: Instant, now: Instant): string {
  const days = Math.round((Date.parse(now.slice(0, 10)) - Date.parse(then.slice(0, 10))) / DAY_MS)
  return days <= 0 ? 'today' : days === 1 ? '1 day ago' : `${days} days ago`
}

/** Finds the name that was meant, for the first words of a run: a comparison costs, and the same mistake is mostly made many times. */
export function suggester(most = 50): (word: string, names: () => readonly string[]) => string | undefined {
  const known = new Map<string, string | undefined>()
  return (word, names) => {
    if (!known.has(word) && known.size < most) known.set(word, didYouMean(word, names()))
    return known.get(word)
  }
}
