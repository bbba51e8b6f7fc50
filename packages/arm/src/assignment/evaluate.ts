import {
  COMPLIANT,
  NON_COMPLIANT,
  subjectOf,
  type RelatedResources,
  type Subject,
  type Surroundings,
  type Verdict,
} from '../policy/index.ts'
import { canonicalId, canonicalType, normalLocation, type ArmResource, type Scope } from '../resource/index.ts'
import { projectModelDeployments } from '../alias/index.ts'
import { attachedScopes } from './attached.ts'
import { Attestations, type Attestation } from './attestation.ts'
import { BundleBuilder } from './bundle-builder.ts'
import type { Bundle, Lane, Profile } from './bundle.ts'
import { complianceOf, type Compliance } from './compliance.ts'
import { containerOf, isInGroup } from './container.ts'
import { isEvaluated } from './not-evaluated-types.ts'
import { Places, type Place } from './places.ts'
import type { AssignmentPlan } from './planned.ts'
import { Positions } from './positions.ts'
import { Rows } from './rows.ts'
import {
  COMPLIANT_STATE,
  CONFLICTING_STATE,
  counters,
  ERROR_STATE,
  EXEMPT_STATE,
  NO_STATE,
  NON_COMPLIANT_STATE,
  PROTECTED_STATE,
  states,
  UNDECIDED_STATE,
  type State,
} from './state.ts'
import { surroundingsOf, type KnownContainers } from './surroundings.ts'

/** What is known beside the resources that are judged. */
export interface EvaluateOptions {
  /** The moment, ISO 8601: exemptions and attestations end, rules ask for it. */
  readonly now: string
  /** Where related resources are looked for; without it every IfNotExists policy that applies is undecided. */
  readonly related?: RelatedResources
  /** Resource groups and subscriptions for rules that ask for them. */
  readonly containers?: KnownContainers
  readonly attestations?: Iterable<Attestation>
  /** How many judgements other than compliant are kept for lists; what is left out is counted. */
  readonly keep?: number
  /** Hears of every resource that at least one policy judges, the plainly compliant ones included: its id as it is spelled, and the state that wins. */
  readonly onJudged?: (resource: string, state: State) => void
}

/** Twenty bytes each: more than a screen, a report or a database of findings takes. */
const KEEP = 2_000_000

/**
 * Judges resources by everything that is assigned above them and rolls the states up. Each different policy is evaluated once per resource,
 * whoever assigned it; resources in the same place of the same type share what is to be done. Memory grows with what is not compliant, not
 * with the resources, which may come from a generator.
 */
export function evaluateCompliance(plan: AssignmentPlan, resources: Iterable<ArmResource>, options: EvaluateOptions): Compliance {
  const run = new Run(plan, options)
  for (const resource of resources) run.judge(resource)
  return run.finish()
}

const stateOfVerdict: Readonly<Record<Verdict, number>> = {
  0: NO_STATE,
  1: COMPLIANT_STATE,
  2: NON_COMPLIANT_STATE,
  3: UNDECIDED_STATE,
  4: ERROR_STATE,
}

const AI_ACCOUNTS = 'microsoft.cognitiveservices/accounts/'
const AI_DATA = 'microsoft.cognitiveservices.data/'

/** How the counts of one container are kept. */
interface Container {
  readonly scope: Scope
  readonly counts: Uint32Array
  surroundings: Surroundings | undefined
}

class Run {
  private readonly plan: AssignmentPlan
  private readonly options: EvaluateOptions
  private readonly positions: Positions
  private readonly attestations: Attestations
  private readonly builder: BundleBuilder
  private readonly places: Places
  private readonly bundles: Bundle[] = []
  private readonly byPlace: Map<string, Bundle>[] = []
  private readonly locationMatters: boolean[] = []
  private readonly containers = new Map<Scope, Container>()
  private readonly rows: Rows
  private seen = 0
  private leftOut = 0
  private lastId = ''
  private readonly dataPlane: boolean
  private readonly aiResources: ArmResource[] = []
  private readonly models = new Map<string, ArmResource>()

  constructor(plan: AssignmentPlan, options: EvaluateOptions) {
    this.plan = plan
    this.options = options
    this.positions = new Positions(plan)
    this.attestations = new Attestations(options.attestations ?? [], options.now)
    this.builder = new BundleBuilder(plan, this.positions, { now: options.now, ownManualLanes: !this.attestations.isEmpty })
    this.places = new Places(plan.tree, attachedScopes(plan))
    this.rows = new Rows(options.keep ?? KEEP)
    this.dataPlane = plan.policies.some(({ definition }) => definition?.mode.toLowerCase() === 'microsoft.cognitiveservices.data')
  }

  judge(resource: ArmResource): void {
    const type = canonicalType(resource.type)
    // The other form of a deployment; most are made of the deployments themselves when all are there, and are not judged twice.
    if (type.startsWith(AI_DATA)) {
      this.models.set(canonicalId(resource.id), resource)
      return
    }
    this.seen++
    if (this.dataPlane && type.startsWith(AI_ACCOUNTS)) this.aiResources.push(resource)
    if (isEvaluated(type)) this.judgeAs(resource, type)
    else this.leftOut++
  }

  private judgeAs(resource: ArmResource, type: string): void {
    const id = resource.id.toLowerCase()
    const container = this.container(containerOf(id))
    const bundle = this.bundleFor(resource, id, type, container.scope)
    if (bundle.lanes.length === 0) return
    this.lastId = id
    this.ask(bundle, resource, this.surroundings(container))
    const overall = this.count(bundle)
    if (overall === NO_STATE) return
    container.counts[overall] = (container.counts[overall] ?? 0) + 1
    const state = states[overall]
    if (state !== undefined) this.options.onJudged?.(resource.id, state)
    this.keep(bundle, resource.id)
  }

  finish(): Compliance {
    // Their policies read the deployments of models in another form, which needs the content filters beside them.
    if (this.dataPlane) for (const one of projectModelDeployments(this.aiResources)) this.models.set(canonicalId(one.id), one)
    for (const one of this.models.values()) this.judgeAs(one, one.type.toLowerCase())
    return complianceOf({
      plan: this.plan,
      positions: this.positions,
      counts: this.sum(),
      containers: [...this.containers.values()],
      rows: this.rows,
      bundles: this.bundles,
      seen: this.seen,
      leftOut: this.leftOut,
    })
  }

  private container(scope: Scope): Container {
    const before = this.containers.get(scope)
    if (before !== undefined) return before
    const made = { scope, counts: counters(1), surroundings: undefined }
    this.containers.set(scope, made)
    return made
  }

  private surroundings(container: Container): Surroundings {
    if (container.surroundings !== undefined) return container.surroundings
    return (container.surroundings = surroundingsOf(container.scope, this.options))
  }

  private bundleFor(resource: ArmResource, id: string, type: string, container: Scope): Bundle {
    const place = this.places.of(id, container)
    const bundles = (this.byPlace[place.index] ??= new Map<string, Bundle>())
    const byLocation = (this.locationMatters[place.index] ??= this.builder.looksAtLocation(place))
    const key = byLocation ? `${type} ${locationOf(resource)} ${isInGroup(id)}` : type
    const before = bundles.get(key)
    if (before !== undefined) return before
    const made = this.makeBundle(place, type, byLocation ? locationOf(resource) : '', id)
    bundles.set(key, made)
    return made
  }

  private makeBundle(place: Place, type: string, location: string, id: string): Bundle {
    const made = this.builder.build(this.bundles.length, place, { type, location, subscriptionLevel: !isInGroup(id) })
    this.bundles.push(made)
    return made
  }

  /** Fills `bundle.states`. */
  private ask(bundle: Bundle, resource: ArmResource, surroundings: Surroundings): void {
    const subject = subjectOf(resource)
    const { lanes, states: found } = bundle
    let writers = 0
    for (let index = 0; index < lanes.length; index++) {
      const lane = lanes[index]
      if (lane === undefined) continue
      const state = this.stateOf(lane, subject, surroundings)
      found[index] = state
      if (state === NON_COMPLIANT_STATE && lane.conflicting.length > 0) writers++
    }
    if (writers > 1) settleConflicts(bundle)
  }

  private stateOf(lane: Lane, subject: Subject, surroundings: Surroundings): number {
    const verdict = lane.typed.judge(subject, surroundings)
    const judged = verdict === COMPLIANT || verdict === NON_COMPLIANT
    if (judged && lane.manual !== undefined) return this.attested(lane, lane.manual)
    if (verdict === NON_COMPLIANT && lane.policy.effect === 'denyaction') return PROTECTED_STATE
    return stateOfVerdict[verdict]
  }

  private attested(lane: Lane, otherwise: number): number {
    const [target] = lane.targets
    if (this.attestations.isEmpty || target === undefined) return otherwise
    return this.attestations.of(target.policy.assignment.assignment.id, target.policy.reference, this.lastId) ?? otherwise
  }

  /** Adds the states of a resource to the counts and gives the one that wins overall. */
  private count(bundle: Bundle): number {
    const { states: found, laneCounts, profiles, profileCounts } = bundle
    for (let lane = 0; lane < found.length; lane++) {
      const state = found[lane] ?? NO_STATE
      if (state !== NO_STATE) laneCounts[lane * states.length + state] = (laneCounts[lane * states.length + state] ?? 0) + 1
    }
    let overall: number = NO_STATE
    for (let index = 0; index < profiles.length; index++) {
      const profile = profiles[index]
      // Of a single lane the counts are known already.
      if (profile === undefined || (index > 0 && profile.lanes.length === 1)) continue
      const state = rolled(profile, found)
      if (state !== NO_STATE) profileCounts[index * states.length + state] = (profileCounts[index * states.length + state] ?? 0) + 1
      // The first profile is the one of everything.
      if (index === 0) overall = state
    }
    return overall
  }

  private keep(bundle: Bundle, id: string): void {
    const { lanes, states: found } = bundle
    for (let index = 0; index < found.length; index++) {
      const state = found[index] ?? NO_STATE
      if (state === NO_STATE || (state === COMPLIANT_STATE && lanes[index]?.exempted !== true)) continue
      this.rows.add(id, bundle.index, index, state)
    }
  }

  /** The counts of all bundles, by position. */
  private sum(): Uint32Array {
    const total = counters(this.positions.size)
    for (const { profiles, profileCounts, laneCounts } of this.bundles) {
      for (const [index, { lanes, exempt, counted }] of profiles.entries()) {
        const single = index > 0 && lanes.length === 1
        const [from, at] = single ? [laneCounts, lanes[0] ?? 0] : [profileCounts, index]
        for (let state = 0; state < states.length; state++) {
          const amount = from[at * states.length + state] ?? 0
          const into = single && exempt[0] === true ? EXEMPT_STATE : state
          if (amount > 0)
            for (const position of counted) total[position * states.length + into] = (total[position * states.length + into] ?? 0) + amount
        }
      }
    }
    return total
  }
}

function rolled({ lanes, exempt }: Profile, found: Uint8Array): number {
  let best: number = NO_STATE
  for (let index = 0; index < lanes.length; index++) {
    const state = found[lanes[index] ?? 0] ?? NO_STATE
    if (state === NO_STATE) continue
    const own = exempt[index] === true ? EXEMPT_STATE : state
    if (own < best) best = own
  }
  return best
}

/** Two policies that both match and write one property with different values are in conflict instead of non-compliant. */
function settleConflicts({ lanes, states: found }: Bundle): void {
  const conflicting: number[] = []
  for (const [index, lane] of lanes.entries()) {
    if (found[index] === NON_COMPLIANT_STATE && lane.conflicting.some((other) => found[other] === NON_COMPLIANT_STATE))
      conflicting.push(index)
  }
  for (const index of conflicting) found[index] = CONFLICTING_STATE
}

function locationOf(resource: ArmResource): string {
  return typeof resource.location === 'string' ? normalLocation(resource.location) : ''
}
