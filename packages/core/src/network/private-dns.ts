import { byText } from '../kernel/index.ts'
import type { NetworkSpec } from './kind.ts'
import { privateDnsZones } from './private-dns-zones.gen.ts'
import type { PrivateDnsZoneFact } from './tables.ts'

const { regionCodes } = privateDnsZones

/** The name of a zone in a region; `undefined` where the region has no code or the name needs what only a resource has. */
function zoneName({ zone, placeholder }: PrivateDnsZoneFact, region: string): string | undefined {
  if (placeholder === 'required') return undefined
  const code = Object.hasOwn(regionCodes, region) ? regionCodes[region] : undefined
  if (zone.includes('{regionCode}') && code === undefined) return undefined
  return zone.replace('{regionCode}', code ?? '').replace('{region}', region)
}

/**
 * The zones that a private endpoint registers in, in the order of the table: three for the `account` of a Foundry account. Types and groups
 * are compared without regard to case. None where nobody knows the type or group.
 */
export function zonesFor(type: string, groupId: string, region: string): readonly string[] {
  const [wantedType, wantedGroup] = [type.toLowerCase(), groupId.toLowerCase()]
  const fits = (zone: PrivateDnsZoneFact): boolean =>
    zone.endpoints.some(
      (endpoint) => endpoint.type.toLowerCase() === wantedType && endpoint.groupIds.some((group) => group.toLowerCase() === wantedGroup),
    )
  return privateDnsZones.zones.filter(fits).flatMap((zone) => zoneName(zone, region) ?? [])
}

/** The zones of the set that a Network asks for, in the regions that it has, with what was added and without what was removed; in order. */
export function zonesOfNetwork({ dns }: Pick<NetworkSpec, 'dns'>, regions: readonly string[]): readonly string[] {
  const facts = privateDnsZones.zones.filter((zone) => zone.status !== 'retired' && (dns.set === 'all' || zone.set === 'ai'))
  const names = facts.flatMap((zone) => regions.flatMap((region) => zoneName(zone, region) ?? []))
  const removed = new Set(dns.remove.map((zone) => zone.toLowerCase()))
  return [...new Set([...names, ...dns.add.map((zone) => zone.toLowerCase())])].filter((name) => !removed.has(name)).toSorted(byText)
}
