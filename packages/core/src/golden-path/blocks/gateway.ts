import type { GraphPart, Reference, ResourceNode } from '../../graph/index.ts'
import { goldenPathFacts } from '../golden-paths.gen.ts'
import type { RegionPlace, Site, WorkloadModel, WorkloadPlace } from '../place.ts'
import { alertsOf } from './alerts.ts'
import { diagnostics } from './diagnostics.ts'
import { backendsOf, type ModelRegion } from './gateway-backends.ts'
import { gatewayPolicy } from './gateway-policy.ts'
import { gatewayTraces } from './gateway-traces.ts'
import { systemAssigned } from './identity.ts'
import { callsModels } from './model-parameters.ts'
import { childOf, nameIn, primarySite, resourceIn } from './node.ts'
import { roleAssignment } from './role.ts'

const SERVICE = 'Microsoft.ApiManagement/service'

/** What the gateway in front of model accounts is to be. */
export interface GatewayDraft {
  readonly accounts: readonly ModelRegion[]
  readonly models: readonly WorkloadModel[]
  /** Whether the first region takes everything that it can, or all regions the same. */
  readonly routing: 'primary-first' | 'spread'
  /** Whether requests get in in the first region alone. */
  readonly locations: 'primary' | 'every-region'
  readonly clients: readonly (string | Reference)[]
  readonly tokensPerMinute: number
}

/**
 * API Management in front of the model accounts of several regions: a backend with a circuit breaker for each deployment in each region, a
 * pool for each deployment, and a policy that signs in for its clients and counts their tokens. Nothing in it is a key.
 */
export function modelGateway(place: WorkloadPlace, draft: GatewayDraft): GraphPart {
  const site = primarySite(place)
  const service = serviceOf(site, draft.locations === 'primary' ? [] : place.regions.slice(1))
  const { nodes: backends, pools } = backendsOf(service, draft)
  const api = childOf(service, {
    part: 'api',
    type: 'Microsoft.ApiManagement/service/apis',
    name: 'openai',
    about: 'The interface of Azure OpenAI, as clients know it',
    body: {
      properties: {
        displayName: 'Models',
        description: `Models of ${place.workload}`.slice(0, 1000),
        path: 'openai',
        protocols: ['https'],
        type: 'http',
        subscriptionRequired: false,
      },
    },
  })
  const operations = operationsOf(api)
  const policy = childOf(api, {
    part: 'policy',
    type: 'Microsoft.ApiManagement/service/apis/policies',
    name: 'policy',
    about: 'Who may call, how much, and which region answers',
    body: {
      properties: {
        format: 'xml',
        value: gatewayPolicy({
          pools,
          clients: draft.clients,
          tokensPerMinute: draft.tokensPerMinute,
          retries: draft.accounts.length - 1,
        }),
      },
    },
    // The policy names pools in its text, and parameters of operations.
    dependsOn: [...pools.map(({ key }) => key), ...operations.map((one) => one.key)],
  })
  const roles = draft.accounts.map(({ models }) =>
    roleAssignment(place, {
      on: models.account,
      to: service,
      role: callsModels(draft.models),
      why: 'The gateway calls models for its clients',
    }),
  )
  return {
    nodes: [
      service,
      ...backends,
      api,
      ...operations,
      policy,
      ...gatewayTraces(site, service, api),
      ...roles,
      diagnostics(place, service),
      ...alertsOf(site, service),
    ],
  }
}

/** Protocols and ciphers that are out of date, by the names that the service has for them. */
const outdated = ['Tls10', 'Tls11', 'Ssl30']

function serviceOf(site: Site, others: readonly RegionPlace[]): ResourceNode {
  const { place, region } = site
  const production = place.environment.stage === 'production'
  const sku = { name: production ? 'Premium' : 'Developer', capacity: 1 }
  const publisher = place.platform.publisher ?? { name: place.team, email: place.owner }
  return resourceIn(site, {
    part: 'gateway',
    type: SERVICE,
    name: nameIn(site, SERVICE),
    about: `One address for the models of ${place.workload} in every region`,
    body: {
      sku,
      identity: systemAssigned,
      properties: {
        publisherName: publisher.name.slice(0, 100),
        publisherEmail: publisher.email.slice(0, 100),
        virtualNetworkType: 'Internal',
        virtualNetworkConfiguration: { subnetResourceId: region.subnet('api-management') },
        ...(others.length === 0 || !production
          ? {}
          : {
              additionalLocations: others.map((other) => ({
                location: other.region,
                sku,
                virtualNetworkConfiguration: { subnetResourceId: other.subnet('api-management') },
              })),
            }),
        apiVersionConstraint: { minApiVersion: goldenPathFacts.gateway.minimumApiVersion },
        developerPortalStatus: 'Disabled',
        customProperties: Object.fromEntries(
          outdated.flatMap((protocol) => [
            [`Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.${protocol}`, 'false'],
            [`Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.${protocol}`, 'false'],
          ]),
        ),
      },
    },
  })
}

const parameter = { name: 'deployment', type: 'string', required: true, description: 'The name of a deployment.' }

const operationsOf = (api: ResourceNode): readonly ResourceNode[] =>
  [
    { name: 'deployments', method: 'POST', urlTemplate: '/deployments/{deployment}/*', templateParameters: [parameter] },
    { name: 'v1', method: 'POST', urlTemplate: '/v1/*', templateParameters: [] },
  ].map(({ name, ...operation }) =>
    childOf(api, {
      part: `operation-${name}`,
      type: 'Microsoft.ApiManagement/service/apis/operations',
      name,
      about: `Requests to ${operation.urlTemplate}`,
      body: { properties: { displayName: name, ...operation } },
    }),
  )
