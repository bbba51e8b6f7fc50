import { placeIn } from '../estate/index.ts'
import { diagnostic, didYouMean, type Diagnostic } from '../kernel/index.ts'
import { zonesOf } from './dns-zones.ts'
import type { NetworkInput } from './input.ts'
import { zonesOfNetwork } from './private-dns.ts'
import { privateDnsZones } from './private-dns-zones.gen.ts'

/** What is wrong with private DNS: existing zones that are nowhere, zones that spokes miss, zones that nobody knows. */
export function checkZones(input: NetworkInput): readonly Diagnostic[] {
  const { network, spokes } = input
  const { dns, hubs } = network.spec
  const found: Diagnostic[] = []
  if (dns.zones === 'existing' && dns.resourceGroup === undefined) {
    const at = placeIn(network, ['spec', 'dns', 'zones'])
    found.push(diagnostic('FW8104', 'the zones exist, and nothing says where', { at, help: 'add `resourceGroup`' }))
  }
  const regions = [...new Set([...hubs, ...spokes].map(({ region }) => region))]
  const all = new Set(zonesOfNetwork({ dns: { ...dns, remove: [] } }, regions))
  for (const [index, zone] of dns.remove.entries()) {
    if (all.has(zone.toLowerCase())) continue
    const help = didYouMean(zone, all)
    const at = placeIn(network, ['spec', 'dns', 'remove', index])
    found.push(diagnostic('FW8117', `no zone \`${zone}\` is part of the set`, { at, ...(help === undefined ? {} : { help }) }))
  }
  const removed = new Set(dns.remove.map((zone) => zone.toLowerCase()))
  for (const { application, zones } of spokes) {
    const missing = [...new Set(zones)].filter((zone) => removed.has(zone.toLowerCase()))
    for (const zone of missing) {
      const index = dns.remove.findIndex((one) => one.toLowerCase() === zone.toLowerCase())
      const at = placeIn(network, ['spec', 'dns', 'remove', index])
      found.push(diagnostic('FW8109', `\`${application}\` registers in \`${zone}\`, which the Network leaves out`, { at }))
    }
  }
  return [...found, ...tooManyLinks(input)]
}

function tooManyLinks(input: NetworkInput): readonly Diagnostic[] {
  const { network, spokes } = input
  const most = privateDnsZones.linksPerZone
  const at = placeIn(network, ['spec', 'dns'])
  return zonesOf(input).flatMap((zone) => {
    const count = network.spec.hubs.length + spokes.filter(({ zones }) => zones.includes(zone)).length
    return count <= most ? [] : [diagnostic('FW8115', `\`${zone}\` would be linked to ${count} networks, and takes ${most}`, { at })]
  })
}
