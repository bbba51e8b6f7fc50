import type { AliasTable } from './alias-table.ts'

/** A table that asks `first` for the aliases it has been given, and `then` for everything else. */
export function layered(first: AliasTable, then: AliasTable): AliasTable {
  const lists = (alias: string, type?: string): boolean | undefined =>
    first.lists?.(alias, type) === true ? true : (then.lists?.(alias, type) ?? first.lists?.(alias, type))
  return {
    lists,
    path: (type, alias, version) => (first.lists?.(alias, type) === true ? first : then).path(type, alias, version),
    exists: (alias) => lists(alias) ?? then.exists(alias),
    modifiable: (type, alias, version) => first.modifiable(type, alias, version) ?? then.modifiable(type, alias, version),
    indexed: (type) => first.indexed(type) ?? then.indexed(type),
    serverFilled: (type, path) => first.serverFilled(type, path) || then.serverFilled(type, path),
  }
}
