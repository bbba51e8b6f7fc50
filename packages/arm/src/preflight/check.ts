import {
  isEvaluated,
  reachingPolicies,
  type AssignmentPlan,
  type IsListed,
  type PlannedPolicy,
  type ReachingPolicies,
  type ReachingPolicy,
} from '../assignment/index.ts'
import { projectModelDeployments } from '../alias/index.ts'
import { NOT_APPLICABLE } from '../policy/index.ts'
import { canonicalId, canonicalScope, commonType, parseResourceId, type ArmResource } from '../resource/index.ts'
import { afterwards } from './afterwards.ts'
import { inlineChildren } from './inline.ts'
import { modify, type Modified } from './modify.ts'
import { outcomesOf } from './outcome.ts'
import type { DeclaredResource, PreflightPart } from './part.ts'
import type { PreflightEntry, PreflightGap, PreflightReport } from './report.ts'
import { summaryOf, verdictOf } from './summary.ts'
import { worldOf, type World } from './world.ts'

/** What a check needs. */
export interface PreflightInput {
  /** What is deployed together; see `fromExpansion`, `fromTerraform` and `fromResources`. */
  readonly parts: readonly PreflightPart[]
  readonly plan: AssignmentPlan
  /** What is there already: related resources, groups and subscriptions are looked up in it. Absent: nobody looked. */
  readonly existing?: readonly ArmResource[]
  /** Whether all resources of a type in a scope are among the existing ones. Left out: they are, if there are any. */
  readonly isListed?: IsListed
  /** The moment, ISO 8601: exemptions end, rules ask for it. */
  readonly now: string
}

/**
 * Tells what the assigned policies would do to a deployment, in Azure's order: what is appended and modified first, then what is denied, then
 * audits, then what is looked for beside each resource; what is deleted is judged by denyAction. Effects on requests see what is sent; audits
 * and what looks for related resources see what will be there, with children joined to their parents.
 */
export function check(input: PreflightInput): PreflightReport {
  return new Check(input).report()
}

class Check {
  private readonly input: PreflightInput
  private readonly all: readonly DeclaredResource[]
  private readonly reaching: ReachingPolicies
  private readonly gaps = new Map<string, PreflightGap>()
  /** Policies of which it is told already that they could not be judged. */
  private readonly told = new Set<PlannedPolicy>()
  private compliant = 0
  private exempt = 0

  constructor(input: PreflightInput) {
    this.input = input
    this.all = input.parts.flatMap((part) => part.resources.map(asPoliciesSee))
    this.reaching = reachingPolicies(input.plan, { now: input.now })
    for (const part of input.parts) for (const gap of part.gaps) this.gaps.set(`${gap.code} ${gap.file ?? ''} ${gap.where} ${gap.why}`, gap)
  }

  report(): PreflightReport {
    const judged = this.all.filter((one) => one.role === 'judged' && isEvaluated(one.resource.type.toLowerCase()))
    const before = this.world(this.kept.map((one) => one.resource))
    const policies = new Map(judged.map((one) => [one, this.policiesFor(one, one.resource, before)]))
    const modified = new Map(judged.map((one) => [one, this.modified(one, policies.get(one) ?? [], before)]))
    const last = new Map(this.kept.map((one) => [canonicalId(one.resource.id), one]))
    const finals = [...last.values()]
    const sent = finals.map((one) => modified.get(one)?.resource ?? one.resource)
    const { resources: after, uncertain } = afterwards({ declared: finals, sent, endpoints: this.endpoints })
    const world = this.world(after, uncertain)
    const places = new Map(finals.map((one, index) => [one, after[index] ?? one.resource]))
    const models = this.models(after)
    const children = inlineChildren(finals, after.slice(finals.length))
    const entries = judged.flatMap((one): readonly PreflightEntry[] => {
      const first = modified.get(one)
      const sent = first?.resource ?? one.resource
      // What a later request changes again is only judged as it is sent.
      const there = one.action === 'delete' ? one.resource : places.get(one)
      const shapes = { sent, open: first?.open ?? new Set<string>(), ...(there === undefined ? {} : { there }) }
      const outcomes = outcomesOf(one, policies.get(one) ?? [], shapes, world)
      this.compliant += outcomes.compliant
      const within = (children.get(one) ?? []).flatMap((child) => this.ask(child, child.resource, world))
      return [...(first?.entries ?? []), ...outcomes.entries, ...this.askModels(one, models, world), ...within]
    })
    const gaps = [...this.gaps.values()]
    const summary = summaryOf(entries, gaps, { resources: judged.length, compliant: this.compliant, exempt: this.exempt })
    return { verdict: verdictOf(entries, gaps), summary, entries, gaps }
  }

  /** Everything that is there afterwards. */
  private get kept(): readonly DeclaredResource[] {
    return this.all.filter((one) => one.action !== 'delete')
  }

  /** Private endpoints that stay as they are. */
  private get endpoints(): readonly ArmResource[] {
    const changed = new Set(this.all.map((one) => canonicalId(one.resource.id)))
    return (this.input.existing ?? []).filter(({ id, type }) => type.toLowerCase() === ENDPOINTS && !changed.has(canonicalId(id)))
  }

  private world(deployed: readonly ArmResource[], uncertain: ReadonlySet<string> = new Set()): World {
    const { existing, isListed, now } = this.input
    const ids = (action: DeclaredResource['action']): ReadonlySet<string> =>
      new Set(this.all.filter((one) => one.action === action && one.nameUnknown === undefined).map((one) => canonicalId(one.resource.id)))
    return worldOf({
      deployed, uncertain, now, made: ids('create'), deleted: ids('delete'),
      ...(existing === undefined ? {} : { existing }),
      ...(isListed === undefined ? {} : { isListed }),
    })
  } // prettier-ignore

  private modified(one: DeclaredResource, policies: readonly ReachingPolicy[], world: World): Modified {
    const changing =
      one.action === 'delete' ? [] : policies.filter(({ typed }) => typed.policy.effect === 'modify' || typed.policy.effect === 'append')
    const modified = modify(one, changing, world)
    this.compliant += modified.compliant
    return modified
  }

  /** What is in force for a resource, without what it is exempt from. */
  private policiesFor(one: DeclaredResource, seen: ArmResource, world: World): readonly ReachingPolicy[] {
    const { policies, notEvaluated } = this.reaching(one.resource, seen.type)
    for (const policy of notEvaluated) {
      if (this.told.has(policy) || !concerns(policy, one.resource)) continue
      this.told.add(policy)
      const { assignment } = policy.assignment
      const where = policy.reference === '' ? assignment.id : `${assignment.id} ${policy.reference}`
      const name = policy.definition?.displayName ?? policy.definitionId
      const code = codeOf(policy)
      this.gaps.set(`policy ${where}`, { what: 'policy', code, where, name, why: policy.notEvaluated ?? '' })
    }
    this.checkPlace(one.resource)
    const exempt = policies.filter(({ exemption }) => exemption !== undefined)
    if (exempt.length > 0) {
      const subject = world.subject(one, seen)
      const around = world.surroundings(seen)
      this.exempt += exempt.filter(({ typed }) => typed.judge(subject, around) !== NOT_APPLICABLE).length
    }
    return policies.filter(({ exemption }) => exemption === undefined)
  }

  private checkPlace({ id }: ArmResource): void {
    const { tree } = this.input.plan
    const subscription = parseResourceId(id)?.subscription
    const scope = canonicalScope(`/subscriptions/${subscription ?? ''}`)
    if (subscription === undefined || tree.managementGroups.length === 0 || tree.isPlaced(scope)) return
    const why = 'nobody says which management group it lies in, so that nothing assigned there is found'
    this.gaps.set(`scope ${scope}`, { what: 'scope', code: 'SubscriptionNotPlaced', where: scope, name: subscription, why })
  }

  /** Model deployments as policies of their own mode see them, by the id of the deployment. */
  private models(after: readonly ArmResource[]): ReadonlyMap<string, ArmResource> {
    const all = projectModelDeployments([...(this.input.existing ?? []), ...after])
    return new Map(
      all.map((one) => [
        canonicalId(one.id).replace('/providers/microsoft.cognitiveservices.data/', '/providers/microsoft.cognitiveservices/'),
        one,
      ]),
    )
  }

  private askModels(one: DeclaredResource, models: ReadonlyMap<string, ArmResource>, world: World): readonly PreflightEntry[] {
    const model = one.action === 'delete' ? undefined : models.get(canonicalId(one.resource.id))
    return model === undefined ? [] : this.ask(one, model, world)
  }

  /** Judges something in one shape, which no policy changes before. */
  private ask(one: DeclaredResource, seen: ArmResource, world: World): readonly PreflightEntry[] {
    const shapes = { sent: seen, there: seen, open: new Set<string>() }
    const { entries, compliant } = outcomesOf(one, this.policiesFor(one, seen, world), shapes, world)
    this.compliant += compliant
    return entries
  }
}

const ENDPOINTS = 'microsoft.network/privateendpoints'

/** Templates call a resource group otherwise than policies and inventories do. */
const asPoliciesSee = (one: DeclaredResource): DeclaredResource => ({
  ...one,
  resource: { ...one.resource, type: commonType(one.resource.type) },
})

/** Source of the modes: https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-basics#resource-provider-modes */
const planeOf = (mode: string): string | undefined => /^(?<namespace>[^.]+\.[^.]+)\./u.exec(mode.toLowerCase())?.groups?.['namespace']

/** What another plane evaluates denies nothing here; anything else that is not evaluated may. */
function codeOf({ definition }: PlannedPolicy): string {
  if (definition === undefined) return 'DefinitionMissing'
  return planeOf(definition.mode) === undefined ? 'AssignmentInvalid' : 'NotEvaluable'
}

/** Whether a policy that cannot be evaluated says anything of a resource: a mode names the namespace whose parts it looks at. */
function concerns({ definition }: PlannedPolicy, { type }: ArmResource): boolean {
  if (definition === undefined) return true
  // What Microsoft attests for its own platform stops nothing.
  if (definition.policyType.toLowerCase() === 'static') return false
  const namespace = planeOf(definition.mode)
  if (namespace === undefined) return true
  const own = type.slice(0, type.indexOf('/')).toLowerCase()
  return own === namespace || (namespace === 'microsoft.kubernetes' && own === 'microsoft.containerservice')
}
