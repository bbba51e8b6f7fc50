import { declared, type Estate } from '../estate/index.ts'
import type { Inventory, Ownership, Resource } from '../inventory/index.ts'
import { subscriptionKind, teamKind, workloadKind } from '../organization/index.ts'
import { skillsMatrixKind } from '../readiness/index.ts'

/** Prepares the lookup of the team that owns what a finding is about: a resource, a subscription, or a document of the estate. */
export function ownersOf(
  estate: Estate,
  inventory: Inventory,
  ownership: (resource: Resource) => Ownership,
): (subject: string) => string | undefined {
  const documents = new Map<string, string>([
    ...declared(estate, teamKind).map(({ name }) => [`Team/${name}`, name] as const),
    ...declared(estate, workloadKind).map(({ name, spec }) => [`Workload/${name}`, spec.owner] as const),
    ...declared(estate, subscriptionKind).map(({ name, spec }) => [`Subscription/${name}`, spec.owner] as const),
    ...declared(estate, skillsMatrixKind).map(({ name, spec }) => [`SkillsMatrix/${name}`, spec.team] as const),
  ])
  const subscriptions = new Map(declared(estate, subscriptionKind).map(({ spec }) => [spec.id.toLowerCase(), spec.owner]))
  return (subject) => {
    const observed = inventory.get(subject)
    const team = observed === undefined ? undefined : ownership(observed.resource).team
    return team ?? documents.get(subject) ?? subscriptions.get(subscriptionIn(subject))
  }
}

const subscriptionIn = (subject: string): string => /^\/subscriptions\/([^/]+)/i.exec(subject)?.[1]?.toLowerCase() ?? ''
