import { isList, isObject, Unknown, type Value } from '../../value/index.ts'
import { attribute, Step } from './rule.ts'

/**
 * The managed identity of a resource: block `identity` of azurerm and azapi with `type` and `identity_ids` becomes `identity` with `type` and
 * the map `userAssignedIdentities`. An identity that cannot be known makes the whole map unknown, for its members are its keys.
 */
export const managedIdentity = new Step(
  ['identity.type', 'identity.identity_ids', 'identity.principal_id', 'identity.tenant_id'],
  (outer) => {
    const value = attribute(outer, 'identity')
    const inner = isList(value) ? value[0] : value
    if (inner instanceof Unknown) return inner
    if (!isObject(inner)) return undefined
    const type = inner['type'] ?? 'None'
    const assigned = assignedMap(inner['identity_ids'])
    return assigned === undefined ? { type } : { type, userAssignedIdentities: assigned }
  },
)

function assignedMap(ids: Value | undefined): Value | undefined {
  if (ids === undefined || ids === null || ids instanceof Unknown) return ids ?? undefined
  if (!isList(ids) || ids.length === 0) return undefined
  const unknown = ids.find((id) => id instanceof Unknown)
  return unknown ?? Object.fromEntries(ids.flatMap((id) => (typeof id === 'string' ? [[id, {}]] : [])))
}
