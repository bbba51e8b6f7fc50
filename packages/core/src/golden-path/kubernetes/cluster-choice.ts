import { apiVersionOf } from '@fairway/arm/type'
import { z } from 'zod'
import { Reference, type GraphObject, type ResourceNode } from '../../graph/index.ts'
import { regionalKey, resourceIn } from '../blocks/index.ts'
import { clusterKey, clusterName } from '../paths/aks-gpu/keys.ts'
import type { Site } from '../place.ts'
import type { ObjectPlace } from './metadata.ts'

const CLUSTER = 'Microsoft.ContainerService/managedClusters'
const METRICS = 'Microsoft.Monitor/accounts'

const armId = (type: string): z.ZodString =>
  z
    .string()
    .max(600)
    .regex(
      new RegExp(`^/subscriptions/[0-9a-fA-F-]{36}/resourceGroups/[\\w.()-]{1,90}/providers/${type.replaceAll('.', '\\.')}/[\\w-]{1,80}$`),
    )

const existingSchema = z
  .strictObject({
    region: z
      .string()
      .max(40)
      .regex(/^[a-z][a-z0-9]+$/)
      .describe('Region of the cluster.'),
    id: armId(CLUSTER).describe('Id of the cluster in Azure.'),
    metricsId: armId(METRICS).describe('Id of the Azure Monitor workspace that holds its measurements.'),
    registry: z
      .string()
      .max(100)
      .regex(/^[a-z0-9]{5,50}\.azurecr\.(io|us|cn)$/)
      .optional()
      .describe('Address of the registry that it pulls images from, such as contoso.azurecr.io.'),
  })
  .describe('A cluster that is there already.')

/** On which cluster something runs: one that a request of the path `aks-gpu` builds, or one that is there already in each region. */
export const clusterChoice = {
  cluster: z
    .string()
    .max(63)
    .regex(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/)
    .describe('Name of the workload request that builds the cluster, in the same regions; any name for clusters that exist already.'),
  existingClusters: z
    .array(existingSchema)
    .max(20)
    .default([])
    .describe('Clusters that are there already, one for each region. Empty: a request of the path aks-gpu builds them.'),
}

/** A choice, settled. */
export interface ClusterChoice {
  readonly cluster: string
  readonly existingClusters: readonly z.output<typeof existingSchema>[]
}

/** A cluster as what runs on it sees it. */
export interface ClusterView {
  readonly objects: ObjectPlace
  /** Whoever signs the tokens of its service accounts. */
  readonly issuer: Reference
  /** The key of its Azure Monitor workspace. */
  readonly metrics: string
  /** Where its metrics are asked for. */
  readonly metricsAddress: Reference
  /** The address of its registry; a text where it is known. */
  readonly registry: Reference | string | undefined
  /** Nodes for what exists already: named, never written. */
  readonly nodes: readonly ResourceNode[]
}

/** The cluster of a region. */
export function clusterOf(site: Site, choice: ClusterChoice, objects: ObjectPlace): ClusterView {
  const there = choice.existingClusters.find((one) => one.region === site.region.region)
  const key = (part: 'cluster' | 'metrics' | 'registry'): string =>
    there === undefined ? clusterKey(choice.cluster, site.region.region, part) : regionalKey(site, `existing-${part}`)
  return {
    objects,
    issuer: new Reference(key('cluster'), 'properties.oidcIssuerProfile.issuerURL'),
    metrics: key('metrics'),
    metricsAddress: new Reference(key('metrics'), 'properties.metrics.prometheusQueryEndpoint'),
    registry: there === undefined ? new Reference(key('registry'), 'properties.loginServer') : there.registry,
    nodes:
      there === undefined
        ? []
        : [existing(site, 'existing-cluster', CLUSTER, there.id), existing(site, 'existing-metrics', METRICS, there.metricsId)],
  }
}

/** Where objects of a workload stand on the cluster of a region. */
export const objectsOn = ({ place, region }: Site, cluster: string): ObjectPlace => ({
  cluster: clusterName(cluster, region.region),
  facts: {
    workload: place.workload,
    team: place.team,
    environment: place.environment.name,
    ...(place.costCenter === undefined ? {} : { costCenter: place.costCenter }),
  },
})

function existing(site: Site, part: string, type: string, id: string): ResourceNode {
  const none: GraphObject = {}
  const draft = { part, type, name: id.slice(id.lastIndexOf('/') + 1), about: 'There already: named, never written', body: none }
  return { ...resourceIn(site, draft), apiVersion: apiVersionOf(type), body: none, dependsOn: [], existing: { id } }
}

/** Region names as tokens have them: `WESTEUROPE`. */
export const tokenFor = (name: string, region: string): string => `__${name}_${region.toUpperCase().replaceAll(/[^A-Z\d]+/g, '_')}__`
