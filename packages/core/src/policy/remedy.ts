import type { Json } from '../kernel/index.ts'
import type { PolicyReason } from './reason.ts'

/** Values longer than this are told in part. */
const LONGEST = 120

/** A value as people read it, in backticks. */
function shownValue(value: Json | undefined): string {
  if (value === undefined || value === null) return 'nothing'
  if (Array.isArray(value) && value.length > 0) return shownList(value)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return `\`${text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text}\``
}

/** Members of a list that are told. */
const MEMBERS = 6

function shownList(list: readonly Json[]): string {
  const shown = list.slice(0, MEMBERS).map(shownValue).join(', ')
  return list.length > MEMBERS ? `${shown} and ${list.length - MEMBERS} more` : shown
}

/** The path, the field, or an expression without its brackets. */
const nameOf = ({ path, field }: PolicyReason): string => `\`${path ?? field.replace(/^\[(?!\[)([^]*)\]$/, '$1')}\``

type Wording = (reason: PolicyReason) => string | undefined

/** What would make a condition that is true false, and one that is false true. */
const wordings: Readonly<Record<string, Wording>> = {
  equals: (one) => `anything but ${shownValue(one.expected)}`,
  notequals: (one) => shownValue(one.expected),
  like: (one) => `something unlike ${shownValue(one.expected)}`,
  notlike: (one) => `something like ${shownValue(one.expected)}`,
  match: (one) => `something that does not match ${shownValue(one.expected)}`,
  notmatch: (one) => `something that matches ${shownValue(one.expected)}`,
  matchinsensitively: (one) => `something that does not match ${shownValue(one.expected)}`,
  notmatchinsensitively: (one) => `something that matches ${shownValue(one.expected)}`,
  contains: (one) => `something without ${shownValue(one.expected)}`,
  notcontains: (one) => `something with ${shownValue(one.expected)}`,
  in: (one) => `anything but ${shownValue(one.expected)}`,
  notin: (one) => `one of ${shownValue(one.expected)}`,
  containskey: (one) => `an object without ${shownValue(one.expected)}`,
  notcontainskey: (one) => `an object with ${shownValue(one.expected)}`,
  less: (one) => `at least ${shownValue(one.expected)}`,
  lessorequals: (one) => `more than ${shownValue(one.expected)}`,
  greater: (one) => `at most ${shownValue(one.expected)}`,
  greaterorequals: (one) => `less than ${shownValue(one.expected)}`,
}

/** Conditions that only say which resources a rule is about: nobody changes the type of a resource to please a policy. */
const about: ReadonlySet<string> = new Set(['type', 'name', 'kind', 'fullname', 'id'])

/** The reasons that somebody can do something about: those of a rule's selection left out where others are there. */
export function tellingReasons(reasons: readonly PolicyReason[]): readonly PolicyReason[] {
  const telling = reasons.filter((one) => one.answer !== 'unknown' && !about.has(one.field.toLowerCase()))
  return telling.length > 0 ? telling : reasons
}

/** What to change so that one condition no longer speaks for the policy; `undefined`: nothing that somebody would want to change. */
export function changeFor(reason: PolicyReason): string | undefined {
  const operator = reason.operator.toLowerCase()
  // Nobody sets what a policy computes.
  if (reason.kind === 'value' || (reason.kind === 'count' && reason.path === undefined)) return undefined
  if (operator === 'equals' && reason.expected === '' && reason.answer === 'true') return `set ${nameOf(reason)}`
  if (about.has(reason.field.toLowerCase())) return undefined
  if (operator === 'exists')
    return isTrue(reason.expected) === (reason.answer === 'true') ? `leave out ${nameOf(reason)}` : `set ${nameOf(reason)}`
  // A condition that is false decided through a `not` around it: making it true breaks the rule.
  const key = reason.answer === 'false' ? opposite(operator) : operator
  const wanted = wordings[key]?.(reason)
  if (wanted === undefined) return undefined
  return reason.kind === 'count' ? `bring the matches of ${nameOf(reason)} to ${wanted}` : `set ${nameOf(reason)} to ${wanted}`
}

const isTrue = (value: Json | undefined): boolean => value === true || (typeof value === 'string' && value.toLowerCase() === 'true')

const opposites: Readonly<Record<string, string>> = {
  less: 'greaterorequals',
  greaterorequals: 'less',
  greater: 'lessorequals',
  lessorequals: 'greater',
}

const opposite = (operator: string): string => opposites[operator] ?? (operator.startsWith('not') ? operator.slice(3) : `not${operator}`)

/** What was found, in words: `\`properties.x\` is \`Enabled\``, the first three. */
export function foundInWords(reasons: readonly PolicyReason[]): string {
  const telling = tellingReasons(reasons)
  const parts = telling.slice(0, 3).map(found)
  return telling.length > 3 ? `${parts.join(', ')} and ${telling.length - 3} more` : parts.join(', ')
}

function found(one: PolicyReason): string {
  if (one.kind === 'count') return `${JSON.stringify(one.actual ?? 0)} of ${nameOf(one)} match`
  return `${nameOf(one)} is ${one.actual === undefined ? 'not set' : shownValue(one.actual)}`
}
