import { hasErrors, type Json, type SourceRange } from '../../kernel/index.ts'
import { tellingReasons, type CheckReport, type CheckResult, type PolicyOrigin, type PolicyReason } from '../../policy/index.ts'

/** "1 file", "2 files". */
export const counted = (count: number, word: string): string => `${count} ${word}${count === 1 || word === 'more' ? '' : 's'}`

/** `main.json:12`: what editors and terminals follow. */
export const placeText = ({ file, line }: SourceRange): string => `${file}:${line}`

/** The sum of a check in a line. */
export function checkHeadline({ counts, diagnostics, files, results }: CheckReport): string {
  if (files.length === 0) return 'nothing was checked'
  const parts = [
    [counts.deny, 'would be denied'],
    [counts.mayDeny, 'may be denied'],
    [counts.undecided - counts.mayDeny, 'cannot be decided'],
    [counts.modify + counts.append, 'would be modified'],
    [counts.audit, 'would be audited'],
    [counts.deploy, 'would have something deployed beside it'],
  ] as const
  const told = parts.flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`]))
  const dormant = results.filter((one) => one.outcome === 'deny' && !one.enforced).length
  const more = dormant === 0 ? [] : [`${dormant} would be denied if it were enforced`]
  const nothing = hasErrors(diagnostics) ? 'not checked in full, and nothing found so far' : 'nothing would be denied, modified or audited'
  const what = [...told, ...more].join(', ') || nothing
  return `${what}: ${counted(counts.resources, 'resource')} in ${counted(files.length, 'file')}`
}

const froms: Readonly<Record<PolicyOrigin['from'], string>> = {
  estate: 'of the estate',
  inventory: 'of the inventory',
  folder: 'of the folder',
  pulled: 'pulled as',
  baseline: "of Fairway's own baseline, for nothing else is assigned",
}

/** Which policies were judged by. */
export const originText = (origins: readonly PolicyOrigin[]): readonly string[] =>
  origins.map((one) => {
    const parts = [
      [one.assignments, 'assignment'],
      [one.initiatives, 'initiative'],
      [one.definitions, 'definition'],
      [one.exemptions, 'exemption'],
    ] as const
    const what = parts.flatMap(([count, word]) => (count === 0 ? [] : [counted(count, word)])).join(', ')
    return `policies ${froms[one.from]}${one.name === undefined ? '' : ` ${one.name}`}: ${what}`
  })

const LONGEST = 160
/** Members of a list that are told. */
const MEMBERS = 6

const valueText = (value: Json | undefined): string => {
  if (value === undefined || value === null) return 'nothing'
  if (value === '') return '""'
  if (Array.isArray(value) && value.length > 0) return listText(value)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
}

function listText(list: readonly Json[]): string {
  const shown = list.slice(0, MEMBERS).map(valueText).join(', ')
  return list.length > MEMBERS ? `${shown} and ${list.length - MEMBERS} more` : shown
}

/** One condition that decided: `properties.x is Enabled (notEquals Disabled)`, `properties.rules[*]: 2 matches (greater 0)`. */
export function reasonText(reason: PolicyReason): string {
  const name = nameOf(reason)
  if (reason.answer === 'unknown') return `${name} is not known before deployment${reason.why === undefined ? '' : `: ${reason.why}`}`
  return `${name}${foundText(reason)}${wantedText(reason)}`
}

/** What was found, in words, condition by condition: without those that only say what the policy is about, and each thing once. */
export function foundLines({ effect, outcome, reasons }: CheckResult): readonly string[] {
  if (outcome === 'undecided') return []
  if (/ifnotexists$/i.test(effect) && reasons.every((one) => one.field.toLowerCase() === 'type'))
    return ['what the policy wants beside it is not there']
  const telling = tellingReasons(reasons).filter((one) => one.answer !== 'unknown')
  const detailed = new Set(telling.flatMap((one) => (isExistence(one) ? [] : [nameOf(one)])))
  return [...new Set(telling.filter((one) => !isExistence(one) || !detailed.has(nameOf(one))).map(reasonText))]
}

const isExistence = ({ operator }: PolicyReason): boolean => operator.toLowerCase() === 'exists'

/** Expressions longer than this are told in part. */
const EXPRESSION = 80

/** An expression without its brackets. */
function nameOf({ kind, path, field }: PolicyReason): string {
  if (path !== undefined || kind === undefined) return path ?? field
  const text = field.replace(/^\[(?!\[)([^]*)\]$/, '$1')
  return text.length > EXPRESSION ? `${text.slice(0, EXPRESSION - 1)}…` : text
}

function foundText({ kind, actual, matching }: PolicyReason): string {
  if (kind === 'count') {
    const which = matching === undefined ? '' : `, ${listText(matching)}`
    return `${typeof actual === 'number' ? `: ${actual} ${actual === 1 ? 'match' : 'matches'}` : ': matches'}${which}`
  }
  return actual === undefined ? ' is not set' : ` is ${valueText(actual)}`
}

function wantedText(reason: PolicyReason): string {
  const { operator, expected, answer } = reason
  // That it is there, or not, has been said.
  if (isExistence(reason)) return ''
  return ` (${answer === 'false' ? 'not ' : ''}${operator} ${valueText(expected)})`
}
