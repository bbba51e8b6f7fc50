import { placeIn, type Declared } from '../estate/index.ts'
import { diagnostic, type Diagnostic, type SourceRange } from '../kernel/index.ts'
import { knownRegion, nearestRegion } from '../region/index.ts'
import { repeated, spokeName } from './distinct.ts'
import type { NetworkInput } from './input.ts'
import type { NetworkSpec } from './kind.ts'

/** Regions that nobody knows, and lists in which something stands twice. */
export function checkRegions({ network, spokes, estate }: NetworkInput): readonly Diagnostic[] {
  const { addressSpaces, hubs } = network.spec
  const unknown = (region: string, at: SourceRange): readonly Diagnostic[] => {
    if (knownRegion(region, estate) !== undefined) return []
    const near = nearestRegion(region)
    return [
      diagnostic('FW8101', `\`${region}\` is no region of Azure`, {
        at,
        ...(near === undefined ? {} : { help: `did you mean \`${near}\`?` }),
      }),
    ]
  }
  const said = new Set([...addressSpaces, ...hubs].map(({ region }) => region))
  return [
    ...addressSpaces.flatMap(({ region }, index) => unknown(region, placeIn(network, ['spec', 'addressSpaces', index, 'region']))),
    ...hubs.flatMap(({ region }, index) => unknown(region, placeIn(network, ['spec', 'hubs', index, 'region']))),
    ...spokes.filter(({ region }) => !said.has(region)).flatMap(({ region, at }) => unknown(region, at)),
    ...twice(network),
    ...repeated(spokes, spokeName).map(({ one }) =>
      diagnostic('FW8102', `the application \`${one.application}\` has two networks in ${one.region}`, { at: one.at }),
    ),
  ]
}

function twice(network: Declared<NetworkSpec>): readonly Diagnostic[] {
  const { addressSpaces, hubs, onPremises, peers, outbound, internal } = network.spec
  const lists: readonly (readonly [what: string, path: readonly string[], names: readonly string[], property: string])[] = [
    ['address spaces', ['addressSpaces'], addressSpaces.map(({ region }) => region), 'region'],
    ['hubs', ['hubs'], hubs.map(({ region }) => region), 'region'],
    ['sites', ['onPremises', 'sites'], onPremises?.sites.map(({ name }) => name) ?? [], 'name'],
    ['circuits', ['onPremises', 'circuits'], onPremises?.circuits.map(({ name }) => name) ?? [], 'name'],
    ['domains', ['onPremises', 'domains'], onPremises?.domains.map(({ suffix }) => domainKey(suffix)) ?? [], 'suffix'],
    ['peers', ['peers'], peers.map(({ name }) => name), 'name'],
    ['outbound rules', ['outbound', 'allow'], outbound.allow.map(({ name }) => name), 'name'],
    ['internal rules', ['internal', 'allow'], internal.allow.map(({ name }) => name), 'name'],
  ]
  return lists.flatMap(([what, path, names, property]) =>
    repeated(
      names.map((name) => ({ name })),
      ({ name }) => name,
    ).map(({ one, index }) =>
      diagnostic('FW8102', `two ${what} are \`${one.name}\``, { at: placeIn(network, ['spec', ...path, index, property]) }),
    ),
  )
}

/** How domains are compared: without regard to case and to the dot at their end. */
export const domainKey = (suffix: string): string => suffix.toLowerCase().replace(/\.$/, '')
