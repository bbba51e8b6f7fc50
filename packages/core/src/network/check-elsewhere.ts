import { parseResourceId } from '@fairway/arm/resource'
import { declared, placeIn } from '../estate/index.ts'
import { diagnostic, type Diagnostic } from '../kernel/index.ts'
import { subscriptionKind } from '../organization/index.ts'
import type { NetworkInput } from './input.ts'

/**
 * What exists and cannot be reached from here: hubs and circuits of another subscription than that of the hubs, and hubs of a Virtual WAN. Nothing is
 * known of a subscription whose id stands in for a real one.
 */
export function checkElsewhere({ network, places, estate }: NetworkInput): readonly Diagnostic[] {
  const { hubs, onPremises } = network.spec
  const { subscription } = places.connectivity
  const own = estate === undefined ? undefined : declared(estate, subscriptionKind).find(({ name }) => name === subscription)?.spec.id
  const isElsewhere = (id: string): boolean => {
    const found = parseResourceId(id)?.subscription
    return own !== undefined && !own.startsWith('00000000-0000-') && found !== undefined && found.toLowerCase() !== own.toLowerCase()
  }
  const told = (code: 'FW8118' | 'FW8119', summary: string, help: string, ...path: readonly (string | number)[]): Diagnostic =>
    diagnostic(code, summary, { at: placeIn(network, ['spec', ...path]), help })
  return [
    ...hubs.flatMap(({ region, state, virtualNetworkId: id }, index) => {
      if (state !== 'existing' || id === undefined) return []
      const path = ['hubs', index, 'virtualNetworkId'] as const
      if (isVirtualHub(id)) return [told('FW8118', `the hub of ${region} is one of a Virtual WAN`, VIRTUAL_WAN, ...path)]
      if (!isElsewhere(id)) return []
      const help = `name its subscription under \`platform.connectivity\` of the LandingZone, which is \`${subscription}\``
      return [told('FW8118', `the hub of ${region} lies in another subscription than \`${subscription}\``, help, ...path)]
    }),
    ...(onPremises?.circuits ?? []).flatMap(({ name, id }, index) =>
      isElsewhere(id)
        ? [
            told(
              'FW8119',
              `the circuit \`${name}\` lies in another subscription than the gateways`,
              BY_HAND,
              'onPremises',
              'circuits',
              index,
              'id',
            ),
          ]
        : [],
    ),
  ]
}

/** Whether an id is that of a hub of a Virtual WAN. */
export const isVirtualHub = (id: string): boolean => parseResourceId(id)?.type.toLowerCase() === 'microsoft.network/virtualhubs'

const VIRTUAL_WAN =
  'declare a hub network of its own beside it (`state: created`), and connect that to the Virtual WAN with `az network vhub connection create`'
const BY_HAND =
  'let whoever deploys join it, or leave it out here and connect it with `az network vpn-connection create --express-route-circuit2 ... --authorization-key ...`'
