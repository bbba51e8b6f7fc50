import type { NamingConvention } from './naming-convention-kind.ts'
import { nameFacts } from './name-facts.ts'
import { resourceNames } from './resource-names.gen.ts'

const regionCodes: ReadonlyMap<string, string> = new Map(Object.entries(resourceNames.regionCodes))
const stageCodes: ReadonlyMap<string, string> = new Map(Object.entries(resourceNames.stageCodes))

/** The regions that have a code. */
export const codedRegions: readonly string[] = [...regionCodes.keys()]

const own = (of: Readonly<Record<string, string>> | undefined, key: string): string | undefined =>
  of !== undefined && Object.hasOwn(of, key) ? of[key] : undefined

/** What `{region}` stands for: the convention's code, the usual one, or the region itself. */
export const regionCode = (region: string, convention?: Pick<NamingConvention, 'regionCodes'>): string =>
  own(convention?.regionCodes, region) ?? regionCodes.get(region) ?? region

/** What `{environment}` stands for: the convention's code, the usual one of a stage, or the environment itself. */
export const environmentCode = (environment: string, convention?: Pick<NamingConvention, 'environments'>): string =>
  own(convention?.environments, environment) ?? stageCodes.get(environment) ?? environment

/** What `{type}` stands for: the convention's abbreviation, or the usual one. */
export function abbreviationOf(type: string, convention?: Pick<NamingConvention, 'abbreviations'>): string {
  const lower = type.toLowerCase()
  const found = Object.entries(convention?.abbreviations ?? {}).find(([key]) => key.toLowerCase() === lower)
  return found?.[1] ?? nameFacts(type).abbreviation
}
