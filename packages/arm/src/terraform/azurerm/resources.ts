import type { Mapping } from '../mapping/mapping.ts'
import { filled } from '../mapping/steps.ts'

/** Resource groups. */
export const resources: Readonly<Record<string, Mapping>> = {
  azurerm_resource_group: {
    type: 'Microsoft.Resources/subscriptions/resourceGroups',
    place: { in: 'subscription' },
    body: { managedBy: filled('managed_by') },
  },
}
