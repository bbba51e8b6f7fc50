import { apiVersionOf } from '@fairway/arm/type'
import { Reference, text, type ResourceNode } from '../../../graph/index.ts'
import { nameIn, regionalKey, userAssigned } from '../../blocks/index.ts'
import type { Site } from '../../place.ts'
import type { BatchInferenceParameters, MachineLearningWork } from './parameters.ts'

const ENDPOINT = 'Microsoft.MachineLearningServices/workspaces/batchEndpoints'

/** The key of a workspace that a request of a path for machine learning builds. */
const workspaceKey = (workload: string, region: string): string => `workload-${workload}-${region}/workspace`

/** A batch endpoint in a workspace of another request, with one deployment: callers sign in with Microsoft Entra ID. */
export function batchEndpoint(
  site: Site,
  parameters: BatchInferenceParameters,
  work: MachineLearningWork,
  user: ResourceNode,
): readonly ResourceNode[] {
  const workspace = workspaceKey(work.workspace, site.region.region)
  const endpoint: ResourceNode = {
    key: regionalKey(site, 'batch-endpoint'),
    type: ENDPOINT,
    apiVersion: apiVersionOf(ENDPOINT),
    name: nameIn(site, ENDPOINT),
    scope: { kind: 'resourceGroup', subscription: site.place.subscription, group: site.region.group },
    parent: workspace,
    body: {
      location: site.region.region,
      tags: site.place.tags,
      identity: userAssigned(user),
      properties: { authMode: 'AADToken', defaults: { deploymentName: DEPLOYMENT } },
    },
    root: site.place.root,
    at: site.place.at,
    about: 'Where batches are handed in',
  }
  return [endpoint, deploymentOf(site, endpoint, parameters, work)]
}

const DEPLOYMENT = 'default'

const deploymentOf = (
  site: Site,
  endpoint: ResourceNode,
  parameters: BatchInferenceParameters,
  work: MachineLearningWork,
): ResourceNode => {
  const type = `${ENDPOINT}/deployments`
  const inWorkspace = (path: string) => text(new Reference(workspaceKey(work.workspace, site.region.region)), path)
  return {
    key: `${endpoint.key}/deployment`,
    type,
    apiVersion: apiVersionOf(type),
    name: DEPLOYMENT,
    scope: endpoint.scope,
    parent: endpoint.key,
    body: {
      location: site.region.region,
      tags: site.place.tags,
      properties: {
        model: { referenceType: 'Id', assetId: inWorkspace(`/models/${work.model}/versions/${work.modelVersion}`) },
        compute: inWorkspace(`/computes/${work.compute}`),
        resources: { instanceCount: work.instances },
        maxConcurrencyPerInstance: work.perInstance,
        miniBatchSize: work.miniBatch,
        outputAction: 'AppendRow',
        outputFileName: 'predictions.csv',
        retrySettings: { maxRetries: parameters.retries, timeout: 'PT10M' },
        errorThreshold: -1,
        loggingLevel: 'Info',
      },
    },
    root: site.place.root,
    at: site.place.at,
    about: `Version ${work.modelVersion} of ${work.model} on ${work.instances} machines of ${work.compute}`,
  }
}
