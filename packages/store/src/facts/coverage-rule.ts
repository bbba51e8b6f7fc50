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

/**
 * Splits facts that a snapshot did not show into those proved gone and those kept. What was inside a resource that is gone is gone with it,
 * whether or not its own type was listed: nothing outlives the resource that its id lies in.
 */
export function splitMissing<Missing extends { readonly key: string }>(
  kind: FactKind,
  missing: readonly Missing[],
  provesAbsence: (fact: Missing) => boolean,
): { readonly gone: readonly Missing[]; readonly retained: readonly Missing[] } {
  const proved = new Set(missing.filter(provesAbsence).map((fact) => fact.key))
  const isGone = ({ key }: Missing): boolean =>
    proved.has(key) || (kind === 'azure.resource' && idsAround(key).some((id) => proved.has(id)))
  return { gone: missing.filter(isGone), retained: missing.filter((fact) => !isGone(fact)) }
}

/** The ids that an id begins with. */
function idsAround(id: string): readonly string[] {
  const segments = id.split('/')
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('/'))
}

const isWithin = (scope: string, covered: string): boolean => scope === covered || scope.startsWith(`${covered}/`) || covered === 'tenant'

const lists = (one: Coverage, type: string | null): boolean =>
  one.enumerated.includes('*') || (type !== null && one.enumerated.includes(type))
