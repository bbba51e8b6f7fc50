import { Input, stableGuid, subscriptionInput, text, type ResourceNode } from '../../../graph/index.ts'
import { extensionOf, roleId } from '../../blocks/index.ts'
import type { Site } from '../../place.ts'

/** Lets the members of a Microsoft Entra group do something to one resource. */
export function groupRole(site: Site, on: ResourceNode, group: string, role: string, why: string): ResourceNode {
  const id = roleId(role)
  return extensionOf(on, {
    part: `role/${role}/${group}`,
    type: 'Microsoft.Authorization/roleAssignments',
    name: stableGuid(on.key, group, id),
    about: why,
    body: {
      properties: {
        roleDefinitionId: text(
          '/subscriptions/',
          new Input(subscriptionInput(site.place.subscription)),
          `/providers/Microsoft.Authorization/roleDefinitions/${id}`,
        ),
        principalId: group,
        principalType: 'Group',
        description: why,
      },
    },
  })
}
