import { modelAvailability, modelNames, regionFact, allRegions, secondRegions } from '../../region/index.ts'

/** Where data may be: a data zone of models, or nowhere in particular. */
export type Geography = 'eu' | 'us' | 'elsewhere'

/** The model that a first workload answers with, and the one that it looks things up by. */
export const FIRST_MODELS = { chat: 'gpt-5.4', embeddings: 'text-embedding-3-large' } as const

/** The deployment type that keeps prompts in the data zone, where the region has one. */
export const zonedType = 'DataZoneStandard'

/**
 * Regions that a landing zone for AI in a data zone can begin with, the best first: open to everybody, three availability zones, the models of a first
 * workload, and then those with most models. None for `elsewhere`: nobody but you knows where your data has to be.
 */
export function suggestRegions(geography: Geography): readonly string[] {
  return allRegions
    .filter((one) => one.dataZone === geography && one.access === 'open' && one.zones === 3 && hasFirstModels(one.name))
    .map(({ name }) => ({ name, models: modelNames.filter((model) => hasModel(model, name)).length }))
    .toSorted((a, b) => b.models - a.models)
    .map(({ name }) => name)
}

/** Regions that could stand in for one, the best first, of those that have the models of a first workload. */
export const suggestSecond = (primary: string): readonly string[] => {
  const zone = regionFact(primary)?.dataZone
  return secondRegions(primary, [primary], []).filter(
    (name) => regionFact(name)?.dataZone === zone && (regionFact(name)?.zones ?? 0) > 0 && hasFirstModels(name),
  )
}

const hasModel = (model: string, region: string): boolean => modelAvailability(model, region, zonedType).answer === 'available'

const hasFirstModels = (region: string): boolean => Object.values(FIRST_MODELS).every((model) => hasModel(model, region))
