import type { Estate } from '../estate/index.ts'
import { gpuFamilyNames, gpuSize } from '../inventory/index.ts'
import { gpuRegions } from './gpu-regions.gen.ts'
import { byDistance, knownRegion } from './region.ts'

const short = (size: string): string =>
  size
    .trim()
    .slice(0, 100)
    .toLowerCase()
    .replace(/^standard_/, '')

const bySize = new Map(gpuRegions.sizes.map((row) => [short(row.size), row.regions]))

/** Whether machines of a GPU size can be started somewhere. */
export interface GpuAvailability {
  readonly answer: 'available' | 'unavailable' | 'unknown'
  /** One sentence. */
  readonly why: string
  readonly source: 'declared' | 'catalogue' | 'none'
  /** When somebody looked, where the estate says so. */
  readonly checkedAt?: string
  /** Regions that are known to have it, the nearest first. */
  readonly regions: readonly string[]
  /** The zones that have it, where the estate says so. */
  readonly zones?: readonly string[]
}

/**
 * Whether a GPU size can be had in a region. What the estate's Region says outranks the catalogue; what the catalogue does not
 * list is unknown, never unavailable and never available. Source: data/gpu-regions.json.
 */
export function gpuAvailability(size: string, region: string, estate?: Estate): GpuAvailability {
  const known = knownRegion(region, estate)
  const name = known?.name ?? region
  const regions = byDistance(name, bySize.get(short(size)) ?? [])
  const own = known?.declared?.spec.gpuSizes.find((one) => short(one.size) === short(size))
  if (own !== undefined) {
    const zones = own.zones === undefined ? {} : { zones: own.zones }
    return {
      answer: own.availability,
      why: `the Region \`${name}\` says that \`${size}\` is ${own.availability} there`,
      source: 'declared',
      regions,
      ...zones,
      ...(own.checkedAt === undefined ? {} : { checkedAt: own.checkedAt }),
    }
  }
  if (regions.includes(name)) return { answer: 'available', why: `\`${size}\` has a price in ${name}`, source: 'catalogue', regions }
  return { answer: 'unknown', why: `whether ${name} has \`${size}\` is not known`, source: 'none', regions }
}

/** The family whose vCPU quota machines of a size count against; a family's own name is its family. `undefined` for what is neither. */
export function gpuFamily(sizeOrFamily: string): string | undefined {
  const wanted = sizeOrFamily.trim().toLowerCase()
  return gpuFamilyNames.find((family) => family.toLowerCase() === wanted) ?? gpuSize(sizeOrFamily)?.family
}
