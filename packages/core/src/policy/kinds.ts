import { z } from 'zod'
import { defineKind, instantSchema, proseSchema } from '../estate/index.ts'

const KEY = z.string().min(1).max(128)
/** JSON of Azure's own shape, which the policy engine reads: here only that it is an object. The bounds of documents hold for it too. */
const azureObject = (description: string) => z.record(KEY, z.unknown()).meta({ description })
const azureList = (description: string) => z.array(z.record(KEY, z.unknown())).max(2000).meta({ description })
const resourceId = (description: string) => z.string().min(1).max(2048).meta({ description })
const title = (description: string) => z.string().min(1).max(512).optional().meta({ description })
const word = (description: string) => z.string().min(1).max(128).optional().meta({ description })

const common = {
  displayName: title('What people call it.'),
  description: proseSchema('What it is for.').optional(),
  metadata: azureObject('Free information: `category`, `version`, `owner` ...').optional(),
}

const definitionParts = {
  id: resourceId('The ARM id that it has in Azure, where it is known there by another one than its name and the root.').optional(),
  ...common,
  policyType: z.enum(['Custom', 'BuiltIn', 'Static', 'NotSpecified']).optional().meta({ description: 'Whose it is.' }),
  version: word('Its version, such as `1.2.0`.'),
  versions: z.array(z.string().max(64)).max(200).optional().meta({ description: 'Versions that Azure keeps of it.' }),
  parameters: azureObject('Parameters by name: `type`, `metadata`, `defaultValue`, `allowedValues`.').optional(),
}

/** A rule of Azure Policy, in Azure's own shape. */
export const policyDefinitionKind = defineKind({
  name: 'PolicyDefinition',
  summary: 'A rule of Azure Policy, with the properties that Azure gives a policy definition.',
  cardinality: 'many',
  schema: z.strictObject({
    ...definitionParts,
    mode: word('`All`, `Indexed` (types that have tags and a location; the default) or a mode of a resource provider.'),
    policyRule: azureObject('`if`: the condition; `then`: the effect and its details.'),
  }),
  example: `apiVersion: fairway.dev/v1
kind: PolicyDefinition
metadata:
  name: deny-ai-public-access
spec:
  displayName: AI services are not reachable from the internet
  mode: Indexed
  parameters:
    effect:
      type: String
      allowedValues: [Deny, Audit, Disabled]
      defaultValue: Deny
  policyRule:
    if:
      allOf:
        - field: type
          equals: Microsoft.CognitiveServices/accounts
        - field: Microsoft.CognitiveServices/accounts/publicNetworkAccess
          notEquals: Disabled
    then:
      effect: "[parameters('effect')]"
`,
})

/** Several definitions that are assigned together, in Azure's own shape. */
export const policyInitiativeKind = defineKind({
  name: 'PolicyInitiative',
  summary: 'Policy definitions that are assigned together (a policy set), with the properties that Azure gives it.',
  cardinality: 'many',
  schema: z.strictObject({
    ...definitionParts,
    policyDefinitions: azureList(
      'Members: `policyDefinitionId` (an ARM id, or the name of a PolicyDefinition), `policyDefinitionReferenceId`, `parameters`, `groupNames`.',
    ),
    policyDefinitionGroups: azureList('Groups that members may name: controls of a standard.').optional(),
  }),
  example: `apiVersion: fairway.dev/v1
kind: PolicyInitiative
metadata:
  name: ai-guardrails
spec:
  displayName: Guardrails for AI services
  policyDefinitions:
    - policyDefinitionReferenceId: noPublicAccess
      policyDefinitionId: deny-ai-public-access
      parameters:
        effect: { value: Audit }
`,
})

const SCOPE =
  'Where it holds: a management group, a Subscription, `<Subscription>/<resource group>`, each by its name in the estate, or an ARM scope id.'

const selectors = azureList(
  'Only resources that one of them takes: `selectors` of the kinds `resourceLocation`, `resourceType`, `resourceWithoutLocation`.',
).optional()

/** A definition or an initiative that holds at a scope, in Azure's own shape. */
export const policyAssignmentKind = defineKind({
  name: 'PolicyAssignment',
  summary: 'A definition or an initiative that holds at a scope and below it, with the properties that Azure gives an assignment.',
  cardinality: 'many',
  schema: z.strictObject({
    ...common,
    scope: resourceId(SCOPE),
    policyDefinitionId: resourceId('What it assigns: an ARM id, or the name of a PolicyDefinition or PolicyInitiative.'),
    definitionVersion: word('Which version: `1.*.*`.'),
    enforcementMode: z
      .enum(['Default', 'DoNotEnforce'])
      .default('Default')
      .meta({ description: 'Whether it stops and changes what breaks it, or only records it.' }),
    notScopes: z.array(resourceId(SCOPE)).max(400).default([]).meta({ description: 'Scopes below that it leaves out.' }),
    parameters: azureObject('Values by parameter: `{ value: ... }`.').optional(),
    nonComplianceMessages: azureList('What people are told whose resource breaks it: `message`, `policyDefinitionReferenceId`.').optional(),
    resourceSelectors: selectors,
    overrides: azureList('Other effects for some members: `kind: policyEffect`, `value`, `selectors`.').optional(),
    identity: azureObject('The identity by which it changes things: `type`, `userAssignedIdentities`.').optional(),
    location: word('The region of the identity.'),
  }),
  example: `apiVersion: fairway.dev/v1
kind: PolicyAssignment
metadata:
  name: ai-guardrails-corp
spec:
  displayName: Guardrails for AI services in corp
  scope: corp
  policyDefinitionId: ai-guardrails
  enforcementMode: Default
  nonComplianceMessages:
    - message: AI services are reached through private endpoints. Ask the platform team.
`,
})

/** A scope that an assignment does not hold for, until somebody's day, in Azure's own shape. */
export const policyExemptionKind = defineKind({
  name: 'PolicyExemption',
  summary: 'A scope or resource that an assignment spares for a while, with the properties that Azure gives an exemption.',
  cardinality: 'many',
  schema: z.strictObject({
    ...common,
    scope: resourceId(`${SCOPE.slice(0, -1)} or resource id.`),
    policyAssignmentId: resourceId('Whose rules it spares: an ARM id, or the name of a PolicyAssignment.'),
    policyDefinitionReferenceIds: z
      .array(z.string().min(1).max(256))
      .max(1000)
      .default([])
      .meta({ description: 'Only these members of an initiative; empty: all of them.' }),
    exemptionCategory: z
      .enum(['Waiver', 'Mitigated'])
      .meta({ description: '`Waiver`: the risk is accepted. `Mitigated`: the intent is met in another way.' }),
    expiresOn: instantSchema('When it ends. Without an end it holds for ever, which a control tells.').optional(),
    resourceSelectors: selectors,
    assignmentScopeValidation: z
      .enum(['Default', 'DoNotValidate'])
      .optional()
      .meta({ description: 'Whether the scope has to lie below that of the assignment.' }),
  }),
  example: `apiVersion: fairway.dev/v1
kind: PolicyExemption
metadata:
  name: vision-demo-public
spec:
  displayName: The demo of the vision team is public until the fair
  scope: sub-vision-prod/rg-demo
  policyAssignmentId: ai-guardrails-corp
  policyDefinitionReferenceIds: [noPublicAccess]
  exemptionCategory: Waiver
  expiresOn: 2027-02-01
  metadata: { owner: vision }
`,
})
