import { covers, type ReadScope } from '@fairway/core/access'
import type { ControlView } from '@fairway/core/api'
import { controls, fitControls, type Control, type StatusCounts } from '@fairway/core/readiness'
import type { Finding } from '@fairway/core/kernel'
import type { Evaluated } from '../workspace/workspace.ts'

const emptyEstate = { documents: [] }
const none: StatusCounts = { pass: 0, fail: 0, unknown: 0, notApplicable: 0, waived: 0 }

/** The catalogue as the organisation fitted it, with where each control stands on what the person may read. Counted once for each judgement and scope. */
export function controlViews(evaluated: Evaluated | undefined, scope: ReadScope): readonly ControlView[] {
  if (evaluated === undefined) return viewsOf(undefined, scope)
  const ofScopes = cache.get(evaluated) ?? new Map<string, readonly ControlView[]>()
  cache.set(evaluated, ofScopes)
  const key = JSON.stringify(scope)
  const known = ofScopes.get(key)
  if (known !== undefined) return known
  const made = viewsOf(evaluated, scope)
  if (ofScopes.size < MAX_SCOPES) ofScopes.set(key, made)
  return made
}

const MAX_SCOPES = 200
const cache = new WeakMap<Evaluated, Map<string, readonly ControlView[]>>()

function viewsOf(evaluated: Evaluated | undefined, scope: ReadScope): readonly ControlView[] {
  const readable = (evaluated?.assessment.findings ?? []).filter((finding) => covers(scope, finding.owner))
  const counts = countByRule(readable)
  return fitControls(controls, evaluated?.estate ?? emptyEstate).map(({ control }) => viewOf(control, counts.get(control.id) ?? none))
}
function viewOf(control: Control, counts: StatusCounts): ControlView {
  const { evaluation, source } = control
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
    source: { title: source.title, ...(source.url === undefined ? {} : { url: source.url }) },
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
