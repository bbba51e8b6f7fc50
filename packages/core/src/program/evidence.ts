import { declared, type Estate } from '../estate/index.ts'
import type { IacCoverage } from '../iac/index.ts'
import type { Inventory } from '../inventory/index.ts'
import { byText, parseInstant, type FactRef, type Finding, type Instant } from '../kernel/index.ts'
import { selfAssessmentKind, type BacklogItem, type Control, type Scorecard } from '../readiness/index.ts'
import type { ControlSelector } from './definition.ts'

/** What gates look at of a control. */
export type GateControl = Pick<Control, 'id' | 'areas' | 'phase' | 'level'> & { readonly evaluation: Pick<Control['evaluation'], 'kind'> }

/** Everything the gates are judged from. */
export interface ProgramEvidence {
  readonly estate: Estate
  readonly inventory: Inventory
  readonly iac: Pick<IacCoverage, 'percent' | 'counts'>
  readonly findings: readonly Finding[]
  readonly scorecard: Scorecard
  readonly backlog: readonly BacklogItem[]
  readonly controls: readonly GateControl[]
  readonly now: Instant
}

/** Evidence with the findings sorted into their controls once, however many gates ask. */
export interface IndexedEvidence extends ProgramEvidence {
  readonly findingsOf: ReadonlyMap<string, readonly Finding[]>
  /** When people last answered an attested control. */
  readonly answeredAt: (control: string) => readonly Instant[]
}

/** Sorts the findings into their controls. */
export const indexEvidence = (evidence: ProgramEvidence): IndexedEvidence => ({
  ...evidence,
  findingsOf: Map.groupBy(evidence.findings, (finding) => finding.rule),
  answeredAt: answersOf(evidence.estate, evidence.now),
})

function answersOf(estate: Estate, now: Instant): (control: string) => readonly Instant[] {
  const answers = declared(estate, selfAssessmentKind).flatMap(({ spec }) => spec.attestations)
  const dated = answers.map((answer) => ({ control: answer.control, at: parseInstant(answer.at) ?? '' })).filter((one) => one.at <= now)
  const newest = new Map(dated.toSorted((a, b) => byText(a.at, b.at)).map((one) => [one.control, one.at]))
  return (control) => {
    const at = newest.get(control)
    return at === undefined ? [] : [at]
  }
}

/** The ids of the controls a selector means, in the order of the catalogue. */
export function selectControls(controls: readonly GateControl[], select: ControlSelector): readonly string[] {
  return controls.filter((control) => selects(select, control)).map((control) => control.id)
}

function selects(select: ControlSelector, control: GateControl): boolean {
  return (
    (select.ids === undefined || select.ids.some((id) => matchesId(id, control.id))) &&
    (select.areas === undefined || select.areas.some((area) => control.areas.includes(area))) &&
    (select.phases === undefined || select.phases.includes(control.phase)) &&
    (select.maxLevel === undefined || control.level <= select.maxLevel) &&
    (select.evaluation === undefined || control.evaluation.kind === select.evaluation)
  )
}

const matchesId = (wanted: string, id: string): boolean => (wanted.endsWith('*') ? id.startsWith(wanted.slice(0, -1)) : id === wanted)

/** Points at a document of the estate that carries a date of its own. */
export const estateRef = (kind: string, name: string, observedAt: Instant): FactRef => ({
  kind: 'estate',
  key: `${kind}/${name}`,
  source: 'estate',
  observedAt,
})

/** The latest moment in some evidence, or `undefined` when there is none. */
export function latest(evidence: readonly FactRef[]): Instant | undefined {
  let newest: Instant | undefined
  for (const { observedAt } of evidence) if (newest === undefined || observedAt > newest) newest = observedAt
  return newest
}

const MAX_EVIDENCE = 20

/** The newest evidence, each piece once, at most 20 pieces: enough to show, however large the estate. */
export function newestEvidence(evidence: readonly FactRef[]): readonly FactRef[] {
  const seen = new Map<string, FactRef>()
  for (const ref of evidence) seen.set(`${ref.kind}\u0000${ref.key}\u0000${ref.source}\u0000${ref.observedAt}`, ref)
  return [...seen]
    .toSorted(([a, one], [b, other]) =>
      one.observedAt === other.observedAt ? (a < b ? -1 : 1) : one.observedAt > other.observedAt ? -1 : 1,
    )
    .slice(0, MAX_EVIDENCE)
    .map(([, ref]) => ref)
}
