import type { AliasTable } from './alias-table.ts'
import { generalPath } from './general-rule.ts'

const table: AliasTable = {
  path: generalPath,
  exists: () => true,
  modifiable: () => undefined,
  indexed: () => undefined,
  serverFilled: () => false,
}

/** What Fairway knows of Azure's aliases: made once, each namespace read when it is first asked for. */
export const builtInAliases = (): AliasTable => table
