import type { Assessment } from '../engine/index.ts'
import { escapeMarkdown } from './escape/markdown.ts'
import { shortened } from './escape/shortened.ts'
import { answerNames, ownerText, stateNames, type ReportView } from './view.ts'

const CELL = 240
const TOP = 20

const cell = (text: string | number): string => escapeMarkdown(shortened(String(text), CELL))

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = rows.map((row) => `| ${row.map(cell).join(' | ')} |`)
  return [`| ${head.join(' | ')} |`, `|${head.map(() => ' --- ').join('|')}|`, ...lines].join('\n')
}

/** The report as GitHub's Markdown, for a pull request or a wiki: well below the 64 kB that a comment may have. */
export function renderMarkdown(assessment: Assessment, view: ReportView): string {
  const { counts } = view
  const parts = [
    `# AI adoption: ${cell(view.title)}`,
    `As of ${view.asOf}. Findings: **${counts.fail} fail**, ${counts.unknown} unknown, ${counts.waived} waived, ${counts.pass} pass, ${counts['not-applicable']} not applicable.`,
    '## Phases',
    table(
      ['Phase', 'State', 'Criteria met', 'Why'],
      view.phases.map((phase) => [
        `${phase.id} ${phase.name}`,
        stateNames[phase.state],
        `${phase.criteria.filter((one) => one.status === 'met').length} of ${phase.criteria.length}`,
        phase.reason,
      ]),
    ),
    ...blockingPart(view),
    ...checklistPart(view),
    '## Scorecard',
    table(
      ['Area', 'Evidence', 'Self', 'Held back by'],
      assessment.scorecard.areas
        .filter((area) => area.rating !== null || area.selfRating !== null)
        .map((area) => [
          area.name,
          area.rating ?? 'not rated',
          area.selfRating ?? 'none',
          area.blockedBy.map((one) => one.control).join(', '),
        ]),
    ),
    ...failingPart(view),
    ...gapPart(view),
    ...nextPart(view),
  ]
  return `${parts.join('\n\n')}\n`
}

const blockingPart = ({ current, blocking }: ReportView): string[] =>
  current === undefined || blocking.length === 0
    ? []
    : [
        `## What keeps gate ${current.id} shut`,
        table(
          ['Criterion', 'Answer', 'Found'],
          blocking.map((one) => [one.title, answerNames[one.status], one.message]),
        ),
      ]

function checklistPart({ periods, overdue }: ReportView): string[] {
  if (periods.length === 0) return []
  const rest = overdue.length - TOP
  return [
    '## Checklist',
    table(
      ['Period', 'Due on', 'Overdue', 'Open', 'Done'],
      periods.map(({ name, dueOn, counts }) => [name, dueOn ?? '', counts.overdue, counts.open, counts.done]),
    ),
    ...(overdue.length === 0
      ? []
      : [
          table(
            ['Overdue', 'Answer', 'Found', 'Who answers'],
            overdue.slice(0, TOP).map((item) => [item.title, answerNames[item.status], item.message, ownerText(item.owner)]),
          ),
        ]),
    ...(rest > 0 ? [`${rest} more items are overdue: \`fairway assess -o html\`.`] : []),
  ]
}

function failingPart({ controls }: ReportView): string[] {
  const failing = controls.filter((control) => control.counts.fail > 0)
  if (failing.length === 0) return []
  const rows = failing.slice(0, TOP).map((control) => [
    control.severity,
    control.text.title,
    control.id,
    control.counts.fail,
    control.counts.unknown,
    control.owners
      .slice(0, 5)
      .map((owner) => `${owner.name} (${owner.count})`)
      .join(', '),
  ])
  const rest = failing.length - rows.length
  return [
    '## Failing controls',
    table(['Severity', 'What', 'Control', 'Fail', 'Unknown', 'Owners'], rows),
    ...(rest > 0 ? [`${rest} more failing controls: \`fairway assess -o html\`.`] : []),
  ]
}

function gapPart({ gaps }: ReportView): string[] {
  if (gaps.length === 0) return []
  const rest = gaps.length - TOP
  return [
    '## Not seen in full',
    table(
      ['Source', 'Scope', 'Status', 'Why'],
      gaps.slice(0, TOP).map((gap) => [gap.source, gap.scope, gap.status, gap.detail ?? '']),
    ),
    ...(rest > 0 ? [`${rest} more scopes: \`fairway assess -o json\`.`] : []),
  ]
}

const nextPart = ({ next }: ReportView): string[] =>
  next.length === 0
    ? []
    : ['## Do next', next.map((action, index) => `${index + 1}. **${cell(action.title)}** ${cell(action.how)}`).join('\n')]
