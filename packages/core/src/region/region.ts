import { declared, type Declared, type Estate } from '../estate/index.ts'
import { byText, nearest } from '../kernel/index.ts'
import { regionKind, type RegionSpec } from './region-kind.ts'
import { regionFacts } from './regions.gen.ts'
import type { DataZone, RegionFacts } from './tables.ts'

const plain = (text: string): string =>
  text
    .trim()
    .slice(0, 100)
    .toLowerCase()
    .replaceAll(/[\s_-]/g, '')

const byName = new Map(
  regionFacts.regions.flatMap((region): readonly (readonly [string, RegionFacts])[] => [
    [region.name, region],
    [plain(region.displayName), region],
  ]),
)

/** Every region of the table, by name. Source: data/regions.json. */
export const allRegions: readonly RegionFacts[] = regionFacts.regions.toSorted((a, b) => byText(a.name, b.name))

/** What is known of a region, by its name or display name in any casing; `undefined` when the table has none of that name. */
export const regionFact = (name: string): RegionFacts | undefined => byName.get(name) ?? byName.get(plain(name))

/** The region that somebody most likely meant; `undefined` when none is near. */
export const nearestRegion = (text: string): string | undefined =>
  regionFact(text)?.name ??
  nearest(
    plain(text),
    allRegions.map((region) => region.name),
  )

/** A region as the estate sees it: the table, and what a Region document says better. */
export interface KnownRegion {
  readonly name: string
  readonly facts?: RegionFacts
  readonly declared?: Declared<RegionSpec>
  readonly dataZone: DataZone
  /** The zones, where they are known; an empty list for a region without any. */
  readonly zones?: readonly string[]
}

const documents = new WeakMap<Estate, ReadonlyMap<string, Declared<RegionSpec>>>()

/** The Region document of a region, whichever way its name is written. Looked up once for an estate: thousands of asks name the same few. */
export function declaredRegion(name: string, estate: Estate): Declared<RegionSpec> | undefined {
  const known = documents.get(estate) ?? new Map(declared(estate, regionKind).map((one) => [canonical(one.name), one]))
  documents.set(estate, known)
  return known.get(canonical(name))
}

const canonical = (name: string): string => regionFact(name)?.name ?? plain(name)

/** What is known of a region from the table and the estate; `undefined` when neither has it. */
export function knownRegion(name: string, estate?: Estate): KnownRegion | undefined {
  const facts = regionFact(name)
  const document = estate === undefined ? undefined : declaredRegion(name, estate)
  if (facts === undefined && document === undefined) return undefined
  const counted = facts === undefined ? undefined : Array.from({ length: facts.zones }, (_, index) => String(index + 1))
  const zones = document?.spec.zones ?? counted
  return {
    name: facts?.name ?? document?.name ?? name,
    ...(facts === undefined ? {} : { facts }),
    ...(document === undefined ? {} : { declared: document }),
    dataZone: document?.spec.dataZone ?? facts?.dataZone ?? 'none',
    ...(zones === undefined ? {} : { zones }),
  }
}

const RADIUS_KM = 6371

interface Point {
  readonly lat: number
  readonly lon: number
}

/** Where regions lie, in radians. */
const points = new Map(
  allRegions.flatMap(({ name, latitude, longitude }): readonly (readonly [string, Point])[] =>
    latitude === undefined || longitude === undefined
      ? []
      : [[name, { lat: (latitude * Math.PI) / 180, lon: (longitude * Math.PI) / 180 }]],
  ),
)

/** The distance of two regions along the surface, in kilometres; `undefined` when a place is not known. For order, not for latency. */
export function distanceKm(from: string, to: string): number | undefined {
  const [a, b] = [points.get(regionFact(from)?.name ?? ''), points.get(regionFact(to)?.name ?? '')]
  if (a === undefined || b === undefined) return undefined
  const half = Math.sin((b.lat - a.lat) / 2) ** 2 + Math.cos(a.lat) * Math.cos(b.lat) * Math.sin((b.lon - a.lon) / 2) ** 2
  return Math.round(2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half))))
}

/** Regions in the order of their distance from one of them; those whose place is not known come last, by name. */
export const byDistance = (from: string, regions: readonly string[]): readonly string[] =>
  [...new Set(regions)]
    .map((name) => ({ name, km: distanceKm(from, name) ?? Number.MAX_SAFE_INTEGER }))
    .toSorted((a, b) => a.km - b.km || byText(a.name, b.name))
    .map((one) => one.name)
