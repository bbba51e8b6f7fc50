import type { Assessment } from '../engine/index.ts'
import { byText, type Finding } from '../kernel/index.ts'
import type { Catalogue } from './catalogue.ts'
import { attributes, escapeXml } from './escape/xml.ts'

/** Beyond this many cases what passes is counted but not listed: no reader of such files is made for more. */
const MAX_CASES = 50_000

/** JUnit XML: a suite an area, a case a finding. What is unknown or waived is skipped with the reason; what does not apply is left out. */
export function renderJunit(assessment: Assessment, catalogue: Catalogue): string {
  const asked = assessment.findings.filter((finding) => finding.status !== 'not-applicable')
  const isListed = asked.length > MAX_CASES ? (finding: Finding) => finding.status !== 'pass' : () => true
  const suites = [...Map.groupBy(asked, (finding) => catalogue(finding.rule)?.area ?? 'other')].toSorted(([a], [b]) => byText(a, b))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'fairway assess', ...totals(asked.filter(isListed)) })}>`,
    ...suites.map(([area, findings]) => suiteOf(area, findings.filter(isListed), findings.length, assessment)),
    '</testsuites>',
    '',
  ].join('\n')
}

const totals = (findings: readonly Finding[]) => ({
  tests: findings.length,
  failures: findings.filter((finding) => finding.status === 'fail').length,
  errors: 0,
  skipped: findings.filter((finding) => finding.status === 'unknown' || finding.status === 'waived').length,
})

function suiteOf(area: string, findings: readonly Finding[], all: number, assessment: Assessment): string {
  const hidden = all - findings.length
  return [
    `<testsuite${attributes({ name: area, ...totals(findings), timestamp: assessment.asOf.slice(0, 19) })}>`,
    ...findings.map(caseOf),
    ...(hidden === 0 ? [] : [`<system-out>${hidden} passing cases are not listed</system-out>`]),
    '</testsuite>',
  ].join('\n')
}

function caseOf(finding: Finding): string {
  const open = `<testcase${attributes({ classname: finding.rule, name: finding.subject })}`
  if (finding.status === 'fail')
    return `${open}><failure${attributes({ type: finding.reason, message: finding.message })}>${escapeXml(failureText(finding))}</failure></testcase>`
  const skipped = whySkipped(finding)
  return skipped === undefined ? `${open}/>` : `${open}><skipped${attributes({ message: `${skipped}: ${finding.message}` })}/></testcase>`
}

function whySkipped({ status, waiver }: Finding): string | undefined {
  if (status === 'unknown') return 'unknown'
  return status === 'waived' ? `waived by ${waiver ?? 'nobody'}` : undefined
}

const failureText = (finding: Finding): string =>
  [
    finding.message,
    `severity: ${finding.severity}`,
    `owner: ${finding.owner ?? 'nobody'}`,
    ...(finding.remedy === undefined ? [] : [finding.remedy]),
  ].join('\n')
