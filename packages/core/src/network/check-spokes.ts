import { parsePrefix, usableIn } from '../address/index.ts'
import { diagnostic, type Diagnostic } from '../kernel/index.ts'
import type { NetworkInput } from './input.ts'
import type { NsgRule, SpokeInput, SubnetNeed } from './spoke.ts'
import { lengthOfNeed, subnetNameOf } from './spoke-subnets.ts'
import { subnetFact } from './subnet-facts.ts'
import { subnetFacts } from './subnets.gen.ts'

/** What is wrong with what spokes ask for. */
export const checkSpokes = ({ network, spokes }: NetworkInput): readonly Diagnostic[] => {
  const regions = new Set(network.spec.hubs.map(({ region }) => region))
  return spokes.flatMap((spoke) => [
    ...(regions.has(spoke.region)
      ? []
      : [
          diagnostic('FW8108', `\`${spoke.application}\` lies in ${spoke.region}, which has no hub`, {
            at: spoke.at,
            help: `the Network has hubs in ${[...regions].map((region) => `\`${region}\``).join(', ')}`,
          }),
        ]),
    ...spoke.needs.flatMap((need) => [...checkSize(spoke, need), ...checkName(spoke, need), ...checkRules(spoke, need)]),
    ...checkSharing(spoke),
  ])
}

const subnetOf = ({ application, region }: SpokeInput, need: SubnetNeed): string =>
  `the subnet \`${subnetNameOf(need)}\` of \`${application}\` in ${region}`

function checkSize(spoke: SpokeInput, need: SubnetNeed): readonly Diagnostic[] {
  const { minPrefixLength, sources } = subnetFact(need.purpose)
  const { prefixLength, hosts = 0 } = need
  const length = lengthOfNeed(need)
  const detail = `Source: ${sources.join(', ')} in data/subnets.json.`
  if (length > minPrefixLength) {
    const summary = `${subnetOf(spoke, need)} is a /${length}, and ${need.purpose} takes a /${minPrefixLength} or larger`
    return [diagnostic('FW8103', summary, { at: spoke.at, detail })]
  }
  if (prefixLength === undefined || usableIn(prefixLength) >= hosts) return []
  const summary = `${subnetOf(spoke, need)} is a /${prefixLength} with room for ${usableIn(prefixLength)}, and ${hosts} are needed`
  return [diagnostic('FW8103', summary, { at: spoke.at, help: `ask for a /${lengthOfNeed({ purpose: need.purpose, hosts })}` })]
}

const NAME = /^[a-z0-9]([\w.-]{0,78}\w)?$/i
const KEPT_NAMES: ReadonlySet<string> = new Set(subnetFacts.subnets.flatMap(({ azureName }) => azureName?.toLowerCase() ?? []))

function checkName(spoke: SpokeInput, need: SubnetNeed): readonly Diagnostic[] {
  const { at } = spoke
  if (subnetFact(need.purpose).place === 'hub') return [diagnostic('FW8106', `${subnetOf(spoke, need)} belongs into a hub`, { at })]
  const name = subnetNameOf(need)
  if (NAME.test(name) && !KEPT_NAMES.has(name.toLowerCase())) return []
  return [diagnostic('FW8106', `\`${name}\` is no name for a subnet of \`${spoke.application}\``, { at })]
}

/** Subnets of one name, compared as Azure does, without regard to case. */
function checkSharing(spoke: SpokeInput): readonly Diagnostic[] {
  return [...Map.groupBy(spoke.needs, (need) => subnetNameOf(need).toLowerCase()).values()].flatMap((needs) => {
    const [first] = needs
    if (first === undefined || needs.length < 2) return []
    const purposes = new Set(needs.map(({ purpose }) => purpose))
    const names = new Set(needs.map(subnetNameOf))
    if (purposes.size > 1 || names.size > 1) {
      return [
        diagnostic('FW8105', `${subnetOf(spoke, first)} is asked for as ${[...purposes].join(' and ')}, under one name`, { at: spoke.at }),
      ]
    }
    if (subnetFact(first.purpose).sharing === 'shared') return []
    const help = 'give each of them a `name`'
    return [
      diagnostic('FW8105', `${subnetOf(spoke, first)} is asked for ${needs.length} times, and only one service may be in it`, {
        at: spoke.at,
        help,
      }),
    ]
  })
}

const TAG = /^[A-Z][A-Za-z0-9.]*$/
const PORTS = /^(\*|\d{1,5}(-\d{1,5})?)$/

function checkRules(spoke: SpokeInput, need: SubnetNeed): readonly Diagnostic[] {
  return (need.inbound ?? []).flatMap((rule) => {
    const say = (what: string): readonly Diagnostic[] => [
      diagnostic('FW8107', `the rule \`${rule.name}\` of ${subnetOf(spoke, need)} ${what}`, { at: spoke.at }),
    ]
    if (!NAME.test(rule.name)) return say('has a name that Azure does not take')
    if (!isSender(rule.from)) return say(`lets in \`${rule.from}\`, which is no network and no service tag`)
    if (rule.ports.length === 0 || !rule.ports.every(isPorts)) return say('names ports that are none')
    return opensManagement(rule) ? say('lets the internet reach management ports') : []
  })
}

const isSender = (from: string): boolean => from === '*' || TAG.test(from) || parsePrefix(from).ok || parsePrefix(`${from}/32`).ok

const isPorts = (text: string): boolean =>
  PORTS.test(text) && rangeOf(text).every((port) => port <= 65_535) && rangeOf(text)[0] <= rangeOf(text)[1]

/** The first and the last port of a text. */
const rangeOf = (text: string): readonly [number, number] => {
  if (text === '*') return [0, 65_535]
  const [first = 0, last = first] = text.split('-').map(Number)
  return [first, last]
}

const fromAnywhere = (from: string): boolean => from === '*' || from === 'Internet' || from === '0.0.0.0/0'

const opensManagement = ({ from, ports, protocol }: NsgRule): boolean =>
  fromAnywhere(from) &&
  protocol !== 'Icmp' &&
  ports.some((text) => subnetFacts.managementPorts.some((port) => rangeOf(text)[0] <= port && port <= rangeOf(text)[1]))
