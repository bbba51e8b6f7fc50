import { z } from 'zod'
import { isCode, type Code } from '../kernel/index.ts'
import { checkOutcomes, type CheckReport } from './check-report.ts'
import type {
  AssignmentCompliance,
  ComplianceCounts,
  CompliancePair,
  ComplianceReport,
  DefinitionCompliance,
  PairExplanation,
  PolicyOrigin,
} from './compliance-report.ts'
import type { EvalResult } from './eval-result.ts'
import type { PolicyPatch, PolicyReason } from './reason.ts'

const json = z.json()
const count = z.int().min(0)
const percentage = z
  .number()
  .min(0)
  .max(100)
  .nullable()
  .meta({ description: '0 to 100 with at most one decimal; null: nothing is judged.' })
const instant = z.string().meta({ description: 'ISO 8601 in UTC.' })
const place = z
  .object({ file: z.string(), line: z.int(), column: z.int(), endLine: z.int().exactOptional(), endColumn: z.int().exactOptional() })
  .meta({ description: 'A place in a file; lines and columns count from 1.' })

const code: z.ZodType<Code> = z
  .string()
  .regex(/^FW\d{4}$/)
  .refine((text): text is Code => isCode(text), 'must be a registered code')
  .meta({ description: '`fairway explain CODE` tells more.' })

const diagnosticSchema = z.object({
  code,
  severity: z.enum(['error', 'warning']),
  summary: z.string(),
  detail: z.string().exactOptional(),
  help: z.string().exactOptional(),
  at: place.exactOptional(),
})

/** Where policies came from. */
export const policyOriginSchema = z.object({
  from: z.enum(['estate', 'inventory', 'folder', 'pulled', 'baseline']),
  name: z.string().exactOptional(),
  definitions: count,
  initiatives: count,
  assignments: count,
  exemptions: count,
}) satisfies z.ZodType<PolicyOrigin>

/** Resources by state. */
export const complianceCountsSchema = z
  .object({
    nonCompliant: count,
    undecided: count,
    compliant: count,
    error: count,
    conflicting: count,
    protected: count,
    exempt: count,
    unknown: count,
  })
  .meta({
    description: 'Resources by state; one under several policies counts once, in the state that wins.',
  }) satisfies z.ZodType<ComplianceCounts>

/** One definition of an assignment. */
export const definitionComplianceSchema = z.object({
  reference: z.string().meta({ description: '`policyDefinitionReferenceId`; empty for an assignment of a single definition.' }),
  id: z.string(),
  displayName: z.string(),
  effect: z.string(),
  groups: z.array(z.string()),
  counts: complianceCountsSchema,
  percentage,
  notEvaluable: z.string().exactOptional(),
}) satisfies z.ZodType<DefinitionCompliance>

/** An assignment. */
export const assignmentComplianceSchema = z.object({
  id: z.string(),
  name: z.string(),
  displayName: z.string(),
  scope: z.string(),
  scopeName: z.string(),
  assigns: z.object({ kind: z.enum(['definition', 'initiative']), id: z.string(), displayName: z.string() }),
  enforcement: z.enum(['Default', 'DoNotEnforce']),
  counts: complianceCountsSchema,
  percentage,
  definitions: z.array(definitionComplianceSchema),
  declaredAt: z.string(),
}) satisfies z.ZodType<AssignmentCompliance>

/** A resource under a definition that is not compliant. */
export const compliancePairSchema = z.object({
  id: z.string().meta({ description: 'What `fairway policy compliance --explain` takes.' }),
  state: z.enum(['non-compliant', 'undecided', 'error', 'conflicting', 'protected', 'exempt', 'unknown']),
  effect: z.string(),
  assignment: z.string(),
  assignmentName: z.string(),
  reference: z.string(),
  definition: z.string(),
  definitionName: z.string(),
  resource: z.string(),
  resourceName: z.string(),
  resourceType: z.string(),
  owner: z.string().exactOptional(),
  exemption: z.string().exactOptional(),
  why: z.string().exactOptional(),
}) satisfies z.ZodType<CompliancePair>

const reasonSchema = z.object({
  pointer: z.string().meta({ description: 'JSON pointer of the condition in the definition.' }),
  kind: z.enum(['value', 'count']).exactOptional(),
  field: z.string(),
  path: z.string().exactOptional(),
  operator: z.string(),
  expected: json.exactOptional(),
  actual: json.exactOptional(),
  matching: z.array(z.string()).meta({ description: 'Of a count: the first members that it counts, by name.' }).exactOptional(),
  answer: z.enum(['true', 'false', 'unknown', 'failed']),
  why: z.string().exactOptional(),
}) satisfies z.ZodType<PolicyReason>

const patchSchema = z.object({ operation: z.string(), field: z.string(), value: json.exactOptional() }) satisfies z.ZodType<PolicyPatch>

/** Why a pair stands as it does. */
export const pairExplanationSchema = z.object({
  pair: compliancePairSchema,
  message: z.string(),
  reasons: z.array(reasonSchema),
  patch: z.array(patchSchema),
  unknown: z.array(z.string()),
  related: z.array(z.string()),
  remedy: z.string().exactOptional(),
}) satisfies z.ZodType<PairExplanation>

/** The shape of `fairway policy compliance -o json`. */
export const complianceReportSchema = z
  .object({
    schemaVersion: z.literal(1),
    asOf: instant,
    origins: z.array(policyOriginSchema),
    resources: count,
    counts: complianceCountsSchema,
    percentage,
    assignments: z.array(assignmentComplianceSchema),
    pairs: z.array(compliancePairSchema),
    total: count,
    next: z.string().nullable(),
    diagnostics: z.array(diagnosticSchema),
  })
  .meta({
    title: 'Fairway policy compliance',
    description: 'The inventory judged by what is assigned.',
  }) satisfies z.ZodType<ComplianceReport>

const outcome = z.enum(checkOutcomes)

const checkResultSchema = z.object({
  outcome,
  otherwise: z.enum(['deny', 'modify', 'append', 'audit', 'deploy']).exactOptional(),
  effect: z.string(),
  enforced: z.boolean(),
  resource: z.object({ id: z.string(), name: z.string(), type: z.string(), at: place, address: z.string().exactOptional() }),
  policy: z.object({
    assignment: z.string(),
    assignmentName: z.string(),
    scope: z.string(),
    reference: z.string(),
    definition: z.string(),
    definitionName: z.string(),
    message: z.string().exactOptional(),
  }),
  message: z.string(),
  reasons: z.array(reasonSchema),
  patch: z.array(patchSchema),
  unknown: z.array(z.string()),
  remedy: z.string().exactOptional(),
})

/** The shape of `fairway check -o json`. */
export const checkReportSchema = z
  .object({
    schemaVersion: z.literal(1),
    asOf: instant,
    origins: z.array(policyOriginSchema),
    files: z.array(
      z.object({
        path: z.string(),
        kind: z.enum(['template', 'terraform-plan', 'terraform-state', 'resources', 'bicep']),
        parameters: z.string().exactOptional(),
        resources: count,
      }),
    ),
    counts: z.object({
      resources: count,
      deny: count,
      undecided: count,
      mayDeny: count,
      wouldDeny: count,
      modify: count,
      append: count,
      audit: count,
      deploy: count,
      notChecked: count,
    }),
    results: z.array(checkResultSchema),
    notChecked: z.array(z.object({ name: z.string(), type: z.string(), at: place, why: z.string() })),
    diagnostics: z.array(diagnosticSchema),
  })
  .meta({ title: 'Fairway check', description: 'What Azure Policy would do to a deployment.' }) satisfies z.ZodType<CheckReport>

/** The shape of `fairway policy eval -o json`, and of a line of a batch. */
const evalResultSchema = z
  .object({
    id: json,
    effect: z.string().nullable(),
    state: z.enum(['NotApplicable', 'Compliant', 'NonCompliant', 'Unknown', 'Error']),
    details: json.exactOptional(),
    error: z.string().exactOptional(),
    code: z.string().exactOptional(),
    line: z.int().exactOptional(),
  })
  .meta({ title: 'Fairway policy evaluation', description: 'What one policy says of one resource.' }) satisfies z.ZodType<EvalResult>

/** The JSON Schemas (2020-12) of the reports, by file name. */
export const policyJsonSchemas = (): ReadonlyMap<string, object> =>
  new Map(
    [
      ['check', checkReportSchema] as const,
      ['policy-compliance', complianceReportSchema] as const,
      ['policy-explanation', pairExplanationSchema] as const,
      ['policy-eval', evalResultSchema] as const,
    ].map(([name, schema]) => [
      name,
      {
        $id: `https://fairway.dev/schemas/${name}.json`,
        ...z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input', reused: 'inline', unrepresentable: 'any' }),
      },
    ]),
  )
