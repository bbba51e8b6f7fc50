import type { ControlView } from '@fairway/core/api'
import { controls, fitControls, type Control, type StatusCounts } from '@fairway/core/readiness'
import type { Finding } from '@fairway/core/kernel'
import type { Evaluated } from '../workspace/workspace.ts'

const emptyEstate = { documents: [] }
const none: StatusCounts = { pass: 0, fail: 0, unknown: 0, notApplicable: 0, waived: 0 }

/** The catalogue as the organisation fitted it, with where each control stands. Counted once for each judgement. */
export function controlViews(evaluated: Evaluated | undefined): readonly ControlView[] {
  if (evaluated === undefined) return viewsOf(undefined)
  const known = cache.get(evaluated)
  if (known !== undefined) return known
  const made = viewsOf(evaluated)
  cache.set(evaluated, made)
  return made
}

const cache = new WeakMap<Evaluated, readonly ControlView[]>()

function viewsOf(evaluated: Evaluated | undefined): readonly ControlView[] {
  const counts = countByRule(evaluated?.assessment.findings ?? [])
  return fitControls(controls, evaluated?.estate ?? emptyEstate).map(({ control }) => viewOf(control, counts.get(control.id) ?? none))
}

function viewOf(control: Control, counts: StatusCounts): ControlView {
  const { evaluation } = control
  return {
    id: control.id,
    title: control.title,
    rationale: control.rationale,
    areas: control.areas,
    phase: control.phase,
    severity: control.severity,
    level: control.level,
    evaluation: evaluation.kind,
    ...(evaluation.kind === 'attestation' ? { question: evaluation.question } : {}),
    reads: evaluation.kind === 'facts' ? evaluation.reads : [],
    remedy: control.remedy,
    source: control.source,
    parameters: control.parameters ?? {},
    counts,
  }
}

function countByRule(findings: readonly Finding[]): ReadonlyMap<string, StatusCounts> {
  const counts = new Map<string, { -readonly [Key in keyof StatusCounts]: number }>()
  for (const { rule, status } of findings) {
    const row = counts.get(rule) ?? { ...none }
    row[status === 'not-applicable' ? 'notApplicable' : status]++
    counts.set(rule, row)
  }
  return counts
}
