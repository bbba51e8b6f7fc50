import { parsePrefix } from '@fairway/core/address'
import { firstPaths, suggestRegions, suggestSecond, type Geography } from '@fairway/core/landing-zone'
import {
  bastionHints,
  connectionSaid,
  ddosHints,
  firewallHints,
  groupHints,
  hubHints,
  pathHints,
  scaleHints,
} from './landing-zone-hints.ts'
import { idFault, partsOf, questions, type Given, type Question } from './questions.ts'

/** A question that `fairway init` asks in any case. */
const usual = (flag: string): Question => {
  const found = questions.find((one) => one.flag === flag)
  if (found === undefined) throw new Error(`nobody asks for ${flag}`)
  return found
}

/** Only a flag. */
const unasked = ({ flag, value, about, otherwise = '', tidy, fault }: Question): Question => ({
  flag,
  value,
  about,
  otherwise,
  ...(tidy === undefined ? {} : { tidy }),
  ...(fault === undefined ? {} : { fault }),
})

const listOf =
  (what: string, isRight: (part: string) => boolean) =>
  (answer: string): string | undefined =>
    partsOf(answer).every(isRight) ? undefined : `must be ${what}, with commas between`

const isPrefix = (text: string): boolean => parsePrefix(text).ok
const isAddress = (text: string): boolean => !text.includes('/') && isPrefix(`${text}/32`)
const idOf =
  (type: string) =>
  (text: string): boolean =>
    new RegExp(
      `^/subscriptions/[0-9a-f-]{36}/resourceGroups/[\\w.()-]{1,90}/providers/${type.replaceAll('.', '\\.')}/[\\w.-]{1,90}$`,
      'i',
    ).test(text)
const groupFault = (answer: string): string | undefined =>
  /^[\w.()-]{0,89}[\w()-]$/.test(answer) ? undefined : 'must be the id of a management group'

const isProduction = (given: Given): boolean => given.get('scale') === 'production'
const hasHub = (given: Given): boolean => given.get('hub') === 'existing'
const isConnected = (given: Given): boolean => partsOf(given.get('on-premises') ?? '').length > 0
const connection = (given: Given): string => (isConnected(given) && !hasHub(given) ? connectionSaid(given).kind : 'none')

const subscription = (role: string, about: string): Question => ({
  flag: `${role}-subscription`,
  value: '<id>',
  about: `id of the subscription ${about}; without one a placeholder is written`,
  otherwise: '',
  fault: idFault,
})

const { otherwise: _, ...usualRegions } = usual('regions')
const regions: Question = {
  ...usualRegions,
  about: 'Azure regions, the primary one first, with commas between: two for production',
  after: (given) => {
    const wanted = isProduction(given) ? 2 : 1
    const suggested = suggestRegions(geographyOf(given))
    const [first] = suggested
    if (first === undefined) return { ask: `Which ${wanted === 1 ? 'Azure region' : 'two Azure regions, with a comma between'}?` }
    const regions = wanted === 1 ? [first] : [first, ...suggestSecond(first).slice(0, 1)]
    const others = suggested.filter((one) => !regions.includes(one))
    return {
      ask: `Which ${wanted === 1 ? 'region' : 'two regions'}? Suggested for their models and zones; also ${others.join(', ')}.`,
      otherwise: regions.join(','),
    }
  },
}

const geographyOf = (given: Given): Geography => {
  const said = given.get('geography')
  return said === 'us' || said === 'elsewhere' ? said : 'eu'
}

const places: readonly Question[] = [
  {
    flag: 'scale',
    value: '<scale>',
    about: 'how much is built',
    ask: 'How much shall be built?',
    otherwise: 'small',
    choices: ['small', 'production'],
    hints: scaleHints,
  },
  {
    flag: 'geography',
    value: '<geography>',
    about: 'where data has to be; regions are suggested from it',
    ask: 'Where do your data have to be?',
    otherwise: 'eu',
    choices: ['eu', 'us', 'elsewhere'],
    hints: {
      eu: 'models process prompts within the European data zone, at no extra cost',
      us: 'models process prompts within the data zone of the United States, at no extra cost',
      elsewhere: 'name the regions yourself; most models process prompts anywhere in the world there',
    },
    when: (given) => !given.has('regions'),
  },
  regions,
  {
    flag: 'address-space',
    value: '<list>',
    about: 'a private network for each region that nobody else uses, with commas between',
    ask: 'Which private networks may it use, one for each region, that nobody else does?',
    after: (given) => ({
      otherwise: partsOf(given.get('regions') ?? '')
        .map((_, index) => `10.${64 + index}.0.0/16`)
        .join(','),
    }),
    otherwise: '10.64.0.0/16',
    fault: listOf('networks such as 10.64.0.0/16', isPrefix),
  },
]

const existing: readonly Question[] = [
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

const network: readonly Question[] = [
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

const rest: readonly Question[] = [
  { ...subscription('platform', 'of the platform'), ask: 'The id of the subscription of the platform: (empty: later)' },
  {
    ...subscription('connectivity', 'of hubs and DNS, in production'),
    ask: 'The id of the subscription of hubs and DNS: (empty: later)',
    when: isProduction,
  },
  { ...subscription('dev', 'of the application in development'), ask: 'The id of the subscription for development: (empty: later)' },
  {
    ...subscription('prod', 'of the application in production'),
    ask: 'The id of the subscription for production: (empty: later)',
    when: isProduction,
  },
  {
    flag: 'workload',
    value: '<path>',
    about: 'golden path of the first workload, in development',
    ask: 'What is built first, in development?',
    otherwise: 'rag',
    choices: [...firstPaths, 'none'],
    after: (given) => ({ hints: () => pathHints(given, new Date().toISOString()) }),
  },
  { ...contact('security', 'of security findings'), ask: 'Who is told of security findings? Their address:' },
  contact('cost', 'when budgets are used up'),
  {
    flag: 'cost-center',
    value: '<text>',
    about: 'the cost centre of the first team',
    otherwise: '',
    fault: (answer) => usual('team').fault?.(answer),
  },
  {
    flag: 'name-pattern',
    value: '<pattern>',
    about: 'how resources are called, where it is not `{type}-{workload}-{environment}-{region}{instance}`',
    otherwise: '',
    fault: (answer) =>
      /^(?:[a-z0-9-]|\{(?:type|prefix|workload|environment|region|instance|hash)\}){1,120}$/.test(answer)
        ? undefined
        : 'must be lower-case letters, digits, hyphens and {type}, {prefix}, {workload}, {environment}, {region}, {instance}, {hash}',
  },
  {
    flag: 'tags',
    value: '<list>',
    about: 'tags that everything carries beside the usual ones, as key=value with commas between',
    otherwise: '',
    fault: listOf('tags such as data-class=internal', (tag) => /^[^=]{1,512}=[^=]{1,256}$/.test(tag)),
  },
]

function contact(who: string, about: string): Question {
  return {
    flag: `${who}-contact`,
    value: '<address>',
    about: `who is told ${about}`,
    after: (given) => ({ otherwise: given.get('lead') ?? '' }),
    otherwise: '',
    fault: (answer) => usual('lead').fault?.(answer),
  }
}

/** What `fairway init --landing-zone` wants to know, in the order in which it is asked. */
export const landingZoneQuestions: readonly Question[] = [
  usual('name'),
  usual('lead'),
  usual('team'),
  unasked(usual('country')),
  usual('tenant'),
  ...places,
  ...existing,
  ...network,
  ...rest,
]
