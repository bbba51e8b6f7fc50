import type { ControlView } from '@fairway/core/api'
import type { ResourceRow, StoredFinding } from '@fairway/core/engine'
import { severities, type Status } from '@fairway/core/kernel'
import { demoControls, type DemoControl } from './demo-controls.ts'
import { seeded } from './demo-resources.ts'

/** When everything in the demo was judged. */
export const AS_OF = '2026-11-20T08:00:00.000Z'

const OBSERVED = '2026-11-20T06:00:00.000Z'

/** Judgements of every control about every resource of its type, worst first. */
export function demoFindings(rows: readonly ResourceRow[]): readonly StoredFinding[] {
  const random = seeded(11)
  return demoControls.flatMap((control) => {
    if (control.type === null) return [attested(control, random())]
    return rows.filter((row) => row.type === control.type).map((row) => judged(control, row, random()))
  })
}

const statusAt = (at: number): Status =>
  at < 0.3 ? 'fail' : at < 0.42 ? 'unknown' : at < 0.45 ? 'waived' : at < 0.95 ? 'pass' : 'not-applicable'

const common = (control: DemoControl) => ({
  rule: control.view.id,
  title: control.view.title,
  area: control.view.areas[0] ?? '',
  phase: control.view.phase,
  severity: severities.find((one) => one === control.view.severity) ?? 'low',
})

function judged(control: DemoControl, row: ResourceRow, at: number): StoredFinding {
  const status = statusAt(at)
  return {
    ...common(control),
    id: `${control.view.id}#${row.id}`,
    subject: row.id,
    subjectName: row.name,
    status,
    reason: status === 'unknown' ? 'PropertiesNotExported' : 'SettingFound',
    message:
      status === 'unknown'
        ? `the export carries no properties of \`${row.name}\``
        : `\`${row.name}\` has local authentication ${status === 'pass' ? 'off' : 'on'}`,
    observed: { disableLocalAuth: status === 'pass', publicNetworkAccess: 'Enabled' },
    expected: { disableLocalAuth: true },
    evidence: [{ kind: 'azure.resource', key: row.id, source: 'azure-export', observedAt: OBSERVED }],
    ...(row.owner === null ? {} : { owner: row.owner }),
    ...(status === 'waived' ? { waiver: 'legacy-ocr-key' } : {}),
    since: at < 0.2 ? '2026-09-21T06:00:00.000Z' : OBSERVED,
  }
}

function attested(control: DemoControl, at: number): StoredFinding {
  const status: Status = at < 0.35 ? 'unknown' : at < 0.5 ? 'fail' : 'pass'
  return {
    ...common(control),
    id: `${control.view.id}#Organization/contoso`,
    subject: 'Organization/contoso',
    subjectName: 'Contoso Shipping',
    status,
    reason: status === 'unknown' ? 'NotAttested' : 'Attested',
    message: status === 'unknown' ? 'nobody has answered yet' : 'answered by `kim@contoso.example` on 2026-10-05',
    evidence:
      status === 'unknown'
        ? []
        : [{ kind: 'estate', key: 'SelfAssessment/autumn-2026', source: 'estate', observedAt: '2026-10-05T00:00:00.000Z' }],
    since: '2026-10-05T00:00:00.000Z',
  }
}

/** How many findings there are of each status. */
export function countsOf(findings: readonly StoredFinding[]): ControlView['counts'] {
  const of = (status: Status) => findings.filter((finding) => finding.status === status).length
  return { pass: of('pass'), fail: of('fail'), unknown: of('unknown'), notApplicable: of('not-applicable'), waived: of('waived') }
}
