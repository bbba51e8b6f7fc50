import { Unknown, type Value } from '../../value/index.ts'
import type { Mapping } from '../mapping/mapping.ts'
import type { Shape } from '../mapping/rule.ts'
import { computed, constant, each, either, filled, parsed, some, switched } from '../mapping/steps.ts'

/**
 * Built-in roles that the golden paths and most plans name by their display name. Another name is looked up by the provider, so that its id
 * is not known here. Source: https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
 */
const builtInRoles: ReadonlyMap<string, string> = new Map([
  ['Owner', '8e3af657-a8ff-443c-a75c-2fe8c4bcb635'],
  ['Contributor', 'b24988ac-6180-42a0-ab88-20f7382dd24c'],
  ['Reader', 'acdd72a7-3385-48ef-bd42-f606fba81ae7'],
  ['User Access Administrator', '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9'],
  ['AcrPull', '7f951dda-4ed3-4680-a7ca-43fe172d538d'],
  ['Key Vault Administrator', '00482a5a-887f-4fb3-b363-3b7fe8e74483'],
  ['Key Vault Secrets User', '4633458b-17de-408a-b874-0445c86b69e6'],
  ['Storage Blob Data Contributor', 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'],
  ['Storage Blob Data Reader', '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1'],
  ['Cognitive Services User', 'a97b65f3-24c7-4388-baec-2e87135dc908'],
  ['Cognitive Services OpenAI User', '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'],
  ['Cognitive Services OpenAI Contributor', 'a001fd3d-188f-4b5b-821b-7da978bf7442'],
])

const roleByName = computed('role_definition_name', (value): Value => {
  if (typeof value !== 'string') return value
  const id = builtInRoles.get(value)
  return id === undefined
    ? new Unknown(`the provider looks the id of role \`${value}\` up while applying`)
    : `/providers/Microsoft.Authorization/roleDefinitions/${id}`
})

const policyAssignment = (scope: string): Mapping => ({
  type: 'Microsoft.Authorization/policyAssignments',
  place: { in: 'scope', scope },
  body: { properties: assignment },
  ignored: ['overrides.selectors.kind'],
})

const selectors = each('selectors', { kind: 'kind', in: filled('in'), notIn: filled('not_in') })

const assignment: Shape = {
  policyDefinitionId: 'policy_definition_id',
  displayName: filled('display_name'),
  description: filled('description'),
  enforcementMode: switched('enforce', 'Default', 'DoNotEnforce'),
  metadata: parsed('metadata'),
  parameters: parsed('parameters'),
  notScopes: filled('not_scopes'),
  nonComplianceMessages: some('non_compliance_message', { message: 'content', policyDefinitionReferenceId: filled('policy_definition_reference_id') }),
  overrides: some('overrides', { kind: constant('policyEffect'), value: 'value', selectors: each('selectors', { in: filled('in'), notIn: filled('not_in') }) }),
  resourceSelectors: some('resource_selectors', { name: filled('name'), selectors }),
} // prettier-ignore

/** Identities, roles and policy assignments. */
export const authorization: Readonly<Record<string, Mapping>> = {
  azurerm_user_assigned_identity: {
    type: 'Microsoft.ManagedIdentity/userAssignedIdentities',
    place: { in: 'group' },
    body: { properties: { isolationScope: filled('isolation_scope') } },
    ignored: ['client_id', 'principal_id', 'tenant_id'],
  },
  azurerm_role_assignment: {
    type: 'Microsoft.Authorization/roleAssignments',
    place: { in: 'scope', scope: 'scope' },
    body: {
      properties: {
        roleDefinitionId: either(filled('role_definition_id'), roleByName),
        principalId: 'principal_id',
        principalType: filled('principal_type'),
        description: filled('description'),
        condition: filled('condition'),
        conditionVersion: filled('condition_version'),
        delegatedManagedIdentityResourceId: filled('delegated_managed_identity_resource_id'),
      },
    },
    ignored: ['skip_service_principal_aad_check'],
  },
  azurerm_resource_policy_assignment: policyAssignment('resource_id'),
  azurerm_resource_group_policy_assignment: policyAssignment('resource_group_id'),
  azurerm_subscription_policy_assignment: policyAssignment('subscription_id'),
  azurerm_management_group_policy_assignment: policyAssignment('management_group_id'),
}
