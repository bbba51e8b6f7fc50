import type { Scope } from '../resource/index.ts'

const SUBSCRIPTIONS = '/subscriptions/'
const GROUPS = '/resourcegroups/'
const MANAGEMENT_GROUPS = '/providers/microsoft.management/managementgroups/'

/** The resource group, subscription or management group that an id lies in, or is; the tenant `/` for anything else. `id` in lower case. */
export function containerOf(id: string): Scope {
  if (id.startsWith(SUBSCRIPTIONS)) {
    const end = endOfPart(id, SUBSCRIPTIONS.length)
    return id.startsWith(GROUPS, end) ? id.slice(0, endOfPart(id, end + GROUPS.length)) : id.slice(0, end)
  }
  return id.startsWith(MANAGEMENT_GROUPS) ? id.slice(0, endOfPart(id, MANAGEMENT_GROUPS.length)) : '/'
}

/** The subscription that an id lies in, or is; `undefined` outside subscriptions. `id` in lower case. */
export const subscriptionOf = (id: string): Scope | undefined =>
  id.startsWith(SUBSCRIPTIONS) ? id.slice(0, endOfPart(id, SUBSCRIPTIONS.length)) : undefined

/** Whether an id lies in a resource group, or is one. `id` in lower case. */
export const isInGroup = (id: string): boolean => id.startsWith(SUBSCRIPTIONS) && id.startsWith(GROUPS, endOfPart(id, SUBSCRIPTIONS.length))

function endOfPart(id: string, from: number): number {
  const slash = id.indexOf('/', from)
  return slash === -1 ? id.length : slash
}
