import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { builtInAliases } from '@fairway/arm/alias'
import {
  containersIn,
  evaluateCompliance,
  parseAssignment,
  parseExemption,
  planAssignments,
  policyCatalogue,
  relatedIn,
  scopeTree,
  type AssignmentPlan,
  type AssignmentProblem,
  type Attestation,
  type Compliance,
  type PolicyAssignment,
} from '@fairway/arm/assignment'
import { parsePolicyDefinition, parsePolicySet } from '@fairway/arm/policy'
import { indexResources, resourceIdOf, type ArmResource } from '@fairway/arm/resource'
import type { Value } from '@fairway/arm/value'

/** A case of conformance/rules/compliance, as its README tells. */
export interface ComplianceCase {
  readonly name: string
  readonly tree?: { readonly groups: Record<string, string | null>; readonly subscriptions: Record<string, string> }
  readonly assignments: readonly {
    readonly name: string
    readonly scope: string
    readonly assigns: string
    readonly identity?: boolean
    readonly properties?: object
  }[]
  readonly exemptions?: readonly { readonly name: string; readonly scope: string; readonly of: string; readonly properties?: object }[]
  readonly attestations?: readonly {
    readonly scope: string
    readonly of: string
    readonly state: Attestation['state']
    readonly expiresOn: string
  }[]
  readonly listed?: boolean
  readonly versions?: Record<string, string>
  readonly resources: readonly string[]
  readonly want: {
    readonly states?: Record<string, string>
    readonly counts?: Record<string, Record<string, number>>
    readonly percentages?: Record<string, number | null>
    readonly bounds?: Record<string, readonly [number, number]>
    readonly scopes?: Record<string, number>
    readonly wouldDo?: Record<string, Record<string, number>>
    readonly notEvaluated?: Record<string, string>
    readonly problems?: readonly string[]
    readonly refused?: readonly string[]
    readonly compiled?: number
  }
}

interface Piece extends Record<string, Value> {
  readonly at: string
  readonly type: string
}

interface Pieces {
  readonly definitions: Record<string, object>
  readonly sets: Record<string, object>
  readonly resources: Record<string, Piece>
}

const folder = resolve(import.meta.dirname, '../../../conformance/rules/compliance')
const read = (file: string): unknown => parse(readFileSync(join(folder, file), 'utf8'), { merge: true })

// The shape of the files is told by their README, and cases that are wrong fail.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const pieces = read('pieces.yaml') as Pieces

/** All cases of all files. */
export const complianceCases: readonly ComplianceCase[] = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml') && file !== 'pieces.yaml')
  .toSorted()
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  .flatMap((file) => (read(file) as { readonly cases: readonly ComplianceCase[] }).cases)

/** What a case comes to. */
export interface Ran {
  readonly refused: readonly AssignmentProblem[]
  readonly plan: AssignmentPlan
  readonly compliance: Compliance
}

const usual = { groups: { root: null, corp: 'root', online: 'root' }, subscriptions: { s1: 'corp', s2: 'online' } }

/** The resources of a case. */
export const resourcesOf = (one: Pick<ComplianceCase, 'resources'>): readonly ArmResource[] => one.resources.map(resourceNamed)

function resourceNamed(key: string): ArmResource {
  const piece = pieces.resources[key]
  if (piece === undefined) throw new Error(`there is no resource \`${key}\``)
  const { at, type, name = key, ...rest } = piece
  const text = typeof name === 'string' ? name : key
  return { ...rest, id: resourceIdOf({ scope: at, type, name: text }) ?? '', type, name: text }
}

/** Runs a case. `resources` and `exemptions` replace what it says. */
export function run(one: ComplianceCase, resources = resourcesOf(one), exemptions = one.exemptions ?? []): Ran {
  const tree = scopeTree({
    managementGroups: Object.entries((one.tree ?? usual).groups).map(([name, parent]) => (parent === null ? { name } : { name, parent })),
    subscriptions: Object.entries((one.tree ?? usual).subscriptions).map(([id, managementGroup]) => ({ id, managementGroup })),
  })
  const read = one.assignments.map(({ name, scope, assigns, identity, properties }) =>
    parseAssignment(
      {
        name,
        ...(identity === true ? { identity: { type: 'SystemAssigned' } } : {}),
        properties: { policyDefinitionId: assigns, ...properties },
      },
      { scope },
    ),
  )
  const assignments = read.flatMap((parsed) => (parsed.ok ? [parsed.value] : []))
  const plan = planAssignments({
    assignments,
    exemptions: exemptions.flatMap(({ name, scope, of, properties }) => {
      const json = { name, properties: { policyAssignmentId: idOf(assignments, of), exemptionCategory: 'Waiver', ...properties } }
      const parsed = parseExemption(json, { scope })
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
      return [parsed.value]
    }),
    catalogue: catalogueOf(one.versions ?? {}),
    tree,
    aliases: builtInAliases(),
  })
  const index = indexResources(resources)
  const compliance = evaluateCompliance(plan, resources, {
    now: '2026-11-21T00:00:00Z',
    related: relatedIn(index, () => one.listed === true),
    containers: containersIn(index),
    attestations: (one.attestations ?? []).map(({ of, ...rest }) => ({ ...rest, assignment: idOf(assignments, of) })),
  })
  return { refused: read.flatMap((parsed) => (parsed.ok ? [] : parsed.problems)), plan, compliance }
}

const idOf = (assignments: readonly PolicyAssignment[], name: string): string =>
  assignments.find((one) => one.name === name)?.id ?? `/providers/microsoft.authorization/policyassignments/${name}`

function catalogueOf(versions: Record<string, string>): ReturnType<typeof policyCatalogue> {
  const definitions = Object.entries(pieces.definitions).flatMap(([name, properties]) => {
    const version = versions[name]
    const parsed = parsePolicyDefinition({ name, properties: { ...properties, ...(version === undefined ? {} : { version }) } })
    if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.problems)}`)
    return [parsed.definition]
  })
  const sets = Object.entries(pieces.sets).flatMap(([name, properties]) => {
    const parsed = parsePolicySet({ name, properties })
    if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.problems)}`)
    return [parsed.set]
  })
  return policyCatalogue(definitions, sets)
}
