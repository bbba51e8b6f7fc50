import type { Property } from './schema-properties.ts'

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`

/** A table of a reference page, a line each. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  row(head),
  row(head.map(() => '---')),
  ...rows.map(row),
]

/** Properties as a table: their path, what they take, what holds without them, what they mean. */
export const propertyTable = (properties: readonly Property[], what = 'property'): readonly string[] =>
  table([what, 'type', 'required or default', 'meaning'], properties.map(propertyRow))

const propertyRow = ({ path, type, required, otherwise, meaning }: Property): readonly string[] => {
  const need = required ? 'required' : otherwise === undefined ? 'optional' : `\`${JSON.stringify(otherwise)}\``
  return [`\`${path}\``, type, need, meaning]
}
