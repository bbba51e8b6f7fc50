import { Input, stableGuid, subscriptionInput, text, type ResourceNode } from '../../graph/index.ts'
import { goldenPathFacts } from '../golden-paths.gen.ts'
import type { WorkloadPlace } from '../place.ts'
import { principalOf } from './identity.ts'
import { extensionOf } from './node.ts'

/** The id of a built-in role, by the name that `data/golden-paths.json` has for it. One that it has not is a defect and throws. */
export function roleId(role: string): string {
  const known = Object.hasOwn(goldenPathFacts.roles, role) ? goldenPathFacts.roles[role] : undefined
  if (known === undefined) throw new Error(`no built-in role is called ${role}`)
  return known.id
}

/** Lets an identity (or a resource with an identity of its own) do something to one resource, and to nothing else. `why` ends up in Azure. */
export function roleAssignment(
  place: WorkloadPlace,
  { on, to, role, why }: { readonly on: ResourceNode; readonly to: ResourceNode; readonly role: string; readonly why: string },
): ResourceNode {
  const id = roleId(role)
  return extensionOf(on, {
    part: `role/${role}/${to.key}`,
    type: 'Microsoft.Authorization/roleAssignments',
    name: stableGuid(on.key, to.key, id),
    about: why,
    body: {
      properties: {
        roleDefinitionId: text(
          '/subscriptions/',
          new Input(subscriptionInput(place.subscription)),
          `/providers/Microsoft.Authorization/roleDefinitions/${id}`,
        ),
        principalId: principalOf(to),
        principalType: 'ServicePrincipal',
        description: why,
      },
    },
  })
}
