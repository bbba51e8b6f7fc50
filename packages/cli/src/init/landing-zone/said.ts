import { readable } from '@fairway/core/cost'
import { printable } from '@fairway/core/kernel'
import {
  bastionConsequence,
  connectionConsequence,
  ddosConsequence,
  firewallConsequence,
  groupsConsequence,
  hubConsequence,
  logsConsequence,
  missingForConnection,
  type Consequence,
  type InitialLandingZone,
  type LandingZoneAnswers,
} from '@fairway/core/landing-zone'

/** What was chosen, each with what it brings along, and what all of it costs. */
export function chosen(answers: LandingZoneAnswers, { floor, workload }: InitialLandingZone): string {
  const facts = { hubs: answers.regions.length, spokes: answers.scale === 'production' ? answers.regions.length + 1 : 1 }
  const { existingHubs, onPremises, ddos, groups, logAnalytics } = answers
  const made = (exists: boolean): 'existing' | 'new' => (exists ? 'existing' : 'new')
  const plan = typeof ddos === 'object' ? 'existing' : ddos
  const connection = connectionConsequence(onPremises, facts.hubs)
  const rows: readonly (readonly [what: string, consequence: Consequence])[] = [
    [`management groups: ${made(groups !== undefined)}`, groupsConsequence(made(groups !== undefined))],
    [`hubs: ${made(existingHubs !== undefined)}`, hubConsequence(made(existingHubs !== undefined))],
    ...(existingHubs === undefined
      ? ([
          [`firewall: ${answers.firewall}`, firewallConsequence(answers.firewall, facts)],
          [`bastion: ${answers.bastion}`, bastionConsequence(answers.bastion, facts)],
          [`on-premises: ${connectionWords[connection.choice.kind]}${notYet(onPremises)}`, connection],
        ] as const)
      : []),
    [`DDoS plan: ${plan}`, ddosConsequence(plan)],
    [`logs: ${made(logAnalytics !== undefined)}`, logsConsequence(made(logAnalytics !== undefined))],
  ]
  const unknown = floor.unknown.length === 0 ? '' : `, and ${floor.unknown.length} resources whose price is not in the table`
  return [
    'What was chosen, and what it brings along:',
    ...rows.flatMap(([what, { cost, effort }]) => [`  ${what}`, `    costs ${cost}`, `    ${effort}`]),
    '',
    `In a month in which nobody uses it: ${readable(floor.total)} at least${unknown}.`,
    ...(workload === undefined ? [] : [`Of that, the workload ${printable(workload.name)}: ${readable(workload.floor.total)}.`]),
    '',
  ].join('\n')
}

/** That no gateway is made before somebody names what it leads to. */
function notYet(onPremises: LandingZoneAnswers['onPremises']): string {
  const missing = missingForConnection(onPremises)
  return missing === undefined ? '' : `, not built before \`onPremises\` of the Network has ${missing}`
}

const connectionWords = { none: 'nothing is connected', vpn: 'VPN', expressRoute: 'ExpressRoute' } as const
