import type { JsonObject } from '../kernel/index.ts'
import { property, type Inventory, type Resource } from '../inventory/index.ts'
import { baselineDefinitions, baselineInitiative } from './baseline/index.ts'
import type { PolicyOrigin } from './compliance-report.ts'
import { entryOf, type PolicyEntry } from './entry.ts'
import type { PolicyDocument } from './estate-policies.ts'
import type { PolicyDocumentKind } from './recognise.ts'

/** Where a policy document came from. */
export type PolicyFrom = PolicyOrigin['from']

/** A policy document with where it came from. */
export interface SourcedPolicy extends PolicyDocument {
  readonly from: PolicyFrom
  /** The source or folder that gave it; empty for the estate and the baseline. */
  readonly fromName: string
}

/** Definitions that are at hand without being read: the pulled ones. */
export interface PolicyShelf {
  find(kind: 'PolicyDefinition' | 'PolicyInitiative', nameOrId: string): { readonly name: string; readonly body: JsonObject } | undefined
  /** What there is to be found. */
  readonly entries: readonly PolicyEntry[]
  /** What it is called, and how much it holds. */
  readonly origins: readonly PolicyOrigin[]
}

/** Gives documents their origin. */
export const sourced = (documents: readonly PolicyDocument[], from: PolicyFrom, fromName = ''): readonly SourcedPolicy[] =>
  documents.map((one) => ({ ...one, from, fromName }))

const observedTypes: Readonly<Record<string, PolicyDocumentKind>> = {
  'microsoft.authorization/policydefinitions': 'PolicyDefinition',
  'microsoft.authorization/policysetdefinitions': 'PolicyInitiative',
  'microsoft.authorization/policyassignments': 'PolicyAssignment',
  'microsoft.authorization/policyexemptions': 'PolicyExemption',
}

/** The policies that Azure has, as far as an export shows them: rows of the `policyresources` table, or of `az policy ... list`. */
export function observedPolicies(inventory: Inventory): readonly SourcedPolicy[] {
  return Object.entries(observedTypes).flatMap(([type, kind]) =>
    inventory.ofType(type).flatMap(({ resource, source }) => {
      if (resource.properties === undefined || !isWhole(kind, resource)) return []
      const body = {
        id: resource.displayId,
        name: resource.name,
        type: resource.displayType,
        ...(resource.identity === undefined || resource.identity === null ? {} : { identity: resource.identity }),
        ...(resource.location === undefined ? {} : { location: resource.location }),
        properties: resource.properties,
      }
      return [{ kind, name: resource.name, body, at: { file: source, line: 1, column: 1 }, from: 'inventory' as const, fromName: source }]
    }),
  )
}

/** Some exports list names and leave out what matters. */
function isWhole(kind: PolicyDocumentKind, resource: Resource): boolean {
  const needed = {
    PolicyDefinition: 'policyRule',
    PolicyInitiative: 'policyDefinitions',
    PolicyAssignment: 'policyDefinitionId',
    PolicyExemption: 'policyAssignmentId',
  }
  return property(resource, needed[kind]) !== undefined
}

/** Fairway's own definitions and initiative, assigned at the tenant: what is judged when nothing else is declared. */
export function baselinePolicies(): readonly SourcedPolicy[] {
  const at = { file: 'baseline', line: 1, column: 1 }
  const documents = [
    ...baselineDefinitions.map((one) => ({ kind: 'PolicyDefinition' as const, name: one.name, body: plain(one), at })),
    { kind: 'PolicyInitiative' as const, name: baselineInitiative.name, body: plain(baselineInitiative), at },
  ]
  return sourced(documents, 'baseline')
}

/** The baseline in short, as pulled definitions are listed. */
export const baselineEntries = (): readonly { readonly entry: Omit<PolicyEntry, 'digests'>; readonly body: JsonObject }[] =>
  baselinePolicies().map(({ kind, name, body }) => {
    const { digests: _digests, ...entry } = entryOf(kind === 'PolicyInitiative' ? kind : 'PolicyDefinition', name, body, () => '')
    return { entry, body }
  })

/** The assignment of the baseline at the tenant. It is not enforced by anybody: it is a yardstick. */
export function baselineAssignment(): SourcedPolicy {
  const body = {
    name: 'fairway-baseline',
    properties: {
      displayName: baselineInitiative.properties.displayName,
      description: 'No policy is assigned: Fairway judges by its own baseline, as if it were assigned at the root of the tenant.',
      scope: '/',
      policyDefinitionId: baselineInitiative.id,
      enforcementMode: 'Default',
    },
  }
  return {
    kind: 'PolicyAssignment',
    name: 'fairway-baseline',
    body,
    at: { file: 'baseline', line: 1, column: 1 },
    from: 'baseline',
    fromName: '',
  }
}

/** The same as JSON of no particular type. */
const plain = (value: object): JsonObject => JSON.parse(JSON.stringify(value))
