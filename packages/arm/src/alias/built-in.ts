import type { AliasTable } from './alias-table.ts'
import { generalPath, ownerOf } from './general-rule.ts'
import { listed, listedPath } from './listing.ts'
import { isModifiable } from './modifiable.ts'
import { isSpecial, specialPath, versionedPath } from './special.ts'
import { isIndexed, isServerFilled } from './types.ts'

/** So many answers are remembered; aliases come from users' files, and a file must not grow the memory without end. */
const REMEMBERED = 20_000

const paths = new Map<string, Map<string, readonly string[] | undefined>>()
let remembered = 0

function newestPath(type: string, alias: string): readonly string[] | undefined {
  let known = paths.get(type)
  if (known?.has(alias) === true) return known.get(alias)
  const path = specialPath(type, alias) ?? listedPath(type, alias) ?? generalPath(type, alias)
  if (remembered >= REMEMBERED) {
    paths.clear()
    remembered = 0
    known = undefined
  }
  if (known === undefined) {
    known = new Map()
    paths.set(type, known)
  }
  known.set(alias, path)
  remembered += 1
  return path
}

function lists(alias: string, type?: string): boolean | undefined {
  if (type === undefined) return isSpecial(alias, ownerOf(alias)) ?? listed(alias)
  if (specialPath(type, alias) !== undefined || listedPath(type, alias) !== undefined) return true
  return lists(alias) === undefined ? undefined : false
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
