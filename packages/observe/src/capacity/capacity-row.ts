import { gpuSize, member } from '@fairway/core/inventory'
import { isJsonObject, type Json, type JsonObject } from '@fairway/core/kernel'
import {
  regionFact,
  type CapacityFact,
  type CapacityProvider,
  type ModelFact,
  type QuotaFact,
  type RoomFact,
  type SizeFact,
} from '@fairway/core/region'

type Unplaced<Fact extends CapacityFact> = Omit<Fact, 'subscriptionId' | 'region'>

/** A fact that still has to be told what it is of. */
export type UnplacedFact = Unplaced<QuotaFact> | Unplaced<SizeFact> | Unplaced<ModelFact> | Unplaced<RoomFact>

/** What a row shows, as far as it says itself where. */
export interface CapacityPart {
  readonly provider: CapacityProvider
  readonly type: CapacityFact['type']
  readonly subscriptionId?: string
  readonly region?: string
  /** Absent for what is listed beside: a size without GPUs. */
  readonly fact?: UnplacedFact
  /** What the part shows of the list that it is from: a list without such signs was narrowed by a query. */
  readonly sign?: string
}

/** No row of Azure is nearly as long as this in any of its lists. */
const MAX_PARTS = 500
const MAX_NAME = 200

/**
 * What a row of a list of quotas, sizes, models or capacities shows, in the spelling of the command line, the REST API or PowerShell; `undefined` for
 * a row of anything else, and of quotas that are not of machines or models.
 */
export function capacityParts(row: JsonObject): readonly CapacityPart[] | undefined {
  const properties = member(row, 'properties')
  const inner = isJsonObject(properties) ? properties : row
  const own = placeOf(row)
  const parts = roomParts(inner) ?? modelParts(row) ?? sizeParts(row) ?? quotaParts(inner, text(row, 'id') ?? '')
  return parts?.slice(0, MAX_PARTS).map((part) => ({ ...own, ...part }))
}

/** The id of a row names subscription and region; other rows have their region beside. */
function placeOf(row: JsonObject): Pick<CapacityPart, 'subscriptionId' | 'region'> {
  const id = text(row, 'id') ?? ''
  const subscriptionId = /^\/subscriptions\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\/|$)/i.exec(id)?.[1]?.toLowerCase()
  const region = regionNamed(/\/locations\/([^/]+)/i.exec(id)?.[1] ?? text(row, 'location') ?? '')
  return { ...(subscriptionId === undefined ? {} : { subscriptionId }), ...(region === undefined ? {} : { region }) }
}

/** A region as Azure writes it; `undefined` for what no region is called. */
export function regionNamed(name: string): string | undefined {
  const known = regionFact(name)?.name
  const plain = name.trim().toLowerCase().replaceAll(/\s/g, '')
  return known ?? (/^[a-z\d]{2,60}$/.test(plain) && plain !== 'global' ? plain : undefined)
}

function roomParts(inner: JsonObject): readonly CapacityPart[] | undefined {
  const available = amount(member(inner, 'availableCapacity'))
  const model = modelOf(inner)
  const deploymentType = text(inner, 'skuName')
  if (available === undefined || model === undefined || deploymentType === undefined) return undefined
  return [{ provider: 'microsoft.cognitiveservices', type: 'room', fact: { type: 'room', ...model, deploymentType, available } }]
}

function modelOf(of: JsonObject): Pick<ModelFact, 'model' | 'version'> | undefined {
  const model = member(of, 'model')
  const name = isJsonObject(model) ? text(model, 'name') : undefined
  if (!isJsonObject(model) || name === undefined) return undefined
  return { model: name, version: text(model, 'version') ?? '' }
}

/** Models of each kind of account are listed apart: a list with one kind alone was narrowed. */
function modelParts(row: JsonObject): readonly CapacityPart[] | undefined {
  const model = modelOf(row)
  const detail = member(row, 'model')
  const skus = isJsonObject(detail) ? member(detail, 'skus') : undefined
  if (model === undefined) return undefined
  const sign = text(row, 'kind') ?? ''
  const head = { provider: 'microsoft.cognitiveservices', type: 'model', ...(sign === '' ? {} : { sign }) } as const
  const offers = Array.isArray(skus) ? skus.filter(isJsonObject) : []
  if (offers.length === 0) return [head]
  return offers.flatMap((sku): readonly CapacityPart[] => {
    const deploymentType = text(sku, 'name')
    const quota = text(sku, 'usageName')
    if (deploymentType === undefined) return []
    return [{ ...head, fact: { type: 'model', ...model, deploymentType, ...(quota === undefined ? {} : { quota }) } }]
  })
}

/** A list of sizes has those without GPUs as well, unless it was narrowed. */
function sizeParts(row: JsonObject): readonly CapacityPart[] | undefined {
  const name = text(row, 'name')
  const locations = texts(member(row, 'locations'))
  if (name === undefined || locations.length === 0 || text(row, 'resourceType') === undefined) return undefined
  if (text(row, 'resourceType')?.toLowerCase() !== 'virtualmachines') return []
  const isOfGpus = (capability(row, 'GPUs') ?? 0) > 0 || gpuSize(name) !== undefined
  return locations.flatMap((location): readonly CapacityPart[] => {
    const region = regionNamed(location)
    if (region === undefined) return []
    const head = { provider: 'microsoft.compute', type: 'size', region } as const
    return isOfGpus ? [{ ...head, fact: sizeFact(row, name, location) }] : [{ ...head, sign: 'without GPUs' }]
  })
}

function sizeFact(row: JsonObject, name: string, location: string): Unplaced<SizeFact> {
  const isHere = (place: string): boolean => regionNamed(place) === regionNamed(location)
  const here = objects(member(row, 'locationInfo')).find((one) => isHere(text(one, 'location') ?? ''))
  const restrictions = objects(member(row, 'restrictions')).flatMap((one) => {
    const info = member(one, 'restrictionInfo')
    const where = [...texts(isJsonObject(info) ? member(info, 'locations') : undefined), ...texts(member(one, 'values'))]
    const isWhole = text(one, 'type')?.toLowerCase() === 'location'
    if (isWhole && where.length > 0 && !where.some(isHere)) return []
    const zones = texts(isJsonObject(info) ? member(info, 'zones') : undefined)
    return [{ isWhole, zones, reason: text(one, 'reasonCode') ?? 'restricted' }]
  })
  const family = text(row, 'family')
  const vcpus = capability(row, 'vCPUs')
  const zones = zonesIn(here === undefined ? [] : texts(member(here, 'zones')))
  const refusedZones = zonesIn(restrictions.flatMap((one) => (one.isWhole ? [] : one.zones)))
  const [first] = restrictions
  const nowhere = zones.length > 0 && zones.every((zone) => refusedZones.includes(zone))
  const refused = restrictions.find((one) => one.isWhole)?.reason ?? (nowhere ? first?.reason : undefined)
  return {
    type: 'size',
    name,
    ...(family === undefined ? {} : { family }),
    ...(vcpus === undefined ? {} : { vcpus }),
    zones,
    refusedZones,
    ...(refused === undefined ? {} : { refused }),
  }
}

const zonesIn = (zones: readonly string[]): readonly string[] => [...new Set(zones.filter((zone) => /^[1-9]$/.test(zone)))].toSorted()

function capability(row: JsonObject, name: string): number | undefined {
  const found = objects(member(row, 'capabilities')).find((one) => text(one, 'name')?.toLowerCase() === name.toLowerCase())
  return found === undefined ? undefined : amount(member(found, 'value'))
}

/** Quotas of machines and of models alone: other services name theirs as they like. */
function quotaParts(inner: JsonObject, id: string): readonly CapacityPart[] | undefined {
  const named = member(inner, 'name')
  const name = isJsonObject(named) ? text(named, 'value') : undefined
  if (name === undefined) return undefined
  const limit = amount(valueOf(member(inner, 'limit')))
  const used = amount(valueOf(member(inner, 'currentValue') ?? member(inner, 'usages')))
  if (limit === undefined && used === undefined) return undefined
  const provider = providerOf(name, id)
  if (provider === undefined) return []
  const sign = name.toLowerCase() === 'cores' ? { sign: 'cores' } : {}
  const fact = { type: 'quota', name, ...(limit === undefined ? {} : { limit }), ...(used === undefined ? {} : { used }) } as const
  return [{ provider, type: 'quota', fact, ...sign }]
}

/** The API of quotas wraps numbers. */
const valueOf = (given: Json | undefined): Json | undefined => (isJsonObject(given) ? member(given, 'value') : given)

function providerOf(name: string, id: string): CapacityProvider | undefined {
  const of = /\/providers\/([^/]+)\//i.exec(id)?.[1]?.toLowerCase()
  const isOfModels = /^[a-z]+\.[a-z\d]+(?:\.|$)/i.test(name)
  // Machine learning counts its own vCPUs under the names that machines have.
  if (of !== undefined && of !== 'microsoft.compute' && of !== 'microsoft.cognitiveservices') return undefined
  if (of === 'microsoft.cognitiveservices' || isOfModels) return 'microsoft.cognitiveservices'
  return /^cores$|family$/i.test(name) ? 'microsoft.compute' : undefined
}

/** The command line prints some numbers as text; a limit below nothing means none. */
function amount(given: Json | undefined): number | undefined {
  const value = typeof given === 'string' && /^\d{1,15}(?:\.\d{1,9})?$/.test(given.trim()) ? Number(given) : given
  return typeof value === 'number' && value >= 0 && value <= Number.MAX_SAFE_INTEGER ? Math.floor(value) : undefined
}

function text(object: JsonObject, key: string): string | undefined {
  const value = member(object, key)
  return typeof value === 'string' && value.trim() !== '' && (key === 'id' || value.length <= MAX_NAME) ? value.trim() : undefined
}

const texts = (value: Json | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string').slice(0, MAX_PARTS) : []

const objects = (value: Json | undefined): readonly JsonObject[] => (Array.isArray(value) ? value.filter(isJsonObject) : [])
