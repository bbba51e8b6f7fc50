import { apiVersionOf } from '@fairway/arm/type'
import { declared } from '../estate/index.ts'
import { Reference, subscriptionInput, type GraphInput, type GraphObject, type NodeScope, type ResourceNode } from '../graph/index.ts'
import { parseInstant } from '../kernel/index.ts'
import { subscriptionKind } from '../organization/index.ts'
import { groupKey, keyPart } from './group-key.ts'
import { assignmentKey, policiesRoot, scopeWords } from './guardrail-nodes.ts'
import type { GuardrailInput, NeededExemption } from './plan-model.ts'
import type { Draft } from './plan-one.ts'

/** An exemption of whatever origin. */
export interface WantedExemption extends NeededExemption {
  readonly more: GraphObject
  readonly by?: 'estate'
  /** A resource that exists, at which it stands. */
  readonly resource?: ResourceNode
}

/** An exemption as a resource, from the assignment that it is from. */
export function exemptionNode(wanted: WantedExemption, draft: Draft, input: GuardrailInput): ResourceNode {
  const one = { ...wanted, ...builtWith(wanted, input) }
  const type = 'Microsoft.Authorization/policyExemptions'
  const { group } = draft.place
  return {
    // One name may stand at several scopes.
    key: `policy/exemption/${keyPart(one.name)}/${keyPart(scopeWords(one.scope))}`,
    type,
    apiVersion: apiVersionOf(type),
    name: one.name,
    scope: one.scope,
    dependsOn: one.dependsOn ?? (one.scope.kind === 'managementGroup' ? [groupKey(one.scope.name)] : []),
    body: {
      properties: {
        // A subscription comes under the assignment in a later wave than its policies: until then Azure refuses what it can validate.
        ...(one.root === undefined && one.scope.kind !== 'managementGroup' ? { assignmentScopeValidation: 'DoNotValidate' } : {}),
        ...one.more,
        description: one.reason.slice(0, 512),
        policyAssignmentId: new Reference(assignmentKey(group.name, draft.entry.name)),
        ...(one.references.length === 0 ? {} : { policyDefinitionReferenceIds: one.references }),
        exemptionCategory: one.category,
        expiresOn: parseInstant(one.expiresOn) ?? one.expiresOn,
      },
    },
    root: one.root ?? policiesRoot(group).name,
    at: one.at,
    about: `${one.reason.slice(0, 80)} (until ${one.expiresOn})`,
  }
}

/** The subscription of a scope may be one that nothing else of the landing zone speaks of. */
export function inputsOf(scope: NodeScope, { estate }: GuardrailInput): readonly GraphInput[] {
  if (scope.kind !== 'subscription' && scope.kind !== 'resourceGroup') return []
  const id = declared(estate, subscriptionKind).find(({ name }) => name === scope.subscription)?.spec.id
  return id === undefined
    ? []
    : [{ name: subscriptionInput(scope.subscription), description: `Id of the subscription ${scope.subscription}`, value: id }]
}

/** An exemption at a resource group that is to be built comes with it: there is nothing to be exempted before, and Azure finds no such group. */
function builtWith({ root, scope }: WantedExemption, { resources }: GuardrailInput): Partial<WantedExemption> {
  if (root !== undefined || scope.kind !== 'resourceGroup') return {}
  const group = resources?.find(
    (one) =>
      one.type === 'Microsoft.Resources/resourceGroups' &&
      one.key.toLowerCase() === `group/${scope.subscription}/${scope.group}`.toLowerCase(),
  )
  return group?.root === undefined ? {} : { root: group.root, dependsOn: [group.key] }
}
