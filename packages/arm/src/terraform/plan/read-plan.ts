import { isList, isObject, type Value, type ValueObject } from '../../value/index.ts'
import { moduleNames } from './address.ts'
import type { Instance, TerraformAction } from './instance.ts'
import { markedPaths, withUnknowns } from './known.ts'

/** The instances of a plan's `resource_changes`, in the order of the plan. Rows of another shape are left out. */
export function instancesOfPlan(plan: ValueObject): readonly Instance[] {
  const rows = plan['resource_changes']
  return isList(rows) ? rows.flatMap((row) => (isObject(row) ? instanceOf(row) : [])) : []
}

/** What a plan leaves to a later one, `deferred_changes`. */
export function deferredOfPlan(plan: ValueObject): readonly Instance[] {
  const rows = plan['deferred_changes']
  return isList(rows)
    ? rows.flatMap((row) => (isObject(row) && isObject(row['resource_change']) ? instanceOf(row['resource_change']) : []))
    : []
}

function instanceOf(row: ValueObject): readonly Instance[] {
  const { address, type, name, change, index } = row
  if (typeof address !== 'string' || typeof type !== 'string' || typeof name !== 'string' || !isObject(change)) return []
  const action = actionOf(change['actions'])
  if (action === undefined) return []
  const gone = action.action === 'delete'
  const module = typeof row['module_address'] === 'string' ? row['module_address'] : ''
  const values = gone ? withUnknowns(change['before'], undefined, address) : withUnknowns(change['after'], change['after_unknown'], address)
  return [
    {
      address, modules: moduleNames(module), module, mode: row['mode'] === 'data' ? 'data' : 'managed', type, name, ...keyOf(index), ...action, values,
      sensitive: markedPaths(gone ? change['before_sensitive'] : change['after_sensitive']),
    },
  ] // prettier-ignore
}

/** The key of an instance, where it has one. */
export const keyOf = (index: Value | undefined): { readonly key?: string | number } =>
  typeof index === 'string' || typeof index === 'number' ? { key: index } : {}

function actionOf(actions: Value | undefined): { readonly action: TerraformAction; readonly replaces: boolean } | undefined {
  if (!isList(actions)) return undefined
  const named = new Set(actions)
  // `forget` takes a resource out of the state only: nothing happens to it in Azure.
  if (named.has('forget') && !named.has('create')) return { action: 'no-op', replaces: false }
  if (named.has('create')) return { action: 'create', replaces: named.has('delete') }
  if (named.has('update')) return { action: 'update', replaces: false }
  if (named.has('delete')) return { action: 'delete', replaces: false }
  if (named.has('read')) return { action: 'read', replaces: false }
  return named.has('no-op') ? { action: 'no-op', replaces: false } : undefined
}
