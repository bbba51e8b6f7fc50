import type { Json } from '../../kernel/index.ts'
import type { KubernetesObject } from '../place.ts'
import { objectOf, type ObjectPlace } from './metadata.ts'

/** Who may talk to the pods of a namespace. Out they go to names, to each other and to HTTPS; the firewall decides which addresses. */
export interface NamespaceTraffic {
  /** The port that clients come to through the internal gateway, where there is one. */
  readonly service?: { readonly port: number; readonly app: string }
  /** The port that measurements are read from, where there is one. */
  readonly metricsPort?: number
}

/** The namespace of the gateway that the application routing add-on of AKS runs. */
const GATEWAY_NAMESPACE = 'app-routing-system'

const namespaceNamed = (name: string): Json => ({ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': name } } })

const tcp = (port: number): Json => ({ protocol: 'TCP', port })

/** Default-deny both ways, and what a namespace cannot do without. */
export const networkPolicies = (place: ObjectPlace, namespace: string, traffic: NamespaceTraffic): readonly KubernetesObject[] => {
  const policy = (name: string, spec: { readonly [key: string]: Json }): KubernetesObject =>
    objectOf(place, { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', name, namespace }, { spec: { podSelector: {}, ...spec } })
  return [
    policy('default-deny', { policyTypes: ['Ingress', 'Egress'] }),
    policy('allow-dns', { policyTypes: ['Egress'], egress: [{ to: [namespaceNamed('kube-system')], ports: dnsPorts }] }),
    policy('allow-same-namespace', {
      policyTypes: ['Ingress', 'Egress'],
      ingress: [{ from: [{ podSelector: {} }] }],
      egress: [{ to: [{ podSelector: {} }] }],
    }),
    policy('allow-https-out', { policyTypes: ['Egress'], egress: [{ to: [{ ipBlock: outside }], ports: [tcp(443)] }] }),
    ...(traffic.service === undefined ? [] : [policy('allow-gateway', gatewayRule(traffic.service))]),
    ...(traffic.metricsPort === undefined
      ? []
      : [
          policy('allow-metrics', {
            policyTypes: ['Ingress'],
            ingress: [{ from: [namespaceNamed('kube-system')], ports: [tcp(traffic.metricsPort)] }],
          }),
        ]),
  ]
}

const gatewayRule = ({ port, app }: { readonly port: number; readonly app: string }): { readonly [key: string]: Json } => ({
  podSelector: { matchLabels: { 'app.kubernetes.io/name': app } },
  policyTypes: ['Ingress'],
  ingress: [{ from: [namespaceNamed(GATEWAY_NAMESPACE)], ports: [tcp(port)] }],
})

const dnsPorts: Json = [
  { protocol: 'UDP', port: 53 },
  { protocol: 'TCP', port: 53 },
]

/** Everywhere but the addresses at which a node hands out its own identity and settings. */
const outside: Json = { cidr: '0.0.0.0/0', except: ['169.254.169.254/32', '168.63.129.16/32'] }
