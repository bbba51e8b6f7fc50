import { canonicalId, isTracked, parseId, textProperty, type Inventory, type Resource } from '../inventory/index.ts'
import { byText } from '../kernel/index.ts'
import { indexDeclarations, type Declared, type DeclaredIndex } from './declared-index.ts'
import type { DeclaredResource, IacCoverage, IacStatus, IacVerdict, ObservedDeclaration } from './declared-resource.ts'
import { differencesOf } from './differences.ts'
import { managedGroups, type ManagedGroups } from './managed-groups.ts'
import { extendedResource, nestingParent, typeOfLast } from './nesting.ts'
import { partsOf } from './parts.ts'
import { platformMade } from './platform-made.ts'

/**
 * Holds what code declares against what was found. Every resource gets exactly one verdict, and so does every declared id that was not found.
 * Absence from code counts only when code was read, and absence from the world only where `inventory.enumerated` says that it was listed.
 */
export function iacCoverage(declarations: readonly ObservedDeclaration[], inventory: Inventory): IacCoverage {
  const judge = new Judge(indexDeclarations(declarations), inventory, codeReadOf(declarations, inventory))
  const verdicts = new Map<string, IacVerdict>()
  for (const { resource } of inventory.resources) verdicts.set(resource.id, judge.found(resource))
  const share = percentOf(judge, verdicts)
  for (const verdict of judge.missing()) verdicts.set(verdict.subject, verdict)
  return { verdicts, counts: countsOf(verdicts), ...(share === undefined ? {} : { percent: share }) }
}

/** What is known of the code itself: none was read, some could not be read, or all that was declared was read. */
interface CodeRead {
  readonly read: boolean
  /** A file that could not be read, which may declare anything. */
  readonly unreadable?: string
}

function codeReadOf(declarations: readonly ObservedDeclaration[], inventory: Inventory): CodeRead {
  const sources = inventory.coverage.filter((one) => one.kind === 'iac.resource')
  const unreadable = sources.find((one) => one.status !== 'complete')
  return {
    read: declarations.length > 0 || sources.some((one) => one.status === 'complete' || one.status === 'partial'),
    ...(unreadable === undefined ? {} : { unreadable: unreadable.scope.replace(/^file:/, '') }),
  }
}

/** Rounded down: 99.6 % is not everything. */
function percentOf(judge: Judge, verdicts: ReadonlyMap<string, IacVerdict>): number | undefined {
  if (!judge.code.read) return undefined
  const { codified, drifted, unmanaged, undetermined } = countsOf(verdicts)
  const all = codified + drifted + unmanaged + undetermined
  return all === 0 ? undefined : Math.floor(((codified + drifted) * 100) / all)
}

function countsOf(verdicts: ReadonlyMap<string, IacVerdict>): Record<IacStatus, number> {
  const counts = { codified: 0, unmanaged: 0, drifted: 0, ghost: 0, child: 0, ignored: 0, undetermined: 0 }
  for (const { status } of verdicts.values()) counts[status] += 1
  return counts
}

/** Children that Azure makes with their parent beside those that code declares: one of them undeclared says nothing. */
const madeWithParent: ReadonlySet<string> = new Set(['agentpools', 'config', 'configurations', 'soa', 'extensions'])
const madeWithParentNames: ReadonlySet<string> = new Set(['default', 'master', 'current', '$default', '@'])

class Judge {
  readonly code: CodeRead
  readonly #declared: DeclaredIndex
  readonly #inventory: Inventory
  readonly #groups: ManagedGroups
  /** Remembered, for children ask again for their parents. */
  readonly #ignored = new Map<string, string | undefined>()
  readonly #subscriptions: ReadonlySet<string>
  readonly #listed = new Map<string, boolean>()
  readonly #parts = new Map<string, ReadonlySet<string>>()

  constructor(declared: DeclaredIndex, inventory: Inventory, code: CodeRead) {
    this.code = code
    this.#declared = declared
    this.#inventory = inventory
    this.#groups = managedGroups(inventory)
    this.#subscriptions = subscriptionsOf(declared)
  }

  found(resource: Resource): IacVerdict {
    const subject = resource.id
    const declared = this.#declared.byId.get(subject)
    if (declared !== undefined) return declaredVerdict(resource, declared)
    const ignored = this.#ignoredBecause(resource)
    if (ignored !== undefined) return { subject, status: 'ignored', reason: ignored }
    const parent = this.#codifiedParent(resource)
    if (parent !== undefined) return { subject, status: 'child', ...placeOf(parent), reason: `comes with what is ${placeText(parent)}` }
    if (!this.code.read) return { subject, status: 'undetermined', reason: 'no infrastructure as code was read' }
    const { unreadable } = this.code
    if (unreadable !== undefined) return { subject, status: 'undetermined', reason: `${unreadable} could not be read, and may declare it` }
    return { subject, status: 'unmanaged', reason: this.#unmanagedReason(resource) }
  }

  #unmanagedReason({ subscriptionId }: Resource): string {
    const known = subscriptionId === undefined || this.#subscriptions.has(subscriptionId)
    return known ? 'no code that was read declares it' : 'no code that was read declares anything in its subscription'
  }

  /** Why nobody is expected to have code for it: itself, its group, or what it belongs to was made by Azure. */
  #ignoredBecause(resource: Resource): string | undefined {
    if (this.#ignored.has(resource.id)) return this.#ignored.get(resource.id)
    // Set first, so that a resource that says it is managed by itself ends the search.
    this.#ignored.set(resource.id, undefined)
    const reason = this.#findIgnored(resource)
    this.#ignored.set(resource.id, reason)
    return reason
  }

  #findIgnored(resource: Resource): string | undefined {
    const manager = this.#groups(resource)
    if (manager !== undefined) return `in a resource group that ${manager} manages`
    const made = platformMade(resource)
    if (made !== undefined) return made
    for (const id of [nestingParent(resource.id), extendedResource(resource.id)]) {
      const holder = id === undefined ? undefined : this.#inventory.get(id)?.resource
      if (holder === undefined || this.#declared.byId.has(holder.id)) continue
      const reason = this.#ignoredBecause(holder)
      if (reason !== undefined) return `belongs to ${holder.name}: ${reason}`
    }
    return this.#ignoredByManager(resource)
  }

  #ignoredByManager({ managedBy }: Resource): string | undefined {
    if (!managedBy) return undefined
    const id = canonicalId(managedBy)
    if (id === undefined) return `managed by ${managedBy}`
    if (this.#declared.byId.has(id)) return undefined
    const manager = this.#inventory.get(id)?.resource
    return manager === undefined ? `managed by ${managedBy}` : this.#ignoredBecause(manager)
  }

  /** The declaration that stands for a child: of the resource it is nested in, that manages it, or whose endpoint it serves. */
  #codifiedParent(resource: Resource): DeclaredResource | undefined {
    const nested = this.#codifiedHolder(resource.id)
    if (nested !== undefined) return nested
    for (const other of [resource.managedBy ?? undefined, textProperty(resource, 'privateEndpoint.id')]) {
      const id = other === undefined ? undefined : canonicalId(other)
      const declared = id === undefined ? undefined : this.#declared.byId.get(id)
      if (declared !== undefined) return declared.main
    }
    return undefined
  }

  #codifiedHolder(id: string): DeclaredResource | undefined {
    for (let child = id, parent = nestingParent(id); parent !== undefined; child = parent, parent = nestingParent(parent)) {
      if (this.#isMadeBesideCode(child, parent)) return undefined
      const declared = this.#declared.byId.get(parent)
      if (declared !== undefined) return declared.main
    }
    return undefined
  }

  /** Code names the children of this parent one by one, and not this one. */
  #isMadeBesideCode(child: string, parent: string): boolean {
    const type = typeOfLast(child)
    if (madeWithParent.has(type) || madeWithParentNames.has(child.split('/').at(-1) ?? '')) return false
    return this.#declared.declaresChildren(parent, type)
  }

  /** Verdicts on declared ids that were not found, in the order of their ids. */
  *missing(): Generator<IacVerdict> {
    const ids = [...this.#declared.byId.keys()].filter((id) => this.#inventory.get(id) === undefined)
    for (const id of ids.toSorted(byText)) {
      const declared = this.#declared.byId.get(id)
      if (declared !== undefined) yield this.#notFound(id, declared)
    }
  }

  #notFound(subject: string, { main, others }: Declared): IacVerdict {
    const place = { subject, ...placeOf(main) }
    if (this.#isPartOfParent(subject))
      return { ...place, status: 'codified', reason: `${placeText(main, others)}, and shown as a part of what holds it` }
    if (main.condition === 'deposed') return { ...place, status: 'ignored', reason: `${placeText(main)}, where it waits to be forgotten` }
    if (!this.#wasListed(subject)) {
      const holder = this.#codifiedHolderOf(subject)
      if (holder !== undefined)
        return {
          ...place,
          status: 'child',
          reason: `${placeText(main, others)}, and exists only inside ${holder.name}, which is in code and there`,
        }
      return { ...place, status: 'undetermined', reason: `${placeText(main, others)}; no listing shows whether it exists` }
    }
    return { ...place, status: 'ghost', reason: `${placeText(main, others)}, and not in a full listing of its subscription` }
  }

  /** What a child exists only inside of, when that was found, is in code, and does not show its children of the kind. */
  #codifiedHolderOf(id: string): Resource | undefined {
    const parent = nestingParent(id)
    const holder = parent === undefined ? undefined : this.#inventory.get(parent)?.resource
    if (holder === undefined || !this.#declared.byId.has(holder.id)) return undefined
    const kind = `${holder.id}/${typeOfLast(id)}/`
    return [...this.#partsOf(holder)].some((part) => part.startsWith(kind)) ? undefined : holder
  }

  /** Exports show some children only inside their parent: the subnets of a network, the rules of a security group. */
  #isPartOfParent(id: string): boolean {
    const parent = nestingParent(id)
    const holder = parent === undefined ? undefined : this.#inventory.get(parent)?.resource
    return holder !== undefined && this.#partsOf(holder).has(id)
  }

  #partsOf(holder: Resource): ReadonlySet<string> {
    const known = this.#parts.get(holder.id) ?? partsOf(holder)
    this.#parts.set(holder.id, known)
    return known
  }

  /** Whether a listing of what holds an id is known to be complete for its type. What belongs to a thing that is gone is gone with it. */
  #wasListed(id: string): boolean {
    const parsed = parseId(id)
    if (parsed === undefined) return false
    const holder = nestingParent(id) ?? extendedResource(id)
    if (holder !== undefined && this.#inventory.get(holder) === undefined && this.#wasListed(holder)) return true
    // Tracked resources live in groups; what a subscription or the tenant holds directly is in no listing of them.
    if (isTracked(parsed.type) && (parsed.resourceGroup === undefined || parsed.extension || unlisted.has(parsed.type))) return false
    const key = `${parsed.scope} ${parsed.type}`
    const known = this.#listed.get(key)
    if (known !== undefined) return known
    const listed = this.#inventory.enumerated(parsed.type, parsed.scope)
    this.#listed.set(key, listed)
    return listed
  }
}

/** Top-level types without a location, which Resource Graph and `az resource list` leave out. */
const unlisted: ReadonlySet<string> = new Set([
  'microsoft.costmanagement/exports',
  'microsoft.costmanagement/scheduledactions',
  'microsoft.costmanagement/views',
  'microsoft.eventgrid/eventsubscriptions',
  'microsoft.guestconfiguration/guestconfigurationassignments',
  'microsoft.resources/links',
])

function declaredVerdict(resource: Resource, { main, others }: Declared): IacVerdict {
  const differences = main.condition === 'deposed' ? [] : differencesOf(main, resource)
  const verdict = { subject: resource.id, ...placeOf(main), reason: placeText(main, others) }
  return differences.length === 0 ? { ...verdict, status: 'codified' } : { ...verdict, status: 'drifted', differences }
}

const placeOf = ({ address, file }: DeclaredResource): { readonly address: string; readonly file: string } => ({ address, file })

function placeText({ file, address, condition }: DeclaredResource, others: readonly DeclaredResource[] = []): string {
  const mark = condition === undefined ? '' : ` (${condition})`
  const files = [...new Set(others.map((one) => one.file))].filter((one) => one !== file)
  return `in ${file} as ${address}${mark}${files.length === 0 ? '' : `, and also in ${files.slice(0, 3).join(', ')}`}`
}

function subscriptionsOf(declared: DeclaredIndex): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const id of declared.byId.keys()) if (id.startsWith('/subscriptions/')) ids.add(id.split('/', 3)[2] ?? '')
  return ids
}
