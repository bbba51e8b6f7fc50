import type { JsonObject } from '../../../kernel/index.ts'
import { all, count, field, ofType } from '../condition.ts'
import { byProperties } from '../example.ts'
import { type BaselineRule, rule } from '../rule.ts'
import { ACCOUNT, COSMOS, REGISTRY, SEARCH, STORAGE, VAULT, WORKSPACE } from '../types.ts'

const connected = (status: string): JsonObject => ({
  privateEndpointConnections: [{ name: 'pe', properties: { privateLinkServiceConnectionState: { status } } }],
})

/** A connection that waits for approval carries nothing. */
const privateEndpoint = (name: string, type: string, plural: string): BaselineRule =>
  rule({
    name: `${name}-private-endpoint`,
    title: `${plural} have a private endpoint`,
    description: `At least one approved private endpoint leads to the service, so that it can be used without the internet. ${PLANNED}`,
    remedy: 'Make a private endpoint in the network of the workload, with its zone in the private DNS of the platform.',
    sources: ['https://learn.microsoft.com/azure/private-link/private-endpoint-overview'],
    group: 'network',
    effect: 'Audit',
    if: all(
      ofType(type),
      count(
        type,
        'privateEndpointConnections[*]',
        field(type, 'privateEndpointConnections[*].privateLinkServiceConnectionState.status', 'equals', 'Approved'),
        'less',
        1,
      ),
    ),
    examples: byProperties(type, [connected('Approved')], [{}, { privateEndpointConnections: [] }, connected('Pending')]),
  })

const PLANNED = 'The service fills its connections in itself, so a template shows them only together with the endpoint.'

/** Services that AI workloads are made of, each with a way in that is not the internet. */
export const privateEndpointRules = [
  privateEndpoint('account', ACCOUNT, 'AI accounts'),
  privateEndpoint('workspace', WORKSPACE, 'Machine Learning workspaces'),
  privateEndpoint('search', SEARCH, 'AI Search services'),
  privateEndpoint('storage', STORAGE, 'Storage accounts'),
  privateEndpoint('vault', VAULT, 'Key vaults'),
  privateEndpoint('registry', REGISTRY, 'Container registries'),
  privateEndpoint('cosmos', COSMOS, 'Cosmos DB accounts'),
]
