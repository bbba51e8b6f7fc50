import { gpuFamilyOfQuota, gpuSize } from '../inventory/index.ts'
import { byText, type Coverage, type Instant } from '../kernel/index.ts'
import { deploymentTypes, type DeploymentType } from './deployment-type.ts'
import { capacityUnit } from './model.ts'
import { subjectKey, type QuotaSubject } from './quota-subject.ts'
import { regionFact } from './region.ts'
import type { CapacityFact, CapacityProvider, ObservedCapacityFact } from './region-fact.ts'

/** What was seen for one subscription in one region, both as the estate names them. */
interface Seen {
  readonly subscription: string
  readonly region: string
  readonly observedAt: Instant
  /** The Source of the estate that shows it. */
  readonly source: string
}

/** A quota that Azure was seen to grant. Units are those of `RegionQuota`. */
export interface ObservedQuota extends Seen {
  readonly of: QuotaSubject
  readonly limit: number
  /** What is in use, by the landing zone itself as well; absent where the export does not say. */
  readonly used?: number
}

/** A size of machines that Azure was seen to offer, or to refuse. */
export interface ObservedSize extends Seen {
  readonly size: string
  /** Zones in which it can be had; empty where the region has none. */
  readonly zones: readonly string[]
  /** Why the subscription may not have it. */
  readonly refused?: string
}

/** A deployment type of a model that Azure was seen to offer. */
export interface ObservedModel extends Seen {
  readonly model: string
  readonly version: string
  readonly deploymentType: DeploymentType
  /** How many more units can be deployed, where the export says so. */
  readonly room?: number
}

/** That something was listed in full: what is not in the list was not offered. */
export interface CapacityListing extends Seen {
  readonly what: 'model-quota' | 'machine-quota' | 'size' | 'model'
}

/** What exports of Azure show of quotas, sizes and models. JSON, so that whoever has the exports can tell whoever has not. */
export interface ObservedCapacity {
  readonly quotas: readonly ObservedQuota[]
  readonly sizes: readonly ObservedSize[]
  readonly models: readonly ObservedModel[]
  readonly listings: readonly CapacityListing[]
}

/**
 * Reads facts of kind `azure.capacity` as what subscriptions of the estate may have: the newest fact counts, of equals that of the source
 * that comes first by name. What is of no declared subscription, or of a quota that nothing here asks for, is left out.
 * `subscriptions` has the names of the estate's subscriptions by their ids.
 */
export function observedCapacity(
  facts: readonly ObservedCapacityFact[],
  coverage: readonly Coverage[],
  subscriptions: ReadonlyMap<string, string>,
): ObservedCapacity {
  const known = newest(facts).flatMap(({ fact, source, observedAt }) => {
    const subscription = subscriptions.get(fact.subscriptionId)
    return subscription === undefined ? [] : [{ fact, seen: { subscription, region: regionName(fact.region), observedAt, source } }]
  })
  const subjects = new QuotaNames(known.map(({ fact }) => fact))
  return {
    quotas: known.flatMap(({ fact, seen }): readonly ObservedQuota[] => {
      if (fact.type !== 'quota' || fact.limit === undefined) return []
      const of = subjects.subjectOf(fact.name)
      return of === undefined ? [] : [{ ...seen, of, limit: fact.limit, ...(fact.used === undefined ? {} : { used: fact.used }) }]
    }),
    sizes: known.flatMap(({ fact, seen }): readonly ObservedSize[] => {
      if (fact.type !== 'size') return []
      const zones = fact.zones.filter((zone) => !fact.refusedZones.includes(zone))
      return [{ ...seen, size: fact.name, zones, ...(fact.refused === undefined ? {} : { refused: fact.refused }) }]
    }),
    // That a model is offered and how much is left of it come from two lists, each with its day.
    models: known.flatMap(({ fact, seen }): readonly ObservedModel[] => {
      if (fact.type !== 'model' && fact.type !== 'room') return []
      const { model, version } = fact
      const deploymentType = deploymentTypeOf(fact.deploymentType)
      const room = fact.type === 'room' ? { room: fact.available } : {}
      return deploymentType === undefined ? [] : [{ ...seen, model, version, deploymentType, ...room }]
    }),
    listings: listingsOf(coverage, subscriptions),
  }
}

const regionName = (region: string): string => regionFact(region)?.name ?? region.toLowerCase()

function newest(facts: readonly ObservedCapacityFact[]): readonly ObservedCapacityFact[] {
  const found = new Map<string, ObservedCapacityFact>()
  for (const one of facts) {
    const key = capacityFactKey(one.fact)
    const before = found.get(key)
    if (before === undefined || one.observedAt > before.observedAt || (one.observedAt === before.observedAt && one.source < before.source))
      found.set(key, one)
  }
  return [...found].toSorted(([a], [b]) => byText(a, b)).map(([, one]) => one)
}

/** What a fact is about, unique within a source: two exports of one thing are one fact. */
export function capacityFactKey(fact: CapacityFact): string {
  const { type, subscriptionId, region } = fact
  const name = type === 'quota' || type === 'size' ? [fact.name] : [fact.model, fact.version, fact.deploymentType]
  return [subscriptionId, region, type, ...name].map((part) => part.toLowerCase().replaceAll('/', '%2f')).join('/')
}

const typeByName = new Map<string, DeploymentType>(deploymentTypes.map((type) => [type.toLowerCase(), type]))
const deploymentTypeOf = (name: string): DeploymentType | undefined => typeByName.get(name.toLowerCase())

/** What quotas are called, as far as tables know it, and as lists of sizes and models say themselves. */
class QuotaNames {
  readonly #families = new Map<string, string>()
  readonly #models = new Map<string, QuotaSubject>()

  constructor(facts: readonly CapacityFact[]) {
    for (const fact of facts) {
      if (fact.type === 'size' && fact.family !== undefined) this.#learnFamily(fact.name, fact.family)
      if (fact.type === 'model' && fact.quota !== undefined) this.#learnModel(fact.model, fact.deploymentType, fact.quota)
    }
  }

  #learnFamily(size: string, quota: string): void {
    const family = gpuSize(size)?.family
    if (family !== undefined) this.#families.set(quota.toLowerCase(), family)
  }

  #learnModel(model: string, deploymentType: string, quota: string): void {
    const type = deploymentTypeOf(deploymentType)
    if (type !== undefined && capacityUnit(type) !== 'ptu')
      this.#models.set(quota.toLowerCase(), { kind: 'model', model: model.toLowerCase(), deploymentType: type })
  }

  subjectOf(name: string): QuotaSubject | undefined {
    const wanted = name.toLowerCase()
    if (wanted === 'cores') return { kind: 'cores' }
    if (wanted === 'openai.s0.accountcount') return { kind: 'accounts' }
    const family = this.#families.get(wanted) ?? gpuFamilyOfQuota(name)
    return family === undefined ? (this.#models.get(wanted) ?? modelQuota(name)) : { kind: 'gpu', family }
  }
}

/** `OpenAI.GlobalStandard.gpt-5.1`, `AIServices.GlobalStandard.DeepSeek-R1`, `OpenAI.ProvisionedManaged`. */
function modelQuota(name: string): QuotaSubject | undefined {
  const [, typeName = '', model] = /^(?:OpenAI|AIServices)\.([A-Za-z]+)(?:\.(.+))?$/i.exec(name) ?? []
  const deploymentType = deploymentTypeOf(typeName)
  if (deploymentType === undefined) return undefined
  if (capacityUnit(deploymentType) === 'ptu') return model === undefined ? { kind: 'ptu', deploymentType } : undefined
  return model === undefined ? undefined : { kind: 'model', model: model.toLowerCase(), deploymentType }
}

const listed: readonly (readonly [CapacityProvider, CapacityFact['type'], CapacityListing['what']])[] = [
  ['microsoft.compute', 'quota', 'machine-quota'],
  ['microsoft.compute', 'size', 'size'],
  ['microsoft.cognitiveservices', 'quota', 'model-quota'],
  ['microsoft.cognitiveservices', 'model', 'model'],
]

const SCOPE = /^\/subscriptions\/([^/]+)\/providers\/([^/]+)\/locations\/([^/]+)$/

function listingsOf(coverage: readonly Coverage[], subscriptions: ReadonlyMap<string, string>): readonly CapacityListing[] {
  return coverage.flatMap(({ kind, scope, status, enumerated, source, observedAt }) => {
    if (kind !== 'azure.capacity' || status !== 'complete') return []
    const [, id = '', provider, region = ''] = SCOPE.exec(scope) ?? []
    const subscription = subscriptions.get(id)
    if (subscription === undefined) return []
    return listed
      .filter(([of, type]) => of === provider && enumerated.includes(type))
      .map(([, , what]) => ({ subscription, region: regionName(region), observedAt, source, what }))
  })
}

/** Looks up what was observed. */
export interface ObservedLookup {
  quota(subject: QuotaSubject, place: Place): ObservedQuota | undefined
  size(size: string, place: Place): ObservedSize | undefined
  /** The offers of a model, of every version unless one is named, the newest first. */
  model(model: string, version: string | undefined, type: DeploymentType, place: Place): readonly ObservedModel[]
  /** When something was listed in full; `undefined` where nobody looked. */
  listed(what: CapacityListing['what'], place: Place): Instant | undefined
}

/** A subscription and a region. */
export interface Place {
  readonly subscription: string
  readonly region: string
}

const lookups = new WeakMap<ObservedCapacity, ObservedLookup>()
const nothing: ObservedCapacity = { quotas: [], sizes: [], models: [], listings: [] }

/** What was observed, indexed: once for each observation, however many ask. */
export function lookUpIn(observed: ObservedCapacity = nothing): ObservedLookup {
  const known = lookups.get(observed) ?? indexed(observed)
  lookups.set(observed, known)
  return known
}

function indexed({ quotas, sizes, models, listings }: ObservedCapacity): ObservedLookup {
  const key = ({ subscription, region }: Place, ...of: readonly string[]): string =>
    JSON.stringify([subscription, regionName(region), ...of])
  const quotaBy = new Map<string, ObservedQuota>()
  for (const one of quotas) {
    const at = key(one, subjectKey(one.of))
    const before = quotaBy.get(at)
    // One subject may be counted under two names: the one that has room counts, since nothing says which of them it draws from.
    if (before === undefined || roomOf(one) > roomOf(before)) quotaBy.set(at, one)
  }
  const sizeBy = new Map(sizes.map((one) => [key(one, one.size.toLowerCase()), one]))
  const newestFirst = models.toSorted((a, b) => byText(b.observedAt, a.observedAt))
  const modelBy = Map.groupBy(newestFirst, (one) => key(one, one.model.toLowerCase(), one.deploymentType))
  const listedAt = new Map<string, Instant>()
  for (const one of listings) {
    const at = key(one, one.what)
    if ((listedAt.get(at) ?? '') < one.observedAt) listedAt.set(at, one.observedAt)
  }
  return {
    quota: (subject, place) => quotaBy.get(key(place, subjectKey(subject))),
    size: (size, place) => sizeBy.get(key(place, (gpuSize(size)?.name ?? size).toLowerCase())),
    model: (model, version, type, place) =>
      (modelBy.get(key(place, model.trim().toLowerCase(), type)) ?? []).filter((one) => version === undefined || one.version === version),
    listed: (what, place) => listedAt.get(key(place, what)),
  }
}

const roomOf = ({ limit, used = 0 }: ObservedQuota): number => limit - used
