import type { AliasTable } from './alias-table.ts'
import { generalPath } from './general-rule.ts'
import { listed, listedPath } from './listing.ts'

const table: AliasTable = {
  lists: (alias, type) =>
    type === undefined ? listed(alias) : listedPath(type, alias) !== undefined ? true : listed(alias) === undefined ? undefined : false,
  path: (type, alias) => listedPath(type, alias) ?? generalPath(type, alias),
  exists: (alias) => listed(alias) ?? true,
  modifiable: () => undefined,
  indexed: () => undefined,
  serverFilled: () => false,
}

/** What Fairway knows of Azure's aliases: made once, each namespace read when it is first asked for. */
export const builtInAliases = (): AliasTable => table
