import { byText, findingId, type Finding } from '../kernel/index.ts'
import { settledBy, type Control, type ControlResult, type Verdict } from '../readiness/index.ts'
import type { WaiverMatch } from './waivers.ts'

/** What a verdict is completed with: who owns its subject, and the waiver on it. */
export interface FindingContext {
  readonly ownerOf: (subject: string) => string | undefined
  readonly waiverOn: (control: string, subject: string) => WaiverMatch | undefined
}

/** Makes findings of verdicts, in the order of rule and subject. Two verdicts of one control on one subject are a defect. */
export function findingsOf(results: readonly ControlResult[], context: FindingContext): readonly Finding[] {
  const findings: Finding[] = []
  for (const { control, verdicts } of results.toSorted((a, b) => byText(a.control.id, b.control.id))) {
    let last: string | undefined
    for (const verdict of verdicts.toSorted((a, b) => byText(a.subject, b.subject))) {
      if (verdict.subject === last) throw new Error(`control ${control.id} judged ${verdict.subject} twice`)
      last = verdict.subject
      findings.push(findingOf(control, verdict, context))
    }
  }
  return findings
}

function findingOf(control: Control, verdict: Verdict, { ownerOf, waiverOn }: FindingContext): Finding {
  const owner = ownerOf(verdict.subject)
  const waiver = verdict.status === 'fail' ? waiverOn(control.id, verdict.subject) : undefined
  const waived = waiver !== undefined && waiver.invalid === undefined
  const remedy = remedyFor(control, verdict)
  return {
    id: findingId(control.id, verdict.subject),
    rule: control.id,
    subject: verdict.subject,
    subjectName: verdict.subjectName,
    status: waived ? 'waived' : verdict.status,
    reason: verdict.reason,
    message: waiver?.invalid === undefined ? verdict.message : `${verdict.message} (the waiver \`${waiver.name}\` ${waiver.invalid})`,
    severity: control.severity,
    ...(verdict.observed === undefined ? {} : { observed: verdict.observed }),
    ...(verdict.expected === undefined ? {} : { expected: verdict.expected }),
    evidence: verdict.evidence,
    ...(owner === undefined ? {} : { owner }),
    ...(remedy === undefined ? {} : { remedy }),
    ...(waived ? { waiver: waiver.name } : {}),
  }
}

/** How to mend what fails, and what would settle what is unknown. What is well needs nothing. */
function remedyFor(control: Control, verdict: Verdict): string | undefined {
  const { text, command } = control.remedy
  if (verdict.remedy !== undefined && (verdict.status === 'fail' || verdict.status === 'unknown')) return verdict.remedy
  if (verdict.status === 'fail') return command === undefined ? text : `${text} \`${command}\``
  return verdict.status === 'unknown' ? `Provide ${settledBy(control, verdict)}.` : undefined
}
