import type { Json } from '../../kernel/index.ts'
import type { KubernetesObject } from '../place.ts'
import { objectOf, type ObjectPlace } from './metadata.ts'

/** Who may talk to the pods of a namespace. Out they go to names, to each other and to HTTPS; the firewall decides which addresses. */
export interface NamespaceTraffic {
  /** The port that clients come to through the internal gateway, where there is one, and the namespace of that gateway. */
  readonly service?: { readonly port: number; readonly app: string; readonly from: string }
  /** What a gateway does: the ports that it listens on, who tells it what to do, and the service that it leads to. */
  readonly gateway?: {
    readonly listens: readonly number[]
    readonly control: { readonly namespace: string; readonly port: number }
    readonly to: { readonly namespace: string; readonly port: number }
  }
  /** The port that measurements are read from, where there is one. */
  readonly metricsPort?: number
}

type Rule = { readonly [key: string]: Json }

const namespaceNamed = (name: string): Json => ({ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': name } } })

const tcp = (port: number): Json => ({ protocol: 'TCP', port })

/** Default-deny both ways, and what a namespace cannot do without. */
export const networkPolicies = (place: ObjectPlace, namespace: string, traffic: NamespaceTraffic): readonly KubernetesObject[] => {
  const policy = (name: string, spec: Rule): KubernetesObject =>
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
    ...(traffic.gateway === undefined ? [] : ownRules(traffic.gateway).map(([name, spec]) => policy(name, spec))),
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

const gatewayRule = ({ port, app, from }: NonNullable<NamespaceTraffic['service']>): Rule => ({
  podSelector: { matchLabels: { 'app.kubernetes.io/name': app } },
  policyTypes: ['Ingress'],
  ingress: [{ from: [namespaceNamed(from)], ports: [tcp(port)] }],
})

/** What a gateway cannot do without: clients from anywhere in the network, its control plane, its service. */
const ownRules = ({ listens, control, to }: NonNullable<NamespaceTraffic['gateway']>): readonly (readonly [name: string, spec: Rule])[] => [
  ['allow-clients', { policyTypes: ['Ingress'], ingress: [{ ports: listens.map(tcp) }] }],
  ['allow-control-plane', { policyTypes: ['Egress'], egress: [outTo(control)] }],
  ['allow-service', { policyTypes: ['Egress'], egress: [outTo(to)] }],
]

const outTo = ({ namespace, port }: { readonly namespace: string; readonly port: number }): Json => ({
  to: [namespaceNamed(namespace)],
  ports: [tcp(port)],
})

const dnsPorts: Json = [
  { protocol: 'UDP', port: 53 },
  { protocol: 'TCP', port: 53 },
]

/** Everywhere but the addresses at which a node hands out its own identity and settings. */
const outside: Json = { cidr: '0.0.0.0/0', except: ['169.254.169.254/32', '168.63.129.16/32'] }
