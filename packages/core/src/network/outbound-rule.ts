import type { GraphObject } from '../graph/index.ts'
import type { Hub } from './hub.ts'

/** A rule of a firewall, and whether it names hosts or networks. */
export interface Rule {
  readonly kind: 'application' | 'network'
  readonly body: GraphObject
}

/** Rules that stand together in one group. */
export interface RuleGroup {
  readonly name: string
  readonly priority: number
  readonly about: string
  readonly rules: readonly Rule[]
}

/** What a rule lets through, whoever asked for it. */
export interface Outbound {
  readonly name: string
  readonly why: string
  readonly fqdns?: readonly string[] | undefined
  readonly fqdnTags?: readonly string[] | undefined
  readonly serviceTags?: readonly string[] | undefined
  readonly prefixes?: readonly string[] | undefined
  readonly protocol: 'Https' | 'Http' | 'Tcp' | 'Udp'
  readonly ports: readonly number[]
}

/**
 * Hosts on the web are let through by name; service tags and networks by address. Hosts on other ports need the DNS proxy, which the Basic tier
 * does not have: such a rule is left out there.
 */
export function rulesFor(outbound: Outbound, from: GraphObject, hub: Hub): readonly Rule[] {
  const { name, why, protocol, ports } = outbound
  const web = protocol === 'Https' || protocol === 'Http'
  const region = (text: string): string => text.replace('{region}', hub.region)
  const fqdns = (outbound.fqdns ?? []).map(region)
  const networks = [...(outbound.serviceTags ?? []), ...(outbound.prefixes ?? [])].map(region)
  const rules: Rule[] = []
  const application = (to: GraphObject, suffix: string): void => {
    const protocols = ports.map((port) => ({ protocolType: protocol, port }))
    rules.push({
      kind: 'application',
      body: { ruleType: 'ApplicationRule', name: `${name}${suffix}`, description: why, ...from, protocols, ...to },
    })
  }
  const network = (to: GraphObject, suffix: string): void => {
    const ipProtocols = [protocol === 'Udp' ? 'UDP' : 'TCP']
    const destinationPorts = ports.map(String)
    rules.push({
      kind: 'network',
      body: { ruleType: 'NetworkRule', name: `${name}${suffix}`, description: why, ...from, ipProtocols, destinationPorts, ...to },
    })
  }
  // Names of rules are unique in their collection: no declared name has an underscore.
  // TLS is never opened: agents refuse it, and nobody else was asked.
  if (fqdns.length > 0 && web) application({ targetFqdns: fqdns, terminateTLS: false }, '')
  if (fqdns.length > 0 && !web && hub.spec.firewall.tier !== 'Basic') network({ destinationFqdns: fqdns }, '')
  if ((outbound.fqdnTags ?? []).length > 0) application({ fqdnTags: outbound.fqdnTags ?? [] }, fqdns.length > 0 ? '_tags' : '')
  if (networks.length > 0) network({ destinationAddresses: networks }, fqdns.length > 0 ? '_networks' : '')
  return rules
}
