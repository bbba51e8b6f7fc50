import type { GraphObject } from '../graph/index.ts'
import { prefixText, type Prefix } from '../address/index.ts'
import type { NsgRule } from './spoke.ts'
import { subnetFacts } from './subnets.gen.ts'
import type { NsgRuleFact, SubnetFact } from './tables.ts'

/** Rules of workloads come after those of the service, and before what Bastion may. */
const FIRST_OWN_PRIORITY = 500
const BASTION_PRIORITY = 3000
const DENY_PRIORITY = 4000

/** The rules of the Bastion subnet: Azure refuses the subnet when one of them is missing. */
export const bastionRules = (): readonly GraphObject[] => subnetFacts.bastionRules.map(ruleOf)

/**
 * The inbound rules of a subnet: what its service needs, what its workloads ask for, SSH from Bastion where machines are, and at last nothing
 * from the internet, said explicitly.
 */
export function subnetRules(fact: SubnetFact, inbound: readonly NsgRule[], bastion: Prefix | undefined): readonly GraphObject[] {
  const service = subnetFacts.purposeRules.filter((rule) => rule.purposes.includes(fact.purpose))
  const own = inbound.map(({ from, about, ...rule }, index): NsgRuleFact => ({
    ...rule,
    direction: 'Inbound',
    access: 'Allow',
    priority: FIRST_OWN_PRIORITY + index,
    source: from,
    destination: '*',
    why: about,
  }))
  const machines = bastion === undefined || !fact.machines ? [] : [sshFrom(bastion)]
  return [...service, ...own, ...machines, DENY_INTERNET].map(ruleOf)
}

const sshFrom = (bastion: Prefix): NsgRuleFact => ({
  name: 'allow-ssh-from-bastion',
  direction: 'Inbound',
  access: 'Allow',
  priority: BASTION_PRIORITY,
  protocol: 'Tcp',
  source: prefixText(bastion),
  destination: '*',
  ports: subnetFacts.managementPorts.map(String),
  why: 'People reach machines through Bastion only.',
})

const DENY_INTERNET: NsgRuleFact = {
  name: 'deny-internet',
  direction: 'Inbound',
  access: 'Deny',
  priority: DENY_PRIORITY,
  protocol: '*',
  source: 'Internet',
  destination: '*',
  ports: ['*'],
  why: 'Nothing comes in from the internet.',
}

/** A rule as Azure takes it. One port stands alone: the list is for several. Inbound and outbound rules share their names, so the way is in it. */
const ruleOf = ({ name, direction, access, priority, protocol, source, destination, ports, why }: NsgRuleFact): GraphObject => ({
  name: direction === 'Outbound' ? `${name}-outbound` : name,
  properties: {
    description: why,
    direction,
    access,
    priority,
    protocol,
    sourceAddressPrefix: source,
    sourcePortRange: '*',
    destinationAddressPrefix: destination,
    ...(ports.length === 1 ? { destinationPortRange: ports[0] ?? '*' } : { destinationPortRanges: ports }),
  },
})
