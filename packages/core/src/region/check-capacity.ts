import type { Estate } from '../estate/index.ts'
import { addDays, diagnostic, type Diagnostic, type Instant } from '../kernel/index.ts'
import { fullAccounts, fullRegions } from './account-room.ts'
import type { CapacityAsk, CapacityVerdict } from './capacity.ts'
import { isMachine, lookUp, numbersOf, placeText, subjectText, unitOf, whyOf } from './capacity-words.ts'
import { checkAsk, type CheckedAsk } from './check-ask.ts'
import { modelFacts } from './models.gen.ts'
import type { ObservedCapacity } from './observed.ts'
import { poolsOf, usedByOthers, type Pool } from './pools.ts'
import type { QuotaLimit } from './quota.ts'
import { ago, counted, few, suggester } from './say.ts'

/** What asks are checked against. */
export interface CapacityWorld {
  readonly estate: Estate
  /** What exports of Azure show. */
  readonly observed?: ObservedCapacity | undefined
  /** What asks, and accounts by their keys, have already: units of capacity, machines, 1 for an account. It is in use, and not by others. */
  readonly deployed?: ReadonlyMap<string, number> | undefined
  readonly now: Instant
}

/** What is said of all asks. */
export interface CapacityReport {
  /** One verdict for each ask, in the order of the asks. */
  readonly verdicts: readonly CapacityVerdict[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Checks what a landing zone asks of regions: that it exists, has not ended and is there, that amounts are such as Azure takes, and
 * that all asks for one quota together fit what others leave of it. What was observed outranks what somebody wrote down before, that
 * outranks the defaults of the tier, which are marked as such. Where nothing is known the verdict is `unknown`, never `fits`.
 */
export function checkCapacity(asks: readonly CapacityAsk[], world: CapacityWorld): CapacityReport {
  const askWorld = { estate: world.estate, observed: world.observed, now: world.now, suggest: suggester() }
  const checked = asks.map((ask) => checkAsk(ask, askWorld))
  const poolsBy = poolsOf(checked, world)
  const pools = [...new Set([...poolsBy.values()].flat())]
  return {
    verdicts: checked.map((one) => verdictOf(one, poolsBy.get(one) ?? [], world.now)),
    diagnostics: [
      ...checked.flatMap((one) => one.diagnostics),
      ...pools.flatMap((pool) => poolDiagnostics(pool, world.now)),
      ...pools.flatMap(contradiction),
      ...oldObservations(pools, world.now),
      ...fullAccounts(checked),
      ...fullRegions(checked, world),
    ],
  }
}

/** `undefined` where it is not known what is in use. */
function fits(pool: Pool, { limit }: QuotaLimit): boolean | undefined {
  const others = usedByOthers(pool)
  if (pool.asked + (others ?? 0) > limit) return false
  return others === undefined ? undefined : true
}

function verdictOf({ ask, availability, why }: CheckedAsk, pools: readonly Pool[], now: Instant): CapacityVerdict {
  const { key } = ask
  if (availability === 'unavailable') return { key, answer: 'unavailable', why, source: 'none' }
  const tight = pools.find((one) => one.limit !== undefined && fits(one, one.limit) === false)
  const pool = tight ?? pools[0]
  const limit = pool?.limit
  if (pool === undefined || limit === undefined) return { key, answer: 'unknown', why: unknownWhy(why, pool), source: 'none' }
  const others = usedByOthers(pool)
  const numbers = {
    limit: limit.limit,
    ...(others === undefined ? {} : { used: others }),
    asked: pool.asked,
    source: limit.source,
    ...(limit.observedAt === undefined ? {} : { observedOn: limit.observedAt.slice(0, 10) }),
  }
  if (tight !== undefined) return { key, answer: 'exceeds', why: whyOf(pool, limit, now), ...numbers }
  if (others === undefined) return { key, answer: 'unknown', why: whyOf(pool, limit, now), ...numbers }
  // Whoever was granted a quota by name can use it; the default of a tier promises nothing of a place.
  const granted = limit.source !== 'tier-default' && limit.limit > 0
  const answer = availability === 'available' || granted ? 'fits' : 'unknown'
  return { key, answer, why: answer === 'fits' ? whyOf(pool, limit, now) : why, ...numbers }
}

const unknownWhy = (why: string, pool: Pool | undefined): string =>
  pool === undefined ? why : `${why}; no quota is known for ${subjectText(pool.subject)} in ${pool.region}`

function poolDiagnostics(pool: Pool, now: Instant): readonly Diagnostic[] {
  const first = latest(pool.asks)
  if (first === undefined) return []
  const { at } = first.ask
  const { limit, unlistedAt } = pool
  const where = placeText(pool)
  const who = pool.asks.length > 1 ? { detail: `asked for by ${few(pool.asks.map((one) => one.ask.key))}` } : {}
  const unknown = (what: string): readonly Diagnostic[] => [diagnostic('FW8310', what, { at, ...who, help: lookUp(pool) })]
  if (limit === undefined) {
    if (unlistedAt === undefined) return unknown(`no quota is known for ${where}`)
    return unknown(`Azure listed no quota for ${where} on ${unlistedAt.slice(0, 10)}`)
  }
  if (first.availability === 'unknown' && limit.source === 'tier-default') return unknown(`nobody knows whether one can have ${where}`)
  const answer = fits(pool, limit)
  if (answer === true) return []
  if (answer === undefined) return unknown(`what is in use of ${where} is not known`)
  const short = (usedByOthers(pool) ?? 0) + pool.asked - limit.limit
  const summary = `${where} lacks ${counted(short)} ${unitOf(pool.subject)}: ${numbersOf(pool, limit, now)}`
  // Whatever runs already is in use by others until somebody shows that it is its own.
  const isBlind = limit.source === 'observed' && pool.deployed === 0 && short <= (usedByOthers(pool) ?? 0)
  const help = isBlind ? { help: BLIND } : {}
  return [diagnostic(limit.source === 'tier-default' ? 'FW8315' : 'FW8314', summary, { at, ...who, ...help })]
}

/** Whoever asked last finds that there is no more; of those of one day the first stands for all. */
const latest = (asks: readonly CheckedAsk[]): CheckedAsk | undefined =>
  asks.reduce<CheckedAsk | undefined>((last, one) => ((one.ask.since ?? '') > (last?.ask.since ?? '') ? one : (last ?? one)), undefined)

const BLIND =
  'ask for less or elsewhere, or have the quota raised and export it anew; if it runs already, scan the inventory as well: until then it counts as in use by others'

function contradiction(pool: Pool): readonly Diagnostic[] {
  if (pool.contradiction === undefined || pool.limit === undefined) return []
  const { declared, observed, at, holds } = pool.contradiction
  const summary = `${counted(declared)} are declared for ${placeText(pool)}, Azure was seen to grant ${counted(observed)}`
  const detail = holds === 'observed' ? 'what was seen is believed' : 'somebody looked after it was seen: what is declared is believed'
  return [diagnostic('FW8340', summary, { at, detail })]
}

/** One word for each subscription and region, however much was seen there. */
function oldObservations(pools: readonly Pool[], now: Instant): readonly Diagnostic[] {
  const days = modelFacts.limits.observationDays
  const old = pools.filter(
    ({ limit }) => limit?.observedAt !== undefined && addDays(limit.observedAt, days).slice(0, 10) < now.slice(0, 10),
  )
  const byPlace = Map.groupBy(old, ({ subscription, region, subject }) => JSON.stringify([subscription, region, isMachine(subject)]))
  return [...byPlace.values()].flatMap((group) => {
    const [oldest] = group.toSorted((a, b) => ((a.limit?.observedAt ?? '') < (b.limit?.observedAt ?? '') ? -1 : 1))
    const [first] = oldest?.asks ?? []
    if (oldest?.limit?.observedAt === undefined || first === undefined) return []
    const { observedAt } = oldest.limit
    const summary = `what \`${oldest.subscription}\` is granted in ${oldest.region} was last seen ${ago(observedAt, now)}, on ${observedAt.slice(0, 10)}`
    return [diagnostic('FW8341', summary, { at: first.ask.at, help: lookUp(oldest) })]
  })
}
