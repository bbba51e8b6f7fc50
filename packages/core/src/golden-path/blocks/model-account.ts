import type { GraphPart, ResourceNode } from '../../graph/index.ts'
import type { Site, WorkloadModel } from '../place.ts'
import { alertsOf } from './alerts.ts'
import { contentFilters } from './content-filter.ts'
import { diagnostics } from './diagnostics.ts'
import { systemAssigned } from './identity.ts'
import { modelPart } from './model-parameters.ts'
import { childOf, nameIn, resourceIn } from './node.ts'
import { privateEndpoint } from './private-endpoint.ts'

const TYPE = 'Microsoft.CognitiveServices/accounts'

/** What a model account is to hold. */
export interface ModelAccountDraft {
  /** Those of this region alone. */
  readonly models: readonly WorkloadModel[]
  /** Hosts that the service may call on its own, such as those of tools. */
  readonly outboundHosts: readonly string[]
  /** Names of Foundry projects in it. */
  readonly projects: readonly string[]
}

/** A model account with everything that belongs to it. */
export interface ModelAccount {
  readonly account: ResourceNode
  /** `https://…`: where models are called. */
  readonly endpoint: string
  readonly part: GraphPart
}

/**
 * A Foundry account in a region with its models: sign-in alone, reached privately alone, calling nobody that is not named, every answer
 * filtered. Azure refuses two changes of one account at once: content filters, deployments and projects wait for each other, and the
 * endpoint for all of them.
 */
export function modelAccount(site: Site, draft: ModelAccountDraft): ModelAccount {
  const account = accountOf(site, draft)
  const filters = contentFilters(account, draft.models)
  const chain = inTurn([
    ...filters.nodes,
    ...draft.models.map((model) => deploymentOf(account, model, filters.nameFor(model))),
    ...draft.projects.map((name) => projectOf(site, account, name)),
  ])
  const provisioned = draft.models.some((model) => model.deploymentType.includes('Provisioned'))
  const nodes = [
    account,
    ...chain,
    ...privateEndpoint(site, account, 'account', chain.slice(-1)),
    diagnostics(site.place, account),
    ...alertsOf(site, account, ['throttled', 'slow-answers', 'failing', ...(provisioned ? ['slow', 'provisioned-full'] : [])]),
  ]
  return { account, endpoint: `https://${account.name.toLowerCase()}.openai.azure.com`, part: { nodes } }
}

const accountOf = (site: Site, draft: ModelAccountDraft): ResourceNode => {
  const name = nameIn(site, TYPE)
  return resourceIn(site, {
    part: 'openai',
    type: TYPE,
    name,
    about: `Models of ${site.place.workload}`,
    body: {
      kind: 'AIServices',
      sku: { name: 'S0' },
      identity: systemAssigned,
      properties: {
        customSubDomainName: name.toLowerCase(),
        disableLocalAuth: true,
        publicNetworkAccess: 'Disabled',
        networkAcls: { defaultAction: 'Deny', bypass: 'None', ipRules: [], virtualNetworkRules: [] },
        restrictOutboundNetworkAccess: true,
        allowedFqdnList: draft.outboundHosts,
        allowProjectManagement: draft.projects.length > 0,
      },
    },
  })
}

const deploymentOf = (account: ResourceNode, model: WorkloadModel, filter: string): ResourceNode =>
  childOf(account, {
    part: modelPart(model),
    type: 'Microsoft.CognitiveServices/accounts/deployments',
    name: model.name,
    about: `${model.model}${model.version === undefined ? '' : ` ${model.version}`}, ${model.deploymentType}`,
    body: {
      sku: { name: model.deploymentType, capacity: model.capacity },
      properties: {
        model: { format: model.publisher, name: model.model, ...(model.version === undefined ? {} : { version: model.version }) },
        versionUpgradeOption: model.versionUpgrade,
        raiPolicyName: filter,
      },
    },
  })

const projectOf = ({ place, region }: Site, account: ResourceNode, name: string): ResourceNode =>
  childOf(account, {
    part: `project-${name}`,
    type: 'Microsoft.CognitiveServices/accounts/projects',
    name,
    about: `The Foundry project ${name}`,
    body: {
      location: region.region,
      tags: place.tags,
      identity: systemAssigned,
      properties: { displayName: name, description: `Project ${name} of ${place.workload}` },
    },
  })

/** Each waits for the one before it. */
export const inTurn = (nodes: readonly ResourceNode[]): readonly ResourceNode[] =>
  nodes.map((node, index) => {
    const before = nodes[index - 1]
    return before === undefined ? node : { ...node, dependsOn: [...new Set([...(node.dependsOn ?? []), before.key])] }
  })
