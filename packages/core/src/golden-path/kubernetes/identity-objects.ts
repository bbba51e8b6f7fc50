import { type GraphValue, type ResourceNode } from '../../graph/index.ts'
import { childOf } from '../blocks/node.ts'
import type { KubernetesObject } from '../place.ts'
import { objectOf, type ObjectPlace } from './metadata.ts'

/** The service account of a workload, which is its managed identity. Pods of it need no secret to sign in. */
export const serviceAccount = (place: ObjectPlace, namespace: string, name: string, clientId: string): KubernetesObject =>
  objectOf(
    place,
    {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      name,
      namespace,
      annotations: { 'azure.workload.identity/client-id': clientId },
    },
    {},
  )

/** Lets a service account of a cluster be a managed identity: the cluster vouches for it, and for nobody else. */
export const federation = (
  identity: ResourceNode,
  {
    part,
    issuer,
    namespace,
    name,
  }: { readonly part: string; readonly issuer: GraphValue; readonly namespace: string; readonly name: string },
): ResourceNode =>
  childOf(identity, {
    part,
    type: FEDERATION,
    name: part,
    about: `The service account ${namespace}/${name} of the cluster signs in as ${identity.name}`,
    body: { properties: { issuer, subject: `system:serviceaccount:${namespace}:${name}`, audiences: ['api://AzureADTokenExchange'] } },
  })

const FEDERATION = 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials'
