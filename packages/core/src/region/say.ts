/** Names in backticks, the first few of many: `a`, `b` and 3 more. */
export function few(names: readonly string[], most = 5): string {
  const shown = names.slice(0, most).map((name) => `\`${name}\``)
  const rest = names.length - shown.length
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ')
}

/** A whole number with thousands apart: 1,200. */
export const counted = (value: number): string => String(value).replaceAll(/\B(?=(\d{3})+$)/g, ',')
