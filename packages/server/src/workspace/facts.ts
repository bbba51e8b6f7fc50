import type { FactStore } from '@fairway/core/engine'
import type { DeclaredResource, ObservedDeclaration } from '@fairway/core/iac'
import type { ObservedResource, Resource } from '@fairway/core/inventory'
import { isJsonObject, type Coverage, type Instant } from '@fairway/core/kernel'
import type { CapacityFact, ObservedCapacityFact } from '@fairway/core/region'

/** Everything that was known at a moment. */
export interface FactsAt {
  readonly resources: readonly ObservedResource[]
  readonly declarations: readonly ObservedDeclaration[]
  readonly coverage: readonly Coverage[]
  readonly capacity: readonly ObservedCapacityFact[]
}

/** Reads the facts valid at a moment. A body that is not what its kind says is a defect of whoever stored it. */
export async function factsAt(facts: FactStore, at: Instant): Promise<FactsAt> {
  const resources: ObservedResource[] = []
  for await (const batch of facts.factsAsOf('azure.resource', at)) {
    for (const { body, source, firstSeen, lastSeen, observedAt } of batch) {
      if (!isResource(body)) throw new Error('a stored azure.resource is no resource')
      resources.push({ resource: body, source, firstSeen, lastSeen, observedAt })
    }
  }
  const declarations: ObservedDeclaration[] = []
  for await (const batch of facts.factsAsOf('iac.resource', at)) {
    for (const { body, source, observedAt } of batch) {
      if (!isDeclaration(body)) throw new Error('a stored iac.resource is no declared resource')
      declarations.push({ declaration: body, source, observedAt })
    }
  }
  return { resources, declarations, coverage: await facts.coverageAsOf(at), capacity: await capacityAt(facts, at) }
}

/** A limit that is still what it was is as good as new: it counts from when it was last seen. */
async function capacityAt(facts: FactStore, at: Instant): Promise<readonly ObservedCapacityFact[]> {
  const capacity: ObservedCapacityFact[] = []
  for await (const batch of facts.factsAsOf('azure.capacity', at)) {
    for (const { body, source, lastSeen } of batch) {
      if (!isCapacity(body)) throw new Error('a stored azure.capacity is no capacity')
      capacity.push({ fact: body, source, observedAt: lastSeen })
    }
  }
  return capacity
}

const isCapacity = (body: unknown): body is CapacityFact =>
  isJsonObject(body) && typeof body['type'] === 'string' && typeof body['subscriptionId'] === 'string' && typeof body['region'] === 'string'

const isResource = (body: unknown): body is Resource =>
  isJsonObject(body) && typeof body['id'] === 'string' && typeof body['type'] === 'string'

const isDeclaration = (body: unknown): body is DeclaredResource =>
  isJsonObject(body) && typeof body['address'] === 'string' && isJsonObject(body['compare'])
