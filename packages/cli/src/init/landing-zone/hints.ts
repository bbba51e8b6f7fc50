import { readable, type CostFloor } from '@fairway/core/cost'
import { allKinds, loadEstate } from '@fairway/core/engine'
import type { Instant } from '@fairway/core/kernel'
import {
  bastionConsequence,
  compileLandingZone,
  connectionConsequence,
  ddosConsequence,
  firewallConsequence,
  firstPaths,
  groupsConsequence,
  hubConsequence,
  initLandingZone,
  pathEffort,
  type Consequence,
  type FirstPath,
  type LandingZoneAnswers,
} from '@fairway/core/landing-zone'
import { partsOf, type Given } from '../questions.ts'

/** A consequence in a line. */
const said = ({ cost, effort }: Consequence): string => `${cost}. ${effort}`

const tiers = ['none', 'Basic', 'Standard', 'Premium'] as const
const states = ['new', 'existing'] as const

const hintsOf = <Choice extends string>(
  choices: readonly Choice[],
  consequence: (choice: Choice) => Consequence,
): Readonly<Record<string, string>> => Object.fromEntries(choices.map((choice) => [choice, said(consequence(choice))]))

/** How many hubs and networks of applications follow from the answers so far. */
function choiceFacts(given: Given): { readonly hubs: number; readonly spokes: number } {
  const hubs = Math.max(1, partsOf(given.get('regions') ?? '').length)
  return { hubs, spokes: given.get('scale') === 'production' ? hubs + 1 : 1 }
}

/** What is said beside the tiers of the firewall. */
export const firewallHints = (given: Given): Readonly<Record<string, string>> =>
  hintsOf(tiers, (tier) => firewallConsequence(tier, choiceFacts(given)))

/** What is said beside the tiers of Bastion. */
export const bastionHints = (given: Given): Readonly<Record<string, string>> =>
  hintsOf(tiers, (tier) => bastionConsequence(tier, choiceFacts(given)))

/** What is said beside the DDoS plan. */
export const ddosHints = hintsOf(['none', 'created'] as const, ddosConsequence)

/** What is said beside the states of management groups. */
export const groupHints = hintsOf(states, groupsConsequence)

/** What is said beside the states of hubs. */
export const hubHints = hintsOf(states, hubConsequence)

/** What is said beside the size of the whole. */
export const scaleHints = {
  small: 'one region, nothing in production: two subscriptions, no firewall. Production is added later',
  production: `two regions with production beside development: four subscriptions, and for the firewalls alone ${firewallConsequence('Standard', { hubs: 2, spokes: 3 }).cost}`,
}

/** What is said beside the golden paths: each of them is tried out in the first region, and priced. */
export function pathHints(given: Given, today: Instant): Readonly<Record<string, string>> {
  const [region = 'swedencentral'] = partsOf(given.get('regions') ?? '')
  const hints = firstPaths.map((path) => {
    const { files, workload } = initLandingZone(leastAnswers(today, region, path), allKinds)
    const { estate } = loadEstate(files.filter((file) => file.path.endsWith('.yaml')))
    const mistake = compileLandingZone({ estate, now: today }).diagnostics.find(({ severity }) => severity === 'error')
    if (mistake !== undefined) return [path, `cannot be built there: ${mistake.summary}`] as const
    const cost = workload === undefined ? '' : `from ${readable(workload.floor.total)} a month${byUse(workload.floor)}. `
    return [path, `${cost}${pathEffort(path)}`] as const
  })
  return { ...Object.fromEntries(hints), none: pathEffort('none') }
}

const byUse = ({ byUse: used }: CostFloor): string => (used.length === 0 ? '' : ', and what is used')

const leastAnswers = (today: Instant, region: string, goldenPath: FirstPath): LandingZoneAnswers => ({
  today,
  organization: { displayName: 'Contoso' },
  lead: 'somebody@contoso.example',
  team: { displayName: 'Platform' },
  scale: 'small',
  regions: [region],
  addressSpaces: ['10.64.0.0/16'],
  firewall: 'none',
  bastion: 'none',
  ddos: 'none',
  subscriptions: {},
  goldenPath,
  contacts: { security: 'somebody@contoso.example', cost: 'somebody@contoso.example' },
  extraTags: [],
})

/** VPN or ExpressRoute, and why. */
export function connectionSaid(given: Given): { readonly kind: string; readonly words: string } {
  const consequence = connectionConsequence(
    {
      dataPerMonthGiB: Number(given.get('on-premises-data') ?? 0),
      latency: given.get('latency') === 'sensitive' ? 'sensitive' : 'tolerant',
    },
    choiceFacts(given).hubs,
  )
  return { kind: consequence.choice.kind, words: said(consequence) }
}
