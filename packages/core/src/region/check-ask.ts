import type { Estate } from '../estate/index.ts'
import { gpuSize, gpuSizeNames, isRetired, type GpuSize } from '../inventory/index.ts'
import { addDays, diagnostic, type Diagnostic, type Instant, type SourceRange } from '../kernel/index.ts'
import type { CapacityAsk } from './capacity.ts'
import { gpuAvailability } from './gpu.ts'
import { capacityUnit, isKnownModel, modelAvailability, modelEnd, modelNames, modelVersions } from './model.ts'
import { modelFacts } from './models.gen.ts'
import type { ObservedCapacity } from './observed.ts'
import { ptuSteps } from './ptu.ts'
import { modelSubject } from './quota.ts'
import type { QuotaSubject } from './quota-subject.ts'
import { allRegions, knownRegion, nearestRegion, type KnownRegion } from './region.ts'
import { counted, few, type suggester } from './say.ts'
import { seenAvailability } from './seen.ts'

/** An ask that was looked at by itself, before it is added to others. */
export interface CheckedAsk {
  readonly ask: CapacityAsk
  readonly diagnostics: readonly Diagnostic[]
  /** Whether it can be had there at all. */
  readonly availability: 'available' | 'unavailable' | 'unknown'
  readonly why: string
  /** What its quota is counted over, and how much of it: absent where the ask cannot be counted. */
  readonly counted?: { readonly subject: QuotaSubject; readonly region: string; readonly amount: number }
}

type ModelAsk = CapacityAsk & { readonly kind: 'model' }
type GpuAsk = CapacityAsk & { readonly kind: 'gpu' }
/** What one run of checks shares. */
export interface AskWorld {
  readonly estate: Estate
  readonly observed?: ObservedCapacity | undefined
  readonly now: Instant
  /** The name that was meant, among those of a kind. */
  readonly suggest: ReturnType<typeof suggester>
}

/** Looks at one ask: does the region exist, does the model or size, has it ended, is it there, is the amount one that Azure takes. */
export function checkAsk(ask: CapacityAsk, world: AskWorld): CheckedAsk {
  const region = knownRegion(ask.region, world.estate)
  if (region === undefined) {
    const found = unknownRegion(ask.region, ask)
    return { ask, diagnostics: [found], availability: 'unavailable', why: found.summary }
  }
  return ask.kind === 'model' ? checkModelAsk(ask, region, world) : checkGpuAsk(ask, region, world)
}

/** That there is no such region, with the one that was meant. */
export function unknownRegion(name: string, place: Pick<CapacityAsk, 'at'>): Diagnostic {
  const near = nearestRegion(name)
  const help =
    near === undefined ? `there are ${allRegions.length} regions, such as ${few(['westeurope', 'eastus2'])}` : `did you mean \`${near}\`?`
  return diagnostic('FW8301', `Azure has no region \`${name}\``, { at: place.at, help })
}

function checkModelAsk(ask: ModelAsk, region: KnownRegion, world: AskWorld): CheckedAsk {
  const { model, version, deploymentType, at } = ask
  const told = modelAvailability(model, region.name, deploymentType, {
    estate: world.estate,
    ...(version === undefined ? {} : { version }),
  })
  const seen = seenAvailability(ask, region, world.observed, told.checkedAt)
  const availability = { ...told, ...seen }
  const isVouchedFor = told.source === 'declared' || seen?.answer === 'available'
  const counting = { counted: { subject: modelSubject(model, deploymentType), region: region.name, amount: ask.capacity } }
  if (!isKnownModel(model) && !isVouchedFor) {
    const help = world.suggest(model, () => livingModels(world.now)) ?? 'declare it under `models` of the Region that has it'
    const found = diagnostic('FW8302', `there is no model \`${model}\``, { at, help })
    return { ask, diagnostics: [found], availability: 'unavailable', why: found.summary }
  }
  const end = endOfModel(ask, world.now)
  const otherVersion = unknownVersion(ask, isVouchedFor)
  const missing = availability.answer === 'unavailable' ? [notThere(ask, availability)] : []
  const amount = wrongAmount(ask)
  const diagnostics = [...restricted(region, ask), ...otherVersion, ...end.diagnostics, ...(end.retired ? [] : missing), ...amount]
  const why = end.retired ? (end.diagnostics[0]?.summary ?? availability.why) : availability.why
  return { ask, diagnostics, availability: end.retired ? 'unavailable' : availability.answer, why, ...counting }
}

/** Models that still answer: nobody is sent from a misspelt name to a retired one. */
const livingModels = (now: Instant): readonly string[] => modelNames.filter((name) => modelEnd(name, undefined, now).state !== 'retired')

function endOfModel(
  { model, version, at }: ModelAsk,
  now: Instant,
): { readonly retired: boolean; readonly diagnostics: readonly Diagnostic[] } {
  const end = modelEnd(model, version, now)
  if (end.state !== 'retired' && end.state !== 'soon') return { retired: false, diagnostics: [] }
  const name = version === undefined ? `\`${model}\`` : `\`${model}\` of ${version}`
  const help = end.replacedBy === undefined ? 'the schedule names no replacement' : `\`${end.replacedBy}\` takes its place`
  const retired = end.state === 'retired'
  const summary = retired ? `${name} was retired on ${end.on ?? ''}` : `${name} retires on ${end.on ?? ''}`
  return { retired, diagnostics: [diagnostic(retired ? 'FW8306' : 'FW8307', summary, { at, help })] }
}

function unknownVersion({ model, version, at }: ModelAsk, isDeclared: boolean): readonly Diagnostic[] {
  const versions = modelVersions(model).flatMap((row) => row.version ?? [])
  if (version === undefined || isDeclared || versions.length === 0 || versions.includes(version)) return []
  return [diagnostic('FW8303', `\`${model}\` has no version \`${version}\` that is known`, { at, help: `known are ${few(versions)}` })]
}

function notThere({ model, deploymentType, region, at }: ModelAsk, found: ReturnType<typeof modelAvailability>): Diagnostic {
  const help = [
    ...(found.types.length === 0 ? [] : [`${region} has it as ${few(found.types, 9)}`]),
    ...(found.regions.length === 0 ? [] : [`${deploymentType} is nearest in ${few(found.regions)}`]),
  ].join('; ')
  const summary = `\`${model}\` is not available as ${deploymentType} in ${region}`
  return diagnostic('FW8308', summary, { at, detail: found.why, ...(help === '' ? {} : { help }) })
}

function wrongAmount({ model, deploymentType, capacity, at }: ModelAsk): readonly Diagnostic[] {
  if (capacityUnit(deploymentType) !== 'ptu') return []
  const most = modelFacts.limits.ptuPerDeployment
  if (capacity > most)
    return [diagnostic('FW8313', `${counted(capacity)} units are more than the ${counted(most)} that one deployment takes`, { at })]
  const steps = ptuSteps(model, deploymentType)
  if (steps === undefined) return []
  const { minimum, increment } = steps
  const say = `${deploymentType} of \`${model}\``
  if (capacity < minimum) {
    const help = `the minimum is ${minimum}`
    return [diagnostic('FW8311', `${say} begins at ${minimum} units, ${counted(capacity)} are asked for`, { at, help })]
  }
  const over = (capacity - minimum) % increment
  if (over === 0) return []
  const help = `take ${counted(capacity - over)} or ${counted(capacity - over + increment)}`
  return [diagnostic('FW8312', `${say} comes in steps of ${increment} units, ${counted(capacity)} lies between two`, { at, help })]
}

function checkGpuAsk(ask: GpuAsk, region: KnownRegion, world: AskWorld): CheckedAsk {
  const { size, at } = ask
  const facts = gpuSize(size)
  const told = gpuAvailability(size, region.name, world.estate)
  const seen = seenAvailability(ask, region, world.observed, told.checkedAt)
  const found = { ...told, ...seen }
  if (facts === undefined || (!facts.detailed && told.source !== 'declared' && seen?.answer !== 'available')) {
    const help = world.suggest(size, () => gpuSizeNames) ?? `known are sizes such as ${few(['Standard_NC24ads_A100_v4'])}`
    const unknown = diagnostic('FW8304', `\`${size}\` is no GPU size that is known`, { at, help })
    return { ask, diagnostics: [unknown], availability: 'unavailable', why: unknown.summary }
  }
  const counting = countedGpus(ask, facts, region)
  if (isRetired(facts, world.now)) {
    const ended = endOfSize('FW8305', facts, at)
    return { ask, diagnostics: [ended], availability: 'unavailable', why: ended.summary, ...counting }
  }
  const notice = addDays(world.now, modelFacts.limits.noticeDays).slice(0, 10)
  const soon = facts.retiresOn !== undefined && facts.retiresOn <= notice ? [endOfSize('FW8307', facts, at)] : []
  const nearest = found.regions.length === 0 ? {} : { help: `known to have it are ${few(found.regions)}` }
  const missing =
    found.answer === 'unavailable'
      ? [diagnostic('FW8309', `\`${facts.name}\` is not available in ${region.name}`, { at, detail: found.why, ...nearest })]
      : []
  const zones = missingZones(ask, region, found.zones)
  const uncounted =
    counting.counted === undefined
      ? [diagnostic('FW8310', `how many vCPUs of which family \`${facts.name}\` counts is not known`, { at })]
      : []
  return {
    ask,
    diagnostics: [...restricted(region, ask), ...soon, ...missing, ...zones, ...uncounted],
    availability: zones.length > 0 ? 'unavailable' : found.answer,
    why: zones[0]?.summary ?? found.why,
    ...counting,
  }
}

function countedGpus(ask: GpuAsk, { family, vcpus }: GpuSize, region: KnownRegion): Pick<CheckedAsk, 'counted'> {
  if (family === undefined || vcpus === undefined) return {}
  const { count, counter } = ask
  const subject = { kind: 'gpu', family, ...(counter === undefined ? {} : { counter }) } as const
  return { counted: { subject, region: region.name, amount: vcpus * count } }
}

function endOfSize(code: 'FW8305' | 'FW8307', { name, retiresOn = '', replacedBy }: GpuSize, at: SourceRange): Diagnostic {
  const summary = code === 'FW8305' ? `\`${name}\` was retired on ${retiresOn}` : `\`${name}\` retires on ${retiresOn}`
  return diagnostic(code, summary, { at, ...(replacedBy === undefined ? {} : { help: `take a size of ${replacedBy}` }) })
}

function missingZones(ask: GpuAsk, region: KnownRegion, ofSize: readonly string[] | undefined): readonly Diagnostic[] {
  const there = ofSize ?? region.zones
  const missing = there === undefined ? [] : (ask.zones ?? []).filter((zone) => !there.includes(zone))
  if (missing.length === 0) return []
  const help = there?.length === 0 ? `${region.name} has no zones` : `there are ${few(there ?? [])}`
  return [diagnostic('FW8309', `\`${ask.size}\` is not available in zone ${few(missing)} of ${region.name}`, { at: ask.at, help })]
}

function restricted(region: KnownRegion, { at }: CapacityAsk): readonly Diagnostic[] {
  if (region.facts?.access !== 'restricted' || region.declared !== undefined) return []
  const pair = region.facts.pairedRegion
  const help = pair === undefined ? {} : { help: `it is paired with \`${pair}\`` }
  return [diagnostic('FW8327', `${region.name} is open to a few customers only`, { at, ...help })]
}
