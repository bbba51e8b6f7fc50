import { canonicalId, type Scope } from '../resource/index.ts'
import { policyValue } from './reference-values.ts'
import type { CompiledPolicy } from '../policy/index.ts'
import { isObject, member } from '../value/index.ts'
import { COMPLIANT_STATE, NON_COMPLIANT_STATE, UNKNOWN_STATE } from './state.ts'

/** What people say of a resource under a manual policy. Source: https://learn.microsoft.com/azure/governance/policy/concepts/attestation-structure */
export interface Attestation {
  /** The resource, group or subscription, in any case. */
  readonly scope: Scope
  /** Id of the assignment in any case. */
  readonly assignment: string
  /** Reference of the initiative; absent for an assignment of a single definition. */
  readonly reference?: string
  readonly state: 'Compliant' | 'NonCompliant' | 'Unknown'
  /** ISO 8601; from then on the default counts again. */
  readonly expiresOn?: string
}

const positions = { compliant: COMPLIANT_STATE, noncompliant: NON_COMPLIANT_STATE, unknown: UNKNOWN_STATE } as const

/** Attestations by what they are about. */
export class Attestations {
  private readonly byKey = new Map<string, number>()

  constructor(attestations: Iterable<Attestation>, now: string) {
    for (const { scope, assignment, reference, state, expiresOn } of attestations) {
      if (expiresOn !== undefined && Date.parse(expiresOn) <= Date.parse(now)) continue
      this.byKey.set(keyOf(canonicalId(assignment), reference ?? '', canonicalId(scope)), stateAt(state) ?? UNKNOWN_STATE)
    }
  }

  get isEmpty(): boolean {
    return this.byKey.size === 0
  }

  /** The state that somebody attested. `assignment` and `resource` in lower case. */
  of(assignment: string, reference: string, resource: string): number | undefined {
    return this.byKey.get(keyOf(assignment, reference, resource))
  }
}

const keyOf = (assignment: string, reference: string, resource: string): string => `${assignment}|${reference.toLowerCase()}|${resource}`

const stateAt = (name: string): number | undefined => {
  const lower = name.toLowerCase()
  return lower === 'compliant' || lower === 'noncompliant' || lower === 'unknown' ? positions[lower] : undefined
}

/** The state of a manual policy where nobody attested anything. */
export function defaultStateOf(policy: CompiledPolicy): number {
  const { details } = policy.definition.rule
  const given = isObject(details) ? member(details, 'defaultState') : undefined
  const value = given === undefined ? undefined : policyValue(given, policy.parameters)
  return (typeof value === 'string' ? stateAt(value) : undefined) ?? UNKNOWN_STATE
}
