import type { Instant } from '../kernel/index.ts'
import type { GpuFamilyFacts, GpuPurpose, GpuSizeFacts } from './gpu-facts.ts'
import { gpuFamilies, gpuSizes } from './gpu-sizes.gen.ts'

/** What is known of a virtual machine size with GPUs. Facts absent from the table are absent here: never guessed. */
export interface GpuSize {
  /** As the table writes it, otherwise as it was asked for. */
  readonly name: string
  /** Whether the table has this very size; otherwise only what its family tells is given. */
  readonly detailed: boolean
  readonly family?: string
  readonly accelerator?: string
  readonly vendor?: 'NVIDIA' | 'AMD'
  /** What the family suits, best first; empty when unknown. */
  readonly suits: readonly GpuPurpose[]
  readonly gpus?: number
  readonly gpuMemoryGiB?: number
  readonly vcpus?: number
  readonly memoryGiB?: number
  /** Pay-as-you-go Linux in East US, decimal text. */
  readonly usdPerHour?: string
  readonly spotUsdPerHour?: string
  /** The calendar day after which machines of this size are stopped, when one was announced. */
  readonly retiresOn?: string
  /** The family that takes its place. */
  readonly replacedBy?: string
}

const PREFIX = /^(standard|basic)_/
/** NP are FPGA sizes and NM media sizes: the only N families without GPUs. */
const GPU_NAME = /^n[^pm\d][a-z]*\d+[a-z0-9_]*$/
const PROMOTION = /_promo$/

const bySize = new Map(gpuSizes.map((size) => [shortName(size.name), size]))
const families = gpuFamilies.map((family) => ({ family, matches: new RegExp(family.pattern) }))

/** The names of the sizes that the table has in detail: for suggestions. Source: data/gpu-sizes.json. */
export const gpuSizeNames: readonly string[] = gpuSizes.map((size) => size.name)

/** The names of the families of GPU sizes, as quotas are granted for them: `NC_A100_v4`. */
export const gpuFamilyNames: readonly string[] = gpuFamilies.map((family) => family.id)

const quotaKey = (name: string): string =>
  name
    .slice(0, 200)
    .toLowerCase()
    .replaceAll(/[^a-z\d]/g, '')
    .replace(/vcpus$/, '')

const byQuota = new Map(gpuFamilies.flatMap(({ id, quota }) => (quota === undefined ? [] : [[quotaKey(quota), id] as const])))

/**
 * The family whose quota Azure calls so: `StandardNCADSA100v4Family`, or `Standard NCADS_A100_v4 Family vCPUs` for people. `undefined` for the
 * quota of anything else, and for families of which the table does not know it.
 */
export const gpuFamilyOfQuota = (name: string): string | undefined => byQuota.get(quotaKey(name))

function shortName(name: string): string {
  return name.trim().slice(0, 100).toLowerCase().replace(PREFIX, '').replace(PROMOTION, '')
}

/**
 * What is known of a GPU size, by its name in any casing (`Standard_NC6s_v3`, and `STANDARD_NC6S_V3` as ML compute writes it).
 * `undefined` for sizes without GPUs. A size of a family not in the table is known to have GPUs, its details are not.
 * Source: data/gpu-sizes.json.
 */
export function gpuSize(name: string): GpuSize | undefined {
  const short = shortName(name)
  const facts = bySize.get(short)
  const family = families.find((one) => one.matches.test(short))?.family
  if (facts !== undefined) return sizeOf(facts.name, family, facts)
  if (family !== undefined || GPU_NAME.test(short)) return sizeOf(name.trim().slice(0, 100), family, undefined)
  return undefined
}

function sizeOf(name: string, family: GpuFamilyFacts | undefined, facts: GpuSizeFacts | undefined): GpuSize {
  const { name: _name, family: _family, ...details } = facts ?? { name, family: '' }
  return {
    name,
    detailed: facts !== undefined,
    suits: family?.suits ?? [],
    ...(family === undefined ? {} : { family: family.id, accelerator: family.accelerator, vendor: family.vendor }),
    ...details,
    ...(family?.retirement === undefined ? {} : { retiresOn: family.retirement.date }),
    ...(family?.replacedBy === undefined ? {} : { replacedBy: family.replacedBy }),
  }
}

/** Whether machines of a size are stopped for good at a moment: its day of retirement lies behind. */
export const isRetired = (size: GpuSize, now: Instant): boolean => size.retiresOn !== undefined && size.retiresOn < now.slice(0, 10)
