import { describe, expect, it } from 'vitest'
import { gpuSize } from '../inventory/index.ts'
import { deploymentTypes } from './deployment-type.ts'
import { gpuRegions } from './gpu-regions.gen.ts'
import { deploymentTypeFacts, isKnownModel } from './model.ts'
import { modelFacts } from './models.gen.ts'
import { placementFacts } from './placement.gen.ts'
import { allRegions, byDistance, distanceKm, nearestRegion, regionFact } from './region.ts'
import { regionFacts } from './regions.gen.ts'

const names = new Set(allRegions.map((region) => region.name))

describe('the tables', () => {
  it('name every region once, with a pair that exists and a code of its own', () => {
    expect(names.size).toBe(regionFacts.regions.length)
    expect(new Set(regionFacts.regions.map((region) => region.code)).size).toBe(names.size)
    for (const region of regionFacts.regions) {
      if (region.pairedRegion !== undefined) expect(names).toContain(region.pairedRegion)
      expect([0, 3]).toContain(region.zones)
    }
  })

  it('have the countries of the data zones', () => {
    const inZone = (zone: string): readonly string[] => [
      ...new Set(regionFacts.regions.filter((region) => region.dataZone === zone).map((region) => region.country)),
    ]
    expect(inZone('us')).toEqual(['United States'])
    expect([...inZone('eu')].toSorted()).toEqual([
      'France',
      'Germany',
      'Italy',
      'Netherlands',
      'Norway',
      'Poland',
      'Spain',
      'Sweden',
      'Switzerland',
    ])
  })

  it('place models in regions that exist, each model, version and type once', () => {
    const seen = new Set<string>()
    for (const { model, version, type, regions } of modelFacts.availability) {
      const key = `${model}/${version}/${type}`
      expect(seen.has(key), key).toBe(false)
      seen.add(key)
      expect(regions.length).toBeGreaterThan(0)
      for (const region of regions) expect(modelFacts.coveredRegions, key).toContain(region)
      expect(
        modelFacts.models.some((row) => row.model === model && row.version === version),
        key,
      ).toBe(true)
    }
    for (const region of modelFacts.coveredRegions) expect(names).toContain(region)
  })

  it('let data zones be offered only where a region belongs to one', () => {
    for (const { type, regions } of modelFacts.availability) {
      if (!type.startsWith('DataZone')) continue
      for (const region of regions) expect(regionFact(region)?.dataZone, `${type} in ${region}`).not.toBe('none')
    }
  })

  it('say what every deployment type means', () => {
    for (const type of deploymentTypes) expect(deploymentTypeFacts(type).type).toBe(type)
  })

  it('give quotas and throughput of models that are known, growing with the tier', () => {
    for (const { model, tiers } of modelFacts.quotas) {
      expect(isKnownModel(model)).toBe(true)
      const order = ['tier-2', 'tier-4', 'tier-5'] as const
      const limits = order.flatMap((tier) => tiers[tier] ?? [])
      expect(limits).toEqual(limits.toSorted((a, b) => a - b))
    }
    for (const { global, regional } of modelFacts.provisioned) {
      for (const steps of [global, ...(regional === undefined ? [] : [regional])])
        expect(Math.min(steps.minimum, steps.increment)).toBeGreaterThan(0)
    }
  })

  it('place only GPU sizes that are known, in regions that exist', () => {
    for (const { size, regions } of gpuRegions.sizes) {
      expect(gpuSize(size)?.detailed, size).toBe(true)
      for (const region of regions) expect(gpuRegions.coveredRegions).toContain(region)
    }
  })

  it('know a method for every asset and a source for every fact', () => {
    const sources = new Set(placementFacts.sources.map((source) => source.id))
    for (const asset of placementFacts.assets) expect(sources).toContain(asset.source)
  })
})

describe('a region', () => {
  it('is found by its name and its display name in any casing', () => {
    expect(regionFact('West Europe')?.name).toBe('westeurope')
    expect(regionFact('WESTEUROPE')?.displayName).toBe('West Europe')
    expect(regionFact('constructor')).toBeUndefined()
    expect(nearestRegion('swedn central')).toBe('swedencentral')
    expect(nearestRegion('mars')).toBeUndefined()
  })

  it('has a distance to others that is the same both ways', () => {
    expect(distanceKm('westeurope', 'northeurope')).toBe(distanceKm('northeurope', 'westeurope'))
    expect(distanceKm('eastus', 'eastus')).toBe(0)
    expect(byDistance('francecentral', ['eastus', 'westeurope', 'swedensouth', 'francesouth'])).toEqual([
      'francesouth',
      'westeurope',
      'eastus',
      'swedensouth',
    ])
  })
})
