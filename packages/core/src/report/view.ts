import type { Assessment } from '../engine/index.ts'
import { bySeverity, byText, type Coverage, type Finding } from '../kernel/index.ts'
import { checklist, type ChecklistItem, type CriterionResult, type PhaseResult, type PhaseState } from '../program/index.ts'
import type { BacklogItem } from '../readiness/index.ts'
import type { Catalogue, ControlText } from './catalogue.ts'

/** A control with its findings, as reports list it. */
export interface ControlRow {
  readonly id: string
  readonly text: ControlText
  readonly severity: Finding['severity']
  readonly counts: Readonly<Record<Finding['status'], number>>
  /** Teams that own what fails or is unknown, most first. */
  readonly owners: readonly { readonly name: string; readonly count: number }[]
  /** What fails, then what is unknown, then what is waived. */
  readonly open: readonly Finding[]
  readonly remedy?: string
}

/** Something to do next. */
interface NextAction {
  readonly title: string
  readonly how: string
}

/** A period of the checklist, as it stands. */
export interface PeriodRow {
  readonly name: string
  /** The calendar day by which its items are due, where there is one. */
  readonly dueOn?: string
  readonly counts: Readonly<Record<ChecklistItem['state'], number>>
}

/** An assessment as every report tells it: the same choice and order in all formats. */
export interface ReportView {
  readonly title: string
  readonly asOf: string
  readonly counts: Readonly<Record<Finding['status'], number>>
  readonly phases: readonly PhaseResult[]
  /** The first phase that is not passed. */
  readonly current: PhaseResult | undefined
  /** What keeps the current gate shut: not met first, then unknown. */
  readonly blocking: readonly CriterionResult[]
  /** The periods of the checklist; none when there is no checklist. */
  readonly periods: readonly PeriodRow[]
  /** Items of the checklist whose day has passed: not met first, then unknown. */
  readonly overdue: readonly ChecklistItem[]
  /** Controls with something failing, unknown or waived: worst severity first, then most failing. */
  readonly controls: readonly ControlRow[]
  readonly gaps: readonly Coverage[]
  readonly next: readonly NextAction[]
}

const noCounts = (): Record<Finding['status'], number> => ({ pass: 0, fail: 0, unknown: 0, waived: 0, 'not-applicable': 0 })

/** How states are called. */
export const stateNames: Readonly<Record<PhaseState, string>> = {
  'not-started': 'not started',
  'in-progress': 'in progress',
  'ready-for-approval': 'ready for approval',
  passed: 'passed',
  're-opened': 're-opened',
}

/** How a criterion's answers are called. */
export const answerNames: Readonly<Record<CriterionResult['status'], string>> = { met: 'met', 'not-met': 'not met', unknown: 'unknown' }

/** Chooses and orders what a report tells. One pass over the findings. */
export function viewOf(assessment: Assessment, catalogue: Catalogue): ReportView {
  const counts = noCounts()
  for (const { status } of assessment.findings) counts[status]++
  const current = assessment.phases.find((phase) => phase.state !== 'passed')
  const controls = controlRows(assessment.findings, catalogue)
  const gaps = assessment.coverage.filter((one) => one.status !== 'complete')
  return {
    title: assessment.organization ?? 'Unnamed organisation',
    asOf: assessment.asOf,
    counts,
    phases: assessment.phases,
    current,
    blocking: blockingOf(current),
    periods: periodsOf(assessment.checklist),
    overdue: overdueOf(assessment.checklist),
    controls,
    gaps,
    next: nextActions(assessment.backlog, current, gaps),
  }
}

const blockingOf = (phase: PhaseResult | undefined): readonly CriterionResult[] =>
  ['not-met', 'unknown'].flatMap((status) => (phase?.criteria ?? []).filter((criterion) => criterion.status === status))

const periodsOf = (items: readonly ChecklistItem[]): readonly PeriodRow[] =>
  checklist.flatMap((period) => {
    const own = items.filter((item) => item.period === period.id)
    const [first] = own
    if (first === undefined) return []
    const counts = { done: 0, open: 0, overdue: 0 }
    for (const { state } of own) counts[state]++
    return [{ name: period.name, ...(first.dueOn === undefined ? {} : { dueOn: first.dueOn }), counts }]
  })

const overdueOf = (items: readonly ChecklistItem[]): readonly ChecklistItem[] =>
  ['not-met', 'unknown'].flatMap((status) => items.filter((item) => item.state === 'overdue' && item.status === status))

/** `platform-lead pia, escalates to max`: who answers for an item of the checklist, and to whom it goes when they cannot. */
export function ownerText({ role, persons, escalation }: ChecklistItem['owner']): string {
  const named = persons.length === 0 ? `${role} (nobody is named)` : `${role} ${persons.join(', ')}`
  return escalation.length === 0 ? named : `${named}, escalates to ${escalation.join(', ')}`
}

function controlRows(findings: readonly Finding[], catalogue: Catalogue): readonly ControlRow[] {
  const rows = [...Map.groupBy(findings, (finding) => finding.rule)].flatMap(([id, own]) => {
    const row = rowOf(id, own, catalogue)
    return row.open.length === 0 ? [] : [row]
  })
  return rows.toSorted(
    (a, b) =>
      Number(b.counts.fail > 0) - Number(a.counts.fail > 0) ||
      bySeverity(a, b) ||
      b.counts.fail - a.counts.fail ||
      b.counts.unknown - a.counts.unknown ||
      byText(a.id, b.id),
  )
}

function rowOf(id: string, findings: readonly Finding[], catalogue: Catalogue): ControlRow {
  const counts = noCounts()
  const owners = new Map<string, number>()
  for (const { status, owner } of findings) {
    counts[status]++
    if (owner !== undefined && (status === 'fail' || status === 'unknown')) owners.set(owner, (owners.get(owner) ?? 0) + 1)
  }
  const having = (status: Finding['status']): readonly Finding[] => findings.filter((finding) => finding.status === status)
  const open = [...having('fail'), ...having('unknown'), ...having('waived')]
  const remedy = open.find((finding) => finding.remedy !== undefined)?.remedy
  return {
    id,
    text: catalogue(id) ?? { title: id, rationale: '', area: 'other', phase: '' },
    severity: findings[0]?.severity ?? 'low',
    counts,
    owners: [...owners].map(([name, count]) => ({ name, count })).toSorted((a, b) => b.count - a.count || byText(a.name, b.name)),
    open,
    ...(remedy === undefined ? {} : { remedy }),
  }
}

const ACTIONS = 3

/** A gate that re-opened or only waits for people first, then what people must declare, then the work with most effect, then what nobody could see. */
function nextActions(backlog: readonly BacklogItem[], current: PhaseResult | undefined, gaps: readonly Coverage[]): readonly NextAction[] {
  const actions = [
    ...reopenedAction(current),
    ...approvalAction(current),
    ...declareAction(current),
    ...backlogActions(backlog),
    ...gapActions(gaps),
  ]
  return actions.slice(0, ACTIONS)
}

function reopenedAction(current: PhaseResult | undefined): NextAction[] {
  if (current?.state !== 're-opened') return []
  const way = blockingOf(current).length > 0 ? 'Mend that.' : 'Mend that, or have the gate approved anew by people who know of it.'
  return [{ title: `Close gate ${current.id} (${current.name}) again`, how: `It was ${current.reason}. ${way}` }]
}

function approvalAction(current: PhaseResult | undefined): NextAction[] {
  if (current?.state !== 'ready-for-approval') return []
  const roles = current.approvals.filter((row) => row.status === 'missing').map((row) => row.role)
  return [{ title: `Have gate ${current.id} (${current.name}) approved`, how: `Missing: ${roles.join(', ')}.` }]
}

const declareAction = (current: PhaseResult | undefined): NextAction[] =>
  blockingOf(current)
    .filter((criterion) => criterion.controls.length === 0 && criterion.status === 'not-met')
    .slice(0, 1)
    .map((criterion) => ({ title: criterion.title, how: criterion.message }))

function backlogActions(backlog: readonly BacklogItem[]): NextAction[] {
  const seen = new Set<string>()
  return backlog
    .filter(({ control }) => !seen.has(control) && seen.add(control))
    .map((item) => ({ title: `${item.title} (${item.control}, ${subjects(item.subjects)})`, how: item.remedy }))
}

const subjects = (count: number): string => (count === 1 ? '1 subject' : `${count} subjects`)

const gapActions = (gaps: readonly Coverage[]): NextAction[] =>
  gaps.map((gap) => ({ title: `Let source ${gap.source} see ${gap.scope}`, how: gap.detail ?? `It was ${gap.status}.` }))
