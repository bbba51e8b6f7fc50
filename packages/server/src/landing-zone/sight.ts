import { covers, type ReadScope } from '@fairway/core/access'
import { costFloorOf } from '@fairway/core/cost'
import { armResourcesIn, type Graph, type ResourceNode } from '@fairway/core/graph'
import type { LandingZone, LandingZonePlan, PlannedAddress } from '@fairway/core/landing-zone'
import type { CheckReport, CheckResult } from '@fairway/core/policy'

/** What somebody may see of a landing zone: the platform, and what the own teams have. */
export interface Sight {
  readonly everything: boolean
  readonly root: (name: string) => boolean
  readonly workload: (name: string) => boolean
  readonly subscription: (name: string) => boolean
  /** A key of the address plan. */
  readonly key: (key: string) => boolean
  readonly node: (node: ResourceNode) => boolean
}

/** What a scope may see: applications and workloads of other teams are left out wherever they are named. */
export function sightOf({ applications, workloads, spokes }: LandingZone, scope: ReadScope): Sight {
  if (scope === 'everything') {
    const yes = () => true
    return { everything: true, root: yes, workload: yes, subscription: yes, key: yes, node: yes }
  }
  const others = applications.filter((one) => !covers(scope, one.team.name))
  const hidden = new Set(others.map(({ name }) => name))
  const hiddenWorkloads = new Map(workloads.flatMap((one) => (covers(scope, one.team.name) ? [] : [[one.name, one.root] as const])))
  const hiddenRoots = new Set([...others.map(({ root }) => root), ...hiddenWorkloads.values()])
  const subscriptions = new Set(applications.filter((one) => !hidden.has(one.name)).map((one) => one.subscription))
  const prefixes = spokes.filter((one) => hidden.has(one.application)).map(({ application, region }) => `spoke-${application}-${region}/`)
  const root = (name: string): boolean => !hiddenRoots.has(name)
  return {
    everything: false,
    root,
    workload: (name) => !hiddenWorkloads.has(name),
    subscription: (name) => subscriptions.has(name),
    key: (key) => !prefixes.some((prefix) => key.startsWith(prefix)),
    node: (node) => root(node.root),
  }
}

/** A plan as somebody may see it: with what other teams have left out, and counted without it. */
export function planFor(plan: LandingZonePlan, landingZone: LandingZone, sight: Sight): LandingZonePlan {
  if (sight.everything) return plan
  const { graph } = landingZone
  const nodes = [...graph.nodes.values()].filter((node) => node.existing === undefined && sight.node(node))
  const roots = plan.roots.filter(({ name }) => sight.root(name))
  const workloads = plan.workloads.filter(({ name }) => sight.workload(name))
  const groups = plan.groups.map((group) => ({ ...group, subscriptions: group.subscriptions.filter(sight.subscription) }))
  const results = visibleResults(plan.policies.results, graph, sight)
  const names = new Set(nodes.map(({ key }) => key))
  return {
    ...plan,
    counts: {
      ...plan.counts,
      resources: nodes.length,
      roots: roots.length,
      workloads: landingZone.built.filter(({ workload }) => sight.workload(workload.name)).length,
      subscriptions: new Set(groups.flatMap((group) => group.subscriptions)).size,
      byType: plan.counts.byType
        .map(({ type }) => ({ type, count: nodes.filter((node) => node.type === type).length }))
        .filter(({ count }) => count > 0),
    },
    groups,
    // Those of single subscriptions and resources name them.
    exemptions: plan.exemptions.filter(({ scope }) => scope.startsWith('management group ')),
    conflicts: plan.conflicts.filter(({ between }) => between.every((key) => !graph.nodes.has(key) || names.has(key))),
    addresses: plan.addresses.map((block) => addressFor(block, sight)),
    lock: plan.lock.filter(({ key }) => sight.key(key)),
    peerings: plan.peerings.filter(({ from, to }) => sight.key(from) && sight.key(to)),
    workloads,
    capacity: workloads.flatMap(({ capacity }) => capacity),
    loads: [],
    cost: costFloorOf(onlyNodes(graph, names)),
    waves: plan.waves.map((wave) => ({
      ...wave,
      resources: { planned: roots.filter((root) => root.wave === wave.wave).reduce((sum, root) => sum + root.resources, 0) },
      roots: wave.roots.filter(sight.root),
      criteria: wave.criteria.map((one) => ({ ...one, why: '' })),
    })),
    roots: roots.map((root) => ({ ...root, needs: root.needs.filter(sight.root) })),
    policies: {
      counts: countsOf(results, plan.policies.counts.resources === 0 ? 0 : nodes.length),
      results,
      missingDefinitions: 0,
      more: plan.policies.more,
    },
    missing: plan.missing.map((one) => ({ ...one, roots: one.roots.filter(sight.root) })).filter(({ roots: asking }) => asking.length > 0),
    notes: workloads.flatMap(({ notes }) => notes),
    diagnostics: [],
  }
}

/** Results on resources that somebody may see. */
export function visibleResults(results: readonly CheckResult[], graph: Graph, sight: Sight): readonly CheckResult[] {
  if (sight.everything) return results
  const ids = new Set(armResourcesIn(graph).flatMap(({ node, resource }) => (sight.node(node) ? [resource.id] : [])))
  return results.filter(({ resource }) => ids.has(resource.id))
}

/** A graph in which only some nodes are built; the others are there already, so that ids can still be told. */
export const onlyNodes = (graph: Graph, keys: ReadonlySet<string>): Graph => ({
  ...graph,
  nodes: new Map([...graph.nodes].map(([key, node]) => [key, keys.has(key) ? node : { ...node, existing: node.existing ?? {} }])),
})

const addressFor = (block: PlannedAddress, sight: Sight): PlannedAddress => {
  const { prefix, size, state, key } = block
  if (key !== undefined && !sight.key(key)) return { prefix, size, state, children: [] }
  return { ...block, children: block.children.map((one) => addressFor(one, sight)) }
}

/** Pairs by outcome. */
function countsOf(results: readonly CheckResult[], resources: number): CheckReport['counts'] {
  const count = (wanted: (one: CheckResult) => boolean): number => results.filter(wanted).length
  return {
    resources,
    deny: count((one) => one.outcome === 'deny' && one.enforced),
    wouldDeny: count((one) => one.outcome === 'deny' && !one.enforced),
    undecided: count((one) => one.outcome === 'undecided'),
    mayDeny: count((one) => one.outcome === 'undecided' && one.otherwise === 'deny' && one.enforced),
    modify: count((one) => one.outcome === 'modify'),
    append: count((one) => one.outcome === 'append'),
    audit: count((one) => one.outcome === 'audit'),
    deploy: count((one) => one.outcome === 'deploy'),
    notChecked: 0,
  }
}
