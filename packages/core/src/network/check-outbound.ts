import { parsePrefix } from '../address/index.ts'
import { placeIn } from '../estate/index.ts'
import { diagnostic, didYouMean, type Diagnostic, type SourceRange } from '../kernel/index.ts'
import type { NetworkInput } from './input.ts'
import type { NetworkSpec } from './kind.ts'

type Allowed = NetworkSpec['outbound']['allow'][number]
type At = (...path: readonly (string | number)[]) => { readonly at: SourceRange }

/** What is wrong with what the Network lets out. */
export function checkOutbound({ network, spokes }: NetworkInput): readonly Diagnostic[] {
  const { outbound, hubs } = network.spec
  const applications = new Set(spokes.map(({ application }) => application))
  const basic = hubs.filter(({ firewall }) => firewall.tier === 'Basic').map(({ region }) => region)
  return outbound.allow.flatMap((rule, index) => {
    const at: At = (...path) => ({ at: placeIn(network, ['spec', 'outbound', 'allow', index, ...path]) })
    return [...checkHosts(rule, basic, at), ...checkNetworks(rule, at), ...checkApplications(rule.applications, applications, at)]
  })
}

/** Hosts are named by the web's protocols; by others only where the firewall answers names, and one by one. */
function checkHosts(
  { name, fqdns = [], serviceTags = [], prefixes = [], protocol }: Allowed,
  basic: readonly string[],
  at: At,
): readonly Diagnostic[] {
  if (fqdns.length === 0) {
    const help = 'add `fqdns`, `serviceTags` or `prefixes`'
    const nothing = serviceTags.length === 0 && prefixes.length === 0
    return nothing ? [diagnostic('FW8110', `the rule \`${name}\` lets nothing out`, { ...at('name'), help })] : []
  }
  if (protocol === 'Https' || protocol === 'Http') return []
  const proxy = `hosts by ${protocol} cannot be named in the Basic firewall of ${basic.join(', ')}`
  return [
    ...(basic.length === 0 ? [] : [diagnostic('FW8110', proxy, at('protocol'))]),
    ...(fqdns.some((host) => host.startsWith('*'))
      ? [diagnostic('FW8110', `hosts by ${protocol} are named one by one, without \`*\``, at('fqdns'))]
      : []),
  ]
}

/** What is wrong with what the Network lets pass inside. */
export function checkInternal({ network, spokes }: NetworkInput): readonly Diagnostic[] {
  const applications = new Set(spokes.map(({ application }) => application))
  return network.spec.internal.allow.flatMap(({ name, from, to }, index) => {
    const of =
      (...base: readonly string[]): At =>
      (...path) => ({
        at: placeIn(network, ['spec', 'internal', 'allow', index, ...base, ...path]),
      })
    const nobody = (from.applications ?? []).length + (from.prefixes ?? []).length === 0
    const help = 'add `applications` or `prefixes`'
    return [
      ...(nobody ? [diagnostic('FW8110', `the rule \`${name}\` is for nobody`, { ...of('from')(), help })] : []),
      ...checkNetworks(from, of('from')),
      ...checkApplications(from.applications, applications, of('from')),
      ...checkApplications(to, applications, (...path) => of('to')(...path.slice(1))),
    ]
  })
}

const checkNetworks = ({ prefixes = [] }: Pick<Allowed, 'prefixes'>, at: At): readonly Diagnostic[] =>
  prefixes.flatMap((prefix, position) => {
    const read = parsePrefix(prefix)
    return read.ok ? [] : [diagnostic('FW8110', `\`${prefix}\` ${read.error.message}`, at('prefixes', position))]
  })

const checkApplications = (names: readonly string[] = [], known: ReadonlySet<string>, at: At): readonly Diagnostic[] =>
  names.flatMap((name, position) => {
    if (known.has(name)) return []
    const help = didYouMean(name, known)
    const more = { ...at('applications', position), ...(help === undefined ? {} : { help }) }
    return [diagnostic('FW8110', `no application \`${name}\` has a network`, more)]
  })
