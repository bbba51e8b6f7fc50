import { messageFor, type ReachingPolicy } from '../assignment/index.ts'
import type { Explanation, PatchOperation, Reason } from '../policy/index.ts'
import { isList, isObject, member, Unknown, type Value } from '../value/index.ts'
import type { DeclaredResource } from './part.ts'
import { isHidden, redacted } from './redact.ts'
import type { PreflightChange, PreflightEntry, PreflightOutcome, PreflightPolicy, PreflightReason, PreflightResource } from './report.ts'

/** What an entry says beside the explanation. */
export interface Told extends Pick<PreflightEntry, 'cause' | 'otherwise' | 'unknown' | 'changes'> {
  readonly outcome: PreflightOutcome
  readonly explanation: Explanation | undefined
  /** In place of the sentence that the outcome gives. */
  readonly because?: string
}

/** An entry of the report. A resource of which it is not known whether it is deployed is undecided, whatever would happen to it. */
export function entryOf(one: DeclaredResource, policy: ReachingPolicy, told: Told): PreflightEntry {
  const { explanation, because, ...rest } = told
  const reasons = (explanation?.reasons ?? []).map((reason) => reasonOf(reason, one))
  const described = describePolicy(policy)
  const message = messageFor(policy.planned.assignment.assignment, policy.planned.reference)
  const related = told.outcome === 'willDeploy' || told.outcome === 'relatedMissing' || told.otherwise !== undefined ? explanation?.related?.sought : undefined
  const entry: PreflightEntry = {
    ...rest,
    enforced: described.enforced,
    resource: describeResource(one),
    policy: described,
    summary: because ?? sentence(one, described, reasons, told),
    ...(message === undefined ? {} : { message }),
    reasons,
    ...(related === undefined ? {} : { related: soughtOf(related) }),
  }
  return one.conditional === undefined ? entry : ifDeployed(entry, one.conditional)
} // prettier-ignore

const soughtOf = ({ type, name, scope }: { readonly type: string; readonly name?: string; readonly scope: string }) => ({
  type,
  scope,
  ...(name === undefined ? {} : { name }),
})

function ifDeployed(entry: PreflightEntry, why: string): PreflightEntry {
  const { outcome, unknown = [] } = entry
  const otherwise = outcome === 'undecided' ? entry.otherwise : outcome
  return {
    ...entry,
    outcome: 'undecided',
    ...(otherwise === undefined ? {} : { otherwise }),
    unknown: [`whether it is deployed is not known: ${why}`, ...unknown],
  }
}

/** A resource as the report names it. */
const describeResource = ({ resource, action, source }: DeclaredResource): PreflightResource => ({
  id: resource.id,
  name: resource.name,
  type: resource.type,
  action,
  source,
})

function describePolicy({ planned, typed, enforced }: ReachingPolicy): PreflightPolicy {
  const { assignment, set } = planned.assignment
  const { definition } = planned
  return {
    assignment: assignment.id,
    assignmentName: assignment.displayName,
    scope: assignment.scope,
    definition: planned.definitionId,
    definitionName: definition?.displayName ?? definition?.name ?? planned.definitionId,
    ...(set === undefined ? {} : { initiative: set.displayName ?? set.name ?? assignment.policyDefinitionId }),
    ...(planned.reference === '' ? {} : { reference: planned.reference }),
    effect: typed.policy.effect,
    enforced,
  }
}

function reasonOf(reason: Reason, one: DeclaredResource): PreflightReason {
  const path = reason.aliasPath
  const hidden = isHidden(path, one.sensitive)
  const nothing = reason.actual === null
  return {
    pointer: reason.pointer,
    subject: reason.field ?? reason.kind,
    ...(path === undefined ? {} : { path }),
    operator: reason.operator,
    expected: reason.expected,
    ...(nothing ? {} : { actual: hidden ? redacted : reason.actual }),
    ...(hidden || reason.matching === undefined ? {} : { matching: reason.matching }),
    answer: reason.answer,
    ...(reason.why === undefined ? {} : { why: reason.why }),
  }
}

/** The changes of a patch that are really made. */
export const changesOf = (patch: readonly PatchOperation[], one: DeclaredResource): readonly PreflightChange[] =>
  patch.filter(({ outcome }) => outcome === 'applied').map((operation) => changeOf(operation, one))

function changeOf({ operation, field, path, value }: PatchOperation, one: DeclaredResource): PreflightChange {
  const before = path === undefined ? undefined : at(one.resource, path)
  const text = path?.join('.').replaceAll('.*', '[*]')
  return {
    operation,
    field,
    ...(text === undefined ? {} : { path: text }),
    ...(value === undefined ? {} : { value }),
    ...(before === undefined || before === null ? {} : { before: isHidden(text, one.sensitive) ? redacted : before }),
  }
}

function at(from: Value, path: readonly string[]): Value | undefined {
  let value: Value | undefined = from
  for (const segment of path) {
    if (segment === '*') return value
    value = value !== undefined && isObject(value) ? member(value, segment) : undefined
  }
  return value
}

function sentence({ within }: DeclaredResource, policy: PreflightPolicy, reasons: readonly PreflightReason[], told: Told): string {
  const { outcome } = told
  const name = `\`${policy.definitionName}\``
  if (outcome === 'undecided') return `${name} cannot be decided: ${told.unknown?.[0] ?? 'it depends on what is not known'}`
  const changed = (told.changes ?? []).map((one) => `\`${one.path ?? one.field}\``).join(', ')
  if (outcome === 'modified') return `${name} ${policy.enforced ? 'changes' : 'would, if it were enforced, change'} ${changed}`
  const facts = factsOf(reasons)
  const because = facts === '' ? '' : `: ${facts}`
  if (told.cause === 'failure') return `${name} cannot be evaluated, which denies the request${because}`
  if (outcome === 'audited' && within !== undefined && policy.effect !== 'audit')
    return `${name} does not look into the request for \`${within.name}\`, but reports it once it is there${because}`
  const { now, otherwise, rest } = verbs[outcome]
  return `${name} ${policy.enforced || otherwise === '' ? now : `would, if it were enforced, ${otherwise}`} ${rest}${because}`
}

/** `otherwise`: the verb for what is not enforced; empty where enforcement changes nothing. */
const verbs: Readonly<
  Record<Exclude<PreflightOutcome, 'modified' | 'undecided'>, { readonly now: string; readonly otherwise: string; readonly rest: string }>
> = {
  denied: { now: 'denies', otherwise: 'deny', rest: 'it' },
  audited: { now: 'reports', otherwise: '', rest: 'it' },
  willDeploy: { now: 'deploys', otherwise: 'deploy', rest: 'what is missing beside it' },
  relatedMissing: { now: 'misses', otherwise: '', rest: 'something beside it' },
  protected: { now: 'refuses', otherwise: 'refuse', rest: 'to delete it' },
}

const MOST_FACTS = 3

/** The facts that decided, but for the type. */
function factsOf(reasons: readonly PreflightReason[]): string {
  const facts = reasons.filter(({ subject }) => subject.toLowerCase() !== 'type').map(({ path, subject, actual }) => `${path ?? subject} is ${shown(actual)}`)
  return [...new Set(facts)].slice(0, MOST_FACTS).join(', ')
} // prettier-ignore

const LONGEST = 80

function shown(value: Value | undefined): string {
  if (value === undefined) return 'absent'
  if (value instanceof Unknown) return 'not known'
  if (value === redacted) return 'not shown'
  const text = JSON.stringify(value)
  if (isList(value) || isObject(value) || text.length > LONGEST) return text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text
  return text
}
