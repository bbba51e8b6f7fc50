import type { PreflightEntry, PreflightReason } from '@fairway/arm/preflight'
import { byText, type SourceRange } from '../kernel/index.ts'
import { checkOutcomes, type CheckOutcome, type CheckReport, type CheckResult } from './check-report.ts'
import { asWritten } from './condition.ts'
import { ownRemedy, plainJson } from './explain.ts'
import type { PolicyPlan } from './plan.ts'
import type { PolicyPatch, PolicyReason } from './reason.ts'
import { remedyOf } from './ways-out.ts'

const outcomes: Readonly<Record<Exclude<PreflightEntry['outcome'], 'modified'>, CheckOutcome>> = {
  denied: 'deny',
  audited: 'audit',
  willDeploy: 'deploy',
  relatedMissing: 'audit',
  // What denyAction protects cannot be deleted: the request is refused.
  protected: 'deny',
  undecided: 'undecided',
}

const outcomeOf = (outcome: PreflightEntry['outcome'], effect: string): CheckOutcome =>
  outcome === 'modified' ? (effect === 'append' ? 'append' : 'modify') : outcomes[outcome]

/** What one policy says of one resource that stands at a place. */
export function resultOf(entry: PreflightEntry, at: SourceRange, plan: PolicyPlan): CheckResult {
  const { resource, policy } = entry
  const definition = plan.library.definition(policy.definition)?.found
  const reasons = entry.reasons.map((reason) => asWritten(reasonOf(reason), definition?.source))
  const otherwise = entry.otherwise === undefined ? undefined : outcomeOf(entry.otherwise, policy.effect)
  const remedy = ownRemedy(definition?.metadata) ?? remedyFor(entry, reasons)
  const address = resource.source.address ?? resource.source.deployment?.join(' > ')
  const outcome = outcomeOf(entry.outcome, policy.effect)
  return {
    outcome,
    ...(otherwise === undefined || otherwise === 'undecided' ? {} : { otherwise }),
    effect: policy.effect,
    enforced: entry.enforced,
    resource: {
      id: resource.id,
      name: resource.name,
      type: resource.type,
      at,
      ...(address === undefined || address === '' ? {} : { address }),
    },
    policy: {
      assignment: policy.assignment,
      assignmentName: policy.assignmentName,
      scope: policy.scope,
      reference: policy.reference ?? '',
      definition: policy.definition,
      definitionName: policy.definitionName,
      ...(entry.message === undefined ? {} : { message: entry.message }),
    },
    message: entry.summary,
    reasons,
    patch: (entry.changes ?? []).map(patchOf),
    unknown: entry.unknown ?? [],
    ...(remedy === undefined || outcome === 'modify' || outcome === 'append' || outcome === 'deploy' ? {} : { remedy }),
  }
}

const patchOf = (change: NonNullable<PreflightEntry['changes']>[number]): PolicyPatch => ({
  operation: change.operation,
  field: change.path ?? change.field,
  ...(change.value === undefined ? {} : { value: plainJson(change.value) }),
})

function reasonOf(reason: PreflightReason): PolicyReason {
  return {
    pointer: reason.pointer,
    field: reason.subject,
    ...(reason.path === undefined ? {} : { path: reason.path }),
    operator: reason.operator,
    expected: plainJson(reason.expected),
    ...(reason.actual === undefined ? {} : { actual: plainJson(reason.actual) }),
    ...(reason.matching === undefined ? {} : { matching: reason.matching }),
    answer: reason.answer === 'error' ? 'failed' : reason.answer,
  }
}

function remedyFor({ outcome, related }: PreflightEntry, reasons: readonly PolicyReason[]): string | undefined {
  if (outcome === 'undecided' || outcome === 'protected') return undefined
  if (related !== undefined) return `deploy \`${related.type}\`${related.name === undefined ? '' : ` \`${related.name}\``} with it`
  return remedyOf(reasons)
}

/** Enforced before not enforced, worst outcome first, what may be denied before what may be audited; then by file and line. */
export const byWorst = (a: CheckResult, b: CheckResult): number =>
  Number(b.enforced) - Number(a.enforced) ||
  checkOutcomes.indexOf(a.outcome) - checkOutcomes.indexOf(b.outcome) ||
  Number(b.otherwise === 'deny') - Number(a.otherwise === 'deny') ||
  byText(a.resource.at.file, b.resource.at.file) ||
  a.resource.at.line - b.resource.at.line ||
  byText(a.policy.definitionName, b.policy.definitionName)

/** How many results there are of each outcome. */
export function outcomeCounts(results: readonly CheckResult[]): Omit<CheckReport['counts'], 'resources' | 'notChecked'> {
  const count = (outcome: CheckOutcome): number => results.filter((one) => one.outcome === outcome).length
  const denials = results.filter((one) => one.outcome === 'deny')
  return {
    deny: denials.filter((one) => one.enforced).length,
    wouldDeny: denials.filter((one) => !one.enforced).length,
    undecided: count('undecided'),
    mayDeny: results.filter((one) => one.outcome === 'undecided' && one.otherwise === 'deny' && one.enforced).length,
    modify: count('modify'),
    append: count('append'),
    audit: count('audit'),
    deploy: count('deploy'),
  }
}
