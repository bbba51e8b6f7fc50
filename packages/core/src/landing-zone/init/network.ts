import type { EstateDraft } from '../../organization/index.ts'
import {
  bastionConsequence,
  connectionConsequence,
  ddosConsequence,
  firewallConsequence,
  hubConsequence,
  type Consequence,
} from './consequences.ts'
import type { LandingZoneAnswers } from './answers.ts'

/** The Network of a first landing zone, each choice with its consequence above it. */
export function networkDraft(answers: LandingZoneAnswers, name: string, spokes: number): EstateDraft {
  const { regions, existingHubs, dnsGroup, ddos, onPremises, addressSpaces } = answers
  const facts = { hubs: regions.length, spokes }
  return {
    kind: 'Network',
    name,
    about: 'Address space, a hub for each region, private DNS, the way to your own data centres.',
    spec: {
      addressSpaces: regions.map((region, index) => ({
        region,
        prefixes: [addressSpaces[index], existingHubs?.[index]?.prefix].filter((prefix) => prefix !== undefined && prefix !== ''),
      })),
      hubs: regions.map((region, index) => hubOf(answers, region, index)),
      ...(onPremises === undefined ? {} : { onPremises: onPremisesOf(onPremises) }),
      ddos: typeof ddos === 'object' ? { plan: 'existing', id: ddos.id } : { plan: ddos },
      ...(dnsGroup === undefined ? {} : { dns: { zones: 'existing', resourceGroup: dnsGroup } }),
    },
    notes: {
      'hubs.0.state': words(hubConsequence(existingHubs === undefined ? 'new' : 'existing')),
      'hubs.0.firewall':
        existingHubs === undefined ? words(firewallConsequence(answers.firewall, facts)) : 'Routes of every spoke point to it.',
      'hubs.0.bastion': words(bastionConsequence(answers.bastion, facts)),
      'hubs.0.gateway': connectionNote(answers),
      'ddos.plan': words(ddosConsequence(typeof ddos === 'object' ? 'existing' : ddos)),
    },
  }
}

/** A consequence as a comment. */
const words = ({ cost, effort }: Consequence): string => `Cost: ${cost}. ${effort}`

function hubOf(
  { existingHubs, firewall, bastion, onPremises }: LandingZoneAnswers,
  region: string,
  index: number,
): Readonly<Record<string, unknown>> {
  const existing = existingHubs?.[index]
  if (existing !== undefined) {
    const { virtualNetworkId, prefix, firewallAddress } = existing
    return {
      region,
      state: 'existing',
      virtualNetworkId,
      prefix,
      firewall: firewallAddress === undefined ? { tier: 'none' } : { tier: 'Standard', privateIpAddress: firewallAddress },
    }
  }
  const leadsSomewhere = onPremises !== undefined && missingForConnection(onPremises) === undefined
  return { region, state: 'created', firewall: { tier: firewall }, bastion, gateway: leadsSomewhere ? 'by-need' : 'none' }
}

/**
 * What the Network has to say before the way to on-premises is built; nothing where it says it, or where nothing is connected.
 * A gateway without anything to connect to is paid for, and nothing flows.
 */
export function missingForConnection(need: LandingZoneAnswers['onPremises']): string | undefined {
  if (need === undefined) return undefined
  if (connectionConsequence(need, 1).choice.kind === 'vpn')
    return need.device === undefined ? '`sites` with the address of your VPN device' : undefined
  return need.circuit === undefined ? '`circuits` with the id of your circuit' : undefined
}

function connectionNote({ onPremises, regions }: LandingZoneAnswers): string {
  const consequence = connectionConsequence(onPremises, regions.length)
  const { kind } = consequence.choice
  if (kind === 'none') return 'Write `by-need` once `onPremises` says what is connected.'
  const missing = missingForConnection(onPremises)
  if (missing === undefined) return words(consequence)
  return `Not built yet. Add ${missing} to \`onPremises\`, then write \`by-need\`. It will be ${kind === 'vpn' ? 'VPN' : 'ExpressRoute'}. ${words(consequence)}`
}

const onPremisesOf = ({ prefixes, dataPerMonthGiB, latency, device, circuit }: NonNullable<LandingZoneAnswers['onPremises']>) => ({
  prefixes,
  dataPerMonthGiB,
  latency,
  ...(device === undefined ? {} : { sites: [{ name: 'main', address: device, prefixes }] }),
  ...(circuit === undefined ? {} : { circuits: [{ name: 'main', id: circuit }] }),
})
