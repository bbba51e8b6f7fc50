import { Reference, type GraphPart, type ResourceNode } from '../../../graph/index.ts'
import { clientOf, foundation, identity, keyVault, roleAssignment, sitesOf, storage, zonesOf } from '../../blocks/index.ts'
import { defineGoldenPath, type BuiltInPath, type Footing } from '../../definition.ts'
import { clusterOf, objectsOn } from '../../kubernetes/cluster-choice.ts'
import { workFooting } from '../../kubernetes/footing.ts'
import { namespaceProblems } from '../../kubernetes/namespace-names.ts'
import { ruleGroup, rulesOf } from '../../kubernetes/rules.ts'
import { federation } from '../../kubernetes/identity-objects.ts'
import { azureOnly, joined, type KubernetesObject, type Site, type Substitution } from '../../place.ts'
import { batchEndpoint } from './endpoint.ts'
import { workObjects, workOf, workTokens } from './objects.ts'
import { batchInferenceParameters, type BatchInferenceParameters } from './parameters.ts'

/** Inference over what lies in storage, when nobody waits for it. */
export const batchInference: BuiltInPath = defineGoldenPath({
  name: 'batch-inference',
  title: 'Batch inference',
  summary:
    'Work in pieces over what lies in private storage: jobs that wait in the queues of a cluster, or a batch endpoint of Azure Machine Learning.',
  suits: ['batch-inference'],
  provisioning: { minutes: 10, note: 'The cluster or the workspace is there already.' },
  bakedIn: [
    'waits for free GPUs and interrupts nobody',
    'pieces that fail are tried again, alone',
    'nodes that are taken away do not count as failures',
    'workload identity, no secrets',
    'namespace with Pod Security, quota and default-deny networks',
    'private storage for input and output with soft delete',
    'key vault with private endpoint, diagnostics, alerts, tags, budget at 50, 75 and 90 %',
  ],
  parameters: batchInferenceParameters,
  subnets: () => [{ purpose: 'private-endpoints' }],
  zones: (_parameters, site) => [
    ...zonesOf('Microsoft.KeyVault/vaults', 'vault', site.region),
    ...zonesOf('Microsoft.Storage/storageAccounts', 'blob', site.region),
  ],
  // Nodes are the cluster's or the workspace's: they have asked for their capacity.
  asks: () => [],
  gpus: (parameters, site) => (parameters.engine === 'kubernetes' ? parameters.gpus * parameters.atOnce * site.regions.length : 0),
  problems: ({ engine }, { workload }) => (engine === 'kubernetes' ? namespaceProblems(workload) : []),
  standsOn: (parameters, site) => footingsOf(parameters, site.regions),
  build: (parameters, place) => {
    const sites = sitesOf(place).map((site) => siteOutput(parameters, site))
    return {
      ...azureOnly(joined(foundation(place), ...sites.map((site) => site.part)), notesOf(parameters)),
      kubernetes: sites.flatMap((site) => site.kubernetes),
      substitutions: sites.flatMap((site) => site.substitutions),
    }
  },
})

/** A cluster, or a workspace with the compute that is named. */
function footingsOf(parameters: BatchInferenceParameters, regions: readonly string[]): readonly Footing[] {
  const { engine, machineLearning: work } = parameters
  if (engine === 'kubernetes') return workFooting(parameters, regions)
  return work === undefined
    ? []
    : [{ workload: work.workspace, path: 'ml-workspace', at: ['machineLearning', 'workspace'], problems: () => [] }]
}

interface SiteOutput {
  readonly part: GraphPart
  readonly kubernetes: readonly KubernetesObject[]
  readonly substitutions: readonly Substitution[]
}

function siteOutput(parameters: BatchInferenceParameters, site: Site): SiteOutput {
  const user = identity(site)
  const vault = keyVault(site)
  const store = storage(site, {
    purpose: 'batch',
    about: 'What is worked on, and what comes out of it',
    containers: ['input', 'output'],
    keepDays: parameters.inputDays,
  })
  const own = joined(vault.part, store.part, {
    nodes: [
      user,
      roleAssignment(site.place, {
        on: store.account,
        to: user,
        role: 'storage-blob-data-contributor',
        why: 'The work reads its input and writes its output',
      }),
      roleAssignment(site.place, { on: vault.node, to: user, role: 'key-vault-secrets-user', why: 'The work reads its secrets' }),
    ],
  })
  const { engine, machineLearning, image } = parameters
  if (engine === 'machine-learning') {
    const nodes = machineLearning === undefined ? [] : batchEndpoint(site, parameters, machineLearning, user)
    return { part: joined(own, { nodes }), kubernetes: [], substitutions: [] }
  }
  return onCluster(parameters, site, { own, user, store: store.account, image: image ?? '' })
}

interface OwnResources {
  readonly own: GraphPart
  readonly user: ResourceNode
  readonly store: ResourceNode
  readonly image: string
}

function onCluster(parameters: BatchInferenceParameters, site: Site, { own, user, store, image }: OwnResources): SiteOutput {
  const view = clusterOf(site, parameters, objectsOn(site, parameters.cluster))
  const tokens = workTokens(site)
  return {
    part: joined(own, {
      nodes: [
        ...view.nodes,
        federation(user, { part: 'batch', issuer: view.issuer, ...workOf(site) }),
        ruleGroup(site, {
          part: 'work-rules',
          metrics: view.metrics,
          rules: rulesOf('work', workOf(site)),
          about: 'Who is called when work in batches fails',
        }),
      ],
    }),
    kubernetes: workObjects(site, parameters, image, view),
    substitutions: [
      { token: tokens.clientId, reference: clientOf(user) },
      { token: tokens.store, reference: new Reference(store.key, 'properties.primaryEndpoints.blob') },
      ...(view.registry instanceof Reference ? [{ token: tokens.registry, reference: view.registry }] : []),
    ],
  }
}

const notesOf = (parameters: BatchInferenceParameters): readonly string[] =>
  parameters.engine === 'machine-learning'
    ? [
        'The model must be registered in the workspace before the deployment is made, and be of the format MLflow; a batch of jobs over language models is cheaper as a batch deployment of Azure OpenAI.',
      ]
    : [
        'A piece is tried again from its beginning: let it write under its number, so that what it wrote before is overwritten.',
        'The queue of the namespace leads to the quota of its team on the cluster: a team without one waits for ever.',
        ...(parameters.schedule === undefined ? ['It is started by hand: `kubectl create job --from=cronjob/NAME`.'] : []),
        ...(parameters.poolPriority === 'spot' ? ['Pieces on spot nodes begin anew when their node is taken away: keep them short.'] : []),
      ]
