import type { Estate } from '../estate/index.ts'
import { addDays, byText, type Instant } from '../kernel/index.ts'
import type { CapacityUnit, DeploymentType, Processing } from './deployment-type.ts'
import { modelFacts } from './models.gen.ts'
import { byDistance, knownRegion } from './region.ts'
import type { AvailabilityFacts, DeploymentTypeFacts, ModelFacts, ProvisionedFacts } from './tables.ts'

const lower = (text: string): string => text.trim().slice(0, 100).toLowerCase()

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>()
  for (const row of rows) found.set(keyOf(row), [...(found.get(keyOf(row)) ?? []), row])
  return found
}

const versions = grouped(modelFacts.models, (row) => lower(row.model))
const places = grouped(modelFacts.availability, (row) => lower(row.model))
const provisioned = new Map(modelFacts.provisioned.map((row) => [lower(row.model), row]))
const listedTypes = new Set(modelFacts.availability.map((row) => row.type))
const types = new Map(modelFacts.types.map((row) => [row.type, row]))

/** The names of all models of the table, for suggestions. Source: data/models.json. */
export const modelNames: readonly string[] = [
  ...new Set([...modelFacts.models, ...modelFacts.quotas, ...modelFacts.provisioned].map((row) => row.model)),
].toSorted(byText)

const known = new Set(modelNames.map(lower))

/** Whether the table has a model of that name, in any casing. */
export const isKnownModel = (model: string): boolean => known.has(lower(model))

/** What a deployment type means: where requests are processed, what its capacity counts, how it is paid for. */
export function deploymentTypeFacts(type: DeploymentType): DeploymentTypeFacts {
  const facts = types.get(type)
  if (facts === undefined) throw new Error(`data/models.json says nothing of ${type}`)
  return facts
}

/** What the capacity of a deployment type counts. */
export const capacityUnit = (type: DeploymentType): CapacityUnit => deploymentTypeFacts(type).unit

/** How far from its region a deployment type processes requests. */
export const processingOf = (type: DeploymentType): Processing => deploymentTypeFacts(type).processing

/** What a provisioned throughput unit carries of a model; `undefined` when the table does not say. */
export const provisionedFacts = (model: string): ProvisionedFacts | undefined => provisioned.get(lower(model))

/** The known versions of a model, oldest name first. */
export const modelVersions = (model: string): readonly ModelFacts[] => versions.get(lower(model)) ?? []

/** When a model, or one version of it, ends. */
export interface ModelEnd {
  /** `retired`: it does not answer any more; `soon`: it ends within the notice; `unknown`: no date is known. */
  readonly state: 'retired' | 'soon' | 'later' | 'unknown'
  readonly on?: string
  /** A model that takes its place and is not retired itself. */
  readonly replacedBy?: string
}

/** When a model ends: of several versions the one that lasts longest counts, unless a version is asked for. */
export function modelEnd(model: string, version: string | undefined, now: Instant): ModelEnd {
  const rows = modelVersions(model).filter((row) => version === undefined || row.version === undefined || row.version === version)
  if (rows.length === 0 || rows.some((row) => row.retires === undefined)) return { state: 'unknown' }
  const last = rows.toSorted((a, b) => byText(b.retires ?? '', a.retires ?? ''))[0]
  if (last?.retires === undefined) return { state: 'unknown' }
  const today = now.slice(0, 10)
  const notice = addDays(now, modelFacts.limits.noticeDays).slice(0, 10)
  const state = last.retires <= today ? 'retired' : last.retires <= notice ? 'soon' : 'later'
  const replacedBy = successor(last.replacedBy, today)
  return { state, on: last.retires, ...(replacedBy === undefined ? {} : { replacedBy }) }
}

/** A replacement may be retired itself: the chain is followed to one that is not. */
function successor(model: string | undefined, today: string): string | undefined {
  const seen = new Set<string>()
  for (let next = model; next !== undefined && !seen.has(next);) {
    seen.add(next)
    const rows = modelVersions(next)
    if (rows.length === 0 || rows.some((row) => row.retires === undefined || row.retires > today)) return next
    next = rows.find((row) => row.replacedBy !== undefined)?.replacedBy
  }
  return undefined
}

/** Whether a model can be deployed somewhere. */
export interface ModelAvailability {
  readonly answer: 'available' | 'unavailable' | 'unknown'
  /** One sentence. */
  readonly why: string
  readonly source: 'declared' | 'documentation' | 'none'
  /** When somebody looked, where the estate says so. */
  readonly checkedAt?: string
  /** Regions that have it by the documentation, the nearest first. */
  readonly regions: readonly string[]
  /** Deployment types that the region has of it by the documentation. */
  readonly types: readonly DeploymentType[]
}

/** What is asked beside model, region and deployment type. */
export interface AvailabilityOptions {
  readonly version?: string
  readonly estate?: Estate
}

/**
 * Whether a model can be deployed in a region with a deployment type. What the estate's Region says outranks the documentation;
 * of a model that the documentation does not place anywhere nothing is known. Source: data/models.json.
 */
export function modelAvailability(
  model: string,
  region: string,
  type: DeploymentType,
  options: AvailabilityOptions = {},
): ModelAvailability {
  const known = knownRegion(region, options.estate)
  const name = known?.name ?? region
  const rows = (places.get(lower(model)) ?? []).filter((row) => options.version === undefined || row.version === options.version)
  const regions = byDistance(name, regionsOf(rows, type))
  const offered = deploymentTypesIn(rows, name)
  const own = known?.declared?.spec.models.find(
    (one) =>
      lower(one.model) === lower(model) &&
      one.deploymentType === type &&
      (one.version === undefined || options.version === undefined || one.version === options.version),
  )
  if (own !== undefined) {
    const why = `the Region \`${name}\` says that ${type} of \`${model}\` is ${own.availability} there`
    const checked = own.checkedAt === undefined ? {} : { checkedAt: own.checkedAt }
    return { answer: own.availability, why, source: 'declared', ...checked, regions, types: offered }
  }
  return { ...documented({ model, name, type, rows, regions }), regions, types: offered }
}

function documented(asked: {
  readonly model: string
  readonly name: string
  readonly type: DeploymentType
  readonly rows: readonly AvailabilityFacts[]
  readonly regions: readonly string[]
}): Pick<ModelAvailability, 'answer' | 'why' | 'source'> {
  const { model, name, type, rows, regions } = asked
  const day = modelFacts.documentedOn
  if (!listedTypes.has(type)) return { answer: 'unknown', why: `which regions have ${type} is not known`, source: 'none' }
  if (rows.length === 0) return { answer: 'unknown', why: `where \`${model}\` can be deployed is not known`, source: 'none' }
  if (regions.includes(name))
    return { answer: 'available', why: `${type} of \`${model}\` is documented for ${name} (${day})`, source: 'documentation' }
  const why =
    regions.length === 0
      ? `\`${model}\` is documented for no region as ${type} (${day})`
      : `${type} of \`${model}\` is not documented for ${name} (${day})`
  return { answer: 'unavailable', why, source: 'documentation' }
}

const regionsOf = (rows: readonly AvailabilityFacts[], type: DeploymentType): readonly string[] =>
  rows.filter((row) => row.type === type).flatMap((row) => row.regions)

const deploymentTypesIn = (rows: readonly AvailabilityFacts[], region: string): readonly DeploymentType[] => [
  ...new Set(rows.filter((row) => row.regions.includes(region)).map((row) => row.type)),
]
