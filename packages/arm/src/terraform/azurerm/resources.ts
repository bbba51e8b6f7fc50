import { GROUP_TYPE } from '../../resource/index.ts'
import type { Mapping } from '../mapping/mapping.ts'
import { filled } from '../mapping/steps.ts'

/** Resource groups. */
export const resources: Readonly<Record<string, Mapping>> = {
  azurerm_resource_group: {
    type: GROUP_TYPE,
    place: { in: 'subscription' },
    body: { managedBy: filled('managed_by') },
  },
}
