import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { builtInAliases } from '../../packages/arm/src/alias/index.ts'
import { parseAssignment, parseExemption, planAssignments, policyCatalogue, scopeTree } from '../../packages/arm/src/assignment/index.ts'
import { parsePolicyDefinition, parsePolicySet } from '../../packages/arm/src/policy/index.ts'
import {
  check,
  fromExpansion,
  fromResources,
  fromTerraform,
  type PreflightEntry,
  type PreflightPart,
  type PreflightReport,
} from '../../packages/arm/src/preflight/index.ts'
import type { ArmResource } from '../../packages/arm/src/resource/index.ts'
import { expandTemplate } from '../../packages/arm/src/template/index.ts'
import { readTerraform } from '../../packages/arm/src/terraform/index.ts'
import type { Value } from '../../packages/arm/src/value/index.ts'

const value: z.ZodType<Value> = z.any()
const record = z.record(z.string(), value)

const assignmentSchema = z.strictObject({
  /** Name of a policy, or of an initiative. */
  policy: z.string(),
  name: z.string().optional(),
  at: z.string().default('/subscriptions/s'),
  parameters: record.default({}),
  enforcementMode: z.string().default('Default'),
  notScopes: z.array(z.string()).default([]),
  message: z.string().optional(),
  resourceSelectors: z.array(value).default([]),
  overrides: z.array(value).default([]),
})

const caseSchema = z.strictObject({
  name: z.string(),
  assign: z.array(z.union([z.string(), assignmentSchema])),
  exempt: z.array(z.strictObject({ assignment: z.string(), at: z.string(), expiresOn: z.string().optional(), references: z.array(z.string()).optional() })).default([]),
  /** Plain resources; `template`: what an ARM template declares; `plan`: rows of `resource_changes` of Terraform. */
  resources: z.array(record).default([]),
  template: record.optional(),
  parameters: record.default({}),
  plan: z.array(record).default([]),
  configuration: record.optional(),
  existing: z.array(record).optional(),
  now: z.string().default('2026-11-21T00:00:00Z'),
  want: z.strictObject({
    verdict: z.enum(['denied', 'undecided', 'clean']),
    /** `outcome name policy`, with what follows in brackets: `not enforced`, `or denied`. */
    entries: z.array(z.string()).default([]),
    changes: z.array(z.string()).default([]),
    messages: z.array(z.string()).default([]),
    /** Texts that stand somewhere in the report. */
    says: z.array(z.string()).default([]),
    hides: z.array(z.string()).default([]),
    gaps: z.array(z.string()).default([]),
    summary: z.record(z.string(), z.number()).default({}),
  }),
}) // prettier-ignore
type Case = z.infer<typeof caseSchema>

const fileSchema = z.strictObject({
  policies: z.record(z.string(), record).default({}),
  initiatives: z.record(z.string(), record).default({}),
  cases: z.array(caseSchema),
})
type File = z.infer<typeof fileSchema>

const folder = join(import.meta.dirname, 'preflight')
const shared = fileSchema.parse(parse(readFileSync(join(folder, 'policies.yaml'), 'utf8')))
const files = readdirSync(folder).filter((file) => file.endsWith('.yaml') && file !== 'policies.yaml').toSorted() // prettier-ignore

const GROUP = '/subscriptions/s/resourceGroups/rg'
const DEFINITIONS = '/providers/Microsoft.Authorization/policyDefinitions'
const SETS = '/providers/Microsoft.Authorization/policySetDefinitions'

function planOf(file: File, one: Case) {
  const policies = Object.entries({ ...shared.policies, ...file.policies }).map(([name, properties]) => {
    const parsed = parsePolicyDefinition({ id: `${DEFINITIONS}/${name}`, name, properties: { displayName: name, mode: 'All', ...properties } })
    return parsed.ok ? parsed.definition : expect.fail(JSON.stringify(parsed.problems))
  })
  const sets = Object.entries({ ...shared.initiatives, ...file.initiatives }).map(([name, properties]) => {
    const parsed = parsePolicySet({ id: `${SETS}/${name}`, name, properties })
    return parsed.ok ? parsed.set : expect.fail(JSON.stringify(parsed.problems))
  })
  const isSet = new Set(sets.map((set) => set.name))
  const assignments = one.assign.map((given) => {
    const { policy, name = policy, at, message, ...rest } = assignmentSchema.parse(typeof given === 'string' ? { policy: given } : given)
    const properties = { ...rest, policyDefinitionId: `${isSet.has(policy) ? SETS : DEFINITIONS}/${policy}`, ...(message === undefined ? {} : { nonComplianceMessages: [{ message }] }) }
    const parsed = parseAssignment({ properties: { ...properties, parameters: Object.fromEntries(Object.entries(rest.parameters).map(([key, value]) => [key, { value }])) } }, { name, scope: at })
    return parsed.ok ? parsed.value : expect.fail(JSON.stringify(parsed.problems))
  })
  const exemptions = one.exempt.map(({ assignment, at, expiresOn, references }, index) => {
    const id = assignments.find((each) => each.name === assignment)?.id
    const parsed = parseExemption({ properties: { policyAssignmentId: id, exemptionCategory: 'Waiver', expiresOn, policyDefinitionReferenceIds: references } }, { name: `e${index}`, scope: at })
    return parsed.ok ? parsed.value : expect.fail(JSON.stringify(parsed.problems))
  })
  const tree = scopeTree({ managementGroups: [{ name: 'root' }, { name: 'ai', parent: 'root' }], subscriptions: [{ id: 's', managementGroup: 'ai' }] })
  return planAssignments({ assignments, exemptions, catalogue: policyCatalogue(policies, sets), tree, aliases: builtInAliases() })
} // prettier-ignore

function partsOf(one: Case): readonly PreflightPart[] {
  const scope = { kind: 'resourceGroup', subscriptionId: 's', resourceGroup: 'rg', location: 'westeurope' } as const
  const template = one.template === undefined ? [] : [fromExpansion(expandTemplate({ template: { contentVersion: '1.0.0.0', ...one.template }, parameters: one.parameters, scope, now: one.now }), 'main.json')]
  const rows = one.plan.map((row) => ({ mode: 'managed', type: textOf(row['address']).split('.')[0], name: textOf(row['address']).split('.')[1], ...row }))
  const plan = { format_version: '1.2', resource_changes: rows, ...(one.configuration === undefined ? {} : { configuration: one.configuration }) }
  const terraform = rows.length === 0 ? [] : [fromTerraform(readTerraform(plan, { subscription: 's' }), 'plan.json')]
  return [...template, ...terraform, ...(one.resources.length === 0 ? [] : [fromResources(one.resources, { at: GROUP })])]
} // prettier-ignore

const textOf = (given: Value | undefined): string => (typeof given === 'string' ? given : '')

function told({ outcome, enforced, otherwise, resource, policy, cause }: PreflightEntry): string {
  const notes = [...(enforced ? [] : ['not enforced']), ...(otherwise === undefined ? [] : [`or ${otherwise}`]), ...(cause === undefined || cause === 'effect' ? [] : [cause])]
  const name = policy.reference === undefined ? policy.definitionName : `${policy.assignmentName}/${policy.reference}`
  return `${outcome} ${resource.name} ${name}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`
} // prettier-ignore

const existingOf = (one: Case): readonly ArmResource[] | undefined =>
  one.existing === undefined ? undefined : fromResources(one.existing, { at: GROUP }).resources.map((each) => each.resource)

function reportOf(file: File, one: Case): PreflightReport {
  const existing = existingOf(one)
  return check({ parts: partsOf(one), plan: planOf(file, one), now: one.now, ...(existing === undefined ? {} : { existing }) })
}

describe.each(files.map((name) => ({ name, file: fileSchema.parse(parse(readFileSync(join(folder, name), 'utf8'))) })))('$name', ({ file }) => {
  test.each(file.cases)('$name', (one) => {
    const report = reportOf(file, one)
    const text = JSON.stringify(report)
    expect(report.entries.map(told), text).toEqual(one.want.entries)
    expect(report.verdict, text).toBe(one.want.verdict)
    expect(report.gaps.map(({ code, where }) => `${code} ${where}`)).toEqual(one.want.gaps)
    const changes = report.entries.flatMap((entry) => (entry.changes ?? []).map((change) => `${change.path ?? change.field} = ${JSON.stringify(change.value)}`))
    if (one.want.changes.length > 0) expect(changes).toEqual(one.want.changes)
    if (one.want.messages.length > 0) expect(report.entries.map(({ message }) => message)).toEqual(one.want.messages)
    for (const said of one.want.says) expect(text).toContain(said)
    for (const hidden of one.want.hides) expect(text).not.toContain(hidden)
    expect({ ...report.summary, ...one.want.summary }).toEqual(report.summary)
    expect(reportOf(file, one)).toEqual(report)
  })
}) // prettier-ignore

test('there are at least twenty-five cases', () => {
  const amounts = files.map((name) => fileSchema.parse(parse(readFileSync(join(folder, name), 'utf8'))).cases.length)
  expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBeGreaterThanOrEqual(25)
})
