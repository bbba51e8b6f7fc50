import { declared, type Declared, type Estate, type Kind } from '../estate/index.ts'
import { subscriptionKind, workloadKind } from '../organization/index.ts'
import { tag } from './property.ts'
import { canonicalId } from './resource-id.ts'
import type { Resource } from './resource.ts'

type SpecOf<K> = K extends Kind<infer Spec> ? Spec : never

/** A declared Workload. */
export type WorkloadDocument = Declared<SpecOf<typeof workloadKind>>

interface Selector {
  readonly workload: WorkloadDocument
  readonly tag?: { readonly key: string; readonly value: string }
  readonly id?: string
  /** How many conditions it makes: the narrower selector wins. */
  readonly conditions: number
}

const ANY = '*'
const place = (subscription: string, group: string): string => `${subscription}|${group}`

/**
 * Prepares the lookup from a resource to the Workload that declares it. Of several, the one naming the resource (or what it belongs to)
 * wins, then the selector with more conditions, then the name that sorts first. A selector without conditions selects nothing.
 * Looking up costs a handful of map reads, whatever the number of selectors elsewhere.
 */
export function workloadSelectors(estate: Estate): (resource: Resource) => WorkloadDocument | undefined {
  const subscriptionIds = new Map(declared(estate, subscriptionKind).map((one) => [one.name, one.spec.id.toLowerCase()]))
  const byId = new Map<string, Selector[]>()
  const byPlace = new Map<string, Selector[]>()
  for (const workload of declared(estate, workloadKind)) {
    for (const wanted of workload.spec.selectors) {
      const conditions = Object.values(wanted).filter((value) => value !== undefined).length
      if (conditions === 0) continue
      const selector = { workload, conditions, ...(wanted.tag === undefined ? {} : { tag: wanted.tag }) }
      const subscription = wanted.subscription === undefined ? ANY : (subscriptionIds.get(wanted.subscription) ?? 'unknown')
      if (wanted.resourceId === undefined) add(byPlace, place(subscription, wanted.resourceGroup?.toLowerCase() ?? ANY), selector)
      else add(byId, canonicalId(wanted.resourceId) ?? wanted.resourceId.toLowerCase(), selector)
    }
  }
  return (resource) => matchById(byId, resource) ?? matchByPlace(byPlace, resource)
}

function add(map: Map<string, Selector[]>, key: string, selector: Selector): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [selector])
  else list.push(selector)
}

/** The id itself or the nearest id above it, so that children follow what they belong to. */
function matchById(byId: ReadonlyMap<string, readonly Selector[]>, resource: Resource): WorkloadDocument | undefined {
  if (byId.size === 0) return undefined
  for (let id = resource.id; id !== ''; id = id.slice(0, Math.max(0, id.lastIndexOf('/')))) {
    const best = narrowest((byId.get(id) ?? []).filter((selector) => tagHolds(selector, resource)))
    if (best !== undefined) return best.workload
  }
  return undefined
}

function matchByPlace(byPlace: ReadonlyMap<string, readonly Selector[]>, resource: Resource): WorkloadDocument | undefined {
  const subscription = resource.subscriptionId ?? ''
  const group = resource.resourceGroup ?? ''
  const keys = [place(subscription, group), place(subscription, ANY), place(ANY, group), place(ANY, ANY)]
  return narrowest(keys.flatMap((key) => byPlace.get(key) ?? []).filter((selector) => tagHolds(selector, resource)))?.workload
}

const tagHolds = (selector: Selector, resource: Resource): boolean =>
  selector.tag === undefined || tag(resource, selector.tag.key) === selector.tag.value

function narrowest(selectors: readonly Selector[]): Selector | undefined {
  return selectors.toSorted((a, b) => b.conditions - a.conditions || (a.workload.name < b.workload.name ? -1 : 1))[0]
}
