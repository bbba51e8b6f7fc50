import { member } from '../../inventory/index.ts'
import type { Resource } from '../../inventory/index.ts'
import { fail, pass, unknown, type Judgement } from './judgement.ts'

/** Whether a resource has a managed identity, system- or user-assigned. */
export function judgeIdentity({ identity }: Resource): Judgement {
  if (identity === undefined) return unknown('PropertyNotExported', 'the export does not say whether it has an identity')
  const type = identity === null ? 'None' : (member(identity, 'type') ?? 'None')
  const details = { observed: type, expected: ['SystemAssigned', 'UserAssigned'] }
  if (typeof type !== 'string' || type.toLowerCase() === 'none') return fail('NoManagedIdentity', 'it has no managed identity', details)
  return pass('HasManagedIdentity', `its identity is \`${type}\``, details)
}
