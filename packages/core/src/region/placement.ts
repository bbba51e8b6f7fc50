import type { Estate } from '../estate/index.ts'
import { byText, compareMoney, multiplyMoney, type Money } from '../kernel/index.ts'
import { judge, type PlacementReason } from './placement-criteria.ts'
import { placementFacts } from './placement.gen.ts'
import type { PlacementLocation, PlacementPolicySpec } from './placement-policy-kind.ts'
import type { PortabilityFacts, Tie } from './tables.ts'

/** What somebody wants to place. */
export interface PlacementAsk {
  /** What people call it. */
  readonly what: string
  /** The services it is made of, by their id in data/placement.json: `kubernetes`, `foundry-models`. */
  readonly services: readonly string[]
  /** GPUs that it needs at once; `size` is the machine that has them in Azure. */
  readonly gpus?: { readonly accelerator: string; readonly count: number; readonly size?: string }
  /** The regions to choose from where the policy names no places. */
  readonly regions?: readonly string[]
}

/** A place, judged by a policy. */
export interface Placement {
  readonly name: string
  readonly kind: PlacementLocation['kind']
  readonly region?: string
  /** `pending`: nothing speaks against it, but somebody has to agree or something is not known. */
  readonly answer: 'allowed' | 'pending' | 'refused'
  /** 1 is the best; refused places come last. */
  readonly rank: number
  /** One for each criterion, always in the same order. */
  readonly reasons: readonly PlacementReason[]
  readonly latencyMs?: number
  readonly egressPerMonth?: Money
  readonly leadTimeDays: number
  /** The strongest tie of what would run there. */
  readonly tie: Tie
  /** What each service ties to, what could be taken along and what would stay behind. */
  readonly portability: readonly PortabilityFacts[]
}

const services = new Map(placementFacts.portability.map((row) => [row.service, row]))
const ties: readonly Tie[] = ['open', 'portable', 'proprietary']

/** How strong a tie is: 0 open, 2 proprietary. */
export const tieStrength = (tie: Tie): number => ties.indexOf(tie)

/** The services of the table that resources are, by their types in any case, in the order of their ids. Source: data/placement.json. */
export function servicesOf(types: Iterable<string>): readonly string[] {
  const wanted = new Set([...types].map((type) => type.toLowerCase()))
  const found = placementFacts.portability.filter((one) => one.types.some((type) => wanted.has(type.toLowerCase())))
  return found.map(({ service }) => service).toSorted(byText)
}

/** What is known of services, the strongest tie first. Source: data/placement.json. */
export const portabilityOf = (wanted: readonly string[]): readonly PortabilityFacts[] =>
  wanted.flatMap((service) => services.get(service) ?? []).toSorted((a, b) => tieStrength(b.tie) - tieStrength(a.tie))

/**
 * The places of a policy for something, the best first: judged by residency, approval, latency, egress, procurement, portability and
 * what the place can run, then put in the order of the policy's preferences. Every criterion gives its reason.
 */
export function placementsFor(policy: PlacementPolicySpec, ask: PlacementAsk, estate?: Estate): readonly Placement[] {
  const locations = policy.locations.length > 0 ? policy.locations : (ask.regions ?? []).map(ownRegion)
  const judged = locations.map((location) => placementOf(location, policy, ask, estate))
  return judged.toSorted((a, b) => compare(a, b, policy)).map((placement, index) => ({ ...placement, rank: index + 1 }))
}

const ownRegion = (region: string): PlacementLocation => ({
  name: region,
  kind: 'azure',
  region,
  capacity: [],
  leadTimeDays: 0,
  commitmentMonths: 0,
  approved: 'approved',
})

function placementOf(location: PlacementLocation, policy: PlacementPolicySpec, ask: PlacementAsk, estate: Estate | undefined): Placement {
  const portability = portabilityOf(ask.services)
  const tie = location.portability ?? portability[0]?.tie ?? 'open'
  const egressPerMonth = monthlyEgress(location, policy)
  const reasons = judge({
    location,
    policy,
    ask,
    tie,
    ...(egressPerMonth === undefined ? {} : { egressPerMonth }),
    ...(estate === undefined ? {} : { estate }),
  })
  const answer = reasons.some((one) => one.verdict === 'against')
    ? 'refused'
    : reasons.some((one) => one.verdict === 'open')
      ? 'pending'
      : 'allowed'
  return {
    name: location.name,
    kind: location.kind,
    ...(location.region === undefined ? {} : { region: location.region }),
    answer,
    rank: 0,
    reasons,
    ...(location.latencyMs === undefined ? {} : { latencyMs: location.latencyMs }),
    ...(egressPerMonth === undefined ? {} : { egressPerMonth }),
    leadTimeDays: location.leadTimeDays,
    tie,
    portability,
  }
}

const monthlyEgress = ({ egressPerGiB }: PlacementLocation, { egress }: PlacementPolicySpec): Money | undefined =>
  egressPerGiB === undefined || egress === undefined ? undefined : multiplyMoney(egressPerGiB, egress.perMonthGiB)

const answers = ['allowed', 'pending', 'refused'] as const

function compare(a: Placement, b: Placement, policy: PlacementPolicySpec): number {
  const byAnswer = answers.indexOf(a.answer) - answers.indexOf(b.answer)
  if (byAnswer !== 0) return byAnswer
  for (const criterion of policy.preference) {
    const order = preferences[criterion](a, b)
    if (order !== 0) return order
  }
  return byText(a.name, b.name)
}

const missingLast = (a: number | undefined, b: number | undefined): number => {
  if (a === b) return 0
  if (a === undefined) return 1
  return b === undefined ? -1 : a - b
}

const preferences: Readonly<Record<PlacementPolicySpec['preference'][number], (a: Placement, b: Placement) => number>> = {
  latency: (a, b) => missingLast(a.latencyMs, b.latencyMs),
  egress: (a, b) => cheaperFirst(a.egressPerMonth, b.egressPerMonth),
  'lead-time': (a, b) => a.leadTimeDays - b.leadTimeDays,
  portability: (a, b) => tieStrength(a.tie) - tieStrength(b.tie),
  capacity: (a, b) => capacityOrder(a) - capacityOrder(b),
}

/** Amounts in different currencies are not compared: neither is said to be cheaper. */
function cheaperFirst(a: Money | undefined, b: Money | undefined): number {
  if (a === undefined || b === undefined) return missingLast(a === undefined ? undefined : 0, b === undefined ? undefined : 0)
  return a.currency === b.currency ? compareMoney(a, b) : 0
}

const capacityOrder = (placement: Placement): number =>
  placement.reasons.find((reason) => reason.criterion === 'capacity')?.verdict === 'for' ? 0 : 1
