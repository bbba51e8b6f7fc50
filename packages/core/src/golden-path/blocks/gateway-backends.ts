import { uniqueStringOf } from '@fairway/arm/expression'
import { Reference, type ResourceNode } from '../../graph/index.ts'
import { byText } from '../../kernel/index.ts'
import { goldenPathFacts } from '../golden-paths.gen.ts'
import type { RegionPlace, WorkloadModel } from '../place.ts'
import type { ModelAccount } from './model-account.ts'
import { deploymentSlug, modelsIn } from './model-parameters.ts'
import { childOf } from './node.ts'

/** The models of a region. */
export interface ModelRegion {
  readonly region: RegionPlace
  readonly models: ModelAccount
}

/** What backends are made from. */
interface BackendsDraft {
  readonly accounts: readonly ModelRegion[]
  readonly models: readonly WorkloadModel[]
  readonly routing: 'primary-first' | 'spread'
}

/** The pool of a deployment: its name in API Management, and its key. */
interface Pool {
  readonly deployment: string
  readonly name: string
  readonly key: string
}

/**
 * A backend for each deployment in each region that has it, and a pool of them for each deployment. Quota is a deployment's own: with one
 * backend for a whole region, a model without quota would close the region for all others.
 */
export function backendsOf(
  service: ResourceNode,
  { accounts, models, routing }: BackendsDraft,
): { readonly nodes: readonly ResourceNode[]; readonly pools: readonly Pool[] } {
  const made = models
    .toSorted((a, b) => byText(a.name, b.name))
    .flatMap((model) => {
      const backends = accounts
        .filter(({ region }) => modelsIn([model], region.region).length > 0)
        .map((account) => backendOf(service, model, account))
      return backends.length === 0 ? [] : [{ model, backends, pool: poolOf(service, model, backends, routing) }]
    })
  return {
    nodes: made.flatMap(({ backends, pool }) => [...backends, pool]),
    pools: made.map(({ model, pool }) => ({ deployment: model.name, name: pool.name, key: pool.key })),
  }
}

const LONGEST_NAME = 80

/** The name of the backend of a deployment in a region; one that is too long ends with what tells it apart. */
function backendName(model: WorkloadModel, region: string): string {
  const whole = `${region}-${deploymentSlug(model)}`
  return whole.length <= LONGEST_NAME ? whole : `${whole.slice(0, LONGEST_NAME - 6)}-${uniqueStringOf(whole).slice(0, 5)}`
}

function backendOf(service: ResourceNode, model: WorkloadModel, { region, models }: ModelRegion): ResourceNode {
  const { breaker } = goldenPathFacts.gateway
  const name = backendName(model, region.region)
  return childOf(service, {
    part: `backend-${name}`,
    type: 'Microsoft.ApiManagement/service/backends',
    name,
    about: `${model.name} in ${region.region}, left alone for as long as it says when it refuses`,
    body: {
      properties: {
        type: 'Single',
        protocol: 'http',
        url: `${models.endpoint}/openai`,
        description: `${model.name} in ${region.region}`,
        tls: { validateCertificateChain: true, validateCertificateName: true },
        // Azure takes one rule for each backend.
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

function poolOf(
  service: ResourceNode,
  model: WorkloadModel,
  backends: readonly ResourceNode[],
  routing: BackendsDraft['routing'],
): ResourceNode {
  const name = `pool-${deploymentSlug(model)}`
  return childOf(service, {
    part: name,
    type: 'Microsoft.ApiManagement/service/backends',
    name,
    about: `The regions that have ${model.name}`,
    body: {
      properties: {
        type: 'Pool',
        description: `Regions that have ${model.name}`,
        pool: {
          services: backends.map(({ key }, index) => ({
            id: new Reference(key),
            priority: routing === 'spread' ? 1 : index + 1,
            weight: goldenPathFacts.gateway.spread,
          })),
        },
      },
    },
  })
}
