import { contains, lastOf, overlaps, parsePrefix, prefixText, sizeOf, type Prefix } from '../../../address/index.ts'
import { kubernetesFacts } from '../../kubernetes/kubernetes.gen.ts'
import type { AksGpuParameters } from './parameters.ts'

/** A parameter that cannot be, and why. */
export interface ParameterProblem {
  readonly path: readonly (string | number)[]
  readonly message: string
}

const facts = kubernetesFacts.cluster

/** Addresses inside of the cluster that Azure would refuse, or that run out before its nodes do. */
export function networkProblems({
  podCidr,
  serviceCidr,
  dnsServiceIp,
  ...rest
}: Pick<AksGpuParameters, 'podCidr' | 'serviceCidr' | 'dnsServiceIp' | 'pools' | 'system'>): readonly ParameterProblem[] {
  const pods = parsePrefix(podCidr)
  const services = parsePrefix(serviceCidr)
  const dns = parsePrefix(`${dnsServiceIp}/32`)
  if (!pods.ok) return [{ path: ['podCidr'], message: pods.error.message }]
  if (!services.ok) return [{ path: ['serviceCidr'], message: services.error.message }]
  return [
    ...rangeProblems('podCidr', pods.value),
    ...rangeProblems('serviceCidr', services.value),
    ...(overlaps(pods.value, services.value)
      ? [{ path: ['serviceCidr'], message: `addresses of services, \`${serviceCidr}\`, lie among those of pods, \`${podCidr}\`` }]
      : []),
    ...(services.value.length < facts.largestServicePrefix
      ? [{ path: ['serviceCidr'], message: `\`${serviceCidr}\` is larger than the /${facts.largestServicePrefix} that AKS takes` }]
      : []),
    ...(dns.ok && !isInside(services.value, dns.value)
      ? [
          {
            path: ['dnsServiceIp'],
            message: `\`${dnsServiceIp}\` is no address of services: take one of \`${serviceCidr}\` that is neither its first two nor its last, such as \`${suggestion(services.value)}\``,
          },
        ]
      : []),
    ...nodeProblems(pods.value, rest),
  ]
}

/** The first address is the network's own, the second the one of the API server; the last one is for broadcasts. */
const isInside = (services: Prefix, { base }: Prefix): boolean => base > services.base + 1 && base < lastOf(services)

const suggestion = (services: Prefix): string =>
  prefixText({ base: services.base + Math.min(10, sizeOf(services.length) - 2), length: 32 }).replace('/32', '')

const rangeProblems = (name: string, prefix: Prefix): readonly ParameterProblem[] =>
  facts.reserved.flatMap((text) => {
    const reserved = parsePrefix(text)
    return reserved.ok && overlaps(prefix, reserved.value)
      ? [{ path: [name], message: `\`${prefixText(prefix)}\` has addresses of \`${text}\`, which AKS keeps for itself` }]
      : []
  })

/** Every node takes a block of addresses for its pods. */
function nodeProblems(pods: Prefix, { pools, system }: Pick<AksGpuParameters, 'pools' | 'system'>): readonly ParameterProblem[] {
  const nodes = system.max * 3 + pools.reduce((total, pool) => total + pool.max + 1, 0)
  const block: Prefix = { base: pods.base, length: facts.podsOfNodePrefix }
  const room = contains(pods, block) ? 2 ** (facts.podsOfNodePrefix - pods.length) : 0
  if (nodes <= room) return []
  const message = `\`${prefixText(pods)}\` has addresses for the pods of ${room} nodes, and there may be ${nodes}: each takes a /${facts.podsOfNodePrefix}`
  return [{ path: ['podCidr'], message }]
}
