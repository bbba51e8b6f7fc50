import type { Estate } from '../estate/index.ts'
import { addDays, diagnostic, type Diagnostic, type Instant } from '../kernel/index.ts'
import type { CapacityAsk, CapacityVerdict } from './capacity.ts'
import { checkAsk, type CheckedAsk } from './check-ask.ts'
import { deploymentTypeFacts } from './model.ts'
import { modelFacts } from './models.gen.ts'
import { lookUpIn, type ObservedCapacity } from './observed.ts'
import { poolsOf, usedByOthers, type Pool, type PoolSubject } from './pools.ts'
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

const unitOf = (subject: PoolSubject): string => {
  if (subject.kind === 'gpu' || subject.kind === 'cores') return 'vCPUs'
  if (subject.kind === 'accounts') return 'accounts'
  return subject.kind === 'ptu' || deploymentTypeFacts(subject.deploymentType).unit === 'ptu'
    ? 'provisioned throughput units'
    : 'thousand tokens a minute'
}

const counters = { spot: ' on spot', workspace: ' in machine learning workspaces' } as const

const subjectText = (subject: PoolSubject): string => {
  if (subject.kind === 'gpu') return `the family ${subject.family}${subject.counter === undefined ? '' : counters[subject.counter]}`
  if (subject.kind === 'cores') return 'all machines together'
  if (subject.kind === 'accounts') return 'accounts'
  return subject.kind === 'ptu' ? subject.deploymentType : `${subject.deploymentType} of \`${subject.model}\``
}

const whyOf = (pool: Pool, limit: QuotaLimit, now: Instant): string => `${placeText(pool)}: ${numbersOf(pool, limit, now)}`

function numbersOf(pool: Pool, { limit, source, tier, observedAt = '', seenBy = '' }: QuotaLimit, now: Instant): string {
  const seen = `Azure was seen on ${observedAt.slice(0, 10)} (${ago(observedAt, now)}, Source \`${seenBy}\`)`
  const granted = pool.subject.kind === 'room' ? `${seen} to have room for` : `${seen} to grant`
  const whose =
    source === 'tier-default' ? `${tier ?? 'the tier'} gives by default` : source === 'declared' ? 'the estate declares' : granted
  const others = usedByOthers(pool)
  const inUse =
    others === undefined ? ', and what is in use of it was not seen' : others === 0 ? '' : `, ${counted(others)} of them in use by others`
  return `${counted(pool.asked)} ${unitOf(pool.subject)} are asked for, ${whose} ${counted(limit)}${inUse}`
}

const placeText = (pool: Pool): string => `${subjectText(pool.subject)} in ${pool.region} for \`${pool.subscription}\``

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

const isMachine = ({ kind }: PoolSubject): boolean => kind === 'gpu' || kind === 'cores'

function lookUp({ subject, region }: Pool): string {
  if (subject.kind === 'gpu' && subject.counter !== undefined) {
    const where = subject.counter === 'spot' ? '`lowPriorityCores` of `az vm list-usage`' : 'the page of quotas of the studio'
    return `${where} tells: write it under \`quotas\` of the Region \`${region}\``
  }
  const command = isMachine(subject)
    ? `az vm list-usage --location ${region} -o json`
    : `az cognitiveservices usage list --location ${region} -o json`
  return `\`${command}\` tells; scan it with a Source of type \`azure-capacity\`, or write it under \`quotas\` of the Region \`${region}\``
}

type ModelAsk = CapacityAsk & { readonly kind: 'model' }

const modelAsks = (checked: readonly CheckedAsk[]): readonly (ModelAsk & { readonly account: string })[] =>
  checked.flatMap(({ ask }) => (ask.kind === 'model' && ask.account !== undefined ? [{ ...ask, account: ask.account }] : []))

function fullAccounts(checked: readonly CheckedAsk[]): readonly Diagnostic[] {
  const most = modelFacts.limits.standardDeploymentsPerAccount
  const byAccount = new Map<string, ModelAsk[]>()
  for (const ask of modelAsks(checked)) {
    if (deploymentTypeFacts(ask.deploymentType).billing !== 'tokens') continue
    byAccount.set(ask.account, [...(byAccount.get(ask.account) ?? []), ask])
  }
  return [...byAccount].flatMap(([account, asks]) => {
    const first = asks[most]
    if (first === undefined) return []
    return [
      diagnostic('FW8316', `the account \`${account}\` has ${asks.length} standard deployments, and room for ${most}`, { at: first.at }),
    ]
  })
}

function fullRegions(checked: readonly CheckedAsk[], { observed, deployed }: CapacityWorld): readonly Diagnostic[] {
  const byRegion = new Map<string, Map<string, ModelAsk>>()
  for (const ask of modelAsks(checked)) {
    const key = JSON.stringify([ask.subscription, ask.region])
    const accounts = byRegion.get(key) ?? new Map<string, ModelAsk>()
    if (!accounts.has(ask.account)) accounts.set(ask.account, ask)
    byRegion.set(key, accounts)
  }
  return [...byRegion.values()].flatMap((accounts) => {
    const asks = [...accounts.values()]
    const [any] = asks
    const seen = any === undefined ? undefined : lookUpIn(observed).quota({ kind: 'accounts' }, any)
    const own = [...accounts.keys()].reduce((sum, account) => sum + (deployed?.get(account) ?? 0), 0)
    const others = Math.max(0, (seen?.used ?? 0) - own)
    const most = Math.max(0, (seen?.limit ?? modelFacts.limits.accountsPerRegion) - others)
    const first = asks[most]
    if (first === undefined) return []
    const more = others === 0 ? '' : `, and ${others} of others`
    const summary = `\`${first.subscription}\` has ${accounts.size} accounts in ${first.region}${more}, and room for ${most + others}`
    return [diagnostic('FW8317', summary, { at: first.at })]
  })
}
