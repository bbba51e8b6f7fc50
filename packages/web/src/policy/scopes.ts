import type { PolicyScopeView } from '@fairway/core/api'

/** A line of the tree as it is drawn. */
export interface ScopeLine {
  readonly scope: PolicyScopeView
  readonly hasChildren: boolean
  readonly open: boolean
  /** Place among its siblings, from 1, and how many there are: a screen reader says both. */
  readonly position: number
  readonly siblings: number
}

/** Trees of at most this many scopes are open all the way down. */
const SMALL = 24

/** What kinds of scopes are called. */
export const kindNames = {
  tenant: 'Tenant',
  'management-group': 'Management group',
  subscription: 'Subscription',
  'resource-group': 'Resource group',
} as const satisfies Readonly<Record<PolicyScopeView['kind'], string>>

/** What people call a scope. The tenant has no name of its own. */
export const nameOf = (scope: PolicyScopeView): string => (scope.kind === 'tenant' ? kindNames.tenant : scope.name)

/** Ids of a scope and everything above it. */
export function pathTo(scopes: readonly PolicyScopeView[], id: string | undefined): ReadonlySet<string> {
  const byId = new Map(scopes.map((scope) => [scope.id, scope]))
  const path = new Set<string>()
  for (let at = id === undefined ? undefined : byId.get(id); at !== undefined && !path.has(at.id);) {
    path.add(at.id)
    at = at.parent === null ? undefined : byId.get(at.parent)
  }
  return path
}

/** Ids of a scope and everything below it. */
export function below(scopes: readonly PolicyScopeView[], id: string): ReadonlySet<string> {
  const found = new Set([id])
  for (const scope of scopes) if (scope.parent !== null && found.has(scope.parent)) found.add(scope.id)
  return found
}

/** Whether a scope is open before anybody turned it: management groups are, subscriptions only in small trees. */
const opensByDefault = (scope: PolicyScopeView, isSmall: boolean): boolean =>
  isSmall || scope.kind === 'tenant' || scope.kind === 'management-group'

/** The lines of the tree that are not folded away. `scopes`: parents before children; `turned`: those that stand otherwise than by default. */
export function linesOf(scopes: readonly PolicyScopeView[], turned: ReadonlySet<string>): readonly ScopeLine[] {
  const children = Map.groupBy(scopes, (scope) => scope.parent)
  const isSmall = scopes.length <= SMALL
  const known = new Set(scopes.map((scope) => scope.id))
  const roots = scopes.filter((scope) => scope.parent === null || !known.has(scope.parent))
  const lines: ScopeLine[] = []
  const pending: ScopeLine[] = []
  const push = (siblings: readonly PolicyScopeView[]): void => {
    const made = siblings.map((scope, at): ScopeLine => {
      const hasChildren = (children.get(scope.id)?.length ?? 0) > 0
      const open = hasChildren && opensByDefault(scope, isSmall) !== turned.has(scope.id)
      return { scope, hasChildren, open, position: at + 1, siblings: siblings.length }
    })
    pending.push(...made.toReversed())
  }
  push(roots)
  for (let line = pending.pop(); line !== undefined; line = pending.pop()) {
    lines.push(line)
    if (line.open) push(children.get(line.scope.id) ?? [])
  }
  return lines
}

/** Where a scope stands in the tree, of a scope or a resource that may be below the last one the tree knows. */
export function placeOf(ids: ReadonlySet<string>, scope: string): string | undefined {
  for (let at = scope.toLowerCase(); at !== ''; at = at.slice(0, at.lastIndexOf('/'))) if (ids.has(at)) return at
  return ids.has('/') ? '/' : undefined
}

/** Those that are turned once one of them is turned again. */
export const turn = (turned: readonly string[], id: string): readonly string[] =>
  turned.includes(id) ? turned.filter((one) => one !== id) : [...turned, id]
