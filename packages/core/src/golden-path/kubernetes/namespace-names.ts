import type { PathProblem } from '../definition.ts'
import { kubernetesFacts } from './kubernetes.gen.ts'

const { names, prefixes, suffixes } = kubernetesFacts.takenNamespaces

/**
 * What is wrong with the name of a workload as the name of its namespace: one that the cluster has already would be closed to everything that runs
 * there, and those of teams and gateways are made beside those of workloads.
 */
export function namespaceProblems(workload: string): readonly PathProblem[] {
  const taken =
    names.includes(workload) || prefixes.some((one) => workload.startsWith(one)) || suffixes.some((one) => workload.endsWith(one))
  if (!taken) return []
  const summary = `its namespace would be called \`${workload}\`, as those of Kubernetes, of Azure, of teams or of gateways are`
  const list = [...prefixes.map((one) => `\`${one}\` at the beginning`), ...suffixes.map((one) => `\`${one}\` at the end`)].join(', ')
  return [{ path: ['cluster'], summary, help: `give the request another name, without ${list}` }]
}
