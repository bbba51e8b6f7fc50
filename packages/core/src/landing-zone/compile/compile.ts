import type { AddressPlan } from '../../address/index.ts'
import { declaredOne, placeIn, type Declared, type Estate } from '../../estate/index.ts'
import type { Deployed } from './deployed.ts'
import { exemptionsFor } from './exemptions.ts'
import { canonicalId } from '@fairway/arm/resource'
import { deploymentRoots, idOf, makeGraph, settled, type DeploymentRoot, type Graph, type GraphPart } from '../../graph/index.ts'
import { guardrailPlan, hierarchyParts, type GroupTree, type GuardrailInput, type GuardrailPlan } from '../../hierarchy/index.ts'
import type { Inventory } from '../../inventory/index.ts'
import { diagnostic, type Diagnostic, type Instant } from '../../kernel/index.ts'
import { egressOf, networkKind, networkParts, type NetworkOutput, type NetworkSpec, type SpokeInput } from '../../network/index.ts'
import type { PolicyShelf } from '../../policy/index.ts'
import { regionFact, type ObservedCapacity } from '../../region/index.ts'
import { applicationPart, defenderPlans } from './application-parts.ts'
import { applicationsOf, type Application, type LookedUpApplications } from './applications.ts'
import { capacityOf, type LandingZoneCapacity } from './capacity.ts'
import { buildWorkloads, type BuiltWorkload } from './build-workloads.ts'
import { checkGraph } from './check-graph.ts'
import { clusterRangeProblems } from './cluster-ranges.ts'
import { unnamedWorkspace } from './check-workspace.ts'
import { landingZoneKind, type LandingZoneSpec } from '../kind.ts'
import { oneOfEach } from './one-of-each.ts'
import { withKeptValues } from './kept-values.ts'
import { placementProblems } from './placement.ts'
import { LOG_ANALYTICS, platformPart } from './platform.ts'
import { spokesOf } from './spokes.ts'
import { standing } from './standing.ts'
import { standardsOf, type Standards } from './standards.ts'
import {
  addressPlanOf,
  applicationPlacements,
  dnsPlaceOf,
  inputsOf,
  madeUpSubscriptions,
  platformPlacements,
  platformValues,
  wavesAhead,
} from './steps.ts'
import { requestedWorkloads, type RequestedWorkload } from './workloads.ts'

/** What a landing zone is compiled from. */
export interface CompileInput {
  readonly estate: Estate
  readonly now: Instant
  /** What was observed, where anything was: address space that is taken, waves that are done. */
  readonly inventory?: Inventory
  /** What exports of Azure show of quotas, sizes and models. */
  readonly observed?: ObservedCapacity
  /** What of the landing zone is there already, where somebody else sees the inventory. */
  readonly deployed?: readonly Deployed[]
  /** Pulled definitions, where there are any. */
  readonly shelf?: PolicyShelf
  /** Addresses that were given out already, where somebody else planned them: they hold as those of the lock file do. */
  readonly locked?: readonly { readonly key: string; readonly prefix: string }[]
}

/** A landing zone, compiled: everything that is to be, and everything that is wrong with it. */
export interface LandingZone {
  readonly declared: Declared<LandingZoneSpec>
  readonly network: Declared<NetworkSpec>
  readonly standards: Standards
  readonly applications: readonly Application[]
  readonly tree: GroupTree
  readonly guardrails: GuardrailPlan
  readonly addresses: AddressPlan
  readonly spokes: readonly SpokeInput[]
  readonly workloads: readonly RequestedWorkload[]
  /** Every workload in which nothing is wrong, whatever was decided on it. */
  readonly drafts: readonly BuiltWorkload[]
  /** Those that are part of the landing zone. */
  readonly built: readonly BuiltWorkload[]
  readonly capacity: LandingZoneCapacity
  readonly graph: Graph
  readonly roots: readonly DeploymentRoot[]
  /** What was decided and why, sentences for people. */
  readonly notes: readonly string[]
}

/** A compiled landing zone, as far as it could be, with every mistake at its line. */
export interface Compilation {
  /** Absent when something essential is not declared. */
  readonly landingZone?: LandingZone
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Compiles what the estate declares to a graph of resources. A function of its input alone: the same estate, facts and moment give the same
 * bytes. Nothing is thrown on what a user wrote; a landing zone with mistakes is still compiled as far as it goes, and never written.
 */
export function compileLandingZone(input: CompileInput): Compilation {
  const steps = compileSteps(input)
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}

/** The same in steps, between which whoever serves others can do so: a large landing zone takes seconds. */
export function* compileSteps(input: CompileInput): Generator<undefined, Compilation> {
  const landingZone = declaredOne(input.estate, landingZoneKind)
  if (landingZone === undefined) return { diagnostics: [diagnostic('FW8601', 'the estate declares no LandingZone')] }
  const network = declaredOne(input.estate, networkKind)
  if (network === undefined) return { diagnostics: [diagnostic('FW8602', 'the estate declares no Network', { at: landingZone.at })] }
  return yield* new Compiler(input, landingZone, network).compile()
}

/** One run: what each step finds is needed by those that follow. */
class Compiler {
  private readonly input: CompileInput
  private readonly landingZone: Declared<LandingZoneSpec>
  private readonly network: Declared<NetworkSpec>
  private readonly standards: Standards
  private readonly diagnostics: Diagnostic[] = []

  constructor(input: CompileInput, landingZone: Declared<LandingZoneSpec>, network: Declared<NetworkSpec>) {
    this.input = input
    this.landingZone = landingZone
    this.network = network
    this.standards = standardsOf(input.estate, landingZone.spec.prefix, landingZone.spec.contacts.platform)
  }

  *compile(): Generator<undefined, Compilation> {
    const { estate, now } = this.input
    const { spec } = this.landingZone
    const { tree, applications, leftOut, part: groups } = this.groups()
    const { workloads: asked } = this.told(requestedWorkloads({ estate, applications, leftOut, now }))
    const contacts = { platform: spec.contacts.platform, cost: spec.contacts.cost ?? spec.contacts.platform }
    const drafts = buildWorkloads({
      estate,
      applications,
      now,
      workloads: asked,
      standards: this.standards,
      contacts,
      organization: this.name,
      managementRegion: spec.regions[0] ?? '',
      egressOf: (region) => egressOf(this.network.spec, region),
    })
    yield
    this.diagnostics.push(...drafts.flatMap(({ workload }) => workload.resolved.diagnostics))
    const workloads = asked.map((one) => drafts.find(({ workload }) => workload.name === one.name)?.workload ?? one)
    // What waits for a decision gets no network before it is decided.
    const approved = drafts.filter(({ workload }) => workload.resolved.state === 'approved')
    const spokes = spokesOf(
      applications,
      approved.map(({ workload }) => workload),
    )
    const addresses = this.told(this.addressesOf(spokes, applications))
    const network = this.told(this.networkOf(spokes, addresses, applications))
    const platform = this.platform()
    this.diagnostics.push(
      ...unnamedWorkspace(this.landingZone),
      ...wavesAhead(this.landingZone, now),
      ...madeUpSubscriptions(this.landingZone, applications, estate),
    )
    const { built } = this.told(standing(approved, [groups, platform, network.part]))
    yield
    const guardrails = this.told(this.guardrails(tree, network.part, built))
    this.diagnostics.push(...placementProblems(drafts, estate), ...clusterRangeProblems(drafts, this.network))
    const own = applications.map((application) =>
      applicationPart({
        application,
        defenderPlans,
        ...(spec.vending === undefined ? {} : { billingScope: spec.vending.billingScope }),
      }),
    )
    const workloadParts = built.map((one) => one.output.parts)
    const whole = oneOfEach([groups, platform, network.part, guardrails.part, ...own, ...workloadParts, this.inputs(applications)])
    yield
    const graph = makeGraph(withKeptValues(whole.parts, estate))
    const { inventory, observed, deployed } = this.input
    const { landingZone } = this
    const capacity = this.told(capacityOf({ landingZone, applications, workloads, estate, now, graph, inventory, observed, deployed }))
    this.told(whole)
    yield
    this.diagnostics.push(...checkGraph(graph))
    yield
    return {
      landingZone: {
        declared: this.landingZone,
        network: this.network,
        standards: this.standards,
        applications,
        tree,
        guardrails,
        addresses,
        spokes,
        workloads,
        drafts,
        built,
        capacity,
        graph,
        roots: deploymentRoots(graph),
        notes: [...network.notes, ...built.flatMap((one) => one.output.notes.map((note) => `${one.workload.name}: ${note}`))],
      },
      diagnostics: once(this.diagnostics),
    }
  }

  private get name(): string {
    return this.landingZone.spec.displayName ?? this.landingZone.name
  }

  /** Keeps what a step found wrong. */
  private told<Step extends { readonly diagnostics: readonly Diagnostic[] }>(step: Step): Step {
    this.diagnostics.push(...step.diagnostics)
    return step
  }

  private groups(): Pick<LookedUpApplications, 'applications' | 'leftOut'> & { readonly tree: GroupTree; readonly part: GraphPart } {
    const { estate } = this.input
    const { spec } = this.landingZone
    const place = (path: readonly PropertyKey[]) => placeIn(this.landingZone, ['spec', 'hierarchy', ...path])
    // The tree is needed to look up applications, and they are needed to fill it: what their group is called is known before.
    const bare = hierarchyParts({ spec: spec.hierarchy, prefix: spec.prefix, subscriptions: [], place })
    const names = bare.tree.groups.map((group) => group.name)
    const { applications, leftOut } = this.told(applicationsOf(this.landingZone, estate, names))
    const subscriptions = [...platformPlacements(this.landingZone, estate), ...applicationPlacements(applications, estate, new Set(names))]
    const { tree, part } = this.told(hierarchyParts({ spec: spec.hierarchy, prefix: spec.prefix, subscriptions, place }))
    return { tree, applications, leftOut, part }
  }

  private addressesOf(spokes: readonly SpokeInput[], applications: readonly Application[]): AddressPlan {
    const { estate, inventory, locked } = this.input
    const input = { network: this.network, spokes, estate, locked, inventory: undefined, own: new Map<string, string>() }
    if (inventory === undefined || inventory.ofType('microsoft.network/virtualnetworks').length === 0) return addressPlanOf(input)
    // What networks are called does not depend on their addresses: those that are deployed are found by their names.
    const { part } = this.networkOf(spokes, addressPlanOf(input), applications)
    const draft: Graph = {
      nodes: new Map(part.nodes.map((node) => [node.key, node])),
      roots: new Map(),
      inputs: new Map((this.inputs(applications).inputs ?? []).map((one) => [one.name, one])),
    }
    const own = [...draft.nodes.values()].flatMap((node) => {
      if (node.type !== 'Microsoft.Network/virtualNetworks' || node.existing !== undefined) return []
      const id = settled(idOf(node, draft), draft)
      return id === undefined ? [] : [[canonicalId(id), node.key] as const]
    })
    return addressPlanOf({ ...input, inventory, own: new Map(own) })
  }

  private networkOf(spokes: readonly SpokeInput[], addresses: AddressPlan, applications: readonly Application[]): NetworkOutput {
    const byName = new Map(applications.map((application) => [application.name, application]))
    return networkParts({
      network: this.network,
      estate: this.input.estate,
      spokes,
      addresses,
      places: { connectivity: { subscription: this.landingZone.spec.platform.connectivity } },
      namer: this.standards.namer,
      tagsOf: ({ application }) => {
        const found = byName.get(application ?? '')
        return found === undefined ? this.standards.platformTags : this.standards.tagsOf(found)
      },
      zonesOf: (region) => ['1', '2', '3'].slice(0, regionFact(region)?.zones ?? 0),
      logAnalytics: LOG_ANALYTICS,
    })
  }

  private platform(): GraphPart {
    const { platform, regions, monitoring, contacts } = this.landingZone.spec
    return platformPart({
      region: regions[0] ?? '',
      management: platform.management,
      logAnalytics: monitoring.logAnalytics,
      retentionDays: monitoring.retentionDays,
      contacts,
      namer: this.standards.namer,
      tags: this.standards.platformTags,
      at: placeIn(this.landingZone, ['spec', 'platform', 'management']),
    })
  }

  private guardrails(tree: GroupTree, network: GraphPart, built: readonly BuiltWorkload[]): GuardrailPlan {
    const { spec } = this.landingZone
    const { estate, shelf, now } = this.input
    const input: GuardrailInput = {
      tree,
      archetypes: spec.archetypes,
      guardrails: spec.guardrails,
      now,
      region: spec.regions[0] ?? '',
      platform: platformValues(this.landingZone, this.network, dnsPlaceOf(network, spec.platform.connectivity)),
      estate,
      ...(shelf === undefined ? {} : { shelf }),
      // Which assignments stand in the way of a golden path is known once they are planned.
      exemptionsFor: (assignments) => exemptionsFor(built, tree, assignments, shelf),
      resources: built.flatMap(resourcesOf),
      places: {
        archetypes: (path) => placeIn(this.landingZone, ['spec', 'archetypes', ...path]),
        guardrails: (path) => placeIn(this.landingZone, ['spec', 'guardrails', ...path]),
      },
    }
    return guardrailPlan(input)
  }

  private inputs(applications: readonly Application[]): GraphPart {
    return inputsOf(this.landingZone, applications, this.input.estate)
  }
}

/** What a workload declares, as guardrails are held against it. */
const resourcesOf = ({ workload, output }: BuiltWorkload) =>
  output.parts.nodes.map(({ key, type, body, at, scope, root }) => ({
    key,
    group: workload.application.group,
    type,
    body,
    at,
    scope,
    root,
  }))

/** Several steps see the same mistake. */
const once = (all: readonly Diagnostic[]): readonly Diagnostic[] => [
  ...new Map(all.map((one) => [JSON.stringify([one.code, one.summary, one.at]), one])).values(),
]
