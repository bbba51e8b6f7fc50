import { canonicalId, type Scope } from '../resource/index.ts'
import type { Bundle, Target } from './bundle.ts'
import type { PolicyExemption } from './exemption.ts'
import { pairIdOf } from './pair-id.ts'
import type { PlannedPolicy } from './planned.ts'
import type { Rows } from './rows.ts'
import { EXEMPT_STATE, states, type State } from './state.ts'

/** A resource under one policy of one assignment that is not plainly compliant. */
export interface CompliancePair {
  /** Stable from one evaluation to the next; `parsePairId` takes it apart, `explainPair` explains it. */
  readonly id: string
  readonly state: Exclude<State, 'Compliant'>
  /** What it would be without the exemption; only where the state is `Exempt`. */
  readonly underneath?: State
  readonly policy: PlannedPolicy
  /** Id of the resource as it is spelled. */
  readonly resource: string
  /** The exemption that covers it. */
  readonly exemption?: PolicyExemption
}

/** Which pairs are asked for; what is left out does not matter. Ids in any case. */
export interface PairFilter {
  readonly state?: State
  readonly assignment?: string
  readonly reference?: string
  readonly definition?: string
  readonly resource?: string
  /** Resources in a subscription, resource group or resource, that one included. */
  readonly within?: Scope
}

/** Where pairs are kept: rows of judgements, each of which counts for all targets of its lane. */
export interface KeptPairs {
  readonly rows: Rows
  readonly bundles: readonly Bundle[]
}

/** All pairs that are asked for, worst state first. */
export function* pairsIn(kept: KeptPairs, filter: PairFilter): Iterable<CompliancePair> {
  for (const { row, state, targets } of hits(kept, filter)) for (const target of targets) yield pairOf(kept.rows, row, state, target)
}

/** A page of them with the number of all; pairs that are not on it are counted, not made. */
export function pageOf(
  kept: KeptPairs,
  filter: PairFilter,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): { readonly pairs: readonly CompliancePair[]; readonly total: number } {
  const pairs: CompliancePair[] = []
  let total = 0
  for (const { row, state, targets } of hits(kept, filter)) {
    const before = total
    total += targets.length
    if (total <= offset || pairs.length >= limit) continue
    for (const target of targets.slice(Math.max(0, offset - before)))
      if (pairs.length < limit) pairs.push(pairOf(kept.rows, row, state, target))
  }
  return { pairs, total }
}

interface Hit {
  readonly row: number
  readonly state: CompliancePair['state']
  readonly targets: readonly Target[]
}

/** Rows with those of their targets that are asked for. */
function* hits({ rows, bundles }: KeptPairs, filter: PairFilter): Iterable<Hit> {
  const isWanted = resourceFilter(filter)
  for (const [state, name] of states.entries()) {
    if (name === 'Compliant' || (filter.state !== undefined && filter.state !== name)) continue
    const targetsOf = targetFilter(bundles, filter, state === EXEMPT_STATE)
    for (let row = 0; row < rows.length; row++) {
      if (rows.state(row) !== state && state !== EXEMPT_STATE) continue
      const targets = targetsOf(rows.bundle(row), rows.lane(row))
      if (targets.length > 0 && isWanted(rows.id(row))) yield { row, state: name, targets }
    }
  }
}

const NONE: readonly Target[] = []

/** The targets of a lane that are asked for, each lane looked at once. */
function targetFilter(
  bundles: readonly Bundle[],
  filter: PairFilter,
  exempt: boolean,
): (bundle: number, lane: number) => readonly Target[] {
  const isWanted = policyFilter(filter)
  const known: (readonly Target[])[][] = []
  return (bundle, lane) => {
    const lanes = (known[bundle] ??= [])
    return (lanes[lane] ??=
      bundles[bundle]?.lanes[lane]?.targets.filter(({ policy, exemption }) => (exemption !== undefined) === exempt && isWanted(policy)) ??
      NONE)
  }
}

function pairOf(rows: Rows, row: number, state: CompliancePair['state'], { policy, exemption }: Target): CompliancePair {
  const resource = rows.id(row)
  const own = states[rows.state(row)]
  return {
    id: pairIdOf(policy.assignment.assignment.id, policy.reference, resource),
    state,
    policy,
    resource,
    ...(exemption === undefined ? {} : { exemption, ...(own === undefined ? {} : { underneath: own }) }),
  }
}

function policyFilter({ assignment, reference, definition }: PairFilter): (policy: PlannedPolicy) => boolean {
  const wantedAssignment = assignment?.toLowerCase()
  const wantedReference = reference?.toLowerCase()
  const wantedDefinition = definition === undefined ? undefined : canonicalId(definition)
  return (policy) =>
    (wantedAssignment === undefined || policy.assignment.assignment.id === wantedAssignment) &&
    (wantedReference === undefined || policy.reference.toLowerCase() === wantedReference) &&
    (wantedDefinition === undefined || policy.definitionId === wantedDefinition)
}

function resourceFilter({ resource, within }: PairFilter): (id: string) => boolean {
  if (resource === undefined && within === undefined) return () => true
  const wanted = resource === undefined ? undefined : canonicalId(resource)
  const place = within === undefined ? undefined : canonicalId(within)
  return (id) => {
    const own = canonicalId(id)
    if (wanted !== undefined && own !== wanted) return false
    return place === undefined || place === '/' || own === place || own.startsWith(`${place}/`)
  }
}
