import type { Question } from '../questions.ts'
import { idOf, isAddress, isPrefix, listOf } from './faults.ts'
import { connection, hasHub, isConnected, isProduction } from './given.ts'
import { bastionHints, connectionSaid, ddosHints, firewallHints } from './hints.ts'

/** Hubs, and the way to own data centres. */
export const network: readonly Question[] = [
  {
    flag: 'firewall',
    value: '<tier>',
    about: 'tier of Azure Firewall in the hubs',
    ask: 'Firewall in each hub:',
    otherwise: 'none',
    choices: ['none', 'Basic', 'Standard', 'Premium'],
    after: (given) => ({ otherwise: isProduction(given) ? 'Standard' : 'none', hints: firewallHints(given) }),
    when: (given) => !hasHub(given),
  },
  {
    flag: 'bastion',
    value: '<tier>',
    about: 'tier of Azure Bastion in the hubs',
    ask: 'Bastion in each hub:',
    otherwise: 'none',
    choices: ['none', 'Basic', 'Standard', 'Premium'],
    after: (given) => ({ otherwise: isProduction(given) ? 'Standard' : 'none', hints: bastionHints(given) }),
    when: (given) => !hasHub(given),
  },
  {
    flag: 'ddos',
    value: '<plan>',
    about: 'whether a DDoS protection plan is made',
    ask: 'DDoS protection plan:',
    otherwise: 'none',
    choices: ['none', 'created'],
    hints: ddosHints,
  },
  {
    flag: 'ddos-plan',
    value: '<id>',
    about: 'id of a DDoS protection plan that is there already',
    otherwise: '',
    fault: (answer) => (idOf('Microsoft.Network/ddosProtectionPlans')(answer) ? undefined : 'must be the id of a DDoS protection plan'),
  },
  {
    flag: 'on-premises',
    value: '<list>',
    about: 'networks of your own data centres that are connected, with commas between',
    ask: 'Networks of your own data centres, such as 192.168.0.0/16: (empty: nothing is connected)',
    otherwise: '',
    fault: listOf('networks such as 192.168.0.0/16', isPrefix),
  },
  {
    flag: 'on-premises-data',
    value: '<GiB>',
    about: 'GiB that flow between Azure and there in a month',
    ask: 'How many GiB flow between Azure and there in a month? It decides between VPN and ExpressRoute.',
    otherwise: '100',
    fault: (answer) => (/^\d{1,8}$/.test(answer) ? undefined : 'must be a whole number'),
    when: isConnected,
  },
  {
    flag: 'latency',
    value: '<latency>',
    about: 'whether what runs there waits for answers from Azure',
    ask: 'Does anything there wait for answers from Azure?',
    otherwise: 'tolerant',
    choices: ['tolerant', 'sensitive'],
    hints: { tolerant: 'the internet will do', sensitive: 'only ExpressRoute promises anything' },
    when: isConnected,
  },
  {
    flag: 'vpn-device',
    value: '<address>',
    about: 'public address of your VPN device',
    otherwise: '',
    fault: (answer) => (isAddress(answer) ? undefined : 'must be an address such as 198.51.100.7'),
    after: (given) => ({ ask: `${connectionSaid(given).words} The public address of your VPN device: (empty: not yet)` }),
    when: (given) => connection(given) === 'vpn',
  },
  {
    flag: 'circuit',
    value: '<id>',
    about: 'id of your ExpressRoute circuit',
    otherwise: '',
    fault: (answer) => (idOf('Microsoft.Network/expressRouteCircuits')(answer) ? undefined : 'must be the id of an ExpressRoute circuit'),
    after: (given) => ({ ask: `${connectionSaid(given).words} The id of your circuit: (empty: not yet)` }),
    when: (given) => connection(given) === 'expressRoute',
  },
]
