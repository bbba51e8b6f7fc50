import type { FactStore } from '@fairway/core/engine'
import type { DeclaredResource, ObservedDeclaration } from '@fairway/core/iac'
import type { ObservedResource, Resource } from '@fairway/core/inventory'
import { isJsonObject, type Coverage, type Instant } from '@fairway/core/kernel'

/** Everything that was known at a moment. */
export interface FactsAt {
  readonly resources: readonly ObservedResource[]
  readonly declarations: readonly ObservedDeclaration[]
  readonly coverage: readonly Coverage[]
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
  return { resources, declarations, coverage: await facts.coverageAsOf(at) }
}

const isResource = (body: unknown): body is Resource =>
  isJsonObject(body) && typeof body['id'] === 'string' && typeof body['type'] === 'string'

const isDeclaration = (body: unknown): body is DeclaredResource =>
  isJsonObject(body) && typeof body['address'] === 'string' && isJsonObject(body['compare'])
