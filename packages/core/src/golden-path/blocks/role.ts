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

/** Who may do what to one resource. */
export interface RoleDraft {
  readonly on: ResourceNode
  /** An identity, a resource with one of its own, or the object id of a group of people or of one person in the tenant. */
  readonly to: ResourceNode | { readonly group: string } | { readonly user: string }
  /** A name of the table of roles. */
  readonly role: string
  /** Ends up in Azure as the description. */
  readonly why: string
}

/** Lets somebody do something to one resource, and to nothing else. */
export function roleAssignment(place: WorkloadPlace, { on, to, role, why }: RoleDraft): ResourceNode {
  const id = roleId(role)
  const who = 'group' in to ? to.group : 'user' in to ? to.user : to.key
  return extensionOf(on, {
    part: `role/${role}/${who}`,
    type: 'Microsoft.Authorization/roleAssignments',
    name: stableGuid(on.key, who, id),
    about: why,
    body: {
      properties: {
        roleDefinitionId: text(
          '/subscriptions/',
          new Input(subscriptionInput(place.subscription)),
          `/providers/Microsoft.Authorization/roleDefinitions/${id}`,
        ),
        principalId: 'key' in to ? principalOf(to) : who,
        principalType: 'group' in to ? 'Group' : 'user' in to ? 'User' : 'ServicePrincipal',
        description: why,
      },
    },
  })
}
