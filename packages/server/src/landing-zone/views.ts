import { renderBicep, renderKubernetes, renderTerraform } from '@fairway/act'
import type {
  DriftEntryView,
  EffectiveGuardrailView,
  LandingZoneDriftView,
  LandingZoneGroupView,
  LandingZoneResourceView,
  RenderedFileView,
} from '@fairway/core/api'
import type { Page } from '@fairway/core/engine'
import { armResourcesIn, type NodeScope, type ResourceNode } from '@fairway/core/graph'
import type { Json } from '@fairway/core/kernel'
import { byText } from '@fairway/core/kernel'
import type { DriftEntry, DriftReport, LandingZone } from '@fairway/core/landing-zone'
import type { ObservedForPlan } from './compiled.ts'
import { refuse } from '../http/problem.ts'
import type { LiveLandingZone } from './live.ts'
import { visibleResults, type Sight } from './sight.ts'

/** Which resources somebody wants to see. */
export interface AskedResources {
  /** Words that all stand somewhere in a row. */
  readonly q?: string | undefined
  readonly root?: string | undefined
  readonly type?: string | undefined
  readonly workload?: string | undefined
}

/** A page as it is asked for: `cursor` is the key of the last row of the page before. */
export interface AskedPage {
  readonly limit: number
  readonly cursor?: string | undefined
}

interface ResourceRow {
  readonly node: ResourceNode
  readonly view: LandingZoneResourceView
}

const rowsKnown = new WeakMap<LandingZone, readonly ResourceRow[]>()

/** What is to be built, by key; found once for each landing zone. */
function rowsOf(landingZone: LandingZone): readonly ResourceRow[] {
  const known = rowsKnown.get(landingZone)
  if (known !== undefined) return known
  const { graph } = landingZone
  const rows = armResourcesIn(graph).map(({ node, resource: { id } }): ResourceRow => {
    const { key, type, name, root, about, at } = node
    return { node, view: { key, type, name, root, wave: graph.roots.get(root)?.wave ?? '', scope: scopeWords(node.scope), about, at, id } }
  })
  const sorted = rows.toSorted((a, b) => byText(a.view.key, b.view.key))
  rowsKnown.set(landingZone, sorted)
  return sorted
}

/** What is to be built, by key. */
export function resourcesOf(landingZone: LandingZone, asked: AskedResources, page: AskedPage, sight: Sight): Page<LandingZoneResourceView> {
  const workload = landingZone.built.find((one) => one.workload.name === asked.workload)?.workload
  const type = asked.type?.toLowerCase()
  const said = saidIn(asked.q)
  const rows = rowsOf(landingZone)
    .filter(({ node }) => sight.node(node))
    .filter(({ view }) => asked.workload === undefined || view.root === workload?.root)
    .filter(({ view }) => asked.root === undefined || view.root === asked.root)
    .filter(({ view }) => type === undefined || view.type.toLowerCase() === type)
    .filter(({ view }) => said([view.key, view.name, view.type, view.scope, view.root, view.about]))
    .map(({ view }) => view)
  return pageOf(rows, ({ key }) => key, page)
}

/** Whether all words of a search stand somewhere in a row. */
function saidIn(q: string | undefined): (texts: readonly string[]) => boolean {
  const words = (q ?? '').toLowerCase().split(/\s+/)
  return (texts) => {
    const text = texts.join('\n').toLowerCase()
    return words.every((word) => text.includes(word))
  }
}

/** Rows after the one that the cursor names. Rows are in the order of their keys, so that nothing is told twice when some have gone. */
export function pageOf<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  { limit, cursor }: AskedPage,
): { readonly items: readonly Row[]; readonly total: number; readonly next: string | null } {
  const after = cursor === undefined ? undefined : keyOfCursor(cursor)
  const rest = after === undefined ? rows : rows.filter((row) => byText(keyOf(row), after) > 0)
  const items = rest.slice(0, limit)
  const last = items.at(-1)
  const next = last === undefined || items.length === rest.length ? null : Buffer.from(keyOf(last)).toString('base64url')
  return { items, total: rows.length, next }
}

function keyOfCursor(cursor: string): string {
  if (!/^[\w-]+$/.test(cursor)) throw refuse(422, 'FW4010', '`cursor` in the query: is none that an earlier page gave')
  return Buffer.from(cursor, 'base64url').toString()
}

function scopeWords(scope: NodeScope): string {
  if (scope.kind === 'tenant') return 'tenant'
  if (scope.kind === 'managementGroup') return `management group ${scope.name}`
  if (scope.kind === 'subscription') return scope.subscription
  return scope.kind === 'resource' ? `extends ${scope.of}` : `resource group ${scope.group} in ${scope.subscription}`
}

/** A group with what holds there, and what would be stopped below it. */
export function groupOf({ landingZone, plan, policies }: LiveLandingZone, name: string, sight: Sight): LandingZoneGroupView | undefined {
  const group = plan.groups.find((one) => one.name === name)
  if (group === undefined) return undefined
  const assignments = new Map(plan.assignments.map((one) => [`${one.group}/${one.name}`, one]))
  const { own, inherited } = group.guardrails
  const at = (where: string, wanted: string): readonly EffectiveGuardrailView[] => {
    const found = assignments.get(`${where}/${wanted}`)
    return found === undefined ? [] : [where === name ? found : { ...found, from: where }]
  }
  const below = subscriptionsBelow(plan.groups, name)
  const ids = new Set(
    armResourcesIn(landingZone.graph).flatMap(({ node, resource }) => {
      const subscription = landingZone.graph.roots.get(node.root)?.scope
      return subscription?.kind === 'subscription' && below.has(subscription.subscription) ? [resource.id] : []
    }),
  )
  return {
    group: { ...group, subscriptions: group.subscriptions.filter(sight.subscription) },
    effective: [...own.flatMap((one) => at(name, one)), ...inherited.flatMap((one) => at(one.from, one.name))],
    blocked: visibleResults(policies.results, landingZone.graph, sight).filter(
      ({ outcome, resource }) => (outcome === 'deny' || outcome === 'undecided') && ids.has(resource.id),
    ),
  }
}

function subscriptionsBelow(groups: LiveLandingZone['plan']['groups'], name: string): ReadonlySet<string> {
  const inside = new Set([name])
  // Parents stand before their children.
  for (const group of groups) if (group.parent !== undefined && inside.has(group.parent)) inside.add(group.name)
  return new Set(groups.filter((group) => inside.has(group.name)).flatMap((group) => group.subscriptions))
}

/** Which entries of drift somebody wants to see. */
export interface AskedDrift {
  readonly q?: string | undefined
  readonly status?: DriftEntry['status'] | undefined
  readonly root?: string | undefined
}

/** What differs, by id. What lies beside what is declared is told to those who read everything. */
export function driftFor(report: DriftReport, asked: AskedDrift, page: AskedPage, sight: Sight): LandingZoneDriftView {
  const said = saidIn(asked.q)
  const visible = (sight.everything ? report.entries : report.entries.filter(({ root }) => root !== undefined && sight.root(root)))
    .filter(({ root }) => asked.root === undefined || root === asked.root)
    .filter(({ id, key = '', name, type, root = '' }) => said([id, key, name, type, root]))
  const rows = visible.filter((one) => asked.status === undefined || one.status === asked.status)
  const count = (wanted: DriftEntry['status']): number => visible.filter((one) => one.status === wanted).length
  const { items, total, next } = pageOf(rows, ({ id }) => id, page)
  return {
    counts: {
      same: count('same'),
      different: count('different'),
      missing: count('missing'),
      unknown: count('unknown'),
      unexpected: count('unexpected'),
    },
    items: items.map(driftView),
    total,
    next,
  }
}

const driftView = (entry: DriftEntry): DriftEntryView => ({
  ...entry,
  differences: entry.differences.map(({ path, declared, observed }) => ({
    path,
    declared: plain(declared),
    ...(observed === undefined ? {} : { observed: plain(observed) }),
  })),
})

/** A value as JSON; what only a deployment knows is `null`. */
function plain(value: DriftEntry['differences'][number]['declared']): Json {
  const json: Json = JSON.parse(JSON.stringify(value, (_key, one: unknown) => (isUnknown(one) ? null : one)) ?? 'null')
  return json
}

const isUnknown = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype

/** What a root would be written as, in one language. */
export function filesOf(landingZone: LandingZone, name: string, format: 'bicep' | 'terraform' | 'kubernetes'): readonly RenderedFileView[] {
  const { graph, roots, built } = landingZone
  const root = roots.find((one) => one.name === name)
  if (root === undefined) return []
  if (format === 'bicep') return renderBicep([root], graph)
  if (format === 'terraform') return renderTerraform([root], graph)
  return built
    .filter(({ workload }) => workload.root === name)
    .flatMap(({ workload, output }) =>
      renderKubernetes({
        folder: `${name}/kubernetes`,
        objects: output.kubernetes,
        substitutions: output.substitutions,
        graph,
        at: workload.at,
      }),
    )
}

/** What somebody may see of what Azure was seen to grant: of the subscriptions of the landing zone alone. */
export function capacityFor({ world, landingZone }: LiveLandingZone, sight: Sight): ObservedForPlan {
  const { platform } = landingZone.declared.spec
  const used = new Set([...Object.values(platform), ...landingZone.applications.map((one) => one.subscription)])
  const isSeen = ({ subscription }: { readonly subscription: string }): boolean =>
    used.has(subscription) && sight.subscription(subscription)
  const { quotas, sizes, models, listings } = world.capacity ?? { quotas: [], sizes: [], models: [], listings: [] }
  const deployed = landingZone.capacity.deployed.filter(({ key }) => {
    const node = landingZone.graph.nodes.get(key)
    return node !== undefined && sight.node(node)
  })
  const observed = {
    quotas: quotas.filter(isSeen),
    sizes: sizes.filter(isSeen),
    models: models.filter(isSeen),
    listings: listings.filter(isSeen),
  }
  return { observed, deployed }
}
