import type { Estate } from '../estate/index.ts'
import { diagnostic, type Diagnostic, type Instant } from '../kernel/index.ts'
import type { CapacityAsk, CapacityVerdict, ObservedQuota } from './capacity.ts'
import { checkAsk, type CheckedAsk } from './check-ask.ts'
import { deploymentTypeFacts } from './model.ts'
import { modelFacts } from './models.gen.ts'
import { quotaLimit, type QuotaLimit, type QuotaSubject } from './quota.ts'
import { counted, few, suggester } from './say.ts'

/** What asks are checked against. */
export interface CapacityWorld {
  readonly estate: Estate
  /** Quotas that Azure was seen to grant; what the estate declares outranks them. */
  readonly observedQuotas?: readonly ObservedQuota[]
  readonly now: Instant
}

/** What is said of all asks. */
export interface CapacityReport {
  /** One verdict for each ask, in the order of the asks. */
  readonly verdicts: readonly CapacityVerdict[]
  readonly diagnostics: readonly Diagnostic[]
}

interface Pool {
  readonly subject: QuotaSubject
  readonly subscription: string
  readonly region: string
  readonly asks: readonly CheckedAsk[]
  readonly asked: number
  readonly limit: QuotaLimit | undefined
}

/**
 * Checks what a landing zone asks of regions: that it exists, has not ended and is there, that amounts are such as Azure takes, and
 * that all asks for one quota together fit it. Quotas are looked up in the estate, then in observations, then in the defaults of the
 * tier, which are marked as such. Where nothing is known the verdict is `unknown`, never `fits`.
 */
export function checkCapacity(asks: readonly CapacityAsk[], world: CapacityWorld): CapacityReport {
  const askWorld = { estate: world.estate, now: world.now, suggest: suggester() }
  const checked = asks.map((ask) => checkAsk(ask, askWorld))
  const pools = poolsOf(checked, world)
  const poolOf = new Map(pools.flatMap((pool) => pool.asks.map((one) => [one, pool] as const)))
  return {
    verdicts: checked.map((one) => verdictOf(one, poolOf.get(one))),
    diagnostics: [
      ...checked.flatMap((one) => one.diagnostics),
      ...pools.flatMap(poolDiagnostics),
      ...fullAccounts(checked),
      ...fullRegions(checked),
    ],
  }
}

function poolsOf(checked: readonly CheckedAsk[], world: CapacityWorld): readonly Pool[] {
  const groups = new Map<string, CheckedAsk[]>()
  for (const one of checked) {
    if (one.counted === undefined || one.availability === 'unavailable') continue
    const key = JSON.stringify([one.ask.subscription, one.counted.region, one.counted.subject])
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const sources = { estate: world.estate, observed: world.observedQuotas ?? [] }
  return [...groups.values()].flatMap((asks): readonly Pool[] => {
    const [first] = asks
    if (first?.counted === undefined) return []
    const { subject, region } = first.counted
    const { subscription } = first.ask
    const asked = asks.reduce((sum, one) => sum + (one.counted?.amount ?? 0), 0)
    return [{ subject, subscription, region, asks, asked, limit: quotaLimit(subject, subscription, region, sources) }]
  })
}

const fits = (pool: Pool, limit: QuotaLimit): boolean => limit.used + pool.asked <= limit.limit

function verdictOf({ ask, availability, why }: CheckedAsk, pool: Pool | undefined): CapacityVerdict {
  const { key } = ask
  if (availability === 'unavailable') return { key, answer: 'unavailable', why, source: 'none' }
  const limit = pool?.limit
  if (pool === undefined || limit === undefined) return { key, answer: 'unknown', why: unknownWhy(why, pool), source: 'none' }
  const numbers = { limit: limit.limit, used: limit.used, asked: pool.asked, source: limit.source }
  if (!fits(pool, limit)) return { key, answer: 'exceeds', why: numbersOf(pool, limit), ...numbers }
  // Whoever was granted a quota by name can use it; the default of a tier promises nothing of a place.
  const granted = limit.source !== 'tier-default' && limit.limit > 0
  const answer = availability === 'available' || granted ? 'fits' : 'unknown'
  return { key, answer, why: answer === 'fits' ? numbersOf(pool, limit) : why, ...numbers }
}

const unknownWhy = (why: string, pool: Pool | undefined): string =>
  pool === undefined ? why : `${why}; no quota is known for ${subjectText(pool.subject)} in ${pool.region}`

const unitOf = (subject: QuotaSubject): string =>
  subject.kind === 'gpu' ? 'vCPUs' : subject.kind === 'ptu' ? 'provisioned throughput units' : 'thousand tokens a minute'

const subjectText = (subject: QuotaSubject): string =>
  subject.kind === 'gpu'
    ? `the family ${subject.family}`
    : subject.kind === 'ptu'
      ? subject.deploymentType
      : `${subject.deploymentType} of \`${subject.model}\``

function numbersOf(pool: Pool, { limit, used, source, tier }: QuotaLimit): string {
  const whose =
    source === 'tier-default'
      ? `${tier ?? 'the tier'} gives by default`
      : source === 'declared'
        ? 'the estate declares'
        : 'Azure was seen to grant'
  const inUse = used === 0 ? '' : `, ${counted(used)} of them in use`
  return `${counted(pool.asked)} ${unitOf(pool.subject)} are asked for, ${whose} ${counted(limit)}${inUse}`
}

function poolDiagnostics(pool: Pool): readonly Diagnostic[] {
  const [first] = pool.asks
  if (first === undefined) return []
  const { at } = first.ask
  const where = `${subjectText(pool.subject)} in ${pool.region} for \`${pool.subscription}\``
  const who = pool.asks.length > 1 ? { detail: `asked for by ${few(pool.asks.map((one) => one.ask.key))}` } : {}
  if (pool.limit === undefined || (first.availability === 'unknown' && pool.limit.source === 'tier-default')) {
    const what = pool.limit === undefined ? 'no quota is known for' : 'nobody knows whether one can have'
    return [diagnostic('FW8310', `${what} ${where}`, { at, ...who, help: lookUp(pool) })]
  }
  if (fits(pool, pool.limit)) return []
  const short = pool.limit.used + pool.asked - pool.limit.limit
  const summary = `${where} lacks ${counted(short)} ${unitOf(pool.subject)}: ${numbersOf(pool, pool.limit)}`
  return [diagnostic(pool.limit.source === 'tier-default' ? 'FW8315' : 'FW8314', summary, { at, ...who })]
}

const lookUp = (pool: Pool): string =>
  pool.subject.kind === 'gpu'
    ? `\`az vm list-usage --location ${pool.region} --output table\` tells; write it under \`quotas\` of the Region \`${pool.region}\``
    : `\`az cognitiveservices usage list --location ${pool.region} --output table\` tells; write it under \`quotas\` of the Region \`${pool.region}\``

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

function fullRegions(checked: readonly CheckedAsk[]): readonly Diagnostic[] {
  const most = modelFacts.limits.accountsPerRegion
  const byRegion = new Map<string, Map<string, ModelAsk>>()
  for (const ask of modelAsks(checked)) {
    const key = JSON.stringify([ask.subscription, ask.region])
    const accounts = byRegion.get(key) ?? new Map<string, ModelAsk>()
    if (!accounts.has(ask.account)) accounts.set(ask.account, ask)
    byRegion.set(key, accounts)
  }
  return [...byRegion.values()].flatMap((accounts) => {
    const first = [...accounts.values()][most]
    if (first === undefined) return []
    const summary = `\`${first.subscription}\` has ${accounts.size} accounts in ${first.region}, and room for ${most}`
    return [diagnostic('FW8317', summary, { at: first.at })]
  })
}
