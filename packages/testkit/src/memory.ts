import type { AssessmentInput, Snapshot } from '@fairway/core/engine'
import type { Estate } from '@fairway/core/estate'
import type { DeclaredResource, ObservedDeclaration } from '@fairway/core/iac'
import type { ObservedResource, Resource } from '@fairway/core/inventory'
import type { Coverage, Fact, Instant } from '@fairway/core/kernel'

/** A snapshot that was read to its end. */
export interface ReadSnapshot extends Pick<Snapshot, 'source' | 'kind' | 'observedAt'> {
  readonly facts: readonly Fact[]
  readonly coverage: readonly Coverage[]
}

/** Reads a snapshot to its end. */
export async function readSnapshot(snapshot: Snapshot): Promise<ReadSnapshot> {
  const facts: Fact[] = []
  for await (const batch of snapshot.facts) facts.push(...batch)
  return { source: snapshot.source, kind: snapshot.kind, observedAt: snapshot.observedAt, facts, coverage: snapshot.coverage() }
}

/**
 * What an assessment at a moment is made from: the newest snapshot of each source, with the day each fact was first seen. Unlike the store
 * it forgets what a partial snapshot left out, so the newest ones should be complete.
 */
export function rememberedAt(snapshots: readonly ReadSnapshot[], estate: Estate, now: Instant): AssessmentInput {
  const past = snapshots.filter((one) => one.observedAt <= now).toSorted((a, b) => (a.observedAt < b.observedAt ? -1 : 1))
  const newest = [...new Map(past.map((one) => [one.source, one])).values()]
  const firstSeen = new Map(past.toReversed().flatMap(({ facts, observedAt }) => facts.map((fact) => [keyOf(fact), observedAt] as const)))
  const resources: ObservedResource[] = []
  const declarations: ObservedDeclaration[] = []
  for (const fact of newest.flatMap((one) => one.facts)) {
    const { body, source, observedAt } = fact
    if (isResource(body))
      resources.push({ resource: body, source, observedAt, lastSeen: observedAt, firstSeen: firstSeen.get(keyOf(fact)) ?? observedAt })
    else if (isDeclaration(body)) declarations.push({ declaration: body, source, observedAt })
  }
  return { estate, resources, declarations, coverage: newest.flatMap((one) => one.coverage), now }
}

const keyOf = ({ kind, source, key }: Fact): string => JSON.stringify([kind, source, key])

const isResource = (body: unknown): body is Resource => typeof body === 'object' && body !== null && 'displayId' in body

const isDeclaration = (body: unknown): body is DeclaredResource => typeof body === 'object' && body !== null && 'address' in body
