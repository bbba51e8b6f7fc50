import type { CheckOutcome, CheckReport, CheckResult, NotChecked } from '../../policy/index.ts'
import { line, wrapped } from '../text/columns.ts'
import type { Paint } from '../text/render.ts'
import { checkHeadline, counted, foundLines, originText, placeText } from './words.ts'

/** Of each outcome this many are told one by one; JSON has all. */
const TOP = 50
/** Names in one line, and lines of what changes nothing. */
const FEW = 5
const SOME = 15

const titles: Readonly<Record<CheckOutcome, string>> = {
  deny: 'Would be denied',
  undecided: 'May be denied: it cannot be decided before',
  modify: 'Would be modified',
  append: 'Would be added to',
  audit: 'Would be audited',
  deploy: 'Would have something deployed beside it',
}

const tints: Readonly<Record<CheckOutcome, keyof Paint>> = {
  deny: 'red',
  undecided: 'yellow',
  modify: 'bold',
  append: 'bold',
  audit: 'yellow',
  deploy: 'dim',
}

/** A check for a terminal: what would be denied first, where, why, and how to get it right. */
export function renderCheckText(report: CheckReport, paint: Paint, width: number): string {
  const sections = [
    [paint.bold(checkHeadline(report)), ...originText(report.origins).map((text) => paint.dim(text))],
    ...groupsOf(report).map((group) => groupLines(group, report, paint, width)),
    harmlessLines(report, paint),
    notCheckedLines(report, paint, width),
  ]
  return `${sections
    .filter((one) => one.length > 0)
    .map((one) => one.join('\n'))
    .join('\n\n')}\n`
}

type Group = readonly [title: string, tint: keyof Paint, results: readonly CheckResult[]]

/** In the order of outcomes; denials that nobody enforces follow the enforced ones. */
function groupsOf(report: CheckReport): readonly Group[] {
  const outcomes: readonly CheckOutcome[] = ['deny', 'undecided', 'modify', 'append', 'audit', 'deploy']
  return outcomes.flatMap((outcome): readonly Group[] => {
    const all = report.results.filter((one) => one.outcome === outcome && (outcome !== 'undecided' || one.otherwise === 'deny'))
    const enforced = all.filter((one) => one.enforced)
    const other = all.filter((one) => !one.enforced)
    return [[titles[outcome], tints[outcome], enforced] as const, [`${titles[outcome]} if it were enforced`, 'dim', other] as const].filter(
      ([, , results]) => results.length > 0,
    )
  })
}

/** The address of a resource in a plan names itself; that of one in a template is the way of nested deployments to it. */
const isPlan = ({ files }: CheckReport, file: string): boolean => files.some((one) => one.path === file && one.kind.startsWith('terraform'))

function groupLines([title, tint, results]: Group, report: CheckReport, paint: Paint, width: number): string[] {
  const shown = results.slice(0, TOP)
  const lines = [paint[tint](`${title} (${results.length})`)]
  for (const [, ofResource] of Map.groupBy(shown, (one) => `${placeText(one.resource.at)} ${one.resource.id}`)) {
    const [first] = ofResource
    if (first === undefined) continue
    const { resource } = first
    const address = resource.address === undefined ? '' : `  ${isPlan(report, resource.at.file) ? '' : 'in '}${resource.address}`
    lines.push(`  ${line(placeText(resource.at))}  ${paint.bold(line(resource.name))}  ${paint.dim(line(`${resource.type}${address}`))}`)
    for (const one of ofResource) lines.push(...resultLines(one, paint, width))
  }
  if (results.length > shown.length) lines.push(paint.dim(`  ${results.length - shown.length} more: -o json`))
  return lines
}

function resultLines(one: CheckResult, paint: Paint, width: number): string[] {
  const { policy } = one
  const reference = policy.reference === '' ? '' : ` (${policy.reference})`
  const from = policy.assignmentName === policy.definitionName ? '' : `, assigned by ${policy.assignmentName}`
  const lines = [...wrapped(`${policy.definitionName}${reference}${from}`, width, 4)]
  for (const found of foundLines(one).slice(0, 4)) lines.push(...wrapped(found, width, 6))
  for (const patch of one.patch)
    lines.push(
      ...wrapped(`${patch.operation} ${patch.field}${patch.value === undefined ? '' : `: ${JSON.stringify(patch.value)}`}`, width, 6),
    )
  for (const why of one.unknown.slice(0, 3)) lines.push(...wrapped(`not known: ${why}`, width, 6))
  if (policy.message !== undefined) lines.push(...wrapped(`they say: ${policy.message}`, width, 6))
  if (one.remedy !== undefined && one.outcome !== 'undecided')
    lines.push(...wrapped(`to get it right: ${one.remedy}`, width, 6).map((text) => paint.green(text)))
  return lines
}

/** What may at worst be audited is counted by policy. */
function harmlessLines({ results }: CheckReport, paint: Paint): string[] {
  const open = results.filter((one) => one.outcome === 'undecided' && one.otherwise !== 'deny')
  if (open.length === 0) return []
  const byPolicy = [...Map.groupBy(open, (one) => one.policy.definitionName)].toSorted((a, b) => b[1].length - a[1].length)
  const lines = [paint.dim(`Cannot be decided, and would deny nothing (${open.length})`)]
  for (const [name, ones] of byPolicy.slice(0, SOME)) lines.push(paint.dim(`  ${line(`${ones.length} x ${name}`)}`))
  if (byPolicy.length > SOME) lines.push(paint.dim(`  ${byPolicy.length - SOME} more policies: -o json`))
  return lines
}

function notCheckedLines({ notChecked }: CheckReport, paint: Paint, width: number): string[] {
  if (notChecked.length === 0) return []
  const lines = [paint.yellow(`Not checked, which is not the same as passed (${notChecked.length})`)]
  const [policies, places] = [notChecked.filter((one) => one.type === 'policy'), notChecked.filter((one) => one.type !== 'policy')]
  for (const one of places.slice(0, TOP)) lines.push(...wrapped(`${placeText(one.at)}  ${one.name} (${one.type}): ${one.why}`, width, 2))
  if (places.length > TOP) lines.push(paint.dim(`  ${counted(places.length - TOP, 'more')}: -o json`))
  for (const [why, ones] of Map.groupBy(policies, (one) => one.why)) lines.push(...wrapped(`${policyNames(ones)}: ${why}`, width, 2))
  return lines
}

/** `policies "One", "Two" and 3 more`. */
function policyNames(policies: readonly NotChecked[]): string {
  const names = [...new Set(policies.map((one) => one.name))]
  const shown = names.slice(0, FEW).map((name) => `"${name}"`)
  const rest = names.length - shown.length
  return `${names.length === 1 ? 'policy' : 'policies'} ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}
