import type { Question } from '../questions.ts'
import { groupFault, idOf, isAddress, isPrefix, listOf } from './faults.ts'
import { hasHub } from './given.ts'
import { groupHints, hubHints } from './hints.ts'

/** What is there already. */
export const existing: readonly Question[] = [
  {
    flag: 'groups',
    value: '<state>',
    about: 'whether management groups are made or are there already',
    ask: 'Management groups:',
    otherwise: 'new',
    choices: ['new', 'existing'],
    hints: groupHints,
  },
  {
    flag: 'root-group',
    value: '<id>',
    about: 'id of the topmost existing management group',
    ask: 'The id of your topmost management group:',
    fault: groupFault,
    when: (given) => given.get('groups') === 'existing',
  },
  {
    flag: 'workloads-group',
    value: '<id>',
    about: 'id of the existing management group in which the groups for AI are made',
    ask: 'The id of the group in which the groups for AI are made:',
    otherwise: 'landingzones',
    fault: groupFault,
    when: (given) => given.get('groups') === 'existing',
  },
  {
    flag: 'hub',
    value: '<state>',
    about: 'whether hub networks are made or are there already',
    ask: 'Hub networks:',
    otherwise: 'new',
    choices: ['new', 'existing'],
    hints: hubHints,
  },
  {
    flag: 'hub-network',
    value: '<ids>',
    about: 'ids of the existing hub networks, one for each region, with commas between',
    ask: 'The ids of the hub networks, one for each region, with commas between:',
    fault: listOf('ids of virtual networks', idOf('Microsoft.Network/virtualNetworks')),
    when: hasHub,
  },
  {
    flag: 'hub-prefix',
    value: '<list>',
    about: 'the networks of the existing hubs, one for each region',
    ask: 'The network of each of them, such as 10.0.0.0/22:',
    fault: listOf('networks such as 10.0.0.0/22', isPrefix),
    when: hasHub,
  },
  {
    flag: 'hub-firewall',
    value: '<list>',
    about: 'the private addresses of the firewalls of the existing hubs, one for each region',
    ask: 'The private address of the firewall of each of them: (empty: they have none)',
    otherwise: '',
    fault: listOf('addresses such as 10.0.0.4', isAddress),
    when: hasHub,
  },
  {
    flag: 'dns-group',
    value: '<name>',
    about: 'the resource group of private DNS zones that are there already, in the subscription of connectivity',
    ask: 'The resource group of your private DNS zones: (empty: they are made)',
    otherwise: '',
    fault: (answer) => (/^[\w.()-]{0,89}[\w()-]$/.test(answer) ? undefined : 'must be the name of a resource group'),
    when: hasHub,
  },
  {
    flag: 'log-analytics',
    value: '<id>',
    about: 'id of a Log Analytics workspace that is there already',
    ask: 'The id of the Log Analytics workspace that keeps all logs: (empty: one is made)',
    otherwise: '',
    fault: (answer) => (idOf('Microsoft.OperationalInsights/workspaces')(answer) ? undefined : 'must be the id of a workspace'),
  },
]
