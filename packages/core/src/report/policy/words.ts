import type { SourceRange } from '../../kernel/index.ts'
import type { CheckReport, PolicyOrigin, PolicyReason } from '../../policy/index.ts'

/** "1 file", "2 files". */
export const counted = (count: number, word: string): string => `${count} ${word}${count === 1 || word === 'more' ? '' : 's'}`

/** `main.json:12`: what editors and terminals follow. */
export const placeText = ({ file, line }: SourceRange): string => `${file}:${line}`

/** The sum of a check in a line. */
export function checkHeadline({ counts, files, results }: CheckReport): string {
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
  const what = [...told, ...more].join(', ') || 'nothing would be denied, modified or audited'
  return `${what}: ${counted(counts.resources, 'resource')} in ${counted(files.length, 'file')}`
}

const froms: Readonly<Record<PolicyOrigin['from'], string>> = {
  estate: 'the estate',
  inventory: 'the inventory',
  folder: 'the folder',
  pulled: 'pulled definitions',
  baseline: "Fairway's own baseline, for nothing else is assigned",
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
    return `policies of ${froms[one.from]}${one.name === undefined ? '' : ` ${one.name}`}: ${what}`
  })

const LONGEST = 160

const valueText = (value: unknown): string => {
  if (value === undefined || value === null) return 'nothing'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
}

/** One condition that decided: `properties.x is Enabled (notEquals Disabled)`. */
export function reasonText(reason: PolicyReason): string {
  const name = reason.path ?? reason.field
  if (reason.answer === 'unknown') return `${name} is not known before deployment${reason.why === undefined ? '' : `: ${reason.why}`}`
  const found = reason.actual === undefined ? 'is not set' : `is ${valueText(reason.actual)}`
  const held = reason.answer === 'false' ? 'not ' : ''
  return `${name} ${found} (${held}${reason.operator} ${valueText(reason.expected)})`
}
