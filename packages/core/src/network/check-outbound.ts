import { parsePrefix } from '../address/index.ts'
import { placeIn } from '../estate/index.ts'
import { diagnostic, didYouMean, type Diagnostic } from '../kernel/index.ts'
import type { NetworkInput } from './input.ts'

/** What is wrong with what the Network lets out. */
export function checkOutbound({ network, spokes }: NetworkInput): readonly Diagnostic[] {
  const { outbound, hubs } = network.spec
  const applications = new Set(spokes.map(({ application }) => application))
  const basic = hubs.filter(({ firewall }) => firewall.tier === 'Basic').map(({ region }) => region)
  return outbound.allow.flatMap((rule, index) => {
    const at = (...path: readonly (string | number)[]) => ({ at: placeIn(network, ['spec', 'outbound', 'allow', index, ...path]) })
    const found: Diagnostic[] = []
    const web = rule.protocol === 'Https' || rule.protocol === 'Http'
    const hosts = (rule.fqdns ?? []).length > 0
    if (!hosts && (rule.serviceTags ?? []).length === 0 && (rule.prefixes ?? []).length === 0) {
      found.push(
        diagnostic('FW8110', `the rule \`${rule.name}\` lets nothing out`, {
          ...at('name'),
          help: 'add `fqdns`, `serviceTags` or `prefixes`',
        }),
      )
    }
    if (hosts && !web && basic.length > 0) {
      found.push(
        diagnostic('FW8110', `hosts by ${rule.protocol} cannot be named in the Basic firewall of ${basic.join(', ')}`, at('protocol')),
      )
    }
    if (hosts && !web && (rule.fqdns ?? []).some((host) => host.startsWith('*'))) {
      found.push(diagnostic('FW8110', `hosts by ${rule.protocol} are named one by one, without \`*\``, at('fqdns')))
    }
    for (const [position, prefix] of (rule.prefixes ?? []).entries()) {
      const read = parsePrefix(prefix)
      if (!read.ok) found.push(diagnostic('FW8110', `\`${prefix}\` ${read.error.message}`, at('prefixes', position)))
    }
    for (const [position, name] of (rule.applications ?? []).entries()) {
      if (applications.has(name)) continue
      const help = didYouMean(name, applications)
      found.push(
        diagnostic('FW8110', `no application \`${name}\` has a network`, {
          ...at('applications', position),
          ...(help === undefined ? {} : { help }),
        }),
      )
    }
    return found
  })
}
