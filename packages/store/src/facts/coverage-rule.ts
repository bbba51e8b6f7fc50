import { inventoryOf } from '@fairway/core/inventory'
import type { Coverage, FactKind } from '@fairway/core/kernel'

/** Whether a fact's absence from a snapshot means that the thing is gone. */
export type ProvesAbsence = (fact: { readonly key: string; readonly scope: string; readonly type: string | null }) => boolean

/**
 * Absence is proved only where the snapshot's coverage says that everything of the fact's type was listed in its scope. For Azure
 * resources the inventory's own rule decides, so that extension and child types count only when they are named.
 */
export function absenceRule(kind: FactKind, coverage: readonly Coverage[]): ProvesAbsence {
  if (kind === 'azure.resource') {
    const inventory = inventoryOf([], coverage)
    return ({ key, scope, type }) => type !== null && (inventory.enumerated(type, key) || inventory.enumerated(type, scope))
  }
  const complete = coverage.filter((one) => one.kind === kind && one.status === 'complete')
  return ({ scope, type }) => complete.some((one) => isWithin(scope, one.scope) && lists(one, type))
}

const isWithin = (scope: string, covered: string): boolean => scope === covered || scope.startsWith(`${covered}/`) || covered === 'tenant'

const lists = (one: Coverage, type: string | null): boolean =>
  one.enumerated.includes('*') || (type !== null && one.enumerated.includes(type))
