import { byText } from '../kernel/index.ts'
import { distinct } from './distinct.ts'
import type { Hub } from './hub.ts'
import type { NetworkSpec } from './kind.ts'
import type { Rule, RuleGroup } from './outbound-rule.ts'
import { prefixTexts, type PlacedSpoke } from './placed-spoke.ts'

/** What always may pass inside: on-premises to private endpoints, and an application between its own regions. */
export function internalRules(hub: Hub, { onPremises }: NetworkSpec, spokes: readonly PlacedSpoke[]): RuleGroup {
  const here = spokes.filter((one) => one.hub.region === hub.region)
  const endpoints = prefixTexts(here.flatMap(({ subnets }) => subnets.filter(({ fact }) => fact.purpose === 'private-endpoints')))
  const inward =
    onPremises === undefined || endpoints.length === 0
      ? []
      : [
          within('on-premises-to-private-endpoints', 'People and systems on-premises use private endpoints.', {
            sourceAddresses: onPremises.prefixes,
            destinationAddresses: endpoints,
          }),
        ]
  const elsewhere = Map.groupBy(
    spokes.filter((one) => one.hub.region !== hub.region),
    ({ spoke }) => spoke.application,
  )
  const across = here
    .toSorted((a, b) => byText(a.spoke.application, b.spoke.application))
    .flatMap((one) => {
      const { application } = one.spoke
      const others = prefixTexts(elsewhere.get(application) ?? [])
      const own = prefixTexts([one])
      if (others.length === 0) return []
      const out = { sourceAddresses: own, destinationAddresses: others }
      const back = { sourceAddresses: others, destinationAddresses: own }
      return [
        within(`${application}-to-other-regions`, 'The application calls itself in another region.', out),
        within(`${application}-from-other-regions`, 'The application is called by itself from another region.', back),
      ]
    })
  return {
    name: 'internal',
    priority: 150,
    about: 'What may pass inside; everything else between networks is denied.',
    rules: [...inward, ...across],
  }
}

/**
 * What the Network lets pass inside beside that. Traffic between two regions passes two firewalls, that of the sender first: both have the rule.
 * What comes from on-premises comes in where the application is.
 */
export function declaredInternalRules(hub: Hub, { internal }: NetworkSpec, spokes: readonly PlacedSpoke[]): RuleGroup {
  const rules = distinct(internal.allow, ({ name }) => name).flatMap(({ name, why, from, to, protocol, ports }) => {
    const senders = spokes.filter(({ spoke }) => from.applications?.includes(spoke.application) === true)
    const receivers = spokes.filter(({ spoke }) => to.includes(spoke.application))
    const isHere = (one: PlacedSpoke): boolean => one.hub.region === hub.region
    const arrives = receivers.some(isHere)
    const sourceAddresses = [...prefixTexts(senders), ...(arrives ? (from.prefixes ?? []) : [])]
    if (receivers.length === 0 || sourceAddresses.length === 0 || !(arrives || senders.some(isHere))) return []
    const addresses = { sourceAddresses, destinationAddresses: prefixTexts(receivers) }
    const spoken = { ipProtocols: [protocol === 'Udp' ? 'UDP' : 'TCP'], destinationPorts: ports.map(String) }
    return [within(name, why ?? 'Declared in the Network.', addresses, spoken)]
  })
  return { name: 'internal-declared', priority: 170, about: 'What the Network lets pass inside.', rules }
}

const HTTPS = { ipProtocols: ['TCP'], destinationPorts: ['443'] }

const within = (
  name: string,
  description: string,
  addresses: { readonly sourceAddresses: readonly string[]; readonly destinationAddresses: readonly string[] },
  spoken: { readonly ipProtocols: readonly string[]; readonly destinationPorts: readonly string[] } = HTTPS,
): Rule => ({ kind: 'network', body: { ruleType: 'NetworkRule', name, description, ...addresses, ...spoken } })
