/** What other workloads that stand on a cluster name: parts of keys, `workload-<name>-<region>/<part>`. */
export const clusterParts = {
  cluster: 'cluster',
  /** The Azure Monitor workspace that holds what Prometheus measures. */
  metrics: 'metrics',
  registry: 'registry',
} as const

/** The key of something of a cluster, from the name of its workload. */
export const clusterKey = (workload: string, region: string, part: keyof typeof clusterParts): string =>
  `workload-${workload}-${region}/${clusterParts[part]}`

/** What the folder of a cluster's objects is called, and the annotation that says for which cluster an object is. */
export const clusterName = (workload: string, region: string): string => `${workload}-${region}`
