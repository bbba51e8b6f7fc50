import type { Assessment } from '../../engine/index.ts'
import { dayOf, type Finding } from '../../kernel/index.ts'
import type { PhaseState } from '../../program/index.ts'
import type { AreaScore } from '../../readiness/index.ts'
import { answerNames, ownerText, stateNames, type ControlRow, type ReportView } from '../view.ts'
import { columns, line, wrapped } from './columns.ts'

/** Colours of a terminal, or none. */
export interface Paint {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
  readonly green: (text: string) => string
}

const code = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`
const same = (text: string): string => text

/** The colours, or none at all. */
export const paintFor = (color: boolean): Paint =>
  color
    ? { bold: code(1, 22), dim: code(2, 22), red: code(31, 39), yellow: code(33, 39), green: code(32, 39) }
    : { bold: same, dim: same, red: same, yellow: same, green: same }

const TOP = 10

/** The summary for a terminal: where it stands, what blocks, what fails most, what nobody saw, what to do next. Never longer than a few screens. */
export function renderText(assessment: Assessment, view: ReportView, paint: Paint, width: number): string {
  const sections = [
    heading(view, paint),
    phaseLines(view, paint, width),
    scoreLines(assessment.scorecard.areas, paint, width),
    blockingLines(view, paint, width),
    checklistLines(view, paint, width),
    controlLines(view.controls, paint, width),
    gapLines(view, paint, width),
    nextLines(view, paint, width),
  ]
  return `${sections
    .filter((one) => one.length > 0)
    .map((one) => one.join('\n'))
    .join('\n\n')}\n`
}

const countText = (counts: Readonly<Record<Finding['status'], number>>): string =>
  `${counts.fail} fail, ${counts.unknown} unknown, ${counts.waived} waived, ${counts.pass} pass, ${counts['not-applicable']} not applicable`

const heading = (view: ReportView, paint: Paint): string[] => [
  `${paint.bold(line(view.title))}  ${paint.dim(`as of ${view.asOf}`)}`,
  `Findings: ${countText(view.counts)}`,
]

const tints: Readonly<Record<PhaseState, keyof Paint>> = {
  passed: 'green',
  'ready-for-approval': 'yellow',
  'in-progress': 'bold',
  'not-started': 'dim',
  're-opened': 'red',
}

const marks: Readonly<Record<PhaseState, string>> = {
  passed: '[x]',
  'ready-for-approval': '[?]',
  'in-progress': '[>]',
  'not-started': '[ ]',
  're-opened': '[!]',
}

function phaseLines({ phases }: ReportView, paint: Paint, width: number): string[] {
  const rows = phases.map((phase) => {
    const met = phase.criteria.filter((criterion) => criterion.status === 'met').length
    return [marks[phase.state], phase.id, phase.name, stateNames[phase.state], `${met}/${phase.criteria.length}`, phase.reason]
  })
  return [
    paint.bold('Phases'),
    ...columns(rows, width, (text, row) => {
      const state = phases[row]?.state
      return state === undefined ? text : paint[tints[state]](text)
    }),
  ]
}

const bar = (rating: number | null): string => (rating === null ? '-----' : '#'.repeat(rating).padEnd(5, '.'))

function scoreLines(areas: readonly AreaScore[], paint: Paint, width: number): string[] {
  const rated = areas.filter((area) => area.rating !== null || area.selfRating !== null)
  if (rated.length === 0) return []
  const rows = rated.map((area) => [area.name, bar(area.rating), digit(area.rating), digit(area.selfRating), heldBack(area)])
  return [
    paint.bold('Scorecard'),
    ...columns([['area', 'evidence', '', 'self', 'held back by'], ...rows], width, (text, row) => {
      const rating = rated[row - 1]?.rating
      if (row === 0) return paint.dim(text)
      return rating === null || rating === undefined ? text : rating < 3 ? paint.red(text) : paint.green(text)
    }),
  ]
}

const digit = (rating: number | null): string => (rating === null ? '-' : String(rating))

function heldBack(area: AreaScore): string {
  const fail = area.blockedBy.filter((one) => one.status === 'fail').length
  const unknown = area.blockedBy.length - fail
  const parts = [fail > 0 ? `${fail} failing` : '', unknown > 0 ? `${unknown} unknown` : ''].filter((part) => part !== '')
  const first = area.blockedBy.slice(0, 2).map((one) => one.control)
  return parts.length === 0 ? '' : `${parts.join(', ')}: ${first.join(', ')}${area.blockedBy.length > 2 ? ', ...' : ''}`
}

function blockingLines({ current, blocking }: ReportView, paint: Paint, width: number): string[] {
  if (current === undefined || (blocking.length === 0 && current.state !== 're-opened')) return []
  return [
    paint.bold(`What keeps gate ${current.id} (${line(current.name)}) shut`),
    ...(current.state === 're-opened' ? wrapped(current.reason, width, 2).map(paint.red) : []),
    ...blocking.flatMap((criterion) => {
      const tint = criterion.status === 'not-met' ? paint.red : paint.yellow
      const answer = answerNames[criterion.status]
      const [first = '', ...more] = wrapped(`${answer}: ${criterion.title}`, width, 2)
      return [first.replace(answer, tint), ...more, ...wrapped(criterion.message, width, 4).map(paint.dim)]
    }),
  ]
}

function checklistLines({ periods, overdue }: ReportView, paint: Paint, width: number): string[] {
  if (periods.length === 0) return []
  const rows = periods.map(({ name, dueOn, counts }) => [
    name,
    `${counts.done} done`,
    `${counts.open} open`,
    `${counts.overdue} overdue`,
    dueOn === undefined ? '' : `due ${dueOn}`,
  ])
  const rest = overdue.length - TOP
  return [
    paint.bold('Checklist'),
    ...columns(rows, width, (text, row) => ((periods[row]?.counts.overdue ?? 0) > 0 ? paint.red(text) : text)),
    ...overdue
      .slice(0, TOP)
      .flatMap((item) => [
        ...wrapped(`overdue: ${item.title}`, width, 2),
        ...wrapped(`${answerNames[item.status]}; ${ownerText(item.owner)}`, width, 4).map(paint.dim),
      ]),
    ...(rest > 0 ? [paint.dim(`  ${rest} more overdue: fairway assess -o json, or -o html`)] : []),
  ]
}

function controlLines(controls: readonly ControlRow[], paint: Paint, width: number): string[] {
  const failing = controls.filter((control) => control.counts.fail > 0)
  if (failing.length === 0) return []
  const rows = failing
    .slice(0, TOP)
    .map((control) => [control.severity, String(control.counts.fail), control.id, control.text.title, ownersText(control)])
  const rest = failing.length - rows.length
  return [
    paint.bold('Failing most'),
    ...columns([['severity', 'fail', 'control', '', 'owners'], ...rows], width, (text, row) => (row === 0 ? paint.dim(text) : text)),
    ...(rest > 0 ? [paint.dim(`  ${rest} more failing controls: fairway assess -o json, or -o html`)] : []),
  ]
}

const ownersText = (control: ControlRow): string => {
  const names = control.owners.slice(0, 3).map((owner) => `${owner.name} ${owner.count}`)
  return names.length === 0 ? 'nobody' : names.join(', ')
}

function gapLines({ gaps }: ReportView, paint: Paint, width: number): string[] {
  if (gaps.length === 0) return []
  const rows = gaps.slice(0, TOP).map((gap) => [gap.status, gap.source, gap.scope, dayOf(gap.observedAt), gap.detail ?? ''])
  const rest = gaps.length - rows.length
  return [
    paint.bold('Not seen in full'),
    ...columns(rows, width, paint.yellow),
    ...(rest > 0 ? [paint.dim(`  ${rest} more: fairway assess -o json`)] : []),
  ]
}

function nextLines({ next }: ReportView, paint: Paint, width: number): string[] {
  if (next.length === 0) return []
  return [
    paint.bold('Do next'),
    ...next.flatMap((action, index) => [
      ...wrapped(`${index + 1}. ${action.title}`, width, 2),
      ...wrapped(action.how, width, 5).map(paint.dim),
    ]),
  ]
}
