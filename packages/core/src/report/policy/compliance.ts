import { byText } from '../../kernel/index.ts'
import type { AssignmentCompliance, ComplianceCounts, ComplianceReport, PairExplanation } from '../../policy/index.ts'
import { escapeMarkdown } from '../escape/markdown.ts'
import { shortened } from '../escape/shortened.ts'
import { columns, line, wrapped } from '../text/columns.ts'
import type { Paint } from '../text/render.ts'
import { counted, originText, reasonText } from './words.ts'

const percent = (percentage: number | null): string => (percentage === null ? '-' : `${percentage} %`)

/** Counts in words, without what is not there. */
function countWords(counts: ComplianceCounts): string {
  const parts = [
    [counts.nonCompliant, 'non-compliant'],
    [counts.undecided, 'undecided'],
    [counts.error, 'error'],
    [counts.conflicting, 'conflicting'],
    [counts.exempt, 'exempt'],
    [counts.unknown, 'not attested'],
    [counts.protected, 'protected'],
    [counts.compliant, 'compliant'],
  ] as const
  return parts.flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`])).join(', ') || 'nothing is judged'
}

const TOP = 15

/** Compliance for a terminal: the sum, the assignments with what fails most in each, the worst resources. */
export function renderComplianceText(report: ComplianceReport, paint: Paint, width: number): string {
  const sections = [
    [
      `${paint.bold(`${percent(report.percentage)} compliant`)}  ${paint.dim(`as of ${report.asOf}`)}`,
      `${counted(report.resources, 'resource')}: ${countWords(report.counts)}`,
      ...originText(report.origins).map((text) => paint.dim(text)),
    ],
    assignmentLines(report.assignments, paint, width),
    pairLines(report, paint, width),
  ]
  return `${sections
    .filter((one) => one.length > 0)
    .map((one) => one.join('\n'))
    .join('\n\n')}\n`
}

function assignmentLines(assignments: readonly AssignmentCompliance[], paint: Paint, width: number): string[] {
  const lines = [paint.bold('Assignments')]
  for (const one of assignments) {
    const off = one.enforcement === 'Default' ? '' : ', not enforced'
    lines.push(
      `  ${percent(one.percentage).padStart(7)}  ${line(one.displayName)}  ${paint.dim(line(`at ${one.scopeName}${off}: ${countWords(one.counts)}`))}`,
    )
    const failing = one.definitions
      .filter((definition) => definition.counts.nonCompliant + definition.counts.error > 0)
      .toSorted((a, b) => b.counts.nonCompliant - a.counts.nonCompliant || byText(a.displayName, b.displayName))
    const rows = failing
      .slice(0, 5)
      .map((definition) => [`${definition.counts.nonCompliant + definition.counts.error}`, definition.effect, definition.displayName])
    if (rows.length > 0) lines.push(...columns(rows, width - 8, (text) => text).map((text) => `        ${text}`))
    const missing = one.definitions.filter((definition) => definition.notEvaluable !== undefined)
    if (missing.length > 0)
      lines.push(
        ...wrapped(
          `not judged: ${missing.length} of ${counted(one.definitions.length, 'definition')} (${[...new Set(missing.map((definition) => definition.notEvaluable ?? ''))].slice(0, 3).join('; ')})`,
          width,
          10,
        ),
      )
  }
  return assignments.length === 0 ? [] : lines
}

function pairLines(report: ComplianceReport, paint: Paint, width: number): string[] {
  const shown = report.pairs.slice(0, TOP)
  if (shown.length === 0) return []
  const lines = [paint.bold(`Worst first (${counted(report.total, 'pair')})`)]
  for (const one of shown) {
    lines.push(
      `  ${line(one.state)}  ${paint.bold(line(one.resourceName))}  ${paint.dim(line(`${one.resourceType}${one.owner === undefined ? '' : `, ${one.owner}`}`))}`,
    )
    lines.push(...wrapped(`${one.definitionName}, assigned by ${one.assignmentName}`, width, 6))
    lines.push(paint.dim(`      ${line(one.id)}`))
  }
  if (report.total > shown.length)
    lines.push(paint.dim(`  ${report.total - shown.length} more: -o json, --limit, --cursor; --explain ID tells why`))
  return lines
}

/** One pair explained, for a terminal. */
export function renderExplanationText(explanation: PairExplanation, paint: Paint, width: number): string {
  const { pair } = explanation
  const lines = [
    `${paint.bold(line(pair.resourceName))}  ${line(pair.resourceType)}`,
    paint.dim(line(pair.resource)),
    `${line(pair.state)} under ${line(pair.definitionName)} (${line(pair.effect)}), assigned by ${line(pair.assignmentName)}`,
    ...(pair.exemption === undefined ? [] : [`spared by the exemption ${line(pair.exemption.slice(pair.exemption.lastIndexOf('/') + 1))}`]),
    '',
    ...wrapped(explanation.message, width, 0),
    '',
    ...explanation.reasons.flatMap((reason) => [...wrapped(reasonText(reason), width, 2), paint.dim(`      ${line(reason.pointer)}`)]),
    ...explanation.patch.flatMap((one) =>
      wrapped(`${one.operation} ${one.field}${one.value === undefined ? '' : `: ${JSON.stringify(one.value)}`}`, width, 2),
    ),
    ...explanation.unknown.flatMap((why) => wrapped(`not known: ${why}`, width, 2)),
    ...explanation.related.map((id) => `  looked at ${line(id)}`),
    ...(explanation.remedy === undefined
      ? []
      : ['', ...wrapped(`to get it right: ${explanation.remedy}`, width, 0).map((text) => paint.green(text))]),
  ]
  return `${lines.join('\n')}\n`
}

const CELL = 240
const ROWS = 100
const cell = (text: string | number): string => escapeMarkdown(shortened(String(text), CELL))
const row = (cells: readonly (string | number)[]): string => `| ${cells.map(cell).join(' | ')} |`

/** Compliance as GitHub's Markdown, for a wiki or a pull request. */
export function renderComplianceMarkdown(report: ComplianceReport): string {
  const parts = [
    '# Policy compliance',
    `**${percent(report.percentage)}** of ${counted(report.resources, 'resource')} as of ${report.asOf}: ${countWords(report.counts)}.`,
    originText(report.origins)
      .map((text) => `- ${cell(text)}`)
      .join('\n'),
    [
      '| Assignment | Scope | Compliant | Non-compliant | Undecided | Exempt |',
      '| --- | --- | --- | --- | --- | --- |',
      ...report.assignments.map((one) =>
        row([one.displayName, one.scopeName, percent(one.percentage), one.counts.nonCompliant, one.counts.undecided, one.counts.exempt]),
      ),
    ].join('\n'),
    ...(report.pairs.length === 0
      ? []
      : [
          [
            '| State | Resource | Type | Owner | Policy | Assignment |',
            '| --- | --- | --- | --- | --- | --- |',
            ...report.pairs
              .slice(0, ROWS)
              .map((one) => row([one.state, one.resourceName, one.resourceType, one.owner ?? '', one.definitionName, one.assignmentName])),
          ].join('\n'),
        ]),
    ...(report.total > Math.min(ROWS, report.pairs.length)
      ? [`${report.total - Math.min(ROWS, report.pairs.length)} more: \`fairway policy compliance -o json\`.`]
      : []),
  ]
  return `${parts.join('\n\n')}\n`
}
