import type { Estate } from '../../estate/index.ts'
import type { FactRef } from '../../kernel/index.ts'
import type { Inventory } from '../inventory.ts'
import { ownershipOf } from '../ownership.ts'
import { tag } from '../property.ts'
import type { ObservedResource, Resource } from '../resource.ts'
import type { Classification } from '../workload-class.ts'
import { workloadSelectors, type WorkloadDocument } from '../workload-selectors.ts'
import { combine, type Combined } from './combine.ts'
import { refiningRules, rulesForType } from './rules/index.ts'
import { certain, type Signal, type SignalClass, type SignalContext } from './signal.ts'

/** Types that run whatever people put on them: a declared Workload with a class makes AI work of them. */
const computeTypes: ReadonlySet<string> = new Set([
  'microsoft.app/containerapps',
  'microsoft.app/jobs',
  'microsoft.app/managedenvironments',
  'microsoft.azurefleet/fleets',
  'microsoft.batch/batchaccounts',
  'microsoft.compute/virtualmachines',
  'microsoft.compute/virtualmachinescalesets',
  'microsoft.containerinstance/containergroups',
  'microsoft.containerservice/managedclusters',
  'microsoft.databricks/workspaces',
  'microsoft.web/sites',
])

/** How much of a child's confidence reaches what it belongs to. */
const FROM_CHILD = 0.8
const MAX_EVIDENCE = 20

interface Draft {
  readonly observed: ObservedResource
  readonly signals: readonly Signal[]
  readonly own: Combined
}

/**
 * What kind of AI work each resource does, by canonical id; resources that do none are left out, AI resources that nothing tells about are
 * `unknown`. Signals come from the rules of `signalRules` and are weighed by `combine`; what belongs to a resource (the
 * deployments of an account, the computes of a workspace) speaks for it with its strongest voice per class. A Workload declared with a class
 * settles it with confidence 1, for its AI resources and for machines and containers that may run anything.
 */
export function classifyInventory(inventory: Inventory, estate: Estate): ReadonlyMap<string, Classification> {
  const context = contextOf(inventory, estate)
  const select = workloadSelectors(estate)
  const drafts = draftAll(inventory, context)
  const children = childrenByParent(drafts)
  const classes = new Map<string, Classification>()
  for (const observed of inventory.resources) {
    const { resource } = observed
    const draft = drafts.get(resource.id)
    if (draft === undefined && !computeTypes.has(resource.type)) continue
    const found = draft === undefined ? undefined : settle(draft, children.get(resource.id) ?? [])
    const classification = withWorkload(observed, found, select(resource))
    if (classification !== undefined) classes.set(resource.id, classification)
  }
  return classes
}

function contextOf(inventory: Inventory, estate: Estate): SignalContext {
  const ownership = ownershipOf(estate)
  const carrier = (resource: Resource): Resource => {
    if (resource.tags !== undefined && resource.tags !== null) return resource
    for (let id = parentId(resource.id); id !== undefined; id = parentId(id)) {
      const above = inventory.get(id)?.resource
      if (above?.tags !== undefined && above.tags !== null) return above
    }
    return resource
  }
  return {
    inventory,
    tag: (resource, key) => tag(carrier(resource), key),
    stage: (resource) => ownership(carrier(resource)).stage,
  }
}

/** The id with its last type and name taken off; `undefined` above the provider. */
function parentId(id: string): string | undefined {
  const segments = id.split('/')
  return segments.length > 9 && segments.at(-4) !== 'providers' ? segments.slice(0, -2).join('/') : undefined
}

function draftAll(inventory: Inventory, context: SignalContext): ReadonlyMap<string, Draft> {
  const drafts = new Map<string, Draft>()
  for (const observed of inventory.resources) {
    const rules = rulesForType(observed.resource.type)
    if (rules.length === 0) continue
    const telling = rules.flatMap((rule) => rule.signals(observed.resource, context))
    if (!telling.some((one) => one.bearing === 'certain' || one.bearing === 'possible')) continue
    const signals = [...telling, ...refiningRules.flatMap((rule) => rule.signals(observed.resource, context))]
    const own = combine(signals)
    if (own !== undefined) drafts.set(observed.resource.id, { observed, signals, own })
  }
  return drafts
}

function childrenByParent(drafts: ReadonlyMap<string, Draft>): ReadonlyMap<string, readonly Draft[]> {
  const children = new Map<string, Draft[]>()
  for (const draft of drafts.values()) {
    for (let id = parentId(draft.observed.resource.id); id !== undefined; id = parentId(id)) {
      if (!drafts.has(id)) continue
      const list = children.get(id)
      if (list === undefined) children.set(id, [draft])
      else list.push(draft)
    }
  }
  return children
}

interface Settled extends Combined {
  readonly evidence: readonly FactRef[]
}

function settle(draft: Draft, children: readonly Draft[]): Settled {
  const evidence = [refTo(draft.observed), ...children.slice(0, MAX_EVIDENCE - 1).map((child) => refTo(child.observed))]
  if (children.length === 0) return { ...draft.own, evidence }
  const combined = combine([...draft.signals, ...voicesOf(children)]) ?? draft.own
  return { ...combined, evidence }
}

/** One signal per class: a hundred deployments of one kind say no more than one. */
function voicesOf(children: readonly Draft[]): readonly Signal[] {
  const byClass = Map.groupBy(children, (child) => child.own.class)
  return [...byClass].flatMap(([name, drafts]) => {
    const loudest = drafts.toSorted((a, b) => b.own.confidence - a.own.confidence)[0]
    if (loudest === undefined || !isTold(name)) return []
    const many = drafts.length === 1 ? '' : ` and ${drafts.length - 1} more of the kind`
    return [certain(name, loudest.own.confidence * FROM_CHILD, `holds \`${loudest.observed.resource.name}\`${many}: ${name}`)]
  })
}

const isTold = (name: Combined['class']): name is SignalClass => name !== 'none' && name !== 'unknown'

const refTo = ({ resource, source, observedAt }: ObservedResource): FactRef => ({
  kind: 'azure.resource',
  key: resource.id,
  source,
  observedAt,
})

function withWorkload(
  observed: ObservedResource,
  found: Settled | undefined,
  workload: WorkloadDocument | undefined,
): Classification | undefined {
  if (workload === undefined) return found
  const { name, spec, at } = workload
  if (spec.class === undefined) return found === undefined ? undefined : { ...found, workload: name }
  const declaration: FactRef = { kind: 'estate', key: `Workload/${name}`, source: at.file, observedAt: observed.observedAt }
  return {
    class: spec.class,
    confidence: 1,
    signals: [`declared by Workload \`${name}\``, ...(found?.signals ?? [])],
    evidence: [declaration, ...(found?.evidence ?? [refTo(observed)])],
    workload: name,
  }
}
