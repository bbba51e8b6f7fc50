import { mappings } from './azurerm/index.ts'

/** Types of the azurerm provider that can be read, each with the type of ARM that it becomes; in order of their names. */
export const mappedTypes = (): readonly (readonly [terraform: string, arm: string])[] =>
  [...mappings].map(([terraform, { type }]) => [terraform, type] as const).toSorted(([a], [b]) => (a < b ? -1 : 1))
