import { Reference, type GraphPart, type ResourceNode } from '../../graph/index.ts'
import { byText } from '../../kernel/index.ts'
import { goldenPathFacts } from '../golden-paths.gen.ts'
import type { RegionPlace, Site, WorkloadModel, WorkloadPlace } from '../place.ts'
import { alertsOf } from './alerts.ts'
import { diagnostics } from './diagnostics.ts'
import { gatewayPolicy } from './gateway-policy.ts'
import { systemAssigned } from './identity.ts'
import type { ModelAccount } from './model-account.ts'
import { modelPart, modelsIn } from './model-parameters.ts'
import { childOf, nameIn, primarySite, resourceIn } from './node.ts'
import { roleAssignment } from './role.ts'

const SERVICE = 'Microsoft.ApiManagement/service'

/** What the gateway in front of model accounts is to be. */
export interface GatewayDraft {
  readonly accounts: readonly { readonly region: RegionPlace; readonly models: ModelAccount }[]
  readonly models: readonly WorkloadModel[]
  /** Whether the first region takes everything that it can, or all regions the same. */
  readonly routing: 'primary-first' | 'spread'
  /** Whether requests get in in the first region alone. */
  readonly locations: 'primary' | 'every-region'
  readonly clients: readonly (string | Reference)[]
  readonly tokensPerMinute: number
}

/**
 * API Management in front of the model accounts of several regions: a backend with a circuit breaker for each, a pool for each deployment,
 * and a policy that signs in for its clients. Nothing in it is a key.
 */
export function modelGateway(place: WorkloadPlace, draft: GatewayDraft): GraphPart {
  const site = primarySite(place)
  const service = serviceOf(site, draft.locations === 'primary' ? [] : place.regions.slice(1))
  const backends = draft.accounts.map((one) => backendOf(service, one))
  const pools = poolsOf(service, draft)
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
          pools: pools.map(({ model, node }) => ({ deployment: model.name, pool: node.name })),
          clients: draft.clients,
          tokensPerMinute: draft.tokensPerMinute,
          retries: draft.accounts.length - 1,
        }),
      },
    },
    // The policy names pools in its text, and parameters of operations.
    dependsOn: [...pools.map(({ node }) => node.key), ...operations.map((one) => one.key)],
  })
  const roles = draft.accounts.map(({ models }) =>
    roleAssignment(place, {
      on: models.account,
      to: service,
      role: 'cognitive-services-openai-user',
      why: 'The gateway calls models for its clients',
    }),
  )
  return {
    nodes: [
      service,
      ...backends,
      ...pools.map(({ node }) => node),
      api,
      ...operations,
      policy,
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

const backendName = (region: string): string => `openai-${region}`

function backendOf(service: ResourceNode, { region, models }: GatewayDraft['accounts'][number]): ResourceNode {
  const { breaker } = goldenPathFacts.gateway
  return childOf(service, {
    part: backendName(region.region),
    type: 'Microsoft.ApiManagement/service/backends',
    name: backendName(region.region),
    about: `The models of ${region.region}, left alone for a while when they refuse`,
    body: {
      properties: {
        type: 'Single',
        protocol: 'http',
        url: `${models.endpoint}/openai`,
        description: `Models in ${region.region}`,
        tls: { validateCertificateChain: true, validateCertificateName: true },
        circuitBreaker: {
          rules: [
            {
              name: 'refusing',
              failureCondition: {
                count: breaker.failures,
                interval: breaker.interval,
                statusCodeRanges: breaker.codes.map(([min = 0, max = 0]) => ({ min, max })),
              },
              tripDuration: breaker.trip,
              acceptRetryAfter: true,
            },
          ],
        },
      },
    },
  })
}

/** A pool for each deployment, of the regions that have it. */
function poolsOf(service: ResourceNode, draft: GatewayDraft): readonly { readonly model: WorkloadModel; readonly node: ResourceNode }[] {
  const { spread } = goldenPathFacts.gateway
  return draft.models
    .toSorted((a, b) => byText(a.name, b.name))
    .flatMap((model) => {
      const regions = draft.accounts.filter(({ region }) => modelsIn([model], region.region).length > 0)
      if (regions.length === 0) return []
      const name = modelPart(model).replace('model-', 'pool-')
      const node = childOf(service, {
        part: name,
        type: 'Microsoft.ApiManagement/service/backends',
        name,
        about: `The regions that have ${model.name}`,
        body: {
          properties: {
            type: 'Pool',
            description: `Regions that have ${model.name}`,
            pool: {
              services: regions.map(({ region }, index) => ({
                id: new Reference(`${service.key}/${backendName(region.region)}`),
                priority: draft.routing === 'spread' ? 1 : index + 1,
                weight: spread,
              })),
            },
          },
        },
      })
      return [{ model, node }]
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
