import type {
  EffectiveAssignmentView,
  PolicyAssignmentDetailView,
  PolicyAssignmentView,
  PolicyDefinitionView,
  PolicyExemptionView,
  PolicyOverviewView,
  PolicyScopeView,
} from '@fairway/core/api'
import { assignmentComplianceSchema, complianceCountsSchema, definitionComplianceSchema, policyOriginSchema } from '@fairway/core/policy'
import { z } from 'zod'
import { diagnosticSchema } from './problem.ts'
import { jsonSchema } from './records.ts'

const counts = complianceCountsSchema.nullable()
const percentage = z.number().nullable()

/** `GET /policy`. */
export const policyOverviewSchema: z.ZodType<PolicyOverviewView> = z
  .strictObject({
    asOf: z.string().nullable(),
    baseline: z.boolean(),
    origins: z.array(policyOriginSchema),
    resources: z.int().nullable(),
    counts,
    percentage,
    exemptions: z.strictObject({ all: z.int(), expired: z.int(), expiring: z.int() }),
    diagnostics: z.array(diagnosticSchema),
  })
  .meta({ id: 'PolicyOverview' })

/** An item of `GET /policy/scopes`. */
export const policyScopeSchema: z.ZodType<PolicyScopeView> = z
  .strictObject({
    id: z.string(),
    kind: z.enum(['tenant', 'management-group', 'subscription', 'resource-group']),
    name: z.string(),
    parent: z.string().nullable(),
    depth: z.int(),
    assignments: z.int(),
    inherited: z.int(),
    exemptions: z.int(),
    counts,
    percentage,
  })
  .meta({ id: 'PolicyScope' })

/** An item of `GET /policy/assignments`. */
export const policyAssignmentSchema: z.ZodType<PolicyAssignmentView> = assignmentComplianceSchema
  .omit({ definitions: true, counts: true })
  .extend({ counts })
  .meta({ id: 'PolicyAssignment' })

/** An item of `GET /policy/exemptions`. */
export const policyExemptionSchema: z.ZodType<PolicyExemptionView> = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    displayName: z.string(),
    description: z.string(),
    category: z.enum(['Waiver', 'Mitigated']),
    scope: z.string(),
    scopeName: z.string(),
    assignment: z.string(),
    assignmentName: z.string(),
    references: z.array(z.string()),
    expires: z.string().nullable(),
    state: z.enum(['active', 'expiring', 'expired', 'unlimited']),
    owner: z.string().nullable(),
    covers: z.int(),
    declaredAt: z.string(),
  })
  .meta({ id: 'PolicyExemption' })

/** `GET /policy/assignments/{id}`. */
export const policyAssignmentDetailSchema: z.ZodType<PolicyAssignmentDetailView> = assignmentComplianceSchema
  .omit({ definitions: true, counts: true })
  .extend({
    counts,
    description: z.string(),
    definitions: z.array(definitionComplianceSchema.omit({ counts: true }).extend({ counts })),
    notScopes: z.array(z.string()),
    parameters: z.record(z.string(), jsonSchema),
    nonComplianceMessages: z.array(z.string()),
    exemptions: z.array(policyExemptionSchema),
  })
  .meta({ id: 'PolicyAssignmentDetail' })

/** `GET /policy/definitions/{id}`. */
export const policyDefinitionSchema: z.ZodType<PolicyDefinitionView> = z
  .strictObject({
    kind: z.enum(['definition', 'initiative']),
    id: z.string(),
    name: z.string(),
    displayName: z.string(),
    description: z.string(),
    version: z.string().nullable(),
    category: z.string().nullable(),
    mode: z.string().nullable(),
    origin: z.enum(['estate', 'inventory', 'folder', 'pulled', 'baseline']),
    declaredAt: z.string(),
    parameters: z.array(
      z.strictObject({
        name: z.string(),
        type: z.string(),
        displayName: z.string(),
        default: jsonSchema.exactOptional(),
        allowed: z.array(jsonSchema).exactOptional(),
      }),
    ),
    rule: jsonSchema,
    members: z.array(z.strictObject({ reference: z.string(), id: z.string(), displayName: z.string(), effect: z.string() })),
    usedBy: z.array(z.strictObject({ id: z.string(), displayName: z.string(), scopeName: z.string() })),
  })
  .meta({ id: 'PolicyDefinition' })

/** An item of `GET /policy/effective`. */
export const effectiveAssignmentSchema: z.ZodType<EffectiveAssignmentView> = z
  .strictObject({
    id: z.string(),
    displayName: z.string(),
    scope: z.string(),
    scopeName: z.string(),
    inherited: z.boolean(),
    enforcement: z.enum(['Default', 'DoNotEnforce']),
    policies: z.array(z.strictObject({ reference: z.string(), definition: z.string(), displayName: z.string(), effect: z.string() })),
  })
  .meta({ id: 'EffectiveAssignment' })
