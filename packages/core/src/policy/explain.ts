import { containersIn, explainPair, pairIdOf, relatedIn, type ExplainedPair } from '@fairway/arm/assignment'
import type { Explanation, Reason } from '@fairway/arm/policy'
import { isJsonObject, type Json, type JsonObject } from '../kernel/index.ts'
import { asWritten } from './condition.ts'
import { pairOf, type JudgedPolicies, type OwnerOf } from './compliance.ts'
import type { CompliancePair, PairExplanation } from './compliance-report.ts'
import type { PolicyPatch, PolicyReason } from './reason.ts'
import { memberOf } from './recognise.ts'
import { foundInWords } from './remedy.ts'
import { remedyOf } from './ways-out.ts'

/** A value of the engine as JSON; what is unknown shows itself. */
export const plainJson = (value: unknown): Json => (value === undefined ? null : JSON.parse(JSON.stringify(value)))

/** A condition that decided, as reports have it. */
function reasonOf(reason: Reason): PolicyReason {
  const actual = plainJson(reason.actual)
  return {
    pointer: reason.pointer,
    field: reason.field ?? reason.kind,
    ...(reason.aliasPath === undefined ? {} : { path: reason.aliasPath }),
    operator: reason.operator,
    expected: plainJson(reason.expected),
    ...(actual === null ? {} : { actual }),
    ...(reason.matching === undefined ? {} : { matching: reason.matching }),
    answer: answers[reason.answer] ?? 'unknown',
    ...(reason.why === undefined ? {} : { why: reason.why }),
  }
}

const answers: Readonly<Record<string, PolicyReason['answer']>> = {
  true: 'true',
  false: 'false',
  unknown: 'unknown',
  failed: 'failed',
  error: 'failed',
}

/** The reasons of an explanation; where an existence condition decided, those of the candidates. */
export const reasonsOf = ({ reasons, related }: Explanation, definition?: unknown): readonly PolicyReason[] =>
  [...reasons, ...(related?.found.flatMap((one) => one.reasons) ?? [])].map((one) => asWritten(reasonOf(one), definition))

const patchOf = ({ patch = [] }: Explanation): readonly PolicyPatch[] =>
  patch
    .filter((one) => one.outcome !== 'skipped')
    .map(({ operation, field, value }) => ({ operation, field, ...(value === undefined ? {} : { value: plainJson(value) }) }))

/** Why a resource stands as it does under a policy; `undefined` when there is no such pair. */
export function explanationOf(judged: JudgedPolicies, id: string, ownerOf: OwnerOf = () => undefined): PairExplanation | undefined {
  const { plan, index, inventory, now } = judged
  const found = explainPair(plan.plan, id, {
    now,
    resource: (resource) => index.byId(resource),
    related: relatedIn(index, (type, scope) => inventory.enumerated(type, scope)),
    containers: containersIn(index),
  })
  if (found === undefined) return undefined
  const { policy, resource, explanation } = found
  const pairId = pairIdOf(policy.assignment.assignment.id, policy.reference, resource.id)
  const pair = knownPair(judged, found, pairId, ownerOf)
  const reasons = reasonsOf(explanation, policy.definition?.source)
  const remedy = remedyText(policy.definition?.metadata, found, reasons)
  return {
    pair,
    message: sentence(found, pair, reasons),
    reasons,
    patch: patchOf(explanation),
    unknown: explanation.unknown,
    related: explanation.related?.found.flatMap((one) => one.id ?? []) ?? [],
    ...(remedy === undefined ? {} : { remedy }),
  }
}

/** The pair as it was counted; one that is compliant is in no list and made from the explanation. */
function knownPair(judged: JudgedPolicies, found: ExplainedPair, id: string, ownerOf: OwnerOf): CompliancePair {
  const { policy, resource } = found
  for (const pair of judged.compliance.pairs({
    assignment: policy.assignment.assignment.id,
    reference: policy.reference,
    resource: resource.id,
  })) {
    if (pair.id === id) return pairOf(judged, pair, ownerOf)
  }
  const { state, ...rest } = pairOf(judged, { id, state: 'Unknown', policy, resource: resource.id }, ownerOf)
  return { ...rest, state: found.verdict === 'NonCompliant' ? 'non-compliant' : state }
}

function sentence({ explanation, message }: ExplainedPair, pair: CompliancePair, reasons: readonly PolicyReason[]): string {
  const { related } = explanation
  if (pair.state === 'undecided') return `it cannot be decided: ${explanation.unknown.join('; ') || 'something is not known'}`
  if (pair.state === 'error') return `the rule cannot be evaluated: ${reasons.find((one) => one.why !== undefined)?.why ?? 'an error'}`
  if (related?.sought !== undefined && (related.count ?? related.found.length) === 0)
    return `there is no \`${related.sought.type}\`${related.sought.name === undefined ? '' : ` called \`${related.sought.name}\``} for it`
  if (related?.sought !== undefined) return `no \`${related.sought.type}\` of it is as it has to be: ${foundInWords(reasons)}`
  const words = foundInWords(reasons)
  return message ?? (words === '' ? pair.definitionName : words)
}

/** What the definition says of itself, or what follows from the conditions. */
function remedyText(metadata: unknown, { explanation, verdict }: ExplainedPair, reasons: readonly PolicyReason[]): string | undefined {
  if (verdict !== 'NonCompliant') return undefined
  const own = ownRemedy(metadata)
  if (own !== undefined) return own
  const sought = explanation.related?.sought
  if (sought !== undefined)
    return `create \`${sought.type}\`${sought.name === undefined ? '' : ` \`${sought.name}\``} as the definition asks for it`
  return remedyOf(reasons)
}

/** The remedy that a definition of the baseline carries in its metadata. */
export function ownRemedy(metadata: unknown): string | undefined {
  const fairway: Json | undefined = isJsonObject(metadata) ? memberOf(metadata, 'fairway') : undefined
  const remedy = isObject(fairway) ? memberOf(fairway, 'remedy') : undefined
  return typeof remedy === 'string' ? remedy : undefined
}

const isObject = (value: Json | undefined): value is JsonObject => isJsonObject(value)
