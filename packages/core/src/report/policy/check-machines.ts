import { byText, canonicalJson, dayOf, printable, type JsonObject } from '../../kernel/index.ts'
import type { CheckOutcome, CheckReport, CheckResult } from '../../policy/index.ts'
import { escapeMarkdown } from '../escape/markdown.ts'
import { shortened } from '../escape/shortened.ts'
import { attributes, escapeXml } from '../escape/xml.ts'
import { checkHeadline, foundLines, originText, placeText } from './words.ts'

const levels: Readonly<Record<CheckOutcome, 'error' | 'warning' | 'note'>> = {
  deny: 'error',
  undecided: 'warning',
  modify: 'note',
  append: 'note',
  audit: 'warning',
  deploy: 'note',
}

const levelOf = (one: CheckResult): 'error' | 'warning' | 'note' => (one.enforced ? levels[one.outcome] : 'note')
const ruleId = ({ policy }: CheckResult): string => policy.definition.slice(policy.definition.lastIndexOf('/') + 1)

/** One sentence with everything that somebody has to know. */
const sentence = (one: CheckResult): string => {
  const parts = [
    `${one.resource.name}: ${one.message}`,
    one.policy.message,
    one.remedy === undefined ? undefined : `To get it right: ${one.remedy}`,
  ]
  const sentences = parts.flatMap((part) => (part === undefined ? [] : [/[.!?]$/.test(part) ? part : `${part}.`]))
  return printable(sentences.join(' ').toWellFormed())
}

const MAX_RESULTS = 25_000

/** SARIF 2.1.0, with the file and line of each resource. */
export function renderCheckSarif(report: CheckReport): string {
  const kept = report.results.slice(0, MAX_RESULTS)
  const rules = [...new Map(kept.map((one) => [ruleId(one), one])).values()].toSorted((a, b) => byText(ruleId(a), ruleId(b)))
  const indexes = new Map(rules.map((one, index) => [ruleId(one), index]))
  return `${canonicalJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Fairway',
            rules: rules.map((one) => ({ id: ruleId(one), shortDescription: { text: printable(one.policy.definitionName) } })),
          },
        },
        invocations: [{ executionSuccessful: !report.diagnostics.some((one) => one.severity === 'error'), endTimeUtc: report.asOf }],
        columnKind: 'utf16CodeUnits',
        results: kept.map((one) => sarifResult(one, indexes.get(ruleId(one)) ?? 0)),
      },
    ],
  })}\n`
}

function sarifResult(one: CheckResult, ruleIndex: number): JsonObject {
  const { at, id, type } = one.resource
  const open = one.outcome === 'undecided'
  return {
    ruleId: ruleId(one),
    ruleIndex,
    kind: open ? 'open' : 'fail',
    level: open ? 'none' : levelOf(one),
    message: { text: sentence(one) },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: fileUri(at.file) }, region: { startLine: at.line, startColumn: at.column } },
        logicalLocations: [{ fullyQualifiedName: printable(id.toWellFormed()), kind: 'resource', name: printable(type) }],
      },
    ],
    partialFingerprints: { 'fairwayCheck/v1': `${one.policy.assignment}|${one.policy.reference}|${id.toLowerCase()}` },
    properties: { outcome: one.outcome, effect: one.effect, enforced: one.enforced, assignment: one.policy.assignment },
  }
}

const fileUri = (path: string): string =>
  path
    .toWellFormed()
    .split(/[/\\]/)
    .filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
    .map(encodeURIComponent)
    .join('/')

/** JUnit XML: a suite a file, a case for each (policy, resource) that does not pass; denials are failures, undecided ones are skipped. */
export function renderCheckJunit(report: CheckReport): string {
  const suites = report.files.map((file) => ({ file, results: report.results.filter((one) => one.resource.at.file === file.path) }))
  const isFailure = (one: CheckResult): boolean => one.outcome === 'deny' && one.enforced
  const totals = (results: readonly CheckResult[]) => ({
    tests: results.length,
    failures: results.filter(isFailure).length,
    errors: 0,
    skipped: results.filter((one) => one.outcome === 'undecided').length,
  })
  const caseOf = (one: CheckResult): string => {
    const open = `<testcase${attributes({ classname: ruleId(one), name: `${one.resource.name} ${one.policy.definitionName}`, file: one.resource.at.file, line: one.resource.at.line })}`
    if (isFailure(one))
      return `${open}><failure${attributes({ type: one.effect, message: one.message })}>${escapeXml(sentence(one))}</failure></testcase>`
    return one.outcome === 'undecided' ? `${open}><skipped${attributes({ message: one.unknown.join('; ') })}/></testcase>` : `${open}/>`
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'fairway check', ...totals(report.results) })}>`,
    ...suites.flatMap(({ file, results }) => [
      `<testsuite${attributes({ name: file.path, ...totals(results), timestamp: report.asOf.slice(0, 19) })}>`,
      ...results.map(caseOf),
      '</testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n')
}

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const

/** Workflow commands of GitHub Actions: each becomes an annotation beside the line that it is about. */
export function renderCheckGithub(report: CheckReport): string {
  const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
  const lines = report.results.map((one) => {
    const { at } = one.resource
    const title = `${one.effect}: ${one.policy.definitionName}`
    return `::${commands[levelOf(one)]} file=${property(printable(at.file))},line=${at.line},col=${at.column},title=${property(printable(title))}::${data(sentence(one))}`
  })
  return [...lines, checkHeadline(report), ''].join('\n')
}

const CELL = 300
const ROWS = 200
const cell = (text: string): string => escapeMarkdown(shortened(text, CELL))

/** GitHub's Markdown for a comment on a pull request. */
export function renderCheckMarkdown(report: CheckReport): string {
  const rows = report.results.filter((one) => one.outcome !== 'deploy').slice(0, ROWS)
  const table = [
    '| Outcome | Where | Resource | Policy | Found | To get it right |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows
      .map((one) =>
        [
          one.enforced ? one.outcome : `${one.outcome} (not enforced)`,
          placeText(one.resource.at),
          `${one.resource.name} (${one.resource.type})`,
          one.policy.definitionName,
          foundLines(one).slice(0, 2).join('; ') || one.unknown.slice(0, 2).join('; ') || one.message,
          one.remedy ?? '',
        ]
          .map(cell)
          .join(' | '),
      )
      .map((row) => `| ${row} |`),
  ]
  const hidden = report.results.length - rows.length
  const parts = [
    '# Policy check',
    `${cell(checkHeadline(report))}. As of ${dayOf(report.asOf)}.`,
    originText(report.origins)
      .map((text) => `- ${cell(text)}`)
      .join('\n'),
    ...(rows.length === 0 ? [] : [table.join('\n')]),
    ...(hidden > 0 ? [`${hidden} more: \`fairway check -o json\`.`] : []),
    ...(report.notChecked.length === 0
      ? []
      : [
          '## Not checked',
          report.notChecked
            .slice(0, ROWS)
            .map((one) => `- ${cell(`${placeText(one.at)} ${one.name} (${one.type}): ${one.why}`)}`)
            .join('\n'),
        ]),
  ]
  return `${parts.join('\n\n')}\n`
}
