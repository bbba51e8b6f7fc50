import type { TableHead } from '../../kernel/index.ts'

/** Facts that objects on Kubernetes go by: `data/kubernetes.json`. */
export interface KubernetesTable extends TableHead {
  readonly images: { readonly devicePlugin: ImageFact; readonly dcgmExporter: ImageFact }
  /** Namespaces that Azure's policies for Kubernetes leave alone unless an assignment says otherwise. */
  readonly excludedNamespaces: { readonly names: readonly string[]; readonly source: string }
  /** Names of namespaces that workloads may not have: whole ones, how they begin, how they end. */
  readonly takenNamespaces: {
    readonly names: readonly string[]
    readonly prefixes: readonly string[]
    readonly suffixes: readonly string[]
    readonly source: string
  }
  readonly devicePluginFolder: string
  readonly podResourcesFolder: string
  readonly priorities: readonly PriorityFact[]
  /** How long a model may take to load before its container is started anew, where nobody says otherwise, and a node with its drivers before it. */
  readonly startup: { readonly minutes: number; readonly nodeMinutes: number; readonly periodSeconds: number; readonly source: string }
  /** Main memory that a replica needs, as a multiple of the size of its weights. */
  readonly weightsToMemory: { readonly factor: number; readonly source: string }
  readonly cluster: ClusterFacts
  readonly scaling: ScalingFacts
  readonly gateway: GatewayFacts
  readonly dcgm: {
    readonly port: number
    readonly intervalSeconds: number
    readonly counters: readonly { readonly field: string; readonly type: 'gauge' | 'counter'; readonly about: string }[]
    readonly source: string
  }
  readonly alerts: readonly RuleFact[]
}

/** An image with its version. */
interface ImageFact {
  readonly image: string
  readonly source: string
}

/** A class of priority of pods. */
interface PriorityFact {
  readonly name: string
  readonly value: number
  readonly preemption: 'PreemptLowerPriority' | 'Never'
  readonly about: string
  readonly source: string
}

/** Limits of clusters. */
interface ClusterFacts {
  /** The oldest version of Kubernetes that AKS supports and that has what is put on the cluster: `1.34`. */
  readonly oldestVersion: string
  /** Prefixes that neither pods nor services may have addresses of. */
  readonly reserved: readonly string[]
  /** The prefix that each node takes for its pods. */
  readonly podsOfNodePrefix: number
  /** The largest prefix of services. */
  readonly largestServicePrefix: number
  readonly source: string
}

/** The gateway that the application routing add-on makes of a Gateway. */
interface GatewayFacts {
  readonly class: string
  /** Ports of its proxies: HTTPS, and the one that tells whether they are ready. */
  readonly listens: readonly number[]
  /** Where its control plane runs, and the port that proxies ask. */
  readonly control: { readonly namespace: string; readonly port: number }
  /** Services for which the subnet of a cluster has addresses: the load balancer of each gateway takes one. */
  readonly addresses: number
  /** Room for its proxies, which are scaled by themselves. */
  readonly room: {
    readonly cpus: number
    readonly memoryGiB: number
    readonly pods: number
    readonly loadBalancers: number
    readonly nodePorts: number
  }
  readonly source: string
}

/** How the number of replicas follows the load. */
interface ScalingFacts {
  readonly pollingSeconds: number
  readonly cooldownSeconds: number
  /** Failed measurements in a row after which the number of replicas is held. */
  readonly failureThreshold: number
  readonly scaleDownStabilizationSeconds: number
  readonly scaleUpStabilizationSeconds: number
  /** At most so many pods fewer in each period. */
  readonly scaleDownPods: number
  readonly scaleDownPeriodSeconds: number
  readonly signals: readonly SignalFact[]
}

/** What is measured: `%NAMESPACE%` and `%NAME%` stand for the service. */
export interface SignalFact {
  readonly name: string
  /** PromQL. A sum over replicas: the autoscaler divides by their number itself. */
  readonly query: string
  /** For each replica. */
  readonly threshold: string
  readonly about: string
  readonly source: string
}

/** A condition over Prometheus metrics that somebody must look at. */
export interface RuleFact {
  /** In capitals: `GpuHot`. */
  readonly name: string
  /** Of the whole cluster, or of one service or work in batches, whose names stand as `%NAMESPACE%` and `%NAME%`. */
  readonly scope: 'cluster' | 'service' | 'work'
  /** PromQL. */
  readonly expression: string
  /** ISO 8601 duration that it must hold. */
  readonly for: string
  /** 0 critical, 1 error, 2 warning, 3 informational. */
  readonly severity: number
  readonly about: string
  readonly source: string
}
