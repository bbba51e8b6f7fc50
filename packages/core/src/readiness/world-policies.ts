import { declared, type Estate } from '../estate/index.ts'
import type { Inventory } from '../inventory/index.ts'
import type { FactRef, Instant } from '../kernel/index.ts'
import { teamKind } from '../organization/index.ts'
import {
  knownScopes,
  observedPolicies,
  policiesOf,
  policyPlan,
  sourced,
  type PolicyPlan,
  type PolicyShelf,
  type SourcedPolicy,
} from '../policy/index.ts'
import { at, textAt } from './rules/json.ts'
import { standingsIn, type PolicyStandings } from './policy-standing.ts'

/** What is assigned in a world, by the estate and by what Azure shows. */
export interface WorldPolicies {
  /** Compiled, with what is wrong with it. */
  readonly plan: PolicyPlan
  /** The inventory judged by it: made when somebody first asks. */
  standings(): PolicyStandings
  /** The document of an assignment or exemption as evidence, by its id. */
  evidenceOf(id: string): readonly FactRef[]
  /** The Team that the metadata of an assignment or exemption names as its `owner`, by the document's id. */
  ownerOf(id: string): string | undefined
}

/** Where a world's policies come from. */
export interface PolicyFacts {
  readonly estate: Estate
  readonly inventory: Inventory
  readonly now: Instant
  /** Opens the definitions that were pulled, for as long as it takes to compile what is assigned. */
  readonly shelf?: (() => OpenShelf | undefined) | undefined
}

/** Pulled definitions that are given back when they are no longer needed. */
export interface OpenShelf extends PolicyShelf {
  close(): void
}

/** What is assigned, compiled; `undefined` when nothing is, which costs nothing. */
export function policiesIn({ estate, inventory, now, shelf }: PolicyFacts): WorldPolicies | undefined {
  const documents = [...sourced(policiesOf(estate), 'estate'), ...observedPolicies(inventory)]
  if (!documents.some((one) => one.kind === 'PolicyAssignment')) return undefined
  const pulled = shelf?.()
  try {
    const plan = policyPlan({ documents, scopes: knownScopes(estate, inventory), ...(pulled === undefined ? {} : { shelf: pulled }) })
    let standings: PolicyStandings | undefined
    return {
      plan,
      standings: () => (standings ??= standingsIn(plan.plan, inventory, now)),
      evidenceOf: (id) => refsTo(plan.documents.get(id), id, { inventory, now }),
      ownerOf: ownerIn(plan, estate),
    }
  } finally {
    pulled?.close()
  }
}

/** A document of the estate, or the resource that Azure shows. */
function refsTo(
  document: SourcedPolicy | undefined,
  id: string,
  { inventory, now }: Pick<PolicyFacts, 'inventory' | 'now'>,
): readonly FactRef[] {
  if (document === undefined) return []
  if (document.from === 'estate')
    return [{ kind: 'estate', key: `${document.kind}/${document.name}`, source: document.at.file, observedAt: now }]
  const seen = inventory.get(id)
  return seen === undefined ? [] : [{ kind: 'azure.resource', key: id, source: seen.source, observedAt: seen.observedAt }]
}

function ownerIn({ documents }: PolicyPlan, estate: Estate): (id: string) => string | undefined {
  const teams = new Set(declared(estate, teamKind).map((one) => one.name))
  return (id) => {
    const owner = textAt(at(documents.get(id)?.body['properties'], 'metadata'), 'owner')
    return teams.has(owner) ? owner : undefined
  }
}
