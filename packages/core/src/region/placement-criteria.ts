import type { Estate } from '../estate/index.ts'
import { compareMoney, type Money } from '../kernel/index.ts'
import { gpuAvailability } from './gpu.ts'
import type { PlacementAsk } from './placement.ts'
import { placementFacts } from './placement.gen.ts'
import type { PlacementLocation, PlacementPolicySpec } from './placement-policy-kind.ts'
import { allRegions, knownRegion } from './region.ts'
import { liesIn, mayStore } from './residency.ts'
import { few } from './say.ts'
import type { Tie } from './tables.ts'

/** What a place is judged by. */
export type PlacementCriterion = 'residency' | 'approval' | 'services' | 'latency' | 'egress' | 'procurement' | 'portability' | 'capacity'

/** What one criterion says of a place: for it, against it, or that something is open. */
export interface PlacementReason {
  readonly criterion: PlacementCriterion
  readonly verdict: 'for' | 'against' | 'open'
  /** One sentence. */
  readonly text: string
}

interface Judged {
  readonly location: PlacementLocation
  readonly policy: PlacementPolicySpec
  readonly ask: PlacementAsk
  readonly tie: Tie
  readonly egressPerMonth?: Money
  readonly estate?: Estate
}

type Judgement = Omit<PlacementReason, 'criterion'>

/** What every criterion says of a place, always in the same order. */
export const judge = (judged: Judged): readonly PlacementReason[] => criteria.map(([criterion, rule]) => ({ criterion, ...rule(judged) }))

const pro = (text: string): Judgement => ({ verdict: 'for', text })
const contra = (text: string): Judgement => ({ verdict: 'against', text })
const open = (text: string): Judgement => ({ verdict: 'open', text })

function residency({ location, policy, estate }: Judged): Judgement {
  const places = policy.residency.storage
  if (location.kind === 'azure') {
    if (location.region === undefined) return contra('it names no Azure region')
    if (knownRegion(location.region, estate) === undefined) return contra(`Azure has no region \`${location.region}\``)
    return mayStore(policy, location.region, estate)
      ? pro(places.length === 0 ? 'data may be stored anywhere' : `${location.region} lies in ${few(places)}`)
      : contra(`${location.region} lies in none of ${few(places)}`)
  }
  if (places.length === 0) return pro('data may be stored anywhere')
  const { geography } = location
  if (geography === undefined) return open('it does not say in which country it stands')
  return places.some((place) => isThere(geography, place))
    ? pro(`it stands in ${geography}`)
    : contra(`${geography} lies in none of ${few(places)}`)
}

/** A country lies in a place when it is that place, or when Azure's regions of that country lie there. */
const isThere = (country: string, place: string): boolean =>
  country.toLowerCase() === place.toLowerCase() ||
  allRegions.some((region) => region.country.toLowerCase() === country.toLowerCase() && liesIn(region.name, place))

function approval({ location }: Judged): Judgement {
  if (location.approved === 'approved') return pro('it is approved')
  return location.approved === 'refused' ? contra('procurement or security refused it') : open('nobody has approved it yet')
}

function runs({ location, ask }: Judged): Judgement {
  const there = placementFacts.places.find((place) => place.kind === location.kind)?.services ?? []
  if (there === 'all') return pro('Azure offers all of its services')
  const missing = ask.services.filter((service) => !there.includes(service))
  return missing.length === 0 ? pro('all of its services can run there') : contra(`${few(missing)} cannot run there`)
}

function latency({ location, policy }: Judged): Judgement {
  const most = policy.latency?.maximumMs
  if (most === undefined) return pro('no latency is asked for')
  if (location.latencyMs === undefined) return open('its latency was not measured')
  return location.latencyMs <= most
    ? pro(`${location.latencyMs} ms are within ${most} ms`)
    : contra(`${location.latencyMs} ms are more than ${most} ms`)
}

function egress({ policy, egressPerMonth }: Judged): Judgement {
  const most = policy.egress?.maximumPerMonth
  if (most === undefined) return pro('no limit of egress is set')
  if (egressPerMonth === undefined) return open('what egress costs there is not known')
  if (egressPerMonth.currency !== most.currency)
    return open(`egress is priced in ${egressPerMonth.currency}, its limit in ${most.currency}`)
  const price = `${egressPerMonth.amount} ${egressPerMonth.currency} a month`
  return compareMoney(egressPerMonth, most) <= 0 ? pro(`egress costs ${price}`) : contra(`egress costs ${price}, more than ${most.amount}`)
}

function procurement({ location, policy }: Judged): Judgement {
  const { maximumLeadTimeDays: days, maximumCommitmentMonths: months } = policy.procurement ?? {}
  if (days !== undefined && location.leadTimeDays > days)
    return contra(`capacity takes ${location.leadTimeDays} days, ${days} are accepted`)
  if (months !== undefined && location.commitmentMonths > months)
    return contra(`it binds for ${location.commitmentMonths} months, ${months} are accepted`)
  return pro(location.leadTimeDays === 0 ? 'capacity can be had at once' : `capacity takes ${location.leadTimeDays} days`)
}

const strength: readonly Tie[] = ['open', 'portable', 'proprietary']

function portability({ policy, tie }: Judged): Judgement {
  const accepted = policy.portability
  return strength.indexOf(tie) <= strength.indexOf(accepted)
    ? pro(`what runs there is ${tie}`)
    : contra(`what runs there is ${tie}, ${accepted} is the most that is accepted`)
}

function capacity({ location, ask, estate }: Judged): Judgement {
  const { gpus } = ask
  if (gpus === undefined) return pro('no GPUs are asked for')
  if (location.kind === 'azure') return inAzure(gpus.size, location.region, estate)
  const free = location.capacity
    .filter((one) => series(one.accelerator) === series(gpus.accelerator))
    .reduce((sum, one) => sum + one.gpus, 0)
  return free >= gpus.count
    ? pro(`${free} ${gpus.accelerator} are free`)
    : contra(`${gpus.count} ${gpus.accelerator} are asked for, ${free} are free`)
}

/** `H100` is what people call an `H100 NVL` too. */
const series = (accelerator: string): string => accelerator.trim().toLowerCase().split(' ', 1)[0] ?? ''

/** Quota is not asked for here: it is counted over all workloads of a region together. */
function inAzure(size: string | undefined, region: string | undefined, estate: Estate | undefined): Judgement {
  if (size === undefined || region === undefined) return open('it is not known which machine would be taken')
  const { answer, why } = gpuAvailability(size, region, estate)
  if (answer === 'available') return pro(why)
  return answer === 'unavailable' ? contra(why) : open(why)
}

const criteria: readonly (readonly [PlacementCriterion, (judged: Judged) => Judgement])[] = [
  ['residency', residency],
  ['approval', approval],
  ['services', runs],
  ['latency', latency],
  ['egress', egress],
  ['procurement', procurement],
  ['portability', portability],
  ['capacity', capacity],
]
