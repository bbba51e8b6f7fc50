import { apiVersionOf } from '@fairway/arm/type'
import { Input, stableGuid, subscriptionInput, text, type ResourceNode } from '../../../graph/index.ts'
import { principalOf, regionalKey, roleId } from '../../blocks/index.ts'
import type { Site } from '../../place.ts'

/** Lets an identity of a workload do something to a resource of the landing zone: the network, a DNS zone. */
export function roleBeyond(site: Site, on: string, to: ResourceNode, role: string, why: string): ResourceNode {
  const id = roleId(role)
  const type = 'Microsoft.Authorization/roleAssignments'
  return {
    key: regionalKey(site, `role/${role}/${on}`),
    type,
    apiVersion: apiVersionOf(type),
    name: stableGuid(on, to.key, id),
    scope: { kind: 'resource', of: on },
    body: {
      properties: {
        roleDefinitionId: text(
          '/subscriptions/',
          new Input(subscriptionInput(site.place.subscription)),
          `/providers/Microsoft.Authorization/roleDefinitions/${id}`,
        ),
        principalId: principalOf(to),
        principalType: 'ServicePrincipal',
        description: why,
      },
    },
    root: site.place.root,
    at: site.place.at,
    about: why,
  }
}
