import type { AliasTable } from './alias-table.ts'
import { generalPath, ownerOf } from './general-rule.ts'
import { listed, listedPath } from './listing.ts'
import { isModifiable } from './modifiable.ts'
import { isSpecial, specialPath, versionedPath } from './special.ts'
import { isIndexed, isServerFilled } from './types.ts'

/** So many answers are remembered; aliases come from users' files, and a file must not grow the memory without end. */
const REMEMBERED = 20_000

type Path = readonly string[] | undefined

const paths = new Map<string, Map<string, Path>>()
const existing = new Map<string, boolean | undefined>()
let remembered = 0

function newestPath(type: string, alias: string): Path {
  const known = paths.get(type)
  if (known?.has(alias) === true) return known.get(alias)
  const path = specialPath(type, alias) ?? listedPath(type, alias) ?? generalPath(type, alias)
  makeRoom()
  const place = paths.get(type) ?? new Map<string, Path>()
  paths.set(type, place.set(alias, path))
  return path
}

function makeRoom(): void {
  remembered += 1
  if (remembered < REMEMBERED) return
  paths.clear()
  existing.clear()
  remembered = 0
}

function lists(alias: string, type?: string): boolean | undefined {
  if (type !== undefined && (specialPath(type, alias) !== undefined || listedPath(type, alias) !== undefined)) return true
  const anywhere = listsAnywhere(alias)
  return type === undefined || anywhere === undefined ? anywhere : false
}

function listsAnywhere(alias: string): boolean | undefined {
  if (existing.has(alias)) return existing.get(alias)
  const found = isSpecial(alias, ownerOf(alias)) ?? listed(alias)
  makeRoom()
  existing.set(alias, found)
  return found
}

function pathOf(type: string, alias: string, version?: string): readonly string[] | undefined {
  const path = newestPath(type, alias)
  return version === undefined || path === undefined ? path : (versionedPath(alias, version) ?? path)
}

const table: AliasTable = {
  lists,
  path: pathOf,
  exists: (alias) => lists(alias) ?? true,
  modifiable: (type, alias, version) => (newestPath(type, alias) === undefined ? undefined : isModifiable(alias, version)),
  indexed: isIndexed,
  serverFilled: isServerFilled,
}

/** What Fairway knows of Azure's aliases: made once, each namespace read when it is first asked for. */
export const builtInAliases = (): AliasTable => table
