import { prefixText, type Prefix } from '../address/index.ts'
import { byText } from '../kernel/index.ts'
import { distinct } from './distinct.ts'
import type { Hub } from './hub.ts'
import type { NetworkSpec } from './kind.ts'
import type { PlacedSpoke } from './placed-spoke.ts'
import { rulesFor, type Rule, type RuleGroup } from './outbound-rule.ts'

/** What the Network allows beside what services need. */
export function declaredRules(hub: Hub, { outbound }: NetworkSpec, spokes: readonly PlacedSpoke[]): RuleGroup {
  const rules = distinct(outbound.allow, ({ name }) => name).flatMap((allowed) => {
    const senders = spokes.filter(
      ({ spoke, hub: own }) => own.region === hub.region && (allowed.applications?.includes(spoke.application) ?? true),
    )
    if (senders.length === 0) return []
    const from = { sourceAddresses: addresses(senders.map(({ prefix }) => prefix)) }
    return rulesFor({ ...allowed, why: allowed.why ?? 'Declared in the Network.' }, from, hub)
  })
  return { name: 'declared', priority: 0, about: 'What the Network lets out beside what services need.', rules }
}

/** What may pass inside: on-premises to private endpoints, and an application between its own regions. */
export function internalRules(hub: Hub, { onPremises }: NetworkSpec, spokes: readonly PlacedSpoke[]): RuleGroup {
  const here = spokes.filter((one) => one.hub.region === hub.region)
  const endpoints = here.flatMap(({ subnets }) =>
    subnets.filter(({ fact }) => fact.purpose === 'private-endpoints').map(({ prefix }) => prefix),
  )
  const inward =
    onPremises === undefined || endpoints.length === 0
      ? []
      : [
          within(
            'on-premises-to-private-endpoints',
            'People and systems on-premises use private endpoints.',
            onPremises.prefixes,
            addresses(endpoints),
          ),
        ]
  const elsewhere = Map.groupBy(
    spokes.filter((one) => one.hub.region !== hub.region),
    ({ spoke }) => spoke.application,
  )
  const across = here
    .toSorted((a, b) => byText(a.spoke.application, b.spoke.application))
    .flatMap(({ spoke, prefix }) => {
      const others = addresses((elsewhere.get(spoke.application) ?? []).map((one) => one.prefix))
      const own = [prefixText(prefix)]
      return others.length === 0
        ? []
        : [
            within(`${spoke.application}-to-other-regions`, 'The application calls itself in another region.', own, others),
            within(`${spoke.application}-from-other-regions`, 'The application is called by itself from another region.', others, own),
          ]
    })
  return {
    name: 'internal',
    priority: 0,
    about: 'What may pass inside; everything else between networks is denied.',
    rules: [...inward, ...across],
  }
}

const within = (name: string, description: string, sourceAddresses: readonly string[], destinationAddresses: readonly string[]): Rule => ({
  kind: 'network',
  body: {
    ruleType: 'NetworkRule',
    name,
    description,
    ipProtocols: ['TCP'],
    sourceAddresses,
    destinationAddresses,
    destinationPorts: ['443'],
  },
})

const addresses = (prefixes: readonly Prefix[]): readonly string[] => [...new Set(prefixes.map(prefixText))]
