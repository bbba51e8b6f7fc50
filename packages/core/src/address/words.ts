import { prefixText, sizeOf, type Prefix } from './prefix.ts'

/** A whole number with commas between thousands: `65,536`, wherever it is read. */
export const count = (number: number): string => String(number).replaceAll(/\B(?=(\d{3})+$)/g, ',')

/** `1 address`, `64 addresses`. */
export const addresses = (number: number): string => `${count(number)} ${number === 1 ? 'address' : 'addresses'}`

/** `a /26 (64 addresses)`. */
export const blockWords = (length: number): string => `a /${length} (${addresses(sizeOf(length))})`

/** A few things in one line; of many the first and how many more there are. */
export function some(things: readonly string[], most = 5): string {
  const shown = things.slice(0, most).join(', ')
  return things.length > most ? `${shown} and ${count(things.length - most)} more` : shown
}

/** `hub-westeurope/vnet (10.0.0.0/22)`. */
export const named = (key: string, prefix: Prefix): string => `\`${key}\` (${prefixText(prefix)})`
