import type { Coverage } from '../kernel/index.ts'
import type { ObservedResource } from './resource.ts'

/** Everything observed at one moment, indexed for judgements. Built once a run with `inventoryOf`. */
export interface Inventory {
  /** In the order of their canonical ids. */
  readonly resources: readonly ObservedResource[]
  readonly coverage: readonly Coverage[]
  /** The resource with this canonical id. */
  get(id: string): ObservedResource | undefined
  /** Resources of a lower-case type, in the order of their ids. */
  ofType(type: string): readonly ObservedResource[]
  /** Direct and deeper children and extension resources of a canonical id, in the order of their ids. */
  within(id: string): readonly ObservedResource[]
  /**
   * Whether all resources of a lower-case type in a scope (a subscription scope, or any id inside one) are known to have been listed:
   * only then does absence mean absence.
   */
  enumerated(type: string, scope: string): boolean
  /** Subscription ids seen, in resources or as rows of their own. */
  readonly subscriptions: readonly string[]
}

/** How many `/providers/` deep an id goes: 2 and more are extension resources. */
const ancestorsOf = (id: string): string[] => {
  const segments = id.split('/')
  const ancestors: string[] = []
  for (let length = segments.length - 1; length > 2; length--) ancestors.push(segments.slice(0, length).join('/'))
  return ancestors
}

const byId = (a: ObservedResource, b: ObservedResource): number =>
  a.resource.id < b.resource.id ? -1 : a.resource.id > b.resource.id ? 1 : 0

/**
 * Indexes observed resources. When two sources saw the same id, the version observed last wins, of equals the one
 * with properties, and then the source that comes first by name: the order of the facts says nothing.
 */
export function inventoryOf(observed: readonly ObservedResource[], coverage: readonly Coverage[]): Inventory {
  const byKey = new Map<string, ObservedResource>()
  for (const one of observed) {
    const known = byKey.get(one.resource.id)
    if (known === undefined || supersedes(one, known)) byKey.set(one.resource.id, one)
  }
  const resources = [...byKey.values()].toSorted(byId)
  const types = Map.groupBy(resources, (one) => one.resource.type)
  const children = indexChildren(resources, byKey)
  return {
    resources,
    coverage,
    get: (id) => byKey.get(id),
    ofType: (type) => types.get(type) ?? [],
    within: (id) => children.get(id) ?? [],
    enumerated: (type, scope) => isEnumerated(coverage, type, scope),
    subscriptions: subscriptionsOf(resources),
  }
}

function supersedes(candidate: ObservedResource, known: ObservedResource): boolean {
  if (candidate.observedAt !== known.observedAt) return candidate.observedAt > known.observedAt
  const bare = Number(candidate.resource.properties === undefined) - Number(known.resource.properties === undefined)
  return bare === 0 ? candidate.source < known.source : bare < 0
}

/** Only ids that exist as resources are indexed as ancestors, so that the index stays as small as the estate. */
function indexChildren(
  resources: readonly ObservedResource[],
  byKey: ReadonlyMap<string, ObservedResource>,
): Map<string, ObservedResource[]> {
  const children = new Map<string, ObservedResource[]>()
  for (const one of resources) {
    for (const ancestor of ancestorsOf(one.resource.id)) {
      if (!byKey.has(ancestor)) continue
      const list = children.get(ancestor)
      if (list === undefined) children.set(ancestor, [one])
      else list.push(one)
    }
  }
  return children
}

/** The tracked resource types end after one type segment: `provider/type`. */
const isTopLevel = (type: string): boolean => type.split('/').length === 2

/** Top-level in form, but extensions or containers: no listing of tracked resources ever contains them. */
const neverTracked: ReadonlySet<string> = new Set([
  'microsoft.resources/subscriptions',
  'microsoft.resources/tenants',
  'microsoft.resources/deployments',
  'microsoft.resources/deploymentstacks',
  'microsoft.resources/tags',
  'microsoft.management/managementgroups',
  'microsoft.insights/diagnosticsettings',
  'microsoft.insights/datacollectionruleassociations',
  'microsoft.insights/logprofiles',
  'microsoft.automanage/configurationprofileassignments',
  'microsoft.consumption/budgets',
  'microsoft.containerservice/fleetmemberships',
  'microsoft.customproviders/associations',
  'microsoft.dataprotection/backupinstances',
  'microsoft.maintenance/configurationassignments',
  'microsoft.recoveryservices/backupprotecteditems',
])

/** Namespaces that hold only extensions and reports about other resources. */
const neverTrackedNamespaces: readonly string[] = [
  'microsoft.authorization/',
  'microsoft.advisor/',
  'microsoft.guestconfiguration/',
  'microsoft.kubernetesconfiguration/',
  'microsoft.policyinsights/',
  'microsoft.resourcehealth/',
  'microsoft.security/',
]

/** Whether a full listing of a subscription's tracked resources shows every resource of this lower-case type. */
export const isTracked = (type: string): boolean =>
  isTopLevel(type) && !neverTracked.has(type) && !neverTrackedNamespaces.some((namespace) => type.startsWith(namespace))

function isEnumerated(coverage: readonly Coverage[], type: string, scope: string): boolean {
  const wildcard = isTracked(type)
  return coverage.some(
    (one) =>
      one.kind === 'azure.resource' &&
      one.status === 'complete' &&
      (scope === one.scope || scope.startsWith(`${one.scope}/`) || one.scope === 'tenant') &&
      (one.enumerated.includes(type) || (wildcard && one.enumerated.includes('*'))),
  )
}

function subscriptionsOf(resources: readonly ObservedResource[]): string[] {
  const ids = new Set<string>()
  for (const { resource } of resources) if (resource.subscriptionId !== undefined) ids.add(resource.subscriptionId)
  return [...ids].toSorted()
}
