import type { Assessment } from '@fairway/core/engine'
import { findingId, severities, statuses, type Finding } from '@fairway/core/kernel'
import { judgeChecklist, judgePhases, type ProgramEvidence } from '@fairway/core/program'
import { areas } from '@fairway/core/readiness'
import { inventoryOf } from '@fairway/core/inventory'

/** The moment of every sample. */
export const asOf = '2026-11-21T00:00:00.000Z'

/** Texts that try to break out of one format or another; every one of them may stand in a name that came from outside. */
export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></title></textarea><svg onload=alert(1)>',
  ']]><!--',
  '&lt;b&gt; &#x3c;i&#x3e;',
  '| cell | `code` | [link](javascript:alert(1)) ![i](https://evil.example/x.png) @team #1 https://evil.example www.evil.example',
  '\n\n# heading\n- item\n```\nfence\n',
  '\u001b[31mred\u001b[0m\u001b]0;title\u0007\u009b2J\r\b',
  '\u0000\u0001\u000b\ufffe\uffff\ud800 lone',
  '\u202eexe.txt\u2066 \u2028 \u2029 \u200f',
  '=HYPERLINK("https://evil.example";"x")',
  '+1+cmd|/c calc',
  '__proto__',
  '../../etc/passwd\\..\\x',
  `${'long '.repeat(2000)}end`,
]

const fields = (text: string) => ({
  reason: 'Sample',
  message: text,
  remedy: `${text} \`${text}\``,
  owner: text,
})

/** A finding whose every free text is `text`. */
export function sampleFinding(index: number, text = 'a name', rule = 'sec-ai-local-auth-disabled'): Finding {
  const status = statuses[index % statuses.length] ?? 'fail'
  const subject = index % 2 === 0 ? `/subscriptions/s/${text}-${index}` : `Workload/${text}-${index}`
  return {
    id: findingId(rule, subject),
    rule,
    subject,
    subjectName: text,
    status,
    severity: severities[index % severities.length] ?? 'low',
    ...fields(text),
    observed: { [text]: [text, 1, null, true] },
    expected: text,
    evidence: [{ kind: index % 2 === 0 ? 'azure.resource' : 'estate', key: subject, source: text, observedAt: asOf }],
    ...(status === 'waived' ? { waiver: text } : {}),
  }
}

/** An assessment with findings of every status and `text` wherever people or exports can put one. */
export function sampleAssessment(
  text = 'a name',
  findings: readonly Finding[] = statuses.map((_, index) => sampleFinding(index, text)),
): Assessment {
  const none = { pass: 1, fail: 2, unknown: 3, notApplicable: 4, waived: 5 }
  const blocker = { control: text, title: text, level: 2, status: 'unknown', subjects: 3, settledBy: text } as const
  const coverage = [
    { source: text, scope: text, kind: 'azure.resource', status: 'partial', observedAt: asOf, enumerated: [text], count: 3, detail: text },
  ] as const
  return {
    schemaVersion: 1,
    asOf,
    organization: text,
    scorecard: {
      areas: areas
        .map((area, index) => ({
          ...area,
          question: undefined,
          rating: index === 0 ? null : (index % 5) + 1,
          selfRating: index === 1 ? null : 4,
          gap: text,
          blockedBy: [blocker],
          levels: [{ level: 2 as const, reached: false, controls: none }],
          findings: none,
        }))
        .map(({ question: _question, ...area }) => area),
    },
    phases: samplePhases(text),
    checklist: sampleChecklist(text),
    findings,
    coverage,
    backlog: [
      { area: 'security', control: text, title: text, level: 2, status: 'fail', subjects: 1, effect: 1, owners: [text], remedy: text },
    ],
  }
}

const evidence: ProgramEvidence = {
  estate: { documents: [] },
  inventory: inventoryOf([], []),
  iac: { counts: { codified: 0, unmanaged: 0, drifted: 0, ghost: 0, child: 0, ignored: 0, undetermined: 0 } },
  findings: [],
  scorecard: { areas: [] },
  backlog: [],
  controls: [],
  now: asOf,
}

/** Items of every state: overdue with an owner, overdue with nobody named, done, open. */
function sampleChecklist(text: string): Assessment['checklist'] {
  const states = ['overdue', 'overdue', 'done', 'open'] as const
  return judgeChecklist(evidence).map((item, index) => ({
    ...item,
    state: states[index % states.length] ?? 'open',
    status: index % states.length === 2 ? 'met' : 'not-met',
    message: text,
    controls: [text],
    dueOn: '2026-09-23',
    owner: { ...item.owner, persons: index % 2 === 0 ? [text] : [], escalation: index % 2 === 0 ? [text] : [] },
  }))
}

function samplePhases(text: string): Assessment['phases'] {
  return judgePhases(evidence).map((phase, index) => ({
    ...phase,
    state: index === 0 ? 're-opened' : phase.state,
    reason: text,
    criteria: phase.criteria.map((criterion) => ({ ...criterion, message: text, controls: [text] })),
    approvals: [{ role: 'security-lead', status: 'invalid', person: text, at: asOf, message: text }],
    history: [{ at: asOf, event: 'rejected', by: text, role: text, reason: text }],
  }))
}
