import { distinct } from './distinct.ts'
import type { Hub } from './hub.ts'
import type { NetworkSpec } from './kind.ts'
import { prefixTexts, type PlacedSpoke } from './placed-spoke.ts'
import { rulesFor, type RuleGroup } from './outbound-rule.ts'

/** What the Network allows beside what services need. */
export function declaredRules(hub: Hub, { outbound }: NetworkSpec, spokes: readonly PlacedSpoke[]): RuleGroup {
  const rules = distinct(outbound.allow, ({ name }) => name).flatMap((allowed) => {
    const senders = spokes.filter(
      ({ spoke, hub: own }) => own.region === hub.region && (allowed.applications?.includes(spoke.application) ?? true),
    )
    if (senders.length === 0) return []
    const from = { sourceAddresses: prefixTexts(senders) }
    return rulesFor({ ...allowed, why: allowed.why ?? 'Declared in the Network.' }, from, hub)
  })
  return { name: 'declared', priority: 1000, about: 'What the Network lets out beside what services need.', rules }
}
