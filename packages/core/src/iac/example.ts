import { canonicalId, inventoryOf, parseId, type Inventory, type ObservedResource, type Resource } from '../inventory/index.ts'
import type { Coverage } from '../kernel/index.ts'
import type { DeclaredResource, ObservedDeclaration } from './declared-resource.ts'

export const AT = '2026-11-01T00:00:00.000Z'
export const SUBSCRIPTION = '/subscriptions/5ab5c71b-0000-4000-8000-000000000001'

/** The id of a resource in a group for tests: `idIn('Microsoft.Search/searchServices', 'docs')`. */
export function idIn(type: string, name: string, group = 'rg', subscription = SUBSCRIPTION): string {
  const [namespace = '', ...types] = type.split('/')
  const names = name.split('/')
  const tail = types.map((segment, index) => `${segment}/${names[index] ?? ''}`).join('/')
  return `${subscription}/resourceGroups/${group}/providers/${namespace}/${tail}`
}

/** A resource for tests, with what its id tells filled in. */
export function seen(displayId: string, more: Partial<Resource> = {}): ObservedResource {
  const parsed = parseId(displayId)
  if (parsed === undefined) throw new Error(`not an id: ${displayId}`)
  const { id, type, name, subscriptionId, resourceGroup } = parsed
  const place = { ...(subscriptionId === undefined ? {} : { subscriptionId }), ...(resourceGroup === undefined ? {} : { resourceGroup }) }
  return {
    resource: { id, displayId, type, displayType: type, name, ...place, ...more },
    source: 'azure',
    firstSeen: AT,
    lastSeen: AT,
    observedAt: AT,
  }
}

/** A declaration for tests. */
export function declares(id: string | undefined, more: Partial<DeclaredResource> = {}, observedAt = AT): ObservedDeclaration {
  const canonical = id === undefined ? undefined : canonicalId(id)
  const declaration: DeclaredResource = {
    address: 'azurerm_x.this',
    tool: 'terraform',
    declaredType: 'azurerm_x',
    compare: {},
    file: 'prod.tfstate',
    ...(canonical === undefined ? {} : { id: canonical }),
    ...more,
  }
  return { declaration, source: 'code', observedAt }
}

/** Coverage of a subscription whose tracked resources, and the types named, were listed in full. */
export const listed = (types: readonly string[] = [], scope = SUBSCRIPTION): Coverage => ({
  source: 'azure',
  scope,
  kind: 'azure.resource',
  status: 'complete',
  observedAt: AT,
  enumerated: ['*', ...types],
  count: 1,
})

/** Coverage of a file of code. */
export const codeFile = (status: Coverage['status'] = 'complete', file = 'prod.tfstate'): Coverage => ({
  source: 'code',
  scope: `file:${file}`,
  kind: 'iac.resource',
  status,
  observedAt: AT,
  enumerated: status === 'complete' ? ['*'] : [],
  count: 0,
})

/** An inventory of one full listing. */
export const world = (resources: readonly ObservedResource[], coverage: readonly Coverage[] = [listed(), codeFile()]): Inventory =>
  inventoryOf(resources, coverage)
