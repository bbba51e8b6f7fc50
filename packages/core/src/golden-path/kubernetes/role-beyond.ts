import { apiVersionOf } from '@fairway/arm/type'
import { Input, stableGuid, subscriptionInput, text, type ResourceNode } from '../../graph/index.ts'
import { principalOf, regionalKey, roleId } from '../blocks/index.ts'
import type { Site } from '../place.ts'

/** Lets an identity do something to a resource that is not the workload's own: the network, a DNS zone, the measurements of a cluster. */
export function roleBeyond(site: Site, on: string, to: ResourceNode, role: string, why: string): ResourceNode {
  const id = roleId(role)
  const who = to.key
  const type = 'Microsoft.Authorization/roleAssignments'
  return {
    // Keys are of lower-case letters, digits, hyphens and slashes; names of zones and properties are not.
    key: regionalKey(site, `role/${role}/${who}/${on}`.toLowerCase().replaceAll('.', '-')),
    type,
    apiVersion: apiVersionOf(type),
    name: stableGuid(on, who, id),
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
