import { canonicalScope, parseResourceId, type Scope } from '../resource/index.ts'
import { managementGroupScope } from './assignment.ts'
import type { AssignmentProblem } from './problem.ts'

/** The management groups and the subscriptions in them. Names and ids in any case. */
export interface ScopeTreeInput {
  /** `name`: name or id; `parent`: name or id of the group above, absent for the topmost. */
  readonly managementGroups: readonly { readonly name: string; readonly parent?: string; readonly displayName?: string }[]
  /** `id`: `/subscriptions/<guid>` or the guid; `managementGroup`: absent where nobody said. */
  readonly subscriptions: readonly { readonly id: string; readonly managementGroup?: string; readonly displayName?: string }[]
}

/** The tree of places that policies are assigned at. */
export interface ScopeTree {
  /** A scope and everything above it, the nearest first and the tenant `/` last. Above a subscription that nobody placed there is only the tenant. */
  ancestors(scope: Scope): readonly Scope[]
  /** Whether it is known which management groups a subscription lies in. */
  isPlaced(subscription: Scope): boolean
  /** What lies directly in a management group or the tenant: groups and subscriptions, in the order in which they were given. */
  children(scope: Scope): readonly Scope[]
  /** All management groups, in the order in which they were given. */
  readonly managementGroups: readonly Scope[]
  /** All subscriptions, in the order in which they were given. */
  readonly subscriptions: readonly Scope[]
  /** What people call a place. */
  nameOf(scope: Scope): string
  readonly problems: readonly AssignmentProblem[]
}

/** Azure allows six levels below the root. A deeper chain is followed all the same, but not without end. */
const DEEPEST = 64

/** Builds the tree. Groups that contain each other hang from the tenant instead, and so do those whose parent nobody knows; both are problems. */
export function scopeTree(input: ScopeTreeInput): ScopeTree {
  return new Tree(input)
}

class Tree implements ScopeTree {
  readonly managementGroups: readonly Scope[]
  readonly subscriptions: readonly Scope[]
  readonly problems: AssignmentProblem[] = []
  private readonly parents = new Map<Scope, Scope>()
  private readonly names = new Map<Scope, string>()
  private readonly below = new Map<Scope, Scope[]>()
  private readonly chains = new Map<Scope, readonly Scope[]>()

  constructor(input: ScopeTreeInput) {
    const groups = input.managementGroups.map((one) => ({ ...one, scope: groupScope(one.name) }))
    this.managementGroups = [...new Set(groups.map((one) => one.scope))]
    const known = new Set(this.managementGroups)
    for (const { scope, name, parent, displayName } of groups) {
      this.names.set(scope, displayName ?? lastPart(name))
      if (parent !== undefined && parent !== '') this.hang(scope, groupScope(parent), known)
    }
    for (const scope of this.managementGroups) this.cutCycle(scope)
    const subscriptions = input.subscriptions.map((one) => ({ ...one, scope: subscriptionScope(one.id) }))
    this.subscriptions = [...new Set(subscriptions.map((one) => one.scope))]
    for (const { scope, managementGroup, displayName } of subscriptions) {
      if (displayName !== undefined) this.names.set(scope, displayName)
      if (managementGroup !== undefined && managementGroup !== '') this.hang(scope, groupScope(managementGroup), known)
    }
    for (const scope of [...this.managementGroups, ...this.subscriptions]) {
      const parent = this.parents.get(scope) ?? '/'
      this.below.set(parent, [...(this.below.get(parent) ?? []), scope])
    }
  }

  ancestors(scope: Scope): readonly Scope[] {
    const from = canonicalScope(scope)
    const before = this.chains.get(from)
    if (before !== undefined) return before
    const chain: Scope[] = []
    let at: Scope | undefined = from
    while (at !== undefined && at !== '/' && chain.length < DEEPEST) {
      chain.push(at)
      at = this.parents.get(at) ?? containerOf(at)
    }
    chain.push('/')
    // Only places that were declared are remembered: what is asked for must not grow the tree.
    if (this.names.has(from) || this.parents.has(from)) this.chains.set(from, chain)
    return chain
  }

  isPlaced(subscription: Scope): boolean {
    return this.parents.has(canonicalScope(subscription))
  }

  children(scope: Scope): readonly Scope[] {
    return this.below.get(canonicalScope(scope)) ?? []
  }

  nameOf(scope: Scope): string {
    const at = canonicalScope(scope)
    return this.names.get(at) ?? (at === '/' ? 'tenant' : lastPart(at))
  }

  private hang(scope: Scope, parent: Scope, known: ReadonlySet<Scope>): void {
    if (known.has(parent)) {
      this.parents.set(scope, parent)
      return
    }
    const message = `\`${this.nameOf(scope)}\` lies in the management group \`${lastPart(parent)}\`, which nobody declared`
    this.problem('UnknownManagementGroup', message, 'declare that group, or mend its name', scope)
  }

  private cutCycle(from: Scope): void {
    const seen = new Set<Scope>([from])
    let at = this.parents.get(from)
    while (at !== undefined && !seen.has(at)) {
      seen.add(at)
      at = this.parents.get(at)
    }
    if (at !== from) return
    this.parents.delete(from)
    const message = `the management group \`${this.nameOf(from)}\` contains itself`
    this.problem('ManagementGroupCycle', message, 'give one of the groups of the circle another parent', from)
  }

  private problem(code: 'UnknownManagementGroup' | 'ManagementGroupCycle', message: string, help: string, document: string): void {
    this.problems.push({ code, severity: 'error', message, help, document, pointer: '' })
  }
}

const lastPart = (text: string): string => text.slice(text.lastIndexOf('/') + 1)
const groupScope = (name: string): Scope => managementGroupScope(lastPart(name))
const subscriptionScope = (id: string): Scope => canonicalScope(id.includes('/') ? id : `/subscriptions/${id}`)

/** What a resource or a group lies in: its parent, the resource that it extends, its group, its subscription. */
function containerOf(scope: Scope): Scope | undefined {
  const parsed = parseResourceId(scope)
  if (parsed === undefined) return undefined
  const above = canonicalScope(parsed.parentId ?? parsed.scope)
  return above === scope ? undefined : above
}
