import { firstPaths, type LandingZoneAnswers } from '@fairway/core/landing-zone'
import { diagnostic, DiagnosticError, type Diagnostic, type Instant } from '@fairway/core/kernel'
import { landingZoneQuestions } from './questions.ts'
import { partsOf, tidy, type Given } from '../questions.ts'

/** Answers that are of no use beside the others, or do not go together: all of them at once. */
export function checkTogether(given: Given, complete: Given): void {
  const asked = new Map(landingZoneQuestions.map((question) => [question.flag, question]))
  const idle = [...given.keys()].flatMap((flag) => {
    const question = asked.get(flag)
    if (question === undefined) return [fault(flag, 'is for an estate without a landing zone')]
    return question.when?.(complete) === false && flag !== 'geography' ? [fault(flag, 'is of no use beside the other answers')] : []
  })
  const regions = listIn(complete, 'regions')
  const wanted = complete.get('scale') === 'production' ? 2 : 1
  const counts = [
    ...(regions.length === wanted || (wanted === 2 && regions.length > 2)
      ? []
      : [fault('regions', `must name ${wanted === 1 ? 'one region' : 'two regions, for production'}`)]),
    ...['address-space', 'hub-network', 'hub-prefix', 'hub-firewall'].flatMap((flag) => {
      const own = listIn(complete, flag)
      const mayBeEmpty = flag === 'hub-firewall' || !complete.has(flag)
      return own.length === regions.length || (own.length === 0 && mayBeEmpty) ? [] : [fault(flag, 'must have one for each region')]
    }),
  ]
  if (idle.length + counts.length > 0) throw new DiagnosticError([...idle, ...counts])
}

const fault = (flag: string, words: string): Diagnostic => diagnostic('FW6010', `\`--${flag}\` ${words}`)

const listIn = (given: Given, flag: string): readonly string[] => partsOf(given.get(flag) ?? '')

/** The answers in the form that a landing zone is made from. */
export function landingZoneAnswers(complete: Given, today: Instant): LandingZoneAnswers {
  const text = (flag: string): string => {
    const question = landingZoneQuestions.find((one) => one.flag === flag)
    return question === undefined ? '' : tidy(question, complete.get(flag) ?? '')
  }
  const some = <Made extends object>(flag: string, make: (answer: string) => Made): Partial<Made> => {
    const answer = text(flag)
    return answer === '' ? {} : make(answer)
  }
  const goldenPath = firstPaths.find((path) => path === text('workload'))
  const hubs = existingHubs(complete)
  const hasGroups = text('groups') === 'existing'
  const brings = hasGroups || hubs.length > 0 || text('log-analytics') !== ''
  const isSmall = text('scale') !== 'production'
  return {
    today,
    organization: {
      displayName: text('name'),
      path: brings ? 'brownfield' : 'greenfield',
      profile: isSmall ? 'startup' : 'enterprise',
      ...some('country', (country) => ({ country })),
      ...some('tenant', (tenantId) => ({ tenantId })),
    },
    lead: text('lead'),
    team: { displayName: text('team'), ...some('cost-center', (costCenter) => ({ costCenter })) },
    scale: isSmall ? 'small' : 'production',
    regions: partsOf(text('regions')),
    addressSpaces: partsOf(text('address-space')),
    ...(hasGroups ? { groups: { root: text('root-group'), workloads: text('workloads-group') } } : {}),
    ...(hubs.length === 0 ? {} : { existingHubs: hubs }),
    ...some('dns-group', (dnsGroup) => ({ dnsGroup })),
    firewall: tierOf(text('firewall')),
    bastion: tierOf(text('bastion')),
    ddos: text('ddos-plan') === '' ? (text('ddos') === 'created' ? 'created' : 'none') : { id: text('ddos-plan') },
    ...onPremisesOf(text),
    ...some('log-analytics', (logAnalytics) => ({ logAnalytics })),
    subscriptions: {
      ...some('platform-subscription', (platform) => ({ platform })),
      ...some('connectivity-subscription', (connectivity) => ({ connectivity })),
      ...some('dev-subscription', (development) => ({ development })),
      ...some('prod-subscription', (production) => ({ production })),
    },
    ...(goldenPath === undefined ? {} : { goldenPath }),
    contacts: { security: text('security-contact'), cost: text('cost-contact') },
    ...some('name-pattern', (namePattern) => ({ namePattern })),
    extraTags: partsOf(text('tags')).map(tagOf),
  }
}

type Text = (flag: string) => string

function onPremisesOf(text: Text): Pick<LandingZoneAnswers, 'onPremises'> {
  const prefixes = partsOf(text('on-premises'))
  if (prefixes.length === 0) return {}
  const [device, circuit] = [text('vpn-device'), text('circuit')]
  return {
    onPremises: {
      prefixes,
      dataPerMonthGiB: Number(text('on-premises-data')),
      latency: text('latency') === 'sensitive' ? 'sensitive' : 'tolerant',
      ...(device === '' ? {} : { device }),
      ...(circuit === '' ? {} : { circuit }),
    },
  }
}

function existingHubs(given: Given): NonNullable<LandingZoneAnswers['existingHubs']> {
  const [prefixes, addresses] = [listIn(given, 'hub-prefix'), listIn(given, 'hub-firewall')]
  return listIn(given, 'hub-network').map((virtualNetworkId, index) => {
    const firewallAddress = addresses[index]
    return { virtualNetworkId, prefix: prefixes[index] ?? '', ...(firewallAddress === undefined ? {} : { firewallAddress }) }
  })
}

function tagOf(tag: string): LandingZoneAnswers['extraTags'][number] {
  const at = tag.indexOf('=')
  return { key: tag.slice(0, at), value: tag.slice(at + 1) }
}

const tierOf = (answer: string): LandingZoneAnswers['firewall'] =>
  answer === 'Basic' || answer === 'Standard' || answer === 'Premium' ? answer : 'none'
