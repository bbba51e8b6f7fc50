export type { AliasTable } from './alias-table.ts'
export { builtInAliases } from './built-in.ts'
export { layered } from './layered.ts'
export { aliasTableFrom } from './official.ts'
