import { kubernetesFacts } from '../../kubernetes/kubernetes.gen.ts'
import type { ParameterProblem } from './cluster-network.ts'
import type { AksGpuParameters } from './parameters.ts'

/** Versions that AKS does not take any more, or that it would be asked to go back to after it went on by itself. */
export function versionProblems({
  kubernetesVersion,
  channel,
  nodeImages,
}: Pick<AksGpuParameters, 'kubernetesVersion' | 'channel' | 'nodeImages'>): readonly ParameterProblem[] {
  return [...(kubernetesVersion === undefined ? [] : wanted(kubernetesVersion, channel)), ...imageProblems(channel, nodeImages)]
}

function wanted(version: string, channel: AksGpuParameters['channel']): readonly ParameterProblem[] {
  const path = ['kubernetesVersion']
  const { oldestVersion } = kubernetesFacts.cluster
  const [minor = '', patch] = /^(1\.\d+)(?:\.(\d+))?$/.exec(version)?.slice(1) ?? []
  if (minorOf(minor) < minorOf(oldestVersion))
    return [
      {
        path,
        message: `\`${version}\` is older than ${oldestVersion}, the oldest version that what is put on the cluster is known to run on`,
      },
    ]
  if (channel === 'stable' || channel === 'rapid')
    return [
      { path, message: `\`channel: ${channel}\` goes on to newer versions by itself, and AKS never goes back: leave the version out` },
    ]
  if (channel === 'patch' && patch !== undefined)
    return [{ path, message: `\`channel: patch\` goes on to newer patches by itself, and AKS never goes back: write \`${minor}\`` }]
  return []
}

const minorOf = (version: string): number => Number(version.split('.')[1] ?? 0)

const imageProblems = (channel: AksGpuParameters['channel'], images: AksGpuParameters['nodeImages']): readonly ParameterProblem[] =>
  channel === 'node-image' && images !== 'NodeImage'
    ? [{ path: ['nodeImages'], message: `\`channel: node-image\` takes new images of nodes: AKS refuses \`${images}\` beside it` }]
    : []
