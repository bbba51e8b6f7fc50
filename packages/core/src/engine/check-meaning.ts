import { declared, type Estate } from '../estate/index.ts'
import { checkGoldenPaths, checkRequests } from '../golden-path/index.ts'
import { diagnostic, didYouMean, parseInstant, type Diagnostic } from '../kernel/index.ts'
import { checkNaming } from '../naming/index.ts'
import { samePerson, workloadKind } from '../organization/index.ts'
import { approvalKind, everythingAsked, thresholdsOf } from '../program/index.ts'
import { controlOverrideKind, selfAssessmentKind, waiverKind } from '../readiness/index.ts'
import { checkRegionDocuments } from '../region/index.ts'

/** What is wrong with documents whose shape is right: dates that cross, people who agree with themselves, selectors that take everything. */
export const checkMeaning = (estate: Estate): readonly Diagnostic[] => [
  ...checkWaivers(estate),
  ...checkAnswers(estate),
  ...checkSelectors(estate),
  ...checkThresholds(estate),
  ...checkDecisions(estate),
  ...checkNaming(estate),
  ...checkRegionDocuments(estate),
  ...checkGoldenPaths(estate),
  ...checkRequests(estate),
]

const endsFirst = (begins: string, ends: string): boolean => (parseInstant(ends) ?? '') <= (parseInstant(begins) ?? '')

const checkWaivers = (estate: Estate): readonly Diagnostic[] =>
  declared(estate, waiverKind).flatMap(({ name, spec, at }) => [
    ...(samePerson(spec.requestedBy, spec.approvedBy)
      ? [diagnostic('FW5006', `\`${spec.approvedBy}\` asked for the waiver \`${name}\` and approved it`, { at })]
      : []),
    ...(endsFirst(spec.approvedAt, spec.expires)
      ? [diagnostic('FW5007', `the waiver \`${name}\` expires ${spec.expires}, but was agreed ${spec.approvedAt}`, { at })]
      : []),
  ])

const checkAnswers = (estate: Estate): readonly Diagnostic[] =>
  declared(estate, selfAssessmentKind).flatMap(({ spec, at }) =>
    spec.attestations.flatMap((answer) =>
      answer.expires !== undefined && endsFirst(answer.at, answer.expires)
        ? [diagnostic('FW5007', `the answer to \`${answer.control}\` expires ${answer.expires}, but was given ${answer.at}`, { at })]
        : [],
    ),
  )

const checkSelectors = (estate: Estate): readonly Diagnostic[] =>
  declared(estate, workloadKind).flatMap(({ name, spec, at }) =>
    spec.selectors.some((selector) => Object.values(selector).every((condition) => condition === undefined))
      ? [diagnostic('FW5008', `a selector of the workload \`${name}\` has no condition`, { at })]
      : [],
  )

function checkThresholds(estate: Estate): readonly Diagnostic[] {
  const criteria = new Map(everythingAsked.map(({ id, test }) => [id, thresholdsOf(test)]))
  return declared(estate, controlOverrideKind).flatMap(({ spec, at }) => {
    const known = criteria.get(spec.control)
    if (known === undefined) return []
    return Object.entries(spec.parameters ?? {})
      .filter(([name, value]) => !Object.hasOwn(known, name) || typeof value !== 'number')
      .map(([name]) => {
        const names = Object.keys(known)
        const help = didYouMean(name, names) ?? (names.length === 0 ? 'it has no thresholds' : `it has ${names.join(', ')}`)
        return diagnostic('FW5009', `\`${name}\` is no number that \`${spec.control}\` has`, { at, help })
      })
  })
}

const checkDecisions = (estate: Estate): readonly Diagnostic[] =>
  declared(estate, approvalKind).flatMap(({ name, spec, at }) =>
    spec.decisions
      .filter((decision) => samePerson(decision.person, spec.requestedBy))
      .map((decision) => diagnostic('FW5010', `\`${decision.person}\` asked in \`${name}\` and decides as ${decision.role}`, { at })),
  )
