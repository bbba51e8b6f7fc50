import { daysBetween, printable, type Instant, type Money } from '@fairway/core/kernel'

const whole = new Intl.NumberFormat('en-GB')

/** `12,345`. */
export const count = (value: number): string => whole.format(value)

/** `1 finding`, `2 findings`. */
export const counted = (value: number, one: string, many = `${one}s`): string => `${count(value)} ${value === 1 ? one : many}`

/** `10,464 USD`: an amount without its cents, for people to compare. */
export const money = ({ amount, currency }: Money): string => `${count(Math.round(Number(amount)))} ${safe(currency)}`

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `1 Nov 2026`, of an instant or a day: the month in letters, so that nobody takes it for the day. */
export const day = (at: Instant): string =>
  `${String(Number(at.slice(8, 10)))} ${months[Number(at.slice(5, 7)) - 1] ?? ''} ${at.slice(0, 4)}`

/** `21 Nov 2026, 08:00 UTC`: absolute, so that two readers read the same. */
export const moment = (at: Instant): string => `${day(at)}, ${at.slice(11, 16)} UTC`

/** A text of the engine as a sentence of its own. */
export const sentence = (text: string): string => (/^\S*@/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1))

/** `12 days before the assessment`: how old something was when it was judged. */
export function ageAt(observedAt: Instant, asOf: Instant): string {
  const days = Math.floor(daysBetween(observedAt, asOf))
  if (days < 0) return 'after the assessment'
  return days === 0 ? 'same day as the assessment' : `${counted(days, 'day')} before the assessment`
}

/** Somebody else's text on one line: control and bidirectional characters made visible. */
export const safe = (text: string): string => printable(text)

const labels: Readonly<Record<string, string>> = {
  p1: 'Phase 1',
  p2: 'Phase 2',
  p3: 'Phase 3',
  p4: 'Phase 4',
  p5: 'Phase 5',
  p6: 'Phase 6',
  'rag-retrieval': 'RAG retrieval',
  none: 'Not an AI workload',
  'ready-for-approval': 'Ready for approval',
  're-opened': 'Re-opened',
  'ai-readiness': 'AI readiness',
  'gpu-readiness': 'GPU readiness',
  'shadow-ai': 'Shadow AI',
  'governance-and-security': 'AI governance and security',
  'strategy-and-experience': 'AI strategy and experience',
  'organization-and-culture': 'Organisation and culture',
  'infrastructure-for-ai': 'Infrastructure for AI',
  'azure.resource': 'Azure resources',
  'azure.capacity': 'quotas and sizes',
  'iac.resource': 'declarations in code',
}

/** An identifier as words: `low-latency-inference` becomes `Low latency inference`. */
export function label(value: string): string {
  const known = Object.hasOwn(labels, value) ? labels[value] : undefined
  if (known !== undefined) return known
  const words = safe(value).replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
