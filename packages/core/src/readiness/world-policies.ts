import type { EnforcementMode } from '@fairway/arm/assignment'
import type { Estate } from '../estate/index.ts'
import type { Inventory } from '../inventory/index.ts'
import type { FactRef, Instant } from '../kernel/index.ts'
import {
  assignmentOf,
  judgePolicies,
  knownScopes,
  observedPolicies,
  policiesOf,
  policyPlan,
  sourced,
  type AssignmentCompliance,
  type JudgedPolicies,
  type PolicyPlan,
  type PolicyShelf,
  type SourcedPolicy,
} from '../policy/index.ts'

/** What is assigned in a world. */
export interface WorldPolicies {
  /** Compiled, with what is wrong with it. */
  readonly plan: PolicyPlan
  /** The document of an assignment or exemption as evidence, by its id. */
  readonly evidenceOf: (id: string) => readonly FactRef[]
}

/** Where a world's policies come from. */
export interface PolicyFacts {
  readonly estate: Estate
  readonly inventory: Inventory
  readonly now: Instant
}

const isAssigned = (one: SourcedPolicy): boolean => one.kind === 'PolicyAssignment' || one.kind === 'PolicyExemption'

/** What the estate and the inventory assign, compiled with the definitions that were pulled; `undefined` when nothing is assigned. */
export function worldPolicies({ estate, inventory, now }: PolicyFacts, shelf?: PolicyShelf): WorldPolicies | undefined {
  const documents = [...sourced(policiesOf(estate), 'estate'), ...observedPolicies(inventory)]
  if (!documents.some(isAssigned)) return undefined
  const plan = policyPlan({ documents, scopes: knownScopes(estate, inventory), ...(shelf === undefined ? {} : { shelf }) })
  return { plan, evidenceOf: (id) => refsTo(plan.documents.get(id), id, { inventory, now }) }
}

/** A document of the estate, or the resource that Azure shows. */
function refsTo(document: SourcedPolicy | undefined, id: string, { inventory, now }: Omit<PolicyFacts, 'estate'>): readonly FactRef[] {
  if (document === undefined) return []
  if (document.from === 'estate')
    return [{ kind: 'estate', key: `${document.kind}/${document.name}`, source: document.at.file, observedAt: now }]
  const seen = inventory.get(id)
  return seen === undefined ? [] : [{ kind: 'azure.resource', key: id, source: seen.source, observedAt: seen.observedAt }]
}
