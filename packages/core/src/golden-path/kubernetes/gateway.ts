import type { KubernetesObject } from '../place.ts'
import { serviceAccount } from './identity-objects.ts'
import { kubernetesFacts } from './kubernetes.gen.ts'
import { objectOf, type ObjectPlace } from './metadata.ts'
import { namespaceObjects } from './namespace.ts'
import type { WatchedService } from './rules.ts'

const facts = kubernetesFacts.gateway

/** The namespace in which the gateway of a service runs: its proxies are not of the restricted kind that the service is held to. */
export const gatewayNamespace = ({ namespace }: WatchedService): string => `${namespace}-gateway`

/** The service account in that namespace whose identity reads the certificate. */
export const CERTIFICATE_READER = 'certificates'

/** What a gateway is for. */
export interface GatewayDraft {
  readonly service: WatchedService
  /** The port that pods of the service listen on. */
  readonly port: number
  readonly host: string
  /** The certificate of the host in a key vault, without a version: a newer one is taken by itself. */
  readonly certificateUri: string
  /** The client id of the identity that reads it. */
  readonly clientId: string
  /** The team, as the label that queues go by. */
  readonly team: string
}

const GATEWAY_API = 'gateway.networking.k8s.io/v1'
const LISTENER = 'https'

/**
 * The way in, over an internal load balancer and HTTPS alone: a Gateway, of which the application routing add-on makes proxies in the same
 * namespace, and a route from it to the service. It takes its certificate from a key vault.
 */
export const gatewayObjects = (place: ObjectPlace, draft: GatewayDraft): readonly KubernetesObject[] => {
  const { service, port, team, clientId } = draft
  const namespace = gatewayNamespace(service)
  return [
    ...namespaceObjects(place, {
      name: namespace,
      team,
      podSecurity: 'baseline',
      limits: { ...facts.room, gpus: 0 },
      traffic: { gateway: { listens: facts.listens, control: facts.control, to: { namespace: service.namespace, port } } },
    }),
    serviceAccount(place, namespace, CERTIFICATE_READER, clientId),
    gateway(place, namespace, draft),
    route(place, namespace, draft),
  ]
}

const gateway = (place: ObjectPlace, namespace: string, { service, host, certificateUri }: GatewayDraft): KubernetesObject =>
  objectOf(
    place,
    { apiVersion: GATEWAY_API, kind: 'Gateway', name: service.name, namespace },
    {
      spec: {
        gatewayClassName: facts.class,
        infrastructure: { annotations: { 'service.beta.kubernetes.io/azure-load-balancer-internal': 'true' } },
        listeners: [
          {
            name: LISTENER,
            hostname: host,
            port: 443,
            protocol: 'HTTPS',
            tls: {
              mode: 'Terminate',
              options: {
                'kubernetes.azure.com/tls-cert-keyvault-uri': certificateUri,
                'kubernetes.azure.com/tls-cert-service-account': CERTIFICATE_READER,
              },
            },
            allowedRoutes: {
              namespaces: { from: 'Selector', selector: { matchLabels: { 'kubernetes.io/metadata.name': service.namespace } } },
            },
          },
        ],
      },
    },
  )

/** Without a time limit: an answer of a model is streamed for as long as it takes. */
const route = (place: ObjectPlace, namespace: string, { service, host }: GatewayDraft): KubernetesObject =>
  objectOf(
    place,
    { apiVersion: GATEWAY_API, kind: 'HTTPRoute', name: service.name, namespace: service.namespace },
    {
      spec: {
        parentRefs: [{ name: service.name, namespace, sectionName: LISTENER }],
        hostnames: [host],
        rules: [{ matches: [{ path: { type: 'PathPrefix', value: '/' } }], backendRefs: [{ name: service.name, port: 80 }] }],
      },
    },
  )
