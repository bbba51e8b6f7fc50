import { addressMap, prefixText, sizeOf, type AddressBlock } from '../../address/index.ts'
import { costFloorOf } from '../../cost/index.ts'
import { armResourcesIn, placesIn, Reference, type ResourceNode } from '../../graph/index.ts'
import { byText, type Diagnostic, type Instant } from '../../kernel/index.ts'
import type { CheckResult, ResourcesCheck } from '../../policy/index.ts'
import type { Inventory } from '../../inventory/index.ts'
import type { Estate } from '../../estate/index.ts'
import type { LandingZone } from '../compile/compile.ts'
import { judgeGates, type WaveGate } from './gates.ts'
import type { LandingZonePlan, MissingInput, PlannedAddress, PlannedGroup, PlannedPeering, PlannedRoot, PlannedWorkload } from './plan.ts'
import { resilienceOf } from '../compile/resilience.ts'
import { asksOf } from '../compile/spokes.ts'
import type { RequestedWorkload } from '../compile/workloads.ts'
import type { BuiltWorkload } from '../compile/build-workloads.ts'
import type { CapacityVerdict } from '../../region/index.ts'
import { factTables } from '../tables.gen.ts'
import { assessedIn, waveFactsOf } from './wave-facts.ts'

/** What a plan is made from, beside the landing zone itself. */
export interface PlanInput {
  readonly landingZone: LandingZone
  readonly estate: Estate
  readonly diagnostics: readonly Diagnostic[]
  /** What its own policies would do to it. */
  readonly policies: ResourcesCheck
  readonly inventory?: Inventory
  readonly now: Instant
}

/** A plan shows what is worst; `fairway check` on rendered resources lists everything. */
const MOST_RESULTS = 500

/** The plan of a landing zone: everything that would exist, in the shape that commands, the API and the console show. */
export function landingZonePlan(input: PlanInput): LandingZonePlan {
  const { landingZone, policies, now } = input
  const { declared, graph, tree, guardrails, roots } = landingZone
  const nodes = [...graph.nodes.values()].filter((node) => node.existing === undefined)
  return {
    schemaVersion: 1,
    asOf: now,
    name: declared.name,
    displayName: declared.spec.displayName ?? declared.name,
    regions: declared.spec.regions,
    counts: {
      resources: nodes.length,
      roots: roots.length,
      managementGroups: tree.groups.length,
      assignments: guardrails.assignments.length,
      subscriptions: new Set(tree.groups.flatMap((group) => group.subscriptions)).size,
      workloads: landingZone.built.length,
      byType: typeCounts(nodes),
    },
    groups: groupsOf(landingZone),
    assignments: guardrails.assignments,
    leftOut: guardrails.leftOut,
    exemptions: guardrails.exemptions,
    conflicts: guardrails.conflicts,
    addresses: addressMap(landingZone.addresses).map(addressOf),
    lock: lockOf(landingZone),
    peerings: peeringsOf(nodes),
    workloads: workloadsOf(landingZone, input.estate, policies),
    capacity: landingZone.capacity.verdicts,
    loads: landingZone.capacity.loads,
    cost: costFloorOf(graph),
    waves: gatesOf(input),
    roots: roots.map((root): PlannedRoot => ({
      name: root.name,
      wave: root.wave,
      title: root.title,
      resources: root.resources.length,
      needs: root.needs,
    })),
    policies: {
      counts: policies.counts,
      missingDefinitions: policies.missingDefinitions,
      results: policies.results.slice(0, MOST_RESULTS),
      more: Math.max(0, policies.results.length - MOST_RESULTS),
    },
    missing: missingIn(landingZone),
    notes: landingZone.notes,
    tables: factTables.map(({ name, version }) => ({ name, version })),
    diagnostics: input.diagnostics,
  }
}

/** The waves with their gates, judged by what the inventory shows and what people declared. */
export function gatesOf({ landingZone, estate, inventory }: Pick<PlanInput, 'landingZone' | 'estate' | 'inventory'>): readonly WaveGate[] {
  const { spec } = landingZone.declared
  return judgeGates({
    waves: waveFactsOf(landingZone.graph, spec, inventory),
    assessed: assessedIn(estate, new Set(spec.waves.map(({ wave }) => wave))),
    criteria: new Map(),
  })
}

function typeCounts(nodes: readonly ResourceNode[]): readonly { readonly type: string; readonly count: number }[] {
  const counts = new Map<string, number>()
  for (const { type } of nodes) counts.set(type, (counts.get(type) ?? 0) + 1)
  return [...counts].map(([type, count]) => ({ type, count })).toSorted((a, b) => b.count - a.count || byText(a.type, b.type))
}

const groupsOf = ({ tree, guardrails }: LandingZone): readonly PlannedGroup[] =>
  tree.groups.map(({ name, displayName, parent, state, archetypes, subscriptions }) => ({
    name,
    displayName,
    ...(parent === undefined ? {} : { parent }),
    state,
    archetypes,
    subscriptions,
    guardrails: guardrails.groups.find((one) => one.group === name) ?? { group: name, displayName, own: [], inherited: [] },
  }))

const addressOf = ({ prefix, state, key, children }: AddressBlock): PlannedAddress => ({
  prefix: prefixText(prefix),
  size: sizeOf(prefix.length),
  state,
  ...(key === undefined ? {} : { key }),
  children: children.map(addressOf),
})

/** Every address that was given out, as the lock file keeps it. */
export const lockOf = ({ addresses }: LandingZone): readonly { readonly key: string; readonly prefix: string }[] =>
  addresses.lock.map(({ key, prefix }) => ({ key, prefix: prefixText(prefix) }))

/** Each line once, whichever side it is told from. */
function peeringsOf(nodes: readonly ResourceNode[]): readonly PlannedPeering[] {
  const peerings = nodes.flatMap((node): readonly PlannedPeering[] => {
    if (node.type !== 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings' || node.parent === undefined) return []
    const remote = node.dependsOn?.find((key) => key.endsWith('/vnet') && key !== node.parent)
    const to = remote ?? referenceIn(node)
    return to === undefined ? [] : [node.parent < to ? { from: node.parent, to } : { from: to, to: node.parent }]
  })
  return [...new Map(peerings.map((one) => [`${one.from} ${one.to}`, one])).values()].toSorted(
    (a, b) => byText(a.from, b.from) || byText(a.to, b.to),
  )
}

function referenceIn({ body, parent }: ResourceNode): string | undefined {
  const places = placesIn(body)
  return places.find((place): place is Reference => place instanceof Reference && place.of !== parent)?.of
}

function workloadsOf(landingZone: LandingZone, estate: Estate, policies: ResourcesCheck): readonly PlannedWorkload[] {
  const idOfKey = new Map(armResourcesIn(landingZone.graph).map(({ node, resource }) => [node.key, resource.id]))
  const resultsOf = Map.groupBy(policies.results, ({ resource }) => resource.id)
  const built = new Set(landingZone.built.map(({ workload }) => workload.name))
  const drafts = new Map(landingZone.drafts.map((draft) => [draft.workload.name, draft]))
  return landingZone.workloads.map((workload) => {
    const draft = drafts.get(workload.name)
    const results = (draft?.output.parts.nodes ?? []).flatMap(({ key }) => resultsOf.get(idOfKey.get(key) ?? '') ?? [])
    return {
      ...asked(workload),
      ...builtOf(draft),
      ...(built.has(workload.name) ? { policies: outcomesOf(results) } : {}),
      capacity: capacityFor(workload, landingZone),
      resilience: draft === undefined ? { replication: [], placements: [], ties: [] } : resilienceOf(draft, estate),
    }
  })
}

function asked({ name, resolved, team, application, regions, root, at }: RequestedWorkload) {
  const { request, offered, state, reasons } = resolved
  return {
    name,
    goldenPath: request.spec.goldenPath,
    title: offered?.title ?? request.spec.goldenPath,
    team: team.name,
    application: application.name,
    environment: application.environment.name,
    stage: application.environment.stage,
    regions,
    state,
    reasons,
    budget: request.spec.budget.monthly,
    root,
    at,
  }
}

const builtOf = (draft: BuiltWorkload | undefined) => ({
  ...(draft === undefined ? {} : { cost: draft.floor }),
  resources: draft?.output.parts.nodes.length ?? 0,
  kubernetes: draft?.output.kubernetes.length ?? 0,
  notes: draft?.output.notes ?? [],
})

function outcomesOf(results: readonly CheckResult[]): NonNullable<PlannedWorkload['policies']> {
  const count = (...outcomes: readonly string[]): number => results.filter(({ outcome }) => outcomes.includes(outcome)).length
  return { deny: count('deny'), undecided: count('undecided'), modify: count('modify', 'append'), audit: count('audit') }
}

function capacityFor(workload: RequestedWorkload, { capacity }: LandingZone): readonly CapacityVerdict[] {
  const keys = new Set(asksOf(workload).map(({ key }) => key))
  return capacity.verdicts.filter(({ key }) => keys.has(key))
}

/** Values that no declaration has and no deployment gives. */
function missingIn({ roots }: LandingZone): readonly MissingInput[] {
  const missing = new Map<string, { readonly description: string; readonly roots: string[] }>()
  for (const root of roots) {
    for (const input of root.inputs) {
      if (input.value !== undefined || input.from !== undefined) continue
      const known = missing.get(input.name)
      if (known === undefined) missing.set(input.name, { description: input.description, roots: [root.name] })
      else known.roots.push(root.name)
    }
  }
  return [...missing].toSorted(([a], [b]) => byText(a, b)).map(([name, one]) => ({ name, ...one }))
}
