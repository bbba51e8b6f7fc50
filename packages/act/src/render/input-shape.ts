import { TENANT_INPUT, type RootInput } from '@fairway/core/graph'

/** What a value that is given is, as far as its name or what it carries tells. */
export function inputShape({ name, of }: Pick<RootInput, 'name' | 'of'>): 'guid' | 'resource id' | 'text' {
  if (name === TENANT_INPUT || (of === undefined && name.startsWith('subscription_'))) return 'guid'
  if (of === undefined) return 'text'
  if (of.path === 'id') return 'resource id'
  return /(?:^|\.)(?:principalId|tenantId|clientId|customerId|subscriptionId)$/.test(of.path) ? 'guid' : 'text'
}
