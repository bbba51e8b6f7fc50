import type { Assessment } from '../engine/index.ts'
import { byText, canonicalJson, printable, worstFirst, type Finding, type JsonObject } from '../kernel/index.ts'
import type { Catalogue } from './catalogue.ts'

/** What GitHub takes in a run, and how many it keeps of more. */
const MAX_RESULTS = 25_000
const KEPT_RESULTS = 5_000

const levels: Readonly<Record<Finding['severity'], string>> = { critical: 'error', high: 'error', medium: 'warning', low: 'note' }
/** GitHub's ranges: over 9 critical, 7 high, 4 medium, below low. */
const scores: Readonly<Record<Finding['severity'], string>> = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0' }

/** SARIF 2.1.0: what fails, what is unknown (kind `open`) and what is waived (suppressed), worst first. What passes is left out. */
export function renderSarif(assessment: Assessment, catalogue: Catalogue): string {
  const reported = assessment.findings
    .filter((finding) => finding.status !== 'pass' && finding.status !== 'not-applicable')
    .toSorted(inOrder)
  const kept = reported.length > MAX_RESULTS ? reported.slice(0, KEPT_RESULTS) : reported
  const ids = [...new Set(kept.map((finding) => finding.rule))].toSorted(byText)
  const indexes = new Map(ids.map((id, index) => [id, index]))
  const severityOf = new Map(kept.map((finding) => [finding.rule, finding.severity]))
  return `${canonicalJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Fairway', rules: ids.map((id) => ruleOf(id, severityOf.get(id) ?? 'low', catalogue)) } },
        invocations: [
          { executionSuccessful: true, endTimeUtc: assessment.asOf, toolExecutionNotifications: notices(reported.length, kept.length) },
        ],
        columnKind: 'utf16CodeUnits',
        results: kept.map((finding) => resultOf(finding, indexes.get(finding.rule) ?? 0)),
      },
    ],
  })}\n`
}

const inOrder = (a: Finding, b: Finding): number => worstFirst(a, b) || byText(a.rule, b.rule) || byText(a.subject, b.subject)

const notices = (all: number, kept: number): JsonObject[] =>
  all === kept
    ? []
    : [
        {
          level: 'warning',
          message: { text: `${all} results are more than the ${MAX_RESULTS} that readers take: the ${kept} worst are kept` },
        },
      ]

function ruleOf(id: string, severity: Finding['severity'], catalogue: Catalogue): JsonObject {
  const text = catalogue(id)
  return {
    id,
    shortDescription: { text: printable(text?.title ?? id) },
    fullDescription: { text: printable(text?.rationale ?? text?.title ?? id) },
    ...(text?.link === undefined ? {} : { helpUri: text.link }),
    defaultConfiguration: { level: levels[severity] },
    properties: { 'security-severity': scores[severity], tags: [text?.area ?? 'other', text?.phase ?? ''].filter((tag) => tag !== '') },
  }
}

function resultOf(finding: Finding, ruleIndex: number): JsonObject {
  const open = finding.status === 'unknown'
  const remedy = finding.remedy === undefined ? '' : ` ${finding.remedy}`
  return {
    ruleId: finding.rule,
    ruleIndex,
    kind: open ? 'open' : 'fail',
    level: open ? 'none' : levels[finding.severity],
    message: { text: printable(`${finding.subjectName}: ${sentence(finding.message)}${remedy}`.toWellFormed()) },
    locations: [locationOf(finding)],
    partialFingerprints: { 'fairwayFinding/v1': finding.id },
    properties: { status: finding.status, reason: finding.reason, ...(finding.owner === undefined ? {} : { owner: finding.owner }) },
    ...(finding.waiver === undefined
      ? {}
      : { suppressions: [{ kind: 'external', status: 'accepted', justification: `waiver ${finding.waiver}` }] }),
  }
}

/** Messages are lower case without a full stop, but some quote what people wrote. */
const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)

/**
 * A document of the estate is a file; a resource is a place in Azure. GitHub refuses a whole file in which one result has
 * no physical location, so a resource's id stands in as a path.
 */
function locationOf(finding: Finding): JsonObject {
  const file = finding.evidence.find((ref) => ref.kind === 'estate' && ref.key === finding.subject)?.source
  const artifact = { artifactLocation: { uri: fileUri(file ?? finding.subject) } }
  return {
    physicalLocation: file === undefined ? artifact : { ...artifact, region: { startLine: 1 } },
    logicalLocations: [
      {
        name: printable(finding.subjectName.toWellFormed()),
        fullyQualifiedName: printable(finding.subject.toWellFormed()),
        kind: file === undefined ? 'resource' : 'declaration',
      },
    ],
  }
}

/** A relative reference: without a slash in front, and never a step up. */
const fileUri = (path: string): string =>
  path
    .toWellFormed()
    .split(/[/\\]/)
    .filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
    .map(encodeURIComponent)
    .join('/')
