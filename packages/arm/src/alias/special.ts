import { dataPlaneAliases, sharedAliases, versionedAliases } from './facts.gen.ts'
import { segmentsOf } from './general-rule.ts'

type Path = readonly string[]

/** What the listing leaves out, by alias in lower case: paths of types that share an alias, of data planes, of single API versions. */
interface SpecialPaths {
  /** By type; an alias that is here belongs to no other type. */
  readonly byType: ReadonlyMap<string, ReadonlyMap<string, Path>>
  readonly byVersion: ReadonlyMap<string, ReadonlyMap<string, Path>>
  /** Types that only stand here. */
  readonly types: ReadonlySet<string>
}

let special: SpecialPaths | undefined

const specialPaths = (): SpecialPaths => (special ??= readSpecialPaths())

function readSpecialPaths(): SpecialPaths {
  const planes = dataPlaneAliases.flatMap(([type, rests]) =>
    rests.split(' ').map((rest) => [`${type}/${rest.toLowerCase()}`, type, `properties.${rest}`] as const),
  )
  return {
    byType: nested([...sharedAliases, ...planes]),
    byVersion: nested(
      versionedAliases.flatMap(([alias, path, versions]) => versions.split(' ').map((version) => [alias, version, path] as const)),
    ),
    types: new Set(dataPlaneAliases.map(([type]) => type)),
  }
}

function nested(rows: readonly (readonly [string, string, string])[]): ReadonlyMap<string, ReadonlyMap<string, Path>> {
  const tables = new Map<string, Map<string, Path>>()
  for (const [alias, key, path] of rows) tables.set(alias, (tables.get(alias) ?? new Map<string, Path>()).set(key, segmentsOf(path)))
  return tables
}

/** The path of an alias that several types share, or of a data plane; `undefined` for other aliases and other types. */
export const specialPath = (type: string, alias: string): Path | undefined =>
  specialPaths().byType.get(alias.toLowerCase())?.get(type.toLowerCase())

/** The path that an alias has at one API version, where it differs from the newest. */
export const versionedPath = (alias: string, version: string): Path | undefined =>
  specialPaths().byVersion.get(alias.toLowerCase())?.get(version.toLowerCase())

/** Whether an alias is one of these; `undefined` when it is not but its type stands elsewhere. */
export function isSpecial(alias: string, type: string): boolean | undefined {
  const { byType, types } = specialPaths()
  return byType.has(alias.toLowerCase()) ? true : types.has(type.toLowerCase()) ? false : undefined
}
